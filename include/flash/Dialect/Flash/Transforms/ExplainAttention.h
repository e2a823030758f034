//===- ExplainAttention.h - A report on attention -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What --flash-explain says: every attention of a module with what was
// extracted and what it costs, every softmax that was not raised and why.
// Collecting, and the two ways to print, are apart.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_DIALECT_FLASH_TRANSFORMS_EXPLAINATTENTION_H
#define FLASH_DIALECT_FLASH_TRANSFORMS_EXPLAINATTENTION_H

#include "flash/Analysis/IOModel.h"
#include "flash/Target/Chips.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"

#include <functional>

namespace mlir::flash {

enum class ReportFormat { Text, JSON };

/// One extent of the domain. `size` is dynamic or static.
struct ExtentReport {
  std::string name;
  int64_t size;
};

/// An operand and how it is read: "Q", "tensor<2x8x128x64xf16>",
/// "[b, h, m, k]".
struct TensorReport {
  std::string role;
  std::string type;
  std::string access;
  /// Dims of the scores that it is broadcast over, for biases: "h, m".
  std::string broadcast;
};

/// The entries of a plan attribute as words.
using PlanReport = SmallVector<std::pair<std::string, std::string>>;

/// What the plan for a GPU is, and what it needs there.
struct ChipReport {
  std::string name;
  /// Why there is no plan. Empty: the rest is set.
  std::string reason;
  PlanReport plan;
  /// Why it is the portable schedule, on a chip that has another.
  std::string portable;
  int64_t sramBytes = 0, sramLimit = 0; ///< of a CTA
  int64_t registers = 0;                ///< a thread, for gradients, O, S and P
  int64_t ctasPerSM = 0;
};

struct ScaleReport {
  enum Kind { None, Constant, Dynamic } kind = None;
  /// Of a constant, and as it reads in its type: "0.125".
  double value = 1.0;
  std::string text;
  /// "constant at f.mlir:3:10", "argument 3 of @f", "arith.divf at ...".
  std::string origin;
  /// How it compares with 1/sqrt(K): "1/sqrt(64)", "2.00 times 1/sqrt(64)".
  std::string comparison;
};

/// A flash.attention or flash.attention_backward.
struct AttentionReport {
  bool backward = false;
  /// Recognized by this run, not an op of the input.
  bool raised = false;
  std::string function, location, details;
  SmallVector<ExtentReport> extents;
  std::string keyHeads;
  int64_t headGroup = 1;
  SmallVector<TensorReport> tensors, biases, others;
  std::string inputType, accType, probType, valueType, outputType;
  ScaleReport scale;
  std::string mask;
  /// Why the score region hides keys, and not the mask.
  std::string maskNote;
  /// A mask that depends on data: then the useful FLOPs are an upper bound.
  bool dataDependentMask = false;
  SmallVector<std::string> scoreOps;
  /// What the score region computes: "30 * tanh(s / 30)".
  std::string scoreFormula;
  std::string maskedRows, dropout;
  bool storesLSE = false;
  /// The plan attribute; empty if there is none.
  PlanReport plan;
  /// The input has no plan; this is what the planner would choose.
  bool planIsProposal = false;
  /// The chip that was asked for, else an Ampere and a Hopper.
  SmallVector<ChipReport> chips;
  /// True if `plan` is that of chips[0].
  bool planIsForChip = false;
  /// Queries that share one read of K and V.
  int64_t queryTile = 0;
  AttentionCost cost;
  /// Example extents for the formulas, and the share of pairs that the mask
  /// lets through there. Empty if all is static or no example is natural.
  std::map<std::string, int64_t> example;
  double exampleShare = 1.0;
};

/// A line of a source file.
struct SourceQuote {
  std::string text; ///< without its end
  unsigned line = 0, column = 0;

  /// False if the file is not there to be quoted.
  explicit operator bool() const { return line != 0; }
  /// Drops leading blanks, and what does not fit around the column.
  void clip(size_t width);
};

/// A softmax that was not raised.
struct MissReport {
  std::string function, location, id, reason, suggestion;
  /// The operation that blocks, in short, and where it is.
  std::string blocker, blockerLocation;
  /// "model.py:3:1, model.py:9:5": who called the code it is in, if known.
  std::string blockerCallers;
  SourceQuote source;
  /// Steps of recognition that passed, and the one that did not.
  SmallVector<std::string> passedSteps;
  std::string failedStep;
};

struct ModuleReport {
  /// Softmaxes of the input, and those that were raised. One can become several
  /// operations.
  int64_t softmaxes = 0, raised = 0;
  /// An index into `attentions` (first) or `misses`, in program order.
  SmallVector<std::pair<bool, size_t>> order;
  std::vector<AttentionReport> attentions;
  std::vector<MissReport> misses;
};

/// Gives a plan to every flash op of a module that has none.
using Planner = std::function<void(ModuleOp)>;

struct ExplainOptions {
  /// Without a planner only plans of the input are shown.
  Planner planner;
  /// A GPU: plans are those for it.
  const Chip *chip = nullptr;
  /// What the module was parsed from, to quote lines of it.
  StringRef inputName, inputText;
};

/// Describes the attention ops of `module` and, as if they were raised, its
/// softmaxes. Does not change the module.
ModuleReport explainAttention(ModuleOp module, const ExplainOptions &options);

void printReport(const ModuleReport &report, ReportFormat format,
                 raw_ostream &os);

/// Appends the report on the module to `result`. What `options` refers to must
/// live until the pass has run.
std::unique_ptr<Pass> createExplainAttentionPass(ReportFormat format,
                                                 std::string &result,
                                                 ExplainOptions options);

} // namespace mlir::flash

#endif // FLASH_DIALECT_FLASH_TRANSFORMS_EXPLAINATTENTION_H
