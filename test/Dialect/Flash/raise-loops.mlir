// RUN: flash-opt %s --flash-raise --remarks-filter=".*" -o %t 2>%t.remarks
// RUN: FileCheck %s --input-file=%t
// RUN: FileCheck %s --check-prefix=REMARK --input-file=%t.remarks
// RUN: flash-run %s --entry=blocks --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=causal --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=guarded --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=added --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=part --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=shorter_last --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=any_length --sizes=arg1=2x11x4,arg2=2x11x4 --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=blocks_of_queries --verify | FileCheck %s --check-prefix=EXEC
// RUN: flash-opt %s --flash-verify-match | FileCheck %s --check-prefix=VERIFY

// VERIFY: verified 8 matches: 8 ok, 0 wrong;
// EXEC: attention: 1 recognized
// EXEC: verify: PASS

// Loops over blocks of keys that carry an online softmax. Each is one attention
// over all keys. What only looks like it: Corpus/Lookalikes/loops.mlir.

!q = tensor<2x8x4xf32>
!k = tensor<2x12x4xf32>
!kb = tensor<2x3x4xf32>
!s = tensor<2x8x3xf32>
!r = tensor<2x8xf32>
#q = affine_map<(b, m, n, k) -> (b, m, k)>
#k = affine_map<(b, m, n, k) -> (b, n, k)>
#s = affine_map<(b, m, n, k) -> (b, m, n)>
#p = affine_map<(b, m, d, n) -> (b, m, n)>
#v = affine_map<(b, m, d, n) -> (b, n, d)>
#o = affine_map<(b, m, d, n) -> (b, m, d)>
#id = affine_map<(b, m, n) -> (b, m, n)>

