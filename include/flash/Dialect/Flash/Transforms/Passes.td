//===- Passes.td - Passes on the flash dialect -------------*- tablegen -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Passes from linalg to flash, on flash, and back to linalg.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_DIALECT_FLASH_TRANSFORMS_PASSES_TD
#define FLASH_DIALECT_FLASH_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

def FlashDecompose : Pass<"flash-decompose"> {
  let summary = "flash ops to linalg on whole tensors: what they mean";
  let description = [{
    Replaces `flash.attention`, `flash.attention_backward` and `flash.combine`
    by linalg, tensor, arith and math ops that compute the same with S and P in
    memory. This is the definition of the ops, the fallback on the CPU, and
    what every other lowering is compared with.

    Numeric effect: none, it defines the result. Products and sums are in the
    accumulator type; P is rounded once, to `numerics.p`; O and the gradients
    are rounded once, at the end.

    Fails on an `attention_backward` whose score region holds an op without a
    derivative.
  }];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::math::MathDialect",
    "::mlir::scf::SCFDialect", "::mlir::tensor::TensorDialect"
  ];
}

def FlashExplainAttention : Pass<"flash-explain-attention", "::mlir::ModuleOp"> {
  let summary = "report what attention a module holds and what it costs";
  let description = [{
    Prints, for each softmax and each flash op in program order, what was
    extracted or why it was not, floating-point operations, bytes of device
    memory moved and memory needed, with S and P stored and fused. The IR stays
    as it is. `flash-opt --flash-explain` runs this pass last; the fields are
    described in docs/Explain.md.

    Numeric effect: none.
  }];
  // Softmaxes are raised in a copy.
  let dependentDialects = [
    "::mlir::flash::FlashDialect", "::mlir::affine::AffineDialect",
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect", "::mlir::scf::SCFDialect",
    "::mlir::tensor::TensorDialect"
  ];
  let options = [
    Option<"format", "format", "::mlir::flash::ReportFormat",
           "::mlir::flash::ReportFormat::Text", "text or json",
           [{::llvm::cl::values(
             clEnumValN(::mlir::flash::ReportFormat::Text, "text", "for people"),
             clEnumValN(::mlir::flash::ReportFormat::JSON, "json",
                        "for programs"))}]>,
    Option<"chipName", "chip", "std::string", /*default=*/"",
           "a GPU whose plans, and what they need there, are shown">
  ];
}

def FlashRaiseAttention : Pass<"flash-raise-attention", "::mlir::ModuleOp"> {
  let summary = "replace attention in linalg by flash.attention";
  let description = [{
    Finds every softmax (a sum of exponentials, or linalg.softmax), proves that
    it normalizes scores Q·Kᵀ and is contracted with V, and replaces the whole
    by one flash.attention with the scale, biases, score region, head groups
    and masked-row rule of the input. What can't be proved is left alone. One
    remark per softmax says what was extracted or what blocks. Operations
    outside of a match are not touched; operations of a match are erased when
    the match was their only user. TOSA and calls of small private functions
    are converted and inlined where a match is made of them, and only there.
    See docs/Recognition.md.

    Numeric effect: results differ by rounding. Sums are reassociated, and
    roundings of S to a narrower type are dropped.
  }];
  let dependentDialects = [
    "::mlir::flash::FlashDialect", "::mlir::affine::AffineDialect",
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect", "::mlir::scf::SCFDialect",
    "::mlir::tensor::TensorDialect"
  ];
  let options = [
    Option<"recomputeProbabilities", "recompute-probabilities", "bool",
           /*default=*/"false",
           "raise attention whose probabilities are used elsewhere, too: a "
           "flash.probabilities computes them again from the LSE">,
    Option<"assumeVisibleRows", "assume-visible-rows", "bool",
           /*default=*/"false",
           "each row of scores sees a key that neither -inf nor a finite fill "
           "hides: other rows, and their gradients, may be anything">
  ];
}

def FlashNormalizeAttention : Pass<"flash-normalize-attention"> {
  let summary = "turn score regions and biases into masks where that is exact";
  let description = [{
    Comparisons of indices in the score region become `#flash.mask`: causal,
    window, prefix and their intersections. A select with -inf is a mask. A
    select with, or an added, finite value is one only if that value is at most
    half of the lowest finite value of its type, or far below what a softcap
    lets scores be, and every row is proved to see a key. See
    docs/Recognition.md for the rules and their reasons.

    Numeric effect: none for -inf; for finite values, hidden keys get weight
    zero instead of one that underflows to zero.
  }];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect"
  ];
  let options = [
    Option<"assumeVisibleRows", "assume-visible-rows", "bool",
           /*default=*/"false",
           "each row of scores sees a key that neither -inf nor a finite fill "
           "hides: a finite fill is a mask whatever else hides keys">
  ];
}

