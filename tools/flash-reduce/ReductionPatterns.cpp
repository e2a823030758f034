//===- ReductionPatterns.cpp - Simpler attention -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Takes one optional part of an op away at a time (score region, biases, mask,
// lengths, ...). Each step is kept if the op still verifies and the module is
// still interesting; a part that the bug needs does not keep the others.
//
//===----------------------------------------------------------------------===//

#include "ReductionPatterns.h"

#include "flash/Dialect/Flash/IR/AttentionView.h"

#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Reducer/ReductionPatternInterface.h"

using namespace mlir;
using namespace mlir::flash;

/// Removes operands together with their entries of `indexing_maps`: the inputs
/// called `name`, or the one of them at `only`.
template <typename OpTy>
static bool dropOperands(OpTy op, StringRef name, MutableOperandRange operands,
                         std::optional<unsigned> only = {}) {
  if (operands.empty())
    return false;
  if (ArrayAttr given = op.getIndexingMapsAttr()) {
    FailureOr<AttentionView> view = AttentionView::get(op);
    if (failed(view))
      return false;
    SmallVector<Attribute> maps;
    unsigned position = 0;
    for (auto [input, map] : llvm::zip(view->mappedInputs(), given)) {
      bool dropped = input->name == name && (!only || position == *only);
      position += input->name == name;
      if (!dropped)
        maps.push_back(map);
    }
    // O and LSE come after the inputs.
    llvm::append_range(maps, given.getValue().take_back(2));
    op.setIndexingMapsAttr(ArrayAttr::get(op.getContext(), maps));
  }
  if (only)
    operands.erase(*only);
  else
    operands.clear();
  return true;
}

template <typename OpTy> static bool dropDropout(OpTy op) {
  if (!op.getDropoutAttr())
    return false;
  op.removeDropoutAttr();
  dropOperands(op, "dropout_mask", op.getDropoutMaskMutable());
  op.getDropoutSeedMutable().clear();
  op.getDropoutOffsetMutable().clear();
  return true;
}

template <typename OpTy> static bool dropScore(OpTy op) {
  if (op.getScore().empty())
    return false;
  Block &block = op.getScore().front();
  block.dropAllReferences();
  block.erase();
  op.getCapturesMutable().clear();
  return true;
}

template <typename OpTy> static bool dropScale(OpTy op) {
  if (!op.getScale())
    return false;
  op.getScaleMutable().clear();
  return true;
}

template <typename OpTy> static bool dropDocuments(OpTy op) {
  bool queries =
      dropOperands(op, "query_documents", op.getQueryDocumentsMutable());
  bool keys = dropOperands(op, "key_documents", op.getKeyDocumentsMutable());
  return queries || keys;
}

template <typename OpTy> static bool dropLengths(OpTy op) {
  bool queries = dropOperands(op, "query_lengths", op.getQueryLengthsMutable());
  bool keys = dropOperands(op, "key_lengths", op.getKeyLengthsMutable());
  return queries || keys;
}

template <typename OpTy> static bool dropDescales(OpTy op) {
  bool query = dropOperands(op, "descale_query", op.getDescaleQueryMutable());
  bool key = dropOperands(op, "descale_key", op.getDescaleKeyMutable());
  bool value = dropOperands(op, "descale_value", op.getDescaleValueMutable());
  return query || key || value;
}

/// Puts an op without the LSE in the place of `op`, whose LSE has no use.
static bool dropLse(AttentionOp &op) {
  OpBuilder builder(op);
  auto next = AttentionOp::create(builder, op.getLoc(),
                                  TypeRange{op.getOutput().getType()},
                                  op->getOperands(), op->getAttrs());
  next.getScore().takeBody(op.getScore());
  op->erase();
  op = next;
  return true;
}

namespace {
template <typename OpTy> class DropParts : public OpRewritePattern<OpTy> {
public:
  DropParts(MLIRContext *context, Tester &tester)
      : OpRewritePattern<OpTy>(context), tester(tester) {}

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override;

private:
  /// Changes an op, or puts another one in its place; false: nothing to do.
  using Step = std::function<bool(OpTy &)>;
  static std::vector<Step> getSteps(OpTy op);
  OpTy apply(OpTy op, const Step &step) const;
  bool isInteresting(Operation *op) const;

  Tester &tester;
};

class FlashReductionPatterns : public DialectReductionPatternInterface {
public:
  explicit FlashReductionPatterns(Dialect *dialect)
      : DialectReductionPatternInterface(dialect) {}

