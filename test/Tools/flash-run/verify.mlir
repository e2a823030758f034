// RUN: flash-run %s --entry=odd --verify | FileCheck %s
// RUN: flash-run %s --entry=odd --verify --inputs=large --seed=7 | FileCheck %s
// RUN: flash-run %s --entry=odd --verify --inputs=ramp | FileCheck %s
// RUN: flash-run %s --entry=odd --verify --inputs=onehot | FileCheck %s
// RUN: flash-run %s --entry=odd --verify --reference=unfused | FileCheck %s --check-prefix=DIRECT
// RUN: flash-run %s --entry=dynamic --verify --threads=1 \
// RUN:   --sizes=arg0=1x2x33x? --sizes=arg1=1x2x41x16,arg2=1x2x41x16 \
// RUN:   | FileCheck %s --check-prefix=DYNAMIC
// RUN: flash-run %s --entry=causal_grouped --verify | FileCheck %s --check-prefix=GROUPED
// RUN: flash-run %s --entry=bfloat --verify | FileCheck %s --check-prefix=BFLOAT
// RUN: flash-run %s --entry=double --verify 2>&1 | FileCheck %s --check-prefix=DOUBLE
// RUN: flash-run %s --entry=masked_rows --verify --arg3=masked-rows | FileCheck %s --check-prefix=MASKED

// Sizes that are no multiples of a tile, f16, with the LSE.
// CHECK: function: odd, seed {{0|7}}
// CHECK-NEXT: attention: 1 recognized, 1 tiled
// CHECK-NEXT: compared with: the unfused program in f64, limit 2e-03 (f16)
// CHECK-NEXT: result 0 1x2x37x16xf16: ok
// CHECK-NEXT: relative   max abs     nan   other
// CHECK-NEXT: unfused {{.*}} 0       0
// CHECK-NEXT: fused {{.*}} 0       0
// CHECK-NEXT: result 1 1x2x37xf32: ok
// CHECK: verify: PASS
// DIRECT: compared with: the unfused program, limit 2e-03 (f16)
// DIRECT-NEXT: result 0 1x2x37x16xf16: ok
// DIRECT-NOT: unfused {{.*}} 0       0
// DIRECT: verify: PASS
func.func @odd(%q: tensor<1x2x37x16xf16>, %k: tensor<1x2x41x16xf16>, %v: tensor<1x2x41x16xf16>) -> (tensor<1x2x37x16xf16>, tensor<1x2x37xf32>) {
  %s = arith.constant 0.25 : f32
  %o, %lse = flash.attention %q, %k, %v scale %s : (tensor<1x2x37x16xf16>, tensor<1x2x41x16xf16>, tensor<1x2x41x16xf16>, f32) -> tensor<1x2x37x16xf16>, tensor<1x2x37xf32>
  return %o, %lse : tensor<1x2x37x16xf16>, tensor<1x2x37xf32>
}

// Dynamic lengths, bound on the command line.
// DYNAMIC: attention: 1 recognized, 1 tiled
// DYNAMIC: result 0 1x2x33x16xf32: ok
// DYNAMIC: verify: PASS
func.func @dynamic(%q: tensor<1x2x?x16xf32>, %k: tensor<1x2x?x16xf32>, %v: tensor<1x2x?x16xf32>) -> tensor<1x2x?x16xf32> {
  %o = flash.attention %q, %k, %v : (tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>) -> tensor<1x2x?x16xf32>
  return %o : tensor<1x2x?x16xf32>
}

// Four query heads share one K and V; causal, more keys than queries.
// GROUPED: attention: 1 recognized, 1 tiled
// GROUPED: result 0 2x8x70x32xf32: ok
// GROUPED: verify: PASS
func.func @causal_grouped(%q: tensor<2x8x70x32xf32>, %k: tensor<2x2x133x32xf32>, %v: tensor<2x2x133x32xf32>, %s: f32) -> tensor<2x8x70x32xf32> {
  %o = flash.attention %q, %k, %v scale %s mask(#flash.mask<causal = bottom_right>) : (tensor<2x8x70x32xf32>, tensor<2x2x133x32xf32>, tensor<2x2x133x32xf32>, f32) -> tensor<2x8x70x32xf32>
  return %o : tensor<2x8x70x32xf32>
}

// BFLOAT: limit 1e-02 (bf16)
// BFLOAT: verify: PASS
func.func @bfloat(%q: tensor<1x1x50x8xbf16>, %k: tensor<1x1x50x8xbf16>, %v: tensor<1x1x50x8xbf16>) -> tensor<1x1x50x8xbf16> {
  %o = flash.attention %q, %k, %v : (tensor<1x1x50x8xbf16>, tensor<1x1x50x8xbf16>, tensor<1x1x50x8xbf16>) -> tensor<1x1x50x8xbf16>
  return %o : tensor<1x1x50x8xbf16>
}

// f64 with an f64 accumulator is tiled too. The reference has the unfused
// program's own roundings.
// DOUBLE: attention: 1 recognized, 1 tiled
// DOUBLE: limit 1e-10 (f64)
// DOUBLE: unfused 0.000e+00
// DOUBLE: verify: PASS
func.func @double(%q: tensor<1x1x50x8xf64>, %k: tensor<1x1x50x8xf64>, %v: tensor<1x1x50x8xf64>) -> tensor<1x1x50x8xf64> {
  %o = flash.attention %q, %k, %v numerics(#flash.numerics<acc = f64>) : (tensor<1x1x50x8xf64>, tensor<1x1x50x8xf64>, tensor<1x1x50x8xf64>) -> tensor<1x1x50x8xf64>
  return %o : tensor<1x1x50x8xf64>
}

// An additive mask that hides whole rows: NaN in both programs alike.
// MASKED: result 0 1x1x50x8xf32: ok
// MASKED: verify: PASS
func.func @masked_rows(%q: tensor<1x1x50x8xf32>, %k: tensor<1x1x50x8xf32>, %v: tensor<1x1x50x8xf32>, %b: tensor<1x1x50x50xf32>) -> tensor<1x1x50x8xf32> {
  %o = flash.attention %q, %k, %v bias(%b) : (tensor<1x1x50x8xf32>, tensor<1x1x50x8xf32>, tensor<1x1x50x8xf32>, tensor<1x1x50x50xf32>) -> tensor<1x1x50x8xf32>
  return %o : tensor<1x1x50x8xf32>
}
