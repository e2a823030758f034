// RUN: flash-opt %s --flash-plan-attention --flash-tile-attention --canonicalize --cse --mlir-print-local-scope --split-input-file | FileCheck %s

// No mask and whole blocks: one loop, no mask code, no guard for hidden rows.
// CHECK-LABEL: @plain
// CHECK-NOT: flash.attention
// CHECK: scf.forall (%[[B:[a-z0-9]+]], %[[H:[a-z0-9]+]], %[[M0:[a-z0-9]+]]) = (0, 0, 0) to (2, 8, 256) step (1, 1, 64)
// CHECK:   %[[Q:.*]] = flash_tile.load %{{.*}}[%[[B]], %[[H]], %[[M0]], %{{.*}}] dims [2, 3]
// CHECK:   %[[R:.*]]:3 = scf.for %[[N0:[a-z0-9]+]] = %c0 to %c256 step %c128 iter_args(%[[O:.*]] = %{{.*}}, %[[MAX:.*]] = %{{.*}}, %[[SUM:.*]] = %{{.*}})
// CHECK:     %[[K:.*]] = flash_tile.load %{{.*}}[%[[B]], %[[H]], %[[N0]], %{{.*}}]
// CHECK:     %[[S:.*]] = flash_tile.dot %[[Q]], %[[K]] acc %{{.*}} transpose_b
// CHECK-NOT: arith.select
// CHECK:     %[[BLOCKMAX:.*]] = flash_tile.reduce max
// CHECK:     %[[NEWMAX:.*]] = arith.maximumf %[[MAX]], %[[BLOCKMAX]]
// CHECK:     %[[DIFF:.*]] = arith.subf %[[MAX]], %[[NEWMAX]]
// CHECK:     %[[RESCALE:.*]] = math.exp2 %[[DIFF]]
// CHECK:     %[[P:.*]] = math.exp2 %{{.*}} : tensor<64x128xf32>
// CHECK:     flash_tile.reduce add %[[P]] along 1
// CHECK:     %[[V:.*]] = flash_tile.load
// CHECK:     %[[ALPHA:.*]] = flash_tile.broadcast %[[RESCALE]] along 1
// CHECK:     %[[RESCALED:.*]] = arith.mulf %[[O]], %[[ALPHA]]
// CHECK:     flash_tile.dot %[[P]], %[[V]] acc %[[RESCALED]]
// CHECK:   arith.divf
// CHECK-NOT: scf.for
// CHECK:   flash_tile.store
func.func @plain(%q: tensor<2x8x256x64xf32>, %k: tensor<2x8x256x64xf32>, %v: tensor<2x8x256x64xf32>) -> tensor<2x8x256x64xf32> {
  %o = flash.attention %q, %k, %v : (tensor<2x8x256x64xf32>, tensor<2x8x256x64xf32>, tensor<2x8x256x64xf32>) -> tensor<2x8x256x64xf32>
  return %o : tensor<2x8x256x64xf32>
}

// -----