  void populateReductionPatterns(RewritePatternSet &) const override {}
  void populateReductionPatternsWithTester(RewritePatternSet &patterns,
                                           Tester &tester) const override {
    patterns.add<DropParts<AttentionOp>, DropParts<AttentionBackwardOp>>(
        patterns.getContext(), tester);
  }
};
} // namespace

/// From what is most to what is least in the way of reading the op.
template <typename OpTy>
auto DropParts<OpTy>::getSteps(OpTy op) -> std::vector<Step> {
  std::vector<Step> steps = {
      [](OpTy op) { return bool(op.removePlanAttr()); }, dropScore<OpTy>,
      dropDropout<OpTy>,
      [](OpTy op) { return dropOperands(op, "bias", op.getBiasesMutable()); }};
  // From the last on, so that positions stay.
  for (unsigned i = op.getBiases().size(); i-- > 0;)
    steps.push_back([i](OpTy op) {
      return i < op.getBiases().size() &&
             dropOperands(op, "bias", op.getBiasesMutable(), i);
    });
  auto add = [&](Step step) { steps.push_back(std::move(step)); };
  add([](OpTy op) { return dropOperands(op, "sinks", op.getSinksMutable()); });
  add([](OpTy op) {
    return dropOperands(op, "block_mask", op.getBlockMaskMutable());
  });
  add(dropDocuments<OpTy>);
  add(dropLengths<OpTy>);
  add(dropDescales<OpTy>);
  add([](OpTy op) { return bool(op.removeMaskAttr()); });
  add([](OpTy op) { return bool(op.removeNumericsAttr()); });
  add(dropScale<OpTy>);
  add([](OpTy op) { return bool(op.removeIndexingMapsAttr()); });
  if constexpr (std::is_same_v<OpTy, AttentionOp>)
    if (op.getLse() && op.getLse().use_empty())
      add(dropLse);
  return steps;
}

template <typename OpTy>
bool DropParts<OpTy>::isInteresting(Operation *op) const {
  auto module = op->getParentOfType<ModuleOp>();
  return module &&
         tester.isInteresting(module).first == Tester::Interestingness::True;
}

/// The op after the step, in the place of `op`, which is taken out of its
/// block; or null, and nothing has changed.
template <typename OpTy>
OpTy DropParts<OpTy>::apply(OpTy op, const Step &step) const {
  auto next = cast<OpTy>(op->clone());
  op->getBlock()->getOperations().insertAfter(op->getIterator(), next);
  bool valid;
  {
    // What does not verify is no error of the user's.
    ScopedDiagnosticHandler quiet(op->getContext(),
                                  [](Diagnostic &) { return success(); });
    valid = step(next) && succeeded(verify(next));
  }
  if (!valid) {
    next->erase();
    return {};
  }
  for (auto [from, to] : llvm::zip(op->getResults(), next->getResults()))
    from.replaceAllUsesWith(to);
  op->remove();
  if (isInteresting(next))
    return next;
  next->getBlock()->getOperations().insert(next->getIterator(), op);
  for (auto [from, to] : llvm::zip(next->getResults(), op->getResults()))
    from.replaceAllUsesWith(to);
  next->erase();
  return {};
}

template <typename OpTy>
LogicalResult
DropParts<OpTy>::matchAndRewrite(OpTy op, PatternRewriter &rewriter) const {
  OpTy current = op;
  for (const Step &step : getSteps(op)) {
    OpTy next = apply(current, step);
    if (!next)
      continue;
    if (current != op)
      current->destroy();
    current = next;
  }
  if (current == op)
    return rewriter.notifyMatchFailure(op, "the test needs every part");
  current->getBlock()->getOperations().insert(current->getIterator(), op);
  rewriter.eraseOp(op);
  return success();
}

void mlir::flash::registerReductionPatterns(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *, FlashDialect *dialect) {
    dialect->addInterfaces<FlashReductionPatterns>();
  });
}
