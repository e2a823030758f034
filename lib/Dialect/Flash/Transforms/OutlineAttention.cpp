//===- OutlineAttention.cpp - One function an attention -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In:  flash.attention anywhere in a module.
// Out: func.call of a private function that holds the op, the scalar constants
//      it reads, and nothing else. Equal functions are one.
//
// Left alone, with a missed remark: what the chip does not support.
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/AttentionSupport.h"
#include "flash/Dialect/Flash/IR/Flash.h"
#include "flash/Dialect/Flash/Transforms/Passes.h"
#include "flash/Remarks/Remarks.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringMap.h"

namespace mlir::flash {
#define GEN_PASS_DEF_FLASHOUTLINEATTENTION
#include "flash/Dialect/Flash/Transforms/Passes.h.inc"
} // namespace mlir::flash

using namespace mlir;
using namespace mlir::flash;

/// The value of a scalar that is computed from constants alone, or null.
static TypedAttr getScalarConstant(Value value, unsigned depth = 0) {
  Operation *op = value.getDefiningOp();
  if (!op || !value.getType().isIntOrFloat())
    return {};
  TypedAttr known;
  if (matchPattern(value, m_Constant(&known)))
    return known;
  constexpr unsigned maxDepth = 8;
  if (depth == maxDepth || op->getNumResults() != 1 || op->getNumRegions() != 0)
    return {};
  SmallVector<Attribute> operands;
  for (Value operand : op->getOperands()) {
    TypedAttr constant = getScalarConstant(operand, depth + 1);
    if (!constant)
      return {};
    operands.push_back(constant);
  }
  // Folding may change the op itself, so a copy is asked.
  Operation *copy = op->clone();
  SmallVector<OpFoldResult> results;
  TypedAttr folded;
  if (succeeded(copy->fold(operands, results)) && results.size() == 1)
    folded = dyn_cast_or_null<TypedAttr>(dyn_cast<Attribute>(results[0]));
  copy->destroy();
  return folded && folded.getType() == value.getType() ? folded : TypedAttr();
}

/// What computes `value`, users before what they use.
static void collectCone(Value value, llvm::SetVector<Operation *> &cone) {
  Operation *op = value.getDefiningOp();
  if (!op)
    return;
  // An op that is met again moves behind its new user.
  cone.remove(op);
  cone.insert(op);
  for (Value operand : op->getOperands())
    collectCone(operand, cone);
}

/// The function is one that this pass makes: private, and nothing but the op
/// between constants and a return of its results.
static bool isOutlined(Operation *op) {
  auto function = dyn_cast<func::FuncOp>(op->getParentOp());
  if (!function || !function.isPrivate() || !function.getBody().hasOneBlock())
    return false;
  for (Operation &other : function.getBody().front().without_terminator())
    if (&other != op && !isa<arith::ConstantOp>(other))
      return false;
  Operation *end = function.getBody().front().getTerminator();
  return llvm::equal(end->getOperands(), op->getResults());
}

namespace {
/// Makes the functions of one module.
class Outliner {
public:
  explicit Outliner(ModuleOp module) : module(module), symbols(module) {}

  void outline(Operation *op);

private:
  func::FuncOp getFunction(func::FuncOp function, StringRef prefix);

  ModuleOp module;
  SymbolTable symbols;
  /// By the text of everything but the name.
  llvm::StringMap<func::FuncOp> functions;
  llvm::StringMap<int64_t> nextNumber; ///< by prefix of the name
};
} // namespace

/// The function with the body of `function`, which becomes it if there is none.
func::FuncOp Outliner::getFunction(func::FuncOp function, StringRef prefix) {
  std::string text;
  llvm::raw_string_ostream os(text);
  function.print(os, OpPrintingFlags().useLocalScope().printGenericOpForm());
  func::FuncOp &known = functions[text];
  if (known) {
    function.erase();
    return known;
  }
  int64_t &next = nextNumber[prefix];
  std::string name;
  do
    name = (prefix + Twine(next++)).str();
  while (symbols.lookup(name));
  function.setName(name);
  symbols.insert(function);
  return known = function;
}

void Outliner::outline(Operation *op) {
  SmallVector<Value> arguments;
  SmallVector<TypedAttr> constants;
  for (Value operand : op->getOperands()) {
    constants.push_back(getScalarConstant(operand));
    if (!constants.back())
      arguments.push_back(operand);
  }
  OpBuilder builder(op->getContext());
  Location loc = op->getLoc();
  auto type = builder.getFunctionType(TypeRange(ValueRange(arguments)),
                                      op->getResultTypes());
  auto function = func::FuncOp::create(loc, "attention", type);
  function.setPrivate();
  builder.setInsertionPointToStart(function.addEntryBlock());
  // One argument an operand, also where the caller passes a tensor twice.
  Operation *copy = op->clone();
  unsigned position = 0;
  for (auto [i, constant] : llvm::enumerate(constants)) {
    Value inside =
        constant ? arith::ConstantOp::create(builder, loc, constant).getResult()
                 : function.getArgument(position++);
    copy->setOperand(i, inside);
  }
  builder.insert(copy);
  func::ReturnOp::create(builder, loc, copy->getResults());

  function = getFunction(
      function, isa<AttentionOp>(op) ? "attention_" : "attention_backward_");
  builder.setInsertionPoint(op);
  auto call = func::CallOp::create(builder, loc, function, arguments);
  op->replaceAllUsesWith(call);
  llvm::SetVector<Operation *> cone;
  for (auto [operand, constant] : llvm::zip(op->getOperands(), constants))
    if (constant)
      collectCone(operand, cone);
  op->erase();
  for (Operation *inCone : cone)
    if (isOpTriviallyDead(inCone))
      inCone->erase();
}

static void emitMissed(Operation *op, const Twine &reason, StringRef chip) {
  reportRemark(RemarkId::AttentionNotCompiled, op->getLoc(),
               reason + " (chip " + chip + ")");
}

namespace {
struct OutlineAttention
    : public flash::impl::FlashOutlineAttentionBase<OutlineAttention> {
  using Base::Base;

  void runOnOperation() override {
    const Chip *target = lookupChip(chip);
    if (!target) {
      getOperation().emitError("unknown chip '")
          << chip << "'; known chips: " << listKnownChips();
      return signalPassFailure();
    }
    SmallVector<Operation *> ops;
    getOperation().walk<WalkOrder::PreOrder>([&](Operation *op) {
      // Functions of nested modules are not visible from here.
      if (op != getOperation() && op->hasTrait<OpTrait::SymbolTable>())
        return WalkResult::skip();
      if (isa<AttentionOp, AttentionBackwardOp, ProbabilitiesOp>(op))
        ops.push_back(op);
      return WalkResult::advance();
    });
    Outliner outliner(getOperation());
    for (Operation *op : ops) {
      if (isa<ProbabilitiesOp>(op)) {
        emitMissed(op, "probabilities are not compiled", target->name);
        continue;
      }
      if (isOutlined(op))
        continue;
      std::string reason = getUnsupportedReason(op, *target);
      if (reason.empty())
        outliner.outline(op);
      else
        emitMissed(op, reason, target->name);
    }
  }
};
} // namespace
