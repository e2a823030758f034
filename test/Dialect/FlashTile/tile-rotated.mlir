// RUN: flash-opt %s --flash-tile-attention --canonicalize --cse --mlir-print-local-scope --split-input-file --verify-diagnostics | FileCheck %s
//
// key_loops = "rotated": an iteration multiplies Q by the keys of its own block
// and P by the values of the block before, from the last key to the first.

// Four blocks of 128 keys. The first (keys 384 on) is computed in front of the
// loop, and the product with its values one iteration later; the last product
// follows the loop. Whole blocks need no mask.
// CHECK-LABEL: func.func @plain(
// CHECK: scf.forall
// CHECK: %[[K3:.*]] = flash_tile.load %[[KEYS:.*]][%{{.*}}, %c384, %c0] dims [1, 2]
// CHECK: %[[Q:.*]] = flash_tile.load %{{.*}} dims [1, 2] : tensor<2x256x64xf16> -> tensor<64x64xf16>
// CHECK: %[[S0:.*]] = flash_tile.dot %[[Q]], %[[K3]] acc %{{.*}} transpose_b
// CHECK-NOT: arith.cmpi
// CHECK: %[[SCALED0:.*]] = arith.mulf %[[S0]]
// CHECK: %[[PARTIAL0:.*]] = flash_tile.partial_reduce max %[[SCALED0]] : tensor<64x128xf32> -> tensor<64xf32>
// CHECK: %[[MAX0:.*]] = flash_tile.combine max %[[PARTIAL0]]
// CHECK: %[[E0:.*]] = math.exp2 %{{.*}} : tensor<64x128xf32>
// There is no sum to start from, and no output to rescale.
// CHECK: %[[SUM0:.*]] = flash_tile.partial_reduce add %[[E0]] : tensor<64x128xf32>
// CHECK: %[[NARROW0:.*]] = arith.truncf %[[E0]]
// CHECK: %[[P0:.*]] = flash_tile.convert_layout %[[NARROW0]]
// CHECK-NEXT: flash_tile.issue_point() next %true
// CHECK: %[[R:.*]]:4 = scf.for %[[I:[a-z0-9]+]] = %c0 to %c384 step %c128 iter_args(%[[O:.*]] = %{{.*}}, %[[P:.*]] = %[[P0]], %[[MAX:.*]] = %[[MAX0]], %[[SUM:.*]] = %[[SUM0]])
// A key of the tensor, which lets positions have 32 bits.
// CHECK:   %[[BELOW:.*]] = affine.min affine_map<(d0) -> (-d0 + 256, 512)>(%[[I]])
// CHECK:   %[[N:.*]] = affine.max affine_map<(d0) -> (0, d0)>(%[[BELOW]])
// CHECK:   %[[K:.*]] = flash_tile.load %[[KEYS]][%{{.*}}, %[[N]], %c0]
// CHECK:   %[[S:.*]] = flash_tile.dot %[[Q]], %[[K]] acc %{{.*}} transpose_b
// CHECK:   %[[BEFORE:.*]] = affine.apply affine_map<(d0) -> (d0 + 128)>(%[[N]])
// CHECK:   %[[V:.*]] = flash_tile.load %[[KEYS]][%{{.*}}, %[[BEFORE]], %c0]
// CHECK:   %[[PV:.*]] = flash_tile.dot %[[P]], %[[V]] acc %[[O]] :
// CHECK:   %[[SCALED:.*]] = arith.mulf %[[S]]
// CHECK-NOT: arith.cmpi
// The exact maximum is complete before the exponentials.
// CHECK:   %[[PARTIAL:.*]] = flash_tile.partial_reduce max %[[SCALED]]
// CHECK:   %[[ROW:.*]] = flash_tile.combine max %[[PARTIAL]]
// CHECK:   %[[NEW:.*]] = arith.maximumf %[[MAX]], %[[ROW]]
// CHECK:   %[[SHIFT:.*]] = arith.select
// CHECK:   %[[DIFF:.*]] = arith.subf %[[MAX]], %[[SHIFT]]
// CHECK:   %[[FACTOR:.*]] = math.exp2 %[[DIFF]] : tensor<64xf32>
// CHECK:   %[[SPREAD:.*]] = flash_tile.spread %[[FACTOR]]
// CHECK:   %[[RESCALED:.*]] = arith.mulf %[[SUM]], %[[SPREAD]]
// wait_after is 0: no exponential comes before the issue point, the rescaling
// of the output right behind it. Another block follows as long as this one is
// not the first.
// CHECK-NOT: math.exp2
// CHECK:   %[[NEXT:.*]] = arith.cmpi sgt, %[[N]], %c0
// CHECK:   %[[PINNED:.*]]:2 = flash_tile.issue_point(%[[SCALED]], %[[RESCALED]] :{{.*}}) next %[[NEXT]]
// CHECK-NEXT: %[[F:.*]] = flash_tile.broadcast %[[FACTOR]] along 1 : tensor<64xf32> -> tensor<64x64xf32>
// CHECK-NEXT: %[[ONEXT:.*]] = arith.mulf %[[PV]], %[[F]]
// CHECK:   %[[E:.*]] = math.exp2 %{{.*}} : tensor<64x128xf32>
// CHECK:   %[[SUMNEXT:.*]] = flash_tile.partial_reduce add %[[E]] from %[[PINNED]]#1
// CHECK-NOT: flash_tile.vote
// CHECK-NOT: flash_tile.concat
// CHECK:   %[[NARROW:.*]] = arith.truncf %[[E]]
// CHECK:   %[[PNEXT:.*]] = flash_tile.convert_layout %[[NARROW]]
// CHECK:   scf.yield %[[ONEXT]], %[[PNEXT]], %[[NEW]], %[[SUMNEXT]]
// CHECK: }
// CHECK: %[[V0:.*]] = flash_tile.load %[[KEYS]][%{{.*}}, %c0, %c0]
// CHECK: flash_tile.dot %[[R]]#1, %[[V0]] acc %[[R]]#0
// CHECK: %[[TOTAL:.*]] = flash_tile.combine add %[[R]]#3
// CHECK: arith.divf %{{.*}}, %[[TOTAL]]
// CHECK-NOT: scf.for %
func.func @plain(%q: tensor<2x256x64xf16>, %k: tensor<2x512x64xf16>) -> tensor<2x256x64xf16> {
  %o = flash.attention %q, %k, %k plan {key_loops = "rotated", tile_m = 64, tile_n = 128} : (tensor<2x256x64xf16>, tensor<2x512x64xf16>, tensor<2x512x64xf16>) -> tensor<2x256x64xf16>
  return %o : tensor<2x256x64xf16>
}

