// Look-alikes: another recurrence.
//
// Loops over slices of K and V that carry a maximum, a sum and an accumulator,
// but are no online softmax over all keys. Nothing here may be raised.
//
// test/Dialect/Flash/raise-lookalikes.test runs this file.

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

// Blocks of three keys, four apart.
// CHECK: remark: [Missed] missed-carried-by-loop {{.*}}Function=gaps |
func.func @gaps(%q: !q, %k: !k, %v: !k) -> !q {
  %c0 = arith.constant 0 : index
  %step = arith.constant 4 : index
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

// Blocks of three keys, two apart: keys count twice.
// CHECK: remark: [Missed] missed-carried-by-loop {{.*}}Function=overlap |
func.func @overlap(%q: !q, %k: !k, %v: !k) -> !q {
  %c0 = arith.constant 0 : index
  %step = arith.constant 2 : index
  %end = arith.constant 10 : index
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

// V is that of the first block.
// CHECK: remark: [Missed] missed-carried-by-loop {{.*}}Function=other_values |
func.func @other_values(%q: !q, %k: !k, %v: !k) -> !q {
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
    %vb = tensor.extract_slice %v[0, 0, 0] [2, 3, 4] [1, 1, 1] : !k to !kb
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

// The accumulator is not corrected when the maximum grows.
// CHECK: remark: [Missed] missed-carried-by-loop {{.*}}Function=uncorrected |
func.func @uncorrected(%q: !q, %k: !k, %v: !k) -> !q {
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
    %a = linalg.contract indexing_maps = [#p, #v, #o] ins(%p, %vb : !s, !kb) outs(%ai : !q) -> !q
    scf.yield %m, %l, %a : !r, !r, !q
  }
  %lw = linalg.broadcast ins(%r#1 : !r) outs(%eo : !q) dimensions = [2]
  %o = arith.divf %r#2, %lw : !q
  return %o : !q
}

// Corrected from the new maximum to the old one.
// CHECK: remark: [Missed] missed-carried-by-loop {{.*}}Function=corrected_back |
func.func @corrected_back(%q: !q, %k: !k, %v: !k) -> !q {
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
    %d0 = arith.subf %m, %mi : !r
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

// The sum is corrected twice.
// CHECK: remark: [Missed] missed-carried-by-loop {{.*}}Function=corrected_twice |
func.func @corrected_twice(%q: !q, %k: !k, %v: !k) -> !q {
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
    %c2 = arith.mulf %c, %c : !r
    %l1 = arith.mulf %c2, %li : !r
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

// The maximum before the block is subtracted.
// CHECK: remark: [Missed] missed-carried-by-loop {{.*}}Function=old_maximum |
func.func @old_maximum(%q: !q, %k: !k, %v: !k) -> !q {
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
    %mw = linalg.broadcast ins(%mi : !r) outs(%es : !s) dimensions = [2]
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

// Powers of 2 that are corrected by powers of e.
// CHECK: remark: [Missed] missed-carried-by-loop {{.*}}Function=other_base |
func.func @other_base(%q: !q, %k: !k, %v: !k) -> !q {
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

// The mask is that of the first block in every block.
// CHECK: remark: [Missed] missed-carried-by-loop {{.*}}Function=block_index |
func.func @block_index(%q: !q, %k: !k, %v: !k) -> !q {
  %c0 = arith.constant 0 : index
  %step = arith.constant 3 : index
  %end = arith.constant 12 : index
  %ninf = arith.constant 0xFF800000 : f32
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
    %x = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%s : !s) outs(%es : !s) {
    ^bb0(%in: f32, %out: f32):
      %row = linalg.index 1 : index
      %col = linalg.index 2 : index
      %see = arith.cmpi sge, %row, %col : index
      %y = arith.select %see, %in, %ninf : f32
      linalg.yield %y : f32
    } -> !s
    %m = linalg.reduce { arith.maximumf } ins(%x : !s) outs(%mi : !r) dimensions = [2]
    %d0 = arith.subf %mi, %m : !r
    %c = math.exp %d0 : !r
    %mw = linalg.broadcast ins(%m : !r) outs(%es : !s) dimensions = [2]
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

// The mask looks at the number of the block instead of at its first key.
// CHECK: remark: [Missed] missed-carried-by-loop {{.*}}Function=block_number |
func.func @block_number(%q: !q, %k: !k, %v: !k) -> !q {
  %c0 = arith.constant 0 : index
  %step = arith.constant 1 : index
  %end = arith.constant 4 : index
  %ninf = arith.constant 0xFF800000 : f32
  %three = arith.constant 3 : index
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
    %off = arith.muli %i, %three : index
    %kb = tensor.extract_slice %k[0, %off, 0] [2, 3, 4] [1, 1, 1] : !k to !kb
    %vb = tensor.extract_slice %v[0, %off, 0] [2, 3, 4] [1, 1, 1] : !k to !kb
    %s = linalg.contract indexing_maps = [#q, #k, #s] ins(%q, %kb : !q, !kb) outs(%zs : !s) -> !s
    %x = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%s : !s) outs(%es : !s) {
    ^bb0(%in: f32, %out: f32):
      %row = linalg.index 1 : index
      %col = linalg.index 2 : index
      %key = arith.addi %col, %i : index
      %see = arith.cmpi sge, %row, %key : index
      %y = arith.select %see, %in, %ninf : f32
      linalg.yield %y : f32
    } -> !s
    %m = linalg.reduce { arith.maximumf } ins(%x : !s) outs(%mi : !r) dimensions = [2]
    %d0 = arith.subf %mi, %m : !r
    %c = math.exp %d0 : !r
    %mw = linalg.broadcast ins(%m : !r) outs(%es : !s) dimensions = [2]
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

// A window hides the first blocks of later rows. From -inf without a guard these
// rows are NaN.
// CHECK: remark: [Missed] missed-carried-by-loop {{.*}}Function=hidden_block |
func.func @hidden_block(%q: !q, %k: !k, %v: !k) -> !q {
  %c0 = arith.constant 0 : index
  %step = arith.constant 3 : index
  %end = arith.constant 12 : index
  %ninf = arith.constant 0xFF800000 : f32
  %two = arith.constant 2 : index
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
    %x = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%s : !s) outs(%es : !s) {
    ^bb0(%in: f32, %out: f32):
      %row = linalg.index 1 : index
      %col = linalg.index 2 : index
      %key = arith.addi %col, %i : index
      %far = arith.addi %key, %two : index
      %see = arith.cmpi sle, %row, %far : index
      %y = arith.select %see, %in, %ninf : f32
      linalg.yield %y : f32
    } -> !s
    %m = linalg.reduce { arith.maximumf } ins(%x : !s) outs(%mi : !r) dimensions = [2]
    %d0 = arith.subf %mi, %m : !r
    %c = math.exp %d0 : !r
    %mw = linalg.broadcast ins(%m : !r) outs(%es : !s) dimensions = [2]
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

// The scores of a block depend on the blocks before.
// CHECK: remark: [Missed] missed-carried-by-loop {{.*}}Function=scores_of_state |
func.func @scores_of_state(%q: !q, %k: !k, %v: !k) -> !q {
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
    %lw0 = linalg.broadcast ins(%li : !r) outs(%es : !s) dimensions = [2]
    %x = arith.addf %s, %lw0 : !s
    %m = linalg.reduce { arith.maximumf } ins(%x : !s) outs(%mi : !r) dimensions = [2]
    %d0 = arith.subf %mi, %m : !r
    %c = math.exp %d0 : !r
    %mw = linalg.broadcast ins(%m : !r) outs(%es : !s) dimensions = [2]
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

// A softmax of each block.
// CHECK: remark: [Missed] missed-carried-by-loop {{.*}}Function=softmax_of_blocks |
func.func @softmax_of_blocks(%q: !q, %k: !k, %v: !k) -> !q {
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
    %mb = linalg.reduce { arith.maximumf } ins(%s : !s) outs(%m0 : !r) dimensions = [2]
    %m = arith.addf %mb, %mi : !r
    %c = arith.constant dense<1.0> : !r
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

// The length of the last block is used as a number.
// CHECK: remark: [Missed] missed-carried-by-loop {{.*}}Function=length_in_scores |
func.func @length_in_scores(%q: !q, %k: tensor<2x10x4xf32>, %v: tensor<2x10x4xf32>) -> !q {
  %c0 = arith.constant 0 : index
  %c4 = arith.constant 4 : index
  %c10 = arith.constant 10 : index
  %zero = arith.constant 0.0 : f32
  %er = tensor.empty() : !r
  %eo = tensor.empty() : !q
  %l0 = linalg.fill ins(%zero : f32) outs(%er : !r) -> !r
  %a0 = linalg.fill ins(%zero : f32) outs(%eo : !q) -> !q
  %r:2 = scf.for %i = %c0 to %c10 step %c4 iter_args(%li = %l0, %ai = %a0) -> (!r, !q) {
    %n = affine.min affine_map<(d0) -> (-d0 + 10, 4)>(%i)
    %kb = tensor.extract_slice %k[0, %i, 0] [2, %n, 4] [1, 1, 1] : tensor<2x10x4xf32> to tensor<2x?x4xf32>
    %vb = tensor.extract_slice %v[0, %i, 0] [2, %n, 4] [1, 1, 1] : tensor<2x10x4xf32> to tensor<2x?x4xf32>
    %es = tensor.empty(%n) : tensor<2x8x?xf32>
    %zs = linalg.fill ins(%zero : f32) outs(%es : tensor<2x8x?xf32>) -> tensor<2x8x?xf32>
    %s = linalg.contract indexing_maps = [#q, #k, #s] ins(%q, %kb : !q, tensor<2x?x4xf32>) outs(%zs : tensor<2x8x?xf32>) -> tensor<2x8x?xf32>
    %n32 = arith.index_cast %n : index to i32
    %nf = arith.sitofp %n32 : i32 to f32
    %p = linalg.map ins(%s : tensor<2x8x?xf32>) outs(%es : tensor<2x8x?xf32>) (%in: f32, %out: f32) {
      %x = arith.mulf %in, %nf : f32
      %y = math.exp %x : f32
      linalg.yield %y : f32
    }
    %l = linalg.reduce { arith.addf } ins(%p : tensor<2x8x?xf32>) outs(%li : !r) dimensions = [2]
    %a = linalg.contract indexing_maps = [#p, #v, #o] ins(%p, %vb : tensor<2x8x?xf32>, tensor<2x?x4xf32>) outs(%ai : !q) -> !q
    scf.yield %l, %a : !r, !q
  }
  %lw = linalg.broadcast ins(%r#0 : !r) outs(%eo : !q) dimensions = [2]
  %o = arith.divf %r#1, %lw : !q
  return %o : !q
}
