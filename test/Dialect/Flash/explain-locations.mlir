// RUN: sed 's|MODEL|%S/Inputs/model.py|' %s > %t.mlir
// RUN: flash-opt %t.mlir --flash-explain | FileCheck %s --strict-whitespace
// RUN: flash-opt %t.mlir --flash-explain=json | FileCheck %s --check-prefix=JSON

// Locations that front ends give: the line of the model is quoted, names and
// callers are shown.

#softmax = loc("MODEL":5:15)
#relu = loc("layer.0.attn"("MODEL":6:12))
#call = loc(callsite("MODEL":5:15 at callsite("model.block" at "main.py":9:1)))
#fused = loc(fused["layer.1", "MODEL":5:15])
#device = loc("/dev/zero":1:1)
#late = loc("MODEL":70:1)
#wide = loc("MODEL":6:900)

// CHECK:[1] @named, {{.*}}model.py:5:15: softmax not raised, missed-no-value-contraction
// CHECK:    at            {{.*}}/Inputs/model.py:5:15
// CHECK-NEXT:                  5 | weights = torch.softmax(q @ k.mT, dim=-1)
// CHECK-NEXT:                    |           ^
// CHECK-NEXT:    steps
func.func @named(%x: tensor<1x8xf32>, %e: tensor<1x8xf32>) -> tensor<1x8xf32> {
  %p = linalg.softmax dimension(1) ins(%x : tensor<1x8xf32>) outs(%e : tensor<1x8xf32>) -> tensor<1x8xf32> loc(#softmax)
  return %p : tensor<1x8xf32>
}
// CHECK:[2] @name, {{.*}}model.py:6:12 (layer.0.attn): softmax not raised
// CHECK:    at            {{.*}}/Inputs/model.py:6:12 (layer.0.attn)
// CHECK-NEXT:                  6 | return torch.relu(weights) @ v
// CHECK-NEXT:                    |        ^
// JSON: "function": "name",
// JSON-NEXT: "location": "{{.*}}model.py:6:12 (layer.0.attn)",
// JSON: "source": {
// JSON-NEXT: "line": 6,
// JSON-NEXT: "column": 8,
// JSON-NEXT: "text": "return torch.relu(weights) @ v"
func.func @name(%x: tensor<2x8xf32>, %e: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %p = linalg.softmax dimension(1) ins(%x : tensor<2x8xf32>) outs(%e : tensor<2x8xf32>) -> tensor<2x8xf32> loc(#relu)
  return %p : tensor<2x8xf32>
}
// CHECK:[3] @call, {{.*}}model.py:5:15: softmax not raised
// CHECK:                  5 | weights
// CHECK-NEXT:                    |           ^
// CHECK-NEXT:    called from   model.block, main.py:9:1
// JSON: "blocker_callers": "model.block, main.py:9:1"
func.func @call(%x: tensor<3x8xf32>, %e: tensor<3x8xf32>) -> tensor<3x8xf32> {
  %p = linalg.softmax dimension(1) ins(%x : tensor<3x8xf32>) outs(%e : tensor<3x8xf32>) -> tensor<3x8xf32> loc(#call)
  return %p : tensor<3x8xf32>
}
// CHECK:[4] @fused, {{.*}}model.py:5:15 (layer.1): softmax not raised
// CHECK:                  5 | weights
func.func @fused(%x: tensor<4x8xf32>, %e: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %p = linalg.softmax dimension(1) ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32> loc(#fused)
  return %p : tensor<4x8xf32>
}

// What is no file, or has no such line, is not quoted; a column after the end
// of the line is its start.
// CHECK:[5] @device, /dev/zero:1:1: softmax not raised
// CHECK:    at            /dev/zero:1:1
// CHECK-NEXT:    steps
func.func @device(%x: tensor<5x8xf32>, %e: tensor<5x8xf32>) -> tensor<5x8xf32> {
  %p = linalg.softmax dimension(1) ins(%x : tensor<5x8xf32>) outs(%e : tensor<5x8xf32>) -> tensor<5x8xf32> loc(#device)
  return %p : tensor<5x8xf32>
}
// CHECK:    at            {{.*}}model.py:70:1
// CHECK-NEXT:    steps
// JSON: "function": "late"
// JSON: "source": null
func.func @late(%x: tensor<6x8xf32>, %e: tensor<6x8xf32>) -> tensor<6x8xf32> {
  %p = linalg.softmax dimension(1) ins(%x : tensor<6x8xf32>) outs(%e : tensor<6x8xf32>) -> tensor<6x8xf32> loc(#late)
  return %p : tensor<6x8xf32>
}
// CHECK:    at            {{.*}}model.py:6:900
// CHECK-NEXT:                  6 |     return torch.relu(weights) @ v
// CHECK-NEXT:                    | ^
func.func @wide(%x: tensor<7x8xf32>, %e: tensor<7x8xf32>) -> tensor<7x8xf32> {
  %p = linalg.softmax dimension(1) ins(%x : tensor<7x8xf32>) outs(%e : tensor<7x8xf32>) -> tensor<7x8xf32> loc(#wide)
  return %p : tensor<7x8xf32>
}
// CHECK:[8] @un known, unknown location: softmax not raised
// CHECK:    at            unknown location
func.func @"un\0Aknown"(%x: tensor<8x8xf32>, %e: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %p = linalg.softmax dimension(1) ins(%x : tensor<8x8xf32>) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32> loc(unknown)
  return %p : tensor<8x8xf32>
}
