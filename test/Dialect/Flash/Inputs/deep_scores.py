"""Writes attention with a chain of operations on the scores.

usage: deep_scores.py LENGTH: as many operations of alternating kinds, so that
nothing folds.
"""

import sys

HEAD = """\
#id = affine_map<(h, m, n) -> (h, m, n)>
func.func @deep(%q: tensor<2x8x4xf32>, %k: tensor<2x4x8xf32>, %v: tensor<2x8x4xf32>) -> tensor<2x8x4xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.5 : f32
  %se = tensor.empty() : tensor<2x8x8xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x8x4xf32>, tensor<2x4x8xf32>) outs(%sz : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
  %t = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%s : tensor<2x8x8xf32>) outs(%se : tensor<2x8x8xf32>) {
  ^bb0(%x0: f32, %out: f32):
"""
TAIL = """\
  } -> tensor<2x8x8xf32>
  %p = linalg.softmax dimension(2) ins(%t : tensor<2x8x8xf32>) outs(%se : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
  %oe = tensor.empty() : tensor<2x8x4xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%oz : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  return %o : tensor<2x8x4xf32>
}
"""


def main():
    length = int(sys.argv[1])
    print(HEAD, end="")
    for i in range(length):
        op = ("math.tanh %x{0} : f32" if i % 2 else
              "arith.addf %x{0}, %one : f32").format(i)
        print(f"    %x{i + 1} = {op}")
    print(f"    linalg.yield %x{length} : f32")
    print(TAIL, end="")


if __name__ == "__main__":
    main()
