//===- Passes.td - CPU passes for linalg on tensors -*- tablegen -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The passes of the CPU back end that upstream MLIR does not have. They take
// ordinary linalg-on-tensors programs to loops over vectors; upstream passes
// do the rest (bufferization, OpenMP, LLVM). The order is in Pipelines/CPU.h.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_CONVERSION_LINALGTOCPU_PASSES
#define FLASH_CONVERSION_LINALGTOCPU_PASSES

include "mlir/Pass/PassBase.td"

def CPUNormalizeLinalg : Pass<"flash-cpu-normalize-linalg"> {
  let summary = "bring linalg on tensors into the forms the CPU passes read";
  let description = [{
    Decomposes aggregate ops (`linalg.softmax`), tensor concatenation, `linalg.pack` and
    `linalg.unpack`, and elementwise `arith`/`math` ops on tensors; generalizes
    named ops except contractions and fills; erases dead results (the index of
    a two-result maximum) and unused operands. Contractions stay named so that
    dumps remain readable.

    *Numeric effect:* none.
  }];
  let dependentDialects = ["affine::AffineDialect", "arith::ArithDialect",
                           "linalg::LinalgDialect", "tensor::TensorDialect"];
}

def CPUFuseElementwise : Pass<"flash-cpu-fuse-elementwise"> {
  let summary = "fuse chains of elementwise linalg ops";
  let description = [{
    Upstream elementwise fusion under a cost rule: a producer is fused into
    an elementwise or reducing consumer when it has no other use or when it
    only moves data (a broadcast, a splat). Nothing is fused into a
    contraction, whose body must stay a plain multiply and add, and nothing
    inside `scf.forall` or `scf.parallel` is touched.

    *Numeric effect:* none.
  }];
  let dependentDialects = ["affine::AffineDialect", "linalg::LinalgDialect",
                           "tensor::TensorDialect"];
}

def CPUTileContractions : Pass<"flash-cpu-tile-contractions"> {
  let summary = "lower contractions to packed, register-tiled vector loops";
  let description = [{
    Lowers every contraction outside `scf.forall` (any op whose maps and body
    pass upstream's contraction test, any order of dimensions, float types) to
    two nests of `scf.forall`. The first packs the right operand into panels
    of `n` columns, contiguous in `k` order; it also transposes and widens.
    The second runs over tiles of the result; inside, a register tile
    of rows x vectors is kept in vector values over the `k` loop:

    ```mlir
    %acc:24 = scf.for %k = %k0 to %k1 step %c1 iter_args(...) {
      %b0 = vector.transfer_read %panel[..., %k, %c0] : vector<16xf32>
      %a0 = tensor.extract %lhs[..., %m, %k]
      %s0 = vector.broadcast %a0 : f32 to vector<16xf32>
      %r0 = vector.fma %s0, %b0, %acc0 : vector<16xf32>
    ```

    One code path serves static, odd and dynamic sizes: the panels are padded,
    rows that do not fill a register tile run in a one-row loop, columns past
    the edge are masked at the store. Contractions with fewer than three rows
    or a short static innermost dimension are left to the elementwise passes,
    which do not pack.

    *Numeric effect:* sums are reassociated (fused multiply-add, `k` blocks);
    f16 and bf16 results are accumulated in f32 and rounded once.
  }];
  let options = [
    Option<"vectorBits", "vector-bits", "unsigned", /*default=*/"512",
           "width of a vector register in bits">,
    Option<"parallel", "parallel", "bool", /*default=*/"true",
           "make tiles small enough to feed several threads">
  ];
  let dependentDialects = ["affine::AffineDialect", "arith::ArithDialect",
                           "linalg::LinalgDialect", "scf::SCFDialect",
                           "tensor::TensorDialect", "vector::VectorDialect"];
}

def CPUTileElementwise : Pass<"flash-cpu-tile-elementwise"> {
  let summary = "tile elementwise and reducing linalg ops into scf.forall";
  let description = [{
    Tiles the outer parallel loops of every linalg op outside `scf.forall` so
    that a tile has about `tile-elements` points, and runs the tiles in an
    `scf.forall`. Ops with fewer points stay whole. Reduced loops are
    never split.

    *Numeric effect:* none.
  }];
  let options = [
    Option<"tileElements", "tile-elements", "int64_t", /*default=*/"32768",
           "points of the iteration space in a tile">
  ];
  let dependentDialects = ["affine::AffineDialect", "arith::ArithDialect",
                           "linalg::LinalgDialect", "scf::SCFDialect",
                           "tensor::TensorDialect"];
}

def CPUVectorizeElementwise : Pass<"flash-cpu-vectorize-elementwise"> {
  let summary = "lower elementwise and reducing linalg ops to vector strips";
  let description = [{
    Rewrites a linalg op on tensors into `scf.for` loops around one-dimensional
    vector strips: full strips without mask, then at most one masked strip,
    the same for static and dynamic sizes. A reduction along the strip keeps a
    vector of partial results and is combined once at the end. Ops it
    can't take (a live argmax, integer division, `tensor.extract` in the body,
    maps that are not projected permutations) are left for
    `convert-linalg-to-loops`.

    *Numeric effect:* reductions along the strip are reassociated.
  }];
  let options = [
    Option<"vectorBits", "vector-bits", "unsigned", /*default=*/"512",
           "width of a vector register in bits">
  ];
  let dependentDialects = ["affine::AffineDialect", "arith::ArithDialect",
                           "linalg::LinalgDialect", "scf::SCFDialect",
                           "tensor::TensorDialect", "vector::VectorDialect"];
}

