// RUN: flash-opt %s --flash-raise | FileCheck %s
// RUN: flash-opt %s --flash-raise --remarks-filter=.* -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK
// RUN: flash-run %s --entry=scale_then_select --backend=cpu --verify
// RUN: flash-run %s --entry=broadcast_mask --backend=cpu --verify
// RUN: flash-run %s --entry=before_division --backend=cpu --verify
// RUN: flash-run %s --entry=compared --backend=cpu --verify
// RUN: flash-run %s --entry=dropped --backend=cpu --verify
// RUN: flash-run %s --entry=other_factor --backend=cpu --verify

// Dropout between the softmax and the product with V, with a mask that the
// program has or computes.

#map0 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>

// The mask selects, then the rest is scaled.
// CHECK-LABEL: @select_then_scale(
// CHECK: flash.attention %arg0, %arg1, %arg2 scale %{{.*}} dropout_mask(%arg3){{.*}} dropout(<p = 1.000000e-01, kind = stored>)
func.func @select_then_scale(%q: tensor<2x4x16x8xf32>, %k: tensor<2x4x24x8xf32>, %v: tensor<2x4x24x8xf32>, %mask: tensor<2x4x16x24xi1>) -> (tensor<2x4x16x8xf32>) {
  %1 = arith.constant 0.0 : f32
  %2 = tensor.empty() : tensor<2x4x16x24xf32>
  %3 = linalg.fill ins(%1 : f32) outs(%2 : tensor<2x4x16x24xf32>) -> tensor<2x4x16x24xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x4x16x8xf32>, tensor<2x4x24x8xf32>) outs(%3 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %acc, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %5 = arith.constant 0.35 : f32
  %6 = tensor.empty() : tensor<2x4x16x24xf32>
  %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x4x16x24xf32>) outs(%6 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.mulf %a0, %5 : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %8 = arith.constant 0xFF800000 : f32
  %9 = tensor.empty() : tensor<2x4x16x1xf32>
  %10 = linalg.fill ins(%8 : f32) outs(%9 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
  %11 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<2x4x16x24xf32>) outs(%10 : tensor<2x4x16x1xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.maximumf %a0, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x1xf32>
  %12 = tensor.empty() : tensor<2x4x16x24xf32>
  %13 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %11 : tensor<2x4x16x24xf32>, tensor<2x4x16x1xf32>) outs(%12 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %d = arith.subf %a0, %a1 : f32
    %r = math.exp %d : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %14 = tensor.empty() : tensor<2x4x16x1xf32>
  %15 = linalg.fill ins(%1 : f32) outs(%14 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
  %16 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x4x16x24xf32>) outs(%15 : tensor<2x4x16x1xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.addf %a0, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x1xf32>
  %17 = tensor.empty() : tensor<2x4x16x24xf32>
  %18 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x4x16x24xf32>, tensor<2x4x16x1xf32>) outs(%17 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %r = arith.divf %a0, %a1 : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %19 = tensor.empty() : tensor<2x4x16x24xf32>
  %20 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %mask : tensor<2x4x16x24xf32>, tensor<2x4x16x24xi1>) outs(%19 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: i1, %acc: f32):
    %z = arith.constant 0.0 : f32
    %c = arith.constant 1.11111116 : f32
    %s = arith.select %a1, %a0, %z : f32
    %r = arith.mulf %s, %c : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %21 = tensor.empty() : tensor<2x4x16x8xf32>
  %22 = linalg.fill ins(%1 : f32) outs(%21 : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
  %23 = linalg.generic {indexing_maps = [#map0, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%20, %v : tensor<2x4x16x24xf32>, tensor<2x4x24x8xf32>) outs(%22 : tensor<2x4x16x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %m, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x8xf32>
  return %23 : tensor<2x4x16x8xf32>
}

// Divided by 1 - p first.
// CHECK-LABEL: @scale_then_select(
// CHECK: flash.attention %arg0, %arg1, %arg2 scale %{{.*}} dropout_mask(%arg3){{.*}} dropout(<p = 1.000000e-01, kind = stored>)
func.func @scale_then_select(%q: tensor<2x4x16x8xf32>, %k: tensor<2x4x24x8xf32>, %v: tensor<2x4x24x8xf32>, %mask: tensor<2x4x16x24xi1>) -> (tensor<2x4x16x8xf32>) {
  %1 = arith.constant 0.0 : f32
  %2 = tensor.empty() : tensor<2x4x16x24xf32>
  %3 = linalg.fill ins(%1 : f32) outs(%2 : tensor<2x4x16x24xf32>) -> tensor<2x4x16x24xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x4x16x8xf32>, tensor<2x4x24x8xf32>) outs(%3 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %acc, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %5 = arith.constant 0.35 : f32
  %6 = tensor.empty() : tensor<2x4x16x24xf32>
  %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x4x16x24xf32>) outs(%6 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.mulf %a0, %5 : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %8 = arith.constant 0xFF800000 : f32
  %9 = tensor.empty() : tensor<2x4x16x1xf32>
  %10 = linalg.fill ins(%8 : f32) outs(%9 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
  %11 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<2x4x16x24xf32>) outs(%10 : tensor<2x4x16x1xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.maximumf %a0, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x1xf32>
  %12 = tensor.empty() : tensor<2x4x16x24xf32>
  %13 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %11 : tensor<2x4x16x24xf32>, tensor<2x4x16x1xf32>) outs(%12 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %d = arith.subf %a0, %a1 : f32
    %r = math.exp %d : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %14 = tensor.empty() : tensor<2x4x16x1xf32>
  %15 = linalg.fill ins(%1 : f32) outs(%14 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
  %16 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x4x16x24xf32>) outs(%15 : tensor<2x4x16x1xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.addf %a0, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x1xf32>
  %17 = tensor.empty() : tensor<2x4x16x24xf32>
  %18 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x4x16x24xf32>, tensor<2x4x16x1xf32>) outs(%17 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %r = arith.divf %a0, %a1 : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %19 = tensor.empty() : tensor<2x4x16x24xf32>
  %20 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %mask : tensor<2x4x16x24xf32>, tensor<2x4x16x24xi1>) outs(%19 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: i1, %acc: f32):
    %z = arith.constant 0.0 : f32
    %c = arith.constant 0.9 : f32
    %s = arith.divf %a0, %c : f32
    %r = arith.select %a1, %s, %z : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %21 = tensor.empty() : tensor<2x4x16x8xf32>
  %22 = linalg.fill ins(%1 : f32) outs(%21 : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
  %23 = linalg.generic {indexing_maps = [#map0, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%20, %v : tensor<2x4x16x24xf32>, tensor<2x4x24x8xf32>) outs(%22 : tensor<2x4x16x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %m, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x8xf32>
  return %23 : tensor<2x4x16x8xf32>
}

// The mask as 0 or 1, scaled before it multiplies P.
// CHECK-LABEL: @uitofp(
// CHECK: flash.attention %arg0, %arg1, %arg2 scale %{{.*}} dropout_mask(%arg3){{.*}} dropout(<p = 1.000000e-01, kind = stored>)
func.func @uitofp(%q: tensor<2x4x16x8xf32>, %k: tensor<2x4x24x8xf32>, %v: tensor<2x4x24x8xf32>, %mask: tensor<2x4x16x24xi1>) -> (tensor<2x4x16x8xf32>) {
  %1 = arith.constant 0.0 : f32
  %2 = tensor.empty() : tensor<2x4x16x24xf32>
  %3 = linalg.fill ins(%1 : f32) outs(%2 : tensor<2x4x16x24xf32>) -> tensor<2x4x16x24xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x4x16x8xf32>, tensor<2x4x24x8xf32>) outs(%3 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %acc, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %5 = arith.constant 0.35 : f32
  %6 = tensor.empty() : tensor<2x4x16x24xf32>
  %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x4x16x24xf32>) outs(%6 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.mulf %a0, %5 : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %8 = arith.constant 0xFF800000 : f32
  %9 = tensor.empty() : tensor<2x4x16x1xf32>
  %10 = linalg.fill ins(%8 : f32) outs(%9 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
  %11 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<2x4x16x24xf32>) outs(%10 : tensor<2x4x16x1xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.maximumf %a0, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x1xf32>
  %12 = tensor.empty() : tensor<2x4x16x24xf32>
  %13 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %11 : tensor<2x4x16x24xf32>, tensor<2x4x16x1xf32>) outs(%12 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %d = arith.subf %a0, %a1 : f32
    %r = math.exp %d : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %14 = tensor.empty() : tensor<2x4x16x1xf32>
  %15 = linalg.fill ins(%1 : f32) outs(%14 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
  %16 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x4x16x24xf32>) outs(%15 : tensor<2x4x16x1xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.addf %a0, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x1xf32>
  %17 = tensor.empty() : tensor<2x4x16x24xf32>
  %18 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x4x16x24xf32>, tensor<2x4x16x1xf32>) outs(%17 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %r = arith.divf %a0, %a1 : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %19 = tensor.empty() : tensor<2x4x16x24xf32>
  %20 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %mask : tensor<2x4x16x24xf32>, tensor<2x4x16x24xi1>) outs(%19 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: i1, %acc: f32):
    %c = arith.constant 1.11111116 : f32
    %u = arith.uitofp %a1 : i1 to f32
    %s = arith.mulf %u, %c : f32
    %r = arith.mulf %a0, %s : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %21 = tensor.empty() : tensor<2x4x16x8xf32>
  %22 = linalg.fill ins(%1 : f32) outs(%21 : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
  %23 = linalg.generic {indexing_maps = [#map0, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%20, %v : tensor<2x4x16x24xf32>, tensor<2x4x24x8xf32>) outs(%22 : tensor<2x4x16x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %m, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x8xf32>
  return %23 : tensor<2x4x16x8xf32>
}

// Through i8.
// CHECK-LABEL: @extended(
// CHECK: flash.attention %arg0, %arg1, %arg2 scale %{{.*}} dropout_mask(%arg3){{.*}} dropout(<p = 1.000000e-01, kind = stored>)
func.func @extended(%q: tensor<2x4x16x8xf32>, %k: tensor<2x4x24x8xf32>, %v: tensor<2x4x24x8xf32>, %mask: tensor<2x4x16x24xi1>) -> (tensor<2x4x16x8xf32>) {
  %1 = arith.constant 0.0 : f32
  %2 = tensor.empty() : tensor<2x4x16x24xf32>
  %3 = linalg.fill ins(%1 : f32) outs(%2 : tensor<2x4x16x24xf32>) -> tensor<2x4x16x24xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x4x16x8xf32>, tensor<2x4x24x8xf32>) outs(%3 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %acc, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %5 = arith.constant 0.35 : f32
  %6 = tensor.empty() : tensor<2x4x16x24xf32>
  %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x4x16x24xf32>) outs(%6 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.mulf %a0, %5 : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %8 = arith.constant 0xFF800000 : f32
  %9 = tensor.empty() : tensor<2x4x16x1xf32>
  %10 = linalg.fill ins(%8 : f32) outs(%9 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
  %11 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<2x4x16x24xf32>) outs(%10 : tensor<2x4x16x1xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.maximumf %a0, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x1xf32>
  %12 = tensor.empty() : tensor<2x4x16x24xf32>
  %13 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %11 : tensor<2x4x16x24xf32>, tensor<2x4x16x1xf32>) outs(%12 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %d = arith.subf %a0, %a1 : f32
    %r = math.exp %d : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %14 = tensor.empty() : tensor<2x4x16x1xf32>
  %15 = linalg.fill ins(%1 : f32) outs(%14 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
  %16 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x4x16x24xf32>) outs(%15 : tensor<2x4x16x1xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.addf %a0, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x1xf32>
  %17 = tensor.empty() : tensor<2x4x16x24xf32>
  %18 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x4x16x24xf32>, tensor<2x4x16x1xf32>) outs(%17 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %r = arith.divf %a0, %a1 : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %19 = tensor.empty() : tensor<2x4x16x24xf32>
  %20 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %mask : tensor<2x4x16x24xf32>, tensor<2x4x16x24xi1>) outs(%19 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: i1, %acc: f32):
    %c = arith.constant 1.11111116 : f32
    %e = arith.extui %a1 : i1 to i8
    %u = arith.sitofp %e : i8 to f32
    %s = arith.mulf %u, %a0 : f32
    %r = arith.mulf %s, %c : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %21 = tensor.empty() : tensor<2x4x16x8xf32>
  %22 = linalg.fill ins(%1 : f32) outs(%21 : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
  %23 = linalg.generic {indexing_maps = [#map0, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%20, %v : tensor<2x4x16x24xf32>, tensor<2x4x24x8xf32>) outs(%22 : tensor<2x4x16x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %m, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x8xf32>
  return %23 : tensor<2x4x16x8xf32>
}

// The factor is selected: 1/(1 - p) or 0.
// CHECK-LABEL: @selected_factor(
// CHECK: flash.attention %arg0, %arg1, %arg2 scale %{{.*}} dropout_mask(%arg3){{.*}} dropout(<p = 1.000000e-01, kind = stored>)
func.func @selected_factor(%q: tensor<2x4x16x8xf32>, %k: tensor<2x4x24x8xf32>, %v: tensor<2x4x24x8xf32>, %mask: tensor<2x4x16x24xi1>) -> (tensor<2x4x16x8xf32>) {
  %1 = arith.constant 0.0 : f32
  %2 = tensor.empty() : tensor<2x4x16x24xf32>
  %3 = linalg.fill ins(%1 : f32) outs(%2 : tensor<2x4x16x24xf32>) -> tensor<2x4x16x24xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x4x16x8xf32>, tensor<2x4x24x8xf32>) outs(%3 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %acc, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %5 = arith.constant 0.35 : f32
  %6 = tensor.empty() : tensor<2x4x16x24xf32>
  %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x4x16x24xf32>) outs(%6 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.mulf %a0, %5 : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %8 = arith.constant 0xFF800000 : f32
  %9 = tensor.empty() : tensor<2x4x16x1xf32>
  %10 = linalg.fill ins(%8 : f32) outs(%9 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
  %11 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<2x4x16x24xf32>) outs(%10 : tensor<2x4x16x1xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.maximumf %a0, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x1xf32>
  %12 = tensor.empty() : tensor<2x4x16x24xf32>
  %13 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %11 : tensor<2x4x16x24xf32>, tensor<2x4x16x1xf32>) outs(%12 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %d = arith.subf %a0, %a1 : f32
    %r = math.exp %d : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %14 = tensor.empty() : tensor<2x4x16x1xf32>
  %15 = linalg.fill ins(%1 : f32) outs(%14 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
  %16 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x4x16x24xf32>) outs(%15 : tensor<2x4x16x1xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.addf %a0, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x1xf32>
  %17 = tensor.empty() : tensor<2x4x16x24xf32>
  %18 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x4x16x24xf32>, tensor<2x4x16x1xf32>) outs(%17 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %r = arith.divf %a0, %a1 : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %19 = tensor.empty() : tensor<2x4x16x24xf32>
  %20 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %mask : tensor<2x4x16x24xf32>, tensor<2x4x16x24xi1>) outs(%19 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: i1, %acc: f32):
    %z = arith.constant 0.0 : f32
    %c = arith.constant 1.11111116 : f32
    %s = arith.select %a1, %c, %z : f32
    %r = arith.mulf %s, %a0 : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %21 = tensor.empty() : tensor<2x4x16x8xf32>
  %22 = linalg.fill ins(%1 : f32) outs(%21 : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
  %23 = linalg.generic {indexing_maps = [#map0, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%20, %v : tensor<2x4x16x24xf32>, tensor<2x4x24x8xf32>) outs(%22 : tensor<2x4x16x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %m, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x8xf32>
  return %23 : tensor<2x4x16x8xf32>
}

// One mask for all heads.
// CHECK-LABEL: @broadcast_mask(
// CHECK: flash.attention {{.*}} dropout_mask(%arg3) maps
func.func @broadcast_mask(%q: tensor<2x4x16x8xf32>, %k: tensor<2x4x24x8xf32>, %v: tensor<2x4x24x8xf32>, %mask: tensor<2x1x16x24xi1>) -> (tensor<2x4x16x8xf32>) {
  %1 = arith.constant 0.0 : f32
  %2 = tensor.empty() : tensor<2x4x16x24xf32>
  %3 = linalg.fill ins(%1 : f32) outs(%2 : tensor<2x4x16x24xf32>) -> tensor<2x4x16x24xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x4x16x8xf32>, tensor<2x4x24x8xf32>) outs(%3 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %acc, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %5 = arith.constant 0.35 : f32
  %6 = tensor.empty() : tensor<2x4x16x24xf32>
  %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x4x16x24xf32>) outs(%6 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.mulf %a0, %5 : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %8 = arith.constant 0xFF800000 : f32
  %9 = tensor.empty() : tensor<2x4x16x1xf32>
  %10 = linalg.fill ins(%8 : f32) outs(%9 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
  %11 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<2x4x16x24xf32>) outs(%10 : tensor<2x4x16x1xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.maximumf %a0, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x1xf32>
  %12 = tensor.empty() : tensor<2x4x16x24xf32>
  %13 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %11 : tensor<2x4x16x24xf32>, tensor<2x4x16x1xf32>) outs(%12 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %d = arith.subf %a0, %a1 : f32
    %r = math.exp %d : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %14 = tensor.empty() : tensor<2x4x16x1xf32>
  %15 = linalg.fill ins(%1 : f32) outs(%14 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
  %16 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x4x16x24xf32>) outs(%15 : tensor<2x4x16x1xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.addf %a0, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x1xf32>
  %17 = tensor.empty() : tensor<2x4x16x24xf32>
  %18 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x4x16x24xf32>, tensor<2x4x16x1xf32>) outs(%17 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %r = arith.divf %a0, %a1 : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %19 = tensor.empty() : tensor<2x4x16x24xf32>
  %20 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %mask : tensor<2x4x16x24xf32>, tensor<2x1x16x24xi1>) outs(%19 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: i1, %acc: f32):
    %z = arith.constant 0.0 : f32
    %c = arith.constant 1.11111116 : f32
    %s = arith.select %a1, %a0, %z : f32
    %r = arith.mulf %s, %c : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %21 = tensor.empty() : tensor<2x4x16x8xf32>
  %22 = linalg.fill ins(%1 : f32) outs(%21 : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
  %23 = linalg.generic {indexing_maps = [#map0, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%20, %v : tensor<2x4x16x24xf32>, tensor<2x4x24x8xf32>) outs(%22 : tensor<2x4x16x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %m, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x8xf32>
  return %23 : tensor<2x4x16x8xf32>
}

// Between the exponentials and the division: the sum is that of all of them.
// CHECK-LABEL: @before_division(
// CHECK: dropout_mask(%arg3) dropout(<p = 5.000000e-01, kind = stored>)
func.func @before_division(%q: tensor<2x4x16x8xf32>, %k: tensor<2x4x24x8xf32>, %v: tensor<2x4x24x8xf32>, %mask: tensor<2x4x16x24xi1>) -> (tensor<2x4x16x8xf32>) {
  %1 = arith.constant 0.0 : f32
  %2 = tensor.empty() : tensor<2x4x16x24xf32>
  %3 = linalg.fill ins(%1 : f32) outs(%2 : tensor<2x4x16x24xf32>) -> tensor<2x4x16x24xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x4x16x8xf32>, tensor<2x4x24x8xf32>) outs(%3 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %acc, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %5 = arith.constant 0.35 : f32
  %6 = tensor.empty() : tensor<2x4x16x24xf32>
  %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x4x16x24xf32>) outs(%6 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.mulf %a0, %5 : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %8 = arith.constant 0xFF800000 : f32
  %9 = tensor.empty() : tensor<2x4x16x1xf32>
  %10 = linalg.fill ins(%8 : f32) outs(%9 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
  %11 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<2x4x16x24xf32>) outs(%10 : tensor<2x4x16x1xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.maximumf %a0, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x1xf32>
  %12 = tensor.empty() : tensor<2x4x16x24xf32>
  %13 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %11 : tensor<2x4x16x24xf32>, tensor<2x4x16x1xf32>) outs(%12 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %d = arith.subf %a0, %a1 : f32
    %r = math.exp %d : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %14 = tensor.empty() : tensor<2x4x16x1xf32>
  %15 = linalg.fill ins(%1 : f32) outs(%14 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
  %16 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x4x16x24xf32>) outs(%15 : tensor<2x4x16x1xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.addf %a0, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x1xf32>
  %17 = tensor.empty() : tensor<2x4x16x24xf32>
  %18 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x4x16x24xf32>, tensor<2x4x16x1xf32>) outs(%17 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %r = arith.divf %a0, %a1 : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %19 = tensor.empty() : tensor<2x4x16x24xf32>
  %20 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %mask : tensor<2x4x16x24xf32>, tensor<2x4x16x24xi1>) outs(%19 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: i1, %acc: f32):
    %z = arith.constant 0.0 : f32
    %r = arith.select %a1, %a0, %z : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %21 = tensor.empty() : tensor<2x4x16x24xf32>
  %22 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %16 : tensor<2x4x16x24xf32>, tensor<2x4x16x1xf32>) outs(%21 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %r = arith.divf %a0, %a1 : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %23 = arith.constant 2.0 : f32
  %24 = tensor.empty() : tensor<2x4x16x24xf32>
  %25 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x4x16x24xf32>) outs(%24 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.mulf %a0, %23 : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %26 = tensor.empty() : tensor<2x4x16x8xf32>
  %27 = linalg.fill ins(%1 : f32) outs(%26 : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
  %28 = linalg.generic {indexing_maps = [#map0, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%25, %v : tensor<2x4x16x24xf32>, tensor<2x4x24x8xf32>) outs(%27 : tensor<2x4x16x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %m, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x8xf32>
  return %28 : tensor<2x4x16x8xf32>
}

// Random numbers are compared where P is changed: the mask is made for the operation.
// CHECK-LABEL: @compared(
// CHECK: %[[M:.*]] = linalg.generic
// CHECK: arith.cmpf olt
// CHECK: } -> tensor<2x4x16x24xi1>
// CHECK: flash.attention {{.*}} dropout_mask(%[[M]]) dropout(<p = 2.500000e-01, kind = stored>)
func.func @compared(%q: tensor<2x4x16x8xf32>, %k: tensor<2x4x24x8xf32>, %v: tensor<2x4x24x8xf32>, %rand: tensor<2x4x16x24xf32>) -> (tensor<2x4x16x8xf32>) {
  %1 = arith.constant 0.0 : f32
  %2 = tensor.empty() : tensor<2x4x16x24xf32>
  %3 = linalg.fill ins(%1 : f32) outs(%2 : tensor<2x4x16x24xf32>) -> tensor<2x4x16x24xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x4x16x8xf32>, tensor<2x4x24x8xf32>) outs(%3 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %acc, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %5 = arith.constant 0.35 : f32
  %6 = tensor.empty() : tensor<2x4x16x24xf32>
  %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x4x16x24xf32>) outs(%6 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.mulf %a0, %5 : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %8 = arith.constant 0xFF800000 : f32
  %9 = tensor.empty() : tensor<2x4x16x1xf32>
  %10 = linalg.fill ins(%8 : f32) outs(%9 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
  %11 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<2x4x16x24xf32>) outs(%10 : tensor<2x4x16x1xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.maximumf %a0, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x1xf32>
  %12 = tensor.empty() : tensor<2x4x16x24xf32>
  %13 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %11 : tensor<2x4x16x24xf32>, tensor<2x4x16x1xf32>) outs(%12 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %d = arith.subf %a0, %a1 : f32
    %r = math.exp %d : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %14 = tensor.empty() : tensor<2x4x16x1xf32>
  %15 = linalg.fill ins(%1 : f32) outs(%14 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
  %16 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x4x16x24xf32>) outs(%15 : tensor<2x4x16x1xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.addf %a0, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x1xf32>
  %17 = tensor.empty() : tensor<2x4x16x24xf32>
  %18 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x4x16x24xf32>, tensor<2x4x16x1xf32>) outs(%17 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %r = arith.divf %a0, %a1 : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %19 = tensor.empty() : tensor<2x4x16x24xf32>
  %20 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %rand : tensor<2x4x16x24xf32>, tensor<2x4x16x24xf32>) outs(%19 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %z = arith.constant 0.0 : f32
    %t = arith.constant 0.75 : f32
    %c = arith.constant 1.33333337 : f32
    %b = arith.cmpf olt, %a1, %t : f32
    %s = arith.mulf %a0, %c : f32
    %r = arith.select %b, %s, %z : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %21 = tensor.empty() : tensor<2x4x16x8xf32>
  %22 = linalg.fill ins(%1 : f32) outs(%21 : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
  %23 = linalg.generic {indexing_maps = [#map0, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%20, %v : tensor<2x4x16x24xf32>, tensor<2x4x24x8xf32>) outs(%22 : tensor<2x4x16x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %m, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x8xf32>
  return %23 : tensor<2x4x16x8xf32>
}

// The mask says what is dropped: it is inverted.
// CHECK-LABEL: @dropped(
// CHECK: arith.xori
// CHECK: flash.attention {{.*}} dropout_mask(
func.func @dropped(%q: tensor<2x4x16x8xf32>, %k: tensor<2x4x24x8xf32>, %v: tensor<2x4x24x8xf32>, %mask: tensor<2x4x16x24xi1>) -> (tensor<2x4x16x8xf32>) {
  %1 = arith.constant 0.0 : f32
  %2 = tensor.empty() : tensor<2x4x16x24xf32>
  %3 = linalg.fill ins(%1 : f32) outs(%2 : tensor<2x4x16x24xf32>) -> tensor<2x4x16x24xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x4x16x8xf32>, tensor<2x4x24x8xf32>) outs(%3 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %acc, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %5 = arith.constant 0.35 : f32
  %6 = tensor.empty() : tensor<2x4x16x24xf32>
  %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x4x16x24xf32>) outs(%6 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.mulf %a0, %5 : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %8 = arith.constant 0xFF800000 : f32
  %9 = tensor.empty() : tensor<2x4x16x1xf32>
  %10 = linalg.fill ins(%8 : f32) outs(%9 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
  %11 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<2x4x16x24xf32>) outs(%10 : tensor<2x4x16x1xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.maximumf %a0, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x1xf32>
  %12 = tensor.empty() : tensor<2x4x16x24xf32>
  %13 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %11 : tensor<2x4x16x24xf32>, tensor<2x4x16x1xf32>) outs(%12 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %d = arith.subf %a0, %a1 : f32
    %r = math.exp %d : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %14 = tensor.empty() : tensor<2x4x16x1xf32>
  %15 = linalg.fill ins(%1 : f32) outs(%14 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
  %16 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x4x16x24xf32>) outs(%15 : tensor<2x4x16x1xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.addf %a0, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x1xf32>
  %17 = tensor.empty() : tensor<2x4x16x24xf32>
  %18 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x4x16x24xf32>, tensor<2x4x16x1xf32>) outs(%17 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %r = arith.divf %a0, %a1 : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %19 = tensor.empty() : tensor<2x4x16x24xf32>
  %20 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %mask : tensor<2x4x16x24xf32>, tensor<2x4x16x24xi1>) outs(%19 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: i1, %acc: f32):
    %z = arith.constant 0.0 : f32
    %c = arith.constant 1.11111116 : f32
    %s = arith.select %a1, %z, %a0 : f32
    %r = arith.mulf %s, %c : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %21 = tensor.empty() : tensor<2x4x16x8xf32>
  %22 = linalg.fill ins(%1 : f32) outs(%21 : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
  %23 = linalg.generic {indexing_maps = [#map0, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%20, %v : tensor<2x4x16x24xf32>, tensor<2x4x24x8xf32>) outs(%22 : tensor<2x4x16x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %m, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x8xf32>
  return %23 : tensor<2x4x16x8xf32>
}

// p = 1/3, exactly what the factor says.
// CHECK-LABEL: @other_factor(
// CHECK: dropout(<p = 0.33333333{{[0-9]*}}, kind = stored>)
func.func @other_factor(%q: tensor<2x4x16x8xf32>, %k: tensor<2x4x24x8xf32>, %v: tensor<2x4x24x8xf32>, %mask: tensor<2x4x16x24xi1>) -> (tensor<2x4x16x8xf32>) {
  %1 = arith.constant 0.0 : f32
  %2 = tensor.empty() : tensor<2x4x16x24xf32>
  %3 = linalg.fill ins(%1 : f32) outs(%2 : tensor<2x4x16x24xf32>) -> tensor<2x4x16x24xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x4x16x8xf32>, tensor<2x4x24x8xf32>) outs(%3 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %acc, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %5 = arith.constant 0.35 : f32
  %6 = tensor.empty() : tensor<2x4x16x24xf32>
  %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x4x16x24xf32>) outs(%6 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.mulf %a0, %5 : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %8 = arith.constant 0xFF800000 : f32
  %9 = tensor.empty() : tensor<2x4x16x1xf32>
  %10 = linalg.fill ins(%8 : f32) outs(%9 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
  %11 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<2x4x16x24xf32>) outs(%10 : tensor<2x4x16x1xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.maximumf %a0, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x1xf32>
  %12 = tensor.empty() : tensor<2x4x16x24xf32>
  %13 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %11 : tensor<2x4x16x24xf32>, tensor<2x4x16x1xf32>) outs(%12 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %d = arith.subf %a0, %a1 : f32
    %r = math.exp %d : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %14 = tensor.empty() : tensor<2x4x16x1xf32>
  %15 = linalg.fill ins(%1 : f32) outs(%14 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
  %16 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x4x16x24xf32>) outs(%15 : tensor<2x4x16x1xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.addf %a0, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x1xf32>
  %17 = tensor.empty() : tensor<2x4x16x24xf32>
  %18 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x4x16x24xf32>, tensor<2x4x16x1xf32>) outs(%17 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %r = arith.divf %a0, %a1 : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %19 = tensor.empty() : tensor<2x4x16x24xf32>
  %20 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %mask : tensor<2x4x16x24xf32>, tensor<2x4x16x24xi1>) outs(%19 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: i1, %acc: f32):
    %z = arith.constant 0.0 : f32
    %c = arith.constant 1.5 : f32
    %s = arith.select %a1, %a0, %z : f32
    %r = arith.mulf %s, %c : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %21 = tensor.empty() : tensor<2x4x16x8xf32>
  %22 = linalg.fill ins(%1 : f32) outs(%21 : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
  %23 = linalg.generic {indexing_maps = [#map0, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%20, %v : tensor<2x4x16x24xf32>, tensor<2x4x24x8xf32>) outs(%22 : tensor<2x4x16x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %m, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x8xf32>
  return %23 : tensor<2x4x16x8xf32>
}

// Evaluation mode: a copy and a factor of 1.
// CHECK-LABEL: @no_dropout(
// CHECK: flash.attention
// CHECK-NOT: dropout
// CHECK: return
func.func @no_dropout(%q: tensor<2x4x16x8xf32>, %k: tensor<2x4x24x8xf32>, %v: tensor<2x4x24x8xf32>) -> (tensor<2x4x16x8xf32>) {
  %1 = arith.constant 0.0 : f32
  %2 = tensor.empty() : tensor<2x4x16x24xf32>
  %3 = linalg.fill ins(%1 : f32) outs(%2 : tensor<2x4x16x24xf32>) -> tensor<2x4x16x24xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x4x16x8xf32>, tensor<2x4x24x8xf32>) outs(%3 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %acc, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %5 = arith.constant 0.35 : f32
  %6 = tensor.empty() : tensor<2x4x16x24xf32>
  %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x4x16x24xf32>) outs(%6 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.mulf %a0, %5 : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %8 = arith.constant 0xFF800000 : f32
  %9 = tensor.empty() : tensor<2x4x16x1xf32>
  %10 = linalg.fill ins(%8 : f32) outs(%9 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
  %11 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<2x4x16x24xf32>) outs(%10 : tensor<2x4x16x1xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.maximumf %a0, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x1xf32>
  %12 = tensor.empty() : tensor<2x4x16x24xf32>
  %13 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %11 : tensor<2x4x16x24xf32>, tensor<2x4x16x1xf32>) outs(%12 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %d = arith.subf %a0, %a1 : f32
    %r = math.exp %d : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %14 = tensor.empty() : tensor<2x4x16x1xf32>
  %15 = linalg.fill ins(%1 : f32) outs(%14 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
  %16 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x4x16x24xf32>) outs(%15 : tensor<2x4x16x1xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.addf %a0, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x1xf32>
  %17 = tensor.empty() : tensor<2x4x16x24xf32>
  %18 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x4x16x24xf32>, tensor<2x4x16x1xf32>) outs(%17 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %r = arith.divf %a0, %a1 : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %19 = arith.constant 1.0 : f32
  %20 = tensor.empty() : tensor<2x4x16x24xf32>
  %21 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x4x16x24xf32>) outs(%20 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.mulf %a0, %19 : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %22 = tensor.empty() : tensor<2x4x16x24xf32>
  %23 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x4x16x24xf32>) outs(%22 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    linalg.yield %a0 : f32
  } -> tensor<2x4x16x24xf32>
  %24 = tensor.empty() : tensor<2x4x16x8xf32>
  %25 = linalg.fill ins(%1 : f32) outs(%24 : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
  %26 = linalg.generic {indexing_maps = [#map0, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%23, %v : tensor<2x4x16x24xf32>, tensor<2x4x24x8xf32>) outs(%25 : tensor<2x4x16x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %m, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x8xf32>
  return %26 : tensor<2x4x16x8xf32>
}

// A mask after the softmax is no dropout.
// REMARK: [Missed] missed-dropout-form {{.*}}Function=mask_after_softmax | Reason="{{.*}}without the factor of dropout
func.func @mask_after_softmax(%q: tensor<2x4x16x8xf32>, %k: tensor<2x4x24x8xf32>, %v: tensor<2x4x24x8xf32>, %mask: tensor<2x4x16x24xi1>) -> (tensor<2x4x16x8xf32>) {
  %1 = arith.constant 0.0 : f32
  %2 = tensor.empty() : tensor<2x4x16x24xf32>
  %3 = linalg.fill ins(%1 : f32) outs(%2 : tensor<2x4x16x24xf32>) -> tensor<2x4x16x24xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x4x16x8xf32>, tensor<2x4x24x8xf32>) outs(%3 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %acc, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %5 = arith.constant 0.35 : f32
  %6 = tensor.empty() : tensor<2x4x16x24xf32>
  %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x4x16x24xf32>) outs(%6 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.mulf %a0, %5 : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %8 = arith.constant 0xFF800000 : f32
  %9 = tensor.empty() : tensor<2x4x16x1xf32>
  %10 = linalg.fill ins(%8 : f32) outs(%9 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
  %11 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<2x4x16x24xf32>) outs(%10 : tensor<2x4x16x1xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.maximumf %a0, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x1xf32>
  %12 = tensor.empty() : tensor<2x4x16x24xf32>
  %13 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %11 : tensor<2x4x16x24xf32>, tensor<2x4x16x1xf32>) outs(%12 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %d = arith.subf %a0, %a1 : f32
    %r = math.exp %d : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %14 = tensor.empty() : tensor<2x4x16x1xf32>
  %15 = linalg.fill ins(%1 : f32) outs(%14 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
  %16 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x4x16x24xf32>) outs(%15 : tensor<2x4x16x1xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.addf %a0, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x1xf32>
  %17 = tensor.empty() : tensor<2x4x16x24xf32>
  %18 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x4x16x24xf32>, tensor<2x4x16x1xf32>) outs(%17 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %r = arith.divf %a0, %a1 : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %19 = tensor.empty() : tensor<2x4x16x24xf32>
  %20 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %mask : tensor<2x4x16x24xf32>, tensor<2x4x16x24xi1>) outs(%19 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: i1, %acc: f32):
    %z = arith.constant 0.0 : f32
    %r = arith.select %a1, %a0, %z : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %21 = tensor.empty() : tensor<2x4x16x8xf32>
  %22 = linalg.fill ins(%1 : f32) outs(%21 : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
  %23 = linalg.generic {indexing_maps = [#map0, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%20, %v : tensor<2x4x16x24xf32>, tensor<2x4x24x8xf32>) outs(%22 : tensor<2x4x16x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %m, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x8xf32>
  return %23 : tensor<2x4x16x8xf32>
}

// A factor without a mask is no dropout.
// REMARK: [Missed] missed-dropout-form {{.*}}Function=plain_factor | Reason="{{.*}}by a constant factor
func.func @plain_factor(%q: tensor<2x4x16x8xf32>, %k: tensor<2x4x24x8xf32>, %v: tensor<2x4x24x8xf32>) -> (tensor<2x4x16x8xf32>) {
  %1 = arith.constant 0.0 : f32
  %2 = tensor.empty() : tensor<2x4x16x24xf32>
  %3 = linalg.fill ins(%1 : f32) outs(%2 : tensor<2x4x16x24xf32>) -> tensor<2x4x16x24xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x4x16x8xf32>, tensor<2x4x24x8xf32>) outs(%3 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %acc, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %5 = arith.constant 0.35 : f32
  %6 = tensor.empty() : tensor<2x4x16x24xf32>
  %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x4x16x24xf32>) outs(%6 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.mulf %a0, %5 : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %8 = arith.constant 0xFF800000 : f32
  %9 = tensor.empty() : tensor<2x4x16x1xf32>
  %10 = linalg.fill ins(%8 : f32) outs(%9 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
  %11 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<2x4x16x24xf32>) outs(%10 : tensor<2x4x16x1xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.maximumf %a0, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x1xf32>
  %12 = tensor.empty() : tensor<2x4x16x24xf32>
  %13 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %11 : tensor<2x4x16x24xf32>, tensor<2x4x16x1xf32>) outs(%12 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %d = arith.subf %a0, %a1 : f32
    %r = math.exp %d : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %14 = tensor.empty() : tensor<2x4x16x1xf32>
  %15 = linalg.fill ins(%1 : f32) outs(%14 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
  %16 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x4x16x24xf32>) outs(%15 : tensor<2x4x16x1xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.addf %a0, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x1xf32>
  %17 = tensor.empty() : tensor<2x4x16x24xf32>
  %18 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x4x16x24xf32>, tensor<2x4x16x1xf32>) outs(%17 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %r = arith.divf %a0, %a1 : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %19 = arith.constant 1.25 : f32
  %20 = tensor.empty() : tensor<2x4x16x24xf32>
  %21 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x4x16x24xf32>) outs(%20 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.mulf %a0, %19 : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %22 = tensor.empty() : tensor<2x4x16x8xf32>
  %23 = linalg.fill ins(%1 : f32) outs(%22 : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
  %24 = linalg.generic {indexing_maps = [#map0, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%21, %v : tensor<2x4x16x24xf32>, tensor<2x4x24x8xf32>) outs(%23 : tensor<2x4x16x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %m, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x8xf32>
  return %24 : tensor<2x4x16x8xf32>
}

// A float mask may hold anything.
// REMARK: [Missed] missed-dropout-form {{.*}}Function=float_mask | Reason="{{.*}}
func.func @float_mask(%q: tensor<2x4x16x8xf32>, %k: tensor<2x4x24x8xf32>, %v: tensor<2x4x24x8xf32>, %mask: tensor<2x4x16x24xf32>) -> (tensor<2x4x16x8xf32>) {
  %1 = arith.constant 0.0 : f32
  %2 = tensor.empty() : tensor<2x4x16x24xf32>
  %3 = linalg.fill ins(%1 : f32) outs(%2 : tensor<2x4x16x24xf32>) -> tensor<2x4x16x24xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x4x16x8xf32>, tensor<2x4x24x8xf32>) outs(%3 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %acc, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %5 = arith.constant 0.35 : f32
  %6 = tensor.empty() : tensor<2x4x16x24xf32>
  %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x4x16x24xf32>) outs(%6 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.mulf %a0, %5 : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %8 = arith.constant 0xFF800000 : f32
  %9 = tensor.empty() : tensor<2x4x16x1xf32>
  %10 = linalg.fill ins(%8 : f32) outs(%9 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
  %11 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<2x4x16x24xf32>) outs(%10 : tensor<2x4x16x1xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.maximumf %a0, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x1xf32>
  %12 = tensor.empty() : tensor<2x4x16x24xf32>
  %13 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %11 : tensor<2x4x16x24xf32>, tensor<2x4x16x1xf32>) outs(%12 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %d = arith.subf %a0, %a1 : f32
    %r = math.exp %d : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %14 = tensor.empty() : tensor<2x4x16x1xf32>
  %15 = linalg.fill ins(%1 : f32) outs(%14 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
  %16 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x4x16x24xf32>) outs(%15 : tensor<2x4x16x1xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.addf %a0, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x1xf32>
  %17 = tensor.empty() : tensor<2x4x16x24xf32>
  %18 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x4x16x24xf32>, tensor<2x4x16x1xf32>) outs(%17 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %r = arith.divf %a0, %a1 : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %19 = tensor.empty() : tensor<2x4x16x24xf32>
  %20 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %mask : tensor<2x4x16x24xf32>, tensor<2x4x16x24xf32>) outs(%19 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %c = arith.constant 1.11111116 : f32
    %s = arith.mulf %a0, %a1 : f32
    %r = arith.mulf %s, %c : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %21 = tensor.empty() : tensor<2x4x16x8xf32>
  %22 = linalg.fill ins(%1 : f32) outs(%21 : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
  %23 = linalg.generic {indexing_maps = [#map0, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%20, %v : tensor<2x4x16x24xf32>, tensor<2x4x24x8xf32>) outs(%22 : tensor<2x4x16x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %m, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x8xf32>
  return %23 : tensor<2x4x16x8xf32>
}

// So may bytes.
// REMARK: [Missed] missed-dropout-form {{.*}}Function=byte_mask | Reason="{{.*}}
func.func @byte_mask(%q: tensor<2x4x16x8xf32>, %k: tensor<2x4x24x8xf32>, %v: tensor<2x4x24x8xf32>, %mask: tensor<2x4x16x24xi8>) -> (tensor<2x4x16x8xf32>) {
  %1 = arith.constant 0.0 : f32
  %2 = tensor.empty() : tensor<2x4x16x24xf32>
  %3 = linalg.fill ins(%1 : f32) outs(%2 : tensor<2x4x16x24xf32>) -> tensor<2x4x16x24xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x4x16x8xf32>, tensor<2x4x24x8xf32>) outs(%3 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %acc, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %5 = arith.constant 0.35 : f32
  %6 = tensor.empty() : tensor<2x4x16x24xf32>
  %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x4x16x24xf32>) outs(%6 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.mulf %a0, %5 : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %8 = arith.constant 0xFF800000 : f32
  %9 = tensor.empty() : tensor<2x4x16x1xf32>
  %10 = linalg.fill ins(%8 : f32) outs(%9 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
  %11 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<2x4x16x24xf32>) outs(%10 : tensor<2x4x16x1xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.maximumf %a0, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x1xf32>
  %12 = tensor.empty() : tensor<2x4x16x24xf32>
  %13 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %11 : tensor<2x4x16x24xf32>, tensor<2x4x16x1xf32>) outs(%12 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %d = arith.subf %a0, %a1 : f32
    %r = math.exp %d : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %14 = tensor.empty() : tensor<2x4x16x1xf32>
  %15 = linalg.fill ins(%1 : f32) outs(%14 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
  %16 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x4x16x24xf32>) outs(%15 : tensor<2x4x16x1xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.addf %a0, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x1xf32>
  %17 = tensor.empty() : tensor<2x4x16x24xf32>
  %18 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x4x16x24xf32>, tensor<2x4x16x1xf32>) outs(%17 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %r = arith.divf %a0, %a1 : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %19 = tensor.empty() : tensor<2x4x16x24xf32>
  %20 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %mask : tensor<2x4x16x24xf32>, tensor<2x4x16x24xi8>) outs(%19 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: i8, %acc: f32):
    %c = arith.constant 1.11111116 : f32
    %u = arith.uitofp %a1 : i8 to f32
    %s = arith.mulf %a0, %u : f32
    %r = arith.mulf %s, %c : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %21 = tensor.empty() : tensor<2x4x16x8xf32>
  %22 = linalg.fill ins(%1 : f32) outs(%21 : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
  %23 = linalg.generic {indexing_maps = [#map0, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%20, %v : tensor<2x4x16x24xf32>, tensor<2x4x24x8xf32>) outs(%22 : tensor<2x4x16x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %m, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x8xf32>
  return %23 : tensor<2x4x16x8xf32>
}

// i1 as a signed number is 0 or -1.
// REMARK: [Missed] missed-dropout-form {{.*}}Function=signed_mask | Reason="{{.*}}
func.func @signed_mask(%q: tensor<2x4x16x8xf32>, %k: tensor<2x4x24x8xf32>, %v: tensor<2x4x24x8xf32>, %mask: tensor<2x4x16x24xi1>) -> (tensor<2x4x16x8xf32>) {
  %1 = arith.constant 0.0 : f32
  %2 = tensor.empty() : tensor<2x4x16x24xf32>
  %3 = linalg.fill ins(%1 : f32) outs(%2 : tensor<2x4x16x24xf32>) -> tensor<2x4x16x24xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x4x16x8xf32>, tensor<2x4x24x8xf32>) outs(%3 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %acc, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %5 = arith.constant 0.35 : f32
  %6 = tensor.empty() : tensor<2x4x16x24xf32>
  %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x4x16x24xf32>) outs(%6 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.mulf %a0, %5 : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %8 = arith.constant 0xFF800000 : f32
  %9 = tensor.empty() : tensor<2x4x16x1xf32>
  %10 = linalg.fill ins(%8 : f32) outs(%9 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
  %11 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<2x4x16x24xf32>) outs(%10 : tensor<2x4x16x1xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.maximumf %a0, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x1xf32>
  %12 = tensor.empty() : tensor<2x4x16x24xf32>
  %13 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %11 : tensor<2x4x16x24xf32>, tensor<2x4x16x1xf32>) outs(%12 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %d = arith.subf %a0, %a1 : f32
    %r = math.exp %d : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %14 = tensor.empty() : tensor<2x4x16x1xf32>
  %15 = linalg.fill ins(%1 : f32) outs(%14 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
  %16 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x4x16x24xf32>) outs(%15 : tensor<2x4x16x1xf32>) {
  ^bb0(%a0: f32, %acc: f32):
    %r = arith.addf %a0, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x1xf32>
  %17 = tensor.empty() : tensor<2x4x16x24xf32>
  %18 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x4x16x24xf32>, tensor<2x4x16x1xf32>) outs(%17 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %r = arith.divf %a0, %a1 : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %19 = tensor.empty() : tensor<2x4x16x24xf32>
  %20 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %mask : tensor<2x4x16x24xf32>, tensor<2x4x16x24xi1>) outs(%19 : tensor<2x4x16x24xf32>) {
  ^bb0(%a0: f32, %a1: i1, %acc: f32):
    %c = arith.constant 1.11111116 : f32
    %u = arith.sitofp %a1 : i1 to f32
    %s = arith.mulf %a0, %u : f32
    %r = arith.mulf %s, %c : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x24xf32>
  %21 = tensor.empty() : tensor<2x4x16x8xf32>
  %22 = linalg.fill ins(%1 : f32) outs(%21 : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
  %23 = linalg.generic {indexing_maps = [#map0, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%20, %v : tensor<2x4x16x24xf32>, tensor<2x4x24x8xf32>) outs(%22 : tensor<2x4x16x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %acc: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %m, %acc : f32
    linalg.yield %r : f32
  } -> tensor<2x4x16x8xf32>
  return %23 : tensor<2x4x16x8xf32>
}
