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
#map3 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map5 = affine_map<(d0, d1, d2) -> (d2)>
#map6 = affine_map<(d0) -> (d0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map13 = affine_map<(d0, d1) -> (d1)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<?x?xi64>, %arg1: tensor<?x?xi64>, %arg2: tensor<30522x768xf32>, %arg3: tensor<512x768xf32>, %arg4: tensor<2x768xf32>, %arg5: tensor<768xf32>, %arg6: tensor<768xf32>, %arg7: tensor<768x768xf32>, %arg8: tensor<768xf32>, %arg9: tensor<768x768xf32>, %arg10: tensor<768xf32>, %arg11: tensor<768x768xf32>, %arg12: tensor<768xf32>, %arg13: tensor<768x768xf32>, %arg14: tensor<768xf32>, %arg15: tensor<768xf32>, %arg16: tensor<768xf32>, %arg17: tensor<3072x768xf32>, %arg18: tensor<3072xf32>, %arg19: tensor<768x3072xf32>, %arg20: tensor<768xf32>, %arg21: tensor<768xf32>, %arg22: tensor<768xf32>, %arg23: tensor<768x768xf32>, %arg24: tensor<768xf32>, %arg25: tensor<768x768xf32>, %arg26: tensor<768xf32>, %arg27: tensor<768x768xf32>, %arg28: tensor<768xf32>, %arg29: tensor<768x768xf32>, %arg30: tensor<768xf32>, %arg31: tensor<768xf32>, %arg32: tensor<768xf32>, %arg33: tensor<3072x768xf32>, %arg34: tensor<3072xf32>, %arg35: tensor<768x3072xf32>, %arg36: tensor<768xf32>, %arg37: tensor<768xf32>, %arg38: tensor<768xf32>, %arg39: tensor<768x768xf32>, %arg40: tensor<768xf32>, %arg41: tensor<768x768xf32>, %arg42: tensor<768xf32>, %arg43: tensor<768x768xf32>, %arg44: tensor<768xf32>, %arg45: tensor<768x768xf32>, %arg46: tensor<768xf32>, %arg47: tensor<768xf32>, %arg48: tensor<768xf32>, %arg49: tensor<3072x768xf32>, %arg50: tensor<3072xf32>, %arg51: tensor<768x3072xf32>, %arg52: tensor<768xf32>, %arg53: tensor<768xf32>, %arg54: tensor<768xf32>, %arg55: tensor<768x768xf32>, %arg56: tensor<768xf32>, %arg57: tensor<768x768xf32>, %arg58: tensor<768xf32>, %arg59: tensor<768x768xf32>, %arg60: tensor<768xf32>, %arg61: tensor<768x768xf32>, %arg62: tensor<768xf32>, %arg63: tensor<768xf32>, %arg64: tensor<768xf32>, %arg65: tensor<3072x768xf32>, %arg66: tensor<3072xf32>, %arg67: tensor<768x3072xf32>, %arg68: tensor<768xf32>, %arg69: tensor<768xf32>, %arg70: tensor<768xf32>, %arg71: tensor<768x768xf32>, %arg72: tensor<768xf32>, %arg73: tensor<768x768xf32>, %arg74: tensor<768xf32>, %arg75: tensor<768x768xf32>, %arg76: tensor<768xf32>, %arg77: tensor<768x768xf32>, %arg78: tensor<768xf32>, %arg79: tensor<768xf32>, %arg80: tensor<768xf32>, %arg81: tensor<3072x768xf32>, %arg82: tensor<3072xf32>, %arg83: tensor<768x3072xf32>, %arg84: tensor<768xf32>, %arg85: tensor<768xf32>, %arg86: tensor<768xf32>, %arg87: tensor<768x768xf32>, %arg88: tensor<768xf32>, %arg89: tensor<768x768xf32>, %arg90: tensor<768xf32>, %arg91: tensor<768x768xf32>, %arg92: tensor<768xf32>, %arg93: tensor<768x768xf32>, %arg94: tensor<768xf32>, %arg95: tensor<768xf32>, %arg96: tensor<768xf32>, %arg97: tensor<3072x768xf32>, %arg98: tensor<3072xf32>, %arg99: tensor<768x3072xf32>, %arg100: tensor<768xf32>, %arg101: tensor<768xf32>, %arg102: tensor<768xf32>, %arg103: tensor<768x768xf32>, %arg104: tensor<768xf32>, %arg105: tensor<768x768xf32>, %arg106: tensor<768xf32>, %arg107: tensor<768x768xf32>, %arg108: tensor<768xf32>, %arg109: tensor<768x768xf32>, %arg110: tensor<768xf32>, %arg111: tensor<768xf32>, %arg112: tensor<768xf32>, %arg113: tensor<3072x768xf32>, %arg114: tensor<3072xf32>, %arg115: tensor<768x3072xf32>, %arg116: tensor<768xf32>, %arg117: tensor<768xf32>, %arg118: tensor<768xf32>, %arg119: tensor<768x768xf32>, %arg120: tensor<768xf32>, %arg121: tensor<768x768xf32>, %arg122: tensor<768xf32>, %arg123: tensor<768x768xf32>, %arg124: tensor<768xf32>, %arg125: tensor<768x768xf32>, %arg126: tensor<768xf32>, %arg127: tensor<768xf32>, %arg128: tensor<768xf32>, %arg129: tensor<3072x768xf32>, %arg130: tensor<3072xf32>, %arg131: tensor<768x3072xf32>, %arg132: tensor<768xf32>, %arg133: tensor<768xf32>, %arg134: tensor<768xf32>, %arg135: tensor<768x768xf32>, %arg136: tensor<768xf32>, %arg137: tensor<768x768xf32>, %arg138: tensor<768xf32>, %arg139: tensor<768x768xf32>, %arg140: tensor<768xf32>, %arg141: tensor<768x768xf32>, %arg142: tensor<768xf32>, %arg143: tensor<768xf32>, %arg144: tensor<768xf32>, %arg145: tensor<3072x768xf32>, %arg146: tensor<3072xf32>, %arg147: tensor<768x3072xf32>, %arg148: tensor<768xf32>, %arg149: tensor<768xf32>, %arg150: tensor<768xf32>, %arg151: tensor<768x768xf32>, %arg152: tensor<768xf32>, %arg153: tensor<768x768xf32>, %arg154: tensor<768xf32>, %arg155: tensor<768x768xf32>, %arg156: tensor<768xf32>, %arg157: tensor<768x768xf32>, %arg158: tensor<768xf32>, %arg159: tensor<768xf32>, %arg160: tensor<768xf32>, %arg161: tensor<3072x768xf32>, %arg162: tensor<3072xf32>, %arg163: tensor<768x3072xf32>, %arg164: tensor<768xf32>, %arg165: tensor<768xf32>, %arg166: tensor<768xf32>, %arg167: tensor<768x768xf32>, %arg168: tensor<768xf32>, %arg169: tensor<768x768xf32>, %arg170: tensor<768xf32>, %arg171: tensor<768x768xf32>, %arg172: tensor<768xf32>, %arg173: tensor<768x768xf32>, %arg174: tensor<768xf32>, %arg175: tensor<768xf32>, %arg176: tensor<768xf32>, %arg177: tensor<3072x768xf32>, %arg178: tensor<3072xf32>, %arg179: tensor<768x3072xf32>, %arg180: tensor<768xf32>, %arg181: tensor<768xf32>, %arg182: tensor<768xf32>, %arg183: tensor<768x768xf32>, %arg184: tensor<768xf32>, %arg185: tensor<768x768xf32>, %arg186: tensor<768xf32>, %arg187: tensor<768x768xf32>, %arg188: tensor<768xf32>, %arg189: tensor<768x768xf32>, %arg190: tensor<768xf32>, %arg191: tensor<768xf32>, %arg192: tensor<768xf32>, %arg193: tensor<3072x768xf32>, %arg194: tensor<3072xf32>, %arg195: tensor<768x3072xf32>, %arg196: tensor<768xf32>, %arg197: tensor<768xf32>, %arg198: tensor<768xf32>, %arg199: tensor<1x512xi64>, %arg200: tensor<1x512xi64>) -> tensor<?x?x768xf32> {
    %c768_i64 = arith.constant 768 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
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
    %c3072_i64 = arith.constant 3072 : i64
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
    %c2_i64 = arith.constant 2 : i64
    %cst_12 = arith.constant 1.41421354 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_13 = tensor.dim %arg0, %c1 : tensor<?x?xi64>
    %1 = arith.index_cast %dim_13 : index to i64
    %2 = arith.cmpi slt, %dim_13, %c0 : index
    %3 = arith.addi %dim_13, %c512 : index
    %4 = arith.select %2, %3, %dim_13 : index
    %5 = arith.cmpi slt, %4, %c0 : index
    %6 = arith.select %5, %c-1, %4 : index
    %7 = arith.minsi %6, %c512 : index
    %8 = arith.maxsi %7, %c0 : index
    %extracted_slice = tensor.extract_slice %arg199[0, 0] [1, %8] [1, 1] : tensor<1x512xi64> to tensor<1x?xi64>
    %9 = tensor.empty(%8) : tensor<1x?xi64>
    %10 = linalg.fill ins(%c0_i64 : i64) outs(%9 : tensor<1x?xi64>) -> tensor<1x?xi64>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x?xi64>) outs(%10 : tensor<1x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %1664 = arith.index_cast %in : i64 to index
      %1665 = arith.cmpi slt, %1664, %c512 : index
      cf.assert %1665, "index must be smaller than dim size"
      %1666 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %1666, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg200[%c0, %1664] : tensor<1x512xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x?xi64>
    %12 = arith.cmpi slt, %0, %c0_i64 : i64
    %13 = arith.select %12, %c1, %dim : index
    %14 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %15 = tensor.empty(%13, %dim_13) : tensor<?x?xi64>
    %16 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel"]} outs(%15 : tensor<?x?xi64>) {
    ^bb0(%out: i64):
      %1664 = linalg.index 1 : index
      %1665 = arith.cmpi eq, %8, %c1 : index
      %1666 = arith.select %1665, %c0, %1664 : index
      %extracted = tensor.extract %11[%c0, %1666] : tensor<1x?xi64>
      linalg.yield %extracted : i64
    } -> tensor<?x?xi64>
    %17 = tensor.empty(%dim, %dim_13) : tensor<?x?x768xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?xi64>) outs(%17 : tensor<?x?x768xf32>) {
    ^bb0(%in: i64, %out: f32):
      %1664 = arith.index_cast %in : i64 to index
      %1665 = linalg.index 2 : index
      %1666 = arith.cmpi slt, %1664, %c30522 : index
      cf.assert %1666, "index must be smaller than dim size"
      %1667 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %1667, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%1664, %1665] : tensor<30522x768xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x768xf32>
    %19 = tensor.empty(%13, %dim_13) : tensor<?x?x768xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<?x?xi64>) outs(%19 : tensor<?x?x768xf32>) {
    ^bb0(%in: i64, %out: f32):
      %1664 = arith.index_cast %in : i64 to index
      %1665 = linalg.index 2 : index
      %1666 = arith.cmpi slt, %1664, %c2 : index
      cf.assert %1666, "index must be smaller than dim size"
      %1667 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %1667, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg4[%1664, %1665] : tensor<2x768xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x768xf32>
    %21 = arith.cmpi eq, %dim, %13 : index
    cf.assert %21, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %22 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %20 : tensor<?x?x768xf32>, tensor<?x?x768xf32>) outs(%17 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x?x768xf32>
    %23 = tensor.empty(%8) : tensor<1x?x768xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x?xi64>) outs(%23 : tensor<1x?x768xf32>) {
    ^bb0(%in: i64, %out: f32):
      %1664 = arith.index_cast %in : i64 to index
      %1665 = linalg.index 2 : index
      %1666 = arith.cmpi slt, %1664, %c512 : index
      cf.assert %1666, "index must be smaller than dim size"
      %1667 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %1667, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%1664, %1665] : tensor<512x768xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x768xf32>
    %25 = arith.cmpi eq, %dim_13, %8 : index
    cf.assert %25, "mismatched size for broadcast"
    %26 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %24 : tensor<?x?x768xf32>, tensor<1x?x768xf32>) outs(%17 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x?x768xf32>
    %27 = tensor.empty(%dim, %dim_13) : tensor<?x?x768xf64>
    %28 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<?x?x768xf32>) outs(%27 : tensor<?x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1664 = arith.extf %in : f32 to f64
      linalg.yield %1664 : f64
    } -> tensor<?x?x768xf64>
    %29 = tensor.empty(%dim, %dim_13) : tensor<?x?x1xf64>
    %30 = linalg.fill ins(%cst : f64) outs(%29 : tensor<?x?x1xf64>) -> tensor<?x?x1xf64>
    %31 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<?x?x768xf64>) outs(%30 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x?x1xf64>
    %32 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<?x?x1xf64>) outs(%29 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x?x1xf64>
    %33 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %32 : tensor<?x?x768xf64>, tensor<?x?x1xf64>) outs(%27 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.subf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x?x768xf64>
    %34 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %33 : tensor<?x?x768xf64>, tensor<?x?x768xf64>) outs(%27 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.mulf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x?x768xf64>
    %35 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%34 : tensor<?x?x768xf64>) outs(%30 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x?x1xf64>
    %36 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<?x?x1xf64>) outs(%29 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x?x1xf64>
    %37 = tensor.empty(%dim, %dim_13) : tensor<?x?x1xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<?x?x1xf64>) outs(%37 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1664 = arith.truncf %in : f64 to f32
      linalg.yield %1664 : f32
    } -> tensor<?x?x1xf32>
    %39 = linalg.fill ins(%cst_0 : f32) outs(%37 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %40 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%26 : tensor<?x?x768xf32>) outs(%39 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.addf %in, %out : f32
      linalg.yield %1664 : f32
    } -> tensor<?x?x1xf32>
    %41 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<?x?x1xf32>) outs(%37 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.divf %in, %cst_11 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x?x1xf32>
    %42 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<?x?x1xf32>) outs(%37 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_9 : f64 to f32
      %1665 = arith.addf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x?x1xf32>
    %43 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<?x?x1xf32>) outs(%37 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = math.rsqrt %in : f32
      linalg.yield %1664 : f32
    } -> tensor<?x?x1xf32>
    %44 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %41 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%17 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.subf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x?x768xf32>
    %45 = tensor.empty(%dim) : tensor<?x1x768xf32>
    %46 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %43 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%45 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %47 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %arg5 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%45 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %48 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %arg6 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%45 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %dim_14 = tensor.dim %arg1, %c0 : tensor<?x?xi64>
    %dim_15 = tensor.dim %arg1, %c1 : tensor<?x?xi64>
    %49 = tensor.empty(%dim_14, %dim_15) : tensor<?x?xi1>
    %50 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<?x?xi64>) outs(%49 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %1664 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %1664 : i1
    } -> tensor<?x?xi1>
    %51 = tensor.empty(%dim) : tensor<?xi64>
    %52 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel"]} outs(%51 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %1664 = linalg.index 0 : index
      %1665 = arith.index_cast %1664 : index to i64
      linalg.yield %1665 : i64
    } -> tensor<?xi64>
    %53 = tensor.empty(%dim_13) : tensor<?xi64>
    %54 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel"]} outs(%53 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %1664 = linalg.index 0 : index
      %1665 = arith.index_cast %1664 : index to i64
      linalg.yield %1665 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %52 [[0, 1, 2, 3]] output_shape [%dim, 1, 1, 1] : tensor<?xi64> into tensor<?x1x1x1xi64>
    %expanded_16 = tensor.expand_shape %54 [[0, 1, 2, 3]] output_shape [1, 1, %dim_13, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_17 = tensor.expand_shape %54 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim_13] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %55 = tensor.empty(%dim_13) : tensor<1x1x?x1xi1>
    %56 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x1x?x1xi64>) outs(%55 : tensor<1x1x?x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %1664 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %1664 : i1
    } -> tensor<1x1x?x1xi1>
    %57 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %56 : tensor<i1>, tensor<1x1x?x1xi1>) outs(%55 : tensor<1x1x?x1xi1>) {
    ^bb0(%in: i1, %in_454: i1, %out: i1):
      %1664 = arith.andi %in, %in_454 : i1
      linalg.yield %1664 : i1
    } -> tensor<1x1x?x1xi1>
    %dim_18 = tensor.dim %expanded, %c0 : tensor<?x1x1x1xi64>
    %dim_19 = tensor.dim %expanded_17, %c3 : tensor<1x1x1x?xi64>
    %58 = tensor.empty(%dim_18, %dim_19) : tensor<?x1x1x?xi1>
    %59 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_17 : tensor<?x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%58 : tensor<?x1x1x?xi1>) {
    ^bb0(%in: i64, %in_454: i64, %out: i1):
      %1664 = arith.cmpi slt, %in, %c0_i64 : i64
      %1665 = arith.index_cast %dim_14 : index to i64
      %1666 = arith.addi %in, %1665 : i64
      %1667 = arith.select %1664, %1666, %in : i64
      %1668 = arith.index_cast %1667 : i64 to index
      %1669 = arith.cmpi slt, %in_454, %c0_i64 : i64
      %1670 = arith.index_cast %dim_15 : index to i64
      %1671 = arith.addi %in_454, %1670 : i64
      %1672 = arith.select %1669, %1671, %in_454 : i64
      %1673 = arith.index_cast %1672 : i64 to index
      %extracted = tensor.extract %50[%1668, %1673] : tensor<?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %60 = tensor.empty(%dim_18, %dim_13, %dim_19) : tensor<?x1x?x?xi1>
    %61 = linalg.generic {indexing_maps = [#map11, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %59 : tensor<1x1x?x1xi1>, tensor<?x1x1x?xi1>) outs(%60 : tensor<?x1x?x?xi1>) {
    ^bb0(%in: i1, %in_454: i1, %out: i1):
      %1664 = arith.andi %in, %in_454 : i1
      linalg.yield %1664 : i1
    } -> tensor<?x1x?x?xi1>
    %62 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %63 = tensor.empty(%dim, %dim_13, %dim_13) : tensor<?x1x?x?xi1>
    %64 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%63 : tensor<?x1x?x?xi1>) {
    ^bb0(%out: i1):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 2 : index
      %1666 = linalg.index 3 : index
      %1667 = arith.cmpi eq, %dim_18, %c1 : index
      %1668 = arith.select %1667, %c0, %1664 : index
      %1669 = arith.cmpi eq, %dim_13, %c1 : index
      %1670 = arith.select %1669, %c0, %1665 : index
      %1671 = arith.cmpi eq, %dim_19, %c1 : index
      %1672 = arith.select %1671, %c0, %1666 : index
      %extracted = tensor.extract %61[%1668, %c0, %1670, %1672] : tensor<?x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x?x?xi1>
    %collapsed = tensor.collapse_shape %48 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %65 = tensor.empty() : tensor<768x768xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %66 = tensor.empty(%dim) : tensor<?x768xf32>
    %67 = linalg.fill ins(%cst_0 : f32) outs(%66 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %68 = linalg.matmul ins(%collapsed, %transposed : tensor<?x768xf32>, tensor<768x768xf32>) outs(%67 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %69 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%68, %arg8 : tensor<?x768xf32>, tensor<768xf32>) outs(%66 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    %70 = arith.select %12, %c1_i64, %0 : i64
    %71 = arith.extui %12 : i1 to i64
    %72 = arith.muli %70, %1 : i64
    %73 = arith.addi %71, %c1_i64 : i64
    %74 = arith.cmpi slt, %1, %c0_i64 : i64
    %75 = arith.select %74, %70, %72 : i64
    %76 = arith.select %74, %73, %71 : i64
    %77 = arith.muli %75, %c768_i64 : i64
    %78 = arith.cmpi sle, %76, %c1_i64 : i64
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %79 = arith.muli %0, %c768_i64 : i64
    %80 = arith.divsi %79, %77 : i64
    %81 = arith.select %12, %80, %0 : i64
    %82 = arith.select %74, %80, %1 : i64
    %83 = arith.addi %76, %c1_i64 : i64
    %84 = arith.muli %75, %c64_i64 : i64
    %85 = arith.cmpi sle, %83, %c1_i64 : i64
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %86 = arith.muli %81, %82 : i64
    %87 = arith.muli %86, %c768_i64 : i64
    %88 = arith.divsi %87, %84 : i64
    %89 = arith.select %12, %88, %0 : i64
    %90 = arith.select %74, %88, %1 : i64
    %from_elements = tensor.from_elements %89, %90, %88, %c64_i64 : tensor<4xi64>
    %reshape = tensor.reshape %69(%from_elements) : (tensor<?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %91 = arith.index_cast %89 : i64 to index
    %92 = arith.index_cast %90 : i64 to index
    %93 = tensor.empty(%91, %92) : tensor<?x12x?x64xf32>
    %transposed_20 = linalg.transpose ins(%reshape : tensor<?x?x12x64xf32>) outs(%93 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_21 = linalg.transpose ins(%arg9 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %94 = linalg.matmul ins(%collapsed, %transposed_21 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%67 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %95 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%94, %arg10 : tensor<?x768xf32>, tensor<768xf32>) outs(%66 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %reshape_22 = tensor.reshape %95(%from_elements) : (tensor<?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %transposed_23 = linalg.transpose ins(%arg11 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %96 = linalg.matmul ins(%collapsed, %transposed_23 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%67 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %97 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%96, %arg12 : tensor<?x768xf32>, tensor<768xf32>) outs(%66 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %reshape_24 = tensor.reshape %97(%from_elements) : (tensor<?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %transposed_25 = linalg.transpose ins(%reshape_24 : tensor<?x?x12x64xf32>) outs(%93 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %98 = tensor.empty(%dim, %dim_13, %dim_13) : tensor<?x1x?x?xf32>
    %99 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %cst_4, %cst_5 : tensor<?x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%98 : tensor<?x1x?x?xf32>) {
    ^bb0(%in: i1, %in_454: f32, %in_455: f32, %out: f32):
      %1664 = arith.select %in, %in_454, %in_455 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x?x?xf32>
    %100 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<?x12x?x64xf32>) outs(%93 : tensor<?x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_7 : f64 to f32
      %1665 = arith.mulf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x12x?x64xf32>
    %101 = tensor.empty(%91, %92) : tensor<?x12x64x?xf32>
    %transposed_26 = linalg.transpose ins(%reshape_22 : tensor<?x?x12x64xf32>) outs(%101 : tensor<?x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %102 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_26 : tensor<?x12x64x?xf32>) outs(%101 : tensor<?x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_7 : f64 to f32
      %1665 = arith.mulf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x12x64x?xf32>
    %103 = arith.muli %0, %c12_i64 : i64
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %104 = tensor.empty(%dim, %dim_13) : tensor<?x12x?x64xf32>
    %105 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%104 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %91, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %92, %c1 : index
      %1671 = arith.select %1670, %c0, %1666 : index
      %extracted = tensor.extract %100[%1669, %1665, %1671, %1667] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    %106 = arith.cmpi slt, %103, %c0_i64 : i64
    %107 = arith.select %106, %c1_i64, %103 : i64
    %108 = arith.extui %106 : i1 to i64
    %109 = arith.muli %107, %1 : i64
    %110 = arith.addi %108, %c1_i64 : i64
    %111 = arith.select %74, %107, %109 : i64
    %112 = arith.select %74, %110, %108 : i64
    %113 = arith.muli %111, %c64_i64 : i64
    %114 = arith.cmpi sle, %112, %c1_i64 : i64
    cf.assert %114, "must have at most one inferred (negative) dimension"
    %115 = arith.muli %103, %1 : i64
    %116 = arith.muli %115, %c64_i64 : i64
    %117 = arith.divsi %116, %113 : i64
    %118 = arith.select %106, %117, %103 : i64
    %119 = arith.select %74, %117, %1 : i64
    %from_elements_27 = tensor.from_elements %118, %119, %c64_i64 : tensor<3xi64>
    %reshape_28 = tensor.reshape %105(%from_elements_27) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %120 = tensor.empty(%dim, %dim_13) : tensor<?x12x64x?xf32>
    %121 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%120 : tensor<?x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %91, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %92, %c1 : index
      %1671 = arith.select %1670, %c0, %1667 : index
      %extracted = tensor.extract %102[%1669, %1665, %1666, %1671] : tensor<?x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x64x?xf32>
    %122 = arith.muli %107, %c64_i64 : i64
    %123 = arith.muli %122, %1 : i64
    %124 = arith.select %74, %122, %123 : i64
    cf.assert %114, "must have at most one inferred (negative) dimension"
    %125 = arith.muli %0, %c768_i64 : i64
    %126 = arith.muli %125, %1 : i64
    %127 = arith.divsi %126, %124 : i64
    %128 = arith.select %106, %127, %103 : i64
    %129 = arith.select %74, %127, %1 : i64
    %from_elements_29 = tensor.from_elements %128, %c64_i64, %129 : tensor<3xi64>
    %reshape_30 = tensor.reshape %121(%from_elements_29) : (tensor<?x12x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    %130 = arith.index_cast %118 : i64 to index
    %131 = arith.index_cast %119 : i64 to index
    %132 = arith.index_cast %129 : i64 to index
    %133 = arith.cmpi eq, %118, %128 : i64
    cf.assert %133, "mismatching contracting dimension"
    %134 = tensor.empty(%130, %131, %132) : tensor<?x?x?xf32>
    %135 = linalg.fill ins(%cst_0 : f32) outs(%134 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %136 = linalg.batch_matmul ins(%reshape_28, %reshape_30 : tensor<?x?x64xf32>, tensor<?x64x?xf32>) outs(%135 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %137 = arith.muli %70, %c12_i64 : i64
    %138 = arith.muli %137, %1 : i64
    %139 = arith.select %74, %137, %138 : i64
    %140 = arith.muli %139, %1 : i64
    %141 = arith.select %74, %137, %140 : i64
    %142 = arith.select %74, %83, %71 : i64
    %143 = arith.cmpi sle, %142, %c1_i64 : i64
    cf.assert %143, "must have at most one inferred (negative) dimension"
    %144 = arith.muli %118, %119 : i64
    %145 = arith.muli %144, %129 : i64
    %146 = arith.divsi %145, %141 : i64
    %147 = arith.select %12, %146, %0 : i64
    %148 = arith.select %74, %146, %1 : i64
    %from_elements_31 = tensor.from_elements %147, %c12_i64, %148, %148 : tensor<4xi64>
    %reshape_32 = tensor.reshape %136(%from_elements_31) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x12x?x?xf32>
    %149 = arith.index_cast %147 : i64 to index
    %150 = arith.index_cast %148 : i64 to index
    %151 = arith.cmpi eq, %149, %dim : index
    cf.assert %151, "mismatched size for broadcast"
    %152 = arith.cmpi eq, %150, %dim_13 : index
    cf.assert %152, "mismatched size for broadcast"
    cf.assert %152, "mismatched size for broadcast"
    %153 = tensor.empty(%149, %150, %150) : tensor<?x12x?x?xf32>
    %154 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_32, %99 : tensor<?x12x?x?xf32>, tensor<?x1x?x?xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %155 = tensor.empty(%149, %150) : tensor<?x12x?xi64>
    %156 = linalg.fill ins(%c0_i64 : i64) outs(%155 : tensor<?x12x?xi64>) -> tensor<?x12x?xi64>
    %157 = tensor.empty(%149, %150) : tensor<?x12x?xf32>
    %158 = linalg.fill ins(%cst_1 : f32) outs(%157 : tensor<?x12x?xf32>) -> tensor<?x12x?xf32>
    %159:2 = linalg.generic {indexing_maps = [#map7, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%154 : tensor<?x12x?x?xf32>) outs(%158, %156 : tensor<?x12x?xf32>, tensor<?x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_454: i64):
      %1664 = linalg.index 3 : index
      %1665 = arith.index_cast %1664 : index to i64
      %1666 = arith.maximumf %in, %out : f32
      %1667 = arith.cmpf ogt, %in, %out : f32
      %1668 = arith.select %1667, %1665, %out_454 : i64
      linalg.yield %1666, %1668 : f32, i64
    } -> (tensor<?x12x?xf32>, tensor<?x12x?xi64>)
    %expanded_33 = tensor.expand_shape %159#0 [[0], [1], [2, 3]] output_shape [%149, 12, %150, 1] : tensor<?x12x?xf32> into tensor<?x12x?x1xf32>
    %160 = linalg.generic {indexing_maps = [#map7, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154, %expanded_33 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.subf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %161 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%160 : tensor<?x12x?x?xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = math.exp %in : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %162 = tensor.empty(%149, %150) : tensor<?x12x?x1xf32>
    %163 = linalg.fill ins(%cst_0 : f32) outs(%162 : tensor<?x12x?x1xf32>) -> tensor<?x12x?x1xf32>
    %164 = linalg.generic {indexing_maps = [#map7, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%161 : tensor<?x12x?x?xf32>) outs(%163 : tensor<?x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.addf %in, %out : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x1xf32>
    %165 = linalg.generic {indexing_maps = [#map7, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161, %164 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.divf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %166 = tensor.empty(%149, %150, %150) : tensor<?x12x?x?xi1>
    %167 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154 : tensor<?x12x?x?xf32>) outs(%166 : tensor<?x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1664 = arith.extf %in : f32 to f64
      %1665 = arith.cmpf oeq, %1664, %cst_8 : f64
      linalg.yield %1665 : i1
    } -> tensor<?x12x?x?xi1>
    %168 = tensor.empty(%149, %150) : tensor<?x12x?x1xi1>
    %169 = linalg.fill ins(%true : i1) outs(%168 : tensor<?x12x?x1xi1>) -> tensor<?x12x?x1xi1>
    %170 = linalg.generic {indexing_maps = [#map7, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%167 : tensor<?x12x?x?xi1>) outs(%169 : tensor<?x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1664 = arith.andi %in, %out : i1
      linalg.yield %1664 : i1
    } -> tensor<?x12x?x1xi1>
    %171 = arith.cmpi sge, %147, %c0_i64 : i64
    cf.assert %171, "negative values not allowed in new dimensions"
    %172 = arith.index_cast %147 : i64 to index
    %173 = arith.cmpi sge, %148, %c0_i64 : i64
    cf.assert %173, "negative values not allowed in new dimensions"
    %174 = arith.index_cast %148 : i64 to index
    cf.assert %173, "negative values not allowed in new dimensions"
    %175 = tensor.empty(%172, %174, %174) : tensor<?x12x?x?xf32>
    %176 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%175 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x12x?x?xf32>
    %177 = arith.cmpi eq, %149, %172 : index
    cf.assert %177, "mismatched size for broadcast"
    %178 = arith.cmpi eq, %150, %174 : index
    cf.assert %178, "mismatched size for broadcast"
    %179 = arith.cmpi eq, %174, %150 : index
    cf.assert %179, "mismatched size for broadcast"
    %180 = tensor.empty(%149, %150, %174) : tensor<?x12x?x?xf32>
    %181 = linalg.generic {indexing_maps = [#map16, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%170, %176, %165 : tensor<?x12x?x1xi1>, tensor<?x12x?x?xf32>, tensor<?x12x?x?xf32>) outs(%180 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: i1, %in_454: f32, %in_455: f32, %out: f32):
      %1664 = arith.select %in, %in_454, %in_455 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %182 = tensor.empty(%dim, %dim_13, %dim_13) : tensor<?x12x?x?xf32>
    %183 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%182 : tensor<?x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %149, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %150, %c1 : index
      %1671 = arith.select %1670, %c0, %1666 : index
      %1672 = arith.cmpi eq, %174, %c1 : index
      %1673 = arith.select %1672, %c0, %1667 : index
      %extracted = tensor.extract %181[%1669, %1665, %1671, %1673] : tensor<?x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x?xf32>
    %184 = arith.muli %111, %1 : i64
    %185 = arith.addi %112, %c1_i64 : i64
    %186 = arith.select %74, %107, %184 : i64
    %187 = arith.select %74, %185, %108 : i64
    %188 = arith.cmpi sle, %187, %c1_i64 : i64
    cf.assert %188, "must have at most one inferred (negative) dimension"
    %189 = arith.muli %115, %1 : i64
    %190 = arith.divsi %189, %186 : i64
    %191 = arith.select %106, %190, %103 : i64
    %192 = arith.select %74, %190, %1 : i64
    %from_elements_34 = tensor.from_elements %191, %192, %192 : tensor<3xi64>
    %reshape_35 = tensor.reshape %183(%from_elements_34) : (tensor<?x12x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %193 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%104 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %91, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %92, %c1 : index
      %1671 = arith.select %1670, %c0, %1666 : index
      %extracted = tensor.extract %transposed_25[%1669, %1665, %1671, %1667] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %114, "must have at most one inferred (negative) dimension"
    %reshape_36 = tensor.reshape %193(%from_elements_27) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %194 = arith.index_cast %191 : i64 to index
    %195 = arith.index_cast %192 : i64 to index
    %196 = arith.cmpi eq, %191, %118 : i64
    cf.assert %196, "mismatching contracting dimension"
    %197 = arith.cmpi eq, %192, %119 : i64
    cf.assert %197, "mismatching contracting dimension"
    %198 = tensor.empty(%194, %195) : tensor<?x?x64xf32>
    %199 = linalg.fill ins(%cst_0 : f32) outs(%198 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    %200 = linalg.batch_matmul ins(%reshape_35, %reshape_36 : tensor<?x?x?xf32>, tensor<?x?x64xf32>) outs(%199 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    %201 = arith.muli %139, %c64_i64 : i64
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %202 = arith.muli %191, %192 : i64
    %203 = arith.muli %202, %c64_i64 : i64
    %204 = arith.divsi %203, %201 : i64
    %205 = arith.select %12, %204, %0 : i64
    %206 = arith.select %74, %204, %1 : i64
    %207 = arith.addi %71, %c2_i64 : i64
    %208 = arith.select %74, %207, %73 : i64
    %209 = arith.cmpi sle, %208, %c1_i64 : i64
    cf.assert %209, "must have at most one inferred (negative) dimension"
    %210 = arith.muli %205, %c12_i64 : i64
    %211 = arith.muli %210, %206 : i64
    %212 = arith.muli %211, %c64_i64 : i64
    %213 = arith.divsi %212, %84 : i64
    %214 = arith.select %12, %213, %0 : i64
    %215 = arith.select %74, %213, %1 : i64
    %from_elements_37 = tensor.from_elements %214, %213, %215, %c64_i64 : tensor<4xi64>
    %reshape_38 = tensor.reshape %200(%from_elements_37) : (tensor<?x?x64xf32>, tensor<4xi64>) -> tensor<?x12x?x64xf32>
    %216 = arith.index_cast %214 : i64 to index
    %217 = arith.index_cast %215 : i64 to index
    %218 = tensor.empty(%216, %217) : tensor<?x?x12x64xf32>
    %transposed_39 = linalg.transpose ins(%reshape_38 : tensor<?x12x?x64xf32>) outs(%218 : tensor<?x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %219 = arith.muli %214, %215 : i64
    %220 = arith.muli %219, %c768_i64 : i64
    %221 = arith.divsi %220, %75 : i64
    %222 = arith.select %12, %221, %0 : i64
    %223 = arith.select %74, %221, %1 : i64
    %from_elements_40 = tensor.from_elements %222, %223, %221 : tensor<3xi64>
    %reshape_41 = tensor.reshape %transposed_39(%from_elements_40) : (tensor<?x?x12x64xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %cast = tensor.cast %reshape_41 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %collapsed_42 = tensor.collapse_shape %cast [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %transposed_43 = linalg.transpose ins(%arg13 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %224 = arith.index_cast %222 : i64 to index
    %225 = tensor.empty(%224) : tensor<?x768xf32>
    %226 = linalg.fill ins(%cst_0 : f32) outs(%225 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %227 = linalg.matmul ins(%collapsed_42, %transposed_43 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%226 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %228 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%227, %arg14 : tensor<?x768xf32>, tensor<768xf32>) outs(%225 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %229 = arith.muli %222, %c768_i64 : i64
    %230 = arith.divsi %229, %77 : i64
    %231 = arith.select %12, %230, %0 : i64
    %232 = arith.select %74, %230, %1 : i64
    %from_elements_44 = tensor.from_elements %231, %232, %c768_i64 : tensor<3xi64>
    %reshape_45 = tensor.reshape %228(%from_elements_44) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %233 = arith.index_cast %231 : i64 to index
    %234 = arith.index_cast %232 : i64 to index
    %235 = arith.cmpi eq, %233, %dim : index
    cf.assert %235, "mismatched size for broadcast"
    %236 = arith.cmpi eq, %234, %c1 : index
    cf.assert %236, "mismatched size for broadcast"
    %cast_46 = tensor.cast %reshape_45 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %237 = tensor.empty(%233) : tensor<?x1x768xf32>
    %238 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_46, %48 : tensor<?x1x768xf32>, tensor<?x1x768xf32>) outs(%237 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %239 = tensor.empty(%233) : tensor<?x1x768xf64>
    %240 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238 : tensor<?x1x768xf32>) outs(%239 : tensor<?x1x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1664 = arith.extf %in : f32 to f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %241 = tensor.empty(%233) : tensor<?x1x1xf64>
    %242 = linalg.fill ins(%cst : f64) outs(%241 : tensor<?x1x1xf64>) -> tensor<?x1x1xf64>
    %243 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%240 : tensor<?x1x768xf64>) outs(%242 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %244 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243 : tensor<?x1x1xf64>) outs(%241 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %245 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240, %244 : tensor<?x1x768xf64>, tensor<?x1x1xf64>) outs(%239 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.subf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %246 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245, %245 : tensor<?x1x768xf64>, tensor<?x1x768xf64>) outs(%239 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.mulf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %247 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%246 : tensor<?x1x768xf64>) outs(%242 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %248 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247 : tensor<?x1x1xf64>) outs(%241 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %249 = tensor.empty(%233) : tensor<?x1x1xf32>
    %250 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248 : tensor<?x1x1xf64>) outs(%249 : tensor<?x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1664 = arith.truncf %in : f64 to f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %251 = linalg.fill ins(%cst_0 : f32) outs(%249 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %252 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%238 : tensor<?x1x768xf32>) outs(%251 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.addf %in, %out : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %253 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252 : tensor<?x1x1xf32>) outs(%249 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.divf %in, %cst_11 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %254 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250 : tensor<?x1x1xf32>) outs(%249 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_9 : f64 to f32
      %1665 = arith.addf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x1x1xf32>
    %255 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254 : tensor<?x1x1xf32>) outs(%249 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = math.rsqrt %in : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %256 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238, %253 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%237 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.subf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %257 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256, %255 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%237 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %258 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257, %arg15 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%237 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %259 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258, %arg16 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%237 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_47 = tensor.collapse_shape %259 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %260 = tensor.empty() : tensor<768x3072xf32>
    %transposed_48 = linalg.transpose ins(%arg17 : tensor<3072x768xf32>) outs(%260 : tensor<768x3072xf32>) permutation = [1, 0] 
    %261 = arith.index_cast %231 : i64 to index
    %262 = tensor.empty(%261) : tensor<?x3072xf32>
    %263 = linalg.fill ins(%cst_0 : f32) outs(%262 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %264 = linalg.matmul ins(%collapsed_47, %transposed_48 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%263 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %265 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%264, %arg18 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%262 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x3072xf32>
    %266 = arith.muli %75, %c3072_i64 : i64
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %267 = arith.muli %231, %c3072_i64 : i64
    %268 = arith.divsi %267, %266 : i64
    %269 = arith.select %12, %268, %0 : i64
    %270 = arith.select %74, %268, %1 : i64
    %from_elements_49 = tensor.from_elements %269, %270, %c3072_i64 : tensor<3xi64>
    %reshape_50 = tensor.reshape %265(%from_elements_49) : (tensor<?x3072xf32>, tensor<3xi64>) -> tensor<?x?x3072xf32>
    %271 = arith.index_cast %269 : i64 to index
    %272 = tensor.empty(%271) : tensor<?x1x3072xf32>
    %cast_51 = tensor.cast %reshape_50 : tensor<?x?x3072xf32> to tensor<?x1x3072xf32>
    %273 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_51 : tensor<?x1x3072xf32>) outs(%272 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.divf %in, %cst_12 : f32
      %1665 = math.erf %1664 : f32
      %1666 = arith.addf %1665, %cst_2 : f32
      %1667 = arith.mulf %1666, %cst_3 : f32
      %1668 = arith.mulf %in, %1667 : f32
      linalg.yield %1668 : f32
    } -> tensor<?x1x3072xf32>
    %collapsed_52 = tensor.collapse_shape %273 [[0], [1, 2]] : tensor<?x1x3072xf32> into tensor<?x3072xf32>
    %274 = tensor.empty() : tensor<3072x768xf32>
    %transposed_53 = linalg.transpose ins(%arg19 : tensor<768x3072xf32>) outs(%274 : tensor<3072x768xf32>) permutation = [1, 0] 
    %275 = arith.index_cast %269 : i64 to index
    %276 = tensor.empty(%275) : tensor<?x768xf32>
    %277 = linalg.fill ins(%cst_0 : f32) outs(%276 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %278 = linalg.matmul ins(%collapsed_52, %transposed_53 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%277 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %279 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%278, %arg20 : tensor<?x768xf32>, tensor<768xf32>) outs(%276 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %280 = arith.muli %269, %c768_i64 : i64
    %281 = arith.divsi %280, %77 : i64
    %282 = arith.select %12, %281, %0 : i64
    %283 = arith.select %74, %281, %1 : i64
    %from_elements_54 = tensor.from_elements %282, %283, %c768_i64 : tensor<3xi64>
    %reshape_55 = tensor.reshape %279(%from_elements_54) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %284 = arith.index_cast %282 : i64 to index
    %285 = arith.index_cast %283 : i64 to index
    %286 = arith.cmpi eq, %284, %233 : index
    cf.assert %286, "mismatched size for broadcast"
    %287 = arith.cmpi eq, %285, %c1 : index
    cf.assert %287, "mismatched size for broadcast"
    %cast_56 = tensor.cast %reshape_55 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %288 = tensor.empty(%284) : tensor<?x1x768xf32>
    %289 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_56, %259 : tensor<?x1x768xf32>, tensor<?x1x768xf32>) outs(%288 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %290 = tensor.empty(%284) : tensor<?x1x768xf64>
    %291 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%289 : tensor<?x1x768xf32>) outs(%290 : tensor<?x1x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1664 = arith.extf %in : f32 to f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %292 = tensor.empty(%284) : tensor<?x1x1xf64>
    %293 = linalg.fill ins(%cst : f64) outs(%292 : tensor<?x1x1xf64>) -> tensor<?x1x1xf64>
    %294 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%291 : tensor<?x1x768xf64>) outs(%293 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %295 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%294 : tensor<?x1x1xf64>) outs(%292 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %296 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%291, %295 : tensor<?x1x768xf64>, tensor<?x1x1xf64>) outs(%290 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.subf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %297 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%296, %296 : tensor<?x1x768xf64>, tensor<?x1x768xf64>) outs(%290 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.mulf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %298 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%297 : tensor<?x1x768xf64>) outs(%293 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %299 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%298 : tensor<?x1x1xf64>) outs(%292 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %300 = tensor.empty(%284) : tensor<?x1x1xf32>
    %301 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%299 : tensor<?x1x1xf64>) outs(%300 : tensor<?x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1664 = arith.truncf %in : f64 to f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %302 = linalg.fill ins(%cst_0 : f32) outs(%300 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %303 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%289 : tensor<?x1x768xf32>) outs(%302 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.addf %in, %out : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %304 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%303 : tensor<?x1x1xf32>) outs(%300 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.divf %in, %cst_11 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %305 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%301 : tensor<?x1x1xf32>) outs(%300 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_9 : f64 to f32
      %1665 = arith.addf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x1x1xf32>
    %306 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%305 : tensor<?x1x1xf32>) outs(%300 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = math.rsqrt %in : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %307 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%289, %304 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%288 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.subf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %308 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%307, %306 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%288 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %309 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%308, %arg21 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%288 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %310 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%309, %arg22 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%288 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_57 = tensor.collapse_shape %310 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %transposed_58 = linalg.transpose ins(%arg23 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %311 = arith.index_cast %282 : i64 to index
    %312 = tensor.empty(%311) : tensor<?x768xf32>
    %313 = linalg.fill ins(%cst_0 : f32) outs(%312 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %314 = linalg.matmul ins(%collapsed_57, %transposed_58 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%313 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %315 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%314, %arg24 : tensor<?x768xf32>, tensor<768xf32>) outs(%312 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %316 = arith.muli %282, %c768_i64 : i64
    %317 = arith.divsi %316, %77 : i64
    %318 = arith.select %12, %317, %0 : i64
    %319 = arith.select %74, %317, %1 : i64
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %320 = arith.muli %318, %319 : i64
    %321 = arith.muli %320, %c768_i64 : i64
    %322 = arith.divsi %321, %84 : i64
    %323 = arith.select %12, %322, %0 : i64
    %324 = arith.select %74, %322, %1 : i64
    %from_elements_59 = tensor.from_elements %323, %324, %322, %c64_i64 : tensor<4xi64>
    %reshape_60 = tensor.reshape %315(%from_elements_59) : (tensor<?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %325 = arith.index_cast %323 : i64 to index
    %326 = arith.index_cast %324 : i64 to index
    %327 = tensor.empty(%325, %326) : tensor<?x12x?x64xf32>
    %transposed_61 = linalg.transpose ins(%reshape_60 : tensor<?x?x12x64xf32>) outs(%327 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_62 = linalg.transpose ins(%arg25 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %328 = linalg.matmul ins(%collapsed_57, %transposed_62 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%313 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %329 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%328, %arg26 : tensor<?x768xf32>, tensor<768xf32>) outs(%312 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %reshape_63 = tensor.reshape %329(%from_elements_59) : (tensor<?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %transposed_64 = linalg.transpose ins(%arg27 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %330 = linalg.matmul ins(%collapsed_57, %transposed_64 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%313 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %331 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%330, %arg28 : tensor<?x768xf32>, tensor<768xf32>) outs(%312 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %reshape_65 = tensor.reshape %331(%from_elements_59) : (tensor<?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %transposed_66 = linalg.transpose ins(%reshape_65 : tensor<?x?x12x64xf32>) outs(%327 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %332 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_61 : tensor<?x12x?x64xf32>) outs(%327 : tensor<?x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_7 : f64 to f32
      %1665 = arith.mulf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x12x?x64xf32>
    %333 = tensor.empty(%325, %326) : tensor<?x12x64x?xf32>
    %transposed_67 = linalg.transpose ins(%reshape_63 : tensor<?x?x12x64xf32>) outs(%333 : tensor<?x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %334 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_67 : tensor<?x12x64x?xf32>) outs(%333 : tensor<?x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_7 : f64 to f32
      %1665 = arith.mulf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %335 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%104 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %325, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %326, %c1 : index
      %1671 = arith.select %1670, %c0, %1666 : index
      %extracted = tensor.extract %332[%1669, %1665, %1671, %1667] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %114, "must have at most one inferred (negative) dimension"
    %reshape_68 = tensor.reshape %335(%from_elements_27) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %336 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%120 : tensor<?x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %325, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %326, %c1 : index
      %1671 = arith.select %1670, %c0, %1667 : index
      %extracted = tensor.extract %334[%1669, %1665, %1666, %1671] : tensor<?x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %114, "must have at most one inferred (negative) dimension"
    %reshape_69 = tensor.reshape %336(%from_elements_29) : (tensor<?x12x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    cf.assert %133, "mismatching contracting dimension"
    %337 = linalg.batch_matmul ins(%reshape_68, %reshape_69 : tensor<?x?x64xf32>, tensor<?x64x?xf32>) outs(%135 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    cf.assert %143, "must have at most one inferred (negative) dimension"
    %reshape_70 = tensor.reshape %337(%from_elements_31) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x12x?x?xf32>
    cf.assert %151, "mismatched size for broadcast"
    cf.assert %152, "mismatched size for broadcast"
    cf.assert %152, "mismatched size for broadcast"
    %338 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_70, %99 : tensor<?x12x?x?xf32>, tensor<?x1x?x?xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %339:2 = linalg.generic {indexing_maps = [#map7, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%338 : tensor<?x12x?x?xf32>) outs(%158, %156 : tensor<?x12x?xf32>, tensor<?x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_454: i64):
      %1664 = linalg.index 3 : index
      %1665 = arith.index_cast %1664 : index to i64
      %1666 = arith.maximumf %in, %out : f32
      %1667 = arith.cmpf ogt, %in, %out : f32
      %1668 = arith.select %1667, %1665, %out_454 : i64
      linalg.yield %1666, %1668 : f32, i64
    } -> (tensor<?x12x?xf32>, tensor<?x12x?xi64>)
    %expanded_71 = tensor.expand_shape %339#0 [[0], [1], [2, 3]] output_shape [%149, 12, %150, 1] : tensor<?x12x?xf32> into tensor<?x12x?x1xf32>
    %340 = linalg.generic {indexing_maps = [#map7, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%338, %expanded_71 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.subf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %341 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%340 : tensor<?x12x?x?xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = math.exp %in : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %342 = linalg.generic {indexing_maps = [#map7, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%341 : tensor<?x12x?x?xf32>) outs(%163 : tensor<?x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.addf %in, %out : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x1xf32>
    %343 = linalg.generic {indexing_maps = [#map7, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%341, %342 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.divf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %344 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%338 : tensor<?x12x?x?xf32>) outs(%166 : tensor<?x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1664 = arith.extf %in : f32 to f64
      %1665 = arith.cmpf oeq, %1664, %cst_8 : f64
      linalg.yield %1665 : i1
    } -> tensor<?x12x?x?xi1>
    %345 = linalg.generic {indexing_maps = [#map7, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%344 : tensor<?x12x?x?xi1>) outs(%169 : tensor<?x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1664 = arith.andi %in, %out : i1
      linalg.yield %1664 : i1
    } -> tensor<?x12x?x1xi1>
    cf.assert %171, "negative values not allowed in new dimensions"
    cf.assert %173, "negative values not allowed in new dimensions"
    cf.assert %173, "negative values not allowed in new dimensions"
    cf.assert %177, "mismatched size for broadcast"
    cf.assert %178, "mismatched size for broadcast"
    cf.assert %179, "mismatched size for broadcast"
    %346 = linalg.generic {indexing_maps = [#map16, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%345, %176, %343 : tensor<?x12x?x1xi1>, tensor<?x12x?x?xf32>, tensor<?x12x?x?xf32>) outs(%180 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: i1, %in_454: f32, %in_455: f32, %out: f32):
      %1664 = arith.select %in, %in_454, %in_455 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %347 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%182 : tensor<?x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %149, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %150, %c1 : index
      %1671 = arith.select %1670, %c0, %1666 : index
      %1672 = arith.cmpi eq, %174, %c1 : index
      %1673 = arith.select %1672, %c0, %1667 : index
      %extracted = tensor.extract %346[%1669, %1665, %1671, %1673] : tensor<?x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %188, "must have at most one inferred (negative) dimension"
    %reshape_72 = tensor.reshape %347(%from_elements_34) : (tensor<?x12x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %348 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%104 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %325, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %326, %c1 : index
      %1671 = arith.select %1670, %c0, %1666 : index
      %extracted = tensor.extract %transposed_66[%1669, %1665, %1671, %1667] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %114, "must have at most one inferred (negative) dimension"
    %reshape_73 = tensor.reshape %348(%from_elements_27) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %196, "mismatching contracting dimension"
    cf.assert %197, "mismatching contracting dimension"
    %349 = linalg.batch_matmul ins(%reshape_72, %reshape_73 : tensor<?x?x?xf32>, tensor<?x?x64xf32>) outs(%199 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    cf.assert %209, "must have at most one inferred (negative) dimension"
    %reshape_74 = tensor.reshape %349(%from_elements_37) : (tensor<?x?x64xf32>, tensor<4xi64>) -> tensor<?x12x?x64xf32>
    %transposed_75 = linalg.transpose ins(%reshape_74 : tensor<?x12x?x64xf32>) outs(%218 : tensor<?x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %reshape_76 = tensor.reshape %transposed_75(%from_elements_40) : (tensor<?x?x12x64xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %cast_77 = tensor.cast %reshape_76 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %collapsed_78 = tensor.collapse_shape %cast_77 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %transposed_79 = linalg.transpose ins(%arg29 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %350 = arith.index_cast %222 : i64 to index
    %351 = tensor.empty(%350) : tensor<?x768xf32>
    %352 = linalg.fill ins(%cst_0 : f32) outs(%351 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %353 = linalg.matmul ins(%collapsed_78, %transposed_79 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%352 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %354 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%353, %arg30 : tensor<?x768xf32>, tensor<768xf32>) outs(%351 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %355 = arith.muli %222, %c768_i64 : i64
    %356 = arith.divsi %355, %77 : i64
    %357 = arith.select %12, %356, %0 : i64
    %358 = arith.select %74, %356, %1 : i64
    %from_elements_80 = tensor.from_elements %357, %358, %c768_i64 : tensor<3xi64>
    %reshape_81 = tensor.reshape %354(%from_elements_80) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %359 = arith.index_cast %357 : i64 to index
    %360 = arith.index_cast %358 : i64 to index
    %361 = arith.cmpi eq, %359, %284 : index
    cf.assert %361, "mismatched size for broadcast"
    %362 = arith.cmpi eq, %360, %c1 : index
    cf.assert %362, "mismatched size for broadcast"
    %cast_82 = tensor.cast %reshape_81 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %363 = tensor.empty(%359) : tensor<?x1x768xf32>
    %364 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_82, %310 : tensor<?x1x768xf32>, tensor<?x1x768xf32>) outs(%363 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %365 = tensor.empty(%359) : tensor<?x1x768xf64>
    %366 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%364 : tensor<?x1x768xf32>) outs(%365 : tensor<?x1x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1664 = arith.extf %in : f32 to f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %367 = tensor.empty(%359) : tensor<?x1x1xf64>
    %368 = linalg.fill ins(%cst : f64) outs(%367 : tensor<?x1x1xf64>) -> tensor<?x1x1xf64>
    %369 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%366 : tensor<?x1x768xf64>) outs(%368 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %370 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%369 : tensor<?x1x1xf64>) outs(%367 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %371 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%366, %370 : tensor<?x1x768xf64>, tensor<?x1x1xf64>) outs(%365 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.subf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %372 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%371, %371 : tensor<?x1x768xf64>, tensor<?x1x768xf64>) outs(%365 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.mulf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %373 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%372 : tensor<?x1x768xf64>) outs(%368 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %374 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%373 : tensor<?x1x1xf64>) outs(%367 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %375 = tensor.empty(%359) : tensor<?x1x1xf32>
    %376 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%374 : tensor<?x1x1xf64>) outs(%375 : tensor<?x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1664 = arith.truncf %in : f64 to f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %377 = linalg.fill ins(%cst_0 : f32) outs(%375 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %378 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%364 : tensor<?x1x768xf32>) outs(%377 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.addf %in, %out : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %379 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%378 : tensor<?x1x1xf32>) outs(%375 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.divf %in, %cst_11 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %380 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%376 : tensor<?x1x1xf32>) outs(%375 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_9 : f64 to f32
      %1665 = arith.addf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x1x1xf32>
    %381 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%380 : tensor<?x1x1xf32>) outs(%375 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = math.rsqrt %in : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %382 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%364, %379 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%363 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.subf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %383 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%382, %381 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%363 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %384 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%383, %arg31 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%363 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %385 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%384, %arg32 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%363 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_83 = tensor.collapse_shape %385 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %transposed_84 = linalg.transpose ins(%arg33 : tensor<3072x768xf32>) outs(%260 : tensor<768x3072xf32>) permutation = [1, 0] 
    %386 = arith.index_cast %357 : i64 to index
    %387 = tensor.empty(%386) : tensor<?x3072xf32>
    %388 = linalg.fill ins(%cst_0 : f32) outs(%387 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %389 = linalg.matmul ins(%collapsed_83, %transposed_84 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%388 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %390 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%389, %arg34 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%387 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x3072xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %391 = arith.muli %357, %c3072_i64 : i64
    %392 = arith.divsi %391, %266 : i64
    %393 = arith.select %12, %392, %0 : i64
    %394 = arith.select %74, %392, %1 : i64
    %from_elements_85 = tensor.from_elements %393, %394, %c3072_i64 : tensor<3xi64>
    %reshape_86 = tensor.reshape %390(%from_elements_85) : (tensor<?x3072xf32>, tensor<3xi64>) -> tensor<?x?x3072xf32>
    %395 = arith.index_cast %393 : i64 to index
    %396 = tensor.empty(%395) : tensor<?x1x3072xf32>
    %cast_87 = tensor.cast %reshape_86 : tensor<?x?x3072xf32> to tensor<?x1x3072xf32>
    %397 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_87 : tensor<?x1x3072xf32>) outs(%396 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.divf %in, %cst_12 : f32
      %1665 = math.erf %1664 : f32
      %1666 = arith.addf %1665, %cst_2 : f32
      %1667 = arith.mulf %1666, %cst_3 : f32
      %1668 = arith.mulf %in, %1667 : f32
      linalg.yield %1668 : f32
    } -> tensor<?x1x3072xf32>
    %collapsed_88 = tensor.collapse_shape %397 [[0], [1, 2]] : tensor<?x1x3072xf32> into tensor<?x3072xf32>
    %transposed_89 = linalg.transpose ins(%arg35 : tensor<768x3072xf32>) outs(%274 : tensor<3072x768xf32>) permutation = [1, 0] 
    %398 = arith.index_cast %393 : i64 to index
    %399 = tensor.empty(%398) : tensor<?x768xf32>
    %400 = linalg.fill ins(%cst_0 : f32) outs(%399 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %401 = linalg.matmul ins(%collapsed_88, %transposed_89 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%400 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %402 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%401, %arg36 : tensor<?x768xf32>, tensor<768xf32>) outs(%399 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %403 = arith.muli %393, %c768_i64 : i64
    %404 = arith.divsi %403, %77 : i64
    %405 = arith.select %12, %404, %0 : i64
    %406 = arith.select %74, %404, %1 : i64
    %from_elements_90 = tensor.from_elements %405, %406, %c768_i64 : tensor<3xi64>
    %reshape_91 = tensor.reshape %402(%from_elements_90) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %407 = arith.index_cast %405 : i64 to index
    %408 = arith.index_cast %406 : i64 to index
    %409 = arith.cmpi eq, %407, %359 : index
    cf.assert %409, "mismatched size for broadcast"
    %410 = arith.cmpi eq, %408, %c1 : index
    cf.assert %410, "mismatched size for broadcast"
    %cast_92 = tensor.cast %reshape_91 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %411 = tensor.empty(%407) : tensor<?x1x768xf32>
    %412 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_92, %385 : tensor<?x1x768xf32>, tensor<?x1x768xf32>) outs(%411 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %413 = tensor.empty(%407) : tensor<?x1x768xf64>
    %414 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%412 : tensor<?x1x768xf32>) outs(%413 : tensor<?x1x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1664 = arith.extf %in : f32 to f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %415 = tensor.empty(%407) : tensor<?x1x1xf64>
    %416 = linalg.fill ins(%cst : f64) outs(%415 : tensor<?x1x1xf64>) -> tensor<?x1x1xf64>
    %417 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%414 : tensor<?x1x768xf64>) outs(%416 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %418 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%417 : tensor<?x1x1xf64>) outs(%415 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %419 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%414, %418 : tensor<?x1x768xf64>, tensor<?x1x1xf64>) outs(%413 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.subf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %420 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%419, %419 : tensor<?x1x768xf64>, tensor<?x1x768xf64>) outs(%413 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.mulf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %421 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%420 : tensor<?x1x768xf64>) outs(%416 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %422 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%421 : tensor<?x1x1xf64>) outs(%415 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %423 = tensor.empty(%407) : tensor<?x1x1xf32>
    %424 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%422 : tensor<?x1x1xf64>) outs(%423 : tensor<?x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1664 = arith.truncf %in : f64 to f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %425 = linalg.fill ins(%cst_0 : f32) outs(%423 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %426 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%412 : tensor<?x1x768xf32>) outs(%425 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.addf %in, %out : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %427 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%426 : tensor<?x1x1xf32>) outs(%423 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.divf %in, %cst_11 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %428 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%424 : tensor<?x1x1xf32>) outs(%423 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_9 : f64 to f32
      %1665 = arith.addf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x1x1xf32>
    %429 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%428 : tensor<?x1x1xf32>) outs(%423 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = math.rsqrt %in : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %430 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%412, %427 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%411 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.subf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %431 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%430, %429 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%411 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %432 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%431, %arg37 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%411 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %433 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%432, %arg38 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%411 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_93 = tensor.collapse_shape %433 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %transposed_94 = linalg.transpose ins(%arg39 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %434 = arith.index_cast %405 : i64 to index
    %435 = tensor.empty(%434) : tensor<?x768xf32>
    %436 = linalg.fill ins(%cst_0 : f32) outs(%435 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %437 = linalg.matmul ins(%collapsed_93, %transposed_94 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%436 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %438 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%437, %arg40 : tensor<?x768xf32>, tensor<768xf32>) outs(%435 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %439 = arith.muli %405, %c768_i64 : i64
    %440 = arith.divsi %439, %77 : i64
    %441 = arith.select %12, %440, %0 : i64
    %442 = arith.select %74, %440, %1 : i64
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %443 = arith.muli %441, %442 : i64
    %444 = arith.muli %443, %c768_i64 : i64
    %445 = arith.divsi %444, %84 : i64
    %446 = arith.select %12, %445, %0 : i64
    %447 = arith.select %74, %445, %1 : i64
    %from_elements_95 = tensor.from_elements %446, %447, %445, %c64_i64 : tensor<4xi64>
    %reshape_96 = tensor.reshape %438(%from_elements_95) : (tensor<?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %448 = arith.index_cast %446 : i64 to index
    %449 = arith.index_cast %447 : i64 to index
    %450 = tensor.empty(%448, %449) : tensor<?x12x?x64xf32>
    %transposed_97 = linalg.transpose ins(%reshape_96 : tensor<?x?x12x64xf32>) outs(%450 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_98 = linalg.transpose ins(%arg41 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %451 = linalg.matmul ins(%collapsed_93, %transposed_98 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%436 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %452 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%451, %arg42 : tensor<?x768xf32>, tensor<768xf32>) outs(%435 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %reshape_99 = tensor.reshape %452(%from_elements_95) : (tensor<?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %transposed_100 = linalg.transpose ins(%arg43 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %453 = linalg.matmul ins(%collapsed_93, %transposed_100 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%436 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %454 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%453, %arg44 : tensor<?x768xf32>, tensor<768xf32>) outs(%435 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %reshape_101 = tensor.reshape %454(%from_elements_95) : (tensor<?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %transposed_102 = linalg.transpose ins(%reshape_101 : tensor<?x?x12x64xf32>) outs(%450 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %455 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_97 : tensor<?x12x?x64xf32>) outs(%450 : tensor<?x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_7 : f64 to f32
      %1665 = arith.mulf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x12x?x64xf32>
    %456 = tensor.empty(%448, %449) : tensor<?x12x64x?xf32>
    %transposed_103 = linalg.transpose ins(%reshape_99 : tensor<?x?x12x64xf32>) outs(%456 : tensor<?x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %457 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_103 : tensor<?x12x64x?xf32>) outs(%456 : tensor<?x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_7 : f64 to f32
      %1665 = arith.mulf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %458 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%104 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %448, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %449, %c1 : index
      %1671 = arith.select %1670, %c0, %1666 : index
      %extracted = tensor.extract %455[%1669, %1665, %1671, %1667] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %114, "must have at most one inferred (negative) dimension"
    %reshape_104 = tensor.reshape %458(%from_elements_27) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %459 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%120 : tensor<?x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %448, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %449, %c1 : index
      %1671 = arith.select %1670, %c0, %1667 : index
      %extracted = tensor.extract %457[%1669, %1665, %1666, %1671] : tensor<?x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %114, "must have at most one inferred (negative) dimension"
    %reshape_105 = tensor.reshape %459(%from_elements_29) : (tensor<?x12x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    cf.assert %133, "mismatching contracting dimension"
    %460 = linalg.batch_matmul ins(%reshape_104, %reshape_105 : tensor<?x?x64xf32>, tensor<?x64x?xf32>) outs(%135 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    cf.assert %143, "must have at most one inferred (negative) dimension"
    %reshape_106 = tensor.reshape %460(%from_elements_31) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x12x?x?xf32>
    cf.assert %151, "mismatched size for broadcast"
    cf.assert %152, "mismatched size for broadcast"
    cf.assert %152, "mismatched size for broadcast"
    %461 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_106, %99 : tensor<?x12x?x?xf32>, tensor<?x1x?x?xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %462:2 = linalg.generic {indexing_maps = [#map7, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%461 : tensor<?x12x?x?xf32>) outs(%158, %156 : tensor<?x12x?xf32>, tensor<?x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_454: i64):
      %1664 = linalg.index 3 : index
      %1665 = arith.index_cast %1664 : index to i64
      %1666 = arith.maximumf %in, %out : f32
      %1667 = arith.cmpf ogt, %in, %out : f32
      %1668 = arith.select %1667, %1665, %out_454 : i64
      linalg.yield %1666, %1668 : f32, i64
    } -> (tensor<?x12x?xf32>, tensor<?x12x?xi64>)
    %expanded_107 = tensor.expand_shape %462#0 [[0], [1], [2, 3]] output_shape [%149, 12, %150, 1] : tensor<?x12x?xf32> into tensor<?x12x?x1xf32>
    %463 = linalg.generic {indexing_maps = [#map7, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%461, %expanded_107 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.subf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %464 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%463 : tensor<?x12x?x?xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = math.exp %in : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %465 = linalg.generic {indexing_maps = [#map7, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%464 : tensor<?x12x?x?xf32>) outs(%163 : tensor<?x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.addf %in, %out : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x1xf32>
    %466 = linalg.generic {indexing_maps = [#map7, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%464, %465 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.divf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %467 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%461 : tensor<?x12x?x?xf32>) outs(%166 : tensor<?x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1664 = arith.extf %in : f32 to f64
      %1665 = arith.cmpf oeq, %1664, %cst_8 : f64
      linalg.yield %1665 : i1
    } -> tensor<?x12x?x?xi1>
    %468 = linalg.generic {indexing_maps = [#map7, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%467 : tensor<?x12x?x?xi1>) outs(%169 : tensor<?x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1664 = arith.andi %in, %out : i1
      linalg.yield %1664 : i1
    } -> tensor<?x12x?x1xi1>
    cf.assert %171, "negative values not allowed in new dimensions"
    cf.assert %173, "negative values not allowed in new dimensions"
    cf.assert %173, "negative values not allowed in new dimensions"
    cf.assert %177, "mismatched size for broadcast"
    cf.assert %178, "mismatched size for broadcast"
    cf.assert %179, "mismatched size for broadcast"
    %469 = linalg.generic {indexing_maps = [#map16, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%468, %176, %466 : tensor<?x12x?x1xi1>, tensor<?x12x?x?xf32>, tensor<?x12x?x?xf32>) outs(%180 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: i1, %in_454: f32, %in_455: f32, %out: f32):
      %1664 = arith.select %in, %in_454, %in_455 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %470 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%182 : tensor<?x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %149, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %150, %c1 : index
      %1671 = arith.select %1670, %c0, %1666 : index
      %1672 = arith.cmpi eq, %174, %c1 : index
      %1673 = arith.select %1672, %c0, %1667 : index
      %extracted = tensor.extract %469[%1669, %1665, %1671, %1673] : tensor<?x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %188, "must have at most one inferred (negative) dimension"
    %reshape_108 = tensor.reshape %470(%from_elements_34) : (tensor<?x12x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %471 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%104 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %448, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %449, %c1 : index
      %1671 = arith.select %1670, %c0, %1666 : index
      %extracted = tensor.extract %transposed_102[%1669, %1665, %1671, %1667] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %114, "must have at most one inferred (negative) dimension"
    %reshape_109 = tensor.reshape %471(%from_elements_27) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %196, "mismatching contracting dimension"
    cf.assert %197, "mismatching contracting dimension"
    %472 = linalg.batch_matmul ins(%reshape_108, %reshape_109 : tensor<?x?x?xf32>, tensor<?x?x64xf32>) outs(%199 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    cf.assert %209, "must have at most one inferred (negative) dimension"
    %reshape_110 = tensor.reshape %472(%from_elements_37) : (tensor<?x?x64xf32>, tensor<4xi64>) -> tensor<?x12x?x64xf32>
    %transposed_111 = linalg.transpose ins(%reshape_110 : tensor<?x12x?x64xf32>) outs(%218 : tensor<?x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %reshape_112 = tensor.reshape %transposed_111(%from_elements_40) : (tensor<?x?x12x64xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %cast_113 = tensor.cast %reshape_112 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %collapsed_114 = tensor.collapse_shape %cast_113 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %transposed_115 = linalg.transpose ins(%arg45 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %473 = arith.index_cast %222 : i64 to index
    %474 = tensor.empty(%473) : tensor<?x768xf32>
    %475 = linalg.fill ins(%cst_0 : f32) outs(%474 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %476 = linalg.matmul ins(%collapsed_114, %transposed_115 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%475 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %477 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%476, %arg46 : tensor<?x768xf32>, tensor<768xf32>) outs(%474 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %478 = arith.muli %222, %c768_i64 : i64
    %479 = arith.divsi %478, %77 : i64
    %480 = arith.select %12, %479, %0 : i64
    %481 = arith.select %74, %479, %1 : i64
    %from_elements_116 = tensor.from_elements %480, %481, %c768_i64 : tensor<3xi64>
    %reshape_117 = tensor.reshape %477(%from_elements_116) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %482 = arith.index_cast %480 : i64 to index
    %483 = arith.index_cast %481 : i64 to index
    %484 = arith.cmpi eq, %482, %407 : index
    cf.assert %484, "mismatched size for broadcast"
    %485 = arith.cmpi eq, %483, %c1 : index
    cf.assert %485, "mismatched size for broadcast"
    %cast_118 = tensor.cast %reshape_117 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %486 = tensor.empty(%482) : tensor<?x1x768xf32>
    %487 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_118, %433 : tensor<?x1x768xf32>, tensor<?x1x768xf32>) outs(%486 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %488 = tensor.empty(%482) : tensor<?x1x768xf64>
    %489 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%487 : tensor<?x1x768xf32>) outs(%488 : tensor<?x1x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1664 = arith.extf %in : f32 to f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %490 = tensor.empty(%482) : tensor<?x1x1xf64>
    %491 = linalg.fill ins(%cst : f64) outs(%490 : tensor<?x1x1xf64>) -> tensor<?x1x1xf64>
    %492 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%489 : tensor<?x1x768xf64>) outs(%491 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %493 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%492 : tensor<?x1x1xf64>) outs(%490 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %494 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%489, %493 : tensor<?x1x768xf64>, tensor<?x1x1xf64>) outs(%488 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.subf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %495 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%494, %494 : tensor<?x1x768xf64>, tensor<?x1x768xf64>) outs(%488 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.mulf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %496 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%495 : tensor<?x1x768xf64>) outs(%491 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %497 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%496 : tensor<?x1x1xf64>) outs(%490 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %498 = tensor.empty(%482) : tensor<?x1x1xf32>
    %499 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%497 : tensor<?x1x1xf64>) outs(%498 : tensor<?x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1664 = arith.truncf %in : f64 to f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %500 = linalg.fill ins(%cst_0 : f32) outs(%498 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %501 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%487 : tensor<?x1x768xf32>) outs(%500 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.addf %in, %out : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %502 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%501 : tensor<?x1x1xf32>) outs(%498 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.divf %in, %cst_11 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %503 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%499 : tensor<?x1x1xf32>) outs(%498 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_9 : f64 to f32
      %1665 = arith.addf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x1x1xf32>
    %504 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%503 : tensor<?x1x1xf32>) outs(%498 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = math.rsqrt %in : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %505 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%487, %502 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%486 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.subf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %506 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%505, %504 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%486 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %507 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%506, %arg47 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%486 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %508 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%507, %arg48 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%486 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_119 = tensor.collapse_shape %508 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %transposed_120 = linalg.transpose ins(%arg49 : tensor<3072x768xf32>) outs(%260 : tensor<768x3072xf32>) permutation = [1, 0] 
    %509 = arith.index_cast %480 : i64 to index
    %510 = tensor.empty(%509) : tensor<?x3072xf32>
    %511 = linalg.fill ins(%cst_0 : f32) outs(%510 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %512 = linalg.matmul ins(%collapsed_119, %transposed_120 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%511 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %513 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%512, %arg50 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%510 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x3072xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %514 = arith.muli %480, %c3072_i64 : i64
    %515 = arith.divsi %514, %266 : i64
    %516 = arith.select %12, %515, %0 : i64
    %517 = arith.select %74, %515, %1 : i64
    %from_elements_121 = tensor.from_elements %516, %517, %c3072_i64 : tensor<3xi64>
    %reshape_122 = tensor.reshape %513(%from_elements_121) : (tensor<?x3072xf32>, tensor<3xi64>) -> tensor<?x?x3072xf32>
    %518 = arith.index_cast %516 : i64 to index
    %519 = tensor.empty(%518) : tensor<?x1x3072xf32>
    %cast_123 = tensor.cast %reshape_122 : tensor<?x?x3072xf32> to tensor<?x1x3072xf32>
    %520 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_123 : tensor<?x1x3072xf32>) outs(%519 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.divf %in, %cst_12 : f32
      %1665 = math.erf %1664 : f32
      %1666 = arith.addf %1665, %cst_2 : f32
      %1667 = arith.mulf %1666, %cst_3 : f32
      %1668 = arith.mulf %in, %1667 : f32
      linalg.yield %1668 : f32
    } -> tensor<?x1x3072xf32>
    %collapsed_124 = tensor.collapse_shape %520 [[0], [1, 2]] : tensor<?x1x3072xf32> into tensor<?x3072xf32>
    %transposed_125 = linalg.transpose ins(%arg51 : tensor<768x3072xf32>) outs(%274 : tensor<3072x768xf32>) permutation = [1, 0] 
    %521 = arith.index_cast %516 : i64 to index
    %522 = tensor.empty(%521) : tensor<?x768xf32>
    %523 = linalg.fill ins(%cst_0 : f32) outs(%522 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %524 = linalg.matmul ins(%collapsed_124, %transposed_125 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%523 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %525 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%524, %arg52 : tensor<?x768xf32>, tensor<768xf32>) outs(%522 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %526 = arith.muli %516, %c768_i64 : i64
    %527 = arith.divsi %526, %77 : i64
    %528 = arith.select %12, %527, %0 : i64
    %529 = arith.select %74, %527, %1 : i64
    %from_elements_126 = tensor.from_elements %528, %529, %c768_i64 : tensor<3xi64>
    %reshape_127 = tensor.reshape %525(%from_elements_126) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %530 = arith.index_cast %528 : i64 to index
    %531 = arith.index_cast %529 : i64 to index
    %532 = arith.cmpi eq, %530, %482 : index
    cf.assert %532, "mismatched size for broadcast"
    %533 = arith.cmpi eq, %531, %c1 : index
    cf.assert %533, "mismatched size for broadcast"
    %cast_128 = tensor.cast %reshape_127 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %534 = tensor.empty(%530) : tensor<?x1x768xf32>
    %535 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_128, %508 : tensor<?x1x768xf32>, tensor<?x1x768xf32>) outs(%534 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %536 = tensor.empty(%530) : tensor<?x1x768xf64>
    %537 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%535 : tensor<?x1x768xf32>) outs(%536 : tensor<?x1x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1664 = arith.extf %in : f32 to f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %538 = tensor.empty(%530) : tensor<?x1x1xf64>
    %539 = linalg.fill ins(%cst : f64) outs(%538 : tensor<?x1x1xf64>) -> tensor<?x1x1xf64>
    %540 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%537 : tensor<?x1x768xf64>) outs(%539 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %541 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%540 : tensor<?x1x1xf64>) outs(%538 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %542 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%537, %541 : tensor<?x1x768xf64>, tensor<?x1x1xf64>) outs(%536 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.subf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %543 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%542, %542 : tensor<?x1x768xf64>, tensor<?x1x768xf64>) outs(%536 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.mulf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %544 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%543 : tensor<?x1x768xf64>) outs(%539 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %545 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%544 : tensor<?x1x1xf64>) outs(%538 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %546 = tensor.empty(%530) : tensor<?x1x1xf32>
    %547 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%545 : tensor<?x1x1xf64>) outs(%546 : tensor<?x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1664 = arith.truncf %in : f64 to f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %548 = linalg.fill ins(%cst_0 : f32) outs(%546 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %549 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%535 : tensor<?x1x768xf32>) outs(%548 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.addf %in, %out : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %550 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%549 : tensor<?x1x1xf32>) outs(%546 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.divf %in, %cst_11 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %551 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%547 : tensor<?x1x1xf32>) outs(%546 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_9 : f64 to f32
      %1665 = arith.addf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x1x1xf32>
    %552 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%551 : tensor<?x1x1xf32>) outs(%546 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = math.rsqrt %in : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %553 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%535, %550 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%534 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.subf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %554 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%553, %552 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%534 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %555 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%554, %arg53 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%534 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %556 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%555, %arg54 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%534 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_129 = tensor.collapse_shape %556 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %transposed_130 = linalg.transpose ins(%arg55 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %557 = arith.index_cast %528 : i64 to index
    %558 = tensor.empty(%557) : tensor<?x768xf32>
    %559 = linalg.fill ins(%cst_0 : f32) outs(%558 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %560 = linalg.matmul ins(%collapsed_129, %transposed_130 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%559 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %561 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%560, %arg56 : tensor<?x768xf32>, tensor<768xf32>) outs(%558 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %562 = arith.muli %528, %c768_i64 : i64
    %563 = arith.divsi %562, %77 : i64
    %564 = arith.select %12, %563, %0 : i64
    %565 = arith.select %74, %563, %1 : i64
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %566 = arith.muli %564, %565 : i64
    %567 = arith.muli %566, %c768_i64 : i64
    %568 = arith.divsi %567, %84 : i64
    %569 = arith.select %12, %568, %0 : i64
    %570 = arith.select %74, %568, %1 : i64
    %from_elements_131 = tensor.from_elements %569, %570, %568, %c64_i64 : tensor<4xi64>
    %reshape_132 = tensor.reshape %561(%from_elements_131) : (tensor<?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %571 = arith.index_cast %569 : i64 to index
    %572 = arith.index_cast %570 : i64 to index
    %573 = tensor.empty(%571, %572) : tensor<?x12x?x64xf32>
    %transposed_133 = linalg.transpose ins(%reshape_132 : tensor<?x?x12x64xf32>) outs(%573 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_134 = linalg.transpose ins(%arg57 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %574 = linalg.matmul ins(%collapsed_129, %transposed_134 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%559 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %575 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%574, %arg58 : tensor<?x768xf32>, tensor<768xf32>) outs(%558 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %reshape_135 = tensor.reshape %575(%from_elements_131) : (tensor<?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %transposed_136 = linalg.transpose ins(%arg59 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %576 = linalg.matmul ins(%collapsed_129, %transposed_136 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%559 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %577 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%576, %arg60 : tensor<?x768xf32>, tensor<768xf32>) outs(%558 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %reshape_137 = tensor.reshape %577(%from_elements_131) : (tensor<?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %transposed_138 = linalg.transpose ins(%reshape_137 : tensor<?x?x12x64xf32>) outs(%573 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %578 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_133 : tensor<?x12x?x64xf32>) outs(%573 : tensor<?x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_7 : f64 to f32
      %1665 = arith.mulf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x12x?x64xf32>
    %579 = tensor.empty(%571, %572) : tensor<?x12x64x?xf32>
    %transposed_139 = linalg.transpose ins(%reshape_135 : tensor<?x?x12x64xf32>) outs(%579 : tensor<?x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %580 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_139 : tensor<?x12x64x?xf32>) outs(%579 : tensor<?x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_7 : f64 to f32
      %1665 = arith.mulf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %581 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%104 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %571, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %572, %c1 : index
      %1671 = arith.select %1670, %c0, %1666 : index
      %extracted = tensor.extract %578[%1669, %1665, %1671, %1667] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %114, "must have at most one inferred (negative) dimension"
    %reshape_140 = tensor.reshape %581(%from_elements_27) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %582 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%120 : tensor<?x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %571, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %572, %c1 : index
      %1671 = arith.select %1670, %c0, %1667 : index
      %extracted = tensor.extract %580[%1669, %1665, %1666, %1671] : tensor<?x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %114, "must have at most one inferred (negative) dimension"
    %reshape_141 = tensor.reshape %582(%from_elements_29) : (tensor<?x12x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    cf.assert %133, "mismatching contracting dimension"
    %583 = linalg.batch_matmul ins(%reshape_140, %reshape_141 : tensor<?x?x64xf32>, tensor<?x64x?xf32>) outs(%135 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    cf.assert %143, "must have at most one inferred (negative) dimension"
    %reshape_142 = tensor.reshape %583(%from_elements_31) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x12x?x?xf32>
    cf.assert %151, "mismatched size for broadcast"
    cf.assert %152, "mismatched size for broadcast"
    cf.assert %152, "mismatched size for broadcast"
    %584 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_142, %99 : tensor<?x12x?x?xf32>, tensor<?x1x?x?xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %585:2 = linalg.generic {indexing_maps = [#map7, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%584 : tensor<?x12x?x?xf32>) outs(%158, %156 : tensor<?x12x?xf32>, tensor<?x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_454: i64):
      %1664 = linalg.index 3 : index
      %1665 = arith.index_cast %1664 : index to i64
      %1666 = arith.maximumf %in, %out : f32
      %1667 = arith.cmpf ogt, %in, %out : f32
      %1668 = arith.select %1667, %1665, %out_454 : i64
      linalg.yield %1666, %1668 : f32, i64
    } -> (tensor<?x12x?xf32>, tensor<?x12x?xi64>)
    %expanded_143 = tensor.expand_shape %585#0 [[0], [1], [2, 3]] output_shape [%149, 12, %150, 1] : tensor<?x12x?xf32> into tensor<?x12x?x1xf32>
    %586 = linalg.generic {indexing_maps = [#map7, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%584, %expanded_143 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.subf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %587 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%586 : tensor<?x12x?x?xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = math.exp %in : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %588 = linalg.generic {indexing_maps = [#map7, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%587 : tensor<?x12x?x?xf32>) outs(%163 : tensor<?x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.addf %in, %out : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x1xf32>
    %589 = linalg.generic {indexing_maps = [#map7, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%587, %588 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.divf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %590 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%584 : tensor<?x12x?x?xf32>) outs(%166 : tensor<?x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1664 = arith.extf %in : f32 to f64
      %1665 = arith.cmpf oeq, %1664, %cst_8 : f64
      linalg.yield %1665 : i1
    } -> tensor<?x12x?x?xi1>
    %591 = linalg.generic {indexing_maps = [#map7, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%590 : tensor<?x12x?x?xi1>) outs(%169 : tensor<?x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1664 = arith.andi %in, %out : i1
      linalg.yield %1664 : i1
    } -> tensor<?x12x?x1xi1>
    cf.assert %171, "negative values not allowed in new dimensions"
    cf.assert %173, "negative values not allowed in new dimensions"
    cf.assert %173, "negative values not allowed in new dimensions"
    cf.assert %177, "mismatched size for broadcast"
    cf.assert %178, "mismatched size for broadcast"
    cf.assert %179, "mismatched size for broadcast"
    %592 = linalg.generic {indexing_maps = [#map16, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%591, %176, %589 : tensor<?x12x?x1xi1>, tensor<?x12x?x?xf32>, tensor<?x12x?x?xf32>) outs(%180 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: i1, %in_454: f32, %in_455: f32, %out: f32):
      %1664 = arith.select %in, %in_454, %in_455 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %593 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%182 : tensor<?x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %149, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %150, %c1 : index
      %1671 = arith.select %1670, %c0, %1666 : index
      %1672 = arith.cmpi eq, %174, %c1 : index
      %1673 = arith.select %1672, %c0, %1667 : index
      %extracted = tensor.extract %592[%1669, %1665, %1671, %1673] : tensor<?x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %188, "must have at most one inferred (negative) dimension"
    %reshape_144 = tensor.reshape %593(%from_elements_34) : (tensor<?x12x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %594 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%104 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %571, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %572, %c1 : index
      %1671 = arith.select %1670, %c0, %1666 : index
      %extracted = tensor.extract %transposed_138[%1669, %1665, %1671, %1667] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %114, "must have at most one inferred (negative) dimension"
    %reshape_145 = tensor.reshape %594(%from_elements_27) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %196, "mismatching contracting dimension"
    cf.assert %197, "mismatching contracting dimension"
    %595 = linalg.batch_matmul ins(%reshape_144, %reshape_145 : tensor<?x?x?xf32>, tensor<?x?x64xf32>) outs(%199 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    cf.assert %209, "must have at most one inferred (negative) dimension"
    %reshape_146 = tensor.reshape %595(%from_elements_37) : (tensor<?x?x64xf32>, tensor<4xi64>) -> tensor<?x12x?x64xf32>
    %transposed_147 = linalg.transpose ins(%reshape_146 : tensor<?x12x?x64xf32>) outs(%218 : tensor<?x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %reshape_148 = tensor.reshape %transposed_147(%from_elements_40) : (tensor<?x?x12x64xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %cast_149 = tensor.cast %reshape_148 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %collapsed_150 = tensor.collapse_shape %cast_149 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %transposed_151 = linalg.transpose ins(%arg61 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %596 = arith.index_cast %222 : i64 to index
    %597 = tensor.empty(%596) : tensor<?x768xf32>
    %598 = linalg.fill ins(%cst_0 : f32) outs(%597 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %599 = linalg.matmul ins(%collapsed_150, %transposed_151 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%598 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %600 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%599, %arg62 : tensor<?x768xf32>, tensor<768xf32>) outs(%597 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %601 = arith.muli %222, %c768_i64 : i64
    %602 = arith.divsi %601, %77 : i64
    %603 = arith.select %12, %602, %0 : i64
    %604 = arith.select %74, %602, %1 : i64
    %from_elements_152 = tensor.from_elements %603, %604, %c768_i64 : tensor<3xi64>
    %reshape_153 = tensor.reshape %600(%from_elements_152) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %605 = arith.index_cast %603 : i64 to index
    %606 = arith.index_cast %604 : i64 to index
    %607 = arith.cmpi eq, %605, %530 : index
    cf.assert %607, "mismatched size for broadcast"
    %608 = arith.cmpi eq, %606, %c1 : index
    cf.assert %608, "mismatched size for broadcast"
    %cast_154 = tensor.cast %reshape_153 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %609 = tensor.empty(%605) : tensor<?x1x768xf32>
    %610 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_154, %556 : tensor<?x1x768xf32>, tensor<?x1x768xf32>) outs(%609 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %611 = tensor.empty(%605) : tensor<?x1x768xf64>
    %612 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%610 : tensor<?x1x768xf32>) outs(%611 : tensor<?x1x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1664 = arith.extf %in : f32 to f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %613 = tensor.empty(%605) : tensor<?x1x1xf64>
    %614 = linalg.fill ins(%cst : f64) outs(%613 : tensor<?x1x1xf64>) -> tensor<?x1x1xf64>
    %615 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%612 : tensor<?x1x768xf64>) outs(%614 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %616 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%615 : tensor<?x1x1xf64>) outs(%613 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %617 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%612, %616 : tensor<?x1x768xf64>, tensor<?x1x1xf64>) outs(%611 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.subf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %618 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%617, %617 : tensor<?x1x768xf64>, tensor<?x1x768xf64>) outs(%611 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.mulf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %619 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%618 : tensor<?x1x768xf64>) outs(%614 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %620 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%619 : tensor<?x1x1xf64>) outs(%613 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %621 = tensor.empty(%605) : tensor<?x1x1xf32>
    %622 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%620 : tensor<?x1x1xf64>) outs(%621 : tensor<?x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1664 = arith.truncf %in : f64 to f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %623 = linalg.fill ins(%cst_0 : f32) outs(%621 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %624 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%610 : tensor<?x1x768xf32>) outs(%623 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.addf %in, %out : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %625 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%624 : tensor<?x1x1xf32>) outs(%621 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.divf %in, %cst_11 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %626 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%622 : tensor<?x1x1xf32>) outs(%621 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_9 : f64 to f32
      %1665 = arith.addf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x1x1xf32>
    %627 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%626 : tensor<?x1x1xf32>) outs(%621 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = math.rsqrt %in : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %628 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%610, %625 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%609 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.subf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %629 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%628, %627 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%609 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %630 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%629, %arg63 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%609 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %631 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%630, %arg64 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%609 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_155 = tensor.collapse_shape %631 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %transposed_156 = linalg.transpose ins(%arg65 : tensor<3072x768xf32>) outs(%260 : tensor<768x3072xf32>) permutation = [1, 0] 
    %632 = arith.index_cast %603 : i64 to index
    %633 = tensor.empty(%632) : tensor<?x3072xf32>
    %634 = linalg.fill ins(%cst_0 : f32) outs(%633 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %635 = linalg.matmul ins(%collapsed_155, %transposed_156 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%634 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %636 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%635, %arg66 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%633 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x3072xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %637 = arith.muli %603, %c3072_i64 : i64
    %638 = arith.divsi %637, %266 : i64
    %639 = arith.select %12, %638, %0 : i64
    %640 = arith.select %74, %638, %1 : i64
    %from_elements_157 = tensor.from_elements %639, %640, %c3072_i64 : tensor<3xi64>
    %reshape_158 = tensor.reshape %636(%from_elements_157) : (tensor<?x3072xf32>, tensor<3xi64>) -> tensor<?x?x3072xf32>
    %641 = arith.index_cast %639 : i64 to index
    %642 = tensor.empty(%641) : tensor<?x1x3072xf32>
    %cast_159 = tensor.cast %reshape_158 : tensor<?x?x3072xf32> to tensor<?x1x3072xf32>
    %643 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_159 : tensor<?x1x3072xf32>) outs(%642 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.divf %in, %cst_12 : f32
      %1665 = math.erf %1664 : f32
      %1666 = arith.addf %1665, %cst_2 : f32
      %1667 = arith.mulf %1666, %cst_3 : f32
      %1668 = arith.mulf %in, %1667 : f32
      linalg.yield %1668 : f32
    } -> tensor<?x1x3072xf32>
    %collapsed_160 = tensor.collapse_shape %643 [[0], [1, 2]] : tensor<?x1x3072xf32> into tensor<?x3072xf32>
    %transposed_161 = linalg.transpose ins(%arg67 : tensor<768x3072xf32>) outs(%274 : tensor<3072x768xf32>) permutation = [1, 0] 
    %644 = arith.index_cast %639 : i64 to index
    %645 = tensor.empty(%644) : tensor<?x768xf32>
    %646 = linalg.fill ins(%cst_0 : f32) outs(%645 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %647 = linalg.matmul ins(%collapsed_160, %transposed_161 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%646 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %648 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%647, %arg68 : tensor<?x768xf32>, tensor<768xf32>) outs(%645 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %649 = arith.muli %639, %c768_i64 : i64
    %650 = arith.divsi %649, %77 : i64
    %651 = arith.select %12, %650, %0 : i64
    %652 = arith.select %74, %650, %1 : i64
    %from_elements_162 = tensor.from_elements %651, %652, %c768_i64 : tensor<3xi64>
    %reshape_163 = tensor.reshape %648(%from_elements_162) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %653 = arith.index_cast %651 : i64 to index
    %654 = arith.index_cast %652 : i64 to index
    %655 = arith.cmpi eq, %653, %605 : index
    cf.assert %655, "mismatched size for broadcast"
    %656 = arith.cmpi eq, %654, %c1 : index
    cf.assert %656, "mismatched size for broadcast"
    %cast_164 = tensor.cast %reshape_163 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %657 = tensor.empty(%653) : tensor<?x1x768xf32>
    %658 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_164, %631 : tensor<?x1x768xf32>, tensor<?x1x768xf32>) outs(%657 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %659 = tensor.empty(%653) : tensor<?x1x768xf64>
    %660 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%658 : tensor<?x1x768xf32>) outs(%659 : tensor<?x1x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1664 = arith.extf %in : f32 to f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %661 = tensor.empty(%653) : tensor<?x1x1xf64>
    %662 = linalg.fill ins(%cst : f64) outs(%661 : tensor<?x1x1xf64>) -> tensor<?x1x1xf64>
    %663 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%660 : tensor<?x1x768xf64>) outs(%662 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %664 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%663 : tensor<?x1x1xf64>) outs(%661 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %665 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%660, %664 : tensor<?x1x768xf64>, tensor<?x1x1xf64>) outs(%659 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.subf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %666 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%665, %665 : tensor<?x1x768xf64>, tensor<?x1x768xf64>) outs(%659 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.mulf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %667 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%666 : tensor<?x1x768xf64>) outs(%662 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %668 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%667 : tensor<?x1x1xf64>) outs(%661 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %669 = tensor.empty(%653) : tensor<?x1x1xf32>
    %670 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%668 : tensor<?x1x1xf64>) outs(%669 : tensor<?x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1664 = arith.truncf %in : f64 to f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %671 = linalg.fill ins(%cst_0 : f32) outs(%669 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %672 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%658 : tensor<?x1x768xf32>) outs(%671 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.addf %in, %out : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %673 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%672 : tensor<?x1x1xf32>) outs(%669 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.divf %in, %cst_11 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %674 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%670 : tensor<?x1x1xf32>) outs(%669 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_9 : f64 to f32
      %1665 = arith.addf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x1x1xf32>
    %675 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%674 : tensor<?x1x1xf32>) outs(%669 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = math.rsqrt %in : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %676 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%658, %673 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%657 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.subf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %677 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%676, %675 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%657 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %678 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%677, %arg69 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%657 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %679 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%678, %arg70 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%657 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_165 = tensor.collapse_shape %679 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %transposed_166 = linalg.transpose ins(%arg71 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %680 = arith.index_cast %651 : i64 to index
    %681 = tensor.empty(%680) : tensor<?x768xf32>
    %682 = linalg.fill ins(%cst_0 : f32) outs(%681 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %683 = linalg.matmul ins(%collapsed_165, %transposed_166 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%682 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %684 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%683, %arg72 : tensor<?x768xf32>, tensor<768xf32>) outs(%681 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %685 = arith.muli %651, %c768_i64 : i64
    %686 = arith.divsi %685, %77 : i64
    %687 = arith.select %12, %686, %0 : i64
    %688 = arith.select %74, %686, %1 : i64
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %689 = arith.muli %687, %688 : i64
    %690 = arith.muli %689, %c768_i64 : i64
    %691 = arith.divsi %690, %84 : i64
    %692 = arith.select %12, %691, %0 : i64
    %693 = arith.select %74, %691, %1 : i64
    %from_elements_167 = tensor.from_elements %692, %693, %691, %c64_i64 : tensor<4xi64>
    %reshape_168 = tensor.reshape %684(%from_elements_167) : (tensor<?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %694 = arith.index_cast %692 : i64 to index
    %695 = arith.index_cast %693 : i64 to index
    %696 = tensor.empty(%694, %695) : tensor<?x12x?x64xf32>
    %transposed_169 = linalg.transpose ins(%reshape_168 : tensor<?x?x12x64xf32>) outs(%696 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_170 = linalg.transpose ins(%arg73 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %697 = linalg.matmul ins(%collapsed_165, %transposed_170 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%682 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %698 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%697, %arg74 : tensor<?x768xf32>, tensor<768xf32>) outs(%681 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %reshape_171 = tensor.reshape %698(%from_elements_167) : (tensor<?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %transposed_172 = linalg.transpose ins(%arg75 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %699 = linalg.matmul ins(%collapsed_165, %transposed_172 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%682 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %700 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%699, %arg76 : tensor<?x768xf32>, tensor<768xf32>) outs(%681 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %reshape_173 = tensor.reshape %700(%from_elements_167) : (tensor<?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %transposed_174 = linalg.transpose ins(%reshape_173 : tensor<?x?x12x64xf32>) outs(%696 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %701 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_169 : tensor<?x12x?x64xf32>) outs(%696 : tensor<?x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_7 : f64 to f32
      %1665 = arith.mulf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x12x?x64xf32>
    %702 = tensor.empty(%694, %695) : tensor<?x12x64x?xf32>
    %transposed_175 = linalg.transpose ins(%reshape_171 : tensor<?x?x12x64xf32>) outs(%702 : tensor<?x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %703 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_175 : tensor<?x12x64x?xf32>) outs(%702 : tensor<?x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_7 : f64 to f32
      %1665 = arith.mulf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %704 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%104 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %694, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %695, %c1 : index
      %1671 = arith.select %1670, %c0, %1666 : index
      %extracted = tensor.extract %701[%1669, %1665, %1671, %1667] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %114, "must have at most one inferred (negative) dimension"
    %reshape_176 = tensor.reshape %704(%from_elements_27) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %705 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%120 : tensor<?x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %694, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %695, %c1 : index
      %1671 = arith.select %1670, %c0, %1667 : index
      %extracted = tensor.extract %703[%1669, %1665, %1666, %1671] : tensor<?x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %114, "must have at most one inferred (negative) dimension"
    %reshape_177 = tensor.reshape %705(%from_elements_29) : (tensor<?x12x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    cf.assert %133, "mismatching contracting dimension"
    %706 = linalg.batch_matmul ins(%reshape_176, %reshape_177 : tensor<?x?x64xf32>, tensor<?x64x?xf32>) outs(%135 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    cf.assert %143, "must have at most one inferred (negative) dimension"
    %reshape_178 = tensor.reshape %706(%from_elements_31) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x12x?x?xf32>
    cf.assert %151, "mismatched size for broadcast"
    cf.assert %152, "mismatched size for broadcast"
    cf.assert %152, "mismatched size for broadcast"
    %707 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_178, %99 : tensor<?x12x?x?xf32>, tensor<?x1x?x?xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %708:2 = linalg.generic {indexing_maps = [#map7, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%707 : tensor<?x12x?x?xf32>) outs(%158, %156 : tensor<?x12x?xf32>, tensor<?x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_454: i64):
      %1664 = linalg.index 3 : index
      %1665 = arith.index_cast %1664 : index to i64
      %1666 = arith.maximumf %in, %out : f32
      %1667 = arith.cmpf ogt, %in, %out : f32
      %1668 = arith.select %1667, %1665, %out_454 : i64
      linalg.yield %1666, %1668 : f32, i64
    } -> (tensor<?x12x?xf32>, tensor<?x12x?xi64>)
    %expanded_179 = tensor.expand_shape %708#0 [[0], [1], [2, 3]] output_shape [%149, 12, %150, 1] : tensor<?x12x?xf32> into tensor<?x12x?x1xf32>
    %709 = linalg.generic {indexing_maps = [#map7, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%707, %expanded_179 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.subf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %710 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%709 : tensor<?x12x?x?xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = math.exp %in : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %711 = linalg.generic {indexing_maps = [#map7, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%710 : tensor<?x12x?x?xf32>) outs(%163 : tensor<?x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.addf %in, %out : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x1xf32>
    %712 = linalg.generic {indexing_maps = [#map7, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%710, %711 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.divf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %713 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%707 : tensor<?x12x?x?xf32>) outs(%166 : tensor<?x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1664 = arith.extf %in : f32 to f64
      %1665 = arith.cmpf oeq, %1664, %cst_8 : f64
      linalg.yield %1665 : i1
    } -> tensor<?x12x?x?xi1>
    %714 = linalg.generic {indexing_maps = [#map7, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%713 : tensor<?x12x?x?xi1>) outs(%169 : tensor<?x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1664 = arith.andi %in, %out : i1
      linalg.yield %1664 : i1
    } -> tensor<?x12x?x1xi1>
    cf.assert %171, "negative values not allowed in new dimensions"
    cf.assert %173, "negative values not allowed in new dimensions"
    cf.assert %173, "negative values not allowed in new dimensions"
    cf.assert %177, "mismatched size for broadcast"
    cf.assert %178, "mismatched size for broadcast"
    cf.assert %179, "mismatched size for broadcast"
    %715 = linalg.generic {indexing_maps = [#map16, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%714, %176, %712 : tensor<?x12x?x1xi1>, tensor<?x12x?x?xf32>, tensor<?x12x?x?xf32>) outs(%180 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: i1, %in_454: f32, %in_455: f32, %out: f32):
      %1664 = arith.select %in, %in_454, %in_455 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %716 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%182 : tensor<?x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %149, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %150, %c1 : index
      %1671 = arith.select %1670, %c0, %1666 : index
      %1672 = arith.cmpi eq, %174, %c1 : index
      %1673 = arith.select %1672, %c0, %1667 : index
      %extracted = tensor.extract %715[%1669, %1665, %1671, %1673] : tensor<?x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %188, "must have at most one inferred (negative) dimension"
    %reshape_180 = tensor.reshape %716(%from_elements_34) : (tensor<?x12x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %717 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%104 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %694, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %695, %c1 : index
      %1671 = arith.select %1670, %c0, %1666 : index
      %extracted = tensor.extract %transposed_174[%1669, %1665, %1671, %1667] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %114, "must have at most one inferred (negative) dimension"
    %reshape_181 = tensor.reshape %717(%from_elements_27) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %196, "mismatching contracting dimension"
    cf.assert %197, "mismatching contracting dimension"
    %718 = linalg.batch_matmul ins(%reshape_180, %reshape_181 : tensor<?x?x?xf32>, tensor<?x?x64xf32>) outs(%199 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    cf.assert %209, "must have at most one inferred (negative) dimension"
    %reshape_182 = tensor.reshape %718(%from_elements_37) : (tensor<?x?x64xf32>, tensor<4xi64>) -> tensor<?x12x?x64xf32>
    %transposed_183 = linalg.transpose ins(%reshape_182 : tensor<?x12x?x64xf32>) outs(%218 : tensor<?x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %reshape_184 = tensor.reshape %transposed_183(%from_elements_40) : (tensor<?x?x12x64xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %cast_185 = tensor.cast %reshape_184 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %collapsed_186 = tensor.collapse_shape %cast_185 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %transposed_187 = linalg.transpose ins(%arg77 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %719 = arith.index_cast %222 : i64 to index
    %720 = tensor.empty(%719) : tensor<?x768xf32>
    %721 = linalg.fill ins(%cst_0 : f32) outs(%720 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %722 = linalg.matmul ins(%collapsed_186, %transposed_187 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%721 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %723 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%722, %arg78 : tensor<?x768xf32>, tensor<768xf32>) outs(%720 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %724 = arith.muli %222, %c768_i64 : i64
    %725 = arith.divsi %724, %77 : i64
    %726 = arith.select %12, %725, %0 : i64
    %727 = arith.select %74, %725, %1 : i64
    %from_elements_188 = tensor.from_elements %726, %727, %c768_i64 : tensor<3xi64>
    %reshape_189 = tensor.reshape %723(%from_elements_188) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %728 = arith.index_cast %726 : i64 to index
    %729 = arith.index_cast %727 : i64 to index
    %730 = arith.cmpi eq, %728, %653 : index
    cf.assert %730, "mismatched size for broadcast"
    %731 = arith.cmpi eq, %729, %c1 : index
    cf.assert %731, "mismatched size for broadcast"
    %cast_190 = tensor.cast %reshape_189 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %732 = tensor.empty(%728) : tensor<?x1x768xf32>
    %733 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_190, %679 : tensor<?x1x768xf32>, tensor<?x1x768xf32>) outs(%732 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %734 = tensor.empty(%728) : tensor<?x1x768xf64>
    %735 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%733 : tensor<?x1x768xf32>) outs(%734 : tensor<?x1x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1664 = arith.extf %in : f32 to f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %736 = tensor.empty(%728) : tensor<?x1x1xf64>
    %737 = linalg.fill ins(%cst : f64) outs(%736 : tensor<?x1x1xf64>) -> tensor<?x1x1xf64>
    %738 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%735 : tensor<?x1x768xf64>) outs(%737 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %739 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%738 : tensor<?x1x1xf64>) outs(%736 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %740 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%735, %739 : tensor<?x1x768xf64>, tensor<?x1x1xf64>) outs(%734 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.subf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %741 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%740, %740 : tensor<?x1x768xf64>, tensor<?x1x768xf64>) outs(%734 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.mulf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %742 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%741 : tensor<?x1x768xf64>) outs(%737 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %743 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%742 : tensor<?x1x1xf64>) outs(%736 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %744 = tensor.empty(%728) : tensor<?x1x1xf32>
    %745 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%743 : tensor<?x1x1xf64>) outs(%744 : tensor<?x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1664 = arith.truncf %in : f64 to f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %746 = linalg.fill ins(%cst_0 : f32) outs(%744 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %747 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%733 : tensor<?x1x768xf32>) outs(%746 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.addf %in, %out : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %748 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%747 : tensor<?x1x1xf32>) outs(%744 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.divf %in, %cst_11 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %749 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%745 : tensor<?x1x1xf32>) outs(%744 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_9 : f64 to f32
      %1665 = arith.addf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x1x1xf32>
    %750 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%749 : tensor<?x1x1xf32>) outs(%744 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = math.rsqrt %in : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %751 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%733, %748 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%732 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.subf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %752 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%751, %750 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%732 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %753 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%752, %arg79 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%732 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %754 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%753, %arg80 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%732 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_191 = tensor.collapse_shape %754 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %transposed_192 = linalg.transpose ins(%arg81 : tensor<3072x768xf32>) outs(%260 : tensor<768x3072xf32>) permutation = [1, 0] 
    %755 = arith.index_cast %726 : i64 to index
    %756 = tensor.empty(%755) : tensor<?x3072xf32>
    %757 = linalg.fill ins(%cst_0 : f32) outs(%756 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %758 = linalg.matmul ins(%collapsed_191, %transposed_192 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%757 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %759 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%758, %arg82 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%756 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x3072xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %760 = arith.muli %726, %c3072_i64 : i64
    %761 = arith.divsi %760, %266 : i64
    %762 = arith.select %12, %761, %0 : i64
    %763 = arith.select %74, %761, %1 : i64
    %from_elements_193 = tensor.from_elements %762, %763, %c3072_i64 : tensor<3xi64>
    %reshape_194 = tensor.reshape %759(%from_elements_193) : (tensor<?x3072xf32>, tensor<3xi64>) -> tensor<?x?x3072xf32>
    %764 = arith.index_cast %762 : i64 to index
    %765 = tensor.empty(%764) : tensor<?x1x3072xf32>
    %cast_195 = tensor.cast %reshape_194 : tensor<?x?x3072xf32> to tensor<?x1x3072xf32>
    %766 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_195 : tensor<?x1x3072xf32>) outs(%765 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.divf %in, %cst_12 : f32
      %1665 = math.erf %1664 : f32
      %1666 = arith.addf %1665, %cst_2 : f32
      %1667 = arith.mulf %1666, %cst_3 : f32
      %1668 = arith.mulf %in, %1667 : f32
      linalg.yield %1668 : f32
    } -> tensor<?x1x3072xf32>
    %collapsed_196 = tensor.collapse_shape %766 [[0], [1, 2]] : tensor<?x1x3072xf32> into tensor<?x3072xf32>
    %transposed_197 = linalg.transpose ins(%arg83 : tensor<768x3072xf32>) outs(%274 : tensor<3072x768xf32>) permutation = [1, 0] 
    %767 = arith.index_cast %762 : i64 to index
    %768 = tensor.empty(%767) : tensor<?x768xf32>
    %769 = linalg.fill ins(%cst_0 : f32) outs(%768 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %770 = linalg.matmul ins(%collapsed_196, %transposed_197 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%769 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %771 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%770, %arg84 : tensor<?x768xf32>, tensor<768xf32>) outs(%768 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %772 = arith.muli %762, %c768_i64 : i64
    %773 = arith.divsi %772, %77 : i64
    %774 = arith.select %12, %773, %0 : i64
    %775 = arith.select %74, %773, %1 : i64
    %from_elements_198 = tensor.from_elements %774, %775, %c768_i64 : tensor<3xi64>
    %reshape_199 = tensor.reshape %771(%from_elements_198) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %776 = arith.index_cast %774 : i64 to index
    %777 = arith.index_cast %775 : i64 to index
    %778 = arith.cmpi eq, %776, %728 : index
    cf.assert %778, "mismatched size for broadcast"
    %779 = arith.cmpi eq, %777, %c1 : index
    cf.assert %779, "mismatched size for broadcast"
    %cast_200 = tensor.cast %reshape_199 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %780 = tensor.empty(%776) : tensor<?x1x768xf32>
    %781 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_200, %754 : tensor<?x1x768xf32>, tensor<?x1x768xf32>) outs(%780 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %782 = tensor.empty(%776) : tensor<?x1x768xf64>
    %783 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%781 : tensor<?x1x768xf32>) outs(%782 : tensor<?x1x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1664 = arith.extf %in : f32 to f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %784 = tensor.empty(%776) : tensor<?x1x1xf64>
    %785 = linalg.fill ins(%cst : f64) outs(%784 : tensor<?x1x1xf64>) -> tensor<?x1x1xf64>
    %786 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%783 : tensor<?x1x768xf64>) outs(%785 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %787 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%786 : tensor<?x1x1xf64>) outs(%784 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %788 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%783, %787 : tensor<?x1x768xf64>, tensor<?x1x1xf64>) outs(%782 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.subf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %789 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%788, %788 : tensor<?x1x768xf64>, tensor<?x1x768xf64>) outs(%782 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.mulf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %790 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%789 : tensor<?x1x768xf64>) outs(%785 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %791 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%790 : tensor<?x1x1xf64>) outs(%784 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %792 = tensor.empty(%776) : tensor<?x1x1xf32>
    %793 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%791 : tensor<?x1x1xf64>) outs(%792 : tensor<?x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1664 = arith.truncf %in : f64 to f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %794 = linalg.fill ins(%cst_0 : f32) outs(%792 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %795 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%781 : tensor<?x1x768xf32>) outs(%794 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.addf %in, %out : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %796 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%795 : tensor<?x1x1xf32>) outs(%792 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.divf %in, %cst_11 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %797 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%793 : tensor<?x1x1xf32>) outs(%792 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_9 : f64 to f32
      %1665 = arith.addf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x1x1xf32>
    %798 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%797 : tensor<?x1x1xf32>) outs(%792 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = math.rsqrt %in : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %799 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%781, %796 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%780 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.subf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %800 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%799, %798 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%780 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %801 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%800, %arg85 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%780 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %802 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%801, %arg86 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%780 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_201 = tensor.collapse_shape %802 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %transposed_202 = linalg.transpose ins(%arg87 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %803 = arith.index_cast %774 : i64 to index
    %804 = tensor.empty(%803) : tensor<?x768xf32>
    %805 = linalg.fill ins(%cst_0 : f32) outs(%804 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %806 = linalg.matmul ins(%collapsed_201, %transposed_202 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%805 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %807 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%806, %arg88 : tensor<?x768xf32>, tensor<768xf32>) outs(%804 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %808 = arith.muli %774, %c768_i64 : i64
    %809 = arith.divsi %808, %77 : i64
    %810 = arith.select %12, %809, %0 : i64
    %811 = arith.select %74, %809, %1 : i64
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %812 = arith.muli %810, %811 : i64
    %813 = arith.muli %812, %c768_i64 : i64
    %814 = arith.divsi %813, %84 : i64
    %815 = arith.select %12, %814, %0 : i64
    %816 = arith.select %74, %814, %1 : i64
    %from_elements_203 = tensor.from_elements %815, %816, %814, %c64_i64 : tensor<4xi64>
    %reshape_204 = tensor.reshape %807(%from_elements_203) : (tensor<?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %817 = arith.index_cast %815 : i64 to index
    %818 = arith.index_cast %816 : i64 to index
    %819 = tensor.empty(%817, %818) : tensor<?x12x?x64xf32>
    %transposed_205 = linalg.transpose ins(%reshape_204 : tensor<?x?x12x64xf32>) outs(%819 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_206 = linalg.transpose ins(%arg89 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %820 = linalg.matmul ins(%collapsed_201, %transposed_206 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%805 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %821 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%820, %arg90 : tensor<?x768xf32>, tensor<768xf32>) outs(%804 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %reshape_207 = tensor.reshape %821(%from_elements_203) : (tensor<?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %transposed_208 = linalg.transpose ins(%arg91 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %822 = linalg.matmul ins(%collapsed_201, %transposed_208 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%805 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %823 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%822, %arg92 : tensor<?x768xf32>, tensor<768xf32>) outs(%804 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %reshape_209 = tensor.reshape %823(%from_elements_203) : (tensor<?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %transposed_210 = linalg.transpose ins(%reshape_209 : tensor<?x?x12x64xf32>) outs(%819 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %824 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_205 : tensor<?x12x?x64xf32>) outs(%819 : tensor<?x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_7 : f64 to f32
      %1665 = arith.mulf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x12x?x64xf32>
    %825 = tensor.empty(%817, %818) : tensor<?x12x64x?xf32>
    %transposed_211 = linalg.transpose ins(%reshape_207 : tensor<?x?x12x64xf32>) outs(%825 : tensor<?x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %826 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_211 : tensor<?x12x64x?xf32>) outs(%825 : tensor<?x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_7 : f64 to f32
      %1665 = arith.mulf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %827 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%104 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %817, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %818, %c1 : index
      %1671 = arith.select %1670, %c0, %1666 : index
      %extracted = tensor.extract %824[%1669, %1665, %1671, %1667] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %114, "must have at most one inferred (negative) dimension"
    %reshape_212 = tensor.reshape %827(%from_elements_27) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %828 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%120 : tensor<?x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %817, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %818, %c1 : index
      %1671 = arith.select %1670, %c0, %1667 : index
      %extracted = tensor.extract %826[%1669, %1665, %1666, %1671] : tensor<?x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %114, "must have at most one inferred (negative) dimension"
    %reshape_213 = tensor.reshape %828(%from_elements_29) : (tensor<?x12x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    cf.assert %133, "mismatching contracting dimension"
    %829 = linalg.batch_matmul ins(%reshape_212, %reshape_213 : tensor<?x?x64xf32>, tensor<?x64x?xf32>) outs(%135 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    cf.assert %143, "must have at most one inferred (negative) dimension"
    %reshape_214 = tensor.reshape %829(%from_elements_31) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x12x?x?xf32>
    cf.assert %151, "mismatched size for broadcast"
    cf.assert %152, "mismatched size for broadcast"
    cf.assert %152, "mismatched size for broadcast"
    %830 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_214, %99 : tensor<?x12x?x?xf32>, tensor<?x1x?x?xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %831:2 = linalg.generic {indexing_maps = [#map7, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%830 : tensor<?x12x?x?xf32>) outs(%158, %156 : tensor<?x12x?xf32>, tensor<?x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_454: i64):
      %1664 = linalg.index 3 : index
      %1665 = arith.index_cast %1664 : index to i64
      %1666 = arith.maximumf %in, %out : f32
      %1667 = arith.cmpf ogt, %in, %out : f32
      %1668 = arith.select %1667, %1665, %out_454 : i64
      linalg.yield %1666, %1668 : f32, i64
    } -> (tensor<?x12x?xf32>, tensor<?x12x?xi64>)
    %expanded_215 = tensor.expand_shape %831#0 [[0], [1], [2, 3]] output_shape [%149, 12, %150, 1] : tensor<?x12x?xf32> into tensor<?x12x?x1xf32>
    %832 = linalg.generic {indexing_maps = [#map7, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%830, %expanded_215 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.subf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %833 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%832 : tensor<?x12x?x?xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = math.exp %in : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %834 = linalg.generic {indexing_maps = [#map7, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%833 : tensor<?x12x?x?xf32>) outs(%163 : tensor<?x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.addf %in, %out : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x1xf32>
    %835 = linalg.generic {indexing_maps = [#map7, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%833, %834 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.divf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %836 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%830 : tensor<?x12x?x?xf32>) outs(%166 : tensor<?x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1664 = arith.extf %in : f32 to f64
      %1665 = arith.cmpf oeq, %1664, %cst_8 : f64
      linalg.yield %1665 : i1
    } -> tensor<?x12x?x?xi1>
    %837 = linalg.generic {indexing_maps = [#map7, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%836 : tensor<?x12x?x?xi1>) outs(%169 : tensor<?x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1664 = arith.andi %in, %out : i1
      linalg.yield %1664 : i1
    } -> tensor<?x12x?x1xi1>
    cf.assert %171, "negative values not allowed in new dimensions"
    cf.assert %173, "negative values not allowed in new dimensions"
    cf.assert %173, "negative values not allowed in new dimensions"
    cf.assert %177, "mismatched size for broadcast"
    cf.assert %178, "mismatched size for broadcast"
    cf.assert %179, "mismatched size for broadcast"
    %838 = linalg.generic {indexing_maps = [#map16, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%837, %176, %835 : tensor<?x12x?x1xi1>, tensor<?x12x?x?xf32>, tensor<?x12x?x?xf32>) outs(%180 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: i1, %in_454: f32, %in_455: f32, %out: f32):
      %1664 = arith.select %in, %in_454, %in_455 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %839 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%182 : tensor<?x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %149, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %150, %c1 : index
      %1671 = arith.select %1670, %c0, %1666 : index
      %1672 = arith.cmpi eq, %174, %c1 : index
      %1673 = arith.select %1672, %c0, %1667 : index
      %extracted = tensor.extract %838[%1669, %1665, %1671, %1673] : tensor<?x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %188, "must have at most one inferred (negative) dimension"
    %reshape_216 = tensor.reshape %839(%from_elements_34) : (tensor<?x12x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %840 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%104 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %817, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %818, %c1 : index
      %1671 = arith.select %1670, %c0, %1666 : index
      %extracted = tensor.extract %transposed_210[%1669, %1665, %1671, %1667] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %114, "must have at most one inferred (negative) dimension"
    %reshape_217 = tensor.reshape %840(%from_elements_27) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %196, "mismatching contracting dimension"
    cf.assert %197, "mismatching contracting dimension"
    %841 = linalg.batch_matmul ins(%reshape_216, %reshape_217 : tensor<?x?x?xf32>, tensor<?x?x64xf32>) outs(%199 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    cf.assert %209, "must have at most one inferred (negative) dimension"
    %reshape_218 = tensor.reshape %841(%from_elements_37) : (tensor<?x?x64xf32>, tensor<4xi64>) -> tensor<?x12x?x64xf32>
    %transposed_219 = linalg.transpose ins(%reshape_218 : tensor<?x12x?x64xf32>) outs(%218 : tensor<?x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %reshape_220 = tensor.reshape %transposed_219(%from_elements_40) : (tensor<?x?x12x64xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %cast_221 = tensor.cast %reshape_220 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %collapsed_222 = tensor.collapse_shape %cast_221 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %transposed_223 = linalg.transpose ins(%arg93 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %842 = arith.index_cast %222 : i64 to index
    %843 = tensor.empty(%842) : tensor<?x768xf32>
    %844 = linalg.fill ins(%cst_0 : f32) outs(%843 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %845 = linalg.matmul ins(%collapsed_222, %transposed_223 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%844 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %846 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%845, %arg94 : tensor<?x768xf32>, tensor<768xf32>) outs(%843 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %847 = arith.muli %222, %c768_i64 : i64
    %848 = arith.divsi %847, %77 : i64
    %849 = arith.select %12, %848, %0 : i64
    %850 = arith.select %74, %848, %1 : i64
    %from_elements_224 = tensor.from_elements %849, %850, %c768_i64 : tensor<3xi64>
    %reshape_225 = tensor.reshape %846(%from_elements_224) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %851 = arith.index_cast %849 : i64 to index
    %852 = arith.index_cast %850 : i64 to index
    %853 = arith.cmpi eq, %851, %776 : index
    cf.assert %853, "mismatched size for broadcast"
    %854 = arith.cmpi eq, %852, %c1 : index
    cf.assert %854, "mismatched size for broadcast"
    %cast_226 = tensor.cast %reshape_225 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %855 = tensor.empty(%851) : tensor<?x1x768xf32>
    %856 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_226, %802 : tensor<?x1x768xf32>, tensor<?x1x768xf32>) outs(%855 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %857 = tensor.empty(%851) : tensor<?x1x768xf64>
    %858 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%856 : tensor<?x1x768xf32>) outs(%857 : tensor<?x1x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1664 = arith.extf %in : f32 to f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %859 = tensor.empty(%851) : tensor<?x1x1xf64>
    %860 = linalg.fill ins(%cst : f64) outs(%859 : tensor<?x1x1xf64>) -> tensor<?x1x1xf64>
    %861 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%858 : tensor<?x1x768xf64>) outs(%860 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %862 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%861 : tensor<?x1x1xf64>) outs(%859 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %863 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%858, %862 : tensor<?x1x768xf64>, tensor<?x1x1xf64>) outs(%857 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.subf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %864 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%863, %863 : tensor<?x1x768xf64>, tensor<?x1x768xf64>) outs(%857 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.mulf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %865 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%864 : tensor<?x1x768xf64>) outs(%860 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %866 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%865 : tensor<?x1x1xf64>) outs(%859 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %867 = tensor.empty(%851) : tensor<?x1x1xf32>
    %868 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%866 : tensor<?x1x1xf64>) outs(%867 : tensor<?x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1664 = arith.truncf %in : f64 to f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %869 = linalg.fill ins(%cst_0 : f32) outs(%867 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %870 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%856 : tensor<?x1x768xf32>) outs(%869 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.addf %in, %out : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %871 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%870 : tensor<?x1x1xf32>) outs(%867 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.divf %in, %cst_11 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %872 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%868 : tensor<?x1x1xf32>) outs(%867 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_9 : f64 to f32
      %1665 = arith.addf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x1x1xf32>
    %873 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%872 : tensor<?x1x1xf32>) outs(%867 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = math.rsqrt %in : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %874 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%856, %871 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%855 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.subf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %875 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%874, %873 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%855 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %876 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%875, %arg95 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%855 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %877 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%876, %arg96 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%855 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_227 = tensor.collapse_shape %877 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %transposed_228 = linalg.transpose ins(%arg97 : tensor<3072x768xf32>) outs(%260 : tensor<768x3072xf32>) permutation = [1, 0] 
    %878 = arith.index_cast %849 : i64 to index
    %879 = tensor.empty(%878) : tensor<?x3072xf32>
    %880 = linalg.fill ins(%cst_0 : f32) outs(%879 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %881 = linalg.matmul ins(%collapsed_227, %transposed_228 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%880 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %882 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%881, %arg98 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%879 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x3072xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %883 = arith.muli %849, %c3072_i64 : i64
    %884 = arith.divsi %883, %266 : i64
    %885 = arith.select %12, %884, %0 : i64
    %886 = arith.select %74, %884, %1 : i64
    %from_elements_229 = tensor.from_elements %885, %886, %c3072_i64 : tensor<3xi64>
    %reshape_230 = tensor.reshape %882(%from_elements_229) : (tensor<?x3072xf32>, tensor<3xi64>) -> tensor<?x?x3072xf32>
    %887 = arith.index_cast %885 : i64 to index
    %888 = tensor.empty(%887) : tensor<?x1x3072xf32>
    %cast_231 = tensor.cast %reshape_230 : tensor<?x?x3072xf32> to tensor<?x1x3072xf32>
    %889 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_231 : tensor<?x1x3072xf32>) outs(%888 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.divf %in, %cst_12 : f32
      %1665 = math.erf %1664 : f32
      %1666 = arith.addf %1665, %cst_2 : f32
      %1667 = arith.mulf %1666, %cst_3 : f32
      %1668 = arith.mulf %in, %1667 : f32
      linalg.yield %1668 : f32
    } -> tensor<?x1x3072xf32>
    %collapsed_232 = tensor.collapse_shape %889 [[0], [1, 2]] : tensor<?x1x3072xf32> into tensor<?x3072xf32>
    %transposed_233 = linalg.transpose ins(%arg99 : tensor<768x3072xf32>) outs(%274 : tensor<3072x768xf32>) permutation = [1, 0] 
    %890 = arith.index_cast %885 : i64 to index
    %891 = tensor.empty(%890) : tensor<?x768xf32>
    %892 = linalg.fill ins(%cst_0 : f32) outs(%891 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %893 = linalg.matmul ins(%collapsed_232, %transposed_233 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%892 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %894 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%893, %arg100 : tensor<?x768xf32>, tensor<768xf32>) outs(%891 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %895 = arith.muli %885, %c768_i64 : i64
    %896 = arith.divsi %895, %77 : i64
    %897 = arith.select %12, %896, %0 : i64
    %898 = arith.select %74, %896, %1 : i64
    %from_elements_234 = tensor.from_elements %897, %898, %c768_i64 : tensor<3xi64>
    %reshape_235 = tensor.reshape %894(%from_elements_234) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %899 = arith.index_cast %897 : i64 to index
    %900 = arith.index_cast %898 : i64 to index
    %901 = arith.cmpi eq, %899, %851 : index
    cf.assert %901, "mismatched size for broadcast"
    %902 = arith.cmpi eq, %900, %c1 : index
    cf.assert %902, "mismatched size for broadcast"
    %cast_236 = tensor.cast %reshape_235 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %903 = tensor.empty(%899) : tensor<?x1x768xf32>
    %904 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_236, %877 : tensor<?x1x768xf32>, tensor<?x1x768xf32>) outs(%903 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %905 = tensor.empty(%899) : tensor<?x1x768xf64>
    %906 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%904 : tensor<?x1x768xf32>) outs(%905 : tensor<?x1x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1664 = arith.extf %in : f32 to f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %907 = tensor.empty(%899) : tensor<?x1x1xf64>
    %908 = linalg.fill ins(%cst : f64) outs(%907 : tensor<?x1x1xf64>) -> tensor<?x1x1xf64>
    %909 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%906 : tensor<?x1x768xf64>) outs(%908 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %910 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%909 : tensor<?x1x1xf64>) outs(%907 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %911 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%906, %910 : tensor<?x1x768xf64>, tensor<?x1x1xf64>) outs(%905 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.subf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %912 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%911, %911 : tensor<?x1x768xf64>, tensor<?x1x768xf64>) outs(%905 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.mulf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %913 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%912 : tensor<?x1x768xf64>) outs(%908 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %914 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%913 : tensor<?x1x1xf64>) outs(%907 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %915 = tensor.empty(%899) : tensor<?x1x1xf32>
    %916 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%914 : tensor<?x1x1xf64>) outs(%915 : tensor<?x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1664 = arith.truncf %in : f64 to f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %917 = linalg.fill ins(%cst_0 : f32) outs(%915 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %918 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%904 : tensor<?x1x768xf32>) outs(%917 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.addf %in, %out : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %919 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%918 : tensor<?x1x1xf32>) outs(%915 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.divf %in, %cst_11 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %920 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%916 : tensor<?x1x1xf32>) outs(%915 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_9 : f64 to f32
      %1665 = arith.addf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x1x1xf32>
    %921 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%920 : tensor<?x1x1xf32>) outs(%915 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = math.rsqrt %in : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %922 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%904, %919 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%903 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.subf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %923 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%922, %921 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%903 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %924 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%923, %arg101 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%903 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %925 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%924, %arg102 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%903 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_237 = tensor.collapse_shape %925 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %transposed_238 = linalg.transpose ins(%arg103 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %926 = arith.index_cast %897 : i64 to index
    %927 = tensor.empty(%926) : tensor<?x768xf32>
    %928 = linalg.fill ins(%cst_0 : f32) outs(%927 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %929 = linalg.matmul ins(%collapsed_237, %transposed_238 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%928 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %930 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%929, %arg104 : tensor<?x768xf32>, tensor<768xf32>) outs(%927 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %931 = arith.muli %897, %c768_i64 : i64
    %932 = arith.divsi %931, %77 : i64
    %933 = arith.select %12, %932, %0 : i64
    %934 = arith.select %74, %932, %1 : i64
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %935 = arith.muli %933, %934 : i64
    %936 = arith.muli %935, %c768_i64 : i64
    %937 = arith.divsi %936, %84 : i64
    %938 = arith.select %12, %937, %0 : i64
    %939 = arith.select %74, %937, %1 : i64
    %from_elements_239 = tensor.from_elements %938, %939, %937, %c64_i64 : tensor<4xi64>
    %reshape_240 = tensor.reshape %930(%from_elements_239) : (tensor<?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %940 = arith.index_cast %938 : i64 to index
    %941 = arith.index_cast %939 : i64 to index
    %942 = tensor.empty(%940, %941) : tensor<?x12x?x64xf32>
    %transposed_241 = linalg.transpose ins(%reshape_240 : tensor<?x?x12x64xf32>) outs(%942 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_242 = linalg.transpose ins(%arg105 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %943 = linalg.matmul ins(%collapsed_237, %transposed_242 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%928 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %944 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%943, %arg106 : tensor<?x768xf32>, tensor<768xf32>) outs(%927 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %reshape_243 = tensor.reshape %944(%from_elements_239) : (tensor<?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %transposed_244 = linalg.transpose ins(%arg107 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %945 = linalg.matmul ins(%collapsed_237, %transposed_244 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%928 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %946 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%945, %arg108 : tensor<?x768xf32>, tensor<768xf32>) outs(%927 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %reshape_245 = tensor.reshape %946(%from_elements_239) : (tensor<?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %transposed_246 = linalg.transpose ins(%reshape_245 : tensor<?x?x12x64xf32>) outs(%942 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %947 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_241 : tensor<?x12x?x64xf32>) outs(%942 : tensor<?x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_7 : f64 to f32
      %1665 = arith.mulf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x12x?x64xf32>
    %948 = tensor.empty(%940, %941) : tensor<?x12x64x?xf32>
    %transposed_247 = linalg.transpose ins(%reshape_243 : tensor<?x?x12x64xf32>) outs(%948 : tensor<?x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %949 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_247 : tensor<?x12x64x?xf32>) outs(%948 : tensor<?x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_7 : f64 to f32
      %1665 = arith.mulf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %950 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%104 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %940, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %941, %c1 : index
      %1671 = arith.select %1670, %c0, %1666 : index
      %extracted = tensor.extract %947[%1669, %1665, %1671, %1667] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %114, "must have at most one inferred (negative) dimension"
    %reshape_248 = tensor.reshape %950(%from_elements_27) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %951 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%120 : tensor<?x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %940, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %941, %c1 : index
      %1671 = arith.select %1670, %c0, %1667 : index
      %extracted = tensor.extract %949[%1669, %1665, %1666, %1671] : tensor<?x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %114, "must have at most one inferred (negative) dimension"
    %reshape_249 = tensor.reshape %951(%from_elements_29) : (tensor<?x12x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    cf.assert %133, "mismatching contracting dimension"
    %952 = linalg.batch_matmul ins(%reshape_248, %reshape_249 : tensor<?x?x64xf32>, tensor<?x64x?xf32>) outs(%135 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    cf.assert %143, "must have at most one inferred (negative) dimension"
    %reshape_250 = tensor.reshape %952(%from_elements_31) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x12x?x?xf32>
    cf.assert %151, "mismatched size for broadcast"
    cf.assert %152, "mismatched size for broadcast"
    cf.assert %152, "mismatched size for broadcast"
    %953 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_250, %99 : tensor<?x12x?x?xf32>, tensor<?x1x?x?xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %954:2 = linalg.generic {indexing_maps = [#map7, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%953 : tensor<?x12x?x?xf32>) outs(%158, %156 : tensor<?x12x?xf32>, tensor<?x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_454: i64):
      %1664 = linalg.index 3 : index
      %1665 = arith.index_cast %1664 : index to i64
      %1666 = arith.maximumf %in, %out : f32
      %1667 = arith.cmpf ogt, %in, %out : f32
      %1668 = arith.select %1667, %1665, %out_454 : i64
      linalg.yield %1666, %1668 : f32, i64
    } -> (tensor<?x12x?xf32>, tensor<?x12x?xi64>)
    %expanded_251 = tensor.expand_shape %954#0 [[0], [1], [2, 3]] output_shape [%149, 12, %150, 1] : tensor<?x12x?xf32> into tensor<?x12x?x1xf32>
    %955 = linalg.generic {indexing_maps = [#map7, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%953, %expanded_251 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.subf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %956 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%955 : tensor<?x12x?x?xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = math.exp %in : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %957 = linalg.generic {indexing_maps = [#map7, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%956 : tensor<?x12x?x?xf32>) outs(%163 : tensor<?x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.addf %in, %out : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x1xf32>
    %958 = linalg.generic {indexing_maps = [#map7, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%956, %957 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.divf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %959 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%953 : tensor<?x12x?x?xf32>) outs(%166 : tensor<?x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1664 = arith.extf %in : f32 to f64
      %1665 = arith.cmpf oeq, %1664, %cst_8 : f64
      linalg.yield %1665 : i1
    } -> tensor<?x12x?x?xi1>
    %960 = linalg.generic {indexing_maps = [#map7, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%959 : tensor<?x12x?x?xi1>) outs(%169 : tensor<?x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1664 = arith.andi %in, %out : i1
      linalg.yield %1664 : i1
    } -> tensor<?x12x?x1xi1>
    cf.assert %171, "negative values not allowed in new dimensions"
    cf.assert %173, "negative values not allowed in new dimensions"
    cf.assert %173, "negative values not allowed in new dimensions"
    cf.assert %177, "mismatched size for broadcast"
    cf.assert %178, "mismatched size for broadcast"
    cf.assert %179, "mismatched size for broadcast"
    %961 = linalg.generic {indexing_maps = [#map16, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%960, %176, %958 : tensor<?x12x?x1xi1>, tensor<?x12x?x?xf32>, tensor<?x12x?x?xf32>) outs(%180 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: i1, %in_454: f32, %in_455: f32, %out: f32):
      %1664 = arith.select %in, %in_454, %in_455 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %962 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%182 : tensor<?x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %149, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %150, %c1 : index
      %1671 = arith.select %1670, %c0, %1666 : index
      %1672 = arith.cmpi eq, %174, %c1 : index
      %1673 = arith.select %1672, %c0, %1667 : index
      %extracted = tensor.extract %961[%1669, %1665, %1671, %1673] : tensor<?x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %188, "must have at most one inferred (negative) dimension"
    %reshape_252 = tensor.reshape %962(%from_elements_34) : (tensor<?x12x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %963 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%104 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %940, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %941, %c1 : index
      %1671 = arith.select %1670, %c0, %1666 : index
      %extracted = tensor.extract %transposed_246[%1669, %1665, %1671, %1667] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %114, "must have at most one inferred (negative) dimension"
    %reshape_253 = tensor.reshape %963(%from_elements_27) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %196, "mismatching contracting dimension"
    cf.assert %197, "mismatching contracting dimension"
    %964 = linalg.batch_matmul ins(%reshape_252, %reshape_253 : tensor<?x?x?xf32>, tensor<?x?x64xf32>) outs(%199 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    cf.assert %209, "must have at most one inferred (negative) dimension"
    %reshape_254 = tensor.reshape %964(%from_elements_37) : (tensor<?x?x64xf32>, tensor<4xi64>) -> tensor<?x12x?x64xf32>
    %transposed_255 = linalg.transpose ins(%reshape_254 : tensor<?x12x?x64xf32>) outs(%218 : tensor<?x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %reshape_256 = tensor.reshape %transposed_255(%from_elements_40) : (tensor<?x?x12x64xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %cast_257 = tensor.cast %reshape_256 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %collapsed_258 = tensor.collapse_shape %cast_257 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %transposed_259 = linalg.transpose ins(%arg109 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %965 = arith.index_cast %222 : i64 to index
    %966 = tensor.empty(%965) : tensor<?x768xf32>
    %967 = linalg.fill ins(%cst_0 : f32) outs(%966 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %968 = linalg.matmul ins(%collapsed_258, %transposed_259 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%967 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %969 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%968, %arg110 : tensor<?x768xf32>, tensor<768xf32>) outs(%966 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %970 = arith.muli %222, %c768_i64 : i64
    %971 = arith.divsi %970, %77 : i64
    %972 = arith.select %12, %971, %0 : i64
    %973 = arith.select %74, %971, %1 : i64
    %from_elements_260 = tensor.from_elements %972, %973, %c768_i64 : tensor<3xi64>
    %reshape_261 = tensor.reshape %969(%from_elements_260) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %974 = arith.index_cast %972 : i64 to index
    %975 = arith.index_cast %973 : i64 to index
    %976 = arith.cmpi eq, %974, %899 : index
    cf.assert %976, "mismatched size for broadcast"
    %977 = arith.cmpi eq, %975, %c1 : index
    cf.assert %977, "mismatched size for broadcast"
    %cast_262 = tensor.cast %reshape_261 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %978 = tensor.empty(%974) : tensor<?x1x768xf32>
    %979 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_262, %925 : tensor<?x1x768xf32>, tensor<?x1x768xf32>) outs(%978 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %980 = tensor.empty(%974) : tensor<?x1x768xf64>
    %981 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%979 : tensor<?x1x768xf32>) outs(%980 : tensor<?x1x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1664 = arith.extf %in : f32 to f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %982 = tensor.empty(%974) : tensor<?x1x1xf64>
    %983 = linalg.fill ins(%cst : f64) outs(%982 : tensor<?x1x1xf64>) -> tensor<?x1x1xf64>
    %984 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%981 : tensor<?x1x768xf64>) outs(%983 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %985 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%984 : tensor<?x1x1xf64>) outs(%982 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %986 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%981, %985 : tensor<?x1x768xf64>, tensor<?x1x1xf64>) outs(%980 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.subf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %987 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%986, %986 : tensor<?x1x768xf64>, tensor<?x1x768xf64>) outs(%980 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.mulf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %988 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%987 : tensor<?x1x768xf64>) outs(%983 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %989 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%988 : tensor<?x1x1xf64>) outs(%982 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %990 = tensor.empty(%974) : tensor<?x1x1xf32>
    %991 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%989 : tensor<?x1x1xf64>) outs(%990 : tensor<?x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1664 = arith.truncf %in : f64 to f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %992 = linalg.fill ins(%cst_0 : f32) outs(%990 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %993 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%979 : tensor<?x1x768xf32>) outs(%992 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.addf %in, %out : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %994 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%993 : tensor<?x1x1xf32>) outs(%990 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.divf %in, %cst_11 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %995 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%991 : tensor<?x1x1xf32>) outs(%990 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_9 : f64 to f32
      %1665 = arith.addf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x1x1xf32>
    %996 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%995 : tensor<?x1x1xf32>) outs(%990 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = math.rsqrt %in : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %997 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%979, %994 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%978 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.subf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %998 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%997, %996 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%978 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %999 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%998, %arg111 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%978 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1000 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%999, %arg112 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%978 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_263 = tensor.collapse_shape %1000 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %transposed_264 = linalg.transpose ins(%arg113 : tensor<3072x768xf32>) outs(%260 : tensor<768x3072xf32>) permutation = [1, 0] 
    %1001 = arith.index_cast %972 : i64 to index
    %1002 = tensor.empty(%1001) : tensor<?x3072xf32>
    %1003 = linalg.fill ins(%cst_0 : f32) outs(%1002 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %1004 = linalg.matmul ins(%collapsed_263, %transposed_264 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%1003 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %1005 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%1004, %arg114 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%1002 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x3072xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %1006 = arith.muli %972, %c3072_i64 : i64
    %1007 = arith.divsi %1006, %266 : i64
    %1008 = arith.select %12, %1007, %0 : i64
    %1009 = arith.select %74, %1007, %1 : i64
    %from_elements_265 = tensor.from_elements %1008, %1009, %c3072_i64 : tensor<3xi64>
    %reshape_266 = tensor.reshape %1005(%from_elements_265) : (tensor<?x3072xf32>, tensor<3xi64>) -> tensor<?x?x3072xf32>
    %1010 = arith.index_cast %1008 : i64 to index
    %1011 = tensor.empty(%1010) : tensor<?x1x3072xf32>
    %cast_267 = tensor.cast %reshape_266 : tensor<?x?x3072xf32> to tensor<?x1x3072xf32>
    %1012 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_267 : tensor<?x1x3072xf32>) outs(%1011 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.divf %in, %cst_12 : f32
      %1665 = math.erf %1664 : f32
      %1666 = arith.addf %1665, %cst_2 : f32
      %1667 = arith.mulf %1666, %cst_3 : f32
      %1668 = arith.mulf %in, %1667 : f32
      linalg.yield %1668 : f32
    } -> tensor<?x1x3072xf32>
    %collapsed_268 = tensor.collapse_shape %1012 [[0], [1, 2]] : tensor<?x1x3072xf32> into tensor<?x3072xf32>
    %transposed_269 = linalg.transpose ins(%arg115 : tensor<768x3072xf32>) outs(%274 : tensor<3072x768xf32>) permutation = [1, 0] 
    %1013 = arith.index_cast %1008 : i64 to index
    %1014 = tensor.empty(%1013) : tensor<?x768xf32>
    %1015 = linalg.fill ins(%cst_0 : f32) outs(%1014 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1016 = linalg.matmul ins(%collapsed_268, %transposed_269 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%1015 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1017 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%1016, %arg116 : tensor<?x768xf32>, tensor<768xf32>) outs(%1014 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %1018 = arith.muli %1008, %c768_i64 : i64
    %1019 = arith.divsi %1018, %77 : i64
    %1020 = arith.select %12, %1019, %0 : i64
    %1021 = arith.select %74, %1019, %1 : i64
    %from_elements_270 = tensor.from_elements %1020, %1021, %c768_i64 : tensor<3xi64>
    %reshape_271 = tensor.reshape %1017(%from_elements_270) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %1022 = arith.index_cast %1020 : i64 to index
    %1023 = arith.index_cast %1021 : i64 to index
    %1024 = arith.cmpi eq, %1022, %974 : index
    cf.assert %1024, "mismatched size for broadcast"
    %1025 = arith.cmpi eq, %1023, %c1 : index
    cf.assert %1025, "mismatched size for broadcast"
    %cast_272 = tensor.cast %reshape_271 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %1026 = tensor.empty(%1022) : tensor<?x1x768xf32>
    %1027 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_272, %1000 : tensor<?x1x768xf32>, tensor<?x1x768xf32>) outs(%1026 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1028 = tensor.empty(%1022) : tensor<?x1x768xf64>
    %1029 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1027 : tensor<?x1x768xf32>) outs(%1028 : tensor<?x1x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1664 = arith.extf %in : f32 to f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %1030 = tensor.empty(%1022) : tensor<?x1x1xf64>
    %1031 = linalg.fill ins(%cst : f64) outs(%1030 : tensor<?x1x1xf64>) -> tensor<?x1x1xf64>
    %1032 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1029 : tensor<?x1x768xf64>) outs(%1031 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1033 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1032 : tensor<?x1x1xf64>) outs(%1030 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1034 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1029, %1033 : tensor<?x1x768xf64>, tensor<?x1x1xf64>) outs(%1028 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.subf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %1035 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1034, %1034 : tensor<?x1x768xf64>, tensor<?x1x768xf64>) outs(%1028 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.mulf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %1036 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1035 : tensor<?x1x768xf64>) outs(%1031 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1037 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1036 : tensor<?x1x1xf64>) outs(%1030 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1038 = tensor.empty(%1022) : tensor<?x1x1xf32>
    %1039 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1037 : tensor<?x1x1xf64>) outs(%1038 : tensor<?x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1664 = arith.truncf %in : f64 to f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1040 = linalg.fill ins(%cst_0 : f32) outs(%1038 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %1041 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1027 : tensor<?x1x768xf32>) outs(%1040 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.addf %in, %out : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1042 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1041 : tensor<?x1x1xf32>) outs(%1038 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.divf %in, %cst_11 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1043 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1039 : tensor<?x1x1xf32>) outs(%1038 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_9 : f64 to f32
      %1665 = arith.addf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x1x1xf32>
    %1044 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1043 : tensor<?x1x1xf32>) outs(%1038 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = math.rsqrt %in : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1045 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1027, %1042 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%1026 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.subf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1046 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1045, %1044 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%1026 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1047 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1046, %arg117 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%1026 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1048 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1047, %arg118 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%1026 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_273 = tensor.collapse_shape %1048 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %transposed_274 = linalg.transpose ins(%arg119 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %1049 = arith.index_cast %1020 : i64 to index
    %1050 = tensor.empty(%1049) : tensor<?x768xf32>
    %1051 = linalg.fill ins(%cst_0 : f32) outs(%1050 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1052 = linalg.matmul ins(%collapsed_273, %transposed_274 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%1051 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1053 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%1052, %arg120 : tensor<?x768xf32>, tensor<768xf32>) outs(%1050 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %1054 = arith.muli %1020, %c768_i64 : i64
    %1055 = arith.divsi %1054, %77 : i64
    %1056 = arith.select %12, %1055, %0 : i64
    %1057 = arith.select %74, %1055, %1 : i64
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %1058 = arith.muli %1056, %1057 : i64
    %1059 = arith.muli %1058, %c768_i64 : i64
    %1060 = arith.divsi %1059, %84 : i64
    %1061 = arith.select %12, %1060, %0 : i64
    %1062 = arith.select %74, %1060, %1 : i64
    %from_elements_275 = tensor.from_elements %1061, %1062, %1060, %c64_i64 : tensor<4xi64>
    %reshape_276 = tensor.reshape %1053(%from_elements_275) : (tensor<?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %1063 = arith.index_cast %1061 : i64 to index
    %1064 = arith.index_cast %1062 : i64 to index
    %1065 = tensor.empty(%1063, %1064) : tensor<?x12x?x64xf32>
    %transposed_277 = linalg.transpose ins(%reshape_276 : tensor<?x?x12x64xf32>) outs(%1065 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_278 = linalg.transpose ins(%arg121 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %1066 = linalg.matmul ins(%collapsed_273, %transposed_278 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%1051 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1067 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%1066, %arg122 : tensor<?x768xf32>, tensor<768xf32>) outs(%1050 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %reshape_279 = tensor.reshape %1067(%from_elements_275) : (tensor<?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %transposed_280 = linalg.transpose ins(%arg123 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %1068 = linalg.matmul ins(%collapsed_273, %transposed_280 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%1051 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1069 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%1068, %arg124 : tensor<?x768xf32>, tensor<768xf32>) outs(%1050 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %reshape_281 = tensor.reshape %1069(%from_elements_275) : (tensor<?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %transposed_282 = linalg.transpose ins(%reshape_281 : tensor<?x?x12x64xf32>) outs(%1065 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %1070 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_277 : tensor<?x12x?x64xf32>) outs(%1065 : tensor<?x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_7 : f64 to f32
      %1665 = arith.mulf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x12x?x64xf32>
    %1071 = tensor.empty(%1063, %1064) : tensor<?x12x64x?xf32>
    %transposed_283 = linalg.transpose ins(%reshape_279 : tensor<?x?x12x64xf32>) outs(%1071 : tensor<?x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %1072 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_283 : tensor<?x12x64x?xf32>) outs(%1071 : tensor<?x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_7 : f64 to f32
      %1665 = arith.mulf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %1073 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%104 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %1063, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %1064, %c1 : index
      %1671 = arith.select %1670, %c0, %1666 : index
      %extracted = tensor.extract %1070[%1669, %1665, %1671, %1667] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %114, "must have at most one inferred (negative) dimension"
    %reshape_284 = tensor.reshape %1073(%from_elements_27) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %1074 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%120 : tensor<?x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %1063, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %1064, %c1 : index
      %1671 = arith.select %1670, %c0, %1667 : index
      %extracted = tensor.extract %1072[%1669, %1665, %1666, %1671] : tensor<?x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %114, "must have at most one inferred (negative) dimension"
    %reshape_285 = tensor.reshape %1074(%from_elements_29) : (tensor<?x12x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    cf.assert %133, "mismatching contracting dimension"
    %1075 = linalg.batch_matmul ins(%reshape_284, %reshape_285 : tensor<?x?x64xf32>, tensor<?x64x?xf32>) outs(%135 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    cf.assert %143, "must have at most one inferred (negative) dimension"
    %reshape_286 = tensor.reshape %1075(%from_elements_31) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x12x?x?xf32>
    cf.assert %151, "mismatched size for broadcast"
    cf.assert %152, "mismatched size for broadcast"
    cf.assert %152, "mismatched size for broadcast"
    %1076 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_286, %99 : tensor<?x12x?x?xf32>, tensor<?x1x?x?xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %1077:2 = linalg.generic {indexing_maps = [#map7, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1076 : tensor<?x12x?x?xf32>) outs(%158, %156 : tensor<?x12x?xf32>, tensor<?x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_454: i64):
      %1664 = linalg.index 3 : index
      %1665 = arith.index_cast %1664 : index to i64
      %1666 = arith.maximumf %in, %out : f32
      %1667 = arith.cmpf ogt, %in, %out : f32
      %1668 = arith.select %1667, %1665, %out_454 : i64
      linalg.yield %1666, %1668 : f32, i64
    } -> (tensor<?x12x?xf32>, tensor<?x12x?xi64>)
    %expanded_287 = tensor.expand_shape %1077#0 [[0], [1], [2, 3]] output_shape [%149, 12, %150, 1] : tensor<?x12x?xf32> into tensor<?x12x?x1xf32>
    %1078 = linalg.generic {indexing_maps = [#map7, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1076, %expanded_287 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.subf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %1079 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1078 : tensor<?x12x?x?xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = math.exp %in : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %1080 = linalg.generic {indexing_maps = [#map7, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1079 : tensor<?x12x?x?xf32>) outs(%163 : tensor<?x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.addf %in, %out : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x1xf32>
    %1081 = linalg.generic {indexing_maps = [#map7, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1079, %1080 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.divf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %1082 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1076 : tensor<?x12x?x?xf32>) outs(%166 : tensor<?x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1664 = arith.extf %in : f32 to f64
      %1665 = arith.cmpf oeq, %1664, %cst_8 : f64
      linalg.yield %1665 : i1
    } -> tensor<?x12x?x?xi1>
    %1083 = linalg.generic {indexing_maps = [#map7, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1082 : tensor<?x12x?x?xi1>) outs(%169 : tensor<?x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1664 = arith.andi %in, %out : i1
      linalg.yield %1664 : i1
    } -> tensor<?x12x?x1xi1>
    cf.assert %171, "negative values not allowed in new dimensions"
    cf.assert %173, "negative values not allowed in new dimensions"
    cf.assert %173, "negative values not allowed in new dimensions"
    cf.assert %177, "mismatched size for broadcast"
    cf.assert %178, "mismatched size for broadcast"
    cf.assert %179, "mismatched size for broadcast"
    %1084 = linalg.generic {indexing_maps = [#map16, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1083, %176, %1081 : tensor<?x12x?x1xi1>, tensor<?x12x?x?xf32>, tensor<?x12x?x?xf32>) outs(%180 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: i1, %in_454: f32, %in_455: f32, %out: f32):
      %1664 = arith.select %in, %in_454, %in_455 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %1085 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%182 : tensor<?x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %149, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %150, %c1 : index
      %1671 = arith.select %1670, %c0, %1666 : index
      %1672 = arith.cmpi eq, %174, %c1 : index
      %1673 = arith.select %1672, %c0, %1667 : index
      %extracted = tensor.extract %1084[%1669, %1665, %1671, %1673] : tensor<?x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %188, "must have at most one inferred (negative) dimension"
    %reshape_288 = tensor.reshape %1085(%from_elements_34) : (tensor<?x12x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %1086 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%104 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %1063, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %1064, %c1 : index
      %1671 = arith.select %1670, %c0, %1666 : index
      %extracted = tensor.extract %transposed_282[%1669, %1665, %1671, %1667] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %114, "must have at most one inferred (negative) dimension"
    %reshape_289 = tensor.reshape %1086(%from_elements_27) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %196, "mismatching contracting dimension"
    cf.assert %197, "mismatching contracting dimension"
    %1087 = linalg.batch_matmul ins(%reshape_288, %reshape_289 : tensor<?x?x?xf32>, tensor<?x?x64xf32>) outs(%199 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    cf.assert %209, "must have at most one inferred (negative) dimension"
    %reshape_290 = tensor.reshape %1087(%from_elements_37) : (tensor<?x?x64xf32>, tensor<4xi64>) -> tensor<?x12x?x64xf32>
    %transposed_291 = linalg.transpose ins(%reshape_290 : tensor<?x12x?x64xf32>) outs(%218 : tensor<?x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %reshape_292 = tensor.reshape %transposed_291(%from_elements_40) : (tensor<?x?x12x64xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %cast_293 = tensor.cast %reshape_292 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %collapsed_294 = tensor.collapse_shape %cast_293 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %transposed_295 = linalg.transpose ins(%arg125 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %1088 = arith.index_cast %222 : i64 to index
    %1089 = tensor.empty(%1088) : tensor<?x768xf32>
    %1090 = linalg.fill ins(%cst_0 : f32) outs(%1089 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1091 = linalg.matmul ins(%collapsed_294, %transposed_295 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%1090 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1092 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%1091, %arg126 : tensor<?x768xf32>, tensor<768xf32>) outs(%1089 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %1093 = arith.muli %222, %c768_i64 : i64
    %1094 = arith.divsi %1093, %77 : i64
    %1095 = arith.select %12, %1094, %0 : i64
    %1096 = arith.select %74, %1094, %1 : i64
    %from_elements_296 = tensor.from_elements %1095, %1096, %c768_i64 : tensor<3xi64>
    %reshape_297 = tensor.reshape %1092(%from_elements_296) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %1097 = arith.index_cast %1095 : i64 to index
    %1098 = arith.index_cast %1096 : i64 to index
    %1099 = arith.cmpi eq, %1097, %1022 : index
    cf.assert %1099, "mismatched size for broadcast"
    %1100 = arith.cmpi eq, %1098, %c1 : index
    cf.assert %1100, "mismatched size for broadcast"
    %cast_298 = tensor.cast %reshape_297 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %1101 = tensor.empty(%1097) : tensor<?x1x768xf32>
    %1102 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_298, %1048 : tensor<?x1x768xf32>, tensor<?x1x768xf32>) outs(%1101 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1103 = tensor.empty(%1097) : tensor<?x1x768xf64>
    %1104 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1102 : tensor<?x1x768xf32>) outs(%1103 : tensor<?x1x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1664 = arith.extf %in : f32 to f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %1105 = tensor.empty(%1097) : tensor<?x1x1xf64>
    %1106 = linalg.fill ins(%cst : f64) outs(%1105 : tensor<?x1x1xf64>) -> tensor<?x1x1xf64>
    %1107 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1104 : tensor<?x1x768xf64>) outs(%1106 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1108 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1107 : tensor<?x1x1xf64>) outs(%1105 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1109 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1104, %1108 : tensor<?x1x768xf64>, tensor<?x1x1xf64>) outs(%1103 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.subf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %1110 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1109, %1109 : tensor<?x1x768xf64>, tensor<?x1x768xf64>) outs(%1103 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.mulf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %1111 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1110 : tensor<?x1x768xf64>) outs(%1106 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1112 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1111 : tensor<?x1x1xf64>) outs(%1105 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1113 = tensor.empty(%1097) : tensor<?x1x1xf32>
    %1114 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1112 : tensor<?x1x1xf64>) outs(%1113 : tensor<?x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1664 = arith.truncf %in : f64 to f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1115 = linalg.fill ins(%cst_0 : f32) outs(%1113 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %1116 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1102 : tensor<?x1x768xf32>) outs(%1115 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.addf %in, %out : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1117 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1116 : tensor<?x1x1xf32>) outs(%1113 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.divf %in, %cst_11 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1118 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1114 : tensor<?x1x1xf32>) outs(%1113 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_9 : f64 to f32
      %1665 = arith.addf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x1x1xf32>
    %1119 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1118 : tensor<?x1x1xf32>) outs(%1113 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = math.rsqrt %in : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1120 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1102, %1117 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%1101 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.subf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1121 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1120, %1119 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%1101 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1122 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1121, %arg127 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%1101 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1123 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1122, %arg128 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%1101 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_299 = tensor.collapse_shape %1123 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %transposed_300 = linalg.transpose ins(%arg129 : tensor<3072x768xf32>) outs(%260 : tensor<768x3072xf32>) permutation = [1, 0] 
    %1124 = arith.index_cast %1095 : i64 to index
    %1125 = tensor.empty(%1124) : tensor<?x3072xf32>
    %1126 = linalg.fill ins(%cst_0 : f32) outs(%1125 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %1127 = linalg.matmul ins(%collapsed_299, %transposed_300 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%1126 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %1128 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%1127, %arg130 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%1125 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x3072xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %1129 = arith.muli %1095, %c3072_i64 : i64
    %1130 = arith.divsi %1129, %266 : i64
    %1131 = arith.select %12, %1130, %0 : i64
    %1132 = arith.select %74, %1130, %1 : i64
    %from_elements_301 = tensor.from_elements %1131, %1132, %c3072_i64 : tensor<3xi64>
    %reshape_302 = tensor.reshape %1128(%from_elements_301) : (tensor<?x3072xf32>, tensor<3xi64>) -> tensor<?x?x3072xf32>
    %1133 = arith.index_cast %1131 : i64 to index
    %1134 = tensor.empty(%1133) : tensor<?x1x3072xf32>
    %cast_303 = tensor.cast %reshape_302 : tensor<?x?x3072xf32> to tensor<?x1x3072xf32>
    %1135 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_303 : tensor<?x1x3072xf32>) outs(%1134 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.divf %in, %cst_12 : f32
      %1665 = math.erf %1664 : f32
      %1666 = arith.addf %1665, %cst_2 : f32
      %1667 = arith.mulf %1666, %cst_3 : f32
      %1668 = arith.mulf %in, %1667 : f32
      linalg.yield %1668 : f32
    } -> tensor<?x1x3072xf32>
    %collapsed_304 = tensor.collapse_shape %1135 [[0], [1, 2]] : tensor<?x1x3072xf32> into tensor<?x3072xf32>
    %transposed_305 = linalg.transpose ins(%arg131 : tensor<768x3072xf32>) outs(%274 : tensor<3072x768xf32>) permutation = [1, 0] 
    %1136 = arith.index_cast %1131 : i64 to index
    %1137 = tensor.empty(%1136) : tensor<?x768xf32>
    %1138 = linalg.fill ins(%cst_0 : f32) outs(%1137 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1139 = linalg.matmul ins(%collapsed_304, %transposed_305 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%1138 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1140 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%1139, %arg132 : tensor<?x768xf32>, tensor<768xf32>) outs(%1137 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %1141 = arith.muli %1131, %c768_i64 : i64
    %1142 = arith.divsi %1141, %77 : i64
    %1143 = arith.select %12, %1142, %0 : i64
    %1144 = arith.select %74, %1142, %1 : i64
    %from_elements_306 = tensor.from_elements %1143, %1144, %c768_i64 : tensor<3xi64>
    %reshape_307 = tensor.reshape %1140(%from_elements_306) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %1145 = arith.index_cast %1143 : i64 to index
    %1146 = arith.index_cast %1144 : i64 to index
    %1147 = arith.cmpi eq, %1145, %1097 : index
    cf.assert %1147, "mismatched size for broadcast"
    %1148 = arith.cmpi eq, %1146, %c1 : index
    cf.assert %1148, "mismatched size for broadcast"
    %cast_308 = tensor.cast %reshape_307 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %1149 = tensor.empty(%1145) : tensor<?x1x768xf32>
    %1150 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_308, %1123 : tensor<?x1x768xf32>, tensor<?x1x768xf32>) outs(%1149 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1151 = tensor.empty(%1145) : tensor<?x1x768xf64>
    %1152 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1150 : tensor<?x1x768xf32>) outs(%1151 : tensor<?x1x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1664 = arith.extf %in : f32 to f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %1153 = tensor.empty(%1145) : tensor<?x1x1xf64>
    %1154 = linalg.fill ins(%cst : f64) outs(%1153 : tensor<?x1x1xf64>) -> tensor<?x1x1xf64>
    %1155 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1152 : tensor<?x1x768xf64>) outs(%1154 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1156 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1155 : tensor<?x1x1xf64>) outs(%1153 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1157 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1152, %1156 : tensor<?x1x768xf64>, tensor<?x1x1xf64>) outs(%1151 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.subf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %1158 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1157, %1157 : tensor<?x1x768xf64>, tensor<?x1x768xf64>) outs(%1151 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.mulf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %1159 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1158 : tensor<?x1x768xf64>) outs(%1154 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1160 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1159 : tensor<?x1x1xf64>) outs(%1153 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1161 = tensor.empty(%1145) : tensor<?x1x1xf32>
    %1162 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1160 : tensor<?x1x1xf64>) outs(%1161 : tensor<?x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1664 = arith.truncf %in : f64 to f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1163 = linalg.fill ins(%cst_0 : f32) outs(%1161 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %1164 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1150 : tensor<?x1x768xf32>) outs(%1163 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.addf %in, %out : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1165 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1164 : tensor<?x1x1xf32>) outs(%1161 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.divf %in, %cst_11 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1166 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1162 : tensor<?x1x1xf32>) outs(%1161 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_9 : f64 to f32
      %1665 = arith.addf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x1x1xf32>
    %1167 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1166 : tensor<?x1x1xf32>) outs(%1161 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = math.rsqrt %in : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1168 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1150, %1165 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%1149 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.subf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1169 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1168, %1167 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%1149 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1170 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1169, %arg133 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%1149 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1171 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1170, %arg134 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%1149 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_309 = tensor.collapse_shape %1171 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %transposed_310 = linalg.transpose ins(%arg135 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %1172 = arith.index_cast %1143 : i64 to index
    %1173 = tensor.empty(%1172) : tensor<?x768xf32>
    %1174 = linalg.fill ins(%cst_0 : f32) outs(%1173 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1175 = linalg.matmul ins(%collapsed_309, %transposed_310 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%1174 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1176 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%1175, %arg136 : tensor<?x768xf32>, tensor<768xf32>) outs(%1173 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %1177 = arith.muli %1143, %c768_i64 : i64
    %1178 = arith.divsi %1177, %77 : i64
    %1179 = arith.select %12, %1178, %0 : i64
    %1180 = arith.select %74, %1178, %1 : i64
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %1181 = arith.muli %1179, %1180 : i64
    %1182 = arith.muli %1181, %c768_i64 : i64
    %1183 = arith.divsi %1182, %84 : i64
    %1184 = arith.select %12, %1183, %0 : i64
    %1185 = arith.select %74, %1183, %1 : i64
    %from_elements_311 = tensor.from_elements %1184, %1185, %1183, %c64_i64 : tensor<4xi64>
    %reshape_312 = tensor.reshape %1176(%from_elements_311) : (tensor<?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %1186 = arith.index_cast %1184 : i64 to index
    %1187 = arith.index_cast %1185 : i64 to index
    %1188 = tensor.empty(%1186, %1187) : tensor<?x12x?x64xf32>
    %transposed_313 = linalg.transpose ins(%reshape_312 : tensor<?x?x12x64xf32>) outs(%1188 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_314 = linalg.transpose ins(%arg137 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %1189 = linalg.matmul ins(%collapsed_309, %transposed_314 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%1174 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1190 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%1189, %arg138 : tensor<?x768xf32>, tensor<768xf32>) outs(%1173 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %reshape_315 = tensor.reshape %1190(%from_elements_311) : (tensor<?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %transposed_316 = linalg.transpose ins(%arg139 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %1191 = linalg.matmul ins(%collapsed_309, %transposed_316 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%1174 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1192 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%1191, %arg140 : tensor<?x768xf32>, tensor<768xf32>) outs(%1173 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %reshape_317 = tensor.reshape %1192(%from_elements_311) : (tensor<?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %transposed_318 = linalg.transpose ins(%reshape_317 : tensor<?x?x12x64xf32>) outs(%1188 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %1193 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_313 : tensor<?x12x?x64xf32>) outs(%1188 : tensor<?x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_7 : f64 to f32
      %1665 = arith.mulf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x12x?x64xf32>
    %1194 = tensor.empty(%1186, %1187) : tensor<?x12x64x?xf32>
    %transposed_319 = linalg.transpose ins(%reshape_315 : tensor<?x?x12x64xf32>) outs(%1194 : tensor<?x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %1195 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_319 : tensor<?x12x64x?xf32>) outs(%1194 : tensor<?x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_7 : f64 to f32
      %1665 = arith.mulf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %1196 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%104 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %1186, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %1187, %c1 : index
      %1671 = arith.select %1670, %c0, %1666 : index
      %extracted = tensor.extract %1193[%1669, %1665, %1671, %1667] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %114, "must have at most one inferred (negative) dimension"
    %reshape_320 = tensor.reshape %1196(%from_elements_27) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %1197 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%120 : tensor<?x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %1186, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %1187, %c1 : index
      %1671 = arith.select %1670, %c0, %1667 : index
      %extracted = tensor.extract %1195[%1669, %1665, %1666, %1671] : tensor<?x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %114, "must have at most one inferred (negative) dimension"
    %reshape_321 = tensor.reshape %1197(%from_elements_29) : (tensor<?x12x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    cf.assert %133, "mismatching contracting dimension"
    %1198 = linalg.batch_matmul ins(%reshape_320, %reshape_321 : tensor<?x?x64xf32>, tensor<?x64x?xf32>) outs(%135 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    cf.assert %143, "must have at most one inferred (negative) dimension"
    %reshape_322 = tensor.reshape %1198(%from_elements_31) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x12x?x?xf32>
    cf.assert %151, "mismatched size for broadcast"
    cf.assert %152, "mismatched size for broadcast"
    cf.assert %152, "mismatched size for broadcast"
    %1199 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_322, %99 : tensor<?x12x?x?xf32>, tensor<?x1x?x?xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %1200:2 = linalg.generic {indexing_maps = [#map7, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1199 : tensor<?x12x?x?xf32>) outs(%158, %156 : tensor<?x12x?xf32>, tensor<?x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_454: i64):
      %1664 = linalg.index 3 : index
      %1665 = arith.index_cast %1664 : index to i64
      %1666 = arith.maximumf %in, %out : f32
      %1667 = arith.cmpf ogt, %in, %out : f32
      %1668 = arith.select %1667, %1665, %out_454 : i64
      linalg.yield %1666, %1668 : f32, i64
    } -> (tensor<?x12x?xf32>, tensor<?x12x?xi64>)
    %expanded_323 = tensor.expand_shape %1200#0 [[0], [1], [2, 3]] output_shape [%149, 12, %150, 1] : tensor<?x12x?xf32> into tensor<?x12x?x1xf32>
    %1201 = linalg.generic {indexing_maps = [#map7, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1199, %expanded_323 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.subf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %1202 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1201 : tensor<?x12x?x?xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = math.exp %in : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %1203 = linalg.generic {indexing_maps = [#map7, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1202 : tensor<?x12x?x?xf32>) outs(%163 : tensor<?x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.addf %in, %out : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x1xf32>
    %1204 = linalg.generic {indexing_maps = [#map7, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1202, %1203 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.divf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %1205 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1199 : tensor<?x12x?x?xf32>) outs(%166 : tensor<?x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1664 = arith.extf %in : f32 to f64
      %1665 = arith.cmpf oeq, %1664, %cst_8 : f64
      linalg.yield %1665 : i1
    } -> tensor<?x12x?x?xi1>
    %1206 = linalg.generic {indexing_maps = [#map7, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1205 : tensor<?x12x?x?xi1>) outs(%169 : tensor<?x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1664 = arith.andi %in, %out : i1
      linalg.yield %1664 : i1
    } -> tensor<?x12x?x1xi1>
    cf.assert %171, "negative values not allowed in new dimensions"
    cf.assert %173, "negative values not allowed in new dimensions"
    cf.assert %173, "negative values not allowed in new dimensions"
    cf.assert %177, "mismatched size for broadcast"
    cf.assert %178, "mismatched size for broadcast"
    cf.assert %179, "mismatched size for broadcast"
    %1207 = linalg.generic {indexing_maps = [#map16, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1206, %176, %1204 : tensor<?x12x?x1xi1>, tensor<?x12x?x?xf32>, tensor<?x12x?x?xf32>) outs(%180 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: i1, %in_454: f32, %in_455: f32, %out: f32):
      %1664 = arith.select %in, %in_454, %in_455 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %1208 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%182 : tensor<?x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %149, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %150, %c1 : index
      %1671 = arith.select %1670, %c0, %1666 : index
      %1672 = arith.cmpi eq, %174, %c1 : index
      %1673 = arith.select %1672, %c0, %1667 : index
      %extracted = tensor.extract %1207[%1669, %1665, %1671, %1673] : tensor<?x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %188, "must have at most one inferred (negative) dimension"
    %reshape_324 = tensor.reshape %1208(%from_elements_34) : (tensor<?x12x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %1209 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%104 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %1186, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %1187, %c1 : index
      %1671 = arith.select %1670, %c0, %1666 : index
      %extracted = tensor.extract %transposed_318[%1669, %1665, %1671, %1667] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %114, "must have at most one inferred (negative) dimension"
    %reshape_325 = tensor.reshape %1209(%from_elements_27) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %196, "mismatching contracting dimension"
    cf.assert %197, "mismatching contracting dimension"
    %1210 = linalg.batch_matmul ins(%reshape_324, %reshape_325 : tensor<?x?x?xf32>, tensor<?x?x64xf32>) outs(%199 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    cf.assert %209, "must have at most one inferred (negative) dimension"
    %reshape_326 = tensor.reshape %1210(%from_elements_37) : (tensor<?x?x64xf32>, tensor<4xi64>) -> tensor<?x12x?x64xf32>
    %transposed_327 = linalg.transpose ins(%reshape_326 : tensor<?x12x?x64xf32>) outs(%218 : tensor<?x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %reshape_328 = tensor.reshape %transposed_327(%from_elements_40) : (tensor<?x?x12x64xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %cast_329 = tensor.cast %reshape_328 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %collapsed_330 = tensor.collapse_shape %cast_329 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %transposed_331 = linalg.transpose ins(%arg141 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %1211 = arith.index_cast %222 : i64 to index
    %1212 = tensor.empty(%1211) : tensor<?x768xf32>
    %1213 = linalg.fill ins(%cst_0 : f32) outs(%1212 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1214 = linalg.matmul ins(%collapsed_330, %transposed_331 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%1213 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1215 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%1214, %arg142 : tensor<?x768xf32>, tensor<768xf32>) outs(%1212 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %1216 = arith.muli %222, %c768_i64 : i64
    %1217 = arith.divsi %1216, %77 : i64
    %1218 = arith.select %12, %1217, %0 : i64
    %1219 = arith.select %74, %1217, %1 : i64
    %from_elements_332 = tensor.from_elements %1218, %1219, %c768_i64 : tensor<3xi64>
    %reshape_333 = tensor.reshape %1215(%from_elements_332) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %1220 = arith.index_cast %1218 : i64 to index
    %1221 = arith.index_cast %1219 : i64 to index
    %1222 = arith.cmpi eq, %1220, %1145 : index
    cf.assert %1222, "mismatched size for broadcast"
    %1223 = arith.cmpi eq, %1221, %c1 : index
    cf.assert %1223, "mismatched size for broadcast"
    %cast_334 = tensor.cast %reshape_333 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %1224 = tensor.empty(%1220) : tensor<?x1x768xf32>
    %1225 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_334, %1171 : tensor<?x1x768xf32>, tensor<?x1x768xf32>) outs(%1224 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1226 = tensor.empty(%1220) : tensor<?x1x768xf64>
    %1227 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1225 : tensor<?x1x768xf32>) outs(%1226 : tensor<?x1x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1664 = arith.extf %in : f32 to f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %1228 = tensor.empty(%1220) : tensor<?x1x1xf64>
    %1229 = linalg.fill ins(%cst : f64) outs(%1228 : tensor<?x1x1xf64>) -> tensor<?x1x1xf64>
    %1230 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1227 : tensor<?x1x768xf64>) outs(%1229 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1231 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1230 : tensor<?x1x1xf64>) outs(%1228 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1232 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1227, %1231 : tensor<?x1x768xf64>, tensor<?x1x1xf64>) outs(%1226 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.subf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %1233 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1232, %1232 : tensor<?x1x768xf64>, tensor<?x1x768xf64>) outs(%1226 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.mulf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %1234 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1233 : tensor<?x1x768xf64>) outs(%1229 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1235 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1234 : tensor<?x1x1xf64>) outs(%1228 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1236 = tensor.empty(%1220) : tensor<?x1x1xf32>
    %1237 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1235 : tensor<?x1x1xf64>) outs(%1236 : tensor<?x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1664 = arith.truncf %in : f64 to f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1238 = linalg.fill ins(%cst_0 : f32) outs(%1236 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %1239 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1225 : tensor<?x1x768xf32>) outs(%1238 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.addf %in, %out : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1240 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1239 : tensor<?x1x1xf32>) outs(%1236 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.divf %in, %cst_11 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1241 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1237 : tensor<?x1x1xf32>) outs(%1236 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_9 : f64 to f32
      %1665 = arith.addf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x1x1xf32>
    %1242 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1241 : tensor<?x1x1xf32>) outs(%1236 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = math.rsqrt %in : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1243 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1225, %1240 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%1224 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.subf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1244 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1243, %1242 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%1224 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1245 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1244, %arg143 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%1224 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1246 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1245, %arg144 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%1224 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_335 = tensor.collapse_shape %1246 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %transposed_336 = linalg.transpose ins(%arg145 : tensor<3072x768xf32>) outs(%260 : tensor<768x3072xf32>) permutation = [1, 0] 
    %1247 = arith.index_cast %1218 : i64 to index
    %1248 = tensor.empty(%1247) : tensor<?x3072xf32>
    %1249 = linalg.fill ins(%cst_0 : f32) outs(%1248 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %1250 = linalg.matmul ins(%collapsed_335, %transposed_336 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%1249 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %1251 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%1250, %arg146 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%1248 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x3072xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %1252 = arith.muli %1218, %c3072_i64 : i64
    %1253 = arith.divsi %1252, %266 : i64
    %1254 = arith.select %12, %1253, %0 : i64
    %1255 = arith.select %74, %1253, %1 : i64
    %from_elements_337 = tensor.from_elements %1254, %1255, %c3072_i64 : tensor<3xi64>
    %reshape_338 = tensor.reshape %1251(%from_elements_337) : (tensor<?x3072xf32>, tensor<3xi64>) -> tensor<?x?x3072xf32>
    %1256 = arith.index_cast %1254 : i64 to index
    %1257 = tensor.empty(%1256) : tensor<?x1x3072xf32>
    %cast_339 = tensor.cast %reshape_338 : tensor<?x?x3072xf32> to tensor<?x1x3072xf32>
    %1258 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_339 : tensor<?x1x3072xf32>) outs(%1257 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.divf %in, %cst_12 : f32
      %1665 = math.erf %1664 : f32
      %1666 = arith.addf %1665, %cst_2 : f32
      %1667 = arith.mulf %1666, %cst_3 : f32
      %1668 = arith.mulf %in, %1667 : f32
      linalg.yield %1668 : f32
    } -> tensor<?x1x3072xf32>
    %collapsed_340 = tensor.collapse_shape %1258 [[0], [1, 2]] : tensor<?x1x3072xf32> into tensor<?x3072xf32>
    %transposed_341 = linalg.transpose ins(%arg147 : tensor<768x3072xf32>) outs(%274 : tensor<3072x768xf32>) permutation = [1, 0] 
    %1259 = arith.index_cast %1254 : i64 to index
    %1260 = tensor.empty(%1259) : tensor<?x768xf32>
    %1261 = linalg.fill ins(%cst_0 : f32) outs(%1260 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1262 = linalg.matmul ins(%collapsed_340, %transposed_341 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%1261 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1263 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%1262, %arg148 : tensor<?x768xf32>, tensor<768xf32>) outs(%1260 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %1264 = arith.muli %1254, %c768_i64 : i64
    %1265 = arith.divsi %1264, %77 : i64
    %1266 = arith.select %12, %1265, %0 : i64
    %1267 = arith.select %74, %1265, %1 : i64
    %from_elements_342 = tensor.from_elements %1266, %1267, %c768_i64 : tensor<3xi64>
    %reshape_343 = tensor.reshape %1263(%from_elements_342) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %1268 = arith.index_cast %1266 : i64 to index
    %1269 = arith.index_cast %1267 : i64 to index
    %1270 = arith.cmpi eq, %1268, %1220 : index
    cf.assert %1270, "mismatched size for broadcast"
    %1271 = arith.cmpi eq, %1269, %c1 : index
    cf.assert %1271, "mismatched size for broadcast"
    %cast_344 = tensor.cast %reshape_343 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %1272 = tensor.empty(%1268) : tensor<?x1x768xf32>
    %1273 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_344, %1246 : tensor<?x1x768xf32>, tensor<?x1x768xf32>) outs(%1272 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1274 = tensor.empty(%1268) : tensor<?x1x768xf64>
    %1275 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1273 : tensor<?x1x768xf32>) outs(%1274 : tensor<?x1x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1664 = arith.extf %in : f32 to f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %1276 = tensor.empty(%1268) : tensor<?x1x1xf64>
    %1277 = linalg.fill ins(%cst : f64) outs(%1276 : tensor<?x1x1xf64>) -> tensor<?x1x1xf64>
    %1278 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1275 : tensor<?x1x768xf64>) outs(%1277 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1279 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1278 : tensor<?x1x1xf64>) outs(%1276 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1280 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1275, %1279 : tensor<?x1x768xf64>, tensor<?x1x1xf64>) outs(%1274 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.subf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %1281 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1280, %1280 : tensor<?x1x768xf64>, tensor<?x1x768xf64>) outs(%1274 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.mulf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %1282 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1281 : tensor<?x1x768xf64>) outs(%1277 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1283 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1282 : tensor<?x1x1xf64>) outs(%1276 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1284 = tensor.empty(%1268) : tensor<?x1x1xf32>
    %1285 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1283 : tensor<?x1x1xf64>) outs(%1284 : tensor<?x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1664 = arith.truncf %in : f64 to f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1286 = linalg.fill ins(%cst_0 : f32) outs(%1284 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %1287 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1273 : tensor<?x1x768xf32>) outs(%1286 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.addf %in, %out : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1288 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1287 : tensor<?x1x1xf32>) outs(%1284 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.divf %in, %cst_11 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1289 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1285 : tensor<?x1x1xf32>) outs(%1284 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_9 : f64 to f32
      %1665 = arith.addf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x1x1xf32>
    %1290 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1289 : tensor<?x1x1xf32>) outs(%1284 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = math.rsqrt %in : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1291 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1273, %1288 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%1272 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.subf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1292 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1291, %1290 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%1272 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1293 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1292, %arg149 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%1272 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1294 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1293, %arg150 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%1272 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_345 = tensor.collapse_shape %1294 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %transposed_346 = linalg.transpose ins(%arg151 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %1295 = arith.index_cast %1266 : i64 to index
    %1296 = tensor.empty(%1295) : tensor<?x768xf32>
    %1297 = linalg.fill ins(%cst_0 : f32) outs(%1296 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1298 = linalg.matmul ins(%collapsed_345, %transposed_346 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%1297 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1299 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%1298, %arg152 : tensor<?x768xf32>, tensor<768xf32>) outs(%1296 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %1300 = arith.muli %1266, %c768_i64 : i64
    %1301 = arith.divsi %1300, %77 : i64
    %1302 = arith.select %12, %1301, %0 : i64
    %1303 = arith.select %74, %1301, %1 : i64
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %1304 = arith.muli %1302, %1303 : i64
    %1305 = arith.muli %1304, %c768_i64 : i64
    %1306 = arith.divsi %1305, %84 : i64
    %1307 = arith.select %12, %1306, %0 : i64
    %1308 = arith.select %74, %1306, %1 : i64
    %from_elements_347 = tensor.from_elements %1307, %1308, %1306, %c64_i64 : tensor<4xi64>
    %reshape_348 = tensor.reshape %1299(%from_elements_347) : (tensor<?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %1309 = arith.index_cast %1307 : i64 to index
    %1310 = arith.index_cast %1308 : i64 to index
    %1311 = tensor.empty(%1309, %1310) : tensor<?x12x?x64xf32>
    %transposed_349 = linalg.transpose ins(%reshape_348 : tensor<?x?x12x64xf32>) outs(%1311 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_350 = linalg.transpose ins(%arg153 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %1312 = linalg.matmul ins(%collapsed_345, %transposed_350 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%1297 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1313 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%1312, %arg154 : tensor<?x768xf32>, tensor<768xf32>) outs(%1296 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %reshape_351 = tensor.reshape %1313(%from_elements_347) : (tensor<?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %transposed_352 = linalg.transpose ins(%arg155 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %1314 = linalg.matmul ins(%collapsed_345, %transposed_352 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%1297 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1315 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%1314, %arg156 : tensor<?x768xf32>, tensor<768xf32>) outs(%1296 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %reshape_353 = tensor.reshape %1315(%from_elements_347) : (tensor<?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %transposed_354 = linalg.transpose ins(%reshape_353 : tensor<?x?x12x64xf32>) outs(%1311 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %1316 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_349 : tensor<?x12x?x64xf32>) outs(%1311 : tensor<?x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_7 : f64 to f32
      %1665 = arith.mulf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x12x?x64xf32>
    %1317 = tensor.empty(%1309, %1310) : tensor<?x12x64x?xf32>
    %transposed_355 = linalg.transpose ins(%reshape_351 : tensor<?x?x12x64xf32>) outs(%1317 : tensor<?x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %1318 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_355 : tensor<?x12x64x?xf32>) outs(%1317 : tensor<?x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_7 : f64 to f32
      %1665 = arith.mulf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %1319 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%104 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %1309, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %1310, %c1 : index
      %1671 = arith.select %1670, %c0, %1666 : index
      %extracted = tensor.extract %1316[%1669, %1665, %1671, %1667] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %114, "must have at most one inferred (negative) dimension"
    %reshape_356 = tensor.reshape %1319(%from_elements_27) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %1320 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%120 : tensor<?x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %1309, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %1310, %c1 : index
      %1671 = arith.select %1670, %c0, %1667 : index
      %extracted = tensor.extract %1318[%1669, %1665, %1666, %1671] : tensor<?x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %114, "must have at most one inferred (negative) dimension"
    %reshape_357 = tensor.reshape %1320(%from_elements_29) : (tensor<?x12x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    cf.assert %133, "mismatching contracting dimension"
    %1321 = linalg.batch_matmul ins(%reshape_356, %reshape_357 : tensor<?x?x64xf32>, tensor<?x64x?xf32>) outs(%135 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    cf.assert %143, "must have at most one inferred (negative) dimension"
    %reshape_358 = tensor.reshape %1321(%from_elements_31) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x12x?x?xf32>
    cf.assert %151, "mismatched size for broadcast"
    cf.assert %152, "mismatched size for broadcast"
    cf.assert %152, "mismatched size for broadcast"
    %1322 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_358, %99 : tensor<?x12x?x?xf32>, tensor<?x1x?x?xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %1323:2 = linalg.generic {indexing_maps = [#map7, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1322 : tensor<?x12x?x?xf32>) outs(%158, %156 : tensor<?x12x?xf32>, tensor<?x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_454: i64):
      %1664 = linalg.index 3 : index
      %1665 = arith.index_cast %1664 : index to i64
      %1666 = arith.maximumf %in, %out : f32
      %1667 = arith.cmpf ogt, %in, %out : f32
      %1668 = arith.select %1667, %1665, %out_454 : i64
      linalg.yield %1666, %1668 : f32, i64
    } -> (tensor<?x12x?xf32>, tensor<?x12x?xi64>)
    %expanded_359 = tensor.expand_shape %1323#0 [[0], [1], [2, 3]] output_shape [%149, 12, %150, 1] : tensor<?x12x?xf32> into tensor<?x12x?x1xf32>
    %1324 = linalg.generic {indexing_maps = [#map7, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1322, %expanded_359 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.subf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %1325 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1324 : tensor<?x12x?x?xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = math.exp %in : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %1326 = linalg.generic {indexing_maps = [#map7, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1325 : tensor<?x12x?x?xf32>) outs(%163 : tensor<?x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.addf %in, %out : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x1xf32>
    %1327 = linalg.generic {indexing_maps = [#map7, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1325, %1326 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.divf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %1328 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1322 : tensor<?x12x?x?xf32>) outs(%166 : tensor<?x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1664 = arith.extf %in : f32 to f64
      %1665 = arith.cmpf oeq, %1664, %cst_8 : f64
      linalg.yield %1665 : i1
    } -> tensor<?x12x?x?xi1>
    %1329 = linalg.generic {indexing_maps = [#map7, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1328 : tensor<?x12x?x?xi1>) outs(%169 : tensor<?x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1664 = arith.andi %in, %out : i1
      linalg.yield %1664 : i1
    } -> tensor<?x12x?x1xi1>
    cf.assert %171, "negative values not allowed in new dimensions"
    cf.assert %173, "negative values not allowed in new dimensions"
    cf.assert %173, "negative values not allowed in new dimensions"
    cf.assert %177, "mismatched size for broadcast"
    cf.assert %178, "mismatched size for broadcast"
    cf.assert %179, "mismatched size for broadcast"
    %1330 = linalg.generic {indexing_maps = [#map16, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1329, %176, %1327 : tensor<?x12x?x1xi1>, tensor<?x12x?x?xf32>, tensor<?x12x?x?xf32>) outs(%180 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: i1, %in_454: f32, %in_455: f32, %out: f32):
      %1664 = arith.select %in, %in_454, %in_455 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %1331 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%182 : tensor<?x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %149, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %150, %c1 : index
      %1671 = arith.select %1670, %c0, %1666 : index
      %1672 = arith.cmpi eq, %174, %c1 : index
      %1673 = arith.select %1672, %c0, %1667 : index
      %extracted = tensor.extract %1330[%1669, %1665, %1671, %1673] : tensor<?x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %188, "must have at most one inferred (negative) dimension"
    %reshape_360 = tensor.reshape %1331(%from_elements_34) : (tensor<?x12x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %1332 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%104 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %1309, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %1310, %c1 : index
      %1671 = arith.select %1670, %c0, %1666 : index
      %extracted = tensor.extract %transposed_354[%1669, %1665, %1671, %1667] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %114, "must have at most one inferred (negative) dimension"
    %reshape_361 = tensor.reshape %1332(%from_elements_27) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %196, "mismatching contracting dimension"
    cf.assert %197, "mismatching contracting dimension"
    %1333 = linalg.batch_matmul ins(%reshape_360, %reshape_361 : tensor<?x?x?xf32>, tensor<?x?x64xf32>) outs(%199 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    cf.assert %209, "must have at most one inferred (negative) dimension"
    %reshape_362 = tensor.reshape %1333(%from_elements_37) : (tensor<?x?x64xf32>, tensor<4xi64>) -> tensor<?x12x?x64xf32>
    %transposed_363 = linalg.transpose ins(%reshape_362 : tensor<?x12x?x64xf32>) outs(%218 : tensor<?x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %reshape_364 = tensor.reshape %transposed_363(%from_elements_40) : (tensor<?x?x12x64xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %cast_365 = tensor.cast %reshape_364 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %collapsed_366 = tensor.collapse_shape %cast_365 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %transposed_367 = linalg.transpose ins(%arg157 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %1334 = arith.index_cast %222 : i64 to index
    %1335 = tensor.empty(%1334) : tensor<?x768xf32>
    %1336 = linalg.fill ins(%cst_0 : f32) outs(%1335 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1337 = linalg.matmul ins(%collapsed_366, %transposed_367 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%1336 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1338 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%1337, %arg158 : tensor<?x768xf32>, tensor<768xf32>) outs(%1335 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %1339 = arith.muli %222, %c768_i64 : i64
    %1340 = arith.divsi %1339, %77 : i64
    %1341 = arith.select %12, %1340, %0 : i64
    %1342 = arith.select %74, %1340, %1 : i64
    %from_elements_368 = tensor.from_elements %1341, %1342, %c768_i64 : tensor<3xi64>
    %reshape_369 = tensor.reshape %1338(%from_elements_368) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %1343 = arith.index_cast %1341 : i64 to index
    %1344 = arith.index_cast %1342 : i64 to index
    %1345 = arith.cmpi eq, %1343, %1268 : index
    cf.assert %1345, "mismatched size for broadcast"
    %1346 = arith.cmpi eq, %1344, %c1 : index
    cf.assert %1346, "mismatched size for broadcast"
    %cast_370 = tensor.cast %reshape_369 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %1347 = tensor.empty(%1343) : tensor<?x1x768xf32>
    %1348 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_370, %1294 : tensor<?x1x768xf32>, tensor<?x1x768xf32>) outs(%1347 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1349 = tensor.empty(%1343) : tensor<?x1x768xf64>
    %1350 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1348 : tensor<?x1x768xf32>) outs(%1349 : tensor<?x1x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1664 = arith.extf %in : f32 to f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %1351 = tensor.empty(%1343) : tensor<?x1x1xf64>
    %1352 = linalg.fill ins(%cst : f64) outs(%1351 : tensor<?x1x1xf64>) -> tensor<?x1x1xf64>
    %1353 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1350 : tensor<?x1x768xf64>) outs(%1352 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1354 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1353 : tensor<?x1x1xf64>) outs(%1351 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1355 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1350, %1354 : tensor<?x1x768xf64>, tensor<?x1x1xf64>) outs(%1349 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.subf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %1356 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1355, %1355 : tensor<?x1x768xf64>, tensor<?x1x768xf64>) outs(%1349 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.mulf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %1357 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1356 : tensor<?x1x768xf64>) outs(%1352 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1358 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1357 : tensor<?x1x1xf64>) outs(%1351 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1359 = tensor.empty(%1343) : tensor<?x1x1xf32>
    %1360 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1358 : tensor<?x1x1xf64>) outs(%1359 : tensor<?x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1664 = arith.truncf %in : f64 to f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1361 = linalg.fill ins(%cst_0 : f32) outs(%1359 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %1362 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1348 : tensor<?x1x768xf32>) outs(%1361 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.addf %in, %out : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1363 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1362 : tensor<?x1x1xf32>) outs(%1359 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.divf %in, %cst_11 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1364 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1360 : tensor<?x1x1xf32>) outs(%1359 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_9 : f64 to f32
      %1665 = arith.addf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x1x1xf32>
    %1365 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1364 : tensor<?x1x1xf32>) outs(%1359 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = math.rsqrt %in : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1366 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1348, %1363 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%1347 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.subf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1367 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1366, %1365 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%1347 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1368 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1367, %arg159 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%1347 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1369 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1368, %arg160 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%1347 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_371 = tensor.collapse_shape %1369 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %transposed_372 = linalg.transpose ins(%arg161 : tensor<3072x768xf32>) outs(%260 : tensor<768x3072xf32>) permutation = [1, 0] 
    %1370 = arith.index_cast %1341 : i64 to index
    %1371 = tensor.empty(%1370) : tensor<?x3072xf32>
    %1372 = linalg.fill ins(%cst_0 : f32) outs(%1371 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %1373 = linalg.matmul ins(%collapsed_371, %transposed_372 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%1372 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %1374 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%1373, %arg162 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%1371 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x3072xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %1375 = arith.muli %1341, %c3072_i64 : i64
    %1376 = arith.divsi %1375, %266 : i64
    %1377 = arith.select %12, %1376, %0 : i64
    %1378 = arith.select %74, %1376, %1 : i64
    %from_elements_373 = tensor.from_elements %1377, %1378, %c3072_i64 : tensor<3xi64>
    %reshape_374 = tensor.reshape %1374(%from_elements_373) : (tensor<?x3072xf32>, tensor<3xi64>) -> tensor<?x?x3072xf32>
    %1379 = arith.index_cast %1377 : i64 to index
    %1380 = tensor.empty(%1379) : tensor<?x1x3072xf32>
    %cast_375 = tensor.cast %reshape_374 : tensor<?x?x3072xf32> to tensor<?x1x3072xf32>
    %1381 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_375 : tensor<?x1x3072xf32>) outs(%1380 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.divf %in, %cst_12 : f32
      %1665 = math.erf %1664 : f32
      %1666 = arith.addf %1665, %cst_2 : f32
      %1667 = arith.mulf %1666, %cst_3 : f32
      %1668 = arith.mulf %in, %1667 : f32
      linalg.yield %1668 : f32
    } -> tensor<?x1x3072xf32>
    %collapsed_376 = tensor.collapse_shape %1381 [[0], [1, 2]] : tensor<?x1x3072xf32> into tensor<?x3072xf32>
    %transposed_377 = linalg.transpose ins(%arg163 : tensor<768x3072xf32>) outs(%274 : tensor<3072x768xf32>) permutation = [1, 0] 
    %1382 = arith.index_cast %1377 : i64 to index
    %1383 = tensor.empty(%1382) : tensor<?x768xf32>
    %1384 = linalg.fill ins(%cst_0 : f32) outs(%1383 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1385 = linalg.matmul ins(%collapsed_376, %transposed_377 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%1384 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1386 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%1385, %arg164 : tensor<?x768xf32>, tensor<768xf32>) outs(%1383 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %1387 = arith.muli %1377, %c768_i64 : i64
    %1388 = arith.divsi %1387, %77 : i64
    %1389 = arith.select %12, %1388, %0 : i64
    %1390 = arith.select %74, %1388, %1 : i64
    %from_elements_378 = tensor.from_elements %1389, %1390, %c768_i64 : tensor<3xi64>
    %reshape_379 = tensor.reshape %1386(%from_elements_378) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %1391 = arith.index_cast %1389 : i64 to index
    %1392 = arith.index_cast %1390 : i64 to index
    %1393 = arith.cmpi eq, %1391, %1343 : index
    cf.assert %1393, "mismatched size for broadcast"
    %1394 = arith.cmpi eq, %1392, %c1 : index
    cf.assert %1394, "mismatched size for broadcast"
    %cast_380 = tensor.cast %reshape_379 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %1395 = tensor.empty(%1391) : tensor<?x1x768xf32>
    %1396 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_380, %1369 : tensor<?x1x768xf32>, tensor<?x1x768xf32>) outs(%1395 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1397 = tensor.empty(%1391) : tensor<?x1x768xf64>
    %1398 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1396 : tensor<?x1x768xf32>) outs(%1397 : tensor<?x1x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1664 = arith.extf %in : f32 to f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %1399 = tensor.empty(%1391) : tensor<?x1x1xf64>
    %1400 = linalg.fill ins(%cst : f64) outs(%1399 : tensor<?x1x1xf64>) -> tensor<?x1x1xf64>
    %1401 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1398 : tensor<?x1x768xf64>) outs(%1400 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1402 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1401 : tensor<?x1x1xf64>) outs(%1399 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1403 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1398, %1402 : tensor<?x1x768xf64>, tensor<?x1x1xf64>) outs(%1397 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.subf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %1404 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1403, %1403 : tensor<?x1x768xf64>, tensor<?x1x768xf64>) outs(%1397 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.mulf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %1405 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1404 : tensor<?x1x768xf64>) outs(%1400 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1406 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1405 : tensor<?x1x1xf64>) outs(%1399 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1407 = tensor.empty(%1391) : tensor<?x1x1xf32>
    %1408 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1406 : tensor<?x1x1xf64>) outs(%1407 : tensor<?x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1664 = arith.truncf %in : f64 to f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1409 = linalg.fill ins(%cst_0 : f32) outs(%1407 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %1410 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1396 : tensor<?x1x768xf32>) outs(%1409 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.addf %in, %out : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1411 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1410 : tensor<?x1x1xf32>) outs(%1407 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.divf %in, %cst_11 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1412 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1408 : tensor<?x1x1xf32>) outs(%1407 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_9 : f64 to f32
      %1665 = arith.addf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x1x1xf32>
    %1413 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1412 : tensor<?x1x1xf32>) outs(%1407 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = math.rsqrt %in : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1414 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1396, %1411 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%1395 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.subf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1415 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1414, %1413 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%1395 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1416 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1415, %arg165 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%1395 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1417 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1416, %arg166 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%1395 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_381 = tensor.collapse_shape %1417 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %transposed_382 = linalg.transpose ins(%arg167 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %1418 = arith.index_cast %1389 : i64 to index
    %1419 = tensor.empty(%1418) : tensor<?x768xf32>
    %1420 = linalg.fill ins(%cst_0 : f32) outs(%1419 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1421 = linalg.matmul ins(%collapsed_381, %transposed_382 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%1420 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1422 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%1421, %arg168 : tensor<?x768xf32>, tensor<768xf32>) outs(%1419 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %1423 = arith.muli %1389, %c768_i64 : i64
    %1424 = arith.divsi %1423, %77 : i64
    %1425 = arith.select %12, %1424, %0 : i64
    %1426 = arith.select %74, %1424, %1 : i64
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %1427 = arith.muli %1425, %1426 : i64
    %1428 = arith.muli %1427, %c768_i64 : i64
    %1429 = arith.divsi %1428, %84 : i64
    %1430 = arith.select %12, %1429, %0 : i64
    %1431 = arith.select %74, %1429, %1 : i64
    %from_elements_383 = tensor.from_elements %1430, %1431, %1429, %c64_i64 : tensor<4xi64>
    %reshape_384 = tensor.reshape %1422(%from_elements_383) : (tensor<?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %1432 = arith.index_cast %1430 : i64 to index
    %1433 = arith.index_cast %1431 : i64 to index
    %1434 = tensor.empty(%1432, %1433) : tensor<?x12x?x64xf32>
    %transposed_385 = linalg.transpose ins(%reshape_384 : tensor<?x?x12x64xf32>) outs(%1434 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_386 = linalg.transpose ins(%arg169 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %1435 = linalg.matmul ins(%collapsed_381, %transposed_386 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%1420 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1436 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%1435, %arg170 : tensor<?x768xf32>, tensor<768xf32>) outs(%1419 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %reshape_387 = tensor.reshape %1436(%from_elements_383) : (tensor<?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %transposed_388 = linalg.transpose ins(%arg171 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %1437 = linalg.matmul ins(%collapsed_381, %transposed_388 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%1420 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1438 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%1437, %arg172 : tensor<?x768xf32>, tensor<768xf32>) outs(%1419 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %reshape_389 = tensor.reshape %1438(%from_elements_383) : (tensor<?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %transposed_390 = linalg.transpose ins(%reshape_389 : tensor<?x?x12x64xf32>) outs(%1434 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %1439 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_385 : tensor<?x12x?x64xf32>) outs(%1434 : tensor<?x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_7 : f64 to f32
      %1665 = arith.mulf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x12x?x64xf32>
    %1440 = tensor.empty(%1432, %1433) : tensor<?x12x64x?xf32>
    %transposed_391 = linalg.transpose ins(%reshape_387 : tensor<?x?x12x64xf32>) outs(%1440 : tensor<?x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %1441 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_391 : tensor<?x12x64x?xf32>) outs(%1440 : tensor<?x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_7 : f64 to f32
      %1665 = arith.mulf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %1442 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%104 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %1432, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %1433, %c1 : index
      %1671 = arith.select %1670, %c0, %1666 : index
      %extracted = tensor.extract %1439[%1669, %1665, %1671, %1667] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %114, "must have at most one inferred (negative) dimension"
    %reshape_392 = tensor.reshape %1442(%from_elements_27) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %1443 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%120 : tensor<?x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %1432, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %1433, %c1 : index
      %1671 = arith.select %1670, %c0, %1667 : index
      %extracted = tensor.extract %1441[%1669, %1665, %1666, %1671] : tensor<?x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %114, "must have at most one inferred (negative) dimension"
    %reshape_393 = tensor.reshape %1443(%from_elements_29) : (tensor<?x12x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    cf.assert %133, "mismatching contracting dimension"
    %1444 = linalg.batch_matmul ins(%reshape_392, %reshape_393 : tensor<?x?x64xf32>, tensor<?x64x?xf32>) outs(%135 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    cf.assert %143, "must have at most one inferred (negative) dimension"
    %reshape_394 = tensor.reshape %1444(%from_elements_31) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x12x?x?xf32>
    cf.assert %151, "mismatched size for broadcast"
    cf.assert %152, "mismatched size for broadcast"
    cf.assert %152, "mismatched size for broadcast"
    %1445 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_394, %99 : tensor<?x12x?x?xf32>, tensor<?x1x?x?xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %1446:2 = linalg.generic {indexing_maps = [#map7, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1445 : tensor<?x12x?x?xf32>) outs(%158, %156 : tensor<?x12x?xf32>, tensor<?x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_454: i64):
      %1664 = linalg.index 3 : index
      %1665 = arith.index_cast %1664 : index to i64
      %1666 = arith.maximumf %in, %out : f32
      %1667 = arith.cmpf ogt, %in, %out : f32
      %1668 = arith.select %1667, %1665, %out_454 : i64
      linalg.yield %1666, %1668 : f32, i64
    } -> (tensor<?x12x?xf32>, tensor<?x12x?xi64>)
    %expanded_395 = tensor.expand_shape %1446#0 [[0], [1], [2, 3]] output_shape [%149, 12, %150, 1] : tensor<?x12x?xf32> into tensor<?x12x?x1xf32>
    %1447 = linalg.generic {indexing_maps = [#map7, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1445, %expanded_395 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.subf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %1448 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1447 : tensor<?x12x?x?xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = math.exp %in : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %1449 = linalg.generic {indexing_maps = [#map7, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1448 : tensor<?x12x?x?xf32>) outs(%163 : tensor<?x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.addf %in, %out : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x1xf32>
    %1450 = linalg.generic {indexing_maps = [#map7, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1448, %1449 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.divf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %1451 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1445 : tensor<?x12x?x?xf32>) outs(%166 : tensor<?x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1664 = arith.extf %in : f32 to f64
      %1665 = arith.cmpf oeq, %1664, %cst_8 : f64
      linalg.yield %1665 : i1
    } -> tensor<?x12x?x?xi1>
    %1452 = linalg.generic {indexing_maps = [#map7, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1451 : tensor<?x12x?x?xi1>) outs(%169 : tensor<?x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1664 = arith.andi %in, %out : i1
      linalg.yield %1664 : i1
    } -> tensor<?x12x?x1xi1>
    cf.assert %171, "negative values not allowed in new dimensions"
    cf.assert %173, "negative values not allowed in new dimensions"
    cf.assert %173, "negative values not allowed in new dimensions"
    cf.assert %177, "mismatched size for broadcast"
    cf.assert %178, "mismatched size for broadcast"
    cf.assert %179, "mismatched size for broadcast"
    %1453 = linalg.generic {indexing_maps = [#map16, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1452, %176, %1450 : tensor<?x12x?x1xi1>, tensor<?x12x?x?xf32>, tensor<?x12x?x?xf32>) outs(%180 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: i1, %in_454: f32, %in_455: f32, %out: f32):
      %1664 = arith.select %in, %in_454, %in_455 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %1454 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%182 : tensor<?x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %149, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %150, %c1 : index
      %1671 = arith.select %1670, %c0, %1666 : index
      %1672 = arith.cmpi eq, %174, %c1 : index
      %1673 = arith.select %1672, %c0, %1667 : index
      %extracted = tensor.extract %1453[%1669, %1665, %1671, %1673] : tensor<?x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %188, "must have at most one inferred (negative) dimension"
    %reshape_396 = tensor.reshape %1454(%from_elements_34) : (tensor<?x12x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %1455 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%104 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %1432, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %1433, %c1 : index
      %1671 = arith.select %1670, %c0, %1666 : index
      %extracted = tensor.extract %transposed_390[%1669, %1665, %1671, %1667] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %114, "must have at most one inferred (negative) dimension"
    %reshape_397 = tensor.reshape %1455(%from_elements_27) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %196, "mismatching contracting dimension"
    cf.assert %197, "mismatching contracting dimension"
    %1456 = linalg.batch_matmul ins(%reshape_396, %reshape_397 : tensor<?x?x?xf32>, tensor<?x?x64xf32>) outs(%199 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    cf.assert %209, "must have at most one inferred (negative) dimension"
    %reshape_398 = tensor.reshape %1456(%from_elements_37) : (tensor<?x?x64xf32>, tensor<4xi64>) -> tensor<?x12x?x64xf32>
    %transposed_399 = linalg.transpose ins(%reshape_398 : tensor<?x12x?x64xf32>) outs(%218 : tensor<?x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %reshape_400 = tensor.reshape %transposed_399(%from_elements_40) : (tensor<?x?x12x64xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %cast_401 = tensor.cast %reshape_400 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %collapsed_402 = tensor.collapse_shape %cast_401 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %transposed_403 = linalg.transpose ins(%arg173 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %1457 = arith.index_cast %222 : i64 to index
    %1458 = tensor.empty(%1457) : tensor<?x768xf32>
    %1459 = linalg.fill ins(%cst_0 : f32) outs(%1458 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1460 = linalg.matmul ins(%collapsed_402, %transposed_403 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%1459 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1461 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%1460, %arg174 : tensor<?x768xf32>, tensor<768xf32>) outs(%1458 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %1462 = arith.muli %222, %c768_i64 : i64
    %1463 = arith.divsi %1462, %77 : i64
    %1464 = arith.select %12, %1463, %0 : i64
    %1465 = arith.select %74, %1463, %1 : i64
    %from_elements_404 = tensor.from_elements %1464, %1465, %c768_i64 : tensor<3xi64>
    %reshape_405 = tensor.reshape %1461(%from_elements_404) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %1466 = arith.index_cast %1464 : i64 to index
    %1467 = arith.index_cast %1465 : i64 to index
    %1468 = arith.cmpi eq, %1466, %1391 : index
    cf.assert %1468, "mismatched size for broadcast"
    %1469 = arith.cmpi eq, %1467, %c1 : index
    cf.assert %1469, "mismatched size for broadcast"
    %cast_406 = tensor.cast %reshape_405 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %1470 = tensor.empty(%1466) : tensor<?x1x768xf32>
    %1471 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_406, %1417 : tensor<?x1x768xf32>, tensor<?x1x768xf32>) outs(%1470 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1472 = tensor.empty(%1466) : tensor<?x1x768xf64>
    %1473 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1471 : tensor<?x1x768xf32>) outs(%1472 : tensor<?x1x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1664 = arith.extf %in : f32 to f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %1474 = tensor.empty(%1466) : tensor<?x1x1xf64>
    %1475 = linalg.fill ins(%cst : f64) outs(%1474 : tensor<?x1x1xf64>) -> tensor<?x1x1xf64>
    %1476 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1473 : tensor<?x1x768xf64>) outs(%1475 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1477 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1476 : tensor<?x1x1xf64>) outs(%1474 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1478 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1473, %1477 : tensor<?x1x768xf64>, tensor<?x1x1xf64>) outs(%1472 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.subf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %1479 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1478, %1478 : tensor<?x1x768xf64>, tensor<?x1x768xf64>) outs(%1472 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.mulf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %1480 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1479 : tensor<?x1x768xf64>) outs(%1475 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1481 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1480 : tensor<?x1x1xf64>) outs(%1474 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1482 = tensor.empty(%1466) : tensor<?x1x1xf32>
    %1483 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1481 : tensor<?x1x1xf64>) outs(%1482 : tensor<?x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1664 = arith.truncf %in : f64 to f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1484 = linalg.fill ins(%cst_0 : f32) outs(%1482 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %1485 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1471 : tensor<?x1x768xf32>) outs(%1484 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.addf %in, %out : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1486 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1485 : tensor<?x1x1xf32>) outs(%1482 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.divf %in, %cst_11 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1487 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1483 : tensor<?x1x1xf32>) outs(%1482 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_9 : f64 to f32
      %1665 = arith.addf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x1x1xf32>
    %1488 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1487 : tensor<?x1x1xf32>) outs(%1482 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = math.rsqrt %in : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1489 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1471, %1486 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%1470 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.subf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1490 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1489, %1488 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%1470 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1491 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1490, %arg175 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%1470 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1492 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1491, %arg176 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%1470 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_407 = tensor.collapse_shape %1492 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %transposed_408 = linalg.transpose ins(%arg177 : tensor<3072x768xf32>) outs(%260 : tensor<768x3072xf32>) permutation = [1, 0] 
    %1493 = arith.index_cast %1464 : i64 to index
    %1494 = tensor.empty(%1493) : tensor<?x3072xf32>
    %1495 = linalg.fill ins(%cst_0 : f32) outs(%1494 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %1496 = linalg.matmul ins(%collapsed_407, %transposed_408 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%1495 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %1497 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%1496, %arg178 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%1494 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x3072xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %1498 = arith.muli %1464, %c3072_i64 : i64
    %1499 = arith.divsi %1498, %266 : i64
    %1500 = arith.select %12, %1499, %0 : i64
    %1501 = arith.select %74, %1499, %1 : i64
    %from_elements_409 = tensor.from_elements %1500, %1501, %c3072_i64 : tensor<3xi64>
    %reshape_410 = tensor.reshape %1497(%from_elements_409) : (tensor<?x3072xf32>, tensor<3xi64>) -> tensor<?x?x3072xf32>
    %1502 = arith.index_cast %1500 : i64 to index
    %1503 = tensor.empty(%1502) : tensor<?x1x3072xf32>
    %cast_411 = tensor.cast %reshape_410 : tensor<?x?x3072xf32> to tensor<?x1x3072xf32>
    %1504 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_411 : tensor<?x1x3072xf32>) outs(%1503 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.divf %in, %cst_12 : f32
      %1665 = math.erf %1664 : f32
      %1666 = arith.addf %1665, %cst_2 : f32
      %1667 = arith.mulf %1666, %cst_3 : f32
      %1668 = arith.mulf %in, %1667 : f32
      linalg.yield %1668 : f32
    } -> tensor<?x1x3072xf32>
    %collapsed_412 = tensor.collapse_shape %1504 [[0], [1, 2]] : tensor<?x1x3072xf32> into tensor<?x3072xf32>
    %transposed_413 = linalg.transpose ins(%arg179 : tensor<768x3072xf32>) outs(%274 : tensor<3072x768xf32>) permutation = [1, 0] 
    %1505 = arith.index_cast %1500 : i64 to index
    %1506 = tensor.empty(%1505) : tensor<?x768xf32>
    %1507 = linalg.fill ins(%cst_0 : f32) outs(%1506 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1508 = linalg.matmul ins(%collapsed_412, %transposed_413 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%1507 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1509 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%1508, %arg180 : tensor<?x768xf32>, tensor<768xf32>) outs(%1506 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %1510 = arith.muli %1500, %c768_i64 : i64
    %1511 = arith.divsi %1510, %77 : i64
    %1512 = arith.select %12, %1511, %0 : i64
    %1513 = arith.select %74, %1511, %1 : i64
    %from_elements_414 = tensor.from_elements %1512, %1513, %c768_i64 : tensor<3xi64>
    %reshape_415 = tensor.reshape %1509(%from_elements_414) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %1514 = arith.index_cast %1512 : i64 to index
    %1515 = arith.index_cast %1513 : i64 to index
    %1516 = arith.cmpi eq, %1514, %1466 : index
    cf.assert %1516, "mismatched size for broadcast"
    %1517 = arith.cmpi eq, %1515, %c1 : index
    cf.assert %1517, "mismatched size for broadcast"
    %cast_416 = tensor.cast %reshape_415 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %1518 = tensor.empty(%1514) : tensor<?x1x768xf32>
    %1519 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_416, %1492 : tensor<?x1x768xf32>, tensor<?x1x768xf32>) outs(%1518 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1520 = tensor.empty(%1514) : tensor<?x1x768xf64>
    %1521 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1519 : tensor<?x1x768xf32>) outs(%1520 : tensor<?x1x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1664 = arith.extf %in : f32 to f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %1522 = tensor.empty(%1514) : tensor<?x1x1xf64>
    %1523 = linalg.fill ins(%cst : f64) outs(%1522 : tensor<?x1x1xf64>) -> tensor<?x1x1xf64>
    %1524 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1521 : tensor<?x1x768xf64>) outs(%1523 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1525 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1524 : tensor<?x1x1xf64>) outs(%1522 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1526 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1521, %1525 : tensor<?x1x768xf64>, tensor<?x1x1xf64>) outs(%1520 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.subf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %1527 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1526, %1526 : tensor<?x1x768xf64>, tensor<?x1x768xf64>) outs(%1520 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.mulf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %1528 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1527 : tensor<?x1x768xf64>) outs(%1523 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1529 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1528 : tensor<?x1x1xf64>) outs(%1522 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1530 = tensor.empty(%1514) : tensor<?x1x1xf32>
    %1531 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1529 : tensor<?x1x1xf64>) outs(%1530 : tensor<?x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1664 = arith.truncf %in : f64 to f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1532 = linalg.fill ins(%cst_0 : f32) outs(%1530 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %1533 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1519 : tensor<?x1x768xf32>) outs(%1532 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.addf %in, %out : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1534 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1533 : tensor<?x1x1xf32>) outs(%1530 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.divf %in, %cst_11 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1535 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1531 : tensor<?x1x1xf32>) outs(%1530 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_9 : f64 to f32
      %1665 = arith.addf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x1x1xf32>
    %1536 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1535 : tensor<?x1x1xf32>) outs(%1530 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = math.rsqrt %in : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1537 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1519, %1534 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%1518 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.subf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1538 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1537, %1536 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%1518 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1539 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1538, %arg181 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%1518 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1540 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1539, %arg182 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%1518 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_417 = tensor.collapse_shape %1540 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %transposed_418 = linalg.transpose ins(%arg183 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %1541 = arith.index_cast %1512 : i64 to index
    %1542 = tensor.empty(%1541) : tensor<?x768xf32>
    %1543 = linalg.fill ins(%cst_0 : f32) outs(%1542 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1544 = linalg.matmul ins(%collapsed_417, %transposed_418 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%1543 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1545 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%1544, %arg184 : tensor<?x768xf32>, tensor<768xf32>) outs(%1542 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %1546 = arith.muli %1512, %c768_i64 : i64
    %1547 = arith.divsi %1546, %77 : i64
    %1548 = arith.select %12, %1547, %0 : i64
    %1549 = arith.select %74, %1547, %1 : i64
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %1550 = arith.muli %1548, %1549 : i64
    %1551 = arith.muli %1550, %c768_i64 : i64
    %1552 = arith.divsi %1551, %84 : i64
    %1553 = arith.select %12, %1552, %0 : i64
    %1554 = arith.select %74, %1552, %1 : i64
    %from_elements_419 = tensor.from_elements %1553, %1554, %1552, %c64_i64 : tensor<4xi64>
    %reshape_420 = tensor.reshape %1545(%from_elements_419) : (tensor<?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %1555 = arith.index_cast %1553 : i64 to index
    %1556 = arith.index_cast %1554 : i64 to index
    %1557 = tensor.empty(%1555, %1556) : tensor<?x12x?x64xf32>
    %transposed_421 = linalg.transpose ins(%reshape_420 : tensor<?x?x12x64xf32>) outs(%1557 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_422 = linalg.transpose ins(%arg185 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %1558 = linalg.matmul ins(%collapsed_417, %transposed_422 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%1543 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1559 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%1558, %arg186 : tensor<?x768xf32>, tensor<768xf32>) outs(%1542 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %reshape_423 = tensor.reshape %1559(%from_elements_419) : (tensor<?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %transposed_424 = linalg.transpose ins(%arg187 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %1560 = linalg.matmul ins(%collapsed_417, %transposed_424 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%1543 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1561 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%1560, %arg188 : tensor<?x768xf32>, tensor<768xf32>) outs(%1542 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %reshape_425 = tensor.reshape %1561(%from_elements_419) : (tensor<?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %transposed_426 = linalg.transpose ins(%reshape_425 : tensor<?x?x12x64xf32>) outs(%1557 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %1562 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_421 : tensor<?x12x?x64xf32>) outs(%1557 : tensor<?x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_7 : f64 to f32
      %1665 = arith.mulf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x12x?x64xf32>
    %1563 = tensor.empty(%1555, %1556) : tensor<?x12x64x?xf32>
    %transposed_427 = linalg.transpose ins(%reshape_423 : tensor<?x?x12x64xf32>) outs(%1563 : tensor<?x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %1564 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_427 : tensor<?x12x64x?xf32>) outs(%1563 : tensor<?x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_7 : f64 to f32
      %1665 = arith.mulf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %1565 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%104 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %1555, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %1556, %c1 : index
      %1671 = arith.select %1670, %c0, %1666 : index
      %extracted = tensor.extract %1562[%1669, %1665, %1671, %1667] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %114, "must have at most one inferred (negative) dimension"
    %reshape_428 = tensor.reshape %1565(%from_elements_27) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %1566 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%120 : tensor<?x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %1555, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %1556, %c1 : index
      %1671 = arith.select %1670, %c0, %1667 : index
      %extracted = tensor.extract %1564[%1669, %1665, %1666, %1671] : tensor<?x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %114, "must have at most one inferred (negative) dimension"
    %reshape_429 = tensor.reshape %1566(%from_elements_29) : (tensor<?x12x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    cf.assert %133, "mismatching contracting dimension"
    %1567 = linalg.batch_matmul ins(%reshape_428, %reshape_429 : tensor<?x?x64xf32>, tensor<?x64x?xf32>) outs(%135 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    cf.assert %143, "must have at most one inferred (negative) dimension"
    %reshape_430 = tensor.reshape %1567(%from_elements_31) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x12x?x?xf32>
    cf.assert %151, "mismatched size for broadcast"
    cf.assert %152, "mismatched size for broadcast"
    cf.assert %152, "mismatched size for broadcast"
    %1568 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_430, %99 : tensor<?x12x?x?xf32>, tensor<?x1x?x?xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %1569:2 = linalg.generic {indexing_maps = [#map7, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1568 : tensor<?x12x?x?xf32>) outs(%158, %156 : tensor<?x12x?xf32>, tensor<?x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_454: i64):
      %1664 = linalg.index 3 : index
      %1665 = arith.index_cast %1664 : index to i64
      %1666 = arith.maximumf %in, %out : f32
      %1667 = arith.cmpf ogt, %in, %out : f32
      %1668 = arith.select %1667, %1665, %out_454 : i64
      linalg.yield %1666, %1668 : f32, i64
    } -> (tensor<?x12x?xf32>, tensor<?x12x?xi64>)
    %expanded_431 = tensor.expand_shape %1569#0 [[0], [1], [2, 3]] output_shape [%149, 12, %150, 1] : tensor<?x12x?xf32> into tensor<?x12x?x1xf32>
    %1570 = linalg.generic {indexing_maps = [#map7, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1568, %expanded_431 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.subf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %1571 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1570 : tensor<?x12x?x?xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = math.exp %in : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %1572 = linalg.generic {indexing_maps = [#map7, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1571 : tensor<?x12x?x?xf32>) outs(%163 : tensor<?x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.addf %in, %out : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x1xf32>
    %1573 = linalg.generic {indexing_maps = [#map7, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1571, %1572 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%153 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.divf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    %1574 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1568 : tensor<?x12x?x?xf32>) outs(%166 : tensor<?x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1664 = arith.extf %in : f32 to f64
      %1665 = arith.cmpf oeq, %1664, %cst_8 : f64
      linalg.yield %1665 : i1
    } -> tensor<?x12x?x?xi1>
    %1575 = linalg.generic {indexing_maps = [#map7, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1574 : tensor<?x12x?x?xi1>) outs(%169 : tensor<?x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1664 = arith.andi %in, %out : i1
      linalg.yield %1664 : i1
    } -> tensor<?x12x?x1xi1>
    cf.assert %171, "negative values not allowed in new dimensions"
    cf.assert %173, "negative values not allowed in new dimensions"
    cf.assert %173, "negative values not allowed in new dimensions"
    cf.assert %177, "mismatched size for broadcast"
    cf.assert %178, "mismatched size for broadcast"
    cf.assert %179, "mismatched size for broadcast"
    %1576 = linalg.generic {indexing_maps = [#map16, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1575, %176, %1573 : tensor<?x12x?x1xi1>, tensor<?x12x?x?xf32>, tensor<?x12x?x?xf32>) outs(%180 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: i1, %in_454: f32, %in_455: f32, %out: f32):
      %1664 = arith.select %in, %in_454, %in_455 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %1577 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%182 : tensor<?x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %149, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %150, %c1 : index
      %1671 = arith.select %1670, %c0, %1666 : index
      %1672 = arith.cmpi eq, %174, %c1 : index
      %1673 = arith.select %1672, %c0, %1667 : index
      %extracted = tensor.extract %1576[%1669, %1665, %1671, %1673] : tensor<?x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %188, "must have at most one inferred (negative) dimension"
    %reshape_432 = tensor.reshape %1577(%from_elements_34) : (tensor<?x12x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %1578 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%104 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1664 = linalg.index 0 : index
      %1665 = linalg.index 1 : index
      %1666 = linalg.index 2 : index
      %1667 = linalg.index 3 : index
      %1668 = arith.cmpi eq, %1555, %c1 : index
      %1669 = arith.select %1668, %c0, %1664 : index
      %1670 = arith.cmpi eq, %1556, %c1 : index
      %1671 = arith.select %1670, %c0, %1666 : index
      %extracted = tensor.extract %transposed_426[%1669, %1665, %1671, %1667] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %114, "must have at most one inferred (negative) dimension"
    %reshape_433 = tensor.reshape %1578(%from_elements_27) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %196, "mismatching contracting dimension"
    cf.assert %197, "mismatching contracting dimension"
    %1579 = linalg.batch_matmul ins(%reshape_432, %reshape_433 : tensor<?x?x?xf32>, tensor<?x?x64xf32>) outs(%199 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    cf.assert %209, "must have at most one inferred (negative) dimension"
    %reshape_434 = tensor.reshape %1579(%from_elements_37) : (tensor<?x?x64xf32>, tensor<4xi64>) -> tensor<?x12x?x64xf32>
    %transposed_435 = linalg.transpose ins(%reshape_434 : tensor<?x12x?x64xf32>) outs(%218 : tensor<?x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %reshape_436 = tensor.reshape %transposed_435(%from_elements_40) : (tensor<?x?x12x64xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %cast_437 = tensor.cast %reshape_436 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %collapsed_438 = tensor.collapse_shape %cast_437 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %transposed_439 = linalg.transpose ins(%arg189 : tensor<768x768xf32>) outs(%65 : tensor<768x768xf32>) permutation = [1, 0] 
    %1580 = arith.index_cast %222 : i64 to index
    %1581 = tensor.empty(%1580) : tensor<?x768xf32>
    %1582 = linalg.fill ins(%cst_0 : f32) outs(%1581 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1583 = linalg.matmul ins(%collapsed_438, %transposed_439 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%1582 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1584 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%1583, %arg190 : tensor<?x768xf32>, tensor<768xf32>) outs(%1581 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %1585 = arith.muli %222, %c768_i64 : i64
    %1586 = arith.divsi %1585, %77 : i64
    %1587 = arith.select %12, %1586, %0 : i64
    %1588 = arith.select %74, %1586, %1 : i64
    %from_elements_440 = tensor.from_elements %1587, %1588, %c768_i64 : tensor<3xi64>
    %reshape_441 = tensor.reshape %1584(%from_elements_440) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %1589 = arith.index_cast %1587 : i64 to index
    %1590 = arith.index_cast %1588 : i64 to index
    %1591 = arith.cmpi eq, %1589, %1514 : index
    cf.assert %1591, "mismatched size for broadcast"
    %1592 = arith.cmpi eq, %1590, %c1 : index
    cf.assert %1592, "mismatched size for broadcast"
    %cast_442 = tensor.cast %reshape_441 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %1593 = tensor.empty(%1589) : tensor<?x1x768xf32>
    %1594 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_442, %1540 : tensor<?x1x768xf32>, tensor<?x1x768xf32>) outs(%1593 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1595 = tensor.empty(%1589) : tensor<?x1x768xf64>
    %1596 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1594 : tensor<?x1x768xf32>) outs(%1595 : tensor<?x1x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1664 = arith.extf %in : f32 to f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %1597 = tensor.empty(%1589) : tensor<?x1x1xf64>
    %1598 = linalg.fill ins(%cst : f64) outs(%1597 : tensor<?x1x1xf64>) -> tensor<?x1x1xf64>
    %1599 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1596 : tensor<?x1x768xf64>) outs(%1598 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1600 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1599 : tensor<?x1x1xf64>) outs(%1597 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1601 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1596, %1600 : tensor<?x1x768xf64>, tensor<?x1x1xf64>) outs(%1595 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.subf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %1602 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1601, %1601 : tensor<?x1x768xf64>, tensor<?x1x768xf64>) outs(%1595 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.mulf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %1603 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1602 : tensor<?x1x768xf64>) outs(%1598 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1604 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1603 : tensor<?x1x1xf64>) outs(%1597 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1605 = tensor.empty(%1589) : tensor<?x1x1xf32>
    %1606 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1604 : tensor<?x1x1xf64>) outs(%1605 : tensor<?x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1664 = arith.truncf %in : f64 to f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1607 = linalg.fill ins(%cst_0 : f32) outs(%1605 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %1608 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1594 : tensor<?x1x768xf32>) outs(%1607 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.addf %in, %out : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1609 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1608 : tensor<?x1x1xf32>) outs(%1605 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.divf %in, %cst_11 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1610 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1606 : tensor<?x1x1xf32>) outs(%1605 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_9 : f64 to f32
      %1665 = arith.addf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x1x1xf32>
    %1611 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1610 : tensor<?x1x1xf32>) outs(%1605 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = math.rsqrt %in : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1612 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1594, %1609 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%1593 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.subf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1613 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1612, %1611 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%1593 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1614 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1613, %arg191 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%1593 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1615 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1614, %arg192 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%1593 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_443 = tensor.collapse_shape %1615 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %transposed_444 = linalg.transpose ins(%arg193 : tensor<3072x768xf32>) outs(%260 : tensor<768x3072xf32>) permutation = [1, 0] 
    %1616 = arith.index_cast %1587 : i64 to index
    %1617 = tensor.empty(%1616) : tensor<?x3072xf32>
    %1618 = linalg.fill ins(%cst_0 : f32) outs(%1617 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %1619 = linalg.matmul ins(%collapsed_443, %transposed_444 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%1618 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %1620 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%1619, %arg194 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%1617 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x3072xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %1621 = arith.muli %1587, %c3072_i64 : i64
    %1622 = arith.divsi %1621, %266 : i64
    %1623 = arith.select %12, %1622, %0 : i64
    %1624 = arith.select %74, %1622, %1 : i64
    %from_elements_445 = tensor.from_elements %1623, %1624, %c3072_i64 : tensor<3xi64>
    %reshape_446 = tensor.reshape %1620(%from_elements_445) : (tensor<?x3072xf32>, tensor<3xi64>) -> tensor<?x?x3072xf32>
    %1625 = arith.index_cast %1623 : i64 to index
    %1626 = tensor.empty(%1625) : tensor<?x1x3072xf32>
    %cast_447 = tensor.cast %reshape_446 : tensor<?x?x3072xf32> to tensor<?x1x3072xf32>
    %1627 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_447 : tensor<?x1x3072xf32>) outs(%1626 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.divf %in, %cst_12 : f32
      %1665 = math.erf %1664 : f32
      %1666 = arith.addf %1665, %cst_2 : f32
      %1667 = arith.mulf %1666, %cst_3 : f32
      %1668 = arith.mulf %in, %1667 : f32
      linalg.yield %1668 : f32
    } -> tensor<?x1x3072xf32>
    %collapsed_448 = tensor.collapse_shape %1627 [[0], [1, 2]] : tensor<?x1x3072xf32> into tensor<?x3072xf32>
    %transposed_449 = linalg.transpose ins(%arg195 : tensor<768x3072xf32>) outs(%274 : tensor<3072x768xf32>) permutation = [1, 0] 
    %1628 = arith.index_cast %1623 : i64 to index
    %1629 = tensor.empty(%1628) : tensor<?x768xf32>
    %1630 = linalg.fill ins(%cst_0 : f32) outs(%1629 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1631 = linalg.matmul ins(%collapsed_448, %transposed_449 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%1630 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1632 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%1631, %arg196 : tensor<?x768xf32>, tensor<768xf32>) outs(%1629 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x768xf32>
    cf.assert %78, "must have at most one inferred (negative) dimension"
    %1633 = arith.muli %1623, %c768_i64 : i64
    %1634 = arith.divsi %1633, %77 : i64
    %1635 = arith.select %12, %1634, %0 : i64
    %1636 = arith.select %74, %1634, %1 : i64
    %from_elements_450 = tensor.from_elements %1635, %1636, %c768_i64 : tensor<3xi64>
    %reshape_451 = tensor.reshape %1632(%from_elements_450) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %1637 = arith.index_cast %1635 : i64 to index
    %1638 = arith.index_cast %1636 : i64 to index
    %1639 = arith.cmpi eq, %1637, %1589 : index
    cf.assert %1639, "mismatched size for broadcast"
    %1640 = arith.cmpi eq, %1638, %c1 : index
    cf.assert %1640, "mismatched size for broadcast"
    %cast_452 = tensor.cast %reshape_451 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %1641 = tensor.empty(%1637) : tensor<?x1x768xf32>
    %1642 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_452, %1615 : tensor<?x1x768xf32>, tensor<?x1x768xf32>) outs(%1641 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1643 = tensor.empty(%1637) : tensor<?x1x768xf64>
    %1644 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1642 : tensor<?x1x768xf32>) outs(%1643 : tensor<?x1x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1664 = arith.extf %in : f32 to f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %1645 = tensor.empty(%1637) : tensor<?x1x1xf64>
    %1646 = linalg.fill ins(%cst : f64) outs(%1645 : tensor<?x1x1xf64>) -> tensor<?x1x1xf64>
    %1647 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1644 : tensor<?x1x768xf64>) outs(%1646 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1648 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1647 : tensor<?x1x1xf64>) outs(%1645 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1649 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1644, %1648 : tensor<?x1x768xf64>, tensor<?x1x1xf64>) outs(%1643 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.subf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %1650 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1649, %1649 : tensor<?x1x768xf64>, tensor<?x1x768xf64>) outs(%1643 : tensor<?x1x768xf64>) {
    ^bb0(%in: f64, %in_454: f64, %out: f64):
      %1664 = arith.mulf %in, %in_454 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x768xf64>
    %1651 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1650 : tensor<?x1x768xf64>) outs(%1646 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.addf %in, %out : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1652 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1651 : tensor<?x1x1xf64>) outs(%1645 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1664 = arith.divf %in, %cst_10 : f64
      linalg.yield %1664 : f64
    } -> tensor<?x1x1xf64>
    %1653 = tensor.empty(%1637) : tensor<?x1x1xf32>
    %1654 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1652 : tensor<?x1x1xf64>) outs(%1653 : tensor<?x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1664 = arith.truncf %in : f64 to f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1655 = linalg.fill ins(%cst_0 : f32) outs(%1653 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %1656 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1642 : tensor<?x1x768xf32>) outs(%1655 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.addf %in, %out : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1657 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1656 : tensor<?x1x1xf32>) outs(%1653 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.divf %in, %cst_11 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1658 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1654 : tensor<?x1x1xf32>) outs(%1653 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = arith.truncf %cst_9 : f64 to f32
      %1665 = arith.addf %in, %1664 : f32
      linalg.yield %1665 : f32
    } -> tensor<?x1x1xf32>
    %1659 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1658 : tensor<?x1x1xf32>) outs(%1653 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1664 = math.rsqrt %in : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x1xf32>
    %1660 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1642, %1657 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%1641 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.subf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1661 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1660, %1659 : tensor<?x1x768xf32>, tensor<?x1x1xf32>) outs(%1641 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1662 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1661, %arg197 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%1641 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.mulf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %1663 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1662, %arg198 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%1641 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_454: f32, %out: f32):
      %1664 = arith.addf %in, %in_454 : f32
      linalg.yield %1664 : f32
    } -> tensor<?x1x768xf32>
    %cast_453 = tensor.cast %1663 : tensor<?x1x768xf32> to tensor<?x?x768xf32>
    return %cast_453 : tensor<?x?x768xf32>
  }
}