def CPUOutlineLoops : Pass<"flash-cpu-outline-loops", "::mlir::ModuleOp"> {
  let summary = "make each loop nest a function, equal ones the same";
  let description = [{
    Outermost loops on memrefs become private functions that are not inlined;
    loops that are equal but for the buffers they work on share one. The time
    LLVM takes then grows with the number of *different* loops, not with the
    square of the number of loops: a 12-layer model compiles like one layer.
    Functions with few loops stay as they are.

    *Numeric effect:* none.
  }];
  let options = [
    Option<"minLoops", "min-loops", "unsigned", /*default=*/"16",
           "outline only in functions with at least this many outermost loops">
  ];
  let dependentDialects = ["func::FuncDialect", "LLVM::LLVMDialect"];
}

def CPULowerBoolVectors : Pass<"flash-cpu-lower-bool-vectors"> {
  let summary = "lower vector accesses to i1 buffers, one byte an element";
  let description = [{
    In memory a `memref<..xi1>` holds one byte an element, but LLVM reads a
    `vector<..xi1>` as packed bits. This pass converts `vector.load`, `store`,
    `maskedload` and `maskedstore` on i1 buffers to byte accesses with a
    truncation or an extension; transfers become loads and stores on the way.
    It runs right before `convert-vector-to-llvm`.

    *Numeric effect:* none.
  }];
  let dependentDialects = ["LLVM::LLVMDialect", "vector::VectorDialect"];
}

def CPUApproximateMath : Pass<"flash-cpu-approximate-math"> {
  let summary = "replace f32 transcendental functions by polynomials";
  let description = [{
    Upstream's polynomial approximations of exp, log, tanh, erf and their kin,
    on f32 scalars and vectors; without them each lane of a vector would call
    libm. f16 and bf16 functions must have been widened before.

    *Numeric effect:* a few units in the last place of f32.
  }];
  let dependentDialects = ["arith::ArithDialect", "math::MathDialect",
                           "vector::VectorDialect"];
}

def CPUScheduleLoops : Pass<"flash-cpu-schedule-loops"> {
  let summary = "give OpenMP loops a dynamic schedule";
  let description = [{
    Upstream's conversion makes `omp.wsloop` ops with the static
    schedule. Tiles differ in cost (causal attention, edges) and cores are
    shared, so threads take tiles as they become free.

    *Numeric effect:* none; which thread runs a tile does not change its
    result.
  }];
  let dependentDialects = ["omp::OpenMPDialect"];
}

#endif // FLASH_CONVERSION_LINALGTOCPU_PASSES
