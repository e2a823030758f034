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
#map3 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1) -> (d0, d1)>
#map10 = affine_map<(d0, d1) -> (d1)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<?x?xi64>, %arg1: tensor<50257x768xf32>, %arg2: tensor<1024x768xf32>, %arg3: tensor<768xf32>, %arg4: tensor<768xf32>, %arg5: tensor<768x2304xf32>, %arg6: tensor<2304xf32>, %arg7: tensor<768x768xf32>, %arg8: tensor<768xf32>, %arg9: tensor<768xf32>, %arg10: tensor<768xf32>, %arg11: tensor<768x3072xf32>, %arg12: tensor<3072xf32>, %arg13: tensor<3072x768xf32>, %arg14: tensor<768xf32>, %arg15: tensor<768xf32>, %arg16: tensor<768xf32>, %arg17: tensor<768x2304xf32>, %arg18: tensor<2304xf32>, %arg19: tensor<768x768xf32>, %arg20: tensor<768xf32>, %arg21: tensor<768xf32>, %arg22: tensor<768xf32>, %arg23: tensor<768x3072xf32>, %arg24: tensor<3072xf32>, %arg25: tensor<3072x768xf32>, %arg26: tensor<768xf32>, %arg27: tensor<768xf32>, %arg28: tensor<768xf32>, %arg29: tensor<768x2304xf32>, %arg30: tensor<2304xf32>, %arg31: tensor<768x768xf32>, %arg32: tensor<768xf32>, %arg33: tensor<768xf32>, %arg34: tensor<768xf32>, %arg35: tensor<768x3072xf32>, %arg36: tensor<3072xf32>, %arg37: tensor<3072x768xf32>, %arg38: tensor<768xf32>, %arg39: tensor<768xf32>, %arg40: tensor<768xf32>, %arg41: tensor<768x2304xf32>, %arg42: tensor<2304xf32>, %arg43: tensor<768x768xf32>, %arg44: tensor<768xf32>, %arg45: tensor<768xf32>, %arg46: tensor<768xf32>, %arg47: tensor<768x3072xf32>, %arg48: tensor<3072xf32>, %arg49: tensor<3072x768xf32>, %arg50: tensor<768xf32>, %arg51: tensor<768xf32>, %arg52: tensor<768xf32>, %arg53: tensor<768x2304xf32>, %arg54: tensor<2304xf32>, %arg55: tensor<768x768xf32>, %arg56: tensor<768xf32>, %arg57: tensor<768xf32>, %arg58: tensor<768xf32>, %arg59: tensor<768x3072xf32>, %arg60: tensor<3072xf32>, %arg61: tensor<3072x768xf32>, %arg62: tensor<768xf32>, %arg63: tensor<768xf32>, %arg64: tensor<768xf32>, %arg65: tensor<768x2304xf32>, %arg66: tensor<2304xf32>, %arg67: tensor<768x768xf32>, %arg68: tensor<768xf32>, %arg69: tensor<768xf32>, %arg70: tensor<768xf32>, %arg71: tensor<768x3072xf32>, %arg72: tensor<3072xf32>, %arg73: tensor<3072x768xf32>, %arg74: tensor<768xf32>, %arg75: tensor<768xf32>, %arg76: tensor<768xf32>, %arg77: tensor<768x2304xf32>, %arg78: tensor<2304xf32>, %arg79: tensor<768x768xf32>, %arg80: tensor<768xf32>, %arg81: tensor<768xf32>, %arg82: tensor<768xf32>, %arg83: tensor<768x3072xf32>, %arg84: tensor<3072xf32>, %arg85: tensor<3072x768xf32>, %arg86: tensor<768xf32>, %arg87: tensor<768xf32>, %arg88: tensor<768xf32>, %arg89: tensor<768x2304xf32>, %arg90: tensor<2304xf32>, %arg91: tensor<768x768xf32>, %arg92: tensor<768xf32>, %arg93: tensor<768xf32>, %arg94: tensor<768xf32>, %arg95: tensor<768x3072xf32>, %arg96: tensor<3072xf32>, %arg97: tensor<3072x768xf32>, %arg98: tensor<768xf32>, %arg99: tensor<768xf32>, %arg100: tensor<768xf32>, %arg101: tensor<768x2304xf32>, %arg102: tensor<2304xf32>, %arg103: tensor<768x768xf32>, %arg104: tensor<768xf32>, %arg105: tensor<768xf32>, %arg106: tensor<768xf32>, %arg107: tensor<768x3072xf32>, %arg108: tensor<3072xf32>, %arg109: tensor<3072x768xf32>, %arg110: tensor<768xf32>, %arg111: tensor<768xf32>, %arg112: tensor<768xf32>, %arg113: tensor<768x2304xf32>, %arg114: tensor<2304xf32>, %arg115: tensor<768x768xf32>, %arg116: tensor<768xf32>, %arg117: tensor<768xf32>, %arg118: tensor<768xf32>, %arg119: tensor<768x3072xf32>, %arg120: tensor<3072xf32>, %arg121: tensor<3072x768xf32>, %arg122: tensor<768xf32>, %arg123: tensor<768xf32>, %arg124: tensor<768xf32>, %arg125: tensor<768x2304xf32>, %arg126: tensor<2304xf32>, %arg127: tensor<768x768xf32>, %arg128: tensor<768xf32>, %arg129: tensor<768xf32>, %arg130: tensor<768xf32>, %arg131: tensor<768x3072xf32>, %arg132: tensor<3072xf32>, %arg133: tensor<3072x768xf32>, %arg134: tensor<768xf32>, %arg135: tensor<768xf32>, %arg136: tensor<768xf32>, %arg137: tensor<768x2304xf32>, %arg138: tensor<2304xf32>, %arg139: tensor<768x768xf32>, %arg140: tensor<768xf32>, %arg141: tensor<768xf32>, %arg142: tensor<768xf32>, %arg143: tensor<768x3072xf32>, %arg144: tensor<3072xf32>, %arg145: tensor<3072x768xf32>, %arg146: tensor<768xf32>, %arg147: tensor<768xf32>, %arg148: tensor<768xf32>) -> tensor<?x?x768xf32> {
    %c2304_i64 = arith.constant 2304 : i64
    %c768_i64 = arith.constant 768 : i64
    %c3_i64 = arith.constant 3 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
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
    %c3072_i64 = arith.constant 3072 : i64
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
    %dim = tensor.dim %arg0, %c0 : tensor<?x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_13 = tensor.dim %arg0, %c1 : tensor<?x?xi64>
    %1 = arith.index_cast %dim_13 : index to i64
    %2 = arith.cmpi slt, %1, %c0_i64 : i64
    %3 = arith.select %2, %c1_i64, %1 : i64
    %4 = arith.select %2, %c2_i64, %c1_i64 : i64
    %5 = arith.cmpi sle, %4, %c1_i64 : i64
    cf.assert %5, "must have at most one inferred (negative) dimension"
    %6 = arith.muli %0, %1 : i64
    %7 = arith.divsi %6, %3 : i64
    %8 = arith.select %2, %7, %1 : i64
    %from_elements = tensor.from_elements %7, %8 : tensor<2xi64>
    %reshape = tensor.reshape %arg0(%from_elements) : (tensor<?x?xi64>, tensor<2xi64>) -> tensor<?x?xi64>
    %9 = arith.index_cast %7 : i64 to index
    %10 = arith.index_cast %8 : i64 to index
    %11 = tensor.empty(%9, %10) : tensor<?x?x768xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape : tensor<?x?xi64>) outs(%11 : tensor<?x?x768xf32>) {
    ^bb0(%in: i64, %out: f32):
      %1640 = arith.index_cast %in : i64 to index
      %1641 = linalg.index 2 : index
      %1642 = arith.cmpi slt, %1640, %c50257 : index
      cf.assert %1642, "index must be smaller than dim size"
      %1643 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %1643, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%1640, %1641] : tensor<50257x768xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x768xf32>
    %13 = tensor.empty(%dim_13) : tensor<?xi64>
    %14 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%13 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %1640 = linalg.index 0 : index
      %1641 = arith.index_cast %1640 : index to i64
      linalg.yield %1641 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %14 [[0, 1]] output_shape [1, %dim_13] : tensor<?xi64> into tensor<1x?xi64>
    %15 = tensor.empty(%dim_13) : tensor<1x?x768xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x?xi64>) outs(%15 : tensor<1x?x768xf32>) {
    ^bb0(%in: i64, %out: f32):
      %1640 = arith.index_cast %in : i64 to index
      %1641 = linalg.index 2 : index
      %1642 = arith.cmpi slt, %1640, %c1024 : index
      cf.assert %1642, "index must be smaller than dim size"
      %1643 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %1643, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%1640, %1641] : tensor<1024x768xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x768xf32>
    %17 = arith.cmpi eq, %10, %dim_13 : index
    cf.assert %17, "mismatched size for broadcast"
    %18 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %16 : tensor<?x?x768xf32>, tensor<1x?x768xf32>) outs(%11 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %expanded_14 = tensor.expand_shape %14 [[0, 1, 2, 3]] output_shape [1, 1, %dim_13, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_15 = tensor.expand_shape %14 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim_13] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %19 = tensor.empty(%dim_13, %dim_13) : tensor<1x1x?x?xi1>
    %20 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_14 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%19 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_416: i64, %out: i1):
      %1640 = arith.cmpi sle, %in, %in_416 : i64
      linalg.yield %1640 : i1
    } -> tensor<1x1x?x?xi1>
    %21 = arith.cmpi slt, %0, %c0_i64 : i64
    %22 = arith.select %21, %c1, %dim : index
    %23 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %24 = tensor.empty(%22, %dim_13, %dim_13) : tensor<?x1x?x?xi1>
    %25 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%24 : tensor<?x1x?x?xi1>) {
    ^bb0(%out: i1):
      %1640 = linalg.index 2 : index
      %1641 = linalg.index 3 : index
      %1642 = arith.cmpi eq, %dim_13, %c1 : index
      %1643 = arith.select %1642, %c0, %1640 : index
      %1644 = arith.select %1642, %c0, %1641 : index
      %extracted = tensor.extract %20[%c0, %c0, %1643, %1644] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x?x?xi1>
    %26 = tensor.empty(%9, %10) : tensor<?x?x768xf64>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<?x?x768xf32>) outs(%26 : tensor<?x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1640 = arith.extf %in : f32 to f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %28 = tensor.empty(%9, %10) : tensor<?x?x1xf64>
    %29 = linalg.fill ins(%cst : f64) outs(%28 : tensor<?x?x1xf64>) -> tensor<?x?x1xf64>
    %30 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%27 : tensor<?x?x768xf64>) outs(%29 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<?x?x1xf64>) outs(%28 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %32 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %31 : tensor<?x?x768xf64>, tensor<?x?x1xf64>) outs(%26 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.subf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %33 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %32 : tensor<?x?x768xf64>, tensor<?x?x768xf64>) outs(%26 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.mulf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %34 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%33 : tensor<?x?x768xf64>) outs(%29 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<?x?x1xf64>) outs(%28 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %36 = tensor.empty(%9, %10) : tensor<?x?x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<?x?x1xf64>) outs(%36 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1640 = arith.truncf %in : f64 to f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %38 = linalg.fill ins(%cst_0 : f32) outs(%36 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%18 : tensor<?x?x768xf32>) outs(%38 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %out : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<?x?x1xf32>) outs(%36 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.divf %in, %cst_10 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<?x?x1xf32>) outs(%36 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_8 : f64 to f32
      %1641 = arith.addf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x?x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<?x?x1xf32>) outs(%36 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.rsqrt %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %40 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%11 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.subf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %44 = tensor.empty(%9) : tensor<?x1x768xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %42 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%44 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %arg3 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%44 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %arg4 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%44 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %collapsed = tensor.collapse_shape %47 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %48 = arith.index_cast %7 : i64 to index
    %49 = tensor.empty(%48) : tensor<?x2304xf32>
    %50 = linalg.fill ins(%cst_0 : f32) outs(%49 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %51 = linalg.matmul ins(%collapsed, %arg5 : tensor<?x768xf32>, tensor<768x2304xf32>) outs(%50 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %52 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%51, %arg6 : tensor<?x2304xf32>, tensor<2304xf32>) outs(%49 : tensor<?x2304xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x2304xf32>
    %53 = arith.select %21, %c1_i64, %0 : i64
    %54 = arith.extui %21 : i1 to i64
    %55 = arith.muli %53, %1 : i64
    %56 = arith.addi %54, %c1_i64 : i64
    %57 = arith.select %2, %53, %55 : i64
    %58 = arith.select %2, %56, %54 : i64
    %59 = arith.muli %57, %c2304_i64 : i64
    %60 = arith.cmpi sle, %58, %c1_i64 : i64
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %61 = arith.muli %7, %c2304_i64 : i64
    %62 = arith.divsi %61, %59 : i64
    %63 = arith.select %21, %62, %0 : i64
    %64 = arith.select %2, %62, %1 : i64
    %from_elements_16 = tensor.from_elements %63, %64, %c2304_i64 : tensor<3xi64>
    %reshape_17 = tensor.reshape %52(%from_elements_16) : (tensor<?x2304xf32>, tensor<3xi64>) -> tensor<?x?x2304xf32>
    %65 = arith.index_cast %63 : i64 to index
    %66 = arith.index_cast %64 : i64 to index
    %extracted_slice = tensor.extract_slice %reshape_17[0, 0, 0] [%65, %66, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    %extracted_slice_18 = tensor.extract_slice %reshape_17[0, 0, 768] [%65, %66, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    %extracted_slice_19 = tensor.extract_slice %reshape_17[0, 0, 1536] [%65, %66, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    %67 = arith.addi %58, %c1_i64 : i64
    %68 = arith.muli %57, %c64_i64 : i64
    %69 = arith.cmpi sle, %67, %c1_i64 : i64
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %70 = arith.muli %63, %64 : i64
    %71 = arith.muli %70, %c768_i64 : i64
    %72 = arith.divsi %71, %68 : i64
    %73 = arith.select %21, %72, %0 : i64
    %74 = arith.select %2, %72, %1 : i64
    %from_elements_20 = tensor.from_elements %73, %74, %72, %c64_i64 : tensor<4xi64>
    %reshape_21 = tensor.reshape %extracted_slice_18(%from_elements_20) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %75 = arith.index_cast %73 : i64 to index
    %76 = arith.index_cast %74 : i64 to index
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_22 = tensor.reshape %extracted_slice_19(%from_elements_20) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %77 = tensor.empty(%75, %76) : tensor<?x12x?x64xf32>
    %transposed = linalg.transpose ins(%reshape_22 : tensor<?x?x12x64xf32>) outs(%77 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_23 = tensor.reshape %extracted_slice(%from_elements_20) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %transposed_24 = linalg.transpose ins(%reshape_23 : tensor<?x?x12x64xf32>) outs(%77 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %78 = tensor.empty(%22, %dim_13, %dim_13) : tensor<?x1x?x?xf32>
    %79 = linalg.generic {indexing_maps = [#map6, #map11, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %cst_2, %cst_3 : tensor<?x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%78 : tensor<?x1x?x?xf32>) {
    ^bb0(%in: i1, %in_416: f32, %in_417: f32, %out: f32):
      %1640 = arith.select %in, %in_416, %in_417 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x?x?xf32>
    %80 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<?x12x?x64xf32>) outs(%77 : tensor<?x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_6 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x12x?x64xf32>
    %81 = tensor.empty(%75, %76) : tensor<?x12x64x?xf32>
    %transposed_25 = linalg.transpose ins(%reshape_21 : tensor<?x?x12x64xf32>) outs(%81 : tensor<?x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %82 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_25 : tensor<?x12x64x?xf32>) outs(%81 : tensor<?x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_6 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x12x64x?xf32>
    %83 = arith.muli %0, %c12_i64 : i64
    %84 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %85 = tensor.empty(%dim, %dim_13) : tensor<?x12x?x64xf32>
    %86 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%85 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %75, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %76, %c1 : index
      %1647 = arith.select %1646, %c0, %1642 : index
      %extracted = tensor.extract %80[%1645, %1641, %1647, %1643] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    %87 = arith.cmpi slt, %83, %c0_i64 : i64
    %88 = arith.select %87, %c1_i64, %83 : i64
    %89 = arith.extui %87 : i1 to i64
    %90 = arith.muli %88, %1 : i64
    %91 = arith.addi %89, %c1_i64 : i64
    %92 = arith.select %2, %88, %90 : i64
    %93 = arith.select %2, %91, %89 : i64
    %94 = arith.muli %92, %c64_i64 : i64
    %95 = arith.cmpi sle, %93, %c1_i64 : i64
    cf.assert %95, "must have at most one inferred (negative) dimension"
    %96 = arith.muli %83, %1 : i64
    %97 = arith.muli %96, %c64_i64 : i64
    %98 = arith.divsi %97, %94 : i64
    %99 = arith.select %87, %98, %83 : i64
    %100 = arith.select %2, %98, %1 : i64
    %from_elements_26 = tensor.from_elements %99, %100, %c64_i64 : tensor<3xi64>
    %reshape_27 = tensor.reshape %86(%from_elements_26) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %101 = tensor.empty(%dim, %dim_13) : tensor<?x12x64x?xf32>
    %102 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%101 : tensor<?x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %75, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %76, %c1 : index
      %1647 = arith.select %1646, %c0, %1643 : index
      %extracted = tensor.extract %82[%1645, %1641, %1642, %1647] : tensor<?x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x64x?xf32>
    %103 = arith.muli %88, %c64_i64 : i64
    %104 = arith.muli %103, %1 : i64
    %105 = arith.select %2, %103, %104 : i64
    cf.assert %95, "must have at most one inferred (negative) dimension"
    %106 = arith.muli %0, %c768_i64 : i64
    %107 = arith.muli %106, %1 : i64
    %108 = arith.divsi %107, %105 : i64
    %109 = arith.select %87, %108, %83 : i64
    %110 = arith.select %2, %108, %1 : i64
    %from_elements_28 = tensor.from_elements %109, %c64_i64, %110 : tensor<3xi64>
    %reshape_29 = tensor.reshape %102(%from_elements_28) : (tensor<?x12x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    %111 = arith.index_cast %99 : i64 to index
    %112 = arith.index_cast %100 : i64 to index
    %113 = arith.index_cast %110 : i64 to index
    %114 = arith.cmpi eq, %99, %109 : i64
    cf.assert %114, "mismatching contracting dimension"
    %115 = tensor.empty(%111, %112, %113) : tensor<?x?x?xf32>
    %116 = linalg.fill ins(%cst_0 : f32) outs(%115 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %117 = linalg.batch_matmul ins(%reshape_27, %reshape_29 : tensor<?x?x64xf32>, tensor<?x64x?xf32>) outs(%116 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %118 = arith.muli %53, %c12_i64 : i64
    %119 = arith.muli %118, %1 : i64
    %120 = arith.select %2, %118, %119 : i64
    %121 = arith.muli %120, %1 : i64
    %122 = arith.select %2, %118, %121 : i64
    %123 = arith.select %2, %67, %54 : i64
    %124 = arith.cmpi sle, %123, %c1_i64 : i64
    cf.assert %124, "must have at most one inferred (negative) dimension"
    %125 = arith.muli %99, %100 : i64
    %126 = arith.muli %125, %110 : i64
    %127 = arith.divsi %126, %122 : i64
    %128 = arith.select %21, %127, %0 : i64
    %129 = arith.select %2, %127, %1 : i64
    %from_elements_30 = tensor.from_elements %128, %c12_i64, %129, %129 : tensor<4xi64>
    %reshape_31 = tensor.reshape %117(%from_elements_30) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x12x?x?xf32>
    %130 = arith.index_cast %128 : i64 to index
    %131 = arith.index_cast %129 : i64 to index
    %132 = arith.cmpi eq, %130, %22 : index
    cf.assert %132, "mismatched size for broadcast"
    %133 = arith.cmpi eq, %131, %dim_13 : index
    cf.assert %133, "mismatched size for broadcast"
    cf.assert %133, "mismatched size for broadcast"
    %134 = tensor.empty(%130, %131, %131) : tensor<?x12x?x?xf32>
    %135 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_31, %79 : tensor<?x12x?x?xf32>, tensor<?x1x?x?xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %136 = tensor.empty(%130, %131) : tensor<?x12x?xi64>
    %137 = linalg.fill ins(%c0_i64 : i64) outs(%136 : tensor<?x12x?xi64>) -> tensor<?x12x?xi64>
    %138 = tensor.empty(%130, %131) : tensor<?x12x?xf32>
    %139 = linalg.fill ins(%cst_1 : f32) outs(%138 : tensor<?x12x?xf32>) -> tensor<?x12x?xf32>
    %140:2 = linalg.generic {indexing_maps = [#map6, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%135 : tensor<?x12x?x?xf32>) outs(%139, %137 : tensor<?x12x?xf32>, tensor<?x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_416: i64):
      %1640 = linalg.index 3 : index
      %1641 = arith.index_cast %1640 : index to i64
      %1642 = arith.maximumf %in, %out : f32
      %1643 = arith.cmpf ogt, %in, %out : f32
      %1644 = arith.select %1643, %1641, %out_416 : i64
      linalg.yield %1642, %1644 : f32, i64
    } -> (tensor<?x12x?xf32>, tensor<?x12x?xi64>)
    %expanded_32 = tensor.expand_shape %140#0 [[0], [1], [2, 3]] output_shape [%130, 12, %131, 1] : tensor<?x12x?xf32> into tensor<?x12x?x1xf32>
    %141 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135, %expanded_32 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.subf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %142 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141 : tensor<?x12x?x?xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.exp %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %143 = tensor.empty(%130, %131) : tensor<?x12x?x1xf32>
    %144 = linalg.fill ins(%cst_0 : f32) outs(%143 : tensor<?x12x?x1xf32>) -> tensor<?x12x?x1xf32>
    %145 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%142 : tensor<?x12x?x?xf32>) outs(%144 : tensor<?x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %out : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x1xf32>
    %146 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%142, %145 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.divf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %147 = tensor.empty(%130, %131, %131) : tensor<?x12x?x?xi1>
    %148 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135 : tensor<?x12x?x?xf32>) outs(%147 : tensor<?x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1640 = arith.extf %in : f32 to f64
      %1641 = arith.cmpf oeq, %1640, %cst_7 : f64
      linalg.yield %1641 : i1
    } -> tensor<?x12x?x?xi1>
    %149 = tensor.empty(%130, %131) : tensor<?x12x?x1xi1>
    %150 = linalg.fill ins(%true : i1) outs(%149 : tensor<?x12x?x1xi1>) -> tensor<?x12x?x1xi1>
    %151 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%148 : tensor<?x12x?x?xi1>) outs(%150 : tensor<?x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1640 = arith.andi %in, %out : i1
      linalg.yield %1640 : i1
    } -> tensor<?x12x?x1xi1>
    %152 = arith.cmpi sge, %128, %c0_i64 : i64
    cf.assert %152, "negative values not allowed in new dimensions"
    %153 = arith.index_cast %128 : i64 to index
    %154 = arith.cmpi sge, %129, %c0_i64 : i64
    cf.assert %154, "negative values not allowed in new dimensions"
    %155 = arith.index_cast %129 : i64 to index
    cf.assert %154, "negative values not allowed in new dimensions"
    %156 = tensor.empty(%153, %155, %155) : tensor<?x12x?x?xf32>
    %157 = linalg.generic {indexing_maps = [#map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%156 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x12x?x?xf32>
    %158 = arith.cmpi eq, %130, %153 : index
    cf.assert %158, "mismatched size for broadcast"
    %159 = arith.cmpi eq, %131, %155 : index
    cf.assert %159, "mismatched size for broadcast"
    %160 = arith.cmpi eq, %155, %131 : index
    cf.assert %160, "mismatched size for broadcast"
    %161 = tensor.empty(%130, %131, %155) : tensor<?x12x?x?xf32>
    %162 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%151, %157, %146 : tensor<?x12x?x1xi1>, tensor<?x12x?x?xf32>, tensor<?x12x?x?xf32>) outs(%161 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: i1, %in_416: f32, %in_417: f32, %out: f32):
      %1640 = arith.select %in, %in_416, %in_417 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %163 = tensor.empty(%dim, %dim_13, %dim_13) : tensor<?x12x?x?xf32>
    %164 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%163 : tensor<?x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %130, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %131, %c1 : index
      %1647 = arith.select %1646, %c0, %1642 : index
      %1648 = arith.cmpi eq, %155, %c1 : index
      %1649 = arith.select %1648, %c0, %1643 : index
      %extracted = tensor.extract %162[%1645, %1641, %1647, %1649] : tensor<?x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x?xf32>
    %165 = arith.muli %92, %1 : i64
    %166 = arith.addi %93, %c1_i64 : i64
    %167 = arith.select %2, %88, %165 : i64
    %168 = arith.select %2, %166, %89 : i64
    %169 = arith.cmpi sle, %168, %c1_i64 : i64
    cf.assert %169, "must have at most one inferred (negative) dimension"
    %170 = arith.muli %96, %1 : i64
    %171 = arith.divsi %170, %167 : i64
    %172 = arith.select %87, %171, %83 : i64
    %173 = arith.select %2, %171, %1 : i64
    %from_elements_33 = tensor.from_elements %172, %173, %173 : tensor<3xi64>
    %reshape_34 = tensor.reshape %164(%from_elements_33) : (tensor<?x12x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %174 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%85 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %75, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %76, %c1 : index
      %1647 = arith.select %1646, %c0, %1642 : index
      %extracted = tensor.extract %transposed[%1645, %1641, %1647, %1643] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %95, "must have at most one inferred (negative) dimension"
    %reshape_35 = tensor.reshape %174(%from_elements_26) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %175 = arith.index_cast %172 : i64 to index
    %176 = arith.index_cast %173 : i64 to index
    %177 = arith.cmpi eq, %172, %99 : i64
    cf.assert %177, "mismatching contracting dimension"
    %178 = arith.cmpi eq, %173, %100 : i64
    cf.assert %178, "mismatching contracting dimension"
    %179 = tensor.empty(%175, %176) : tensor<?x?x64xf32>
    %180 = linalg.fill ins(%cst_0 : f32) outs(%179 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    %181 = linalg.batch_matmul ins(%reshape_34, %reshape_35 : tensor<?x?x?xf32>, tensor<?x?x64xf32>) outs(%180 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    %182 = arith.muli %120, %c64_i64 : i64
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %183 = arith.muli %172, %173 : i64
    %184 = arith.muli %183, %c64_i64 : i64
    %185 = arith.divsi %184, %182 : i64
    %186 = arith.select %21, %185, %0 : i64
    %187 = arith.select %2, %185, %1 : i64
    %188 = arith.addi %54, %c2_i64 : i64
    %189 = arith.select %2, %188, %56 : i64
    %190 = arith.cmpi sle, %189, %c1_i64 : i64
    cf.assert %190, "must have at most one inferred (negative) dimension"
    %191 = arith.muli %186, %c12_i64 : i64
    %192 = arith.muli %191, %187 : i64
    %193 = arith.muli %192, %c64_i64 : i64
    %194 = arith.divsi %193, %68 : i64
    %195 = arith.select %21, %194, %0 : i64
    %196 = arith.select %2, %194, %1 : i64
    %from_elements_36 = tensor.from_elements %195, %194, %196, %c64_i64 : tensor<4xi64>
    %reshape_37 = tensor.reshape %181(%from_elements_36) : (tensor<?x?x64xf32>, tensor<4xi64>) -> tensor<?x12x?x64xf32>
    %197 = arith.index_cast %195 : i64 to index
    %198 = arith.index_cast %196 : i64 to index
    %199 = tensor.empty(%197, %198) : tensor<?x?x12x64xf32>
    %transposed_38 = linalg.transpose ins(%reshape_37 : tensor<?x12x?x64xf32>) outs(%199 : tensor<?x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %200 = arith.muli %195, %196 : i64
    %201 = arith.muli %200, %c768_i64 : i64
    %202 = arith.divsi %201, %57 : i64
    %203 = arith.select %21, %202, %0 : i64
    %204 = arith.select %2, %202, %1 : i64
    %from_elements_39 = tensor.from_elements %203, %204, %202 : tensor<3xi64>
    %reshape_40 = tensor.reshape %transposed_38(%from_elements_39) : (tensor<?x?x12x64xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %cast = tensor.cast %reshape_40 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %collapsed_41 = tensor.collapse_shape %cast [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %205 = arith.index_cast %203 : i64 to index
    %206 = tensor.empty(%205) : tensor<?x768xf32>
    %207 = linalg.fill ins(%cst_0 : f32) outs(%206 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %208 = linalg.matmul ins(%collapsed_41, %arg7 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%207 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %209 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%208, %arg8 : tensor<?x768xf32>, tensor<768xf32>) outs(%206 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x768xf32>
    %210 = arith.muli %57, %c768_i64 : i64
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %211 = arith.muli %203, %c768_i64 : i64
    %212 = arith.divsi %211, %210 : i64
    %213 = arith.select %21, %212, %0 : i64
    %214 = arith.select %2, %212, %1 : i64
    %from_elements_42 = tensor.from_elements %213, %214, %c768_i64 : tensor<3xi64>
    %reshape_43 = tensor.reshape %209(%from_elements_42) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %215 = arith.index_cast %213 : i64 to index
    %216 = arith.index_cast %214 : i64 to index
    %217 = arith.cmpi eq, %215, %9 : index
    cf.assert %217, "mismatched size for broadcast"
    %218 = arith.cmpi eq, %216, %10 : index
    cf.assert %218, "mismatched size for broadcast"
    %219 = tensor.empty(%215, %216) : tensor<?x?x768xf32>
    %220 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape_43, %18 : tensor<?x?x768xf32>, tensor<?x?x768xf32>) outs(%219 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %221 = tensor.empty(%215, %216) : tensor<?x?x768xf64>
    %222 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220 : tensor<?x?x768xf32>) outs(%221 : tensor<?x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1640 = arith.extf %in : f32 to f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %223 = tensor.empty(%215, %216) : tensor<?x?x1xf64>
    %224 = linalg.fill ins(%cst : f64) outs(%223 : tensor<?x?x1xf64>) -> tensor<?x?x1xf64>
    %225 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%222 : tensor<?x?x768xf64>) outs(%224 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %226 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225 : tensor<?x?x1xf64>) outs(%223 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %227 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222, %226 : tensor<?x?x768xf64>, tensor<?x?x1xf64>) outs(%221 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.subf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %228 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227, %227 : tensor<?x?x768xf64>, tensor<?x?x768xf64>) outs(%221 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.mulf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %229 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%228 : tensor<?x?x768xf64>) outs(%224 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %230 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229 : tensor<?x?x1xf64>) outs(%223 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %231 = tensor.empty(%215, %216) : tensor<?x?x1xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230 : tensor<?x?x1xf64>) outs(%231 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1640 = arith.truncf %in : f64 to f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %233 = linalg.fill ins(%cst_0 : f32) outs(%231 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%220 : tensor<?x?x768xf32>) outs(%233 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %out : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234 : tensor<?x?x1xf32>) outs(%231 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.divf %in, %cst_10 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232 : tensor<?x?x1xf32>) outs(%231 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_8 : f64 to f32
      %1641 = arith.addf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x?x1xf32>
    %237 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%236 : tensor<?x?x1xf32>) outs(%231 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.rsqrt %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %238 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220, %235 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%219 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.subf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %239 = tensor.empty(%215) : tensor<?x1x768xf32>
    %240 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238, %237 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%239 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %241 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240, %arg9 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%239 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %242 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241, %arg10 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%239 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_44 = tensor.collapse_shape %242 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %243 = arith.index_cast %213 : i64 to index
    %244 = tensor.empty(%243) : tensor<?x3072xf32>
    %245 = linalg.fill ins(%cst_0 : f32) outs(%244 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %246 = linalg.matmul ins(%collapsed_44, %arg11 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%245 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %247 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%246, %arg12 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%244 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x3072xf32>
    %248 = arith.muli %57, %c3072_i64 : i64
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %249 = arith.muli %213, %c3072_i64 : i64
    %250 = arith.divsi %249, %248 : i64
    %251 = arith.select %21, %250, %0 : i64
    %252 = arith.select %2, %250, %1 : i64
    %from_elements_45 = tensor.from_elements %251, %252, %c3072_i64 : tensor<3xi64>
    %reshape_46 = tensor.reshape %247(%from_elements_45) : (tensor<?x3072xf32>, tensor<3xi64>) -> tensor<?x?x3072xf32>
    %253 = arith.index_cast %251 : i64 to index
    %254 = tensor.empty(%253) : tensor<?x1x3072xf32>
    %cast_47 = tensor.cast %reshape_46 : tensor<?x?x3072xf32> to tensor<?x1x3072xf32>
    %255 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_47 : tensor<?x1x3072xf32>) outs(%254 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %256 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_47 : tensor<?x1x3072xf32>) outs(%254 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %257 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256 : tensor<?x1x3072xf32>) outs(%254 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_5 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x1x3072xf32>
    %258 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_47, %257 : tensor<?x1x3072xf32>, tensor<?x1x3072xf32>) outs(%254 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %259 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258 : tensor<?x1x3072xf32>) outs(%254 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_4 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x1x3072xf32>
    %260 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259 : tensor<?x1x3072xf32>) outs(%254 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.tanh %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %261 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260 : tensor<?x1x3072xf32>) outs(%254 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %cst_12 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %262 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255, %261 : tensor<?x1x3072xf32>, tensor<?x1x3072xf32>) outs(%254 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %collapsed_48 = tensor.collapse_shape %262 [[0], [1, 2]] : tensor<?x1x3072xf32> into tensor<?x3072xf32>
    %263 = arith.index_cast %251 : i64 to index
    %264 = tensor.empty(%263) : tensor<?x768xf32>
    %265 = linalg.fill ins(%cst_0 : f32) outs(%264 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %266 = linalg.matmul ins(%collapsed_48, %arg13 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%265 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %267 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%266, %arg14 : tensor<?x768xf32>, tensor<768xf32>) outs(%264 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x768xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %268 = arith.muli %251, %c768_i64 : i64
    %269 = arith.divsi %268, %210 : i64
    %270 = arith.select %21, %269, %0 : i64
    %271 = arith.select %2, %269, %1 : i64
    %from_elements_49 = tensor.from_elements %270, %271, %c768_i64 : tensor<3xi64>
    %reshape_50 = tensor.reshape %267(%from_elements_49) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %272 = arith.index_cast %270 : i64 to index
    %273 = arith.cmpi eq, %215, %272 : index
    cf.assert %273, "mismatched size for broadcast"
    %274 = arith.index_cast %271 : i64 to index
    %275 = arith.cmpi eq, %216, %274 : index
    cf.assert %275, "mismatched size for broadcast"
    %276 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220, %reshape_50 : tensor<?x?x768xf32>, tensor<?x?x768xf32>) outs(%219 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %277 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%276 : tensor<?x?x768xf32>) outs(%221 : tensor<?x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1640 = arith.extf %in : f32 to f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %278 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%277 : tensor<?x?x768xf64>) outs(%224 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %279 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%278 : tensor<?x?x1xf64>) outs(%223 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %280 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%277, %279 : tensor<?x?x768xf64>, tensor<?x?x1xf64>) outs(%221 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.subf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %281 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%280, %280 : tensor<?x?x768xf64>, tensor<?x?x768xf64>) outs(%221 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.mulf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %282 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%281 : tensor<?x?x768xf64>) outs(%224 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %283 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%282 : tensor<?x?x1xf64>) outs(%223 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %284 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%283 : tensor<?x?x1xf64>) outs(%231 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1640 = arith.truncf %in : f64 to f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %285 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%276 : tensor<?x?x768xf32>) outs(%233 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %out : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %286 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%285 : tensor<?x?x1xf32>) outs(%231 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.divf %in, %cst_10 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %287 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284 : tensor<?x?x1xf32>) outs(%231 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_8 : f64 to f32
      %1641 = arith.addf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x?x1xf32>
    %288 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287 : tensor<?x?x1xf32>) outs(%231 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.rsqrt %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %289 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%276, %286 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%219 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.subf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %290 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%289, %288 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%239 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %291 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290, %arg15 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%239 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %292 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%291, %arg16 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%239 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_51 = tensor.collapse_shape %292 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %293 = tensor.empty(%243) : tensor<?x2304xf32>
    %294 = linalg.fill ins(%cst_0 : f32) outs(%293 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %295 = linalg.matmul ins(%collapsed_51, %arg17 : tensor<?x768xf32>, tensor<768x2304xf32>) outs(%294 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %296 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%295, %arg18 : tensor<?x2304xf32>, tensor<2304xf32>) outs(%293 : tensor<?x2304xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x2304xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %297 = arith.muli %213, %c2304_i64 : i64
    %298 = arith.divsi %297, %59 : i64
    %299 = arith.select %21, %298, %0 : i64
    %300 = arith.select %2, %298, %1 : i64
    %from_elements_52 = tensor.from_elements %299, %300, %c2304_i64 : tensor<3xi64>
    %reshape_53 = tensor.reshape %296(%from_elements_52) : (tensor<?x2304xf32>, tensor<3xi64>) -> tensor<?x?x2304xf32>
    %301 = arith.index_cast %299 : i64 to index
    %302 = arith.index_cast %300 : i64 to index
    %extracted_slice_54 = tensor.extract_slice %reshape_53[0, 0, 0] [%301, %302, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    %extracted_slice_55 = tensor.extract_slice %reshape_53[0, 0, 768] [%301, %302, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    %extracted_slice_56 = tensor.extract_slice %reshape_53[0, 0, 1536] [%301, %302, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %303 = arith.muli %299, %300 : i64
    %304 = arith.muli %303, %c768_i64 : i64
    %305 = arith.divsi %304, %68 : i64
    %306 = arith.select %21, %305, %0 : i64
    %307 = arith.select %2, %305, %1 : i64
    %from_elements_57 = tensor.from_elements %306, %307, %305, %c64_i64 : tensor<4xi64>
    %reshape_58 = tensor.reshape %extracted_slice_55(%from_elements_57) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %308 = arith.index_cast %306 : i64 to index
    %309 = arith.index_cast %307 : i64 to index
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_59 = tensor.reshape %extracted_slice_56(%from_elements_57) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %310 = tensor.empty(%308, %309) : tensor<?x12x?x64xf32>
    %transposed_60 = linalg.transpose ins(%reshape_59 : tensor<?x?x12x64xf32>) outs(%310 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_61 = tensor.reshape %extracted_slice_54(%from_elements_57) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %transposed_62 = linalg.transpose ins(%reshape_61 : tensor<?x?x12x64xf32>) outs(%310 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %311 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_62 : tensor<?x12x?x64xf32>) outs(%310 : tensor<?x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_6 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x12x?x64xf32>
    %312 = tensor.empty(%308, %309) : tensor<?x12x64x?xf32>
    %transposed_63 = linalg.transpose ins(%reshape_58 : tensor<?x?x12x64xf32>) outs(%312 : tensor<?x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %313 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_63 : tensor<?x12x64x?xf32>) outs(%312 : tensor<?x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_6 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %314 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%85 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %308, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %309, %c1 : index
      %1647 = arith.select %1646, %c0, %1642 : index
      %extracted = tensor.extract %311[%1645, %1641, %1647, %1643] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %95, "must have at most one inferred (negative) dimension"
    %reshape_64 = tensor.reshape %314(%from_elements_26) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %315 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%101 : tensor<?x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %308, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %309, %c1 : index
      %1647 = arith.select %1646, %c0, %1643 : index
      %extracted = tensor.extract %313[%1645, %1641, %1642, %1647] : tensor<?x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %95, "must have at most one inferred (negative) dimension"
    %reshape_65 = tensor.reshape %315(%from_elements_28) : (tensor<?x12x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    cf.assert %114, "mismatching contracting dimension"
    %316 = linalg.batch_matmul ins(%reshape_64, %reshape_65 : tensor<?x?x64xf32>, tensor<?x64x?xf32>) outs(%116 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    cf.assert %124, "must have at most one inferred (negative) dimension"
    %reshape_66 = tensor.reshape %316(%from_elements_30) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x12x?x?xf32>
    cf.assert %132, "mismatched size for broadcast"
    cf.assert %133, "mismatched size for broadcast"
    cf.assert %133, "mismatched size for broadcast"
    %317 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_66, %79 : tensor<?x12x?x?xf32>, tensor<?x1x?x?xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %318:2 = linalg.generic {indexing_maps = [#map6, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%317 : tensor<?x12x?x?xf32>) outs(%139, %137 : tensor<?x12x?xf32>, tensor<?x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_416: i64):
      %1640 = linalg.index 3 : index
      %1641 = arith.index_cast %1640 : index to i64
      %1642 = arith.maximumf %in, %out : f32
      %1643 = arith.cmpf ogt, %in, %out : f32
      %1644 = arith.select %1643, %1641, %out_416 : i64
      linalg.yield %1642, %1644 : f32, i64
    } -> (tensor<?x12x?xf32>, tensor<?x12x?xi64>)
    %expanded_67 = tensor.expand_shape %318#0 [[0], [1], [2, 3]] output_shape [%130, 12, %131, 1] : tensor<?x12x?xf32> into tensor<?x12x?x1xf32>
    %319 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%317, %expanded_67 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.subf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %320 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%319 : tensor<?x12x?x?xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.exp %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %321 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%320 : tensor<?x12x?x?xf32>) outs(%144 : tensor<?x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %out : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x1xf32>
    %322 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%320, %321 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.divf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %323 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%317 : tensor<?x12x?x?xf32>) outs(%147 : tensor<?x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1640 = arith.extf %in : f32 to f64
      %1641 = arith.cmpf oeq, %1640, %cst_7 : f64
      linalg.yield %1641 : i1
    } -> tensor<?x12x?x?xi1>
    %324 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%323 : tensor<?x12x?x?xi1>) outs(%150 : tensor<?x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1640 = arith.andi %in, %out : i1
      linalg.yield %1640 : i1
    } -> tensor<?x12x?x1xi1>
    cf.assert %152, "negative values not allowed in new dimensions"
    cf.assert %154, "negative values not allowed in new dimensions"
    cf.assert %154, "negative values not allowed in new dimensions"
    cf.assert %158, "mismatched size for broadcast"
    cf.assert %159, "mismatched size for broadcast"
    cf.assert %160, "mismatched size for broadcast"
    %325 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%324, %157, %322 : tensor<?x12x?x1xi1>, tensor<?x12x?x?xf32>, tensor<?x12x?x?xf32>) outs(%161 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: i1, %in_416: f32, %in_417: f32, %out: f32):
      %1640 = arith.select %in, %in_416, %in_417 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %326 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%163 : tensor<?x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %130, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %131, %c1 : index
      %1647 = arith.select %1646, %c0, %1642 : index
      %1648 = arith.cmpi eq, %155, %c1 : index
      %1649 = arith.select %1648, %c0, %1643 : index
      %extracted = tensor.extract %325[%1645, %1641, %1647, %1649] : tensor<?x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %169, "must have at most one inferred (negative) dimension"
    %reshape_68 = tensor.reshape %326(%from_elements_33) : (tensor<?x12x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %327 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%85 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %308, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %309, %c1 : index
      %1647 = arith.select %1646, %c0, %1642 : index
      %extracted = tensor.extract %transposed_60[%1645, %1641, %1647, %1643] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %95, "must have at most one inferred (negative) dimension"
    %reshape_69 = tensor.reshape %327(%from_elements_26) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %177, "mismatching contracting dimension"
    cf.assert %178, "mismatching contracting dimension"
    %328 = linalg.batch_matmul ins(%reshape_68, %reshape_69 : tensor<?x?x?xf32>, tensor<?x?x64xf32>) outs(%180 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    cf.assert %190, "must have at most one inferred (negative) dimension"
    %reshape_70 = tensor.reshape %328(%from_elements_36) : (tensor<?x?x64xf32>, tensor<4xi64>) -> tensor<?x12x?x64xf32>
    %transposed_71 = linalg.transpose ins(%reshape_70 : tensor<?x12x?x64xf32>) outs(%199 : tensor<?x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_72 = tensor.reshape %transposed_71(%from_elements_39) : (tensor<?x?x12x64xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %cast_73 = tensor.cast %reshape_72 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %collapsed_74 = tensor.collapse_shape %cast_73 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %329 = arith.index_cast %203 : i64 to index
    %330 = tensor.empty(%329) : tensor<?x768xf32>
    %331 = linalg.fill ins(%cst_0 : f32) outs(%330 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %332 = linalg.matmul ins(%collapsed_74, %arg19 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%331 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %333 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%332, %arg20 : tensor<?x768xf32>, tensor<768xf32>) outs(%330 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x768xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %334 = arith.muli %203, %c768_i64 : i64
    %335 = arith.divsi %334, %210 : i64
    %336 = arith.select %21, %335, %0 : i64
    %337 = arith.select %2, %335, %1 : i64
    %from_elements_75 = tensor.from_elements %336, %337, %c768_i64 : tensor<3xi64>
    %reshape_76 = tensor.reshape %333(%from_elements_75) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %338 = arith.index_cast %336 : i64 to index
    %339 = arith.index_cast %337 : i64 to index
    %340 = arith.cmpi eq, %338, %215 : index
    cf.assert %340, "mismatched size for broadcast"
    %341 = arith.cmpi eq, %339, %216 : index
    cf.assert %341, "mismatched size for broadcast"
    %342 = tensor.empty(%338, %339) : tensor<?x?x768xf32>
    %343 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape_76, %276 : tensor<?x?x768xf32>, tensor<?x?x768xf32>) outs(%342 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %344 = tensor.empty(%338, %339) : tensor<?x?x768xf64>
    %345 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%343 : tensor<?x?x768xf32>) outs(%344 : tensor<?x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1640 = arith.extf %in : f32 to f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %346 = tensor.empty(%338, %339) : tensor<?x?x1xf64>
    %347 = linalg.fill ins(%cst : f64) outs(%346 : tensor<?x?x1xf64>) -> tensor<?x?x1xf64>
    %348 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%345 : tensor<?x?x768xf64>) outs(%347 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %349 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%348 : tensor<?x?x1xf64>) outs(%346 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %350 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%345, %349 : tensor<?x?x768xf64>, tensor<?x?x1xf64>) outs(%344 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.subf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %351 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%350, %350 : tensor<?x?x768xf64>, tensor<?x?x768xf64>) outs(%344 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.mulf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %352 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%351 : tensor<?x?x768xf64>) outs(%347 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %353 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%352 : tensor<?x?x1xf64>) outs(%346 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %354 = tensor.empty(%338, %339) : tensor<?x?x1xf32>
    %355 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%353 : tensor<?x?x1xf64>) outs(%354 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1640 = arith.truncf %in : f64 to f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %356 = linalg.fill ins(%cst_0 : f32) outs(%354 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %357 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%343 : tensor<?x?x768xf32>) outs(%356 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %out : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %358 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%357 : tensor<?x?x1xf32>) outs(%354 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.divf %in, %cst_10 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %359 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%355 : tensor<?x?x1xf32>) outs(%354 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_8 : f64 to f32
      %1641 = arith.addf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x?x1xf32>
    %360 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%359 : tensor<?x?x1xf32>) outs(%354 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.rsqrt %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %361 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%343, %358 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%342 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.subf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %362 = tensor.empty(%338) : tensor<?x1x768xf32>
    %363 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%361, %360 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%362 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %364 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%363, %arg21 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%362 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %365 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%364, %arg22 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%362 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_77 = tensor.collapse_shape %365 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %366 = arith.index_cast %336 : i64 to index
    %367 = tensor.empty(%366) : tensor<?x3072xf32>
    %368 = linalg.fill ins(%cst_0 : f32) outs(%367 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %369 = linalg.matmul ins(%collapsed_77, %arg23 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%368 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %370 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%369, %arg24 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%367 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x3072xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %371 = arith.muli %336, %c3072_i64 : i64
    %372 = arith.divsi %371, %248 : i64
    %373 = arith.select %21, %372, %0 : i64
    %374 = arith.select %2, %372, %1 : i64
    %from_elements_78 = tensor.from_elements %373, %374, %c3072_i64 : tensor<3xi64>
    %reshape_79 = tensor.reshape %370(%from_elements_78) : (tensor<?x3072xf32>, tensor<3xi64>) -> tensor<?x?x3072xf32>
    %375 = arith.index_cast %373 : i64 to index
    %376 = tensor.empty(%375) : tensor<?x1x3072xf32>
    %cast_80 = tensor.cast %reshape_79 : tensor<?x?x3072xf32> to tensor<?x1x3072xf32>
    %377 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_80 : tensor<?x1x3072xf32>) outs(%376 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %378 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_80 : tensor<?x1x3072xf32>) outs(%376 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %379 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%378 : tensor<?x1x3072xf32>) outs(%376 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_5 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x1x3072xf32>
    %380 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_80, %379 : tensor<?x1x3072xf32>, tensor<?x1x3072xf32>) outs(%376 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %381 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%380 : tensor<?x1x3072xf32>) outs(%376 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_4 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x1x3072xf32>
    %382 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%381 : tensor<?x1x3072xf32>) outs(%376 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.tanh %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %383 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%382 : tensor<?x1x3072xf32>) outs(%376 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %cst_12 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %384 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%377, %383 : tensor<?x1x3072xf32>, tensor<?x1x3072xf32>) outs(%376 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %collapsed_81 = tensor.collapse_shape %384 [[0], [1, 2]] : tensor<?x1x3072xf32> into tensor<?x3072xf32>
    %385 = arith.index_cast %373 : i64 to index
    %386 = tensor.empty(%385) : tensor<?x768xf32>
    %387 = linalg.fill ins(%cst_0 : f32) outs(%386 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %388 = linalg.matmul ins(%collapsed_81, %arg25 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%387 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %389 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%388, %arg26 : tensor<?x768xf32>, tensor<768xf32>) outs(%386 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x768xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %390 = arith.muli %373, %c768_i64 : i64
    %391 = arith.divsi %390, %210 : i64
    %392 = arith.select %21, %391, %0 : i64
    %393 = arith.select %2, %391, %1 : i64
    %from_elements_82 = tensor.from_elements %392, %393, %c768_i64 : tensor<3xi64>
    %reshape_83 = tensor.reshape %389(%from_elements_82) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %394 = arith.index_cast %392 : i64 to index
    %395 = arith.cmpi eq, %338, %394 : index
    cf.assert %395, "mismatched size for broadcast"
    %396 = arith.index_cast %393 : i64 to index
    %397 = arith.cmpi eq, %339, %396 : index
    cf.assert %397, "mismatched size for broadcast"
    %398 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%343, %reshape_83 : tensor<?x?x768xf32>, tensor<?x?x768xf32>) outs(%342 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %399 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%398 : tensor<?x?x768xf32>) outs(%344 : tensor<?x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1640 = arith.extf %in : f32 to f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %400 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%399 : tensor<?x?x768xf64>) outs(%347 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %401 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%400 : tensor<?x?x1xf64>) outs(%346 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %402 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%399, %401 : tensor<?x?x768xf64>, tensor<?x?x1xf64>) outs(%344 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.subf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %403 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%402, %402 : tensor<?x?x768xf64>, tensor<?x?x768xf64>) outs(%344 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.mulf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %404 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%403 : tensor<?x?x768xf64>) outs(%347 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %405 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%404 : tensor<?x?x1xf64>) outs(%346 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %406 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%405 : tensor<?x?x1xf64>) outs(%354 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1640 = arith.truncf %in : f64 to f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %407 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%398 : tensor<?x?x768xf32>) outs(%356 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %out : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %408 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%407 : tensor<?x?x1xf32>) outs(%354 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.divf %in, %cst_10 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %409 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%406 : tensor<?x?x1xf32>) outs(%354 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_8 : f64 to f32
      %1641 = arith.addf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x?x1xf32>
    %410 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%409 : tensor<?x?x1xf32>) outs(%354 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.rsqrt %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %411 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%398, %408 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%342 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.subf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %412 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%411, %410 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%362 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %413 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%412, %arg27 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%362 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %414 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%413, %arg28 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%362 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_84 = tensor.collapse_shape %414 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %415 = tensor.empty(%366) : tensor<?x2304xf32>
    %416 = linalg.fill ins(%cst_0 : f32) outs(%415 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %417 = linalg.matmul ins(%collapsed_84, %arg29 : tensor<?x768xf32>, tensor<768x2304xf32>) outs(%416 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %418 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%417, %arg30 : tensor<?x2304xf32>, tensor<2304xf32>) outs(%415 : tensor<?x2304xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x2304xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %419 = arith.muli %336, %c2304_i64 : i64
    %420 = arith.divsi %419, %59 : i64
    %421 = arith.select %21, %420, %0 : i64
    %422 = arith.select %2, %420, %1 : i64
    %from_elements_85 = tensor.from_elements %421, %422, %c2304_i64 : tensor<3xi64>
    %reshape_86 = tensor.reshape %418(%from_elements_85) : (tensor<?x2304xf32>, tensor<3xi64>) -> tensor<?x?x2304xf32>
    %423 = arith.index_cast %421 : i64 to index
    %424 = arith.index_cast %422 : i64 to index
    %extracted_slice_87 = tensor.extract_slice %reshape_86[0, 0, 0] [%423, %424, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    %extracted_slice_88 = tensor.extract_slice %reshape_86[0, 0, 768] [%423, %424, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    %extracted_slice_89 = tensor.extract_slice %reshape_86[0, 0, 1536] [%423, %424, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %425 = arith.muli %421, %422 : i64
    %426 = arith.muli %425, %c768_i64 : i64
    %427 = arith.divsi %426, %68 : i64
    %428 = arith.select %21, %427, %0 : i64
    %429 = arith.select %2, %427, %1 : i64
    %from_elements_90 = tensor.from_elements %428, %429, %427, %c64_i64 : tensor<4xi64>
    %reshape_91 = tensor.reshape %extracted_slice_88(%from_elements_90) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %430 = arith.index_cast %428 : i64 to index
    %431 = arith.index_cast %429 : i64 to index
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_92 = tensor.reshape %extracted_slice_89(%from_elements_90) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %432 = tensor.empty(%430, %431) : tensor<?x12x?x64xf32>
    %transposed_93 = linalg.transpose ins(%reshape_92 : tensor<?x?x12x64xf32>) outs(%432 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_94 = tensor.reshape %extracted_slice_87(%from_elements_90) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %transposed_95 = linalg.transpose ins(%reshape_94 : tensor<?x?x12x64xf32>) outs(%432 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %433 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_95 : tensor<?x12x?x64xf32>) outs(%432 : tensor<?x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_6 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x12x?x64xf32>
    %434 = tensor.empty(%430, %431) : tensor<?x12x64x?xf32>
    %transposed_96 = linalg.transpose ins(%reshape_91 : tensor<?x?x12x64xf32>) outs(%434 : tensor<?x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %435 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_96 : tensor<?x12x64x?xf32>) outs(%434 : tensor<?x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_6 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %436 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%85 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %430, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %431, %c1 : index
      %1647 = arith.select %1646, %c0, %1642 : index
      %extracted = tensor.extract %433[%1645, %1641, %1647, %1643] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %95, "must have at most one inferred (negative) dimension"
    %reshape_97 = tensor.reshape %436(%from_elements_26) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %437 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%101 : tensor<?x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %430, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %431, %c1 : index
      %1647 = arith.select %1646, %c0, %1643 : index
      %extracted = tensor.extract %435[%1645, %1641, %1642, %1647] : tensor<?x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %95, "must have at most one inferred (negative) dimension"
    %reshape_98 = tensor.reshape %437(%from_elements_28) : (tensor<?x12x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    cf.assert %114, "mismatching contracting dimension"
    %438 = linalg.batch_matmul ins(%reshape_97, %reshape_98 : tensor<?x?x64xf32>, tensor<?x64x?xf32>) outs(%116 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    cf.assert %124, "must have at most one inferred (negative) dimension"
    %reshape_99 = tensor.reshape %438(%from_elements_30) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x12x?x?xf32>
    cf.assert %132, "mismatched size for broadcast"
    cf.assert %133, "mismatched size for broadcast"
    cf.assert %133, "mismatched size for broadcast"
    %439 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_99, %79 : tensor<?x12x?x?xf32>, tensor<?x1x?x?xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %440:2 = linalg.generic {indexing_maps = [#map6, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%439 : tensor<?x12x?x?xf32>) outs(%139, %137 : tensor<?x12x?xf32>, tensor<?x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_416: i64):
      %1640 = linalg.index 3 : index
      %1641 = arith.index_cast %1640 : index to i64
      %1642 = arith.maximumf %in, %out : f32
      %1643 = arith.cmpf ogt, %in, %out : f32
      %1644 = arith.select %1643, %1641, %out_416 : i64
      linalg.yield %1642, %1644 : f32, i64
    } -> (tensor<?x12x?xf32>, tensor<?x12x?xi64>)
    %expanded_100 = tensor.expand_shape %440#0 [[0], [1], [2, 3]] output_shape [%130, 12, %131, 1] : tensor<?x12x?xf32> into tensor<?x12x?x1xf32>
    %441 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%439, %expanded_100 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.subf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %442 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%441 : tensor<?x12x?x?xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.exp %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %443 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%442 : tensor<?x12x?x?xf32>) outs(%144 : tensor<?x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %out : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x1xf32>
    %444 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%442, %443 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.divf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %445 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%439 : tensor<?x12x?x?xf32>) outs(%147 : tensor<?x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1640 = arith.extf %in : f32 to f64
      %1641 = arith.cmpf oeq, %1640, %cst_7 : f64
      linalg.yield %1641 : i1
    } -> tensor<?x12x?x?xi1>
    %446 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%445 : tensor<?x12x?x?xi1>) outs(%150 : tensor<?x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1640 = arith.andi %in, %out : i1
      linalg.yield %1640 : i1
    } -> tensor<?x12x?x1xi1>
    cf.assert %152, "negative values not allowed in new dimensions"
    cf.assert %154, "negative values not allowed in new dimensions"
    cf.assert %154, "negative values not allowed in new dimensions"
    cf.assert %158, "mismatched size for broadcast"
    cf.assert %159, "mismatched size for broadcast"
    cf.assert %160, "mismatched size for broadcast"
    %447 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%446, %157, %444 : tensor<?x12x?x1xi1>, tensor<?x12x?x?xf32>, tensor<?x12x?x?xf32>) outs(%161 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: i1, %in_416: f32, %in_417: f32, %out: f32):
      %1640 = arith.select %in, %in_416, %in_417 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %448 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%163 : tensor<?x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %130, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %131, %c1 : index
      %1647 = arith.select %1646, %c0, %1642 : index
      %1648 = arith.cmpi eq, %155, %c1 : index
      %1649 = arith.select %1648, %c0, %1643 : index
      %extracted = tensor.extract %447[%1645, %1641, %1647, %1649] : tensor<?x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %169, "must have at most one inferred (negative) dimension"
    %reshape_101 = tensor.reshape %448(%from_elements_33) : (tensor<?x12x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %449 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%85 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %430, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %431, %c1 : index
      %1647 = arith.select %1646, %c0, %1642 : index
      %extracted = tensor.extract %transposed_93[%1645, %1641, %1647, %1643] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %95, "must have at most one inferred (negative) dimension"
    %reshape_102 = tensor.reshape %449(%from_elements_26) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %177, "mismatching contracting dimension"
    cf.assert %178, "mismatching contracting dimension"
    %450 = linalg.batch_matmul ins(%reshape_101, %reshape_102 : tensor<?x?x?xf32>, tensor<?x?x64xf32>) outs(%180 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    cf.assert %190, "must have at most one inferred (negative) dimension"
    %reshape_103 = tensor.reshape %450(%from_elements_36) : (tensor<?x?x64xf32>, tensor<4xi64>) -> tensor<?x12x?x64xf32>
    %transposed_104 = linalg.transpose ins(%reshape_103 : tensor<?x12x?x64xf32>) outs(%199 : tensor<?x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_105 = tensor.reshape %transposed_104(%from_elements_39) : (tensor<?x?x12x64xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %cast_106 = tensor.cast %reshape_105 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %collapsed_107 = tensor.collapse_shape %cast_106 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %451 = arith.index_cast %203 : i64 to index
    %452 = tensor.empty(%451) : tensor<?x768xf32>
    %453 = linalg.fill ins(%cst_0 : f32) outs(%452 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %454 = linalg.matmul ins(%collapsed_107, %arg31 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%453 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %455 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%454, %arg32 : tensor<?x768xf32>, tensor<768xf32>) outs(%452 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x768xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %456 = arith.muli %203, %c768_i64 : i64
    %457 = arith.divsi %456, %210 : i64
    %458 = arith.select %21, %457, %0 : i64
    %459 = arith.select %2, %457, %1 : i64
    %from_elements_108 = tensor.from_elements %458, %459, %c768_i64 : tensor<3xi64>
    %reshape_109 = tensor.reshape %455(%from_elements_108) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %460 = arith.index_cast %458 : i64 to index
    %461 = arith.index_cast %459 : i64 to index
    %462 = arith.cmpi eq, %460, %338 : index
    cf.assert %462, "mismatched size for broadcast"
    %463 = arith.cmpi eq, %461, %339 : index
    cf.assert %463, "mismatched size for broadcast"
    %464 = tensor.empty(%460, %461) : tensor<?x?x768xf32>
    %465 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape_109, %398 : tensor<?x?x768xf32>, tensor<?x?x768xf32>) outs(%464 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %466 = tensor.empty(%460, %461) : tensor<?x?x768xf64>
    %467 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%465 : tensor<?x?x768xf32>) outs(%466 : tensor<?x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1640 = arith.extf %in : f32 to f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %468 = tensor.empty(%460, %461) : tensor<?x?x1xf64>
    %469 = linalg.fill ins(%cst : f64) outs(%468 : tensor<?x?x1xf64>) -> tensor<?x?x1xf64>
    %470 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%467 : tensor<?x?x768xf64>) outs(%469 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %471 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%470 : tensor<?x?x1xf64>) outs(%468 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %472 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%467, %471 : tensor<?x?x768xf64>, tensor<?x?x1xf64>) outs(%466 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.subf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %473 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%472, %472 : tensor<?x?x768xf64>, tensor<?x?x768xf64>) outs(%466 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.mulf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %474 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%473 : tensor<?x?x768xf64>) outs(%469 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %475 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%474 : tensor<?x?x1xf64>) outs(%468 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %476 = tensor.empty(%460, %461) : tensor<?x?x1xf32>
    %477 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%475 : tensor<?x?x1xf64>) outs(%476 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1640 = arith.truncf %in : f64 to f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %478 = linalg.fill ins(%cst_0 : f32) outs(%476 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %479 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%465 : tensor<?x?x768xf32>) outs(%478 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %out : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %480 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%479 : tensor<?x?x1xf32>) outs(%476 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.divf %in, %cst_10 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %481 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%477 : tensor<?x?x1xf32>) outs(%476 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_8 : f64 to f32
      %1641 = arith.addf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x?x1xf32>
    %482 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%481 : tensor<?x?x1xf32>) outs(%476 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.rsqrt %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %483 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%465, %480 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%464 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.subf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %484 = tensor.empty(%460) : tensor<?x1x768xf32>
    %485 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%483, %482 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%484 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %486 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%485, %arg33 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%484 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %487 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%486, %arg34 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%484 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_110 = tensor.collapse_shape %487 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %488 = arith.index_cast %458 : i64 to index
    %489 = tensor.empty(%488) : tensor<?x3072xf32>
    %490 = linalg.fill ins(%cst_0 : f32) outs(%489 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %491 = linalg.matmul ins(%collapsed_110, %arg35 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%490 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %492 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%491, %arg36 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%489 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x3072xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %493 = arith.muli %458, %c3072_i64 : i64
    %494 = arith.divsi %493, %248 : i64
    %495 = arith.select %21, %494, %0 : i64
    %496 = arith.select %2, %494, %1 : i64
    %from_elements_111 = tensor.from_elements %495, %496, %c3072_i64 : tensor<3xi64>
    %reshape_112 = tensor.reshape %492(%from_elements_111) : (tensor<?x3072xf32>, tensor<3xi64>) -> tensor<?x?x3072xf32>
    %497 = arith.index_cast %495 : i64 to index
    %498 = tensor.empty(%497) : tensor<?x1x3072xf32>
    %cast_113 = tensor.cast %reshape_112 : tensor<?x?x3072xf32> to tensor<?x1x3072xf32>
    %499 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_113 : tensor<?x1x3072xf32>) outs(%498 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %500 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_113 : tensor<?x1x3072xf32>) outs(%498 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %501 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%500 : tensor<?x1x3072xf32>) outs(%498 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_5 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x1x3072xf32>
    %502 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_113, %501 : tensor<?x1x3072xf32>, tensor<?x1x3072xf32>) outs(%498 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %503 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%502 : tensor<?x1x3072xf32>) outs(%498 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_4 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x1x3072xf32>
    %504 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%503 : tensor<?x1x3072xf32>) outs(%498 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.tanh %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %505 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%504 : tensor<?x1x3072xf32>) outs(%498 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %cst_12 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %506 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%499, %505 : tensor<?x1x3072xf32>, tensor<?x1x3072xf32>) outs(%498 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %collapsed_114 = tensor.collapse_shape %506 [[0], [1, 2]] : tensor<?x1x3072xf32> into tensor<?x3072xf32>
    %507 = arith.index_cast %495 : i64 to index
    %508 = tensor.empty(%507) : tensor<?x768xf32>
    %509 = linalg.fill ins(%cst_0 : f32) outs(%508 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %510 = linalg.matmul ins(%collapsed_114, %arg37 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%509 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %511 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%510, %arg38 : tensor<?x768xf32>, tensor<768xf32>) outs(%508 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x768xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %512 = arith.muli %495, %c768_i64 : i64
    %513 = arith.divsi %512, %210 : i64
    %514 = arith.select %21, %513, %0 : i64
    %515 = arith.select %2, %513, %1 : i64
    %from_elements_115 = tensor.from_elements %514, %515, %c768_i64 : tensor<3xi64>
    %reshape_116 = tensor.reshape %511(%from_elements_115) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %516 = arith.index_cast %514 : i64 to index
    %517 = arith.cmpi eq, %460, %516 : index
    cf.assert %517, "mismatched size for broadcast"
    %518 = arith.index_cast %515 : i64 to index
    %519 = arith.cmpi eq, %461, %518 : index
    cf.assert %519, "mismatched size for broadcast"
    %520 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%465, %reshape_116 : tensor<?x?x768xf32>, tensor<?x?x768xf32>) outs(%464 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %521 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%520 : tensor<?x?x768xf32>) outs(%466 : tensor<?x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1640 = arith.extf %in : f32 to f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %522 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%521 : tensor<?x?x768xf64>) outs(%469 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %523 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%522 : tensor<?x?x1xf64>) outs(%468 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %524 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%521, %523 : tensor<?x?x768xf64>, tensor<?x?x1xf64>) outs(%466 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.subf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %525 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%524, %524 : tensor<?x?x768xf64>, tensor<?x?x768xf64>) outs(%466 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.mulf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %526 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%525 : tensor<?x?x768xf64>) outs(%469 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %527 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%526 : tensor<?x?x1xf64>) outs(%468 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %528 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%527 : tensor<?x?x1xf64>) outs(%476 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1640 = arith.truncf %in : f64 to f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %529 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%520 : tensor<?x?x768xf32>) outs(%478 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %out : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %530 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%529 : tensor<?x?x1xf32>) outs(%476 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.divf %in, %cst_10 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %531 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%528 : tensor<?x?x1xf32>) outs(%476 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_8 : f64 to f32
      %1641 = arith.addf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x?x1xf32>
    %532 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%531 : tensor<?x?x1xf32>) outs(%476 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.rsqrt %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %533 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%520, %530 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%464 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.subf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %534 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%533, %532 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%484 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %535 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%534, %arg39 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%484 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %536 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%535, %arg40 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%484 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_117 = tensor.collapse_shape %536 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %537 = tensor.empty(%488) : tensor<?x2304xf32>
    %538 = linalg.fill ins(%cst_0 : f32) outs(%537 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %539 = linalg.matmul ins(%collapsed_117, %arg41 : tensor<?x768xf32>, tensor<768x2304xf32>) outs(%538 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %540 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%539, %arg42 : tensor<?x2304xf32>, tensor<2304xf32>) outs(%537 : tensor<?x2304xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x2304xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %541 = arith.muli %458, %c2304_i64 : i64
    %542 = arith.divsi %541, %59 : i64
    %543 = arith.select %21, %542, %0 : i64
    %544 = arith.select %2, %542, %1 : i64
    %from_elements_118 = tensor.from_elements %543, %544, %c2304_i64 : tensor<3xi64>
    %reshape_119 = tensor.reshape %540(%from_elements_118) : (tensor<?x2304xf32>, tensor<3xi64>) -> tensor<?x?x2304xf32>
    %545 = arith.index_cast %543 : i64 to index
    %546 = arith.index_cast %544 : i64 to index
    %extracted_slice_120 = tensor.extract_slice %reshape_119[0, 0, 0] [%545, %546, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    %extracted_slice_121 = tensor.extract_slice %reshape_119[0, 0, 768] [%545, %546, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    %extracted_slice_122 = tensor.extract_slice %reshape_119[0, 0, 1536] [%545, %546, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %547 = arith.muli %543, %544 : i64
    %548 = arith.muli %547, %c768_i64 : i64
    %549 = arith.divsi %548, %68 : i64
    %550 = arith.select %21, %549, %0 : i64
    %551 = arith.select %2, %549, %1 : i64
    %from_elements_123 = tensor.from_elements %550, %551, %549, %c64_i64 : tensor<4xi64>
    %reshape_124 = tensor.reshape %extracted_slice_121(%from_elements_123) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %552 = arith.index_cast %550 : i64 to index
    %553 = arith.index_cast %551 : i64 to index
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_125 = tensor.reshape %extracted_slice_122(%from_elements_123) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %554 = tensor.empty(%552, %553) : tensor<?x12x?x64xf32>
    %transposed_126 = linalg.transpose ins(%reshape_125 : tensor<?x?x12x64xf32>) outs(%554 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_127 = tensor.reshape %extracted_slice_120(%from_elements_123) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %transposed_128 = linalg.transpose ins(%reshape_127 : tensor<?x?x12x64xf32>) outs(%554 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %555 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_128 : tensor<?x12x?x64xf32>) outs(%554 : tensor<?x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_6 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x12x?x64xf32>
    %556 = tensor.empty(%552, %553) : tensor<?x12x64x?xf32>
    %transposed_129 = linalg.transpose ins(%reshape_124 : tensor<?x?x12x64xf32>) outs(%556 : tensor<?x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %557 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_129 : tensor<?x12x64x?xf32>) outs(%556 : tensor<?x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_6 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %558 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%85 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %552, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %553, %c1 : index
      %1647 = arith.select %1646, %c0, %1642 : index
      %extracted = tensor.extract %555[%1645, %1641, %1647, %1643] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %95, "must have at most one inferred (negative) dimension"
    %reshape_130 = tensor.reshape %558(%from_elements_26) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %559 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%101 : tensor<?x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %552, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %553, %c1 : index
      %1647 = arith.select %1646, %c0, %1643 : index
      %extracted = tensor.extract %557[%1645, %1641, %1642, %1647] : tensor<?x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %95, "must have at most one inferred (negative) dimension"
    %reshape_131 = tensor.reshape %559(%from_elements_28) : (tensor<?x12x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    cf.assert %114, "mismatching contracting dimension"
    %560 = linalg.batch_matmul ins(%reshape_130, %reshape_131 : tensor<?x?x64xf32>, tensor<?x64x?xf32>) outs(%116 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    cf.assert %124, "must have at most one inferred (negative) dimension"
    %reshape_132 = tensor.reshape %560(%from_elements_30) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x12x?x?xf32>
    cf.assert %132, "mismatched size for broadcast"
    cf.assert %133, "mismatched size for broadcast"
    cf.assert %133, "mismatched size for broadcast"
    %561 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_132, %79 : tensor<?x12x?x?xf32>, tensor<?x1x?x?xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %562:2 = linalg.generic {indexing_maps = [#map6, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%561 : tensor<?x12x?x?xf32>) outs(%139, %137 : tensor<?x12x?xf32>, tensor<?x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_416: i64):
      %1640 = linalg.index 3 : index
      %1641 = arith.index_cast %1640 : index to i64
      %1642 = arith.maximumf %in, %out : f32
      %1643 = arith.cmpf ogt, %in, %out : f32
      %1644 = arith.select %1643, %1641, %out_416 : i64
      linalg.yield %1642, %1644 : f32, i64
    } -> (tensor<?x12x?xf32>, tensor<?x12x?xi64>)
    %expanded_133 = tensor.expand_shape %562#0 [[0], [1], [2, 3]] output_shape [%130, 12, %131, 1] : tensor<?x12x?xf32> into tensor<?x12x?x1xf32>
    %563 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%561, %expanded_133 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.subf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %564 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%563 : tensor<?x12x?x?xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.exp %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %565 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%564 : tensor<?x12x?x?xf32>) outs(%144 : tensor<?x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %out : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x1xf32>
    %566 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%564, %565 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.divf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %567 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%561 : tensor<?x12x?x?xf32>) outs(%147 : tensor<?x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1640 = arith.extf %in : f32 to f64
      %1641 = arith.cmpf oeq, %1640, %cst_7 : f64
      linalg.yield %1641 : i1
    } -> tensor<?x12x?x?xi1>
    %568 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%567 : tensor<?x12x?x?xi1>) outs(%150 : tensor<?x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1640 = arith.andi %in, %out : i1
      linalg.yield %1640 : i1
    } -> tensor<?x12x?x1xi1>
    cf.assert %152, "negative values not allowed in new dimensions"
    cf.assert %154, "negative values not allowed in new dimensions"
    cf.assert %154, "negative values not allowed in new dimensions"
    cf.assert %158, "mismatched size for broadcast"
    cf.assert %159, "mismatched size for broadcast"
    cf.assert %160, "mismatched size for broadcast"
    %569 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%568, %157, %566 : tensor<?x12x?x1xi1>, tensor<?x12x?x?xf32>, tensor<?x12x?x?xf32>) outs(%161 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: i1, %in_416: f32, %in_417: f32, %out: f32):
      %1640 = arith.select %in, %in_416, %in_417 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %570 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%163 : tensor<?x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %130, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %131, %c1 : index
      %1647 = arith.select %1646, %c0, %1642 : index
      %1648 = arith.cmpi eq, %155, %c1 : index
      %1649 = arith.select %1648, %c0, %1643 : index
      %extracted = tensor.extract %569[%1645, %1641, %1647, %1649] : tensor<?x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %169, "must have at most one inferred (negative) dimension"
    %reshape_134 = tensor.reshape %570(%from_elements_33) : (tensor<?x12x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %571 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%85 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %552, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %553, %c1 : index
      %1647 = arith.select %1646, %c0, %1642 : index
      %extracted = tensor.extract %transposed_126[%1645, %1641, %1647, %1643] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %95, "must have at most one inferred (negative) dimension"
    %reshape_135 = tensor.reshape %571(%from_elements_26) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %177, "mismatching contracting dimension"
    cf.assert %178, "mismatching contracting dimension"
    %572 = linalg.batch_matmul ins(%reshape_134, %reshape_135 : tensor<?x?x?xf32>, tensor<?x?x64xf32>) outs(%180 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    cf.assert %190, "must have at most one inferred (negative) dimension"
    %reshape_136 = tensor.reshape %572(%from_elements_36) : (tensor<?x?x64xf32>, tensor<4xi64>) -> tensor<?x12x?x64xf32>
    %transposed_137 = linalg.transpose ins(%reshape_136 : tensor<?x12x?x64xf32>) outs(%199 : tensor<?x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_138 = tensor.reshape %transposed_137(%from_elements_39) : (tensor<?x?x12x64xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %cast_139 = tensor.cast %reshape_138 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %collapsed_140 = tensor.collapse_shape %cast_139 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %573 = arith.index_cast %203 : i64 to index
    %574 = tensor.empty(%573) : tensor<?x768xf32>
    %575 = linalg.fill ins(%cst_0 : f32) outs(%574 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %576 = linalg.matmul ins(%collapsed_140, %arg43 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%575 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %577 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%576, %arg44 : tensor<?x768xf32>, tensor<768xf32>) outs(%574 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x768xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %578 = arith.muli %203, %c768_i64 : i64
    %579 = arith.divsi %578, %210 : i64
    %580 = arith.select %21, %579, %0 : i64
    %581 = arith.select %2, %579, %1 : i64
    %from_elements_141 = tensor.from_elements %580, %581, %c768_i64 : tensor<3xi64>
    %reshape_142 = tensor.reshape %577(%from_elements_141) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %582 = arith.index_cast %580 : i64 to index
    %583 = arith.index_cast %581 : i64 to index
    %584 = arith.cmpi eq, %582, %460 : index
    cf.assert %584, "mismatched size for broadcast"
    %585 = arith.cmpi eq, %583, %461 : index
    cf.assert %585, "mismatched size for broadcast"
    %586 = tensor.empty(%582, %583) : tensor<?x?x768xf32>
    %587 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape_142, %520 : tensor<?x?x768xf32>, tensor<?x?x768xf32>) outs(%586 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %588 = tensor.empty(%582, %583) : tensor<?x?x768xf64>
    %589 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%587 : tensor<?x?x768xf32>) outs(%588 : tensor<?x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1640 = arith.extf %in : f32 to f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %590 = tensor.empty(%582, %583) : tensor<?x?x1xf64>
    %591 = linalg.fill ins(%cst : f64) outs(%590 : tensor<?x?x1xf64>) -> tensor<?x?x1xf64>
    %592 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%589 : tensor<?x?x768xf64>) outs(%591 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %593 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%592 : tensor<?x?x1xf64>) outs(%590 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %594 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%589, %593 : tensor<?x?x768xf64>, tensor<?x?x1xf64>) outs(%588 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.subf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %595 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%594, %594 : tensor<?x?x768xf64>, tensor<?x?x768xf64>) outs(%588 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.mulf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %596 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%595 : tensor<?x?x768xf64>) outs(%591 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %597 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%596 : tensor<?x?x1xf64>) outs(%590 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %598 = tensor.empty(%582, %583) : tensor<?x?x1xf32>
    %599 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%597 : tensor<?x?x1xf64>) outs(%598 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1640 = arith.truncf %in : f64 to f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %600 = linalg.fill ins(%cst_0 : f32) outs(%598 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %601 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%587 : tensor<?x?x768xf32>) outs(%600 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %out : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %602 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%601 : tensor<?x?x1xf32>) outs(%598 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.divf %in, %cst_10 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %603 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%599 : tensor<?x?x1xf32>) outs(%598 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_8 : f64 to f32
      %1641 = arith.addf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x?x1xf32>
    %604 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%603 : tensor<?x?x1xf32>) outs(%598 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.rsqrt %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %605 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%587, %602 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%586 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.subf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %606 = tensor.empty(%582) : tensor<?x1x768xf32>
    %607 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%605, %604 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%606 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %608 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%607, %arg45 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%606 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %609 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%608, %arg46 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%606 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_143 = tensor.collapse_shape %609 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %610 = arith.index_cast %580 : i64 to index
    %611 = tensor.empty(%610) : tensor<?x3072xf32>
    %612 = linalg.fill ins(%cst_0 : f32) outs(%611 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %613 = linalg.matmul ins(%collapsed_143, %arg47 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%612 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %614 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%613, %arg48 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%611 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x3072xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %615 = arith.muli %580, %c3072_i64 : i64
    %616 = arith.divsi %615, %248 : i64
    %617 = arith.select %21, %616, %0 : i64
    %618 = arith.select %2, %616, %1 : i64
    %from_elements_144 = tensor.from_elements %617, %618, %c3072_i64 : tensor<3xi64>
    %reshape_145 = tensor.reshape %614(%from_elements_144) : (tensor<?x3072xf32>, tensor<3xi64>) -> tensor<?x?x3072xf32>
    %619 = arith.index_cast %617 : i64 to index
    %620 = tensor.empty(%619) : tensor<?x1x3072xf32>
    %cast_146 = tensor.cast %reshape_145 : tensor<?x?x3072xf32> to tensor<?x1x3072xf32>
    %621 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_146 : tensor<?x1x3072xf32>) outs(%620 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %622 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_146 : tensor<?x1x3072xf32>) outs(%620 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %623 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%622 : tensor<?x1x3072xf32>) outs(%620 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_5 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x1x3072xf32>
    %624 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_146, %623 : tensor<?x1x3072xf32>, tensor<?x1x3072xf32>) outs(%620 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %625 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%624 : tensor<?x1x3072xf32>) outs(%620 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_4 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x1x3072xf32>
    %626 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%625 : tensor<?x1x3072xf32>) outs(%620 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.tanh %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %627 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%626 : tensor<?x1x3072xf32>) outs(%620 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %cst_12 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %628 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%621, %627 : tensor<?x1x3072xf32>, tensor<?x1x3072xf32>) outs(%620 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %collapsed_147 = tensor.collapse_shape %628 [[0], [1, 2]] : tensor<?x1x3072xf32> into tensor<?x3072xf32>
    %629 = arith.index_cast %617 : i64 to index
    %630 = tensor.empty(%629) : tensor<?x768xf32>
    %631 = linalg.fill ins(%cst_0 : f32) outs(%630 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %632 = linalg.matmul ins(%collapsed_147, %arg49 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%631 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %633 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%632, %arg50 : tensor<?x768xf32>, tensor<768xf32>) outs(%630 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x768xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %634 = arith.muli %617, %c768_i64 : i64
    %635 = arith.divsi %634, %210 : i64
    %636 = arith.select %21, %635, %0 : i64
    %637 = arith.select %2, %635, %1 : i64
    %from_elements_148 = tensor.from_elements %636, %637, %c768_i64 : tensor<3xi64>
    %reshape_149 = tensor.reshape %633(%from_elements_148) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %638 = arith.index_cast %636 : i64 to index
    %639 = arith.cmpi eq, %582, %638 : index
    cf.assert %639, "mismatched size for broadcast"
    %640 = arith.index_cast %637 : i64 to index
    %641 = arith.cmpi eq, %583, %640 : index
    cf.assert %641, "mismatched size for broadcast"
    %642 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%587, %reshape_149 : tensor<?x?x768xf32>, tensor<?x?x768xf32>) outs(%586 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %643 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%642 : tensor<?x?x768xf32>) outs(%588 : tensor<?x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1640 = arith.extf %in : f32 to f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %644 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%643 : tensor<?x?x768xf64>) outs(%591 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %645 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%644 : tensor<?x?x1xf64>) outs(%590 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %646 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%643, %645 : tensor<?x?x768xf64>, tensor<?x?x1xf64>) outs(%588 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.subf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %647 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%646, %646 : tensor<?x?x768xf64>, tensor<?x?x768xf64>) outs(%588 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.mulf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %648 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%647 : tensor<?x?x768xf64>) outs(%591 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %649 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%648 : tensor<?x?x1xf64>) outs(%590 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %650 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%649 : tensor<?x?x1xf64>) outs(%598 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1640 = arith.truncf %in : f64 to f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %651 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%642 : tensor<?x?x768xf32>) outs(%600 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %out : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %652 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%651 : tensor<?x?x1xf32>) outs(%598 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.divf %in, %cst_10 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %653 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%650 : tensor<?x?x1xf32>) outs(%598 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_8 : f64 to f32
      %1641 = arith.addf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x?x1xf32>
    %654 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%653 : tensor<?x?x1xf32>) outs(%598 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.rsqrt %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %655 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%642, %652 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%586 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.subf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %656 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%655, %654 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%606 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %657 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%656, %arg51 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%606 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %658 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%657, %arg52 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%606 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_150 = tensor.collapse_shape %658 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %659 = tensor.empty(%610) : tensor<?x2304xf32>
    %660 = linalg.fill ins(%cst_0 : f32) outs(%659 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %661 = linalg.matmul ins(%collapsed_150, %arg53 : tensor<?x768xf32>, tensor<768x2304xf32>) outs(%660 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %662 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%661, %arg54 : tensor<?x2304xf32>, tensor<2304xf32>) outs(%659 : tensor<?x2304xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x2304xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %663 = arith.muli %580, %c2304_i64 : i64
    %664 = arith.divsi %663, %59 : i64
    %665 = arith.select %21, %664, %0 : i64
    %666 = arith.select %2, %664, %1 : i64
    %from_elements_151 = tensor.from_elements %665, %666, %c2304_i64 : tensor<3xi64>
    %reshape_152 = tensor.reshape %662(%from_elements_151) : (tensor<?x2304xf32>, tensor<3xi64>) -> tensor<?x?x2304xf32>
    %667 = arith.index_cast %665 : i64 to index
    %668 = arith.index_cast %666 : i64 to index
    %extracted_slice_153 = tensor.extract_slice %reshape_152[0, 0, 0] [%667, %668, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    %extracted_slice_154 = tensor.extract_slice %reshape_152[0, 0, 768] [%667, %668, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    %extracted_slice_155 = tensor.extract_slice %reshape_152[0, 0, 1536] [%667, %668, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %669 = arith.muli %665, %666 : i64
    %670 = arith.muli %669, %c768_i64 : i64
    %671 = arith.divsi %670, %68 : i64
    %672 = arith.select %21, %671, %0 : i64
    %673 = arith.select %2, %671, %1 : i64
    %from_elements_156 = tensor.from_elements %672, %673, %671, %c64_i64 : tensor<4xi64>
    %reshape_157 = tensor.reshape %extracted_slice_154(%from_elements_156) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %674 = arith.index_cast %672 : i64 to index
    %675 = arith.index_cast %673 : i64 to index
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_158 = tensor.reshape %extracted_slice_155(%from_elements_156) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %676 = tensor.empty(%674, %675) : tensor<?x12x?x64xf32>
    %transposed_159 = linalg.transpose ins(%reshape_158 : tensor<?x?x12x64xf32>) outs(%676 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_160 = tensor.reshape %extracted_slice_153(%from_elements_156) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %transposed_161 = linalg.transpose ins(%reshape_160 : tensor<?x?x12x64xf32>) outs(%676 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %677 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_161 : tensor<?x12x?x64xf32>) outs(%676 : tensor<?x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_6 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x12x?x64xf32>
    %678 = tensor.empty(%674, %675) : tensor<?x12x64x?xf32>
    %transposed_162 = linalg.transpose ins(%reshape_157 : tensor<?x?x12x64xf32>) outs(%678 : tensor<?x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %679 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_162 : tensor<?x12x64x?xf32>) outs(%678 : tensor<?x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_6 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %680 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%85 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %674, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %675, %c1 : index
      %1647 = arith.select %1646, %c0, %1642 : index
      %extracted = tensor.extract %677[%1645, %1641, %1647, %1643] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %95, "must have at most one inferred (negative) dimension"
    %reshape_163 = tensor.reshape %680(%from_elements_26) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %681 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%101 : tensor<?x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %674, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %675, %c1 : index
      %1647 = arith.select %1646, %c0, %1643 : index
      %extracted = tensor.extract %679[%1645, %1641, %1642, %1647] : tensor<?x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %95, "must have at most one inferred (negative) dimension"
    %reshape_164 = tensor.reshape %681(%from_elements_28) : (tensor<?x12x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    cf.assert %114, "mismatching contracting dimension"
    %682 = linalg.batch_matmul ins(%reshape_163, %reshape_164 : tensor<?x?x64xf32>, tensor<?x64x?xf32>) outs(%116 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    cf.assert %124, "must have at most one inferred (negative) dimension"
    %reshape_165 = tensor.reshape %682(%from_elements_30) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x12x?x?xf32>
    cf.assert %132, "mismatched size for broadcast"
    cf.assert %133, "mismatched size for broadcast"
    cf.assert %133, "mismatched size for broadcast"
    %683 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_165, %79 : tensor<?x12x?x?xf32>, tensor<?x1x?x?xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %684:2 = linalg.generic {indexing_maps = [#map6, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%683 : tensor<?x12x?x?xf32>) outs(%139, %137 : tensor<?x12x?xf32>, tensor<?x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_416: i64):
      %1640 = linalg.index 3 : index
      %1641 = arith.index_cast %1640 : index to i64
      %1642 = arith.maximumf %in, %out : f32
      %1643 = arith.cmpf ogt, %in, %out : f32
      %1644 = arith.select %1643, %1641, %out_416 : i64
      linalg.yield %1642, %1644 : f32, i64
    } -> (tensor<?x12x?xf32>, tensor<?x12x?xi64>)
    %expanded_166 = tensor.expand_shape %684#0 [[0], [1], [2, 3]] output_shape [%130, 12, %131, 1] : tensor<?x12x?xf32> into tensor<?x12x?x1xf32>
    %685 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%683, %expanded_166 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.subf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %686 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%685 : tensor<?x12x?x?xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.exp %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %687 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%686 : tensor<?x12x?x?xf32>) outs(%144 : tensor<?x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %out : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x1xf32>
    %688 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%686, %687 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.divf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %689 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%683 : tensor<?x12x?x?xf32>) outs(%147 : tensor<?x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1640 = arith.extf %in : f32 to f64
      %1641 = arith.cmpf oeq, %1640, %cst_7 : f64
      linalg.yield %1641 : i1
    } -> tensor<?x12x?x?xi1>
    %690 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%689 : tensor<?x12x?x?xi1>) outs(%150 : tensor<?x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1640 = arith.andi %in, %out : i1
      linalg.yield %1640 : i1
    } -> tensor<?x12x?x1xi1>
    cf.assert %152, "negative values not allowed in new dimensions"
    cf.assert %154, "negative values not allowed in new dimensions"
    cf.assert %154, "negative values not allowed in new dimensions"
    cf.assert %158, "mismatched size for broadcast"
    cf.assert %159, "mismatched size for broadcast"
    cf.assert %160, "mismatched size for broadcast"
    %691 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%690, %157, %688 : tensor<?x12x?x1xi1>, tensor<?x12x?x?xf32>, tensor<?x12x?x?xf32>) outs(%161 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: i1, %in_416: f32, %in_417: f32, %out: f32):
      %1640 = arith.select %in, %in_416, %in_417 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %692 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%163 : tensor<?x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %130, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %131, %c1 : index
      %1647 = arith.select %1646, %c0, %1642 : index
      %1648 = arith.cmpi eq, %155, %c1 : index
      %1649 = arith.select %1648, %c0, %1643 : index
      %extracted = tensor.extract %691[%1645, %1641, %1647, %1649] : tensor<?x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %169, "must have at most one inferred (negative) dimension"
    %reshape_167 = tensor.reshape %692(%from_elements_33) : (tensor<?x12x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %693 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%85 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %674, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %675, %c1 : index
      %1647 = arith.select %1646, %c0, %1642 : index
      %extracted = tensor.extract %transposed_159[%1645, %1641, %1647, %1643] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %95, "must have at most one inferred (negative) dimension"
    %reshape_168 = tensor.reshape %693(%from_elements_26) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %177, "mismatching contracting dimension"
    cf.assert %178, "mismatching contracting dimension"
    %694 = linalg.batch_matmul ins(%reshape_167, %reshape_168 : tensor<?x?x?xf32>, tensor<?x?x64xf32>) outs(%180 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    cf.assert %190, "must have at most one inferred (negative) dimension"
    %reshape_169 = tensor.reshape %694(%from_elements_36) : (tensor<?x?x64xf32>, tensor<4xi64>) -> tensor<?x12x?x64xf32>
    %transposed_170 = linalg.transpose ins(%reshape_169 : tensor<?x12x?x64xf32>) outs(%199 : tensor<?x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_171 = tensor.reshape %transposed_170(%from_elements_39) : (tensor<?x?x12x64xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %cast_172 = tensor.cast %reshape_171 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %collapsed_173 = tensor.collapse_shape %cast_172 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %695 = arith.index_cast %203 : i64 to index
    %696 = tensor.empty(%695) : tensor<?x768xf32>
    %697 = linalg.fill ins(%cst_0 : f32) outs(%696 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %698 = linalg.matmul ins(%collapsed_173, %arg55 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%697 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %699 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%698, %arg56 : tensor<?x768xf32>, tensor<768xf32>) outs(%696 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x768xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %700 = arith.muli %203, %c768_i64 : i64
    %701 = arith.divsi %700, %210 : i64
    %702 = arith.select %21, %701, %0 : i64
    %703 = arith.select %2, %701, %1 : i64
    %from_elements_174 = tensor.from_elements %702, %703, %c768_i64 : tensor<3xi64>
    %reshape_175 = tensor.reshape %699(%from_elements_174) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %704 = arith.index_cast %702 : i64 to index
    %705 = arith.index_cast %703 : i64 to index
    %706 = arith.cmpi eq, %704, %582 : index
    cf.assert %706, "mismatched size for broadcast"
    %707 = arith.cmpi eq, %705, %583 : index
    cf.assert %707, "mismatched size for broadcast"
    %708 = tensor.empty(%704, %705) : tensor<?x?x768xf32>
    %709 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape_175, %642 : tensor<?x?x768xf32>, tensor<?x?x768xf32>) outs(%708 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %710 = tensor.empty(%704, %705) : tensor<?x?x768xf64>
    %711 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%709 : tensor<?x?x768xf32>) outs(%710 : tensor<?x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1640 = arith.extf %in : f32 to f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %712 = tensor.empty(%704, %705) : tensor<?x?x1xf64>
    %713 = linalg.fill ins(%cst : f64) outs(%712 : tensor<?x?x1xf64>) -> tensor<?x?x1xf64>
    %714 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%711 : tensor<?x?x768xf64>) outs(%713 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %715 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%714 : tensor<?x?x1xf64>) outs(%712 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %716 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%711, %715 : tensor<?x?x768xf64>, tensor<?x?x1xf64>) outs(%710 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.subf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %717 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%716, %716 : tensor<?x?x768xf64>, tensor<?x?x768xf64>) outs(%710 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.mulf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %718 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%717 : tensor<?x?x768xf64>) outs(%713 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %719 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%718 : tensor<?x?x1xf64>) outs(%712 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %720 = tensor.empty(%704, %705) : tensor<?x?x1xf32>
    %721 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%719 : tensor<?x?x1xf64>) outs(%720 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1640 = arith.truncf %in : f64 to f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %722 = linalg.fill ins(%cst_0 : f32) outs(%720 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %723 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%709 : tensor<?x?x768xf32>) outs(%722 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %out : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %724 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%723 : tensor<?x?x1xf32>) outs(%720 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.divf %in, %cst_10 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %725 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%721 : tensor<?x?x1xf32>) outs(%720 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_8 : f64 to f32
      %1641 = arith.addf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x?x1xf32>
    %726 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%725 : tensor<?x?x1xf32>) outs(%720 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.rsqrt %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %727 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%709, %724 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%708 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.subf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %728 = tensor.empty(%704) : tensor<?x1x768xf32>
    %729 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%727, %726 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%728 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %730 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%729, %arg57 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%728 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %731 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%730, %arg58 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%728 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_176 = tensor.collapse_shape %731 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %732 = arith.index_cast %702 : i64 to index
    %733 = tensor.empty(%732) : tensor<?x3072xf32>
    %734 = linalg.fill ins(%cst_0 : f32) outs(%733 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %735 = linalg.matmul ins(%collapsed_176, %arg59 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%734 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %736 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%735, %arg60 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%733 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x3072xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %737 = arith.muli %702, %c3072_i64 : i64
    %738 = arith.divsi %737, %248 : i64
    %739 = arith.select %21, %738, %0 : i64
    %740 = arith.select %2, %738, %1 : i64
    %from_elements_177 = tensor.from_elements %739, %740, %c3072_i64 : tensor<3xi64>
    %reshape_178 = tensor.reshape %736(%from_elements_177) : (tensor<?x3072xf32>, tensor<3xi64>) -> tensor<?x?x3072xf32>
    %741 = arith.index_cast %739 : i64 to index
    %742 = tensor.empty(%741) : tensor<?x1x3072xf32>
    %cast_179 = tensor.cast %reshape_178 : tensor<?x?x3072xf32> to tensor<?x1x3072xf32>
    %743 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_179 : tensor<?x1x3072xf32>) outs(%742 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %744 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_179 : tensor<?x1x3072xf32>) outs(%742 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %745 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%744 : tensor<?x1x3072xf32>) outs(%742 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_5 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x1x3072xf32>
    %746 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_179, %745 : tensor<?x1x3072xf32>, tensor<?x1x3072xf32>) outs(%742 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %747 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%746 : tensor<?x1x3072xf32>) outs(%742 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_4 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x1x3072xf32>
    %748 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%747 : tensor<?x1x3072xf32>) outs(%742 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.tanh %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %749 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%748 : tensor<?x1x3072xf32>) outs(%742 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %cst_12 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %750 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%743, %749 : tensor<?x1x3072xf32>, tensor<?x1x3072xf32>) outs(%742 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %collapsed_180 = tensor.collapse_shape %750 [[0], [1, 2]] : tensor<?x1x3072xf32> into tensor<?x3072xf32>
    %751 = arith.index_cast %739 : i64 to index
    %752 = tensor.empty(%751) : tensor<?x768xf32>
    %753 = linalg.fill ins(%cst_0 : f32) outs(%752 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %754 = linalg.matmul ins(%collapsed_180, %arg61 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%753 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %755 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%754, %arg62 : tensor<?x768xf32>, tensor<768xf32>) outs(%752 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x768xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %756 = arith.muli %739, %c768_i64 : i64
    %757 = arith.divsi %756, %210 : i64
    %758 = arith.select %21, %757, %0 : i64
    %759 = arith.select %2, %757, %1 : i64
    %from_elements_181 = tensor.from_elements %758, %759, %c768_i64 : tensor<3xi64>
    %reshape_182 = tensor.reshape %755(%from_elements_181) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %760 = arith.index_cast %758 : i64 to index
    %761 = arith.cmpi eq, %704, %760 : index
    cf.assert %761, "mismatched size for broadcast"
    %762 = arith.index_cast %759 : i64 to index
    %763 = arith.cmpi eq, %705, %762 : index
    cf.assert %763, "mismatched size for broadcast"
    %764 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%709, %reshape_182 : tensor<?x?x768xf32>, tensor<?x?x768xf32>) outs(%708 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %765 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%764 : tensor<?x?x768xf32>) outs(%710 : tensor<?x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1640 = arith.extf %in : f32 to f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %766 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%765 : tensor<?x?x768xf64>) outs(%713 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %767 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%766 : tensor<?x?x1xf64>) outs(%712 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %768 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%765, %767 : tensor<?x?x768xf64>, tensor<?x?x1xf64>) outs(%710 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.subf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %769 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%768, %768 : tensor<?x?x768xf64>, tensor<?x?x768xf64>) outs(%710 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.mulf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %770 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%769 : tensor<?x?x768xf64>) outs(%713 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %771 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%770 : tensor<?x?x1xf64>) outs(%712 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %772 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%771 : tensor<?x?x1xf64>) outs(%720 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1640 = arith.truncf %in : f64 to f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %773 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%764 : tensor<?x?x768xf32>) outs(%722 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %out : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %774 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%773 : tensor<?x?x1xf32>) outs(%720 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.divf %in, %cst_10 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %775 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%772 : tensor<?x?x1xf32>) outs(%720 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_8 : f64 to f32
      %1641 = arith.addf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x?x1xf32>
    %776 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%775 : tensor<?x?x1xf32>) outs(%720 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.rsqrt %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %777 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%764, %774 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%708 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.subf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %778 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%777, %776 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%728 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %779 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%778, %arg63 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%728 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %780 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%779, %arg64 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%728 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_183 = tensor.collapse_shape %780 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %781 = tensor.empty(%732) : tensor<?x2304xf32>
    %782 = linalg.fill ins(%cst_0 : f32) outs(%781 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %783 = linalg.matmul ins(%collapsed_183, %arg65 : tensor<?x768xf32>, tensor<768x2304xf32>) outs(%782 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %784 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%783, %arg66 : tensor<?x2304xf32>, tensor<2304xf32>) outs(%781 : tensor<?x2304xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x2304xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %785 = arith.muli %702, %c2304_i64 : i64
    %786 = arith.divsi %785, %59 : i64
    %787 = arith.select %21, %786, %0 : i64
    %788 = arith.select %2, %786, %1 : i64
    %from_elements_184 = tensor.from_elements %787, %788, %c2304_i64 : tensor<3xi64>
    %reshape_185 = tensor.reshape %784(%from_elements_184) : (tensor<?x2304xf32>, tensor<3xi64>) -> tensor<?x?x2304xf32>
    %789 = arith.index_cast %787 : i64 to index
    %790 = arith.index_cast %788 : i64 to index
    %extracted_slice_186 = tensor.extract_slice %reshape_185[0, 0, 0] [%789, %790, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    %extracted_slice_187 = tensor.extract_slice %reshape_185[0, 0, 768] [%789, %790, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    %extracted_slice_188 = tensor.extract_slice %reshape_185[0, 0, 1536] [%789, %790, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %791 = arith.muli %787, %788 : i64
    %792 = arith.muli %791, %c768_i64 : i64
    %793 = arith.divsi %792, %68 : i64
    %794 = arith.select %21, %793, %0 : i64
    %795 = arith.select %2, %793, %1 : i64
    %from_elements_189 = tensor.from_elements %794, %795, %793, %c64_i64 : tensor<4xi64>
    %reshape_190 = tensor.reshape %extracted_slice_187(%from_elements_189) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %796 = arith.index_cast %794 : i64 to index
    %797 = arith.index_cast %795 : i64 to index
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_191 = tensor.reshape %extracted_slice_188(%from_elements_189) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %798 = tensor.empty(%796, %797) : tensor<?x12x?x64xf32>
    %transposed_192 = linalg.transpose ins(%reshape_191 : tensor<?x?x12x64xf32>) outs(%798 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_193 = tensor.reshape %extracted_slice_186(%from_elements_189) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %transposed_194 = linalg.transpose ins(%reshape_193 : tensor<?x?x12x64xf32>) outs(%798 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %799 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_194 : tensor<?x12x?x64xf32>) outs(%798 : tensor<?x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_6 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x12x?x64xf32>
    %800 = tensor.empty(%796, %797) : tensor<?x12x64x?xf32>
    %transposed_195 = linalg.transpose ins(%reshape_190 : tensor<?x?x12x64xf32>) outs(%800 : tensor<?x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %801 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_195 : tensor<?x12x64x?xf32>) outs(%800 : tensor<?x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_6 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %802 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%85 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %796, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %797, %c1 : index
      %1647 = arith.select %1646, %c0, %1642 : index
      %extracted = tensor.extract %799[%1645, %1641, %1647, %1643] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %95, "must have at most one inferred (negative) dimension"
    %reshape_196 = tensor.reshape %802(%from_elements_26) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %803 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%101 : tensor<?x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %796, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %797, %c1 : index
      %1647 = arith.select %1646, %c0, %1643 : index
      %extracted = tensor.extract %801[%1645, %1641, %1642, %1647] : tensor<?x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %95, "must have at most one inferred (negative) dimension"
    %reshape_197 = tensor.reshape %803(%from_elements_28) : (tensor<?x12x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    cf.assert %114, "mismatching contracting dimension"
    %804 = linalg.batch_matmul ins(%reshape_196, %reshape_197 : tensor<?x?x64xf32>, tensor<?x64x?xf32>) outs(%116 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    cf.assert %124, "must have at most one inferred (negative) dimension"
    %reshape_198 = tensor.reshape %804(%from_elements_30) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x12x?x?xf32>
    cf.assert %132, "mismatched size for broadcast"
    cf.assert %133, "mismatched size for broadcast"
    cf.assert %133, "mismatched size for broadcast"
    %805 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_198, %79 : tensor<?x12x?x?xf32>, tensor<?x1x?x?xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %806:2 = linalg.generic {indexing_maps = [#map6, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%805 : tensor<?x12x?x?xf32>) outs(%139, %137 : tensor<?x12x?xf32>, tensor<?x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_416: i64):
      %1640 = linalg.index 3 : index
      %1641 = arith.index_cast %1640 : index to i64
      %1642 = arith.maximumf %in, %out : f32
      %1643 = arith.cmpf ogt, %in, %out : f32
      %1644 = arith.select %1643, %1641, %out_416 : i64
      linalg.yield %1642, %1644 : f32, i64
    } -> (tensor<?x12x?xf32>, tensor<?x12x?xi64>)
    %expanded_199 = tensor.expand_shape %806#0 [[0], [1], [2, 3]] output_shape [%130, 12, %131, 1] : tensor<?x12x?xf32> into tensor<?x12x?x1xf32>
    %807 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%805, %expanded_199 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.subf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %808 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%807 : tensor<?x12x?x?xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.exp %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %809 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%808 : tensor<?x12x?x?xf32>) outs(%144 : tensor<?x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %out : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x1xf32>
    %810 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%808, %809 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.divf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %811 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%805 : tensor<?x12x?x?xf32>) outs(%147 : tensor<?x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1640 = arith.extf %in : f32 to f64
      %1641 = arith.cmpf oeq, %1640, %cst_7 : f64
      linalg.yield %1641 : i1
    } -> tensor<?x12x?x?xi1>
    %812 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%811 : tensor<?x12x?x?xi1>) outs(%150 : tensor<?x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1640 = arith.andi %in, %out : i1
      linalg.yield %1640 : i1
    } -> tensor<?x12x?x1xi1>
    cf.assert %152, "negative values not allowed in new dimensions"
    cf.assert %154, "negative values not allowed in new dimensions"
    cf.assert %154, "negative values not allowed in new dimensions"
    cf.assert %158, "mismatched size for broadcast"
    cf.assert %159, "mismatched size for broadcast"
    cf.assert %160, "mismatched size for broadcast"
    %813 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%812, %157, %810 : tensor<?x12x?x1xi1>, tensor<?x12x?x?xf32>, tensor<?x12x?x?xf32>) outs(%161 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: i1, %in_416: f32, %in_417: f32, %out: f32):
      %1640 = arith.select %in, %in_416, %in_417 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %814 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%163 : tensor<?x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %130, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %131, %c1 : index
      %1647 = arith.select %1646, %c0, %1642 : index
      %1648 = arith.cmpi eq, %155, %c1 : index
      %1649 = arith.select %1648, %c0, %1643 : index
      %extracted = tensor.extract %813[%1645, %1641, %1647, %1649] : tensor<?x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %169, "must have at most one inferred (negative) dimension"
    %reshape_200 = tensor.reshape %814(%from_elements_33) : (tensor<?x12x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %815 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%85 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %796, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %797, %c1 : index
      %1647 = arith.select %1646, %c0, %1642 : index
      %extracted = tensor.extract %transposed_192[%1645, %1641, %1647, %1643] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %95, "must have at most one inferred (negative) dimension"
    %reshape_201 = tensor.reshape %815(%from_elements_26) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %177, "mismatching contracting dimension"
    cf.assert %178, "mismatching contracting dimension"
    %816 = linalg.batch_matmul ins(%reshape_200, %reshape_201 : tensor<?x?x?xf32>, tensor<?x?x64xf32>) outs(%180 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    cf.assert %190, "must have at most one inferred (negative) dimension"
    %reshape_202 = tensor.reshape %816(%from_elements_36) : (tensor<?x?x64xf32>, tensor<4xi64>) -> tensor<?x12x?x64xf32>
    %transposed_203 = linalg.transpose ins(%reshape_202 : tensor<?x12x?x64xf32>) outs(%199 : tensor<?x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_204 = tensor.reshape %transposed_203(%from_elements_39) : (tensor<?x?x12x64xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %cast_205 = tensor.cast %reshape_204 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %collapsed_206 = tensor.collapse_shape %cast_205 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %817 = arith.index_cast %203 : i64 to index
    %818 = tensor.empty(%817) : tensor<?x768xf32>
    %819 = linalg.fill ins(%cst_0 : f32) outs(%818 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %820 = linalg.matmul ins(%collapsed_206, %arg67 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%819 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %821 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%820, %arg68 : tensor<?x768xf32>, tensor<768xf32>) outs(%818 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x768xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %822 = arith.muli %203, %c768_i64 : i64
    %823 = arith.divsi %822, %210 : i64
    %824 = arith.select %21, %823, %0 : i64
    %825 = arith.select %2, %823, %1 : i64
    %from_elements_207 = tensor.from_elements %824, %825, %c768_i64 : tensor<3xi64>
    %reshape_208 = tensor.reshape %821(%from_elements_207) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %826 = arith.index_cast %824 : i64 to index
    %827 = arith.index_cast %825 : i64 to index
    %828 = arith.cmpi eq, %826, %704 : index
    cf.assert %828, "mismatched size for broadcast"
    %829 = arith.cmpi eq, %827, %705 : index
    cf.assert %829, "mismatched size for broadcast"
    %830 = tensor.empty(%826, %827) : tensor<?x?x768xf32>
    %831 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape_208, %764 : tensor<?x?x768xf32>, tensor<?x?x768xf32>) outs(%830 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %832 = tensor.empty(%826, %827) : tensor<?x?x768xf64>
    %833 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%831 : tensor<?x?x768xf32>) outs(%832 : tensor<?x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1640 = arith.extf %in : f32 to f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %834 = tensor.empty(%826, %827) : tensor<?x?x1xf64>
    %835 = linalg.fill ins(%cst : f64) outs(%834 : tensor<?x?x1xf64>) -> tensor<?x?x1xf64>
    %836 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%833 : tensor<?x?x768xf64>) outs(%835 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %837 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%836 : tensor<?x?x1xf64>) outs(%834 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %838 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%833, %837 : tensor<?x?x768xf64>, tensor<?x?x1xf64>) outs(%832 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.subf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %839 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%838, %838 : tensor<?x?x768xf64>, tensor<?x?x768xf64>) outs(%832 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.mulf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %840 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%839 : tensor<?x?x768xf64>) outs(%835 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %841 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%840 : tensor<?x?x1xf64>) outs(%834 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %842 = tensor.empty(%826, %827) : tensor<?x?x1xf32>
    %843 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%841 : tensor<?x?x1xf64>) outs(%842 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1640 = arith.truncf %in : f64 to f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %844 = linalg.fill ins(%cst_0 : f32) outs(%842 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %845 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%831 : tensor<?x?x768xf32>) outs(%844 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %out : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %846 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%845 : tensor<?x?x1xf32>) outs(%842 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.divf %in, %cst_10 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %847 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%843 : tensor<?x?x1xf32>) outs(%842 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_8 : f64 to f32
      %1641 = arith.addf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x?x1xf32>
    %848 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%847 : tensor<?x?x1xf32>) outs(%842 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.rsqrt %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %849 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%831, %846 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%830 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.subf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %850 = tensor.empty(%826) : tensor<?x1x768xf32>
    %851 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%849, %848 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%850 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %852 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%851, %arg69 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%850 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %853 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%852, %arg70 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%850 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_209 = tensor.collapse_shape %853 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %854 = arith.index_cast %824 : i64 to index
    %855 = tensor.empty(%854) : tensor<?x3072xf32>
    %856 = linalg.fill ins(%cst_0 : f32) outs(%855 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %857 = linalg.matmul ins(%collapsed_209, %arg71 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%856 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %858 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%857, %arg72 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%855 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x3072xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %859 = arith.muli %824, %c3072_i64 : i64
    %860 = arith.divsi %859, %248 : i64
    %861 = arith.select %21, %860, %0 : i64
    %862 = arith.select %2, %860, %1 : i64
    %from_elements_210 = tensor.from_elements %861, %862, %c3072_i64 : tensor<3xi64>
    %reshape_211 = tensor.reshape %858(%from_elements_210) : (tensor<?x3072xf32>, tensor<3xi64>) -> tensor<?x?x3072xf32>
    %863 = arith.index_cast %861 : i64 to index
    %864 = tensor.empty(%863) : tensor<?x1x3072xf32>
    %cast_212 = tensor.cast %reshape_211 : tensor<?x?x3072xf32> to tensor<?x1x3072xf32>
    %865 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_212 : tensor<?x1x3072xf32>) outs(%864 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %866 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_212 : tensor<?x1x3072xf32>) outs(%864 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %867 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%866 : tensor<?x1x3072xf32>) outs(%864 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_5 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x1x3072xf32>
    %868 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_212, %867 : tensor<?x1x3072xf32>, tensor<?x1x3072xf32>) outs(%864 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %869 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%868 : tensor<?x1x3072xf32>) outs(%864 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_4 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x1x3072xf32>
    %870 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%869 : tensor<?x1x3072xf32>) outs(%864 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.tanh %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %871 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%870 : tensor<?x1x3072xf32>) outs(%864 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %cst_12 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %872 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%865, %871 : tensor<?x1x3072xf32>, tensor<?x1x3072xf32>) outs(%864 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %collapsed_213 = tensor.collapse_shape %872 [[0], [1, 2]] : tensor<?x1x3072xf32> into tensor<?x3072xf32>
    %873 = arith.index_cast %861 : i64 to index
    %874 = tensor.empty(%873) : tensor<?x768xf32>
    %875 = linalg.fill ins(%cst_0 : f32) outs(%874 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %876 = linalg.matmul ins(%collapsed_213, %arg73 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%875 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %877 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%876, %arg74 : tensor<?x768xf32>, tensor<768xf32>) outs(%874 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x768xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %878 = arith.muli %861, %c768_i64 : i64
    %879 = arith.divsi %878, %210 : i64
    %880 = arith.select %21, %879, %0 : i64
    %881 = arith.select %2, %879, %1 : i64
    %from_elements_214 = tensor.from_elements %880, %881, %c768_i64 : tensor<3xi64>
    %reshape_215 = tensor.reshape %877(%from_elements_214) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %882 = arith.index_cast %880 : i64 to index
    %883 = arith.cmpi eq, %826, %882 : index
    cf.assert %883, "mismatched size for broadcast"
    %884 = arith.index_cast %881 : i64 to index
    %885 = arith.cmpi eq, %827, %884 : index
    cf.assert %885, "mismatched size for broadcast"
    %886 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%831, %reshape_215 : tensor<?x?x768xf32>, tensor<?x?x768xf32>) outs(%830 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %887 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%886 : tensor<?x?x768xf32>) outs(%832 : tensor<?x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1640 = arith.extf %in : f32 to f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %888 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%887 : tensor<?x?x768xf64>) outs(%835 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %889 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%888 : tensor<?x?x1xf64>) outs(%834 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %890 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%887, %889 : tensor<?x?x768xf64>, tensor<?x?x1xf64>) outs(%832 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.subf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %891 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%890, %890 : tensor<?x?x768xf64>, tensor<?x?x768xf64>) outs(%832 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.mulf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %892 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%891 : tensor<?x?x768xf64>) outs(%835 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %893 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%892 : tensor<?x?x1xf64>) outs(%834 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %894 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%893 : tensor<?x?x1xf64>) outs(%842 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1640 = arith.truncf %in : f64 to f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %895 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%886 : tensor<?x?x768xf32>) outs(%844 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %out : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %896 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%895 : tensor<?x?x1xf32>) outs(%842 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.divf %in, %cst_10 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %897 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%894 : tensor<?x?x1xf32>) outs(%842 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_8 : f64 to f32
      %1641 = arith.addf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x?x1xf32>
    %898 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%897 : tensor<?x?x1xf32>) outs(%842 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.rsqrt %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %899 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%886, %896 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%830 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.subf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %900 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%899, %898 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%850 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %901 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%900, %arg75 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%850 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %902 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%901, %arg76 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%850 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_216 = tensor.collapse_shape %902 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %903 = tensor.empty(%854) : tensor<?x2304xf32>
    %904 = linalg.fill ins(%cst_0 : f32) outs(%903 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %905 = linalg.matmul ins(%collapsed_216, %arg77 : tensor<?x768xf32>, tensor<768x2304xf32>) outs(%904 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %906 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%905, %arg78 : tensor<?x2304xf32>, tensor<2304xf32>) outs(%903 : tensor<?x2304xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x2304xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %907 = arith.muli %824, %c2304_i64 : i64
    %908 = arith.divsi %907, %59 : i64
    %909 = arith.select %21, %908, %0 : i64
    %910 = arith.select %2, %908, %1 : i64
    %from_elements_217 = tensor.from_elements %909, %910, %c2304_i64 : tensor<3xi64>
    %reshape_218 = tensor.reshape %906(%from_elements_217) : (tensor<?x2304xf32>, tensor<3xi64>) -> tensor<?x?x2304xf32>
    %911 = arith.index_cast %909 : i64 to index
    %912 = arith.index_cast %910 : i64 to index
    %extracted_slice_219 = tensor.extract_slice %reshape_218[0, 0, 0] [%911, %912, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    %extracted_slice_220 = tensor.extract_slice %reshape_218[0, 0, 768] [%911, %912, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    %extracted_slice_221 = tensor.extract_slice %reshape_218[0, 0, 1536] [%911, %912, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %913 = arith.muli %909, %910 : i64
    %914 = arith.muli %913, %c768_i64 : i64
    %915 = arith.divsi %914, %68 : i64
    %916 = arith.select %21, %915, %0 : i64
    %917 = arith.select %2, %915, %1 : i64
    %from_elements_222 = tensor.from_elements %916, %917, %915, %c64_i64 : tensor<4xi64>
    %reshape_223 = tensor.reshape %extracted_slice_220(%from_elements_222) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %918 = arith.index_cast %916 : i64 to index
    %919 = arith.index_cast %917 : i64 to index
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_224 = tensor.reshape %extracted_slice_221(%from_elements_222) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %920 = tensor.empty(%918, %919) : tensor<?x12x?x64xf32>
    %transposed_225 = linalg.transpose ins(%reshape_224 : tensor<?x?x12x64xf32>) outs(%920 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_226 = tensor.reshape %extracted_slice_219(%from_elements_222) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %transposed_227 = linalg.transpose ins(%reshape_226 : tensor<?x?x12x64xf32>) outs(%920 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %921 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_227 : tensor<?x12x?x64xf32>) outs(%920 : tensor<?x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_6 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x12x?x64xf32>
    %922 = tensor.empty(%918, %919) : tensor<?x12x64x?xf32>
    %transposed_228 = linalg.transpose ins(%reshape_223 : tensor<?x?x12x64xf32>) outs(%922 : tensor<?x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %923 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_228 : tensor<?x12x64x?xf32>) outs(%922 : tensor<?x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_6 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %924 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%85 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %918, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %919, %c1 : index
      %1647 = arith.select %1646, %c0, %1642 : index
      %extracted = tensor.extract %921[%1645, %1641, %1647, %1643] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %95, "must have at most one inferred (negative) dimension"
    %reshape_229 = tensor.reshape %924(%from_elements_26) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %925 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%101 : tensor<?x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %918, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %919, %c1 : index
      %1647 = arith.select %1646, %c0, %1643 : index
      %extracted = tensor.extract %923[%1645, %1641, %1642, %1647] : tensor<?x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %95, "must have at most one inferred (negative) dimension"
    %reshape_230 = tensor.reshape %925(%from_elements_28) : (tensor<?x12x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    cf.assert %114, "mismatching contracting dimension"
    %926 = linalg.batch_matmul ins(%reshape_229, %reshape_230 : tensor<?x?x64xf32>, tensor<?x64x?xf32>) outs(%116 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    cf.assert %124, "must have at most one inferred (negative) dimension"
    %reshape_231 = tensor.reshape %926(%from_elements_30) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x12x?x?xf32>
    cf.assert %132, "mismatched size for broadcast"
    cf.assert %133, "mismatched size for broadcast"
    cf.assert %133, "mismatched size for broadcast"
    %927 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_231, %79 : tensor<?x12x?x?xf32>, tensor<?x1x?x?xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %928:2 = linalg.generic {indexing_maps = [#map6, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%927 : tensor<?x12x?x?xf32>) outs(%139, %137 : tensor<?x12x?xf32>, tensor<?x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_416: i64):
      %1640 = linalg.index 3 : index
      %1641 = arith.index_cast %1640 : index to i64
      %1642 = arith.maximumf %in, %out : f32
      %1643 = arith.cmpf ogt, %in, %out : f32
      %1644 = arith.select %1643, %1641, %out_416 : i64
      linalg.yield %1642, %1644 : f32, i64
    } -> (tensor<?x12x?xf32>, tensor<?x12x?xi64>)
    %expanded_232 = tensor.expand_shape %928#0 [[0], [1], [2, 3]] output_shape [%130, 12, %131, 1] : tensor<?x12x?xf32> into tensor<?x12x?x1xf32>
    %929 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%927, %expanded_232 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.subf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %930 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%929 : tensor<?x12x?x?xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.exp %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %931 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%930 : tensor<?x12x?x?xf32>) outs(%144 : tensor<?x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %out : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x1xf32>
    %932 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%930, %931 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.divf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %933 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%927 : tensor<?x12x?x?xf32>) outs(%147 : tensor<?x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1640 = arith.extf %in : f32 to f64
      %1641 = arith.cmpf oeq, %1640, %cst_7 : f64
      linalg.yield %1641 : i1
    } -> tensor<?x12x?x?xi1>
    %934 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%933 : tensor<?x12x?x?xi1>) outs(%150 : tensor<?x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1640 = arith.andi %in, %out : i1
      linalg.yield %1640 : i1
    } -> tensor<?x12x?x1xi1>
    cf.assert %152, "negative values not allowed in new dimensions"
    cf.assert %154, "negative values not allowed in new dimensions"
    cf.assert %154, "negative values not allowed in new dimensions"
    cf.assert %158, "mismatched size for broadcast"
    cf.assert %159, "mismatched size for broadcast"
    cf.assert %160, "mismatched size for broadcast"
    %935 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%934, %157, %932 : tensor<?x12x?x1xi1>, tensor<?x12x?x?xf32>, tensor<?x12x?x?xf32>) outs(%161 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: i1, %in_416: f32, %in_417: f32, %out: f32):
      %1640 = arith.select %in, %in_416, %in_417 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %936 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%163 : tensor<?x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %130, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %131, %c1 : index
      %1647 = arith.select %1646, %c0, %1642 : index
      %1648 = arith.cmpi eq, %155, %c1 : index
      %1649 = arith.select %1648, %c0, %1643 : index
      %extracted = tensor.extract %935[%1645, %1641, %1647, %1649] : tensor<?x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %169, "must have at most one inferred (negative) dimension"
    %reshape_233 = tensor.reshape %936(%from_elements_33) : (tensor<?x12x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %937 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%85 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %918, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %919, %c1 : index
      %1647 = arith.select %1646, %c0, %1642 : index
      %extracted = tensor.extract %transposed_225[%1645, %1641, %1647, %1643] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %95, "must have at most one inferred (negative) dimension"
    %reshape_234 = tensor.reshape %937(%from_elements_26) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %177, "mismatching contracting dimension"
    cf.assert %178, "mismatching contracting dimension"
    %938 = linalg.batch_matmul ins(%reshape_233, %reshape_234 : tensor<?x?x?xf32>, tensor<?x?x64xf32>) outs(%180 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    cf.assert %190, "must have at most one inferred (negative) dimension"
    %reshape_235 = tensor.reshape %938(%from_elements_36) : (tensor<?x?x64xf32>, tensor<4xi64>) -> tensor<?x12x?x64xf32>
    %transposed_236 = linalg.transpose ins(%reshape_235 : tensor<?x12x?x64xf32>) outs(%199 : tensor<?x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_237 = tensor.reshape %transposed_236(%from_elements_39) : (tensor<?x?x12x64xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %cast_238 = tensor.cast %reshape_237 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %collapsed_239 = tensor.collapse_shape %cast_238 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %939 = arith.index_cast %203 : i64 to index
    %940 = tensor.empty(%939) : tensor<?x768xf32>
    %941 = linalg.fill ins(%cst_0 : f32) outs(%940 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %942 = linalg.matmul ins(%collapsed_239, %arg79 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%941 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %943 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%942, %arg80 : tensor<?x768xf32>, tensor<768xf32>) outs(%940 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x768xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %944 = arith.muli %203, %c768_i64 : i64
    %945 = arith.divsi %944, %210 : i64
    %946 = arith.select %21, %945, %0 : i64
    %947 = arith.select %2, %945, %1 : i64
    %from_elements_240 = tensor.from_elements %946, %947, %c768_i64 : tensor<3xi64>
    %reshape_241 = tensor.reshape %943(%from_elements_240) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %948 = arith.index_cast %946 : i64 to index
    %949 = arith.index_cast %947 : i64 to index
    %950 = arith.cmpi eq, %948, %826 : index
    cf.assert %950, "mismatched size for broadcast"
    %951 = arith.cmpi eq, %949, %827 : index
    cf.assert %951, "mismatched size for broadcast"
    %952 = tensor.empty(%948, %949) : tensor<?x?x768xf32>
    %953 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape_241, %886 : tensor<?x?x768xf32>, tensor<?x?x768xf32>) outs(%952 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %954 = tensor.empty(%948, %949) : tensor<?x?x768xf64>
    %955 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%953 : tensor<?x?x768xf32>) outs(%954 : tensor<?x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1640 = arith.extf %in : f32 to f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %956 = tensor.empty(%948, %949) : tensor<?x?x1xf64>
    %957 = linalg.fill ins(%cst : f64) outs(%956 : tensor<?x?x1xf64>) -> tensor<?x?x1xf64>
    %958 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%955 : tensor<?x?x768xf64>) outs(%957 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %959 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%958 : tensor<?x?x1xf64>) outs(%956 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %960 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%955, %959 : tensor<?x?x768xf64>, tensor<?x?x1xf64>) outs(%954 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.subf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %961 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%960, %960 : tensor<?x?x768xf64>, tensor<?x?x768xf64>) outs(%954 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.mulf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %962 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%961 : tensor<?x?x768xf64>) outs(%957 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %963 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%962 : tensor<?x?x1xf64>) outs(%956 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %964 = tensor.empty(%948, %949) : tensor<?x?x1xf32>
    %965 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%963 : tensor<?x?x1xf64>) outs(%964 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1640 = arith.truncf %in : f64 to f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %966 = linalg.fill ins(%cst_0 : f32) outs(%964 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %967 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%953 : tensor<?x?x768xf32>) outs(%966 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %out : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %968 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%967 : tensor<?x?x1xf32>) outs(%964 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.divf %in, %cst_10 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %969 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%965 : tensor<?x?x1xf32>) outs(%964 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_8 : f64 to f32
      %1641 = arith.addf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x?x1xf32>
    %970 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%969 : tensor<?x?x1xf32>) outs(%964 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.rsqrt %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %971 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%953, %968 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%952 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.subf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %972 = tensor.empty(%948) : tensor<?x1x768xf32>
    %973 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%971, %970 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%972 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %974 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%973, %arg81 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%972 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %975 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%974, %arg82 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%972 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_242 = tensor.collapse_shape %975 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %976 = arith.index_cast %946 : i64 to index
    %977 = tensor.empty(%976) : tensor<?x3072xf32>
    %978 = linalg.fill ins(%cst_0 : f32) outs(%977 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %979 = linalg.matmul ins(%collapsed_242, %arg83 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%978 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %980 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%979, %arg84 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%977 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x3072xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %981 = arith.muli %946, %c3072_i64 : i64
    %982 = arith.divsi %981, %248 : i64
    %983 = arith.select %21, %982, %0 : i64
    %984 = arith.select %2, %982, %1 : i64
    %from_elements_243 = tensor.from_elements %983, %984, %c3072_i64 : tensor<3xi64>
    %reshape_244 = tensor.reshape %980(%from_elements_243) : (tensor<?x3072xf32>, tensor<3xi64>) -> tensor<?x?x3072xf32>
    %985 = arith.index_cast %983 : i64 to index
    %986 = tensor.empty(%985) : tensor<?x1x3072xf32>
    %cast_245 = tensor.cast %reshape_244 : tensor<?x?x3072xf32> to tensor<?x1x3072xf32>
    %987 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_245 : tensor<?x1x3072xf32>) outs(%986 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %988 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_245 : tensor<?x1x3072xf32>) outs(%986 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %989 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%988 : tensor<?x1x3072xf32>) outs(%986 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_5 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x1x3072xf32>
    %990 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_245, %989 : tensor<?x1x3072xf32>, tensor<?x1x3072xf32>) outs(%986 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %991 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%990 : tensor<?x1x3072xf32>) outs(%986 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_4 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x1x3072xf32>
    %992 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%991 : tensor<?x1x3072xf32>) outs(%986 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.tanh %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %993 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%992 : tensor<?x1x3072xf32>) outs(%986 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %cst_12 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %994 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%987, %993 : tensor<?x1x3072xf32>, tensor<?x1x3072xf32>) outs(%986 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %collapsed_246 = tensor.collapse_shape %994 [[0], [1, 2]] : tensor<?x1x3072xf32> into tensor<?x3072xf32>
    %995 = arith.index_cast %983 : i64 to index
    %996 = tensor.empty(%995) : tensor<?x768xf32>
    %997 = linalg.fill ins(%cst_0 : f32) outs(%996 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %998 = linalg.matmul ins(%collapsed_246, %arg85 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%997 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %999 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%998, %arg86 : tensor<?x768xf32>, tensor<768xf32>) outs(%996 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x768xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %1000 = arith.muli %983, %c768_i64 : i64
    %1001 = arith.divsi %1000, %210 : i64
    %1002 = arith.select %21, %1001, %0 : i64
    %1003 = arith.select %2, %1001, %1 : i64
    %from_elements_247 = tensor.from_elements %1002, %1003, %c768_i64 : tensor<3xi64>
    %reshape_248 = tensor.reshape %999(%from_elements_247) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %1004 = arith.index_cast %1002 : i64 to index
    %1005 = arith.cmpi eq, %948, %1004 : index
    cf.assert %1005, "mismatched size for broadcast"
    %1006 = arith.index_cast %1003 : i64 to index
    %1007 = arith.cmpi eq, %949, %1006 : index
    cf.assert %1007, "mismatched size for broadcast"
    %1008 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%953, %reshape_248 : tensor<?x?x768xf32>, tensor<?x?x768xf32>) outs(%952 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %1009 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1008 : tensor<?x?x768xf32>) outs(%954 : tensor<?x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1640 = arith.extf %in : f32 to f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %1010 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1009 : tensor<?x?x768xf64>) outs(%957 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1011 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1010 : tensor<?x?x1xf64>) outs(%956 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1012 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1009, %1011 : tensor<?x?x768xf64>, tensor<?x?x1xf64>) outs(%954 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.subf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %1013 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1012, %1012 : tensor<?x?x768xf64>, tensor<?x?x768xf64>) outs(%954 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.mulf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %1014 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1013 : tensor<?x?x768xf64>) outs(%957 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1015 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1014 : tensor<?x?x1xf64>) outs(%956 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1016 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1015 : tensor<?x?x1xf64>) outs(%964 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1640 = arith.truncf %in : f64 to f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1017 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1008 : tensor<?x?x768xf32>) outs(%966 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %out : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1018 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1017 : tensor<?x?x1xf32>) outs(%964 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.divf %in, %cst_10 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1019 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1016 : tensor<?x?x1xf32>) outs(%964 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_8 : f64 to f32
      %1641 = arith.addf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x?x1xf32>
    %1020 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1019 : tensor<?x?x1xf32>) outs(%964 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.rsqrt %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1021 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1008, %1018 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%952 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.subf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %1022 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1021, %1020 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%972 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %1023 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1022, %arg87 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%972 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %1024 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1023, %arg88 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%972 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_249 = tensor.collapse_shape %1024 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %1025 = tensor.empty(%976) : tensor<?x2304xf32>
    %1026 = linalg.fill ins(%cst_0 : f32) outs(%1025 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %1027 = linalg.matmul ins(%collapsed_249, %arg89 : tensor<?x768xf32>, tensor<768x2304xf32>) outs(%1026 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %1028 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%1027, %arg90 : tensor<?x2304xf32>, tensor<2304xf32>) outs(%1025 : tensor<?x2304xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x2304xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %1029 = arith.muli %946, %c2304_i64 : i64
    %1030 = arith.divsi %1029, %59 : i64
    %1031 = arith.select %21, %1030, %0 : i64
    %1032 = arith.select %2, %1030, %1 : i64
    %from_elements_250 = tensor.from_elements %1031, %1032, %c2304_i64 : tensor<3xi64>
    %reshape_251 = tensor.reshape %1028(%from_elements_250) : (tensor<?x2304xf32>, tensor<3xi64>) -> tensor<?x?x2304xf32>
    %1033 = arith.index_cast %1031 : i64 to index
    %1034 = arith.index_cast %1032 : i64 to index
    %extracted_slice_252 = tensor.extract_slice %reshape_251[0, 0, 0] [%1033, %1034, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    %extracted_slice_253 = tensor.extract_slice %reshape_251[0, 0, 768] [%1033, %1034, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    %extracted_slice_254 = tensor.extract_slice %reshape_251[0, 0, 1536] [%1033, %1034, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %1035 = arith.muli %1031, %1032 : i64
    %1036 = arith.muli %1035, %c768_i64 : i64
    %1037 = arith.divsi %1036, %68 : i64
    %1038 = arith.select %21, %1037, %0 : i64
    %1039 = arith.select %2, %1037, %1 : i64
    %from_elements_255 = tensor.from_elements %1038, %1039, %1037, %c64_i64 : tensor<4xi64>
    %reshape_256 = tensor.reshape %extracted_slice_253(%from_elements_255) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %1040 = arith.index_cast %1038 : i64 to index
    %1041 = arith.index_cast %1039 : i64 to index
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_257 = tensor.reshape %extracted_slice_254(%from_elements_255) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %1042 = tensor.empty(%1040, %1041) : tensor<?x12x?x64xf32>
    %transposed_258 = linalg.transpose ins(%reshape_257 : tensor<?x?x12x64xf32>) outs(%1042 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_259 = tensor.reshape %extracted_slice_252(%from_elements_255) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %transposed_260 = linalg.transpose ins(%reshape_259 : tensor<?x?x12x64xf32>) outs(%1042 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %1043 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_260 : tensor<?x12x?x64xf32>) outs(%1042 : tensor<?x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_6 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x12x?x64xf32>
    %1044 = tensor.empty(%1040, %1041) : tensor<?x12x64x?xf32>
    %transposed_261 = linalg.transpose ins(%reshape_256 : tensor<?x?x12x64xf32>) outs(%1044 : tensor<?x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %1045 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_261 : tensor<?x12x64x?xf32>) outs(%1044 : tensor<?x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_6 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %1046 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%85 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %1040, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %1041, %c1 : index
      %1647 = arith.select %1646, %c0, %1642 : index
      %extracted = tensor.extract %1043[%1645, %1641, %1647, %1643] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %95, "must have at most one inferred (negative) dimension"
    %reshape_262 = tensor.reshape %1046(%from_elements_26) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %1047 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%101 : tensor<?x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %1040, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %1041, %c1 : index
      %1647 = arith.select %1646, %c0, %1643 : index
      %extracted = tensor.extract %1045[%1645, %1641, %1642, %1647] : tensor<?x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %95, "must have at most one inferred (negative) dimension"
    %reshape_263 = tensor.reshape %1047(%from_elements_28) : (tensor<?x12x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    cf.assert %114, "mismatching contracting dimension"
    %1048 = linalg.batch_matmul ins(%reshape_262, %reshape_263 : tensor<?x?x64xf32>, tensor<?x64x?xf32>) outs(%116 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    cf.assert %124, "must have at most one inferred (negative) dimension"
    %reshape_264 = tensor.reshape %1048(%from_elements_30) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x12x?x?xf32>
    cf.assert %132, "mismatched size for broadcast"
    cf.assert %133, "mismatched size for broadcast"
    cf.assert %133, "mismatched size for broadcast"
    %1049 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_264, %79 : tensor<?x12x?x?xf32>, tensor<?x1x?x?xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %1050:2 = linalg.generic {indexing_maps = [#map6, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1049 : tensor<?x12x?x?xf32>) outs(%139, %137 : tensor<?x12x?xf32>, tensor<?x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_416: i64):
      %1640 = linalg.index 3 : index
      %1641 = arith.index_cast %1640 : index to i64
      %1642 = arith.maximumf %in, %out : f32
      %1643 = arith.cmpf ogt, %in, %out : f32
      %1644 = arith.select %1643, %1641, %out_416 : i64
      linalg.yield %1642, %1644 : f32, i64
    } -> (tensor<?x12x?xf32>, tensor<?x12x?xi64>)
    %expanded_265 = tensor.expand_shape %1050#0 [[0], [1], [2, 3]] output_shape [%130, 12, %131, 1] : tensor<?x12x?xf32> into tensor<?x12x?x1xf32>
    %1051 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1049, %expanded_265 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.subf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %1052 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1051 : tensor<?x12x?x?xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.exp %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %1053 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1052 : tensor<?x12x?x?xf32>) outs(%144 : tensor<?x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %out : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x1xf32>
    %1054 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1052, %1053 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.divf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %1055 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1049 : tensor<?x12x?x?xf32>) outs(%147 : tensor<?x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1640 = arith.extf %in : f32 to f64
      %1641 = arith.cmpf oeq, %1640, %cst_7 : f64
      linalg.yield %1641 : i1
    } -> tensor<?x12x?x?xi1>
    %1056 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1055 : tensor<?x12x?x?xi1>) outs(%150 : tensor<?x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1640 = arith.andi %in, %out : i1
      linalg.yield %1640 : i1
    } -> tensor<?x12x?x1xi1>
    cf.assert %152, "negative values not allowed in new dimensions"
    cf.assert %154, "negative values not allowed in new dimensions"
    cf.assert %154, "negative values not allowed in new dimensions"
    cf.assert %158, "mismatched size for broadcast"
    cf.assert %159, "mismatched size for broadcast"
    cf.assert %160, "mismatched size for broadcast"
    %1057 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1056, %157, %1054 : tensor<?x12x?x1xi1>, tensor<?x12x?x?xf32>, tensor<?x12x?x?xf32>) outs(%161 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: i1, %in_416: f32, %in_417: f32, %out: f32):
      %1640 = arith.select %in, %in_416, %in_417 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %1058 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%163 : tensor<?x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %130, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %131, %c1 : index
      %1647 = arith.select %1646, %c0, %1642 : index
      %1648 = arith.cmpi eq, %155, %c1 : index
      %1649 = arith.select %1648, %c0, %1643 : index
      %extracted = tensor.extract %1057[%1645, %1641, %1647, %1649] : tensor<?x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %169, "must have at most one inferred (negative) dimension"
    %reshape_266 = tensor.reshape %1058(%from_elements_33) : (tensor<?x12x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %1059 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%85 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %1040, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %1041, %c1 : index
      %1647 = arith.select %1646, %c0, %1642 : index
      %extracted = tensor.extract %transposed_258[%1645, %1641, %1647, %1643] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %95, "must have at most one inferred (negative) dimension"
    %reshape_267 = tensor.reshape %1059(%from_elements_26) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %177, "mismatching contracting dimension"
    cf.assert %178, "mismatching contracting dimension"
    %1060 = linalg.batch_matmul ins(%reshape_266, %reshape_267 : tensor<?x?x?xf32>, tensor<?x?x64xf32>) outs(%180 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    cf.assert %190, "must have at most one inferred (negative) dimension"
    %reshape_268 = tensor.reshape %1060(%from_elements_36) : (tensor<?x?x64xf32>, tensor<4xi64>) -> tensor<?x12x?x64xf32>
    %transposed_269 = linalg.transpose ins(%reshape_268 : tensor<?x12x?x64xf32>) outs(%199 : tensor<?x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_270 = tensor.reshape %transposed_269(%from_elements_39) : (tensor<?x?x12x64xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %cast_271 = tensor.cast %reshape_270 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %collapsed_272 = tensor.collapse_shape %cast_271 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %1061 = arith.index_cast %203 : i64 to index
    %1062 = tensor.empty(%1061) : tensor<?x768xf32>
    %1063 = linalg.fill ins(%cst_0 : f32) outs(%1062 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1064 = linalg.matmul ins(%collapsed_272, %arg91 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%1063 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1065 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%1064, %arg92 : tensor<?x768xf32>, tensor<768xf32>) outs(%1062 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x768xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %1066 = arith.muli %203, %c768_i64 : i64
    %1067 = arith.divsi %1066, %210 : i64
    %1068 = arith.select %21, %1067, %0 : i64
    %1069 = arith.select %2, %1067, %1 : i64
    %from_elements_273 = tensor.from_elements %1068, %1069, %c768_i64 : tensor<3xi64>
    %reshape_274 = tensor.reshape %1065(%from_elements_273) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %1070 = arith.index_cast %1068 : i64 to index
    %1071 = arith.index_cast %1069 : i64 to index
    %1072 = arith.cmpi eq, %1070, %948 : index
    cf.assert %1072, "mismatched size for broadcast"
    %1073 = arith.cmpi eq, %1071, %949 : index
    cf.assert %1073, "mismatched size for broadcast"
    %1074 = tensor.empty(%1070, %1071) : tensor<?x?x768xf32>
    %1075 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape_274, %1008 : tensor<?x?x768xf32>, tensor<?x?x768xf32>) outs(%1074 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %1076 = tensor.empty(%1070, %1071) : tensor<?x?x768xf64>
    %1077 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1075 : tensor<?x?x768xf32>) outs(%1076 : tensor<?x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1640 = arith.extf %in : f32 to f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %1078 = tensor.empty(%1070, %1071) : tensor<?x?x1xf64>
    %1079 = linalg.fill ins(%cst : f64) outs(%1078 : tensor<?x?x1xf64>) -> tensor<?x?x1xf64>
    %1080 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1077 : tensor<?x?x768xf64>) outs(%1079 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1081 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1080 : tensor<?x?x1xf64>) outs(%1078 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1082 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1077, %1081 : tensor<?x?x768xf64>, tensor<?x?x1xf64>) outs(%1076 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.subf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %1083 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1082, %1082 : tensor<?x?x768xf64>, tensor<?x?x768xf64>) outs(%1076 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.mulf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %1084 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1083 : tensor<?x?x768xf64>) outs(%1079 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1085 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1084 : tensor<?x?x1xf64>) outs(%1078 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1086 = tensor.empty(%1070, %1071) : tensor<?x?x1xf32>
    %1087 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1085 : tensor<?x?x1xf64>) outs(%1086 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1640 = arith.truncf %in : f64 to f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1088 = linalg.fill ins(%cst_0 : f32) outs(%1086 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %1089 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1075 : tensor<?x?x768xf32>) outs(%1088 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %out : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1090 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1089 : tensor<?x?x1xf32>) outs(%1086 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.divf %in, %cst_10 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1091 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1087 : tensor<?x?x1xf32>) outs(%1086 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_8 : f64 to f32
      %1641 = arith.addf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x?x1xf32>
    %1092 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1091 : tensor<?x?x1xf32>) outs(%1086 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.rsqrt %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1093 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1075, %1090 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%1074 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.subf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %1094 = tensor.empty(%1070) : tensor<?x1x768xf32>
    %1095 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1093, %1092 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%1094 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %1096 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1095, %arg93 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%1094 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %1097 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1096, %arg94 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%1094 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_275 = tensor.collapse_shape %1097 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %1098 = arith.index_cast %1068 : i64 to index
    %1099 = tensor.empty(%1098) : tensor<?x3072xf32>
    %1100 = linalg.fill ins(%cst_0 : f32) outs(%1099 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %1101 = linalg.matmul ins(%collapsed_275, %arg95 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%1100 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %1102 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%1101, %arg96 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%1099 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x3072xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %1103 = arith.muli %1068, %c3072_i64 : i64
    %1104 = arith.divsi %1103, %248 : i64
    %1105 = arith.select %21, %1104, %0 : i64
    %1106 = arith.select %2, %1104, %1 : i64
    %from_elements_276 = tensor.from_elements %1105, %1106, %c3072_i64 : tensor<3xi64>
    %reshape_277 = tensor.reshape %1102(%from_elements_276) : (tensor<?x3072xf32>, tensor<3xi64>) -> tensor<?x?x3072xf32>
    %1107 = arith.index_cast %1105 : i64 to index
    %1108 = tensor.empty(%1107) : tensor<?x1x3072xf32>
    %cast_278 = tensor.cast %reshape_277 : tensor<?x?x3072xf32> to tensor<?x1x3072xf32>
    %1109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_278 : tensor<?x1x3072xf32>) outs(%1108 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %1110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_278 : tensor<?x1x3072xf32>) outs(%1108 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %1111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1110 : tensor<?x1x3072xf32>) outs(%1108 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_5 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x1x3072xf32>
    %1112 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_278, %1111 : tensor<?x1x3072xf32>, tensor<?x1x3072xf32>) outs(%1108 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %1113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1112 : tensor<?x1x3072xf32>) outs(%1108 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_4 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x1x3072xf32>
    %1114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1113 : tensor<?x1x3072xf32>) outs(%1108 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.tanh %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %1115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1114 : tensor<?x1x3072xf32>) outs(%1108 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %cst_12 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %1116 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1109, %1115 : tensor<?x1x3072xf32>, tensor<?x1x3072xf32>) outs(%1108 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %collapsed_279 = tensor.collapse_shape %1116 [[0], [1, 2]] : tensor<?x1x3072xf32> into tensor<?x3072xf32>
    %1117 = arith.index_cast %1105 : i64 to index
    %1118 = tensor.empty(%1117) : tensor<?x768xf32>
    %1119 = linalg.fill ins(%cst_0 : f32) outs(%1118 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1120 = linalg.matmul ins(%collapsed_279, %arg97 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%1119 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1121 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%1120, %arg98 : tensor<?x768xf32>, tensor<768xf32>) outs(%1118 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x768xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %1122 = arith.muli %1105, %c768_i64 : i64
    %1123 = arith.divsi %1122, %210 : i64
    %1124 = arith.select %21, %1123, %0 : i64
    %1125 = arith.select %2, %1123, %1 : i64
    %from_elements_280 = tensor.from_elements %1124, %1125, %c768_i64 : tensor<3xi64>
    %reshape_281 = tensor.reshape %1121(%from_elements_280) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %1126 = arith.index_cast %1124 : i64 to index
    %1127 = arith.cmpi eq, %1070, %1126 : index
    cf.assert %1127, "mismatched size for broadcast"
    %1128 = arith.index_cast %1125 : i64 to index
    %1129 = arith.cmpi eq, %1071, %1128 : index
    cf.assert %1129, "mismatched size for broadcast"
    %1130 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1075, %reshape_281 : tensor<?x?x768xf32>, tensor<?x?x768xf32>) outs(%1074 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %1131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1130 : tensor<?x?x768xf32>) outs(%1076 : tensor<?x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1640 = arith.extf %in : f32 to f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %1132 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1131 : tensor<?x?x768xf64>) outs(%1079 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1132 : tensor<?x?x1xf64>) outs(%1078 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1134 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1131, %1133 : tensor<?x?x768xf64>, tensor<?x?x1xf64>) outs(%1076 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.subf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %1135 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1134, %1134 : tensor<?x?x768xf64>, tensor<?x?x768xf64>) outs(%1076 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.mulf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %1136 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1135 : tensor<?x?x768xf64>) outs(%1079 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1136 : tensor<?x?x1xf64>) outs(%1078 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1137 : tensor<?x?x1xf64>) outs(%1086 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1640 = arith.truncf %in : f64 to f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1139 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1130 : tensor<?x?x768xf32>) outs(%1088 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %out : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1139 : tensor<?x?x1xf32>) outs(%1086 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.divf %in, %cst_10 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1138 : tensor<?x?x1xf32>) outs(%1086 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_8 : f64 to f32
      %1641 = arith.addf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x?x1xf32>
    %1142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1141 : tensor<?x?x1xf32>) outs(%1086 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.rsqrt %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1143 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1130, %1140 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%1074 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.subf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %1144 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1143, %1142 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%1094 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %1145 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1144, %arg99 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%1094 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %1146 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1145, %arg100 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%1094 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_282 = tensor.collapse_shape %1146 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %1147 = tensor.empty(%1098) : tensor<?x2304xf32>
    %1148 = linalg.fill ins(%cst_0 : f32) outs(%1147 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %1149 = linalg.matmul ins(%collapsed_282, %arg101 : tensor<?x768xf32>, tensor<768x2304xf32>) outs(%1148 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %1150 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%1149, %arg102 : tensor<?x2304xf32>, tensor<2304xf32>) outs(%1147 : tensor<?x2304xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x2304xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %1151 = arith.muli %1068, %c2304_i64 : i64
    %1152 = arith.divsi %1151, %59 : i64
    %1153 = arith.select %21, %1152, %0 : i64
    %1154 = arith.select %2, %1152, %1 : i64
    %from_elements_283 = tensor.from_elements %1153, %1154, %c2304_i64 : tensor<3xi64>
    %reshape_284 = tensor.reshape %1150(%from_elements_283) : (tensor<?x2304xf32>, tensor<3xi64>) -> tensor<?x?x2304xf32>
    %1155 = arith.index_cast %1153 : i64 to index
    %1156 = arith.index_cast %1154 : i64 to index
    %extracted_slice_285 = tensor.extract_slice %reshape_284[0, 0, 0] [%1155, %1156, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    %extracted_slice_286 = tensor.extract_slice %reshape_284[0, 0, 768] [%1155, %1156, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    %extracted_slice_287 = tensor.extract_slice %reshape_284[0, 0, 1536] [%1155, %1156, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %1157 = arith.muli %1153, %1154 : i64
    %1158 = arith.muli %1157, %c768_i64 : i64
    %1159 = arith.divsi %1158, %68 : i64
    %1160 = arith.select %21, %1159, %0 : i64
    %1161 = arith.select %2, %1159, %1 : i64
    %from_elements_288 = tensor.from_elements %1160, %1161, %1159, %c64_i64 : tensor<4xi64>
    %reshape_289 = tensor.reshape %extracted_slice_286(%from_elements_288) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %1162 = arith.index_cast %1160 : i64 to index
    %1163 = arith.index_cast %1161 : i64 to index
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_290 = tensor.reshape %extracted_slice_287(%from_elements_288) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %1164 = tensor.empty(%1162, %1163) : tensor<?x12x?x64xf32>
    %transposed_291 = linalg.transpose ins(%reshape_290 : tensor<?x?x12x64xf32>) outs(%1164 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_292 = tensor.reshape %extracted_slice_285(%from_elements_288) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %transposed_293 = linalg.transpose ins(%reshape_292 : tensor<?x?x12x64xf32>) outs(%1164 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %1165 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_293 : tensor<?x12x?x64xf32>) outs(%1164 : tensor<?x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_6 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x12x?x64xf32>
    %1166 = tensor.empty(%1162, %1163) : tensor<?x12x64x?xf32>
    %transposed_294 = linalg.transpose ins(%reshape_289 : tensor<?x?x12x64xf32>) outs(%1166 : tensor<?x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %1167 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_294 : tensor<?x12x64x?xf32>) outs(%1166 : tensor<?x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_6 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %1168 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%85 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %1162, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %1163, %c1 : index
      %1647 = arith.select %1646, %c0, %1642 : index
      %extracted = tensor.extract %1165[%1645, %1641, %1647, %1643] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %95, "must have at most one inferred (negative) dimension"
    %reshape_295 = tensor.reshape %1168(%from_elements_26) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %1169 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%101 : tensor<?x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %1162, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %1163, %c1 : index
      %1647 = arith.select %1646, %c0, %1643 : index
      %extracted = tensor.extract %1167[%1645, %1641, %1642, %1647] : tensor<?x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %95, "must have at most one inferred (negative) dimension"
    %reshape_296 = tensor.reshape %1169(%from_elements_28) : (tensor<?x12x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    cf.assert %114, "mismatching contracting dimension"
    %1170 = linalg.batch_matmul ins(%reshape_295, %reshape_296 : tensor<?x?x64xf32>, tensor<?x64x?xf32>) outs(%116 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    cf.assert %124, "must have at most one inferred (negative) dimension"
    %reshape_297 = tensor.reshape %1170(%from_elements_30) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x12x?x?xf32>
    cf.assert %132, "mismatched size for broadcast"
    cf.assert %133, "mismatched size for broadcast"
    cf.assert %133, "mismatched size for broadcast"
    %1171 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_297, %79 : tensor<?x12x?x?xf32>, tensor<?x1x?x?xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %1172:2 = linalg.generic {indexing_maps = [#map6, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1171 : tensor<?x12x?x?xf32>) outs(%139, %137 : tensor<?x12x?xf32>, tensor<?x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_416: i64):
      %1640 = linalg.index 3 : index
      %1641 = arith.index_cast %1640 : index to i64
      %1642 = arith.maximumf %in, %out : f32
      %1643 = arith.cmpf ogt, %in, %out : f32
      %1644 = arith.select %1643, %1641, %out_416 : i64
      linalg.yield %1642, %1644 : f32, i64
    } -> (tensor<?x12x?xf32>, tensor<?x12x?xi64>)
    %expanded_298 = tensor.expand_shape %1172#0 [[0], [1], [2, 3]] output_shape [%130, 12, %131, 1] : tensor<?x12x?xf32> into tensor<?x12x?x1xf32>
    %1173 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1171, %expanded_298 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.subf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %1174 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1173 : tensor<?x12x?x?xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.exp %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %1175 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1174 : tensor<?x12x?x?xf32>) outs(%144 : tensor<?x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %out : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x1xf32>
    %1176 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1174, %1175 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.divf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %1177 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1171 : tensor<?x12x?x?xf32>) outs(%147 : tensor<?x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1640 = arith.extf %in : f32 to f64
      %1641 = arith.cmpf oeq, %1640, %cst_7 : f64
      linalg.yield %1641 : i1
    } -> tensor<?x12x?x?xi1>
    %1178 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1177 : tensor<?x12x?x?xi1>) outs(%150 : tensor<?x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1640 = arith.andi %in, %out : i1
      linalg.yield %1640 : i1
    } -> tensor<?x12x?x1xi1>
    cf.assert %152, "negative values not allowed in new dimensions"
    cf.assert %154, "negative values not allowed in new dimensions"
    cf.assert %154, "negative values not allowed in new dimensions"
    cf.assert %158, "mismatched size for broadcast"
    cf.assert %159, "mismatched size for broadcast"
    cf.assert %160, "mismatched size for broadcast"
    %1179 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1178, %157, %1176 : tensor<?x12x?x1xi1>, tensor<?x12x?x?xf32>, tensor<?x12x?x?xf32>) outs(%161 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: i1, %in_416: f32, %in_417: f32, %out: f32):
      %1640 = arith.select %in, %in_416, %in_417 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %1180 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%163 : tensor<?x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %130, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %131, %c1 : index
      %1647 = arith.select %1646, %c0, %1642 : index
      %1648 = arith.cmpi eq, %155, %c1 : index
      %1649 = arith.select %1648, %c0, %1643 : index
      %extracted = tensor.extract %1179[%1645, %1641, %1647, %1649] : tensor<?x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %169, "must have at most one inferred (negative) dimension"
    %reshape_299 = tensor.reshape %1180(%from_elements_33) : (tensor<?x12x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %1181 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%85 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %1162, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %1163, %c1 : index
      %1647 = arith.select %1646, %c0, %1642 : index
      %extracted = tensor.extract %transposed_291[%1645, %1641, %1647, %1643] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %95, "must have at most one inferred (negative) dimension"
    %reshape_300 = tensor.reshape %1181(%from_elements_26) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %177, "mismatching contracting dimension"
    cf.assert %178, "mismatching contracting dimension"
    %1182 = linalg.batch_matmul ins(%reshape_299, %reshape_300 : tensor<?x?x?xf32>, tensor<?x?x64xf32>) outs(%180 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    cf.assert %190, "must have at most one inferred (negative) dimension"
    %reshape_301 = tensor.reshape %1182(%from_elements_36) : (tensor<?x?x64xf32>, tensor<4xi64>) -> tensor<?x12x?x64xf32>
    %transposed_302 = linalg.transpose ins(%reshape_301 : tensor<?x12x?x64xf32>) outs(%199 : tensor<?x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_303 = tensor.reshape %transposed_302(%from_elements_39) : (tensor<?x?x12x64xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %cast_304 = tensor.cast %reshape_303 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %collapsed_305 = tensor.collapse_shape %cast_304 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %1183 = arith.index_cast %203 : i64 to index
    %1184 = tensor.empty(%1183) : tensor<?x768xf32>
    %1185 = linalg.fill ins(%cst_0 : f32) outs(%1184 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1186 = linalg.matmul ins(%collapsed_305, %arg103 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%1185 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1187 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%1186, %arg104 : tensor<?x768xf32>, tensor<768xf32>) outs(%1184 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x768xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %1188 = arith.muli %203, %c768_i64 : i64
    %1189 = arith.divsi %1188, %210 : i64
    %1190 = arith.select %21, %1189, %0 : i64
    %1191 = arith.select %2, %1189, %1 : i64
    %from_elements_306 = tensor.from_elements %1190, %1191, %c768_i64 : tensor<3xi64>
    %reshape_307 = tensor.reshape %1187(%from_elements_306) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %1192 = arith.index_cast %1190 : i64 to index
    %1193 = arith.index_cast %1191 : i64 to index
    %1194 = arith.cmpi eq, %1192, %1070 : index
    cf.assert %1194, "mismatched size for broadcast"
    %1195 = arith.cmpi eq, %1193, %1071 : index
    cf.assert %1195, "mismatched size for broadcast"
    %1196 = tensor.empty(%1192, %1193) : tensor<?x?x768xf32>
    %1197 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape_307, %1130 : tensor<?x?x768xf32>, tensor<?x?x768xf32>) outs(%1196 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %1198 = tensor.empty(%1192, %1193) : tensor<?x?x768xf64>
    %1199 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1197 : tensor<?x?x768xf32>) outs(%1198 : tensor<?x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1640 = arith.extf %in : f32 to f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %1200 = tensor.empty(%1192, %1193) : tensor<?x?x1xf64>
    %1201 = linalg.fill ins(%cst : f64) outs(%1200 : tensor<?x?x1xf64>) -> tensor<?x?x1xf64>
    %1202 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1199 : tensor<?x?x768xf64>) outs(%1201 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1203 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1202 : tensor<?x?x1xf64>) outs(%1200 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1204 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1199, %1203 : tensor<?x?x768xf64>, tensor<?x?x1xf64>) outs(%1198 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.subf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %1205 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1204, %1204 : tensor<?x?x768xf64>, tensor<?x?x768xf64>) outs(%1198 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.mulf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %1206 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1205 : tensor<?x?x768xf64>) outs(%1201 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1207 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1206 : tensor<?x?x1xf64>) outs(%1200 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1208 = tensor.empty(%1192, %1193) : tensor<?x?x1xf32>
    %1209 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1207 : tensor<?x?x1xf64>) outs(%1208 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1640 = arith.truncf %in : f64 to f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1210 = linalg.fill ins(%cst_0 : f32) outs(%1208 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %1211 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1197 : tensor<?x?x768xf32>) outs(%1210 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %out : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1212 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1211 : tensor<?x?x1xf32>) outs(%1208 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.divf %in, %cst_10 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1213 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1209 : tensor<?x?x1xf32>) outs(%1208 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_8 : f64 to f32
      %1641 = arith.addf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x?x1xf32>
    %1214 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1213 : tensor<?x?x1xf32>) outs(%1208 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.rsqrt %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1215 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1197, %1212 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%1196 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.subf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %1216 = tensor.empty(%1192) : tensor<?x1x768xf32>
    %1217 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1215, %1214 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%1216 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %1218 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1217, %arg105 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%1216 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %1219 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1218, %arg106 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%1216 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_308 = tensor.collapse_shape %1219 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %1220 = arith.index_cast %1190 : i64 to index
    %1221 = tensor.empty(%1220) : tensor<?x3072xf32>
    %1222 = linalg.fill ins(%cst_0 : f32) outs(%1221 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %1223 = linalg.matmul ins(%collapsed_308, %arg107 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%1222 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %1224 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%1223, %arg108 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%1221 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x3072xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %1225 = arith.muli %1190, %c3072_i64 : i64
    %1226 = arith.divsi %1225, %248 : i64
    %1227 = arith.select %21, %1226, %0 : i64
    %1228 = arith.select %2, %1226, %1 : i64
    %from_elements_309 = tensor.from_elements %1227, %1228, %c3072_i64 : tensor<3xi64>
    %reshape_310 = tensor.reshape %1224(%from_elements_309) : (tensor<?x3072xf32>, tensor<3xi64>) -> tensor<?x?x3072xf32>
    %1229 = arith.index_cast %1227 : i64 to index
    %1230 = tensor.empty(%1229) : tensor<?x1x3072xf32>
    %cast_311 = tensor.cast %reshape_310 : tensor<?x?x3072xf32> to tensor<?x1x3072xf32>
    %1231 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_311 : tensor<?x1x3072xf32>) outs(%1230 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %1232 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_311 : tensor<?x1x3072xf32>) outs(%1230 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %1233 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1232 : tensor<?x1x3072xf32>) outs(%1230 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_5 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x1x3072xf32>
    %1234 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_311, %1233 : tensor<?x1x3072xf32>, tensor<?x1x3072xf32>) outs(%1230 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %1235 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1234 : tensor<?x1x3072xf32>) outs(%1230 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_4 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x1x3072xf32>
    %1236 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1235 : tensor<?x1x3072xf32>) outs(%1230 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.tanh %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %1237 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1236 : tensor<?x1x3072xf32>) outs(%1230 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %cst_12 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %1238 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1231, %1237 : tensor<?x1x3072xf32>, tensor<?x1x3072xf32>) outs(%1230 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %collapsed_312 = tensor.collapse_shape %1238 [[0], [1, 2]] : tensor<?x1x3072xf32> into tensor<?x3072xf32>
    %1239 = arith.index_cast %1227 : i64 to index
    %1240 = tensor.empty(%1239) : tensor<?x768xf32>
    %1241 = linalg.fill ins(%cst_0 : f32) outs(%1240 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1242 = linalg.matmul ins(%collapsed_312, %arg109 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%1241 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1243 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%1242, %arg110 : tensor<?x768xf32>, tensor<768xf32>) outs(%1240 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x768xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %1244 = arith.muli %1227, %c768_i64 : i64
    %1245 = arith.divsi %1244, %210 : i64
    %1246 = arith.select %21, %1245, %0 : i64
    %1247 = arith.select %2, %1245, %1 : i64
    %from_elements_313 = tensor.from_elements %1246, %1247, %c768_i64 : tensor<3xi64>
    %reshape_314 = tensor.reshape %1243(%from_elements_313) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %1248 = arith.index_cast %1246 : i64 to index
    %1249 = arith.cmpi eq, %1192, %1248 : index
    cf.assert %1249, "mismatched size for broadcast"
    %1250 = arith.index_cast %1247 : i64 to index
    %1251 = arith.cmpi eq, %1193, %1250 : index
    cf.assert %1251, "mismatched size for broadcast"
    %1252 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1197, %reshape_314 : tensor<?x?x768xf32>, tensor<?x?x768xf32>) outs(%1196 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %1253 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1252 : tensor<?x?x768xf32>) outs(%1198 : tensor<?x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1640 = arith.extf %in : f32 to f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %1254 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1253 : tensor<?x?x768xf64>) outs(%1201 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1255 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1254 : tensor<?x?x1xf64>) outs(%1200 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1256 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1253, %1255 : tensor<?x?x768xf64>, tensor<?x?x1xf64>) outs(%1198 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.subf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %1257 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1256, %1256 : tensor<?x?x768xf64>, tensor<?x?x768xf64>) outs(%1198 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.mulf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %1258 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1257 : tensor<?x?x768xf64>) outs(%1201 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1259 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1258 : tensor<?x?x1xf64>) outs(%1200 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1260 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1259 : tensor<?x?x1xf64>) outs(%1208 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1640 = arith.truncf %in : f64 to f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1261 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1252 : tensor<?x?x768xf32>) outs(%1210 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %out : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1262 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1261 : tensor<?x?x1xf32>) outs(%1208 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.divf %in, %cst_10 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1263 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1260 : tensor<?x?x1xf32>) outs(%1208 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_8 : f64 to f32
      %1641 = arith.addf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x?x1xf32>
    %1264 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1263 : tensor<?x?x1xf32>) outs(%1208 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.rsqrt %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1265 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1252, %1262 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%1196 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.subf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %1266 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1265, %1264 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%1216 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %1267 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1266, %arg111 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%1216 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %1268 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1267, %arg112 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%1216 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_315 = tensor.collapse_shape %1268 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %1269 = tensor.empty(%1220) : tensor<?x2304xf32>
    %1270 = linalg.fill ins(%cst_0 : f32) outs(%1269 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %1271 = linalg.matmul ins(%collapsed_315, %arg113 : tensor<?x768xf32>, tensor<768x2304xf32>) outs(%1270 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %1272 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%1271, %arg114 : tensor<?x2304xf32>, tensor<2304xf32>) outs(%1269 : tensor<?x2304xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x2304xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %1273 = arith.muli %1190, %c2304_i64 : i64
    %1274 = arith.divsi %1273, %59 : i64
    %1275 = arith.select %21, %1274, %0 : i64
    %1276 = arith.select %2, %1274, %1 : i64
    %from_elements_316 = tensor.from_elements %1275, %1276, %c2304_i64 : tensor<3xi64>
    %reshape_317 = tensor.reshape %1272(%from_elements_316) : (tensor<?x2304xf32>, tensor<3xi64>) -> tensor<?x?x2304xf32>
    %1277 = arith.index_cast %1275 : i64 to index
    %1278 = arith.index_cast %1276 : i64 to index
    %extracted_slice_318 = tensor.extract_slice %reshape_317[0, 0, 0] [%1277, %1278, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    %extracted_slice_319 = tensor.extract_slice %reshape_317[0, 0, 768] [%1277, %1278, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    %extracted_slice_320 = tensor.extract_slice %reshape_317[0, 0, 1536] [%1277, %1278, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %1279 = arith.muli %1275, %1276 : i64
    %1280 = arith.muli %1279, %c768_i64 : i64
    %1281 = arith.divsi %1280, %68 : i64
    %1282 = arith.select %21, %1281, %0 : i64
    %1283 = arith.select %2, %1281, %1 : i64
    %from_elements_321 = tensor.from_elements %1282, %1283, %1281, %c64_i64 : tensor<4xi64>
    %reshape_322 = tensor.reshape %extracted_slice_319(%from_elements_321) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %1284 = arith.index_cast %1282 : i64 to index
    %1285 = arith.index_cast %1283 : i64 to index
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_323 = tensor.reshape %extracted_slice_320(%from_elements_321) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %1286 = tensor.empty(%1284, %1285) : tensor<?x12x?x64xf32>
    %transposed_324 = linalg.transpose ins(%reshape_323 : tensor<?x?x12x64xf32>) outs(%1286 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_325 = tensor.reshape %extracted_slice_318(%from_elements_321) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %transposed_326 = linalg.transpose ins(%reshape_325 : tensor<?x?x12x64xf32>) outs(%1286 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %1287 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_326 : tensor<?x12x?x64xf32>) outs(%1286 : tensor<?x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_6 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x12x?x64xf32>
    %1288 = tensor.empty(%1284, %1285) : tensor<?x12x64x?xf32>
    %transposed_327 = linalg.transpose ins(%reshape_322 : tensor<?x?x12x64xf32>) outs(%1288 : tensor<?x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %1289 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_327 : tensor<?x12x64x?xf32>) outs(%1288 : tensor<?x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_6 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %1290 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%85 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %1284, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %1285, %c1 : index
      %1647 = arith.select %1646, %c0, %1642 : index
      %extracted = tensor.extract %1287[%1645, %1641, %1647, %1643] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %95, "must have at most one inferred (negative) dimension"
    %reshape_328 = tensor.reshape %1290(%from_elements_26) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %1291 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%101 : tensor<?x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %1284, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %1285, %c1 : index
      %1647 = arith.select %1646, %c0, %1643 : index
      %extracted = tensor.extract %1289[%1645, %1641, %1642, %1647] : tensor<?x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %95, "must have at most one inferred (negative) dimension"
    %reshape_329 = tensor.reshape %1291(%from_elements_28) : (tensor<?x12x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    cf.assert %114, "mismatching contracting dimension"
    %1292 = linalg.batch_matmul ins(%reshape_328, %reshape_329 : tensor<?x?x64xf32>, tensor<?x64x?xf32>) outs(%116 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    cf.assert %124, "must have at most one inferred (negative) dimension"
    %reshape_330 = tensor.reshape %1292(%from_elements_30) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x12x?x?xf32>
    cf.assert %132, "mismatched size for broadcast"
    cf.assert %133, "mismatched size for broadcast"
    cf.assert %133, "mismatched size for broadcast"
    %1293 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_330, %79 : tensor<?x12x?x?xf32>, tensor<?x1x?x?xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %1294:2 = linalg.generic {indexing_maps = [#map6, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1293 : tensor<?x12x?x?xf32>) outs(%139, %137 : tensor<?x12x?xf32>, tensor<?x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_416: i64):
      %1640 = linalg.index 3 : index
      %1641 = arith.index_cast %1640 : index to i64
      %1642 = arith.maximumf %in, %out : f32
      %1643 = arith.cmpf ogt, %in, %out : f32
      %1644 = arith.select %1643, %1641, %out_416 : i64
      linalg.yield %1642, %1644 : f32, i64
    } -> (tensor<?x12x?xf32>, tensor<?x12x?xi64>)
    %expanded_331 = tensor.expand_shape %1294#0 [[0], [1], [2, 3]] output_shape [%130, 12, %131, 1] : tensor<?x12x?xf32> into tensor<?x12x?x1xf32>
    %1295 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1293, %expanded_331 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.subf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %1296 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1295 : tensor<?x12x?x?xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.exp %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %1297 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1296 : tensor<?x12x?x?xf32>) outs(%144 : tensor<?x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %out : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x1xf32>
    %1298 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1296, %1297 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.divf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %1299 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1293 : tensor<?x12x?x?xf32>) outs(%147 : tensor<?x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1640 = arith.extf %in : f32 to f64
      %1641 = arith.cmpf oeq, %1640, %cst_7 : f64
      linalg.yield %1641 : i1
    } -> tensor<?x12x?x?xi1>
    %1300 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1299 : tensor<?x12x?x?xi1>) outs(%150 : tensor<?x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1640 = arith.andi %in, %out : i1
      linalg.yield %1640 : i1
    } -> tensor<?x12x?x1xi1>
    cf.assert %152, "negative values not allowed in new dimensions"
    cf.assert %154, "negative values not allowed in new dimensions"
    cf.assert %154, "negative values not allowed in new dimensions"
    cf.assert %158, "mismatched size for broadcast"
    cf.assert %159, "mismatched size for broadcast"
    cf.assert %160, "mismatched size for broadcast"
    %1301 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1300, %157, %1298 : tensor<?x12x?x1xi1>, tensor<?x12x?x?xf32>, tensor<?x12x?x?xf32>) outs(%161 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: i1, %in_416: f32, %in_417: f32, %out: f32):
      %1640 = arith.select %in, %in_416, %in_417 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %1302 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%163 : tensor<?x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %130, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %131, %c1 : index
      %1647 = arith.select %1646, %c0, %1642 : index
      %1648 = arith.cmpi eq, %155, %c1 : index
      %1649 = arith.select %1648, %c0, %1643 : index
      %extracted = tensor.extract %1301[%1645, %1641, %1647, %1649] : tensor<?x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %169, "must have at most one inferred (negative) dimension"
    %reshape_332 = tensor.reshape %1302(%from_elements_33) : (tensor<?x12x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %1303 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%85 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %1284, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %1285, %c1 : index
      %1647 = arith.select %1646, %c0, %1642 : index
      %extracted = tensor.extract %transposed_324[%1645, %1641, %1647, %1643] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %95, "must have at most one inferred (negative) dimension"
    %reshape_333 = tensor.reshape %1303(%from_elements_26) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %177, "mismatching contracting dimension"
    cf.assert %178, "mismatching contracting dimension"
    %1304 = linalg.batch_matmul ins(%reshape_332, %reshape_333 : tensor<?x?x?xf32>, tensor<?x?x64xf32>) outs(%180 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    cf.assert %190, "must have at most one inferred (negative) dimension"
    %reshape_334 = tensor.reshape %1304(%from_elements_36) : (tensor<?x?x64xf32>, tensor<4xi64>) -> tensor<?x12x?x64xf32>
    %transposed_335 = linalg.transpose ins(%reshape_334 : tensor<?x12x?x64xf32>) outs(%199 : tensor<?x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_336 = tensor.reshape %transposed_335(%from_elements_39) : (tensor<?x?x12x64xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %cast_337 = tensor.cast %reshape_336 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %collapsed_338 = tensor.collapse_shape %cast_337 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %1305 = arith.index_cast %203 : i64 to index
    %1306 = tensor.empty(%1305) : tensor<?x768xf32>
    %1307 = linalg.fill ins(%cst_0 : f32) outs(%1306 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1308 = linalg.matmul ins(%collapsed_338, %arg115 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%1307 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1309 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%1308, %arg116 : tensor<?x768xf32>, tensor<768xf32>) outs(%1306 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x768xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %1310 = arith.muli %203, %c768_i64 : i64
    %1311 = arith.divsi %1310, %210 : i64
    %1312 = arith.select %21, %1311, %0 : i64
    %1313 = arith.select %2, %1311, %1 : i64
    %from_elements_339 = tensor.from_elements %1312, %1313, %c768_i64 : tensor<3xi64>
    %reshape_340 = tensor.reshape %1309(%from_elements_339) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %1314 = arith.index_cast %1312 : i64 to index
    %1315 = arith.index_cast %1313 : i64 to index
    %1316 = arith.cmpi eq, %1314, %1192 : index
    cf.assert %1316, "mismatched size for broadcast"
    %1317 = arith.cmpi eq, %1315, %1193 : index
    cf.assert %1317, "mismatched size for broadcast"
    %1318 = tensor.empty(%1314, %1315) : tensor<?x?x768xf32>
    %1319 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape_340, %1252 : tensor<?x?x768xf32>, tensor<?x?x768xf32>) outs(%1318 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %1320 = tensor.empty(%1314, %1315) : tensor<?x?x768xf64>
    %1321 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1319 : tensor<?x?x768xf32>) outs(%1320 : tensor<?x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1640 = arith.extf %in : f32 to f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %1322 = tensor.empty(%1314, %1315) : tensor<?x?x1xf64>
    %1323 = linalg.fill ins(%cst : f64) outs(%1322 : tensor<?x?x1xf64>) -> tensor<?x?x1xf64>
    %1324 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1321 : tensor<?x?x768xf64>) outs(%1323 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1325 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1324 : tensor<?x?x1xf64>) outs(%1322 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1326 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1321, %1325 : tensor<?x?x768xf64>, tensor<?x?x1xf64>) outs(%1320 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.subf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %1327 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1326, %1326 : tensor<?x?x768xf64>, tensor<?x?x768xf64>) outs(%1320 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.mulf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %1328 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1327 : tensor<?x?x768xf64>) outs(%1323 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1329 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1328 : tensor<?x?x1xf64>) outs(%1322 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1330 = tensor.empty(%1314, %1315) : tensor<?x?x1xf32>
    %1331 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1329 : tensor<?x?x1xf64>) outs(%1330 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1640 = arith.truncf %in : f64 to f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1332 = linalg.fill ins(%cst_0 : f32) outs(%1330 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %1333 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1319 : tensor<?x?x768xf32>) outs(%1332 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %out : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1334 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1333 : tensor<?x?x1xf32>) outs(%1330 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.divf %in, %cst_10 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1335 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1331 : tensor<?x?x1xf32>) outs(%1330 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_8 : f64 to f32
      %1641 = arith.addf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x?x1xf32>
    %1336 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1335 : tensor<?x?x1xf32>) outs(%1330 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.rsqrt %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1337 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1319, %1334 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%1318 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.subf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %1338 = tensor.empty(%1314) : tensor<?x1x768xf32>
    %1339 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1337, %1336 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%1338 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %1340 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1339, %arg117 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%1338 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %1341 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1340, %arg118 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%1338 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_341 = tensor.collapse_shape %1341 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %1342 = arith.index_cast %1312 : i64 to index
    %1343 = tensor.empty(%1342) : tensor<?x3072xf32>
    %1344 = linalg.fill ins(%cst_0 : f32) outs(%1343 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %1345 = linalg.matmul ins(%collapsed_341, %arg119 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%1344 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %1346 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%1345, %arg120 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%1343 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x3072xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %1347 = arith.muli %1312, %c3072_i64 : i64
    %1348 = arith.divsi %1347, %248 : i64
    %1349 = arith.select %21, %1348, %0 : i64
    %1350 = arith.select %2, %1348, %1 : i64
    %from_elements_342 = tensor.from_elements %1349, %1350, %c3072_i64 : tensor<3xi64>
    %reshape_343 = tensor.reshape %1346(%from_elements_342) : (tensor<?x3072xf32>, tensor<3xi64>) -> tensor<?x?x3072xf32>
    %1351 = arith.index_cast %1349 : i64 to index
    %1352 = tensor.empty(%1351) : tensor<?x1x3072xf32>
    %cast_344 = tensor.cast %reshape_343 : tensor<?x?x3072xf32> to tensor<?x1x3072xf32>
    %1353 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_344 : tensor<?x1x3072xf32>) outs(%1352 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %1354 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_344 : tensor<?x1x3072xf32>) outs(%1352 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %1355 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1354 : tensor<?x1x3072xf32>) outs(%1352 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_5 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x1x3072xf32>
    %1356 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_344, %1355 : tensor<?x1x3072xf32>, tensor<?x1x3072xf32>) outs(%1352 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %1357 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1356 : tensor<?x1x3072xf32>) outs(%1352 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_4 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x1x3072xf32>
    %1358 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1357 : tensor<?x1x3072xf32>) outs(%1352 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.tanh %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %1359 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1358 : tensor<?x1x3072xf32>) outs(%1352 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %cst_12 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %1360 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1353, %1359 : tensor<?x1x3072xf32>, tensor<?x1x3072xf32>) outs(%1352 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %collapsed_345 = tensor.collapse_shape %1360 [[0], [1, 2]] : tensor<?x1x3072xf32> into tensor<?x3072xf32>
    %1361 = arith.index_cast %1349 : i64 to index
    %1362 = tensor.empty(%1361) : tensor<?x768xf32>
    %1363 = linalg.fill ins(%cst_0 : f32) outs(%1362 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1364 = linalg.matmul ins(%collapsed_345, %arg121 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%1363 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1365 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%1364, %arg122 : tensor<?x768xf32>, tensor<768xf32>) outs(%1362 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x768xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %1366 = arith.muli %1349, %c768_i64 : i64
    %1367 = arith.divsi %1366, %210 : i64
    %1368 = arith.select %21, %1367, %0 : i64
    %1369 = arith.select %2, %1367, %1 : i64
    %from_elements_346 = tensor.from_elements %1368, %1369, %c768_i64 : tensor<3xi64>
    %reshape_347 = tensor.reshape %1365(%from_elements_346) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %1370 = arith.index_cast %1368 : i64 to index
    %1371 = arith.cmpi eq, %1314, %1370 : index
    cf.assert %1371, "mismatched size for broadcast"
    %1372 = arith.index_cast %1369 : i64 to index
    %1373 = arith.cmpi eq, %1315, %1372 : index
    cf.assert %1373, "mismatched size for broadcast"
    %1374 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1319, %reshape_347 : tensor<?x?x768xf32>, tensor<?x?x768xf32>) outs(%1318 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %1375 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1374 : tensor<?x?x768xf32>) outs(%1320 : tensor<?x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1640 = arith.extf %in : f32 to f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %1376 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1375 : tensor<?x?x768xf64>) outs(%1323 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1377 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1376 : tensor<?x?x1xf64>) outs(%1322 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1378 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1375, %1377 : tensor<?x?x768xf64>, tensor<?x?x1xf64>) outs(%1320 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.subf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %1379 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1378, %1378 : tensor<?x?x768xf64>, tensor<?x?x768xf64>) outs(%1320 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.mulf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %1380 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1379 : tensor<?x?x768xf64>) outs(%1323 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1381 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1380 : tensor<?x?x1xf64>) outs(%1322 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1382 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1381 : tensor<?x?x1xf64>) outs(%1330 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1640 = arith.truncf %in : f64 to f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1383 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1374 : tensor<?x?x768xf32>) outs(%1332 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %out : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1384 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1383 : tensor<?x?x1xf32>) outs(%1330 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.divf %in, %cst_10 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1385 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1382 : tensor<?x?x1xf32>) outs(%1330 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_8 : f64 to f32
      %1641 = arith.addf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x?x1xf32>
    %1386 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1385 : tensor<?x?x1xf32>) outs(%1330 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.rsqrt %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1387 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1374, %1384 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%1318 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.subf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %1388 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1387, %1386 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%1338 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %1389 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1388, %arg123 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%1338 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %1390 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1389, %arg124 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%1338 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_348 = tensor.collapse_shape %1390 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %1391 = tensor.empty(%1342) : tensor<?x2304xf32>
    %1392 = linalg.fill ins(%cst_0 : f32) outs(%1391 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %1393 = linalg.matmul ins(%collapsed_348, %arg125 : tensor<?x768xf32>, tensor<768x2304xf32>) outs(%1392 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %1394 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%1393, %arg126 : tensor<?x2304xf32>, tensor<2304xf32>) outs(%1391 : tensor<?x2304xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x2304xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %1395 = arith.muli %1312, %c2304_i64 : i64
    %1396 = arith.divsi %1395, %59 : i64
    %1397 = arith.select %21, %1396, %0 : i64
    %1398 = arith.select %2, %1396, %1 : i64
    %from_elements_349 = tensor.from_elements %1397, %1398, %c2304_i64 : tensor<3xi64>
    %reshape_350 = tensor.reshape %1394(%from_elements_349) : (tensor<?x2304xf32>, tensor<3xi64>) -> tensor<?x?x2304xf32>
    %1399 = arith.index_cast %1397 : i64 to index
    %1400 = arith.index_cast %1398 : i64 to index
    %extracted_slice_351 = tensor.extract_slice %reshape_350[0, 0, 0] [%1399, %1400, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    %extracted_slice_352 = tensor.extract_slice %reshape_350[0, 0, 768] [%1399, %1400, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    %extracted_slice_353 = tensor.extract_slice %reshape_350[0, 0, 1536] [%1399, %1400, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %1401 = arith.muli %1397, %1398 : i64
    %1402 = arith.muli %1401, %c768_i64 : i64
    %1403 = arith.divsi %1402, %68 : i64
    %1404 = arith.select %21, %1403, %0 : i64
    %1405 = arith.select %2, %1403, %1 : i64
    %from_elements_354 = tensor.from_elements %1404, %1405, %1403, %c64_i64 : tensor<4xi64>
    %reshape_355 = tensor.reshape %extracted_slice_352(%from_elements_354) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %1406 = arith.index_cast %1404 : i64 to index
    %1407 = arith.index_cast %1405 : i64 to index
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_356 = tensor.reshape %extracted_slice_353(%from_elements_354) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %1408 = tensor.empty(%1406, %1407) : tensor<?x12x?x64xf32>
    %transposed_357 = linalg.transpose ins(%reshape_356 : tensor<?x?x12x64xf32>) outs(%1408 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_358 = tensor.reshape %extracted_slice_351(%from_elements_354) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %transposed_359 = linalg.transpose ins(%reshape_358 : tensor<?x?x12x64xf32>) outs(%1408 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %1409 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_359 : tensor<?x12x?x64xf32>) outs(%1408 : tensor<?x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_6 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x12x?x64xf32>
    %1410 = tensor.empty(%1406, %1407) : tensor<?x12x64x?xf32>
    %transposed_360 = linalg.transpose ins(%reshape_355 : tensor<?x?x12x64xf32>) outs(%1410 : tensor<?x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %1411 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_360 : tensor<?x12x64x?xf32>) outs(%1410 : tensor<?x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_6 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %1412 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%85 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %1406, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %1407, %c1 : index
      %1647 = arith.select %1646, %c0, %1642 : index
      %extracted = tensor.extract %1409[%1645, %1641, %1647, %1643] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %95, "must have at most one inferred (negative) dimension"
    %reshape_361 = tensor.reshape %1412(%from_elements_26) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %1413 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%101 : tensor<?x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %1406, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %1407, %c1 : index
      %1647 = arith.select %1646, %c0, %1643 : index
      %extracted = tensor.extract %1411[%1645, %1641, %1642, %1647] : tensor<?x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %95, "must have at most one inferred (negative) dimension"
    %reshape_362 = tensor.reshape %1413(%from_elements_28) : (tensor<?x12x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    cf.assert %114, "mismatching contracting dimension"
    %1414 = linalg.batch_matmul ins(%reshape_361, %reshape_362 : tensor<?x?x64xf32>, tensor<?x64x?xf32>) outs(%116 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    cf.assert %124, "must have at most one inferred (negative) dimension"
    %reshape_363 = tensor.reshape %1414(%from_elements_30) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x12x?x?xf32>
    cf.assert %132, "mismatched size for broadcast"
    cf.assert %133, "mismatched size for broadcast"
    cf.assert %133, "mismatched size for broadcast"
    %1415 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_363, %79 : tensor<?x12x?x?xf32>, tensor<?x1x?x?xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %1416:2 = linalg.generic {indexing_maps = [#map6, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1415 : tensor<?x12x?x?xf32>) outs(%139, %137 : tensor<?x12x?xf32>, tensor<?x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_416: i64):
      %1640 = linalg.index 3 : index
      %1641 = arith.index_cast %1640 : index to i64
      %1642 = arith.maximumf %in, %out : f32
      %1643 = arith.cmpf ogt, %in, %out : f32
      %1644 = arith.select %1643, %1641, %out_416 : i64
      linalg.yield %1642, %1644 : f32, i64
    } -> (tensor<?x12x?xf32>, tensor<?x12x?xi64>)
    %expanded_364 = tensor.expand_shape %1416#0 [[0], [1], [2, 3]] output_shape [%130, 12, %131, 1] : tensor<?x12x?xf32> into tensor<?x12x?x1xf32>
    %1417 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1415, %expanded_364 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.subf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %1418 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1417 : tensor<?x12x?x?xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.exp %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %1419 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1418 : tensor<?x12x?x?xf32>) outs(%144 : tensor<?x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %out : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x1xf32>
    %1420 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1418, %1419 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.divf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %1421 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1415 : tensor<?x12x?x?xf32>) outs(%147 : tensor<?x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1640 = arith.extf %in : f32 to f64
      %1641 = arith.cmpf oeq, %1640, %cst_7 : f64
      linalg.yield %1641 : i1
    } -> tensor<?x12x?x?xi1>
    %1422 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1421 : tensor<?x12x?x?xi1>) outs(%150 : tensor<?x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1640 = arith.andi %in, %out : i1
      linalg.yield %1640 : i1
    } -> tensor<?x12x?x1xi1>
    cf.assert %152, "negative values not allowed in new dimensions"
    cf.assert %154, "negative values not allowed in new dimensions"
    cf.assert %154, "negative values not allowed in new dimensions"
    cf.assert %158, "mismatched size for broadcast"
    cf.assert %159, "mismatched size for broadcast"
    cf.assert %160, "mismatched size for broadcast"
    %1423 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1422, %157, %1420 : tensor<?x12x?x1xi1>, tensor<?x12x?x?xf32>, tensor<?x12x?x?xf32>) outs(%161 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: i1, %in_416: f32, %in_417: f32, %out: f32):
      %1640 = arith.select %in, %in_416, %in_417 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %1424 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%163 : tensor<?x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %130, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %131, %c1 : index
      %1647 = arith.select %1646, %c0, %1642 : index
      %1648 = arith.cmpi eq, %155, %c1 : index
      %1649 = arith.select %1648, %c0, %1643 : index
      %extracted = tensor.extract %1423[%1645, %1641, %1647, %1649] : tensor<?x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %169, "must have at most one inferred (negative) dimension"
    %reshape_365 = tensor.reshape %1424(%from_elements_33) : (tensor<?x12x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %1425 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%85 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %1406, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %1407, %c1 : index
      %1647 = arith.select %1646, %c0, %1642 : index
      %extracted = tensor.extract %transposed_357[%1645, %1641, %1647, %1643] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %95, "must have at most one inferred (negative) dimension"
    %reshape_366 = tensor.reshape %1425(%from_elements_26) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %177, "mismatching contracting dimension"
    cf.assert %178, "mismatching contracting dimension"
    %1426 = linalg.batch_matmul ins(%reshape_365, %reshape_366 : tensor<?x?x?xf32>, tensor<?x?x64xf32>) outs(%180 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    cf.assert %190, "must have at most one inferred (negative) dimension"
    %reshape_367 = tensor.reshape %1426(%from_elements_36) : (tensor<?x?x64xf32>, tensor<4xi64>) -> tensor<?x12x?x64xf32>
    %transposed_368 = linalg.transpose ins(%reshape_367 : tensor<?x12x?x64xf32>) outs(%199 : tensor<?x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_369 = tensor.reshape %transposed_368(%from_elements_39) : (tensor<?x?x12x64xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %cast_370 = tensor.cast %reshape_369 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %collapsed_371 = tensor.collapse_shape %cast_370 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %1427 = arith.index_cast %203 : i64 to index
    %1428 = tensor.empty(%1427) : tensor<?x768xf32>
    %1429 = linalg.fill ins(%cst_0 : f32) outs(%1428 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1430 = linalg.matmul ins(%collapsed_371, %arg127 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%1429 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1431 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%1430, %arg128 : tensor<?x768xf32>, tensor<768xf32>) outs(%1428 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x768xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %1432 = arith.muli %203, %c768_i64 : i64
    %1433 = arith.divsi %1432, %210 : i64
    %1434 = arith.select %21, %1433, %0 : i64
    %1435 = arith.select %2, %1433, %1 : i64
    %from_elements_372 = tensor.from_elements %1434, %1435, %c768_i64 : tensor<3xi64>
    %reshape_373 = tensor.reshape %1431(%from_elements_372) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %1436 = arith.index_cast %1434 : i64 to index
    %1437 = arith.index_cast %1435 : i64 to index
    %1438 = arith.cmpi eq, %1436, %1314 : index
    cf.assert %1438, "mismatched size for broadcast"
    %1439 = arith.cmpi eq, %1437, %1315 : index
    cf.assert %1439, "mismatched size for broadcast"
    %1440 = tensor.empty(%1436, %1437) : tensor<?x?x768xf32>
    %1441 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape_373, %1374 : tensor<?x?x768xf32>, tensor<?x?x768xf32>) outs(%1440 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %1442 = tensor.empty(%1436, %1437) : tensor<?x?x768xf64>
    %1443 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1441 : tensor<?x?x768xf32>) outs(%1442 : tensor<?x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1640 = arith.extf %in : f32 to f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %1444 = tensor.empty(%1436, %1437) : tensor<?x?x1xf64>
    %1445 = linalg.fill ins(%cst : f64) outs(%1444 : tensor<?x?x1xf64>) -> tensor<?x?x1xf64>
    %1446 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1443 : tensor<?x?x768xf64>) outs(%1445 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1447 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1446 : tensor<?x?x1xf64>) outs(%1444 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1448 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1443, %1447 : tensor<?x?x768xf64>, tensor<?x?x1xf64>) outs(%1442 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.subf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %1449 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1448, %1448 : tensor<?x?x768xf64>, tensor<?x?x768xf64>) outs(%1442 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.mulf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %1450 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1449 : tensor<?x?x768xf64>) outs(%1445 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1451 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1450 : tensor<?x?x1xf64>) outs(%1444 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1452 = tensor.empty(%1436, %1437) : tensor<?x?x1xf32>
    %1453 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1451 : tensor<?x?x1xf64>) outs(%1452 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1640 = arith.truncf %in : f64 to f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1454 = linalg.fill ins(%cst_0 : f32) outs(%1452 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %1455 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1441 : tensor<?x?x768xf32>) outs(%1454 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %out : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1456 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1455 : tensor<?x?x1xf32>) outs(%1452 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.divf %in, %cst_10 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1457 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1453 : tensor<?x?x1xf32>) outs(%1452 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_8 : f64 to f32
      %1641 = arith.addf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x?x1xf32>
    %1458 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1457 : tensor<?x?x1xf32>) outs(%1452 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.rsqrt %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1459 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1441, %1456 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%1440 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.subf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %1460 = tensor.empty(%1436) : tensor<?x1x768xf32>
    %1461 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1459, %1458 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%1460 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %1462 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1461, %arg129 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%1460 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %1463 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1462, %arg130 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%1460 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_374 = tensor.collapse_shape %1463 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %1464 = arith.index_cast %1434 : i64 to index
    %1465 = tensor.empty(%1464) : tensor<?x3072xf32>
    %1466 = linalg.fill ins(%cst_0 : f32) outs(%1465 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %1467 = linalg.matmul ins(%collapsed_374, %arg131 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%1466 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %1468 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%1467, %arg132 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%1465 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x3072xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %1469 = arith.muli %1434, %c3072_i64 : i64
    %1470 = arith.divsi %1469, %248 : i64
    %1471 = arith.select %21, %1470, %0 : i64
    %1472 = arith.select %2, %1470, %1 : i64
    %from_elements_375 = tensor.from_elements %1471, %1472, %c3072_i64 : tensor<3xi64>
    %reshape_376 = tensor.reshape %1468(%from_elements_375) : (tensor<?x3072xf32>, tensor<3xi64>) -> tensor<?x?x3072xf32>
    %1473 = arith.index_cast %1471 : i64 to index
    %1474 = tensor.empty(%1473) : tensor<?x1x3072xf32>
    %cast_377 = tensor.cast %reshape_376 : tensor<?x?x3072xf32> to tensor<?x1x3072xf32>
    %1475 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_377 : tensor<?x1x3072xf32>) outs(%1474 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %1476 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_377 : tensor<?x1x3072xf32>) outs(%1474 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %1477 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1476 : tensor<?x1x3072xf32>) outs(%1474 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_5 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x1x3072xf32>
    %1478 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_377, %1477 : tensor<?x1x3072xf32>, tensor<?x1x3072xf32>) outs(%1474 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %1479 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1478 : tensor<?x1x3072xf32>) outs(%1474 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_4 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x1x3072xf32>
    %1480 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1479 : tensor<?x1x3072xf32>) outs(%1474 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.tanh %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %1481 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1480 : tensor<?x1x3072xf32>) outs(%1474 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %cst_12 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %1482 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1475, %1481 : tensor<?x1x3072xf32>, tensor<?x1x3072xf32>) outs(%1474 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %collapsed_378 = tensor.collapse_shape %1482 [[0], [1, 2]] : tensor<?x1x3072xf32> into tensor<?x3072xf32>
    %1483 = arith.index_cast %1471 : i64 to index
    %1484 = tensor.empty(%1483) : tensor<?x768xf32>
    %1485 = linalg.fill ins(%cst_0 : f32) outs(%1484 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1486 = linalg.matmul ins(%collapsed_378, %arg133 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%1485 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1487 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%1486, %arg134 : tensor<?x768xf32>, tensor<768xf32>) outs(%1484 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x768xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %1488 = arith.muli %1471, %c768_i64 : i64
    %1489 = arith.divsi %1488, %210 : i64
    %1490 = arith.select %21, %1489, %0 : i64
    %1491 = arith.select %2, %1489, %1 : i64
    %from_elements_379 = tensor.from_elements %1490, %1491, %c768_i64 : tensor<3xi64>
    %reshape_380 = tensor.reshape %1487(%from_elements_379) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %1492 = arith.index_cast %1490 : i64 to index
    %1493 = arith.cmpi eq, %1436, %1492 : index
    cf.assert %1493, "mismatched size for broadcast"
    %1494 = arith.index_cast %1491 : i64 to index
    %1495 = arith.cmpi eq, %1437, %1494 : index
    cf.assert %1495, "mismatched size for broadcast"
    %1496 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1441, %reshape_380 : tensor<?x?x768xf32>, tensor<?x?x768xf32>) outs(%1440 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %1497 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1496 : tensor<?x?x768xf32>) outs(%1442 : tensor<?x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1640 = arith.extf %in : f32 to f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %1498 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1497 : tensor<?x?x768xf64>) outs(%1445 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1499 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1498 : tensor<?x?x1xf64>) outs(%1444 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1500 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1497, %1499 : tensor<?x?x768xf64>, tensor<?x?x1xf64>) outs(%1442 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.subf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %1501 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1500, %1500 : tensor<?x?x768xf64>, tensor<?x?x768xf64>) outs(%1442 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.mulf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %1502 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1501 : tensor<?x?x768xf64>) outs(%1445 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1503 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1502 : tensor<?x?x1xf64>) outs(%1444 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1504 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1503 : tensor<?x?x1xf64>) outs(%1452 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1640 = arith.truncf %in : f64 to f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1505 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1496 : tensor<?x?x768xf32>) outs(%1454 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %out : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1506 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1505 : tensor<?x?x1xf32>) outs(%1452 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.divf %in, %cst_10 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1507 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1504 : tensor<?x?x1xf32>) outs(%1452 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_8 : f64 to f32
      %1641 = arith.addf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x?x1xf32>
    %1508 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1507 : tensor<?x?x1xf32>) outs(%1452 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.rsqrt %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1509 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1496, %1506 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%1440 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.subf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %1510 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1509, %1508 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%1460 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %1511 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1510, %arg135 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%1460 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %1512 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1511, %arg136 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%1460 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_381 = tensor.collapse_shape %1512 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %1513 = tensor.empty(%1464) : tensor<?x2304xf32>
    %1514 = linalg.fill ins(%cst_0 : f32) outs(%1513 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %1515 = linalg.matmul ins(%collapsed_381, %arg137 : tensor<?x768xf32>, tensor<768x2304xf32>) outs(%1514 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %1516 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%1515, %arg138 : tensor<?x2304xf32>, tensor<2304xf32>) outs(%1513 : tensor<?x2304xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x2304xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %1517 = arith.muli %1434, %c2304_i64 : i64
    %1518 = arith.divsi %1517, %59 : i64
    %1519 = arith.select %21, %1518, %0 : i64
    %1520 = arith.select %2, %1518, %1 : i64
    %from_elements_382 = tensor.from_elements %1519, %1520, %c2304_i64 : tensor<3xi64>
    %reshape_383 = tensor.reshape %1516(%from_elements_382) : (tensor<?x2304xf32>, tensor<3xi64>) -> tensor<?x?x2304xf32>
    %1521 = arith.index_cast %1519 : i64 to index
    %1522 = arith.index_cast %1520 : i64 to index
    %extracted_slice_384 = tensor.extract_slice %reshape_383[0, 0, 0] [%1521, %1522, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    %extracted_slice_385 = tensor.extract_slice %reshape_383[0, 0, 768] [%1521, %1522, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    %extracted_slice_386 = tensor.extract_slice %reshape_383[0, 0, 1536] [%1521, %1522, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %1523 = arith.muli %1519, %1520 : i64
    %1524 = arith.muli %1523, %c768_i64 : i64
    %1525 = arith.divsi %1524, %68 : i64
    %1526 = arith.select %21, %1525, %0 : i64
    %1527 = arith.select %2, %1525, %1 : i64
    %from_elements_387 = tensor.from_elements %1526, %1527, %1525, %c64_i64 : tensor<4xi64>
    %reshape_388 = tensor.reshape %extracted_slice_385(%from_elements_387) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %1528 = arith.index_cast %1526 : i64 to index
    %1529 = arith.index_cast %1527 : i64 to index
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_389 = tensor.reshape %extracted_slice_386(%from_elements_387) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %1530 = tensor.empty(%1528, %1529) : tensor<?x12x?x64xf32>
    %transposed_390 = linalg.transpose ins(%reshape_389 : tensor<?x?x12x64xf32>) outs(%1530 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_391 = tensor.reshape %extracted_slice_384(%from_elements_387) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %transposed_392 = linalg.transpose ins(%reshape_391 : tensor<?x?x12x64xf32>) outs(%1530 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %1531 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_392 : tensor<?x12x?x64xf32>) outs(%1530 : tensor<?x12x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_6 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x12x?x64xf32>
    %1532 = tensor.empty(%1528, %1529) : tensor<?x12x64x?xf32>
    %transposed_393 = linalg.transpose ins(%reshape_388 : tensor<?x?x12x64xf32>) outs(%1532 : tensor<?x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %1533 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_393 : tensor<?x12x64x?xf32>) outs(%1532 : tensor<?x12x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_6 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %1534 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%85 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %1528, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %1529, %c1 : index
      %1647 = arith.select %1646, %c0, %1642 : index
      %extracted = tensor.extract %1531[%1645, %1641, %1647, %1643] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %95, "must have at most one inferred (negative) dimension"
    %reshape_394 = tensor.reshape %1534(%from_elements_26) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %1535 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%101 : tensor<?x12x64x?xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %1528, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %1529, %c1 : index
      %1647 = arith.select %1646, %c0, %1643 : index
      %extracted = tensor.extract %1533[%1645, %1641, %1642, %1647] : tensor<?x12x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x64x?xf32>
    cf.assert %95, "must have at most one inferred (negative) dimension"
    %reshape_395 = tensor.reshape %1535(%from_elements_28) : (tensor<?x12x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    cf.assert %114, "mismatching contracting dimension"
    %1536 = linalg.batch_matmul ins(%reshape_394, %reshape_395 : tensor<?x?x64xf32>, tensor<?x64x?xf32>) outs(%116 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    cf.assert %124, "must have at most one inferred (negative) dimension"
    %reshape_396 = tensor.reshape %1536(%from_elements_30) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x12x?x?xf32>
    cf.assert %132, "mismatched size for broadcast"
    cf.assert %133, "mismatched size for broadcast"
    cf.assert %133, "mismatched size for broadcast"
    %1537 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_396, %79 : tensor<?x12x?x?xf32>, tensor<?x1x?x?xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %1538:2 = linalg.generic {indexing_maps = [#map6, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1537 : tensor<?x12x?x?xf32>) outs(%139, %137 : tensor<?x12x?xf32>, tensor<?x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_416: i64):
      %1640 = linalg.index 3 : index
      %1641 = arith.index_cast %1640 : index to i64
      %1642 = arith.maximumf %in, %out : f32
      %1643 = arith.cmpf ogt, %in, %out : f32
      %1644 = arith.select %1643, %1641, %out_416 : i64
      linalg.yield %1642, %1644 : f32, i64
    } -> (tensor<?x12x?xf32>, tensor<?x12x?xi64>)
    %expanded_397 = tensor.expand_shape %1538#0 [[0], [1], [2, 3]] output_shape [%130, 12, %131, 1] : tensor<?x12x?xf32> into tensor<?x12x?x1xf32>
    %1539 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1537, %expanded_397 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.subf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %1540 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1539 : tensor<?x12x?x?xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.exp %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %1541 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1540 : tensor<?x12x?x?xf32>) outs(%144 : tensor<?x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %out : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x1xf32>
    %1542 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1540, %1541 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%134 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.divf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    %1543 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1537 : tensor<?x12x?x?xf32>) outs(%147 : tensor<?x12x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1640 = arith.extf %in : f32 to f64
      %1641 = arith.cmpf oeq, %1640, %cst_7 : f64
      linalg.yield %1641 : i1
    } -> tensor<?x12x?x?xi1>
    %1544 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1543 : tensor<?x12x?x?xi1>) outs(%150 : tensor<?x12x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1640 = arith.andi %in, %out : i1
      linalg.yield %1640 : i1
    } -> tensor<?x12x?x1xi1>
    cf.assert %152, "negative values not allowed in new dimensions"
    cf.assert %154, "negative values not allowed in new dimensions"
    cf.assert %154, "negative values not allowed in new dimensions"
    cf.assert %158, "mismatched size for broadcast"
    cf.assert %159, "mismatched size for broadcast"
    cf.assert %160, "mismatched size for broadcast"
    %1545 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1544, %157, %1542 : tensor<?x12x?x1xi1>, tensor<?x12x?x?xf32>, tensor<?x12x?x?xf32>) outs(%161 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: i1, %in_416: f32, %in_417: f32, %out: f32):
      %1640 = arith.select %in, %in_416, %in_417 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %1546 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%163 : tensor<?x12x?x?xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %130, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %131, %c1 : index
      %1647 = arith.select %1646, %c0, %1642 : index
      %1648 = arith.cmpi eq, %155, %c1 : index
      %1649 = arith.select %1648, %c0, %1643 : index
      %extracted = tensor.extract %1545[%1645, %1641, %1647, %1649] : tensor<?x12x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x?xf32>
    cf.assert %169, "must have at most one inferred (negative) dimension"
    %reshape_398 = tensor.reshape %1546(%from_elements_33) : (tensor<?x12x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %84, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %1547 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%85 : tensor<?x12x?x64xf32>) {
    ^bb0(%out: f32):
      %1640 = linalg.index 0 : index
      %1641 = linalg.index 1 : index
      %1642 = linalg.index 2 : index
      %1643 = linalg.index 3 : index
      %1644 = arith.cmpi eq, %1528, %c1 : index
      %1645 = arith.select %1644, %c0, %1640 : index
      %1646 = arith.cmpi eq, %1529, %c1 : index
      %1647 = arith.select %1646, %c0, %1642 : index
      %extracted = tensor.extract %transposed_390[%1645, %1641, %1647, %1643] : tensor<?x12x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x12x?x64xf32>
    cf.assert %95, "must have at most one inferred (negative) dimension"
    %reshape_399 = tensor.reshape %1547(%from_elements_26) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %177, "mismatching contracting dimension"
    cf.assert %178, "mismatching contracting dimension"
    %1548 = linalg.batch_matmul ins(%reshape_398, %reshape_399 : tensor<?x?x?xf32>, tensor<?x?x64xf32>) outs(%180 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    cf.assert %190, "must have at most one inferred (negative) dimension"
    %reshape_400 = tensor.reshape %1548(%from_elements_36) : (tensor<?x?x64xf32>, tensor<4xi64>) -> tensor<?x12x?x64xf32>
    %transposed_401 = linalg.transpose ins(%reshape_400 : tensor<?x12x?x64xf32>) outs(%199 : tensor<?x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %reshape_402 = tensor.reshape %transposed_401(%from_elements_39) : (tensor<?x?x12x64xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %cast_403 = tensor.cast %reshape_402 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %collapsed_404 = tensor.collapse_shape %cast_403 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %1549 = arith.index_cast %203 : i64 to index
    %1550 = tensor.empty(%1549) : tensor<?x768xf32>
    %1551 = linalg.fill ins(%cst_0 : f32) outs(%1550 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1552 = linalg.matmul ins(%collapsed_404, %arg139 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%1551 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1553 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%1552, %arg140 : tensor<?x768xf32>, tensor<768xf32>) outs(%1550 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x768xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %1554 = arith.muli %203, %c768_i64 : i64
    %1555 = arith.divsi %1554, %210 : i64
    %1556 = arith.select %21, %1555, %0 : i64
    %1557 = arith.select %2, %1555, %1 : i64
    %from_elements_405 = tensor.from_elements %1556, %1557, %c768_i64 : tensor<3xi64>
    %reshape_406 = tensor.reshape %1553(%from_elements_405) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %1558 = arith.index_cast %1556 : i64 to index
    %1559 = arith.index_cast %1557 : i64 to index
    %1560 = arith.cmpi eq, %1558, %1436 : index
    cf.assert %1560, "mismatched size for broadcast"
    %1561 = arith.cmpi eq, %1559, %1437 : index
    cf.assert %1561, "mismatched size for broadcast"
    %1562 = tensor.empty(%1558, %1559) : tensor<?x?x768xf32>
    %1563 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape_406, %1496 : tensor<?x?x768xf32>, tensor<?x?x768xf32>) outs(%1562 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %1564 = tensor.empty(%1558, %1559) : tensor<?x?x768xf64>
    %1565 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1563 : tensor<?x?x768xf32>) outs(%1564 : tensor<?x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1640 = arith.extf %in : f32 to f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %1566 = tensor.empty(%1558, %1559) : tensor<?x?x1xf64>
    %1567 = linalg.fill ins(%cst : f64) outs(%1566 : tensor<?x?x1xf64>) -> tensor<?x?x1xf64>
    %1568 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1565 : tensor<?x?x768xf64>) outs(%1567 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1569 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1568 : tensor<?x?x1xf64>) outs(%1566 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1570 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1565, %1569 : tensor<?x?x768xf64>, tensor<?x?x1xf64>) outs(%1564 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.subf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %1571 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1570, %1570 : tensor<?x?x768xf64>, tensor<?x?x768xf64>) outs(%1564 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.mulf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %1572 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1571 : tensor<?x?x768xf64>) outs(%1567 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1573 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1572 : tensor<?x?x1xf64>) outs(%1566 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1574 = tensor.empty(%1558, %1559) : tensor<?x?x1xf32>
    %1575 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1573 : tensor<?x?x1xf64>) outs(%1574 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1640 = arith.truncf %in : f64 to f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1576 = linalg.fill ins(%cst_0 : f32) outs(%1574 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %1577 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1563 : tensor<?x?x768xf32>) outs(%1576 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %out : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1578 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1577 : tensor<?x?x1xf32>) outs(%1574 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.divf %in, %cst_10 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1579 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1575 : tensor<?x?x1xf32>) outs(%1574 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_8 : f64 to f32
      %1641 = arith.addf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x?x1xf32>
    %1580 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1579 : tensor<?x?x1xf32>) outs(%1574 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.rsqrt %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1581 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1563, %1578 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%1562 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.subf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %1582 = tensor.empty(%1558) : tensor<?x1x768xf32>
    %1583 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1581, %1580 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%1582 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %1584 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1583, %arg141 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%1582 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %1585 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1584, %arg142 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%1582 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_407 = tensor.collapse_shape %1585 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %1586 = arith.index_cast %1556 : i64 to index
    %1587 = tensor.empty(%1586) : tensor<?x3072xf32>
    %1588 = linalg.fill ins(%cst_0 : f32) outs(%1587 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %1589 = linalg.matmul ins(%collapsed_407, %arg143 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%1588 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %1590 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%1589, %arg144 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%1587 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x3072xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %1591 = arith.muli %1556, %c3072_i64 : i64
    %1592 = arith.divsi %1591, %248 : i64
    %1593 = arith.select %21, %1592, %0 : i64
    %1594 = arith.select %2, %1592, %1 : i64
    %from_elements_408 = tensor.from_elements %1593, %1594, %c3072_i64 : tensor<3xi64>
    %reshape_409 = tensor.reshape %1590(%from_elements_408) : (tensor<?x3072xf32>, tensor<3xi64>) -> tensor<?x?x3072xf32>
    %1595 = arith.index_cast %1593 : i64 to index
    %1596 = tensor.empty(%1595) : tensor<?x1x3072xf32>
    %cast_410 = tensor.cast %reshape_409 : tensor<?x?x3072xf32> to tensor<?x1x3072xf32>
    %1597 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_410 : tensor<?x1x3072xf32>) outs(%1596 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %1598 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_410 : tensor<?x1x3072xf32>) outs(%1596 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %1599 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1598 : tensor<?x1x3072xf32>) outs(%1596 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_5 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x1x3072xf32>
    %1600 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_410, %1599 : tensor<?x1x3072xf32>, tensor<?x1x3072xf32>) outs(%1596 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %1601 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1600 : tensor<?x1x3072xf32>) outs(%1596 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_4 : f64 to f32
      %1641 = arith.mulf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x1x3072xf32>
    %1602 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1601 : tensor<?x1x3072xf32>) outs(%1596 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.tanh %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %1603 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1602 : tensor<?x1x3072xf32>) outs(%1596 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %cst_12 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %1604 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1597, %1603 : tensor<?x1x3072xf32>, tensor<?x1x3072xf32>) outs(%1596 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x1x3072xf32>
    %collapsed_411 = tensor.collapse_shape %1604 [[0], [1, 2]] : tensor<?x1x3072xf32> into tensor<?x3072xf32>
    %1605 = arith.index_cast %1593 : i64 to index
    %1606 = tensor.empty(%1605) : tensor<?x768xf32>
    %1607 = linalg.fill ins(%cst_0 : f32) outs(%1606 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1608 = linalg.matmul ins(%collapsed_411, %arg145 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%1607 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %1609 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%1608, %arg146 : tensor<?x768xf32>, tensor<768xf32>) outs(%1606 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x768xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %1610 = arith.muli %1593, %c768_i64 : i64
    %1611 = arith.divsi %1610, %210 : i64
    %1612 = arith.select %21, %1611, %0 : i64
    %1613 = arith.select %2, %1611, %1 : i64
    %from_elements_412 = tensor.from_elements %1612, %1613, %c768_i64 : tensor<3xi64>
    %reshape_413 = tensor.reshape %1609(%from_elements_412) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %1614 = arith.index_cast %1612 : i64 to index
    %1615 = arith.cmpi eq, %1558, %1614 : index
    cf.assert %1615, "mismatched size for broadcast"
    %1616 = arith.index_cast %1613 : i64 to index
    %1617 = arith.cmpi eq, %1559, %1616 : index
    cf.assert %1617, "mismatched size for broadcast"
    %1618 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1563, %reshape_413 : tensor<?x?x768xf32>, tensor<?x?x768xf32>) outs(%1562 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %1619 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1618 : tensor<?x?x768xf32>) outs(%1564 : tensor<?x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1640 = arith.extf %in : f32 to f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %1620 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1619 : tensor<?x?x768xf64>) outs(%1567 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1621 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1620 : tensor<?x?x1xf64>) outs(%1566 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1622 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1619, %1621 : tensor<?x?x768xf64>, tensor<?x?x1xf64>) outs(%1564 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.subf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %1623 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1622, %1622 : tensor<?x?x768xf64>, tensor<?x?x768xf64>) outs(%1564 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_416: f64, %out: f64):
      %1640 = arith.mulf %in, %in_416 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x768xf64>
    %1624 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1623 : tensor<?x?x768xf64>) outs(%1567 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.addf %in, %out : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1625 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1624 : tensor<?x?x1xf64>) outs(%1566 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1640 = arith.divf %in, %cst_9 : f64
      linalg.yield %1640 : f64
    } -> tensor<?x?x1xf64>
    %1626 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1625 : tensor<?x?x1xf64>) outs(%1574 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1640 = arith.truncf %in : f64 to f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1627 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1618 : tensor<?x?x768xf32>) outs(%1576 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.addf %in, %out : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1628 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1627 : tensor<?x?x1xf32>) outs(%1574 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.divf %in, %cst_10 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1629 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1626 : tensor<?x?x1xf32>) outs(%1574 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = arith.truncf %cst_8 : f64 to f32
      %1641 = arith.addf %in, %1640 : f32
      linalg.yield %1641 : f32
    } -> tensor<?x?x1xf32>
    %1630 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1629 : tensor<?x?x1xf32>) outs(%1574 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1640 = math.rsqrt %in : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x1xf32>
    %1631 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1618, %1628 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%1562 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.subf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %1632 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1631, %1630 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%1562 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %1633 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1632, %arg147 : tensor<?x?x768xf32>, tensor<768xf32>) outs(%1562 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.mulf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %1634 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1633, %arg148 : tensor<?x?x768xf32>, tensor<768xf32>) outs(%1562 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_416: f32, %out: f32):
      %1640 = arith.addf %in, %in_416 : f32
      linalg.yield %1640 : f32
    } -> tensor<?x?x768xf32>
    %1635 = arith.muli %3, %c768_i64 : i64
    cf.assert %5, "must have at most one inferred (negative) dimension"
    %1636 = arith.muli %1556, %1557 : i64
    %1637 = arith.muli %1636, %c768_i64 : i64
    %1638 = arith.divsi %1637, %1635 : i64
    %1639 = arith.select %2, %1638, %1 : i64
    %from_elements_414 = tensor.from_elements %1638, %1639, %c768_i64 : tensor<3xi64>
    %reshape_415 = tensor.reshape %1634(%from_elements_414) : (tensor<?x?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    return %reshape_415 : tensor<?x?x768xf32>
  }
}
