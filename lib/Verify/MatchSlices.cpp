//===- MatchSlices.cpp - A match and its original as functions --*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Values of the copy are told apart by what they are copies of: what has no
// original was emitted.
//
//===----------------------------------------------------------------------===//

#include "MatchSlices.h"
#include "Slice.h"

#include "flash/Analysis/AttentionMatch.h"
#include "flash/Dialect/Flash/IR/Flash.h"
#include "flash/Runtime/Elements.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/EquivalenceClasses.h"

using namespace mlir;
using namespace mlir::flash;

// Masks are a few dozen operations, an attention with its casts a few hundred.
static constexpr unsigned kMaxMaskOps = 512;
static constexpr unsigned kMaxSliceOps = 4096;

//===----------------------------------------------------------------------===//
// The raised copy
//===----------------------------------------------------------------------===//

namespace {
/// A copy of a function, raised and normalized, with what was replaced.
class RaisedCopy {
public:
  explicit RaisedCopy(Operation *function);

  /// The value of the function that `value` is a copy of; null for what was
  /// emitted.
  Value getOriginal(Value value) const { return originals.lookup(value); }
  /// The index of the match result that `value` is, or -1.
  int getResult(Value value) const {
    auto it = results.find(value);
    return it == results.end() ? -1 : it->second;
  }

  /// In the copy; in program order of the matches.
  SmallVector<Replacement> replacements;
  unsigned missed = 0;

private:
  OwningOpRef<ModuleOp> module;
  llvm::DenseMap<Value, Value> originals;
  llvm::DenseMap<Value, int> results;
};
} // namespace

/// An operation that keeps both values alive and finds them again after they
/// were replaced.
static Operation *createKeeper(const Replacement &replacement) {
  Operation *after = replacement.original.getDefiningOp();
  Operation *other = replacement.replacement.getDefiningOp();
  if (other && other->getBlock() == after->getBlock() &&
      after->isBeforeInBlock(other))
    after = other;
  OpBuilder builder(after->getContext());
  builder.setInsertionPointAfter(after);
  return UnrealizedConversionCastOp::create(
      builder, after->getLoc(), TypeRange(builder.getI1Type()),
      ValueRange{replacement.original, replacement.replacement});
}

RaisedCopy::RaisedCopy(Operation *function)
    : module(ModuleOp::create(function->getLoc())) {
  IRMapping mapping;
  Operation *copy = function->clone(mapping);
  module->push_back(copy);
  for (auto [original, value] : mapping.getValueMap())
    originals[value] = original;
  for (const SoftmaxDecision &decision : raiseBeside(copy, replacements))
    missed += !decision.matched;
  SmallVector<Operation *> keepers =
      llvm::map_to_vector(replacements, createKeeper);
  normalizeAttention(copy);
  for (auto [i, keeper] : llvm::enumerate(keepers)) {
    replacements[i].replacement = keeper->getOperand(1);
    results[keeper->getOperand(1)] = i;
  }
}

//===----------------------------------------------------------------------===//
// Outlining
//===----------------------------------------------------------------------===//

namespace {
/// Makes the pair of the results of one match.
class PairBuilder {
public:
  PairBuilder(const RaisedCopy &copy, ArrayRef<unsigned> results,
              MatchPair &pair)
      : copy(copy), results(results.begin(), results.end()), pair(pair) {}

  /// False with `pair.failure` set if that is impossible.
  bool run(ModuleOp module, unsigned index);

private:
  bool fail(const Twine &reason) {
    pair.failure = reason.str();
    return false;
  }
  void findOperands();
  bool collectEmitted();
  bool collectOriginals(ArrayRef<Value> roots, bool elementwise, unsigned limit,
                        Slice &slice);
  bool describeArguments();
  void collectIndexed();
  func::FuncOp createFunction(
      ModuleOp module, const Twine &name,
      function_ref<void(OpBuilder &, IRMapping &, SmallVectorImpl<Value> &)>
          build);

