//===- Differentiate.cpp - The pass flash-differentiate -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// For a function with flash.attention: @f_forward, which returns O and LSE of
// every attention in addition, and @f_backward, which takes them and the
// gradients of the results. The backward repeats what comes before and between
// the attentions (which is linear in the sequence length) and none of the
// attentions. See Passes.td for the signatures.
//
//===----------------------------------------------------------------------===//

#include "TensorGradients.h"

#include "flash/Dialect/Flash/Transforms/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace mlir::flash {
#define GEN_PASS_DEF_FLASHDIFFERENTIATE
#include "flash/Dialect/Flash/Transforms/Passes.h.inc"
} // namespace mlir::flash

using namespace mlir;
using namespace mlir::flash;

/// The attribute on @f_forward: which of its results @f_backward takes.
static constexpr StringLiteral kSavedAttr = "flash.saved";

static bool isFloatTensor(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  return tensor && isa<FloatType>(tensor.getElementType());
}

static SmallVector<AttentionOp> getAttentions(func::FuncOp function) {
  return llvm::to_vector(function.getOps<AttentionOp>());
}

namespace {
struct Differentiate
    : public flash::impl::FlashDifferentiateBase<Differentiate> {
  using FlashDifferentiateBase::FlashDifferentiateBase;
  void runOnOperation() override;

private:
  FailureOr<SmallVector<func::FuncOp>> chooseFunctions();
  LogicalResult check(func::FuncOp function);
  LogicalResult differentiate(func::FuncOp function);
};

/// Makes the two functions for one.
class FunctionGradient {
public:
  FunctionGradient(func::FuncOp function, ArrayRef<int64_t> wrt)
      : function(function), wrt(wrt) {}

  func::FuncOp makeForward();
  FailureOr<func::FuncOp> makeBackward();

private:
  func::FuncOp clone(StringRef suffix);
  void markActive(func::FuncOp backward);

  func::FuncOp function;
  ArrayRef<int64_t> wrt;
  SmallVector<Type> savedTypes;
  llvm::DenseSet<Value> active;
};
} // namespace

//===----------------------------------------------------------------------===//
// Forward
//===----------------------------------------------------------------------===//

func::FuncOp FunctionGradient::clone(StringRef suffix) {
  auto copy = cast<func::FuncOp>(function->clone());
  copy.setName((function.getName() + suffix).str());
  return copy;
}

func::FuncOp FunctionGradient::makeForward() {
  func::FuncOp forward = clone("_forward");
  OpBuilder b(forward);
  SmallVector<AttentionOp> attentions;
  for (AttentionOp op : getAttentions(forward))
    attentions.push_back(addLse(b, op));
  Operation *terminator = forward.front().getTerminator();
  SmallVector<Value> results(terminator->getOperands());
  SmallVector<int64_t> saved;
  // A result that is O anyway is not returned twice.
  auto save = [&](Value value) {
    auto *it = llvm::find(results, value);
    saved.push_back(it - results.begin());
    if (it == results.end())
      results.push_back(value);
    savedTypes.push_back(value.getType());
  };
  for (AttentionOp attention : attentions) {
    save(attention.getOutput());
    save(attention.getLse());
  }
  terminator->setOperands(results);
  // Attributes of results stay with the results they were on.
  SmallVector<DictionaryAttr> attributes;
  function.getAllResultAttrs(attributes);
  attributes.resize(results.size(), b.getDictionaryAttr({}));
  forward.setType(b.getFunctionType(forward.getArgumentTypes(),
                                    TypeRange(ValueRange(results))));
  forward.setAllResultAttrs(attributes);
  forward->setAttr(kSavedAttr, b.getDenseI64ArrayAttr(saved));
  return forward;
}

//===----------------------------------------------------------------------===//
// Backward
//===----------------------------------------------------------------------===//

/// What depends on the wanted arguments.
void FunctionGradient::markActive(func::FuncOp backward) {
  for (int64_t i : wrt)
    active.insert(backward.getArgument(i));
  for (Operation &op : backward.front())
    if (TensorGradients::dependsOn(&op, active))
      for (Value result : op.getResults())
        if (isa<FloatType>(getElementTypeOrSelf(result.getType())))
          active.insert(result);
}

/// Removes what the gradients do not need: operations, and operands of linalg
/// ops that their rules read in case.
static void simplify(func::FuncOp function) {
  RewritePatternSet patterns(function.getContext());
  linalg::populateEraseUnusedOperandsAndResultsPatterns(patterns);
  GreedyRewriteConfig config;
  config.setUseTopDownTraversal(false);
  (void)applyPatternsGreedily(function, std::move(patterns), config);
}

