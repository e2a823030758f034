// RUN: flash-run %s --entry=odd --verify | FileCheck %s
// RUN: flash-run %s --entry=odd --verify --inputs=large --seed=7 | FileCheck %s
// RUN: flash-run %s --entry=dynamic --verify \
// RUN:   --sizes=arg0=1x2x33x? --sizes=arg1=1x2x41x16,arg2=1x2x41x16 \
// RUN:   | FileCheck %s --check-prefix=DYNAMIC

// Sizes that are no multiples of a tile, f16, with the LSE.
// CHECK: function: odd
// CHECK-NEXT: attention: 1 fused
// CHECK-NEXT: compared with: the unfused program in f64, limit 2e-03 (f16)
// CHECK: result 0 1x2x37x16xf16: ok
// CHECK: result 1 1x2x37xf32: ok
// CHECK: verify: PASS
func.func @odd(%q: tensor<1x2x37x16xf16>, %k: tensor<1x2x41x16xf16>, %v: tensor<1x2x41x16xf16>) -> (tensor<1x2x37x16xf16>, tensor<1x2x37xf32>) {
  %o, %lse = flash.attention %q, %k, %v : (tensor<1x2x37x16xf16>, tensor<1x2x41x16xf16>, tensor<1x2x41x16xf16>) -> tensor<1x2x37x16xf16>, tensor<1x2x37xf32>
  return %o, %lse : tensor<1x2x37x16xf16>, tensor<1x2x37xf32>
}

// Dynamic lengths, bound on the command line.
// DYNAMIC: result 0 1x2x33x16xf32: ok
// DYNAMIC: verify: PASS
func.func @dynamic(%q: tensor<1x2x?x16xf32>, %k: tensor<1x2x?x16xf32>, %v: tensor<1x2x?x16xf32>) -> tensor<1x2x?x16xf32> {
  %o = flash.attention %q, %k, %v : (tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>) -> tensor<1x2x?x16xf32>
  return %o : tensor<1x2x?x16xf32>
}