  const RaisedCopy &copy;
  SmallVector<unsigned> results;
  MatchPair &pair;
  /// Emitted operations (of the copy), and the values of the function that
  /// they read.
  Slice emitted;
  llvm::SetVector<Value> read;
  /// Of `read`: Q, K, V, dO.
  llvm::SetVector<Value> operands;
  /// Original operations: shared by both functions, and those of the original.
  Slice shared, replaced;
  /// The inputs, values of the function.
  llvm::SetVector<Value> cuts;
};
} // namespace

bool PairBuilder::collectEmitted() {
  SmallVector<Value> roots;
  for (unsigned result : results)
    roots.push_back(copy.replacements[result].replacement);
  auto stops = [&](Value value) {
    int result = copy.getResult(value);
    Value original = copy.getOriginal(value);
    if (result >= 0) {
      if (llvm::is_contained(results, static_cast<unsigned>(result)))
        return false;
      original = copy.getOriginal(copy.replacements[result].original);
    }
    if (!original)
      return false;
    read.insert(original);
    return true;
  };
  return collectSlice(roots, stops, kMaxSliceOps, emitted);
}

/// Follows what a flash op reads as Q, K, V or dO up to the function's values.
void PairBuilder::findOperands() {
  SmallVector<Value> tensors;
  for (Operation *op : emitted) {
    if (auto attention = dyn_cast<AttentionOp>(op))
      tensors.append(
          {attention.getQuery(), attention.getKey(), attention.getValue()});
    if (auto backward = dyn_cast<AttentionBackwardOp>(op))
      tensors.append({backward.getQuery(), backward.getKey(),
                      backward.getValue(), backward.getDOutput()});
  }
  for (Value tensor : tensors) {
    while (Operation *op = tensor.getDefiningOp()) {
      if (!emitted.contains(op) || isa<AttentionOp>(op))
        break;
      tensor = op->getOperand(0);
    }
    int result = copy.getResult(tensor);
    Value original = result >= 0
                         ? copy.getOriginal(copy.replacements[result].original)
                         : copy.getOriginal(tensor);
    if (original && read.contains(original))
      operands.insert(original);
  }
}

/// A slice of the function that ends at the inputs, and adds inputs where it
/// can't go on. Sizes of tensors that are outside become inputs as well.
bool PairBuilder::collectOriginals(ArrayRef<Value> roots, bool elementwise,
                                   unsigned limit, Slice &slice) {
  llvm::SetVector<Value> dims;
  auto stops = [&](Value value) {
    if (cuts.contains(value))
      return true;
    Operation *op = value.getDefiningOp();
    if (op && isa<tensor::DimOp>(op)) {
      dims.insert(value);
      return true;
    }
    if (op && (elementwise ? isElementwise(op) : canOutline(op)))
      return false;
    cuts.insert(value);
    return true;
  };
  if (!collectSlice(roots, stops, limit, slice))
    return false;
  SmallVector<Value> inside;
  for (Value dim : dims) {
    Value source = dim.getDefiningOp<tensor::DimOp>().getSource();
    bool known =
        cuts.contains(source) ||
        (source.getDefiningOp() && slice.contains(source.getDefiningOp()));
    if (known)
      inside.push_back(dim);
    else
      cuts.insert(dim);
  }
  // Again, with the sizes in their places.
  slice.clear();
  auto stopsAgain = [&](Value value) {
    return cuts.contains(value) ||
           (dims.contains(value) && !llvm::is_contained(inside, value));
  };
  return collectSlice(roots, stopsAgain, limit + dims.size(), slice);
}

bool PairBuilder::describeArguments() {
  for (Value cut : cuts) {
    SliceArgument argument;
    argument.type = cut.getType();
    auto tensor = dyn_cast<RankedTensorType>(cut.getType());
    bool supported =
        tensor ? !tensor.getEncoding() : !isa<ShapedType>(argument.type);
    if (!supported || !getElementKind(getElementTypeOrSelf(argument.type))) {
      std::string text;
      llvm::raw_string_ostream(text) << argument.type;
      return fail("it reads a value of type " + text);
    }
    if (tensor)
      for (unsigned i = 0, e = tensor.getRank(); i < e; ++i)
        argument.sizes.push_back(pair.sizes->getDim(cut, i));
    else if (!isa<FloatType>(argument.type) && !argument.type.isInteger(1))
      argument.value = pair.sizes->get(cut);
    argument.isOperand = operands.contains(cut);
    pair.arguments.push_back(std::move(argument));
  }
  return true;
}