// Four blocks of three keys.
// REMARK: attention-matched {{.*}}Function=blocks
// CHECK-LABEL: @blocks(
// CHECK-NOT: scf.for
// CHECK: flash.attention %arg0, %arg1, %arg2 :
// CHECK-NEXT: return
func.func @blocks(%q: !q, %k: !k, %v: !k) -> !q {
  %c0 = arith.constant 0 : index
  %step = arith.constant 3 : index
  %end = arith.constant 12 : index
  %zero = arith.constant 0.0 : f32
  %start = arith.constant -3.40282347E+38 : f32
  %es = tensor.empty() : !s
  %er = tensor.empty() : !r
  %eo = tensor.empty() : !q
  %zs = linalg.fill ins(%zero : f32) outs(%es : !s) -> !s
  %m0 = linalg.fill ins(%start : f32) outs(%er : !r) -> !r
  %l0 = linalg.fill ins(%zero : f32) outs(%er : !r) -> !r
  %a0 = linalg.fill ins(%zero : f32) outs(%eo : !q) -> !q
  %r:3 = scf.for %i = %c0 to %end step %step iter_args(%mi = %m0, %li = %l0, %ai = %a0) -> (!r, !r, !q) {
    %kb = tensor.extract_slice %k[0, %i, 0] [2, 3, 4] [1, 1, 1] : !k to !kb
    %vb = tensor.extract_slice %v[0, %i, 0] [2, 3, 4] [1, 1, 1] : !k to !kb
    %s = linalg.contract indexing_maps = [#q, #k, #s] ins(%q, %kb : !q, !kb) outs(%zs : !s) -> !s
    %m = linalg.reduce { arith.maximumf } ins(%s : !s) outs(%mi : !r) dimensions = [2]
    %d0 = arith.subf %mi, %m : !r
    %c = math.exp %d0 : !r
    %mw = linalg.broadcast ins(%m : !r) outs(%es : !s) dimensions = [2]
    %d = arith.subf %s, %mw : !s
    %p = math.exp %d : !s
    %l1 = arith.mulf %c, %li : !r
    %l = linalg.reduce { arith.addf } ins(%p : !s) outs(%l1 : !r) dimensions = [2]
    %cw = linalg.broadcast ins(%c : !r) outs(%eo : !q) dimensions = [2]
    %a1 = arith.mulf %cw, %ai : !q
    %a = linalg.contract indexing_maps = [#p, #v, #o] ins(%p, %vb : !s, !kb) outs(%a1 : !q) -> !q
    scf.yield %m, %l, %a : !r, !r, !q
  }
  %lw = linalg.broadcast ins(%r#1 : !r) outs(%eo : !q) dimensions = [2]
  %o = arith.divf %r#2, %lw : !q
  return %o : !q
}

// Masked by the positions of the keys, in base 2, by number of the block. The
// maximum starts at -inf: every row sees the first key.
// REMARK: attention-matched {{.*}}Function=causal
// CHECK-LABEL: @causal(
// CHECK-NOT: scf.for
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}causal
func.func @causal(%q: !q, %k: !k, %v: !k) -> !q {
  %c0 = arith.constant 0 : index
  %step = arith.constant 1 : index
  %end = arith.constant 4 : index
  %ninf = arith.constant 0xFF800000 : f32
  %three = arith.constant 3 : index
  %zero = arith.constant 0.0 : f32
  %start = arith.constant 0xFF800000 : f32
  %es = tensor.empty() : !s
  %er = tensor.empty() : !r
  %eo = tensor.empty() : !q
  %zs = linalg.fill ins(%zero : f32) outs(%es : !s) -> !s
  %m0 = linalg.fill ins(%start : f32) outs(%er : !r) -> !r
  %l0 = linalg.fill ins(%zero : f32) outs(%er : !r) -> !r
  %a0 = linalg.fill ins(%zero : f32) outs(%eo : !q) -> !q
  %r:3 = scf.for %i = %c0 to %end step %step iter_args(%mi = %m0, %li = %l0, %ai = %a0) -> (!r, !r, !q) {
    %off = arith.muli %i, %three : index
    %kb = tensor.extract_slice %k[0, %off, 0] [2, 3, 4] [1, 1, 1] : !k to !kb
    %vb = tensor.extract_slice %v[0, %off, 0] [2, 3, 4] [1, 1, 1] : !k to !kb
    %s = linalg.contract indexing_maps = [#q, #k, #s] ins(%q, %kb : !q, !kb) outs(%zs : !s) -> !s
    %x = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%s : !s) outs(%es : !s) {
    ^bb0(%in: f32, %out: f32):
      %row = linalg.index 1 : index
      %col = linalg.index 2 : index
      %key = arith.addi %col, %off : index
      %see = arith.cmpi sge, %row, %key : index
      %y = arith.select %see, %in, %ninf : f32
      linalg.yield %y : f32
    } -> !s
    %m = linalg.reduce { arith.maximumf } ins(%x : !s) outs(%mi : !r) dimensions = [2]
    %d0 = arith.subf %mi, %m : !r
    %c = math.exp2 %d0 : !r
    %mw = linalg.broadcast ins(%m : !r) outs(%es : !s) dimensions = [2]
    %d = arith.subf %x, %mw : !s
    %p = math.exp2 %d : !s
    %l1 = arith.mulf %c, %li : !r
    %l = linalg.reduce { arith.addf } ins(%p : !s) outs(%l1 : !r) dimensions = [2]
    %cw = linalg.broadcast ins(%c : !r) outs(%eo : !q) dimensions = [2]
    %a1 = arith.mulf %cw, %ai : !q
    %a = linalg.contract indexing_maps = [#p, #v, #o] ins(%p, %vb : !s, !kb) outs(%a1 : !q) -> !q
    scf.yield %m, %l, %a : !r, !r, !q
  }
  %lw = linalg.broadcast ins(%r#1 : !r) outs(%eo : !q) dimensions = [2]
  %o = arith.divf %r#2, %lw : !q
  return %o : !q
}

// A row may see no key for many blocks: its maximum is -inf so long, and zero is
// subtracted instead.
// REMARK: attention-matched {{.*}}Function=guarded
// CHECK-LABEL: @guarded(
// CHECK-NOT: scf.for
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}bias
func.func @guarded(%q: !q, %k: !k, %v: !k, %bias: tensor<2x8x12xf32>) -> !q {
  %c0 = arith.constant 0 : index
  %step = arith.constant 3 : index
  %end = arith.constant 12 : index
  %ninf = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.0 : f32
  %start = arith.constant 0xFF800000 : f32
  %es = tensor.empty() : !s
  %er = tensor.empty() : !r
  %eo = tensor.empty() : !q
  %zs = linalg.fill ins(%zero : f32) outs(%es : !s) -> !s
  %m0 = linalg.fill ins(%start : f32) outs(%er : !r) -> !r
  %l0 = linalg.fill ins(%zero : f32) outs(%er : !r) -> !r
  %a0 = linalg.fill ins(%zero : f32) outs(%eo : !q) -> !q
  %r:3 = scf.for %i = %c0 to %end step %step iter_args(%mi = %m0, %li = %l0, %ai = %a0) -> (!r, !r, !q) {
    %kb = tensor.extract_slice %k[0, %i, 0] [2, 3, 4] [1, 1, 1] : !k to !kb
    %vb = tensor.extract_slice %v[0, %i, 0] [2, 3, 4] [1, 1, 1] : !k to !kb
    %s = linalg.contract indexing_maps = [#q, #k, #s] ins(%q, %kb : !q, !kb) outs(%zs : !s) -> !s
    %bb = tensor.extract_slice %bias[0, 0, %i] [2, 8, 3] [1, 1, 1] : tensor<2x8x12xf32> to !s
    %x = arith.addf %s, %bb : !s
    %m = linalg.reduce { arith.maximumf } ins(%x : !s) outs(%mi : !r) dimensions = [2]
    %t = linalg.map ins(%m : !r) outs(%er : !r) (%in: f32, %out: f32) {
      %hidden = arith.cmpf oeq, %in, %ninf : f32
      %y = arith.select %hidden, %zero, %in : f32
      linalg.yield %y : f32
    }
    %d0 = arith.subf %mi, %t : !r
    %c = math.exp %d0 : !r
    %mw = linalg.broadcast ins(%t : !r) outs(%es : !s) dimensions = [2]
    %d = arith.subf %x, %mw : !s
    %p = math.exp %d : !s
    %l1 = arith.mulf %c, %li : !r
    %l = linalg.reduce { arith.addf } ins(%p : !s) outs(%l1 : !r) dimensions = [2]
    %cw = linalg.broadcast ins(%c : !r) outs(%eo : !q) dimensions = [2]
    %a1 = arith.mulf %cw, %ai : !q
    %a = linalg.contract indexing_maps = [#p, #v, #o] ins(%p, %vb : !s, !kb) outs(%a1 : !q) -> !q
    scf.yield %m, %l, %a : !r, !r, !q
  }
  %lw = linalg.broadcast ins(%r#1 : !r) outs(%eo : !q) dimensions = [2]
  %o = arith.divf %r#2, %lw : !q
  return %o : !q
}

// Maxima and sums of the block on their own, then put together. The scale is in
// the exponents.
// REMARK: attention-matched {{.*}}Function=added {{.*}}scale=0.25
// CHECK-LABEL: @added(
// CHECK-NOT: scf.for
// CHECK: flash.attention %arg0, %arg1, %arg2
func.func @added(%q: !q, %k: !k, %v: !k) -> !q {
  %c0 = arith.constant 0 : index
  %step = arith.constant 3 : index
  %end = arith.constant 12 : index
  %quarter = arith.constant dense<0.25> : !s
  %quarterrow = arith.constant dense<0.25> : !r
  %zero = arith.constant 0.0 : f32
  %start = arith.constant -3.40282347E+38 : f32
  %es = tensor.empty() : !s
  %er = tensor.empty() : !r
  %eo = tensor.empty() : !q
  %zs = linalg.fill ins(%zero : f32) outs(%es : !s) -> !s
  %m0 = linalg.fill ins(%start : f32) outs(%er : !r) -> !r
  %l0 = linalg.fill ins(%zero : f32) outs(%er : !r) -> !r
  %a0 = linalg.fill ins(%zero : f32) outs(%eo : !q) -> !q
  %r:3 = scf.for %i = %c0 to %end step %step iter_args(%mi = %m0, %li = %l0, %ai = %a0) -> (!r, !r, !q) {
    %kb = tensor.extract_slice %k[0, %i, 0] [2, 3, 4] [1, 1, 1] : !k to !kb
    %vb = tensor.extract_slice %v[0, %i, 0] [2, 3, 4] [1, 1, 1] : !k to !kb
    %s = linalg.contract indexing_maps = [#q, #k, #s] ins(%q, %kb : !q, !kb) outs(%zs : !s) -> !s
    %mb = linalg.reduce { arith.maximumf } ins(%s : !s) outs(%m0 : !r) dimensions = [2]
    %m = arith.maximumf %mb, %mi : !r
    %d0 = arith.subf %mi, %m : !r
    %d1 = arith.mulf %d0, %quarterrow : !r
    %c = math.exp %d1 : !r
    %mw = linalg.broadcast ins(%m : !r) outs(%es : !s) dimensions = [2]
    %d = arith.subf %s, %mw : !s
    %ds = arith.mulf %d, %quarter : !s
    %p = math.exp %ds : !s
    %l1 = arith.mulf %c, %li : !r
    %lb = linalg.reduce { arith.addf } ins(%p : !s) outs(%l0 : !r) dimensions = [2]
    %l = arith.addf %l1, %lb : !r
    %cw = linalg.broadcast ins(%c : !r) outs(%eo : !q) dimensions = [2]
    %a1 = arith.mulf %ai, %cw : !q
    %ab = linalg.contract indexing_maps = [#p, #v, #o] ins(%p, %vb : !s, !kb) outs(%a0 : !q) -> !q
    %a = arith.addf %ab, %a1 : !q
    scf.yield %m, %l, %a : !r, !r, !q
  }
  %lw = linalg.broadcast ins(%r#1 : !r) outs(%eo : !q) dimensions = [2]
  %o = arith.divf %r#2, %lw : !q
  return %o : !q
}

// The keys from 3 to 9 only.
// REMARK: attention-matched {{.*}}Function=part {{.*}}n=6
// CHECK-LABEL: @part(
// CHECK-NOT: scf.for
// CHECK: flash.attention
func.func @part(%q: !q, %k: !k, %v: !k) -> !q {
  %c0 = arith.constant 3 : index
  %step = arith.constant 3 : index
  %end = arith.constant 9 : index
  %zero = arith.constant 0.0 : f32
  %start = arith.constant -3.40282347E+38 : f32
  %es = tensor.empty() : !s
  %er = tensor.empty() : !r
  %eo = tensor.empty() : !q
  %zs = linalg.fill ins(%zero : f32) outs(%es : !s) -> !s
  %m0 = linalg.fill ins(%start : f32) outs(%er : !r) -> !r
  %l0 = linalg.fill ins(%zero : f32) outs(%er : !r) -> !r
  %a0 = linalg.fill ins(%zero : f32) outs(%eo : !q) -> !q
  %r:3 = scf.for %i = %c0 to %end step %step iter_args(%mi = %m0, %li = %l0, %ai = %a0) -> (!r, !r, !q) {
    %kb = tensor.extract_slice %k[0, %i, 0] [2, 3, 4] [1, 1, 1] : !k to !kb
    %vb = tensor.extract_slice %v[0, %i, 0] [2, 3, 4] [1, 1, 1] : !k to !kb
    %s = linalg.contract indexing_maps = [#q, #k, #s] ins(%q, %kb : !q, !kb) outs(%zs : !s) -> !s
    %m = linalg.reduce { arith.maximumf } ins(%s : !s) outs(%mi : !r) dimensions = [2]
    %d0 = arith.subf %mi, %m : !r
    %c = math.exp %d0 : !r
    %mw = linalg.broadcast ins(%m : !r) outs(%es : !s) dimensions = [2]
    %d = arith.subf %s, %mw : !s
    %p = math.exp %d : !s
    %l1 = arith.mulf %c, %li : !r
    %l = linalg.reduce { arith.addf } ins(%p : !s) outs(%l1 : !r) dimensions = [2]
    %cw = linalg.broadcast ins(%c : !r) outs(%eo : !q) dimensions = [2]
    %a1 = arith.mulf %cw, %ai : !q
    %a = linalg.contract indexing_maps = [#p, #v, #o] ins(%p, %vb : !s, !kb) outs(%a1 : !q) -> !q
    scf.yield %m, %l, %a : !r, !r, !q
  }
  %lw = linalg.broadcast ins(%r#1 : !r) outs(%eo : !q) dimensions = [2]
  %o = arith.divf %r#2, %lw : !q
  return %o : !q
}

// Blocks of four keys out of ten: the last is shorter.
// REMARK: attention-matched {{.*}}Function=shorter_last {{.*}}n=10
// CHECK-LABEL: @shorter_last(
// CHECK-NOT: scf.for
// CHECK: flash.attention %arg0, %arg1, %arg2
func.func @shorter_last(%q: !q, %k: tensor<2x10x4xf32>, %v: tensor<2x10x4xf32>) -> !q {
  %c0 = arith.constant 0 : index
  %c4 = arith.constant 4 : index
  %c10 = arith.constant 10 : index
  %zero = arith.constant 0.0 : f32
  %low = arith.constant -3.40282347E+38 : f32
  %er = tensor.empty() : !r
  %eo = tensor.empty() : !q
  %m0 = linalg.fill ins(%low : f32) outs(%er : !r) -> !r
  %l0 = linalg.fill ins(%zero : f32) outs(%er : !r) -> !r
  %a0 = linalg.fill ins(%zero : f32) outs(%eo : !q) -> !q
  %r:3 = scf.for %i = %c0 to %c10 step %c4 iter_args(%mi = %m0, %li = %l0, %ai = %a0) -> (!r, !r, !q) {
    %n = affine.min affine_map<(d0) -> (-d0 + 10, 4)>(%i)
    %kb = tensor.extract_slice %k[0, %i, 0] [2, %n, 4] [1, 1, 1] : tensor<2x10x4xf32> to tensor<2x?x4xf32>
    %vb = tensor.extract_slice %v[0, %i, 0] [2, %n, 4] [1, 1, 1] : tensor<2x10x4xf32> to tensor<2x?x4xf32>
    %es = tensor.empty(%n) : tensor<2x8x?xf32>
    %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<2x8x?xf32>) -> tensor<2x8x?xf32>
    %s = linalg.contract indexing_maps = [#q, #k, #s] ins(%q, %kb : !q, tensor<2x?x4xf32>) outs(%zs : tensor<2x8x?xf32>) -> tensor<2x8x?xf32>
    %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x8x?xf32>) outs(%mi : !r) dimensions = [2]
    %d0 = arith.subf %mi, %m : !r
    %c = math.exp %d0 : !r
    %mw = linalg.broadcast ins(%m : !r) outs(%es : tensor<2x8x?xf32>) dimensions = [2]
    %d = arith.subf %s, %mw : tensor<2x8x?xf32>
    %p = math.exp %d : tensor<2x8x?xf32>
    %l1 = arith.mulf %c, %li : !r
    %l = linalg.reduce { arith.addf } ins(%p : tensor<2x8x?xf32>) outs(%l1 : !r) dimensions = [2]
    %cw = linalg.broadcast ins(%c : !r) outs(%eo : !q) dimensions = [2]
    %a1 = arith.mulf %cw, %ai : !q
    %a = linalg.contract indexing_maps = [#p, #v, #o] ins(%p, %vb : tensor<2x8x?xf32>, tensor<2x?x4xf32>) outs(%a1 : !q) -> !q
    scf.yield %m, %l, %a : !r, !r, !q
  }
  %lw = linalg.broadcast ins(%r#1 : !r) outs(%eo : !q) dimensions = [2]
  %o = arith.divf %r#2, %lw : !q
  return %o : !q
}

// As many keys as there are, the accumulator first, and no maximum.
// REMARK: attention-matched {{.*}}Function=any_length {{.*}}n=?
// CHECK-LABEL: @any_length(
// CHECK-NOT: scf.for
// CHECK-NOT: arith.minsi
// CHECK: flash.attention %arg0, %arg1, %
func.func @any_length(%q: !q, %k: tensor<2x?x4xf32>, %v: tensor<2x?x4xf32>) -> !q {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %size = tensor.dim %k, %c1 : tensor<2x?x4xf32>
  %zero = arith.constant 0.0 : f32
  %er = tensor.empty() : !r
  %eo = tensor.empty() : !q
  %l0 = linalg.fill ins(%zero : f32) outs(%er : !r) -> !r
  %a0 = linalg.fill ins(%zero : f32) outs(%eo : !q) -> !q
  %r:2 = scf.for %i = %c0 to %size step %c4 iter_args(%ai = %a0, %li = %l0) -> (!q, !r) {
    %left = arith.subi %size, %i : index
    %n = arith.minsi %left, %c4 : index
    %kb = tensor.extract_slice %k[0, %i, 0] [2, %n, 4] [1, 1, 1] : tensor<2x?x4xf32> to tensor<2x?x4xf32>
    %vb = tensor.extract_slice %v[0, %i, 0] [2, %n, 4] [1, 1, 1] : tensor<2x?x4xf32> to tensor<2x?x4xf32>
    %es = tensor.empty(%n) : tensor<2x8x?xf32>
    %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<2x8x?xf32>) -> tensor<2x8x?xf32>
    %s = linalg.contract indexing_maps = [#q, #k, #s] ins(%q, %kb : !q, tensor<2x?x4xf32>) outs(%zs : tensor<2x8x?xf32>) -> tensor<2x8x?xf32>
    %p = math.exp %s : tensor<2x8x?xf32>
    %l = linalg.reduce { arith.addf } ins(%p : tensor<2x8x?xf32>) outs(%li : !r) dimensions = [2]
    %a = linalg.contract indexing_maps = [#p, #v, #o] ins(%p, %vb : tensor<2x8x?xf32>, tensor<2x?x4xf32>) outs(%ai : !q) -> !q
    scf.yield %a, %l : !q, !r
  }
  %lw = linalg.broadcast ins(%r#1 : !r) outs(%eo : !q) dimensions = [2]
  %o = arith.divf %r#0, %lw : !q
  return %o : !q
}

// The loop over blocks of keys is in one over blocks of queries, of one head:
// that one stays.
// REMARK: attention-matched {{.*}}Function=blocks_of_queries {{.*}}m=4 n=12
// CHECK-LABEL: @blocks_of_queries(
// CHECK-COUNT-2: scf.for
// CHECK-NOT: scf.for
// CHECK: flash.attention
// CHECK: tensor.insert_slice
func.func @blocks_of_queries(%q: !q, %k: !k, %v: !k) -> !q {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %c4 = arith.constant 4 : index
  %c8 = arith.constant 8 : index
  %c12 = arith.constant 12 : index
  %zero = arith.constant 0.0 : f32
  %low = arith.constant -3.40282347E+38 : f32
  %all = tensor.empty() : !q
  %done = scf.for %j = %c0 to %c8 step %c4 iter_args(%outer = %all) -> (!q) {
    %heads = scf.for %h = %c0 to %c2 step %c1 iter_args(%out = %outer) -> (!q) {
      %qb = tensor.extract_slice %q[%h, %j, 0] [1, 4, 4] [1, 1, 1] : !q to tensor<4x4xf32>
      %er = tensor.empty() : tensor<4xf32>
      %e43 = tensor.empty() : tensor<4x3xf32>
      %e44 = tensor.empty() : tensor<4x4xf32>
      %m0 = linalg.fill ins(%low : f32) outs(%er : tensor<4xf32>) -> tensor<4xf32>
      %l0 = linalg.fill ins(%zero : f32) outs(%er : tensor<4xf32>) -> tensor<4xf32>
      %a0 = linalg.fill ins(%zero : f32) outs(%e44 : tensor<4x4xf32>) -> tensor<4x4xf32>
      %r:3 = scf.for %i = %c0 to %c12 step %c3 iter_args(%mi = %m0, %li = %l0, %ai = %a0) -> (tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>) {
        %kb = tensor.extract_slice %k[%h, %i, 0] [1, 3, 4] [1, 1, 1] : !k to tensor<3x4xf32>
        %vb = tensor.extract_slice %v[%h, %i, 0] [1, 3, 4] [1, 1, 1] : !k to tensor<3x4xf32>
        %zs = linalg.fill ins(%zero : f32) outs(%e43 : tensor<4x3xf32>) -> tensor<4x3xf32>
        %s = linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>] ins(%qb, %kb : tensor<4x4xf32>, tensor<3x4xf32>) outs(%zs : tensor<4x3xf32>) -> tensor<4x3xf32>
        %m = linalg.reduce { arith.maximumf } ins(%s : tensor<4x3xf32>) outs(%mi : tensor<4xf32>) dimensions = [1]
        %d0 = arith.subf %mi, %m : tensor<4xf32>
        %c = math.exp %d0 : tensor<4xf32>
        %mw = linalg.broadcast ins(%m : tensor<4xf32>) outs(%e43 : tensor<4x3xf32>) dimensions = [1]
        %d = arith.subf %s, %mw : tensor<4x3xf32>
        %p = math.exp %d : tensor<4x3xf32>
        %l1 = arith.mulf %c, %li : tensor<4xf32>
        %l = linalg.reduce { arith.addf } ins(%p : tensor<4x3xf32>) outs(%l1 : tensor<4xf32>) dimensions = [1]
        %cw = linalg.broadcast ins(%c : tensor<4xf32>) outs(%e44 : tensor<4x4xf32>) dimensions = [1]
        %a1 = arith.mulf %cw, %ai : tensor<4x4xf32>
        %a = linalg.matmul ins(%p, %vb : tensor<4x3xf32>, tensor<3x4xf32>) outs(%a1 : tensor<4x4xf32>) -> tensor<4x4xf32>
        scf.yield %m, %l, %a : tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>
      }
      %lw = linalg.broadcast ins(%r#1 : tensor<4xf32>) outs(%e44 : tensor<4x4xf32>) dimensions = [1]
      %o = arith.divf %r#2, %lw : tensor<4x4xf32>
      %ins = tensor.insert_slice %o into %out[%h, %j, 0] [1, 4, 4] [1, 1, 1] : tensor<4x4xf32> into !q
      scf.yield %ins : !q
    }
    scf.yield %heads : !q
  }
  return %done : !q
}
