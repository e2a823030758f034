//===- AttentionMatchUses.cpp - What leaves an attention -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The proof that nothing else needs what an attention computes on its way.
// Between the product of Q and K and the values that are replaced lies the
// interior: the operations that depend on the one and that the others depend
// on. A use of an interior value by an operation that is neither interior nor
// dead is an escape: with it, S or P have to be computed anyway.
//
//===----------------------------------------------------------------------===//

#include "AttentionMatchImpl.h"

#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace mlir::flash;

/// More operations between Q·Kᵀ and the results are not looked at: what uses
/// them counts as an escape then.
static constexpr unsigned kMaxInterior = 4096;
/// Groups that shrink for longer are given up.
static constexpr unsigned kMaxRounds = 8;
/// Dead code that is looked at for one use.
static constexpr unsigned kMaxDeadOps = 64;

//===----------------------------------------------------------------------===//
// Escapes
//===----------------------------------------------------------------------===//

namespace {
class InteriorSearch {
public:
  /// All of `group` is rewritten.
  explicit InteriorSearch(ArrayRef<AttentionMatch *> group) {
    for (AttentionMatch *match : group) {
      addProduct(match->product.getDefiningOp());
      leaves.insert(match->leaves.begin(), match->leaves.end());
      for (Value result : match->results)
        replaced.insert(result.getDefiningOp());
    }
    collectSlice();
  }

  void run(AttentionMatch &match) const;

private:
  void addProduct(Operation *product);
  void collectSlice();
  bool mayDependOnProduct(Operation *op) const;
  Operation *getSliceOp(Operation *user) const;
  bool isDead(Operation *user, Value used, unsigned &budget) const;

  /// The first operation of a block that is, or holds, a product.
  llvm::DenseMap<Block *, Operation *> earliest;
  llvm::DenseSet<Value> leaves;
  llvm::SetVector<Operation *> replaced;
  /// What the replaced values are computed from, up to the leaves.
  llvm::SetVector<Operation *> slice;
};
} // namespace

/// False for what comes before every product. It bounds the slice.
bool InteriorSearch::mayDependOnProduct(Operation *op) const {
  Operation *start = earliest.lookup(op->getBlock());
  return !start || !op->isBeforeInBlock(start);
}

void InteriorSearch::addProduct(Operation *product) {
  for (Operation *op = product; op && op->getBlock(); op = op->getParentOp()) {
    Operation *&start = earliest[op->getBlock()];
    if (start && !op->isBeforeInBlock(start))
      return;
    start = op;
    if (isa<FunctionOpInterface>(op->getParentOp()))
      return;
  }
}

void InteriorSearch::collectSlice() {
  for (Operation *op : replaced)
    slice.insert(op);
  for (size_t i = 0; i < slice.size() && slice.size() < kMaxInterior; ++i) {
    Operation *top = slice[i];
    top->walk([&](Operation *nested) {
      for (Value operand : nested->getOperands()) {
        Operation *op = operand.getDefiningOp();
        if (op && !leaves.contains(operand) && !top->isAncestor(op) &&
            mayDependOnProduct(op))
          slice.insert(op);
      }
    });
  }
}

/// The operation of the slice that holds `user`, or null.
Operation *InteriorSearch::getSliceOp(Operation *user) const {
  for (; user; user = user->getParentOp())
    if (slice.contains(user))
      return user;
  return nullptr;
}

/// Nothing with an effect depends on `used` through `user`.
bool InteriorSearch::isDead(Operation *user, Value used,
                            unsigned &budget) const {
  // What happens in a region matters as far as its operation does.
  Operation *holder = used.getParentBlock()->findAncestorOpInBlock(*user);
  user = holder ? holder : user;
  if (budget == 0 || getSliceOp(user) ||
      user->hasTrait<OpTrait::IsTerminator>() || user->getNumResults() == 0 ||
      !isMemoryEffectFree(user))
    return false;
  --budget;
  return llvm::all_of(user->getResults(), [&](Value result) {
    return llvm::all_of(result.getUsers(), [&](Operation *next) {
      return isDead(next, result, budget);
    });
  });
}

void InteriorSearch::run(AttentionMatch &match) const {
  llvm::SetVector<Operation *> interior;
  match.escapes.clear();
  interior.insert(match.product.getDefiningOp());
  for (size_t i = 0; i < interior.size(); ++i) {
    if (replaced.contains(interior[i]))
      continue;
    for (OpResult result : interior[i]->getResults())
      for (OpOperand &use : result.getUses()) {
        unsigned budget = kMaxDeadOps;
        if (Operation *op = getSliceOp(use.getOwner()))
          interior.insert(op);
        else if (!isDead(use.getOwner(), result, budget))
          match.escapes.push_back(&use);
      }
  }
  match.interior = interior.takeVector();
}

