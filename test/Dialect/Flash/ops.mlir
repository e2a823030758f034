// RUN: flash-opt %s | flash-opt | FileCheck %s
// RUN: flash-opt %s --mlir-print-op-generic | flash-opt | FileCheck %s

// The plain form: no maps, no attributes.
// CHECK-LABEL: @plain
// CHECK: %[[O:.*]], %[[L:.*]] = flash.attention %{{.*}}, %{{.*}}, %{{.*}} : (tensor<2x8x128x64xf16>, tensor<2x2x256x64xf16>, tensor<2x2x256x64xf16>) -> tensor<2x8x128x64xf16>, tensor<2x8x128xf32>
func.func @plain(%q: tensor<2x8x128x64xf16>, %k: tensor<2x2x256x64xf16>, %v: tensor<2x2x256x64xf16>) -> (tensor<2x8x128x64xf16>, tensor<2x8x128xf32>) {
  %o, %lse = flash.attention %q, %k, %v : (tensor<2x8x128x64xf16>, tensor<2x2x256x64xf16>, tensor<2x2x256x64xf16>) -> tensor<2x8x128x64xf16>, tensor<2x8x128xf32>
  return %o, %lse : tensor<2x8x128x64xf16>, tensor<2x8x128xf32>
}
