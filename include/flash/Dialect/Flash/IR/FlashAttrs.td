//===- FlashAttrs.td - Attributes of the flash dialect -----*- tablegen -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Mask, numerics and dropout: the three things about an attention that are
// known at compile time and change what it computes. Each prints only what
// differs from its default.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_DIALECT_FLASH_IR_FLASHATTRS_TD
#define FLASH_DIALECT_FLASH_IR_FLASHATTRS_TD

include "flash/Dialect/Flash/IR/FlashBase.td"

class Flash_Attr<string name, string attrMnemonic>
    : AttrDef<Flash_Dialect, name> {
  let mnemonic = attrMnemonic;
}

def Flash_MaskAttr : Flash_Attr<"Mask", "mask"> {
  let summary = "a structured mask: causal, window, prefix, intersections";
  let description = [{
    Which keys `n` a query `m` sees, when that is known from the indices.
    With `diag(m) = m` for `top_left` and `diag(m) = m + N - M` for
    `bottom_right` (M, N the lengths of the batch entry: the tensor extents, or
    the operands that give lengths), key `n` is visible if all of these hold:

    * `causal`: `n <= diag(m)`, or `n < prefix`;
    * `window = [l, r]`: `n >= diag(m) - l` (unless `l = -1`) and
      `n <= diag(m) + r` (unless `r = -1`); both ends inclusive;
    * `prefix = p` without `causal`: `n < p`.

    Rows of such a mask are intervals of keys whose ends never move left as `m`
    grows. Tiling relies on that to prove blocks empty, full or partial.

    ```mlir
    #flash.mask<causal = bottom_right>
    #flash.mask<causal = top_left, window = [127, -1], prefix = 16>
    #flash.mask<align = bottom_right, window = [64, 64]>
    ```

    Rules: [mask-1] window sides are at least -1; [mask-2] the prefix is at
    least 0; [mask-3] neither exceeds 2^48.
  }];
  let parameters = (ins "bool":$causal, "::mlir::flash::Alignment":$alignment,
                        "int64_t":$windowLeft, "int64_t":$windowRight,
                        "int64_t":$prefix);
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    /// A window bounds at least one side.
    bool hasWindow() const {
      return getWindowLeft() >= 0 || getWindowRight() >= 0;
    }
    /// Every key is visible to every query.
    bool isAllVisible() const {
      return !getCausal() && !hasWindow() && getPrefix() == 0;
    }
  }];
}

def Flash_NumericsAttr : Flash_Attr<"Numerics", "numerics"> {
  let summary = "accumulator, rounding and masked-row rules";
  let description = [{
    * `acc`: the type of S, of the row statistics and of O before it is rounded
      (`f32` or `f64`; default `f32`).
    * `p`: the type P is rounded to before P·V (default: V's element type).
    * `masked_rows`: O of a row with no visible key and no sink (or whose
      scores are all -inf): `zero`, `nan` or `uniform` (P = 1/N over the N keys
      of the row's length, so O is the mean of V if there is no dropout). Its
      LSE is -inf in each case. Default `nan`, what a plain softmax gives.
    * `exp2`: compute exp(x) as exp2(x·log2 e) (default true). Differences are
      within the rounding of the accumulator.
    * `kept_max`: t > 0 lets a schedule keep an older maximum while the new one
      is at most t larger (in units of log2), so that P is at most 2^t; O and
      LSE are the same up to rounding. 0 asks for the exact running maximum.
      Default 8, which leaves an f16 P far below its largest value.
    * `f32`: how f32 inputs may run on tensor cores: `exact` (not at all),
      `tf32`, `bf16x3`. No effect on other targets.

    Rules: [num-1] acc is f32 or f64; [num-2] p is a float type; [num-3]
    kept_max is finite and at least 0.
  }];
  let parameters = (ins "::mlir::Type":$accType, "::mlir::Type":$pType,
                        "::mlir::flash::MaskedRows":$maskedRows, "bool":$exp2,
                        APFloatParameter<"threshold in log2 units">:$keptMax, "::mlir::flash::F32Mode":$f32Mode);
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    static constexpr double defaultKeptMax = 8.0;
    /// acc = f32, masked_rows = nan, everything else at its default.
    static NumericsAttr getDefault(::mlir::MLIRContext *context);
  }];
}

def Flash_DropoutAttr : Flash_Attr<"Dropout", "dropout"> {
  let summary = "dropout on P";
  let description = [{
    Each probability is kept with probability 1 - p and then scaled by
    1/(1 - p), and is 0 otherwise, also in a row of NaN. The LSE is that of the
    scores before dropout.

    * `stored`: a mask operand says what is kept.
    * `philox`: element (b, h, m, n) is kept if `u >= p`, where u is the 32-bit
      output of Philox-4x32-10 (Salmon et al., SC 2011) divided by 2^32. Key:
      the two halves of `dropout_seed`. Counter words: `n floordiv 4`, `m`, the
      row-major linear index of (batch..., h), the low half of
      `dropout_offset`; the word `n mod 4` of the output is used. Each word is
      the low 32 bits of its index.

    Rule: [drop-1] the probability is in [0, 1).
  }];
  let parameters = (ins APFloatParameter<"probability of dropping">:$probability,
                        "::mlir::flash::DropoutKind":$kind);
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
}

#endif // FLASH_DIALECT_FLASH_IR_FLASHATTRS_TD