void mlir::flash::findEscapes(AttentionMatch &match) {
  InteriorSearch({&match}).run(match);
}

void mlir::flash::resolveGroup(SmallVectorImpl<AttentionMatch *> &group) {
  // Leaving only makes it worse for the others: whoever has escapes now has
  // them in every smaller group, too.
  for (unsigned round = 0; !group.empty(); ++round) {
    InteriorSearch search(group);
    for (AttentionMatch *match : group)
      search.run(*match);
    size_t before = group.size();
    llvm::erase_if(
        group, [](AttentionMatch *match) { return !match->escapes.empty(); });
    if (group.size() == before)
      return;
    if (round == kMaxRounds)
      group.clear();
  }
}

/// The tensors that the operations of the match read.
void Matcher::collectLeaves() {
  match.leaves = {match.query.tensor, match.key.tensor, match.value.tensor};
  for (const TensorAccess &bias : match.biases)
    match.leaves.push_back(bias.tensor);
  if (match.sinks)
    match.leaves.push_back(match.sinks->tensor);
  SmallVector<const ScalarExpr *> worklist;
  llvm::DenseSet<const ScalarExpr *> seen;
  if (match.score)
    worklist.push_back(match.score);
  for (const ScaleFactor &factor : match.scale.factors)
    worklist.push_back(factor.expr);
  if (match.dropout.mask)
    match.leaves.push_back(match.dropout.mask->tensor);
  else if (match.dropout.keep)
    worklist.push_back(match.dropout.keep);
  while (!worklist.empty()) {
    const ScalarExpr *expr = worklist.pop_back_val();
    if (expr == match.scoreArgument || !seen.insert(expr).second)
      continue;
    if (expr->value)
      match.leaves.push_back(expr->value);
    worklist.append(expr->operands.begin(), expr->operands.end());
  }
}

//===----------------------------------------------------------------------===//
// Where the new operations go
//===----------------------------------------------------------------------===//

/// `value` is visible at `point`.
static bool isVisibleAt(Value value, Operation *point) {
  Operation *op = value.getDefiningOp();
  Block *block = value.getParentBlock();
  if (!op)
    return block->getParent()->isAncestor(point->getParentRegion());
  Operation *holder = block->findAncestorOpInBlock(*point);
  return holder && op->isBeforeInBlock(holder);
}

bool mlir::flash::chooseInsertionPoint(AttentionMatch &match) {
  Operation *point = match.output.tensor.getDefiningOp();
  match.insertionPoint = point;
  SmallVector<Operation *> users;
  for (Value result : ArrayRef(match.results).drop_front())
    for (Operation *user : result.getUsers())
      if (!llvm::is_contained(match.interior, user))
        users.push_back(user);
  for (Operation *user : users) {
    Operation *holder = nullptr;
    while (point && !(holder = point->getBlock()->findAncestorOpInBlock(*user)))
      point = point->getParentOp();
    if (!point || isa<FunctionOpInterface>(point))
      return false;
    if (holder->isBeforeInBlock(point))
      point = holder;
  }
  if (point == match.insertionPoint)
    return true;
  match.insertionPoint = point;
  return llvm::all_of(match.leaves,
                      [&](Value leaf) { return isVisibleAt(leaf, point); });
}

bool mlir::flash::recomputeProbabilities(AttentionMatch &match) {
  if (match.escapingProbabilities.empty())
    return false;
  AttentionMatch before = match;
  match.probabilities = match.escapingProbabilities;
  for (const TensorAccess &probabilities : match.probabilities)
    match.results.push_back(probabilities.tensor);
  findEscapes(match);
  if (match.escapes.empty() && chooseInsertionPoint(match))
    return true;
  match = std::move(before);
  return false;
}

/// Describes the match to those who deal with its uses, and looks for results
/// other than O.
void Matcher::finish() {
  match.product = product->value;
  match.contraction = contraction;
  match.probability = probabilityOperand;
  match.logits = scores;
  match.productElement = product;
  match.queryElement = queryOperand;
  match.keyElement = keyOperand;
  match.valueElement = valueOperand;
  match.lateDenominator = lateDenominator;
  match.usesExp2 = usesExp2;
  match.results = {match.output.tensor};
  collectLeaves();
  findEscapes(match);
  if (!match.escapes.empty()) {
    findLses();
    findEscapes(match);
  }
  findProbabilities();
  if (chooseInsertionPoint(match))
    return;
  // The LSE is needed before V is there.
  match.lses.clear();
  match.results.truncate(1);
  findEscapes(match);
  chooseInsertionPoint(match);
}