// -----

// A kept maximum (2^8): a vote on max(0, maximum) decides, and only where it
// fails are maxima computed. A second vote tells rows that have grown from rows
// far below 0: for the first ones the maxima are completed. The scale is applied
// to the growth.
// CHECK-LABEL: func.func @kept(
// CHECK: flash_tile.issue_point() next %true
// CHECK: scf.for {{.*}} iter_args(%[[O:.*]] = %{{.*}}, %[[P:.*]] = %{{.*}}, %[[MAX:.*]] = %{{.*}}, %[[SUM:[a-z0-9]+]] = %{{[a-z0-9]+}})
// CHECK:   %[[S:.*]] = flash_tile.dot {{.*}} transpose_b
// CHECK:   %[[PV:.*]] = flash_tile.dot %[[P]], %{{.*}} acc %[[O]]
// CHECK:   %[[BOUND:.*]] = flash_tile.partial_reduce max %[[S]] from %[[ZERO:[a-z0-9_]+]] :
// 16 columns with the old maximum, ahead of the vote: the issue point keeps
// them there.
// CHECK:   %[[FIRST:.*]] = flash_tile.slice %[[S]] from 0 : tensor<64x128xf32> -> tensor<64x16xf32>
// CHECK:   %[[MINUSMAX:.*]] = arith.negf %[[MAX]]
// CHECK:   flash_tile.broadcast %[[MINUSMAX]] along 1 : tensor<64xf32> -> tensor<64x16xf32>
// CHECK:   %[[AHEAD:.*]] = math.exp2 %{{.*}} : tensor<64x16xf32>
// CHECK-NEXT: %[[ISSUED:.*]] = flash_tile.issue_point(%[[AHEAD]] :
// CHECK:   %[[OLD:.*]] = flash_tile.spread %[[MAX]]
// CHECK:   %[[MINUS:.*]] = arith.negf %[[OLD]]
// CHECK:   %[[GROWTH:.*]] = math.fma %[[BOUND]], %[[SCALE:.*]], %[[MINUS]]
// CHECK:   %[[WITHIN:.*]] = arith.cmpf ole, %[[GROWTH]], %[[LIMIT:.*]] : tensor<64xf32>
// CHECK-NEXT: %[[KEEP:.*]] = flash_tile.vote %[[WITHIN]]
// CHECK-NEXT: %[[IF:.*]]:5 = scf.if %[[KEEP]]
// Kept: maximum and shift are the old maximum, the factor is 1.
// CHECK-NEXT: scf.yield %[[MAX]], %[[MAX]], %[[ONE:[a-z0-9_]+]], %[[SUM]], %[[ISSUED]] :
// CHECK-NEXT: } else {
// CHECK-NEXT: %[[PARTIAL:.*]] = flash_tile.partial_reduce max %[[S]] : tensor<64x128xf32>
// CHECK:     %[[GROWTH2:.*]] = math.fma %[[PARTIAL]], %[[SCALE]], %{{.*}}
// CHECK:     %[[WITHIN2:.*]] = arith.cmpf ole, %[[GROWTH2]], %[[LIMIT]]
// CHECK-NEXT: %[[KEEP2:.*]] = flash_tile.vote %[[WITHIN2]]
// CHECK-NEXT: %{{.*}}:5 = scf.if %[[KEEP2]]
// CHECK-NEXT:   scf.yield %[[MAX]], %[[MAX]], %[[ONE]], %[[SUM]], %[[ISSUED]] :
// CHECK-NEXT: } else {
// CHECK:     %[[ROW:.*]] = flash_tile.combine max %[[PARTIAL]]
// CHECK:     %[[SCALED:.*]] = arith.mulf %[[ROW]]
// CHECK:     %[[NEW:.*]] = arith.maximumf %[[MAX]], %[[SCALED]]
// CHECK:     %[[SHIFT:.*]] = arith.select
// CHECK:     %[[FACTOR:.*]] = math.exp2 %{{.*}} : tensor<64xf32>
// CHECK:     %[[SPREAD:.*]] = flash_tile.spread %[[FACTOR]]
// CHECK:     %[[NEWSUM:.*]] = arith.mulf %[[SUM]], %[[SPREAD]]
// CHECK:     %[[AGAIN:.*]] = math.exp2 %{{.*}} : tensor<64x16xf32>
// CHECK:     scf.yield %[[NEW]], %[[SHIFT]], %[[FACTOR]], %[[NEWSUM]], %[[AGAIN]] :
// The sum takes what the vote has chosen. 32 more columns (wait_after - ahead)
// before the issue point, 80 after it.
// CHECK:   %[[SUM1:.*]] = flash_tile.partial_reduce add %[[IF]]#4 from %[[IF]]#3
// CHECK:   %[[SECOND:.*]] = flash_tile.slice %[[S]] from 16 : tensor<64x128xf32> -> tensor<64x32xf32>
// CHECK:   arith.negf %[[IF]]#1
// CHECK:   %[[E2:.*]] = math.exp2 %{{.*}} : tensor<64x32xf32>
// CHECK:   %[[SUM2:.*]] = flash_tile.partial_reduce add %[[E2]] from %[[SUM1]]
// CHECK:   %[[THIRD:.*]] = flash_tile.slice %[[S]] from 48 : tensor<64x128xf32> -> tensor<64x80xf32>
// CHECK:   %[[PINNED:.*]]:4 = flash_tile.issue_point(%[[IF]]#4, %[[E2]], %[[THIRD]], %[[SUM2]] :{{.*}}) next %{{.*}}
// The output is rescaled only where the maximum has changed.
// CHECK-NEXT: %[[ONEXT:.*]] = scf.if %[[KEEP]]
// CHECK-NEXT: scf.yield %[[PV]]
// CHECK-NEXT: } else {
// CHECK-NEXT: %[[F:.*]] = flash_tile.broadcast %[[IF]]#2 along 1
// CHECK-NEXT: arith.mulf %[[PV]], %[[F]]
// CHECK:   %[[E3:.*]] = math.exp2 %{{.*}} : tensor<64x80xf32>
// CHECK:   %[[SUM3:.*]] = flash_tile.partial_reduce add %[[E3]] from %[[PINNED]]#3
// CHECK:   %[[ALL:.*]] = flash_tile.concat %[[PINNED]]#0, %[[PINNED]]#1, %[[E3]] : tensor<64x16xf32>, tensor<64x32xf32>, tensor<64x80xf32> -> tensor<64x128xf32>
// CHECK:   arith.truncf %[[ALL]]
// CHECK:   scf.yield %[[ONEXT]], %{{.*}}, %[[IF]]#0, %[[SUM3]]
// The LSE needs nothing of the last product: it is stored before O is divided.
// CHECK: %[[LAST:.*]] = flash_tile.dot
// CHECK: %[[TOTAL:.*]] = flash_tile.combine add
// CHECK: math.log2 %[[TOTAL]]
// CHECK: flash_tile.store %{{.*}} dims [0] : tensor<64xf32>
// CHECK: arith.mulf %[[LAST]]
// CHECK: flash_tile.store %{{.*}} dims [0, 1] : tensor<64x64xf16>
func.func @kept(%q: tensor<2x256x64xf16>, %k: tensor<2x512x64xf16>) -> (tensor<2x256x64xf16>, tensor<2x256xf32>) {
  %scale = arith.constant 0.125 : f32
  %o, %l = flash.attention %q, %k, %k scale %scale plan {ahead = 16, kept_max = 8.0, key_loops = "rotated", scale_after_max = true, tile_m = 64, tile_n = 128, wait_after = 48} : (tensor<2x256x64xf16>, tensor<2x512x64xf16>, tensor<2x512x64xf16>, f32) -> tensor<2x256x64xf16>, tensor<2x256xf32>
  return %o, %l : tensor<2x256x64xf16>, tensor<2x256xf32>
}

