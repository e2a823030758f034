// RUN: flash-run %s --entry=attention --bench --rss --rounds=3 --threads=2 | FileCheck %s
// RUN: flash-run %s --entry=attention --bench --rss --rounds=3 --threads=1 --json > %t.json
// RUN: %python %S/Inputs/check_bench.py %t.json

// CHECK: function: attention, seed 0
// CHECK-NEXT: attention: 1 recognized, 1 tiled
// CHECK-NEXT: time, ms min median 95% interval rounds GFLOP/s
// CHECK-NEXT: unfused {{[0-9.]+ +[0-9.]+ +[0-9.]+ .. [0-9.]+ +3 +[0-9.]+}}
// CHECK-NEXT: fused {{[0-9.]+ +[0-9.]+ +[0-9.]+ .. [0-9.]+ +3 +[0-9.]+}}
// CHECK-NEXT: speedup: {{[0-9.]+}}x (medians)
// CHECK-NEXT: memory, MiB process peak inputs outputs temporaries
// CHECK-NEXT: unfused {{[0-9.]+}} 0.8 0.2
// CHECK-NEXT: fused {{[0-9.]+}} 0.8 0.2
func.func @attention(%q: tensor<1x1x1024x64xf32>, %k: tensor<1x1x1024x64xf32>, %v: tensor<1x1x1024x64xf32>) -> tensor<1x1x1024x64xf32> {
  %s = arith.constant 0.125 : f32
  %o = flash.attention %q, %k, %v scale %s mask(#flash.mask<causal = top_left>) : (tensor<1x1x1024x64xf32>, tensor<1x1x1024x64xf32>, tensor<1x1x1024x64xf32>, f32) -> tensor<1x1x1024x64xf32>
  return %o : tensor<1x1x1024x64xf32>
}
