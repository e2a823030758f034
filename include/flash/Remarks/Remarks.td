//===- Remarks.td - The catalogue of remarks -*- tablegen -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Everything the product says in remarks. flash-tblgen makes of it the C++
// catalogue (Remarks.inc) and docs/Remarks.md. To add a remark: a def here,
// `./run docs --update`, and a test that provokes it.
//
//===----------------------------------------------------------------------===//

class RemarkKind;
/// Something was done, something was not done, something is worth knowing.
def RemarkPassed : RemarkKind;
def RemarkMissed : RemarkKind;
def RemarkAnalysis : RemarkKind;

/// Remarks with the same category come from the same stage; --remarks-filter
/// selects by it.
class RemarkCategory<string categoryName> {
  string name = categoryName;
  /// For the documentation: a heading, and a sentence or two under it.
  string title = ?;
  string description = ?;
}

/// An entry of the catalogue; the name of the def is its C++ enumerator.
class Remark<string remarkId, RemarkCategory remarkCategory,
             RemarkKind remarkKind> {
  /// What tools match on: never change one.
  string id = remarkId;
  RemarkCategory category = remarkCategory;
  RemarkKind kind = remarkKind;
  /// One clause, lower case, no period; the details of the case follow it.
  string text = ?;
  /// What the user can do. Empty if there is nothing to do.
  string suggestion = "";
  /// For the documentation: more about when this is said. May be empty.
  string description = "";
}

//===----------------------------------------------------------------------===//
// Recognition: exactly one for each softmax
//===----------------------------------------------------------------------===//

def RaiseCategory : RemarkCategory<"flash-raise"> {
  let title = "Recognition";
  let description =
      "`--flash-raise` gives each softmax exactly one of these, in program "
      "order, at the operation that blocks. `--flash-explain` prints the same "
      "text.";
}

class SoftmaxRaised<string id> : Remark<id, RaiseCategory, RemarkPassed>;
class SoftmaxMissed<string id> : Remark<id, RaiseCategory, RemarkMissed>;

def AttentionMatched : SoftmaxRaised<"attention-matched"> {
  let text = "softmax raised to flash.attention";
  let description = "What was extracted follows the text.";
}

def NotASoftmax : SoftmaxMissed<"missed-not-a-softmax"> {
  let text = "the sum of exponentials does not normalize them";
  let suggestion = "divide each exponential by the sum of the same "
                   "exponentials over the same dim";
}

def SoftmaxAxis : SoftmaxMissed<"missed-softmax-axis"> {
  let text = "the dim that is normalized is not the one that is contracted";
  let suggestion = "take the softmax over the key dim, the one contracted "
                   "with V";
}

def NoValueContraction : SoftmaxMissed<"missed-no-value-contraction"> {
  let text = "the probabilities are not contracted with a value tensor";
  let suggestion = "nothing to do if this softmax is not part of an attention";
}

def ProbabilitiesEscape : SoftmaxMissed<"missed-probabilities-escape"> {
  let text = "the probabilities have a use outside of the attention";
  let suggestion = "do not return or save the attention weights";
}

def NoScoreContraction : SoftmaxMissed<"missed-no-score-contraction"> {
  let text = "the scores do not come from a contraction of two tensors";
  let suggestion = "nothing to do if this softmax is not part of an attention";
}

def NonElementwiseScore : SoftmaxMissed<"missed-nonelementwise-score"> {
  let text = "an operation between the scores and the softmax can't be "
             "expressed for one element at a time";
  let suggestion = "express the score modification as elementwise operations";
}

def OperandAccess : SoftmaxMissed<"missed-operand-access"> {
  let text = "a tensor is not read by a projected permutation of the "
             "attention's dims";
  let suggestion = "make the layout explicit with transposes and reshapes of "
                   "whole dims";
}

def ContractionInit : SoftmaxMissed<"missed-contraction-init"> {
  let text = "a contraction or sum does not start at zero";
  let suggestion = "fill its init with zero";
}

def CarriedByLoop : SoftmaxMissed<"missed-carried-by-loop"> {
  let text = "a loop carries the sum of the exponentials";
  let suggestion = "carry an online softmax over blocks of keys that follow "
                   "each other, or raise before tiling";
}

def MaskedRows : SoftmaxMissed<"missed-masked-rows"> {
  let text = "rows without a visible key get a value that flash.attention "
             "can't express";
  let suggestion = "use a plain softmax, or give such rows zero";
}

def MissedDropout : SoftmaxMissed<"missed-dropout-form"> {
  let text = "the probabilities are changed between the softmax and the "
             "product with V";
  let suggestion = "export in evaluation mode";
}

def InBuffers : SoftmaxMissed<"missed-buffers"> {
  let text = "the softmax is computed in buffers, not on tensors";
  let suggestion = "raise attention before bufferization";
}

def TooComplex : SoftmaxMissed<"missed-too-complex"> {
  let text = "the expression around the softmax exceeds the limits of the "
             "analysis";
  let suggestion = "split the function, or simplify the score modification";
}

//===----------------------------------------------------------------------===//
// What stages after recognition did with a flash.attention
//===----------------------------------------------------------------------===//

def OutlineCategory : RemarkCategory<"flash-outline"> {
  let title = "Kernels";
  let description = "`--flash-outline-attention` gives each attention that can "
                    "be compiled for the chip a kernel.";
}

def AttentionNotCompiled
    : Remark<"attention-not-compiled", OutlineCategory, RemarkMissed> {
  let text = "the attention has no kernel on this chip";
  let suggestion = "the program stays correct: --flash-decompose gives linalg "
                   "for what has no kernel";
}

def PlanCategory : RemarkCategory<"flash-plan"> {
  let title = "Plans";
  let description = "`--flash-plan-attention` chooses tiles and a schedule.";
}

def PortableSchedule
    : Remark<"attention-portable-schedule", PlanCategory, RemarkAnalysis> {
  let text = "the schedule of this chip does not fit, the portable one is used";
  let suggestion = "remove what the text names, if speed on this chip matters";
}

def ProbabilitiesRounded
    : Remark<"attention-p-rounded", PlanCategory, RemarkAnalysis> {
  let text = "P is rounded to the type of V where the program has f32";
  let description =
      "Tensor cores multiply P and V in one type. See [Numerics.md]"
      "(Numerics.md).";
}

def TileCategory : RemarkCategory<"flash-tile"> {
  let title = "Tiles";
  let description = "`--flash-tile-attention` makes loops over tiles.";
}

def AttentionTiled : Remark<"attention-tiled", TileCategory, RemarkPassed> {
  let text = "attention tiled with online softmax";
}

def AttentionNotTiled
    : Remark<"attention-not-tiled", TileCategory, RemarkMissed> {
  let text = "the attention stays one operation";
  let suggestion = "the program stays correct: --flash-decompose gives linalg "
                   "for what is not tiled";
}