// -----

// Two warpgroups, head dim 64: the vote is on the maxima themselves.
// CHECK-LABEL: func.func @kept_exact(
// CHECK: scf.for %
// CHECK: %[[PARTIAL:.*]] = flash_tile.partial_reduce max %{{[a-z0-9]+}} : tensor<128x128xf32>
// CHECK: flash_tile.vote
// CHECK: } else {
// CHECK-NEXT: flash_tile.combine max %[[PARTIAL]]
// CHECK-NOT: flash_tile.vote
func.func @kept_exact(%q: tensor<2x256x64xf16>, %k: tensor<2x512x64xf16>) -> tensor<2x256x64xf16> {
  %o = flash.attention %q, %k, %k plan {kept_max = 8.0, key_loops = "rotated", scale_after_max = true, tile_m = 128, tile_n = 128} : (tensor<2x256x64xf16>, tensor<2x512x64xf16>, tensor<2x512x64xf16>) -> tensor<2x256x64xf16>
  return %o : tensor<2x256x64xf16>
}

// -----

// ahead = 0: nothing is computed before the vote, and there is no issue point
// in front of it. wait_after = tile_n: all exponentials come before the wait.
// CHECK-LABEL: func.func @ends(
// CHECK: scf.for
// CHECK-NOT: flash_tile.slice
// CHECK: arith.cmpf ole
// CHECK-NEXT: %[[KEEP:.*]] = flash_tile.vote
// CHECK: %[[IF:.*]]:4 = scf.if %[[KEEP]]
// CHECK: %[[E:.*]] = math.exp2 %{{.*}} : tensor<64x128xf32>
// CHECK: %[[SUM:.*]] = flash_tile.partial_reduce add %[[E]] from %[[IF]]#3
// CHECK: %[[PINNED:.*]]:2 = flash_tile.issue_point(%[[E]], %[[SUM]] :{{.*}}) next %{{.*}}
// CHECK-NOT: tensor<64x128xf32> -> tensor<64xf32>
// CHECK: arith.truncf %[[PINNED]]#0
// CHECK: scf.yield %{{.*}}, %{{.*}}, %[[IF]]#0, %[[PINNED]]#1
func.func @ends(%q: tensor<2x256x64xf16>, %k: tensor<2x512x64xf16>) -> tensor<2x256x64xf16> {
  %o = flash.attention %q, %k, %k plan {kept_max = 8.0, key_loops = "rotated", tile_m = 64, tile_n = 128, wait_after = 128} : (tensor<2x256x64xf16>, tensor<2x512x64xf16>, tensor<2x512x64xf16>) -> tensor<2x256x64xf16>
  return %o : tensor<2x256x64xf16>
}

