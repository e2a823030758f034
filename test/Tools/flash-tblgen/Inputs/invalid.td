//===- invalid.td - Entries that break the rules -*- tablegen -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The catalogue of the project, and one entry for each rule.
//
//===----------------------------------------------------------------------===//

include "flash/Remarks/Remarks.td"

// CHECK: invalid.td:[[@LINE+1]]:5: error: expected an id of lower case letters
def SpacedId : SoftmaxMissed<"missed two"> {
  let text = "it is";
  let suggestion = "do it";
}
// CHECK: invalid.td:[[@LINE+1]]:5: error: another remark has the same id
def SecondUse : SoftmaxMissed<"missed-softmax-axis"> {
  let text = "it is";
  let suggestion = "do it";
}
// CHECK: invalid.td:[[@LINE+1]]:5: error: expected text and suggestion to be
def Sentence : SoftmaxMissed<"missed-sentence"> {
  let text = "it is.";
  let suggestion = "do it";
}
// CHECK: invalid.td:[[@LINE+1]]:5: error: expected a suggestion
def NoAdvice : SoftmaxMissed<"missed-advice"> {
  let text = "it is";
}