def FlashDifferentiate : Pass<"flash-differentiate", "::mlir::ModuleOp"> {
  let summary = "make the gradient of functions that hold flash.attention";
  let description = [{
    For each function `@f` (the one named by `function`, else every public one
    with a `flash.attention` in its body) two functions are added:

    ```mlir
    func.func @f(args...) -> (results...)                          // stays
    func.func @f_forward(args...) -> (results..., saved...)
        attributes {flash.saved = array<i64: ...>}
    func.func @f_backward(args..., saved..., d_results...) -> (d_args...)
    ```

    Saved are O and LSE of each attention, in program order, and nothing else:
    memory stays linear in the sequence lengths. `flash.saved` names the results
    of `@f_forward` that hold them (an O that `@f` returns is not returned
    twice). `d_results` are the gradients of those results that are tensors of
    floats, `d_args` those of the arguments listed in `wrt` (positions; default:
    every tensor of floats), zeros where no result depends on one.

    `flash.attention` becomes `flash.attention_backward`, its score region is
    differentiated symbolically. Other ops have a gradient if they only move
    elements (`tensor.cast`, `collapse_shape`, `expand_shape`, `reshape`,
    `extract_slice`, `insert_slice`, `concat`) or if they are linalg ops that compute f, or add
    it up, of elements read by projected permutations: elementwise ops,
    transposes, broadcasts, contractions, sums; reads by `tensor.extract` in
    their bodies (embeddings) become a sequential scatter. What `@f_backward`
    needs of them it computes again. Everything else that a result depends on is an error on
    that op: its name, and why it has no derivative.

    Numeric effect: gradients of f16 and bf16 tensors are summed in f32 and
    rounded once for each use of the tensor.

    Source: FlashAttention (Dao et al., 2022), appendix B.2.
  }];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::math::MathDialect",
    "::mlir::scf::SCFDialect", "::mlir::tensor::TensorDialect"
  ];
  let options = [
    Option<"functionName", "function", "std::string", /*default=*/"",
           "the function to differentiate">,
    ListOption<"wrt", "wrt", "int64_t",
               "the arguments to differentiate with respect to">
  ];
}

def FlashOutlineAttention : Pass<"flash-outline-attention", "::mlir::ModuleOp"> {
  let summary = "move each attention into a private function of its own";
  let description = [{
    Replaces every `flash.attention` that `chip` supports by a call of a private
    function `@attention_K` that holds the op and nothing else: what becomes one
    kernel. Its arguments are the operands in order, except for scalars that
    are constant, such as most scales: they stay known inside. Ops of the same
    configuration (types, attributes, maps, region, constants) call the same
    function; numbers follow the program.

    ```mlir
    %o = flash.attention %q, %k, %v scale %cst : ...            // before
    %o = call @attention_0(%q, %k, %v) : ...                    // after
    func.func private @attention_0(%q: ..., %k: ..., %v: ...) -> ... {
      %cst = arith.constant 1.250000e-01 : f32
      %o = flash.attention %q, %k, %v scale %cst : ...
      return %o : ...
    }
    ```

    Numeric effect: none.

    Remarks: `attention-not-compiled` (missed) for what stays, with the field
    and the chip.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::func::FuncDialect"];
  let options = [
    Option<"chip", "chip", "std::string", /*default=*/"\"host\"",
           "outline what can be compiled for this chip">
  ];
}

def FlashSimplifyScores : Pass<"flash-simplify-scores"> {
  let summary = "rewrite score regions for fast instructions";
  let description = [{
    Rewrites the score region of each `flash.attention` whose accumulator is f32
    and whose numerics allow `exp2`:

    * factors that are constant are multiplied together, the scale among them,
      which becomes part of the region; a division by a constant is a factor;
    * products and sums become `math.fma`;
    * `tanh(x)` becomes `2 / (1 + exp2(-2x · log2 e)) - 1`, and `exp` `exp2`.

    In that of `flash.attention_backward` only divisions by constants become
    products: the rest is differentiated.

    A constant factor and offset at the end of the region stay there as one
    `math.fma`, where flash-tile-attention finds them (`scale_after_max`).

    ```mlir
    flash.attention %q, %k, %v scale %cst score {        // %cst = 0.125
    ^bb0(%s: f32, ...):
      %x = arith.divf %s, %c15 : f32
      %t = math.tanh %x : f32
      %y = arith.mulf %t, %c15 : f32
      flash.yield %y : f32
    }
    flash.attention %q, %k, %v score {                          // after
    ^bb0(%s: f32, ...):
      %x = arith.mulf %s, %c : f32                  // -0.125 · 2 log2 e / 15
      %e = math.exp2 %x : f32
      %d = arith.addf %e, %c1 : f32
      %r = arith.divf %c1, %d : f32
      %y = math.fma %r, %c30, %c-15 : f32
      flash.yield %y : f32
    }
    ```

    Numeric effect: factors are rounded once instead of each by itself, an fma
    rounds once instead of twice, the quotient by a constant twice instead of
    once; tanh has an absolute error of a few 2^-24. Sums of constants are never
    reassociated.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::math::MathDialect"];
}

#endif // FLASH_DIALECT_FLASH_TRANSFORMS_PASSES_TD