// -----

// Causal, key blocks that query blocks divide: the diagonal cuts the first
// block only, and the one loop has no mask code.
// CHECK-LABEL: func.func @causal(
// CHECK: scf.forall (%{{.*}}, %[[M0:[a-z0-9]+]]) =
// CHECK: %[[LASTROW:.*]] = affine.min affine_map<(d0) -> (1023, d0 + 63)>(%[[M0]])
// CHECK: %[[END:.*]] = affine.min affine_map<(d0) -> (1024, d0 + 1)>(%[[LASTROW]])
// At least one block, whatever the mask.
// CHECK: %[[ONE:.*]] = affine.max affine_map<(d0) -> (1, d0)>(%[[END]])
// CHECK: %[[LAST:.*]] = affine.apply affine_map<(d0) -> (((d0 - 1) floordiv 128) * 128)>(%[[ONE]])
// CHECK: flash_tile.dot {{.*}} transpose_b
// CHECK: arith.cmpi slt
// CHECK: arith.select
// CHECK: %[[NEXT:.*]] = arith.cmpi sgt, %[[LAST]], %c0
// CHECK: flash_tile.issue_point() next %[[NEXT]]
// CHECK: scf.for %{{.*}} = %c0 to %[[LAST]] step %c128
// CHECK-NOT: arith.cmpi slt
// CHECK: flash_tile.vote
// CHECK-NOT: arith.cmpi slt
// CHECK: scf.yield {{.*}}tensor<64x64xf32>, tensor<64x128xf16>, tensor<64xf32>, tensor<64xf32>
// CHECK-NOT: scf.for %
func.func @causal(%q: tensor<2x1024x64xf16>) -> tensor<2x1024x64xf16> {
  %o = flash.attention %q, %q, %q mask(#flash.mask<causal = top_left>) plan {kept_max = 8.0, key_loops = "rotated", tile_m = 64, tile_n = 128} : (tensor<2x1024x64xf16>, tensor<2x1024x64xf16>, tensor<2x1024x64xf16>) -> tensor<2x1024x64xf16>
  return %o : tensor<2x1024x64xf16>
}

// -----

// 192 rows and 128 keys: the diagonal cuts a second block. A loop with mask
// code, and with the exact maximum, comes between prologue and full blocks.
// CHECK-LABEL: func.func @uneven(
// CHECK: %[[FULL:.*]] = affine.max affine_map<()[s0] -> (0, (s0 floordiv 128) * 128)>
// CHECK: %[[LAST:.*]] = affine.apply affine_map<(d0) -> (((d0 - 1) floordiv 128) * 128)>
// CHECK: flash_tile.issue_point() next
// CHECK: %[[FROM:.*]] = affine.min {{.*}}(%[[FULL]],
// CHECK: %[[CUT:.*]]:4 = scf.for %{{.*}} = %[[FROM]] to %[[LAST]] step %c128
// CHECK-NOT: flash_tile.vote
// CHECK: arith.cmpi slt
// CHECK: arith.select
// CHECK: scf.yield {{.*}}tensor<192x64xf32>, tensor<192x128xf16>
// CHECK: scf.for %{{.*}} = %c0 to %[[FROM]] step %c128 iter_args(%{{.*}} = %[[CUT]]#0, %{{.*}} = %[[CUT]]#1, %{{.*}} = %[[CUT]]#2, %{{.*}} = %[[CUT]]#3)
// CHECK-NOT: arith.cmpi slt
// CHECK: flash_tile.vote
// CHECK-NOT: scf.for %
func.func @uneven(%q: tensor<2x1024x64xf16>) -> tensor<2x1024x64xf16> {
  %o = flash.attention %q, %q, %q mask(#flash.mask<causal = top_left>) plan {kept_max = 8.0, key_loops = "rotated", tile_m = 192, tile_n = 128} : (tensor<2x1024x64xf16>, tensor<2x1024x64xf16>, tensor<2x1024x64xf16>) -> tensor<2x1024x64xf16>
  return %o : tensor<2x1024x64xf16>
}

// -----

// Aligned to the last key, the diagonal can lie anywhere in a block.
// CHECK-LABEL: func.func @bottom_right(
// CHECK: flash_tile.issue_point() next
// CHECK: scf.for
// CHECK: arith.cmpi slt
// CHECK: scf.for
// CHECK-NOT: arith.cmpi slt
// CHECK: flash_tile.vote
func.func @bottom_right(%q: tensor<2x256x64xf16>, %k: tensor<2x?x64xf16>) -> tensor<2x256x64xf16> {
  %o = flash.attention %q, %k, %k mask(#flash.mask<causal = bottom_right>) plan {kept_max = 8.0, key_loops = "rotated", tile_m = 64, tile_n = 128} : (tensor<2x256x64xf16>, tensor<2x?x64xf16>, tensor<2x?x64xf16>) -> tensor<2x256x64xf16>
  return %o : tensor<2x256x64xf16>
}

// -----

// A window has edges on both sides: loops with masks around one without, all of
// them with a kept maximum. Its last block is the one at its left edge.
// CHECK-LABEL: func.func @window(
// CHECK: %[[BEGIN:.*]] = affine.apply affine_map<()[s0] -> ((s0 floordiv 128) * 128)>
// CHECK: arith.cmpi sgt, %{{.*}}, %[[BEGIN]]
// CHECK: flash_tile.issue_point() next
// CHECK: %[[FULLEND:.*]] = affine.min
// CHECK: %[[FULLBEGIN:.*]] = affine.min
// CHECK: scf.for %{{.*}} = %[[FULLEND]] to
// CHECK: arith.cmpi slt
// CHECK: arith.cmpi sge
// CHECK: flash_tile.vote
// CHECK: scf.for %{{.*}} = %[[FULLBEGIN]] to %[[FULLEND]]
// CHECK-NOT: arith.cmpi s{{lt|ge}}
// CHECK: flash_tile.vote
// CHECK-NOT: arith.cmpi s{{lt|ge}}
// CHECK: scf.for %{{.*}} = %[[BEGIN]] to %[[FULLBEGIN]]
// CHECK: arith.cmpi slt
// CHECK: arith.cmpi sge
// CHECK: flash_tile.vote
// CHECK: flash_tile.load %{{.*}}[%{{.*}}, %[[BEGIN]], %c0] dims [1, 2] : tensor<2x1024x64xf16> -> tensor<128x64xf16>
// CHECK-NEXT: flash_tile.dot
func.func @window(%q: tensor<2x1024x64xf16>) -> tensor<2x1024x64xf16> {
  %o = flash.attention %q, %q, %q mask(#flash.mask<causal = top_left, window = [299, -1]>) plan {kept_max = 8.0, key_loops = "rotated", tile_m = 128, tile_n = 128} : (tensor<2x1024x64xf16>, tensor<2x1024x64xf16>, tensor<2x1024x64xf16>) -> tensor<2x1024x64xf16>
  return %o : tensor<2x1024x64xf16>
}

// -----

// A length that is not known may cut the first block: the mask code stands in
// a branch there, and nowhere else.
// CHECK-LABEL: func.func @any_length(
// CHECK: %[[PARTIAL:.*]] = arith.cmpi sge
// CHECK: scf.if %[[PARTIAL]] -> (tensor<64x128xf32>)
// CHECK: arith.cmpi slt
// CHECK: flash_tile.issue_point() next
// CHECK: scf.for
// CHECK-NOT: arith.cmpi slt
// CHECK: return
func.func @any_length(%q: tensor<2x256x64xf16>, %k: tensor<2x?x64xf16>) -> tensor<2x256x64xf16> {
  %o = flash.attention %q, %k, %k plan {key_loops = "rotated", tile_m = 64, tile_n = 128} : (tensor<2x256x64xf16>, tensor<2x?x64xf16>, tensor<2x?x64xf16>) -> tensor<2x256x64xf16>
  return %o : tensor<2x256x64xf16>
}

// -----

// Score region and bias work on the scores of the block itself, not of the one
// whose P is multiplied: their tile starts at the keys of the first product.
// CHECK-LABEL: func.func @score(
// CHECK: scf.for %[[I:[a-z0-9]+]] =
// CHECK: %[[BELOW:.*]] = affine.min affine_map<(d0) -> (-d0 + 256, 512)>(%[[I]])
// CHECK: %[[N:.*]] = affine.max affine_map<(d0) -> (0, d0)>(%[[BELOW]])
// CHECK: %[[S:.*]] = flash_tile.dot {{.*}} transpose_b
// CHECK: flash_tile.dot
// CHECK: %[[T:.*]] = math.tanh %[[S]] : tensor<64x128xf32>
// CHECK: %[[B:.*]] = flash_tile.load %{{.*}}[%{{.*}}, %[[N]]] dims [0, 1] : tensor<256x512xf32> -> tensor<64x128xf32>
// CHECK: %[[SUM:.*]] = arith.addf %[[T]], %[[B]]
// CHECK: flash_tile.partial_reduce max %[[SUM]]
// CHECK: flash_tile.vote
func.func @score(%q: tensor<2x256x64xf16>, %k: tensor<2x512x64xf16>, %b: tensor<256x512xf32>) -> tensor<2x256x64xf16> {
  %o = flash.attention %q, %k, %k bias(%b) maps [affine_map<(b, m, n, k, d) -> (b, m, k)>, affine_map<(b, m, n, k, d) -> (b, n, k)>, affine_map<(b, m, n, k, d) -> (b, n, d)>, affine_map<(b, m, n, k, d) -> (m, n)>, affine_map<(b, m, n, k, d) -> (b, m, d)>, affine_map<(b, m, n, k, d) -> (b, m)>] plan {kept_max = 8.0, key_loops = "rotated", scale_after_max = true, tile_m = 64, tile_n = 128} score {
  ^bb0(%s: f32, %head: index, %m: index, %n: index):
    %t = math.tanh %s : f32
    flash.yield %t : f32
  } : (tensor<2x256x64xf16>, tensor<2x512x64xf16>, tensor<2x512x64xf16>, tensor<256x512xf32>) -> tensor<2x256x64xf16>
  return %o : tensor<2x256x64xf16>
}

// -----

// What ends a score region as a constant factor above 0 and an offset is not
// computed for each score: 24 · log2 e is the factor of the exponent, the offset
// is added to the LSE. What is the same for a whole task (the capture) is read
// once, before the loops.
// CHECK-LABEL: func.func @tail(
// CHECK: %[[C:.*]] = tensor.extract
// CHECK: %[[FIRST:.*]] = flash_tile.dot
// CHECK: scf.for
// CHECK-NOT: tensor.extract
// CHECK: %[[S:.*]] = flash_tile.dot {{.*}} transpose_b
// CHECK: %[[ABS:.*]] = math.absf %[[S]] : tensor<64x128xf32>
// CHECK: %[[X:.*]] = arith.subf %[[ABS]], %{{.*}} : tensor<64x128xf32>
// CHECK: %[[MAX:.*]] = flash_tile.partial_reduce max %[[X]]
// CHECK: math.fma %[[MAX]], %[[FACTOR:.*]], %{{.*}} : tensor<64xf32>
// CHECK: scf.yield
// CHECK: %[[LN:.*]] = math.log2
// CHECK: %[[UNITS:.*]] = arith.addf %{{.*}}, %[[LN]]
// CHECK: %[[LSE:.*]] = arith.mulf %[[UNITS]], %{{.*}}
// CHECK: %[[MOVED:.*]] = arith.addf %[[LSE]], %{{.*}} : tensor<64xf32>
// CHECK: flash_tile.store %[[MOVED]]
func.func @tail(%q: tensor<2x256x64xf16>, %k: tensor<2x512x64xf16>, %c: tensor<2xf32>) -> (tensor<2x256x64xf16>, tensor<2x256xf32>) {
  %o, %lse = flash.attention %q, %k, %k captures(%c) plan {kept_max = 8.0, key_loops = "rotated", scale_after_max = true, tile_m = 64, tile_n = 128} score {
  ^bb0(%s: f32, %head: index, %m: index, %n: index, %cc: tensor<2xf32>):
    %factor = arith.constant 24.0 : f32
    %offset = arith.constant -12.0 : f32
    %e = tensor.extract %cc[%head] : tensor<2xf32>
    %a = math.absf %s : f32
    %x = arith.subf %a, %e : f32
    %y = math.fma %x, %factor, %offset : f32
    flash.yield %y : f32
  } : (tensor<2x256x64xf16>, tensor<2x512x64xf16>, tensor<2x512x64xf16>, tensor<2xf32>) -> tensor<2x256x64xf16>, tensor<2x256xf32>
  return %o, %lse : tensor<2x256x64xf16>, tensor<2x256xf32>
}

// -----

// A sink is one more score without a value row. The maximum is not below it
// from the first block on, and the sum has its exponential at the end. What
// ends the score region as an offset is not in the scores, so not in the sink
// either.
// CHECK-LABEL: func.func @sinks(
// CHECK: %[[OFFSET:.*]] = arith.constant -1.200000e+01 : f32
// CHECK: %[[ROWMAX:.*]] = arith.mulf {{.*}} : tensor<64xf32>
// CHECK: %[[E:.*]] = tensor.extract %arg2
// CHECK: %[[MOVED:.*]] = arith.subf %[[E]], %[[OFFSET]] : f32
// CHECK: %[[SINK:.*]] = arith.mulf %[[MOVED]], %{{.*}} : f32
// CHECK: %[[SPLAT:.*]] = tensor.splat %[[SINK]] : tensor<64xf32>
// CHECK: %[[FIRST:.*]] = arith.maximumf %[[ROWMAX]], %[[SPLAT]]
// CHECK: %[[R:.*]]:4 = scf.for {{.*}} iter_args(%{{.*}}, %{{.*}}, %{{.*}} = %[[FIRST]],
// CHECK: %[[TOTAL:.*]] = flash_tile.combine add %[[R]]#3
// CHECK: %[[SHIFT:.*]] = arith.select %{{.*}}, %{{.*}}, %[[R]]#2
// CHECK: %[[X:.*]] = arith.subf %{{.*}}, %[[SHIFT]]
// CHECK: %[[TERM:.*]] = math.exp2 %[[X]] : tensor<64xf32>
// CHECK: %[[SUM:.*]] = arith.addf %[[TOTAL]], %[[TERM]]
// CHECK: math.log2 %[[SUM]]
func.func @sinks(%q: tensor<2x256x64xf16>, %k: tensor<2x512x64xf16>, %s: tensor<2xf32>) -> (tensor<2x256x64xf16>, tensor<2x256xf32>) {
  %o, %lse = flash.attention %q, %k, %k sinks(%s) plan {kept_max = 8.0, key_loops = "rotated", scale_after_max = true, tile_m = 64, tile_n = 128} score {
  ^bb0(%x: f32, %head: index, %m: index, %n: index):
    %factor = arith.constant 24.0 : f32
    %offset = arith.constant -12.0 : f32
    %a = math.absf %x : f32
    %y = math.fma %a, %factor, %offset : f32
    flash.yield %y : f32
  } : (tensor<2x256x64xf16>, tensor<2x512x64xf16>, tensor<2x512x64xf16>, tensor<2xf32>) -> tensor<2x256x64xf16>, tensor<2x256xf32>
  return %o, %lse : tensor<2x256x64xf16>, tensor<2x256xf32>
}

// -----

// A factor below 0 turns maxima into minima: it stays in the scores.
// CHECK-LABEL: func.func @negative_tail(
// CHECK: scf.for
// CHECK: %[[Y:.*]] = math.fma %{{.*}} : tensor<64x128xf32>
// CHECK: flash_tile.partial_reduce max %[[Y]]
func.func @negative_tail(%q: tensor<2x256x64xf16>, %k: tensor<2x512x64xf16>) -> tensor<2x256x64xf16> {
  %o = flash.attention %q, %k, %k plan {kept_max = 8.0, key_loops = "rotated", scale_after_max = true, tile_m = 64, tile_n = 128} score {
  ^bb0(%s: f32, %head: index, %m: index, %n: index):
    %factor = arith.constant -24.0 : f32
    %offset = arith.constant 12.0 : f32
    %a = math.absf %s : f32
    %y = math.fma %a, %factor, %offset : f32
    flash.yield %y : f32
  } : (tensor<2x256x64xf16>, tensor<2x512x64xf16>, tensor<2x512x64xf16>) -> tensor<2x256x64xf16>
  return %o : tensor<2x256x64xf16>
}

// -----

func.func @ahead_beyond(%q: tensor<2x256x64xf16>) -> tensor<2x256x64xf16> {
  // expected-error @below {{expected plan entry ahead to be a multiple of 8 and at most tile_n = 64, but got 72}}
  %o = flash.attention %q, %q, %q plan {ahead = 72, key_loops = "rotated", tile_m = 64, tile_n = 64} : (tensor<2x256x64xf16>, tensor<2x256x64xf16>, tensor<2x256x64xf16>) -> tensor<2x256x64xf16>
  return %o : tensor<2x256x64xf16>
}

// -----

func.func @wait_uneven(%q: tensor<2x256x64xf16>) -> tensor<2x256x64xf16> {
  // expected-error @below {{expected plan entry wait_after to be a multiple of 8 and at most tile_n = 64, but got 12}}
  %o = flash.attention %q, %q, %q plan {key_loops = "rotated", tile_m = 64, tile_n = 64, wait_after = 12} : (tensor<2x256x64xf16>, tensor<2x256x64xf16>, tensor<2x256x64xf16>) -> tensor<2x256x64xf16>
  return %o : tensor<2x256x64xf16>
}

// -----

func.func @wait_negative(%q: tensor<2x256x64xf16>) -> tensor<2x256x64xf16> {
  // expected-error @below {{expected plan entry wait_after to be an integer in [0, 4096], but got -8}}
  %o = flash.attention %q, %q, %q plan {key_loops = "rotated", tile_m = 64, tile_n = 64, wait_after = -8} : (tensor<2x256x64xf16>, tensor<2x256x64xf16>, tensor<2x256x64xf16>) -> tensor<2x256x64xf16>
  return %o : tensor<2x256x64xf16>
}

// -----

func.func @kept_negative(%q: tensor<2x256x64xf16>) -> tensor<2x256x64xf16> {
  // expected-error @below {{expected plan entry kept_max to be a float in [0, 64]}}
  %o = flash.attention %q, %q, %q plan {kept_max = -1.0, key_loops = "rotated", tile_m = 64, tile_n = 64} : (tensor<2x256x64xf16>, tensor<2x256x64xf16>, tensor<2x256x64xf16>) -> tensor<2x256x64xf16>
  return %o : tensor<2x256x64xf16>
}

// -----

func.func @kept_large(%q: tensor<2x256x64xf16>) -> tensor<2x256x64xf16> {
  // expected-error @below {{expected plan entry kept_max to be a float in [0, 64]}}
  %o = flash.attention %q, %q, %q plan {kept_max = 65.0, key_loops = "rotated", tile_m = 64, tile_n = 64} : (tensor<2x256x64xf16>, tensor<2x256x64xf16>, tensor<2x256x64xf16>) -> tensor<2x256x64xf16>
  return %o : tensor<2x256x64xf16>
}

// -----

func.func @kept_integer(%q: tensor<2x256x64xf16>) -> tensor<2x256x64xf16> {
  // expected-error @below {{expected plan entry kept_max to be a float in [0, 64]}}
  %o = flash.attention %q, %q, %q plan {kept_max = 8, key_loops = "rotated", tile_m = 64, tile_n = 64} : (tensor<2x256x64xf16>, tensor<2x256x64xf16>, tensor<2x256x64xf16>) -> tensor<2x256x64xf16>
  return %o : tensor<2x256x64xf16>
}

// -----

func.func @loops(%q: tensor<2x256x64xf16>) -> tensor<2x256x64xf16> {
  // expected-error @below {{expected plan entry key_loops to be "one", "split" or "rotated"}}
  %o = flash.attention %q, %q, %q plan {key_loops = "turned", tile_m = 64, tile_n = 64} : (tensor<2x256x64xf16>, tensor<2x256x64xf16>, tensor<2x256x64xf16>) -> tensor<2x256x64xf16>
  return %o : tensor<2x256x64xf16>
}
