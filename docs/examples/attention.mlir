// Causal attention of 8 heads as a front end without an attention op emits it:
// S = Q·Kᵀ, scaled and masked, a softmax over the keys, O = P·V. The 512 x 512
// scores of every head go through memory four times.
func.func @attention(%q: tensor<8x512x64xf32>, %k: tensor<8x512x64xf32>,
                     %v: tensor<8x512x64xf32>) -> tensor<8x512x64xf32> {
  %zero = arith.constant 0.0 : f32
  %minus_inf = arith.constant 0xFF800000 : f32
  %scale = arith.constant 0.125 : f32

  %kt_init = tensor.empty() : tensor<8x64x512xf32>
  %kt = linalg.transpose ins(%k : tensor<8x512x64xf32>)
      outs(%kt_init : tensor<8x64x512xf32>) permutation = [0, 2, 1]
  %s_init = tensor.empty() : tensor<8x512x512xf32>
  %s_zero = linalg.fill ins(%zero : f32)
      outs(%s_init : tensor<8x512x512xf32>) -> tensor<8x512x512xf32>
  %s = linalg.batch_matmul
      ins(%q, %kt : tensor<8x512x64xf32>, tensor<8x64x512xf32>)
      outs(%s_zero : tensor<8x512x512xf32>) -> tensor<8x512x512xf32>

  %masked = linalg.generic {
      indexing_maps = [affine_map<(h, m, n) -> (h, m, n)>,
                       affine_map<(h, m, n) -> (h, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s : tensor<8x512x512xf32>) outs(%s_init : tensor<8x512x512xf32>) {
  ^bb0(%x: f32, %unused: f32):
    %m = linalg.index 1 : index
    %n = linalg.index 2 : index
    %seen = arith.cmpi sle, %n, %m : index
    %scaled = arith.mulf %x, %scale : f32
    %y = arith.select %seen, %scaled, %minus_inf : f32
    linalg.yield %y : f32
  } -> tensor<8x512x512xf32>

  %p = linalg.softmax dimension(2) ins(%masked : tensor<8x512x512xf32>)
      outs(%s_init : tensor<8x512x512xf32>) -> tensor<8x512x512xf32>

  %o_init = tensor.empty() : tensor<8x512x64xf32>
  %o_zero = linalg.fill ins(%zero : f32)
      outs(%o_init : tensor<8x512x64xf32>) -> tensor<8x512x64xf32>
  %o = linalg.batch_matmul
      ins(%p, %v : tensor<8x512x512xf32>, tensor<8x512x64xf32>)
      outs(%o_zero : tensor<8x512x64xf32>) -> tensor<8x512x64xf32>
  return %o : tensor<8x512x64xf32>
}