// Causal: blocks right of the diagonal are outside of the bounds; the full
// ones come first without mask code, then the partial ones with it.
// CHECK-LABEL: @causal
// CHECK: scf.forall (%{{.*}}, %{{.*}}, %[[M0:[a-z0-9]+]]) =
// CHECK: %[[LAST:.*]] = affine.min affine_map<(d0) -> (255, d0 + 63)>(%[[M0]])
// CHECK: %[[END:.*]] = affine.min affine_map<(d0) -> (256, d0 + 1)>(%[[LAST]])
// CHECK: %[[FULL:.*]] = affine.max
// CHECK: scf.for %{{.*}} = %c0 to %[[FULL]] step
// CHECK-NOT: arith.cmpi
// CHECK: scf.yield
// CHECK: scf.for %{{.*}} = %[[FULL]] to %[[END]] step
// CHECK: arith.cmpi slt
// CHECK: arith.select
// CHECK: scf.yield
func.func @causal(%q: tensor<2x8x256x64xf32>, %k: tensor<2x8x256x64xf32>, %v: tensor<2x8x256x64xf32>) -> tensor<2x8x256x64xf32> {
  %o = flash.attention %q, %k, %v mask(#flash.mask<causal = top_left>) : (tensor<2x8x256x64xf32>, tensor<2x8x256x64xf32>, tensor<2x8x256x64xf32>) -> tensor<2x8x256x64xf32>
  return %o : tensor<2x8x256x64xf32>
}

// -----

// A window has a partial edge on each side: three loops, the middle one plain.
// CHECK-LABEL: @window
// CHECK: scf.for
// CHECK: arith.cmpi sge
// CHECK: scf.yield
// CHECK: scf.for
// CHECK-NOT: arith.cmpi
// CHECK: scf.yield
// CHECK: scf.for
// CHECK: arith.cmpi
// CHECK: scf.yield
func.func @window(%q: tensor<1x1x4096x64xf32>, %k: tensor<1x1x4096x64xf32>, %v: tensor<1x1x4096x64xf32>) -> tensor<1x1x4096x64xf32> {
  %o = flash.attention %q, %k, %v mask(#flash.mask<causal = top_left, window = [1023, -1]>) : (tensor<1x1x4096x64xf32>, tensor<1x1x4096x64xf32>, tensor<1x1x4096x64xf32>) -> tensor<1x1x4096x64xf32>
  return %o : tensor<1x1x4096x64xf32>
}

// -----

// Lengths that are no multiple of the tile: a full block, a partial one at the
// end (here each is one iteration, so that no loop is left), and only the rows
// that exist are stored.
// CHECK-LABEL: @odd
// CHECK: scf.forall (%[[H:[a-z0-9]+]], %[[M0:[a-z0-9]+]]) = (0, 0) to (3, 130) step (1, 64)
// CHECK: %[[FULL:.*]] = flash_tile.dot {{.*}} transpose_b
// CHECK-NOT: arith.cmpi
// CHECK: flash_tile.dot
// CHECK: flash_tile.dot {{.*}} transpose_b
// CHECK: arith.cmpi slt
// CHECK: %[[ROWS:.*]] = affine.min affine_map<(d0) -> (-d0 + 130, 64)>(%[[M0]])
// CHECK: tensor.extract_slice %{{.*}}[%[[H]], %[[M0]], 0] [1, %[[ROWS]], 40]
func.func @odd(%q: tensor<3x130x40xf32>, %k: tensor<3x130x40xf32>, %v: tensor<3x130x40xf32>) -> tensor<3x130x40xf32> {
  %o = flash.attention %q, %k, %v : (tensor<3x130x40xf32>, tensor<3x130x40xf32>, tensor<3x130x40xf32>) -> tensor<3x130x40xf32>
  return %o : tensor<3x130x40xf32>
}

// -----

// Grouped heads read K and V at h floordiv g; other layouts are indexing maps.
// CHECK-LABEL: @grouped_bshd
// CHECK: scf.forall (%[[B:[a-z0-9]+]], %[[H:[a-z0-9]+]], %[[M0:[a-z0-9]+]]) =
// CHECK: flash_tile.load %arg0[%[[B]], %[[M0]], %[[H]], %{{.*}}] dims [1, 3]
// CHECK: scf.for %[[N0:[a-z0-9]+]] =
// CHECK:   %[[G:.*]] = affine.apply affine_map<(d0) -> (d0 floordiv 4)>(%[[H]])
// CHECK:   flash_tile.load %arg1[%[[B]], %[[N0]], %[[G]], %{{.*}}] dims [1, 3]
// CHECK: tensor.parallel_insert_slice %{{.*}} into %{{.*}}[%[[B]], %[[M0]], %[[H]], 0]
#q = affine_map<(b, h, m, n, k, d) -> (b, m, h, k)>
#k = affine_map<(b, h, m, n, k, d) -> (b, n, h floordiv 4, k)>
#v = affine_map<(b, h, m, n, k, d) -> (b, n, h floordiv 4, d)>
#o = affine_map<(b, h, m, n, k, d) -> (b, m, h, d)>
#l = affine_map<(b, h, m, n, k, d) -> (b, h, m)>
func.func @grouped_bshd(%q: tensor<2x256x8x64xf16>, %k: tensor<2x256x2x64xf16>, %v: tensor<2x256x2x64xf16>) -> tensor<2x256x8x64xf16> {
  %o = flash.attention %q, %k, %v maps [#q, #k, #v, #o, #l] : (tensor<2x256x8x64xf16>, tensor<2x256x2x64xf16>, tensor<2x256x2x64xf16>) -> tensor<2x256x8x64xf16>
  return %o : tensor<2x256x8x64xf16>
}

// -----

// The score region runs on tiles: uniform values stay scalars, plain capture
// reads become loads, others gathers.
// CHECK-LABEL: @score
// CHECK: scf.forall (%[[H:[a-z0-9]+]], %[[M0:[a-z0-9]+]]) =
// CHECK: scf.for %[[N0:[a-z0-9]+]] =
// CHECK: flash_tile.index %[[M0]] along 0
// CHECK: tensor.extract %arg3[%[[H]]]
// CHECK: flash_tile.load %arg4[%[[N0]]] dims [0] : tensor<256xf32> -> tensor<128xf32>
// CHECK: flash_tile.gather %arg5[%{{.*}}] : tensor<511xf32>
// CHECK: math.tanh %{{.*}} : tensor<64x128xf32>
func.func @score(%q: tensor<1x2x256x64xf32>, %k: tensor<1x2x256x64xf32>, %v: tensor<1x2x256x64xf32>, %slope: tensor<2xf32>, %bias: tensor<256xf32>, %rel: tensor<511xf32>) -> tensor<1x2x256x64xf32> {
  %o = flash.attention %q, %k, %v captures(%slope, %bias, %rel)
    score {
    ^bb0(%s: f32, %b: index, %h: index, %m: index, %n: index, %c0: tensor<2xf32>, %c1: tensor<256xf32>, %c2: tensor<511xf32>):
      %a = tensor.extract %c0[%h] : tensor<2xf32>
      %k1 = tensor.extract %c1[%n] : tensor<256xf32>
      %i = affine.apply affine_map<(m, n) -> (m - n + 255)>(%m, %n)
      %r = tensor.extract %c2[%i] : tensor<511xf32>
      %x = arith.mulf %s, %a : f32
      %y = arith.addf %x, %k1 : f32
      %z = arith.addf %y, %r : f32
      %t = math.tanh %z : f32
      flash.yield %t : f32
    } : (tensor<1x2x256x64xf32>, tensor<1x2x256x64xf32>, tensor<1x2x256x64xf32>, tensor<2xf32>, tensor<256xf32>, tensor<511xf32>) -> tensor<1x2x256x64xf32>
  return %o : tensor<1x2x256x64xf32>
}

// -----

// What is not tiled stays, for flash-decompose.
// CHECK-LABEL: @documents
// CHECK: flash.attention
func.func @documents(%q: tensor<1x2x256x64xf32>, %k: tensor<1x2x256x64xf32>, %v: tensor<1x2x256x64xf32>, %ids: tensor<1x256xi32>) -> tensor<1x2x256x64xf32> {
  %o = flash.attention %q, %k, %v query_documents(%ids) key_documents(%ids) : (tensor<1x2x256x64xf32>, tensor<1x2x256x64xf32>, tensor<1x2x256x64xf32>, tensor<1x256xi32>, tensor<1x256xi32>) -> tensor<1x2x256x64xf32>
  return %o : tensor<1x2x256x64xf32>
}

// -----

// The form that GPU schedules start from: head dims padded to whole MMA steps,
// one loop over keys, mask code behind a branch, rows past the end of the loop
// not read, and the scale applied with the shift by the maximum.
// CHECK-LABEL: @one_loop
// CHECK: flash_tile.load %arg0{{.*}} : tensor<2x8x250x40xf16> -> tensor<64x48xf16>
// CHECK: %[[END:.*]] = affine.min affine_map<(d0) -> (250, d0 + 1)>
// CHECK: %[[FULL:.*]] = affine.max
// CHECK: scf.for %[[N0:[a-z0-9]+]] = %c0 to %[[END]] step %c32 iter_args(%{{.*}} = %{{.*}}, %[[MAX:.*]] = %{{.*}}, %{{.*}} = %{{.*}})
// CHECK:   %[[K:.*]] = flash_tile.load %arg1{{.*}} limits(%[[END]], %c40) : tensor<2x8x250x40xf16> -> tensor<32x48xf16>
// CHECK:   %[[S:.*]] = flash_tile.dot %{{.*}}, %[[K]]
// CHECK:   %[[PARTIAL:.*]] = arith.cmpi sge, %[[N0]], %[[FULL]]
// CHECK:   %[[MASKED:.*]] = scf.if %[[PARTIAL]]
// CHECK:     %[[HIDDEN:.*]] = arith.select %{{.*}}, %[[S]],
// CHECK:     scf.yield %[[HIDDEN]]
// CHECK:     scf.yield %[[S]]
// CHECK:   %[[RAW:.*]] = flash_tile.reduce max %[[MASKED]] along 1
// CHECK:   %[[SCALED:.*]] = arith.mulf %[[RAW]]
// CHECK:   arith.maximumf %[[MAX]], %[[SCALED]]
// CHECK:   %[[SHIFTED:.*]] = math.fma %[[MASKED]]
// CHECK:   math.exp2 %[[SHIFTED]]
// CHECK:   flash_tile.load %arg2{{.*}} limits(%[[END]], %c24) : tensor<2x8x250x24xf16> -> tensor<32x32xf16>
// CHECK-NOT: scf.for
// CHECK: tensor.extract_slice %{{.*}}, 24] [1, 1, 1, 1]
// CHECK: flash_tile.store %{{.*}} : tensor<64x32xf16>, tensor<?x24xf16>
func.func @one_loop(%q: tensor<2x8x250x40xf16>, %k: tensor<2x8x250x40xf16>, %v: tensor<2x8x250x24xf16>) -> tensor<2x8x250x24xf16> {
  %s = arith.constant 0.125 : f32
  %o = flash.attention %q, %k, %v scale %s mask(<causal = top_left>) plan {tile_m = 64, tile_n = 32, tile_k = 48, tile_d = 32, key_loops = "one", scale_after_max} : (tensor<2x8x250x40xf16>, tensor<2x8x250x40xf16>, tensor<2x8x250x24xf16>, f32) -> tensor<2x8x250x24xf16>
  return %o : tensor<2x8x250x24xf16>
}

// -----

// Whole blocks and no mask: nothing to branch on, nothing past the end.
// CHECK-LABEL: @one_loop_whole
// CHECK: scf.for
// CHECK-NOT: scf.if
// CHECK-NOT: limits
// CHECK: return
func.func @one_loop_whole(%q: tensor<2x8x256x64xf16>, %k: tensor<2x8x256x64xf16>, %v: tensor<2x8x256x64xf16>) -> tensor<2x8x256x64xf16> {
  %o = flash.attention %q, %k, %v plan {tile_m = 64, tile_n = 64, key_loops = "one"} : (tensor<2x8x256x64xf16>, tensor<2x8x256x64xf16>, tensor<2x8x256x64xf16>) -> tensor<2x8x256x64xf16>
  return %o : tensor<2x8x256x64xf16>
}

// -----

// A window is partial on both sides of the loop.
// CHECK-LABEL: @one_loop_window
// CHECK: scf.for %[[N0:[a-z0-9]+]] =
// CHECK:   %[[RIGHT:.*]] = arith.cmpi sge, %[[N0]]
// CHECK:   %[[LEFT:.*]] = arith.cmpi slt, %[[N0]]
// CHECK:   %[[PARTIAL:.*]] = arith.ori %[[LEFT]], %[[RIGHT]]
// CHECK:   scf.if %[[PARTIAL]]
func.func @one_loop_window(%q: tensor<1x1x4096x64xf32>, %k: tensor<1x1x4096x64xf32>, %v: tensor<1x1x4096x64xf32>) -> tensor<1x1x4096x64xf32> {
  %o = flash.attention %q, %k, %v mask(#flash.mask<causal = top_left, window = [1023, -1]>) plan {tile_m = 64, tile_n = 64, key_loops = "one"} : (tensor<1x1x4096x64xf32>, tensor<1x1x4096x64xf32>, tensor<1x1x4096x64xf32>) -> tensor<1x1x4096x64xf32>
  return %o : tensor<1x1x4096x64xf32>
}

// -----

// A negative scale turns the maximum into a minimum, and one that is only known
// at run time could be negative: scores are scaled first.
// CHECK-LABEL: @negative_scale
// CHECK-NOT: math.fma
// CHECK: return
// CHECK-LABEL: @dynamic_scale
// CHECK-NOT: math.fma
// CHECK: return
func.func @negative_scale(%q: tensor<2x256x64xf16>) -> tensor<2x256x64xf16> {
  %s = arith.constant -0.125 : f32
  %o = flash.attention %q, %q, %q scale %s plan {tile_m = 64, tile_n = 64, scale_after_max = true} : (tensor<2x256x64xf16>, tensor<2x256x64xf16>, tensor<2x256x64xf16>, f32) -> tensor<2x256x64xf16>
  return %o : tensor<2x256x64xf16>
}
func.func @dynamic_scale(%q: tensor<2x256x64xf16>, %s: f32) -> tensor<2x256x64xf16> {
  %o = flash.attention %q, %q, %q scale %s plan {tile_m = 64, tile_n = 64, scale_after_max = true} : (tensor<2x256x64xf16>, tensor<2x256x64xf16>, tensor<2x256x64xf16>, f32) -> tensor<2x256x64xf16>
  return %o : tensor<2x256x64xf16>
}

// -----

// The plan may round P to less than the numerics attribute asks for.
// CHECK-LABEL: @plan_p
// CHECK: arith.truncf %{{.*}} : tensor<64x64xf32> to tensor<64x64xf16>
// CHECK: flash_tile.dot %{{.*}} : tensor<64x64xf16>, tensor<64x64xf16> -> tensor<64x64xf32>
func.func @plan_p(%q: tensor<2x256x64xf16>) -> tensor<2x256x64xf16> {
  %o = flash.attention %q, %q, %q numerics(#flash.numerics<p = f32>) plan {tile_m = 64, tile_n = 64, p = f16} : (tensor<2x256x64xf16>, tensor<2x256x64xf16>, tensor<2x256x64xf16>) -> tensor<2x256x64xf16>
  return %o : tensor<2x256x64xf16>
}

// -----

// With a bias, scale and bias are one fma, and only the change of base comes
// after the maximum; that the scale is not known does not matter then.
// CHECK-LABEL: @bias_after
// CHECK: %[[S:.*]] = flash_tile.dot {{.*}} transpose_b
// CHECK: %[[BIAS:.*]] = flash_tile.load %arg2
// CHECK: %[[BIASED:.*]] = math.fma %[[S]], %{{.*}}, %[[BIAS]]
// CHECK-NEXT: %[[MAX:.*]] = flash_tile.reduce max %[[BIASED]]
// CHECK-NEXT: arith.mulf %[[MAX]]
// CHECK: %[[SHIFTED:.*]] = math.fma %[[BIASED]]
// CHECK-NEXT: math.exp2 %[[SHIFTED]]
func.func @bias_after(%q: tensor<2x256x64xf32>, %s: f32, %bias: tensor<2x256x256xf32>) -> tensor<2x256x64xf32> {
  %o = flash.attention %q, %q, %q scale %s bias(%bias) plan {tile_m = 64, tile_n = 64, scale_after_max} : (tensor<2x256x64xf32>, tensor<2x256x64xf32>, tensor<2x256x64xf32>, f32, tensor<2x256x256xf32>) -> tensor<2x256x64xf32>
  return %o : tensor<2x256x64xf32>
}
