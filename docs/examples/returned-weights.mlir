// The attention weights are a mean over heads away from being a result, so P is
// needed in memory.
func.func @weights(%q: tensor<8x512x64xf32>, %k: tensor<8x64x512xf32>,
                   %v: tensor<8x512x64xf32>)
    -> (tensor<8x512x64xf32>, tensor<512x512xf32>) {
  %zero = arith.constant 0.0 : f32
  %s_empty = tensor.empty() : tensor<8x512x512xf32>
  %s_zero = linalg.fill ins(%zero : f32)
      outs(%s_empty : tensor<8x512x512xf32>) -> tensor<8x512x512xf32>
  %s = linalg.batch_matmul
      ins(%q, %k : tensor<8x512x64xf32>, tensor<8x64x512xf32>)
      outs(%s_zero : tensor<8x512x512xf32>) -> tensor<8x512x512xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<8x512x512xf32>)
      outs(%s_empty : tensor<8x512x512xf32>) -> tensor<8x512x512xf32>
  %o_empty = tensor.empty() : tensor<8x512x64xf32>
  %o_zero = linalg.fill ins(%zero : f32)
      outs(%o_empty : tensor<8x512x64xf32>) -> tensor<8x512x64xf32>
  %o = linalg.batch_matmul
      ins(%p, %v : tensor<8x512x512xf32>, tensor<8x512x64xf32>)
      outs(%o_zero : tensor<8x512x64xf32>) -> tensor<8x512x64xf32>
  %m_empty = tensor.empty() : tensor<512x512xf32>
  %m_zero = linalg.fill ins(%zero : f32)
      outs(%m_empty : tensor<512x512xf32>) -> tensor<512x512xf32>
  %m = linalg.reduce { arith.addf } ins(%p : tensor<8x512x512xf32>)
      outs(%m_zero : tensor<512x512xf32>) dimensions = [0]
  return %o, %m : tensor<8x512x64xf32>, tensor<512x512xf32>
}