FailureOr<func::FuncOp> FunctionGradient::makeBackward() {
  func::FuncOp backward = clone("_backward");
  // Until it is in a module, it is ours to erase.
  OwningOpRef<func::FuncOp> owner(backward);
  Block &block = backward.front();
  Location loc = backward.getLoc();
  unsigned numArguments = block.getNumArguments();
  // Saved values are seen as results of their attention: which depends on the
  // arguments is decided before they are replaced.
  markActive(backward);
  for (Type type : savedTypes)
    block.addArgument(type, loc);
  unsigned next = numArguments;
  OpBuilder b(backward);
  SmallVector<AttentionOp> attentions;
  for (AttentionOp op : getAttentions(backward)) {
    bool isActive = active.contains(op.getOutput());
    AttentionOp attention = addLse(b, op);
    attentions.push_back(attention);
    if (isActive)
      for (Value result : attention->getResults())
        active.insert(result);
  }
  Operation *terminator = block.getTerminator();
  b.setInsertionPoint(terminator);
  TensorGradients gradients(b, active);
  for (Value result : terminator->getOperands())
    if (isFloatTensor(result.getType())) {
      Value seed = block.addArgument(result.getType(), loc);
      if (active.contains(result))
        gradients.add(result, seed);
    }
  SmallVector<Operation *> operations;
  for (Operation &op : block.without_terminator())
    operations.push_back(&op);
  for (Operation *op : llvm::reverse(operations))
    if (failed(gradients.visit(op)))
      return failure();
  SmallVector<Value> results;
  for (int64_t i : wrt) {
    Value argument = backward.getArgument(i);
    Value gradient = gradients.lookup(argument);
    results.push_back(gradient ? gradient : gradients.makeZero(argument));
  }
  for (AttentionOp attention : attentions)
    for (Value result : attention->getResults())
      result.replaceAllUsesWith(block.getArgument(next++));
  terminator->setOperands(results);
  SmallVector<DictionaryAttr> attributes;
  function.getAllArgAttrs(attributes);
  attributes.resize(block.getNumArguments(), b.getDictionaryAttr({}));
  backward.setType(b.getFunctionType(block.getArgumentTypes(),
                                     TypeRange(ValueRange(results))));
  backward.setAllArgAttrs(attributes);
  backward.removeResAttrsAttr();
  return owner.release();
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

FailureOr<SmallVector<func::FuncOp>> Differentiate::chooseFunctions() {
  ModuleOp module = getOperation();
  SmallVector<func::FuncOp> functions;
  if (!functionName.empty()) {
    auto function = module.lookupSymbol<func::FuncOp>(functionName);
    if (!function)
      return module.emitError("no function '") << functionName << "' here";
    functions.push_back(function);
    return functions;
  }
  for (auto function : module.getOps<func::FuncOp>())
    if (!function.isExternal() && function.isPublic() &&
        !getAttentions(function).empty())
      functions.push_back(function);
  return functions;
}

LogicalResult Differentiate::check(func::FuncOp function) {
  if (function.isExternal() || !function.getBody().hasOneBlock())
    return function.emitError("function '")
           << function.getName()
           << "' can't be differentiated: it needs a body of one block";
  for (int64_t i : wrt)
    if (i < 0 || i >= function.getNumArguments() ||
        !isFloatTensor(function.getArgument(i).getType()))
      return function.emitError("argument ")
             << i << " of '" << function.getName()
             << "' has no gradient: it is no tensor of floats";
  for (StringRef suffix : {"_forward", "_backward"})
    if (getOperation().lookupSymbol((function.getName() + suffix).str()))
      return function.emitError("there is a function '")
             << function.getName() << suffix << "' already";
  return success();
}

LogicalResult Differentiate::differentiate(func::FuncOp function) {
  if (failed(check(function)))
    return failure();
  SmallVector<int64_t> arguments(wrt.begin(), wrt.end());
  if (arguments.empty())
    for (auto [i, type] : llvm::enumerate(function.getArgumentTypes()))
      if (isFloatTensor(type))
        arguments.push_back(i);
  FunctionGradient gradient(function, arguments);
  OwningOpRef<func::FuncOp> forward = gradient.makeForward();
  FailureOr<func::FuncOp> backward = gradient.makeBackward();
  if (failed(backward))
    return failure();
  OpBuilder b(function);
  b.setInsertionPointAfter(function);
  b.insert(forward.release());
  b.insert(*backward);
  simplify(*backward);
  return success();
}

void Differentiate::runOnOperation() {
  FailureOr<SmallVector<func::FuncOp>> functions = chooseFunctions();
  if (failed(functions))
    return signalPassFailure();
  for (func::FuncOp function : *functions)
    if (failed(differentiate(function)))
      return signalPassFailure();
}
