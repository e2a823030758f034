//===- ExposeAttention.cpp - Attention behind private calls ---------------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Which original operations a match needs, and the inlining of calls. A callee
// is inlined if it is private, one block, small, and without effects.
//
//===----------------------------------------------------------------------===//

#include "ExposeAttention.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace mlir::flash;

//===----------------------------------------------------------------------===//
// Origins
//===----------------------------------------------------------------------===//

/// Marks the locations that hold the number of an original.
static TypeID getMarker() {
  static SelfOwningTypeID id;
  return id;
}

static OpaqueLoc findMark(Location loc) {
  OpaqueLoc found;
  loc->walk([&](Location nested) {
    auto opaque = dyn_cast<OpaqueLoc>(nested);
    if (!opaque || opaque.getUnderlyingTypeID() != getMarker())
      return WalkResult::advance();
    found = opaque;
    return WalkResult::interrupt();
  });
  return found;
}

Location OriginTracker::track(Operation *op) {
  originals.push_back(op);
  return OpaqueLoc::get(originals.size(), getMarker(), op->getLoc());
}

Operation *OriginTracker::getOrigin(Location loc) const {
  OpaqueLoc mark = findMark(loc);
  return mark ? originals[mark.getUnderlyingLocation() - 1] : nullptr;
}

Location OriginTracker::getInputLocation(Location loc) {
  OpaqueLoc mark = findMark(loc);
  return mark ? mark.getFallbackLocation() : loc;
}