/// True if an index follows from loop indices alone.
static bool isLoopIndex(Value index, unsigned depth = 0) {
  Operation *op = index.getDefiningOp();
  if (!op || depth > 8)
    return false;
  if (isa<linalg::IndexOp>(op) || matchPattern(index, m_Constant()))
    return true;
  return isa<affine::AffineApplyOp>(op) &&
         llvm::all_of(op->getOperands(), [&](Value operand) {
           return isLoopIndex(operand, depth + 1);
         });
}

void PairBuilder::collectIndexed() {
  for (const Slice *slice : {&shared, &replaced})
    for (Operation *op : *slice)
      op->walk([&](tensor::ExtractOp extract) {
        for (auto [i, index] : llvm::enumerate(extract.getIndices()))
          if (!isLoopIndex(index))
            pair.indexed.push_back(pair.sizes->getDim(extract.getTensor(), i));
      });
}

/// Resources are parsed lazily; passes need the elements.
static void inlineResources(Operation *op) {
  for (NamedAttribute attribute : op->getAttrs()) {
    auto resource = dyn_cast<DenseResourceElementsAttr>(attribute.getValue());
    AsmResourceBlob *blob =
        resource ? resource.getRawHandle().getBlob() : nullptr;
    bool isSplat = false;
    if (blob && DenseElementsAttr::isValidRawBuffer(resource.getType(),
                                                    blob->getData(), isSplat))
      op->setAttr(attribute.getName(),
                  DenseElementsAttr::getFromRawBuffer(resource.getType(),
                                                      blob->getData()));
  }
}

func::FuncOp PairBuilder::createFunction(
    ModuleOp module, const Twine &name,
    function_ref<void(OpBuilder &, IRMapping &, SmallVectorImpl<Value> &)>
        build) {
  OpBuilder builder = OpBuilder::atBlockEnd(module.getBody());
  SmallVector<Type> inputs, outputs;
  for (Value cut : cuts)
    inputs.push_back(cut.getType());
  for (unsigned result : results)
    outputs.push_back(copy.replacements[result].original.getType());
  auto function = func::FuncOp::create(
      builder, pair.loc, name.str(), builder.getFunctionType(inputs, outputs));
  Block *block = function.addEntryBlock();
  // The other function must see the same inputs.
  for (auto [i, type] : llvm::enumerate(inputs))
    if (isa<TensorType>(type))
      function.setArgAttr(i, "bufferization.writable",
                          builder.getBoolAttr(false));
  builder.setInsertionPointToStart(block);
  IRMapping mapping;
  mapping.map(cuts.getArrayRef(), block->getArguments());
  SmallVector<Value> values;
  build(builder, mapping, values);
  func::ReturnOp::create(builder, pair.loc, values);
  function.walk(inlineResources);
  return function;
}

