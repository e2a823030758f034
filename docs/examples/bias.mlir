// Attention of a batch with a bias that all entries of the batch share.
#q = affine_map<(b, h, m, n, k, d) -> (b, h, m, k)>
#k = affine_map<(b, h, m, n, k, d) -> (b, h, n, k)>
#v = affine_map<(b, h, m, n, k, d) -> (b, h, n, d)>
#bias = affine_map<(b, h, m, n, k, d) -> (h, m, n)>
#o = affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>
#lse = affine_map<(b, h, m, n, k, d) -> (b, h, m)>
!t = tensor<?x?x?x128xbf16>
!bias = tensor<?x?x?xbf16>
func.func @attention(%q: !t, %k: !t, %v: !t, %b: !bias) -> !t {
  %scale = arith.constant 0.088388347 : f32
  %o = flash.attention %q, %k, %v scale %scale bias(%b) maps [#q, #k, #v, #bias, #o, #lse]
      : (!t, !t, !t, f32, !bias) -> !t
  return %o : !t
}