llvm::SetVector<Operation *>
OriginTracker::getNeeded(MutableArrayRef<AttentionMatch> matches,
                         ArrayRef<SoftmaxDecision> decisions) {
  llvm::SetVector<Operation *> needed;
  llvm::DenseSet<Operation *> visited;
  for (auto [match, decision] : llvm::zip(matches, decisions)) {
    if (!decision.matched)
      continue;
    llvm::DenseSet<Value> operands;
    SmallVector<Operation *> worklist;
    for (AttentionMatch *one : match.getAll()) {
      operands.insert_range(
          ArrayRef({one->query.tensor, one->key.tensor, one->value.tensor}));
      for (const TensorAccess &bias : one->biases)
        operands.insert(bias.tensor);
      for (Value result : one->results)
        worklist.push_back(result.getDefiningOp());
    }
    while (!worklist.empty()) {
      Operation *op = worklist.pop_back_val();
      if (!visited.insert(op).second)
        continue;
      // TOSA that could not be converted is not read.
      if (Operation *origin = getOrigin(op))
        if (!isa<tosa::TosaDialect>(op->getDialect()))
          needed.insert(origin);
      op->walk([&](Operation *nested) {
        for (Value operand : nested->getOperands())
          if (Operation *producer = operand.getDefiningOp())
            if (!operands.contains(operand) && !op->isAncestor(producer))
              worklist.push_back(producer);
      });
    }
  }
  return needed;
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

/// Larger functions are more than a piece of an attention.
static constexpr unsigned kMaxInlinedOps = 128;
static constexpr unsigned kMaxCallDepth = 8;

namespace {
class CallInliner {
public:
  explicit CallInliner(Operation *root) : root(root) {}
  void run();

private:
  func::FuncOp getCallee(func::CallOp call);
  bool isInlinable(func::FuncOp callee, unsigned depth);
  bool holdsAttention(func::FuncOp callee);
  bool mayHoldSoftmax(Operation *op);
  SmallVector<func::CallOp> findCalls(Operation *function);
  void inlineCall(func::CallOp call, std::optional<Location> loc);
  OwningOpRef<Operation *> copyInlined(Operation *function,
                                       ArrayRef<func::CallOp> calls,
                                       OriginTracker &origins);
  void runOn(Operation *function);
  void eraseUnused();

  Operation *root;
  SymbolTableCollection symbols;
  llvm::DenseMap<Operation *, bool> inlinable, softmaxes;
  /// Callees of inlined calls.
  llvm::SetVector<Operation *> inlined;
};
} // namespace

func::FuncOp CallInliner::getCallee(func::CallOp call) {
  return symbols.lookupNearestSymbolFrom<func::FuncOp>(call,
                                                       call.getCalleeAttr());
}

bool CallInliner::isInlinable(func::FuncOp callee, unsigned depth) {
  if (!callee || depth > kMaxCallDepth)
    return false;
  // Not inlinable while it is looked at: recursion.
  auto [it, inserted] = inlinable.try_emplace(callee, false);
  if (!inserted)
    return it->second;
  if (!callee.isPrivate() || !callee.getBody().hasOneBlock())
    return false;
  Block &body = callee.getBody().front();
  if (!isa<func::ReturnOp>(body.getTerminator()) ||
      llvm::range_size(body) > kMaxInlinedOps)
    return false;
  for (Operation &op : body.without_terminator()) {
    auto call = dyn_cast<func::CallOp>(op);
    if (call ? !isInlinable(getCallee(call), depth + 1)
             : !isMemoryEffectFree(&op))
      return false;
  }
  bool result = !holdsAttention(callee);
  return inlinable[callee] = result;
}

/// A whole attention is raised where it is.
bool CallInliner::holdsAttention(func::FuncOp callee) {
  if (!mayHoldSoftmax(callee))
    return false;
  OriginTracker origins;
  OwningOpRef<Operation *> copy =
      copyInlined(callee, findCalls(callee), origins);
  std::vector<SoftmaxDecision> decisions;
  std::vector<AttentionMatch> matches;
  matchFunction(*copy, decisions, matches);
  return llvm::any_of(decisions, [](const SoftmaxDecision &decision) {
    return decision.matched;
  });
}

/// True if there is an exponential in `op` or in what it calls.
bool CallInliner::mayHoldSoftmax(Operation *op) {
  auto [it, inserted] = softmaxes.try_emplace(op, false);
  if (!inserted)
    return it->second;
  bool found =
      op->walk([&](Operation *nested) {
          if (isa<math::ExpOp, math::Exp2Op, linalg::ExpOp, linalg::SoftmaxOp>(
                  nested))
            return WalkResult::interrupt();
          auto call = dyn_cast<func::CallOp>(nested);
          func::FuncOp callee = call ? getCallee(call) : func::FuncOp();
          return callee && isInlinable(callee, 0) && mayHoldSoftmax(callee)
                     ? WalkResult::interrupt()
                     : WalkResult::advance();
        }).wasInterrupted();
  return softmaxes[op] = found;
}

SmallVector<func::CallOp> CallInliner::findCalls(Operation *function) {
  SmallVector<func::CallOp> calls;
  function->walk([&](func::CallOp call) {
    if (isInlinable(getCallee(call), 0))
      calls.push_back(call);
  });
  return calls;
}

/// Replaces `call`, and the calls in its callee, by their bodies. New
/// operations get `loc` if there is one.
void CallInliner::inlineCall(func::CallOp call, std::optional<Location> loc) {
  SmallVector<func::CallOp> calls = {call};
  while (!calls.empty()) {
    call = calls.pop_back_val();
    // A copy of the call has no parent to look up the callee from.
    auto callee = symbols.lookupNearestSymbolFrom<func::FuncOp>(
        root, call.getCalleeAttr());
    Block &body = callee.getBody().front();
    OpBuilder builder(call);
    IRMapping mapping;
    mapping.map(body.getArguments(), call.getOperands());
    for (Operation &op : body.without_terminator()) {
      Operation *copy = builder.clone(op, mapping);
      if (loc)
        copy->walk([&](Operation *nested) { nested->setLoc(*loc); });
      if (auto nested = dyn_cast<func::CallOp>(copy))
        calls.push_back(nested);
    }
    for (auto [result, value] :
         llvm::zip(call.getResults(), body.getTerminator()->getOperands()))
      result.replaceAllUsesWith(mapping.lookupOrDefault(value));
    call.erase();
  }
}

OwningOpRef<Operation *> CallInliner::copyInlined(Operation *function,
                                                  ArrayRef<func::CallOp> calls,
                                                  OriginTracker &origins) {
  IRMapping mapping;
  OwningOpRef<Operation *> copy = function->clone(mapping);
  for (func::CallOp call : calls)
    inlineCall(cast<func::CallOp>(mapping.lookup(call.getOperation())),
               origins.track(call));
  return copy;
}

void CallInliner::runOn(Operation *function) {
  SmallVector<func::CallOp> calls = findCalls(function);
  if (calls.empty() || !mayHoldSoftmax(function))
    return;
  OriginTracker origins;
  OwningOpRef<Operation *> copy = copyInlined(function, calls, origins);
  std::vector<SoftmaxDecision> decisions;
  std::vector<AttentionMatch> matches;
  matchFunction(*copy, decisions, matches);
  llvm::SetVector<Operation *> needed = origins.getNeeded(matches, decisions);
  for (func::CallOp call : calls) {
    if (!needed.contains(call))
      continue;
    inlined.insert(getCallee(call));
    inlineCall(call, std::nullopt);
  }
}

/// Removes what was inlined and is not used any more, in callers' order.
void CallInliner::eraseUnused() {
  for (unsigned depth = 0; depth <= kMaxCallDepth && !inlined.empty();
       ++depth) {
    std::optional<SymbolTable::UseRange> uses =
        SymbolTable::getSymbolUses(&root->getRegion(0));
    if (!uses)
      return;
    llvm::DenseSet<StringAttr> used;
    for (const SymbolTable::SymbolUse &use : *uses)
      used.insert(use.getSymbolRef().getRootReference());
    llvm::SetVector<Operation *> next;
    for (Operation *op : inlined) {
      auto callee = cast<func::FuncOp>(op);
      if (used.contains(callee.getSymNameAttr()))
        continue;
      callee.walk([&](func::CallOp call) { next.insert(getCallee(call)); });
      next.remove(callee);
      symbols.getSymbolTable(callee->getParentOp()).erase(callee);
    }
    inlined = std::move(next);
  }
}

void CallInliner::run() {
  if (root->getNumRegions() != 1 || !root->hasTrait<OpTrait::SymbolTable>())
    return;
  for (Operation *function : getIndependentFunctions(root))
    if (function->getParentOp() == root)
      runOn(function);
  eraseUnused();
}

void mlir::flash::inlineAttentionCalls(Operation *root) {
  // Symbols are looked up in the module that holds the caller.
  SmallVector<Operation *> modules;
  root->walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (isa<FunctionOpInterface>(op))
      return WalkResult::skip();
    if (op->hasTrait<OpTrait::SymbolTable>())
      modules.push_back(op);
    return WalkResult::advance();
  });
  for (Operation *module : modules)
    CallInliner(module).run();
}