bool PairBuilder::run(ModuleOp module, unsigned index) {
  if (!collectEmitted())
    return fail("what was emitted is too large");
  findOperands();
  SmallVector<Value> others;
  for (Value value : read)
    if (operands.contains(value) && !matchPattern(value, m_Constant()))
      cuts.insert(value);
    else
      others.push_back(value);
  llvm::SetVector<Value> operandCuts = cuts;
  if (!collectOriginals(others, /*elementwise=*/true, kMaxMaskOps, shared)) {
    cuts = operandCuts;
    shared.clear();
    for (Value value : others)
      if (!matchPattern(value, m_Constant()))
        cuts.insert(value);
    (void)collectOriginals(others, /*elementwise=*/true, kMaxSliceOps, shared);
  }
  SmallVector<Value> outputs;
  for (unsigned result : results)
    outputs.push_back(copy.getOriginal(copy.replacements[result].original));
  if (!collectOriginals(outputs, /*elementwise=*/false, kMaxSliceOps, replaced))
    return fail("what was replaced is too large");
  if (!describeArguments())
    return false;
  collectIndexed();

  pair.original = createFunction(module, "original_" + Twine(index),
                                 [&](OpBuilder &builder, IRMapping &mapping,
                                     SmallVectorImpl<Value> &values) {
                                   for (Operation *op : replaced)
                                     builder.clone(*op, mapping);
                                   for (Value output : outputs)
                                     values.push_back(mapping.lookup(output));
                                 });
  pair.raised = createFunction(
      module, "raised_" + Twine(index),
      [&](OpBuilder &builder, IRMapping &mapping,
          SmallVectorImpl<Value> &values) {
        for (Operation *op : shared)
          builder.clone(*op, mapping);
        for (Operation *op : emitted) {
          for (Value value : getReadValues(op)) {
            int result = copy.getResult(value);
            Value original = copy.getOriginal(value);
            if (result >= 0 && !mapping.contains(value))
              original = copy.getOriginal(copy.replacements[result].original);
            if (original && !mapping.contains(value))
              mapping.map(value, mapping.lookup(original));
          }
          builder.clone(*op, mapping);
        }
        for (unsigned result : results)
          values.push_back(
              mapping.lookup(copy.replacements[result].replacement));
      });
  return true;
}

//===----------------------------------------------------------------------===//
// Groups
//===----------------------------------------------------------------------===//

/// The results that one flash op computes together belong to one match, and so
/// do a forward and its backward.
static std::vector<SmallVector<unsigned>> groupResults(const RaisedCopy &copy) {
  llvm::EquivalenceClasses<unsigned> classes;
  llvm::DenseMap<Operation *, unsigned> owners;
  for (unsigned i = 0, e = copy.replacements.size(); i < e; ++i) {
    classes.insert(i);
    bool isDerived = false;
    SmallVector<int> reached;
    Slice slice;
    auto stops = [&](Value value) {
      int result = copy.getResult(value);
      if (result >= 0 && result != static_cast<int>(i))
        reached.push_back(result);
      return copy.getOriginal(value) ||
             (result >= 0 && result != static_cast<int>(i));
    };
    (void)collectSlice(copy.replacements[i].replacement, stops, kMaxSliceOps,
                       slice);
    for (Operation *op : slice) {
      if (!isa_and_nonnull<FlashDialect>(op->getDialect()))
        continue;
      isDerived |= !isa<AttentionOp>(op);
      auto [it, inserted] = owners.try_emplace(op, i);
      if (!inserted)
        classes.unionSets(it->second, i);
    }
    if (isDerived)
      for (int result : reached)
        classes.unionSets(result, i);
  }
  std::vector<SmallVector<unsigned>> groups;
  llvm::DenseMap<unsigned, unsigned> groupOf;
  for (unsigned i = 0, e = copy.replacements.size(); i < e; ++i) {
    auto [it, inserted] =
        groupOf.try_emplace(classes.getLeaderValue(i), groups.size());
    if (inserted)
      groups.emplace_back();
    groups[it->second].push_back(i);
  }
  return groups;
}

void mlir::flash::collectMatchPairs(Operation *function, ModuleOp module,
                                    std::vector<MatchPair> &pairs,
                                    unsigned &missed) {
  RaisedCopy copy(function);
  missed += copy.missed;
  if (copy.replacements.empty())
    return;
  auto sizes = std::make_shared<SizeAnalysis>(function);
  for (const SmallVector<unsigned> &group : groupResults(copy)) {
    Value result = copy.replacements[group.front()].replacement;
    MatchPair &pair = pairs.emplace_back(result.getLoc());
    pair.function = cast<FunctionOpInterface>(function).getName().str();
    pair.sizes = sizes;
    PairBuilder(copy, group, pair).run(module, pairs.size() - 1);
  }
}
