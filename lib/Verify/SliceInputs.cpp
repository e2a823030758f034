//===- SliceInputs.cpp - Sizes and values for a match -----------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Masks get what hides keys: -inf, the lowest number, false, zero, with whole
// rows hidden. Integers are 0 or 1, small ids, or lengths.
//
//===----------------------------------------------------------------------===//

#include "SliceInputs.h"

#include "flash/Runtime/Elements.h"
#include "flash/Runtime/Passes.h"
#include "flash/Runtime/RandomInputs.h"

#include "llvm/ADT/STLExtras.h"

#include <cmath>
#include <limits>

using namespace mlir;
using namespace mlir::flash;

//===----------------------------------------------------------------------===//
// Sizes
//===----------------------------------------------------------------------===//

namespace {
/// Numbers for the symbols of one pair.
class Sizes {
public:
  Sizes(SizeAnalysis &analysis, uint64_t seed, unsigned round, unsigned attempt)
      : analysis(analysis), seed(seed), round(round), attempt(attempt) {}

  int64_t evaluate(const SizeExpr &size, unsigned depth = 0) {
    int64_t sum = 0;
    for (const auto &[monomial, coefficient] : size.getTerms()) {
      int64_t product = coefficient;
      for (unsigned symbol : monomial)
        product = wrapMul(product, getSymbol(symbol, depth));
      sum = static_cast<uint64_t>(sum) + static_cast<uint64_t>(product);
    }
    return sum;
  }

private:
  static int64_t wrapMul(int64_t lhs, int64_t rhs) {
    return static_cast<uint64_t>(lhs) * static_cast<uint64_t>(rhs);
  }
  int64_t getSymbol(unsigned symbol, unsigned depth);
  std::optional<int64_t> compute(Value scalar, unsigned depth);
  int64_t choose();

  SizeAnalysis &analysis;
  uint64_t seed;
  unsigned round, attempt;
  unsigned numChosen = 0;
  llvm::DenseMap<unsigned, int64_t> values;
};
} // namespace

/// No two the same at first, no multiples of vectors or tiles; then larger,
/// then with one size that is 1, then anything.
int64_t Sizes::choose() {
  static constexpr int64_t fixed[][6] = {
      {5, 7, 3, 4, 6, 9}, {17, 12, 33, 8, 5, 2}, {2, 1, 4, 3, 1, 5}};
  unsigned i = numChosen++;
  // Sizes may have to be equal where the analysis does not see it.
  if (attempt / 2 == 1)
    i = 0;
  if (attempt / 2 < 2 && round < std::size(fixed) && i < std::size(fixed[0]))
    return fixed[round][i];
  uint64_t x =
      (seed + round * 64 + attempt / 2 * 4096 + i + 1) * 0x9e3779b97f4a7c15ULL;
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
  return 1 + (x >> 32) % 19;
}

int64_t Sizes::getSymbol(unsigned symbol, unsigned depth) {
  auto it = values.find(symbol);
  if (it != values.end())
    return it->second;
  const SizeAnalysis::Symbol &info = analysis.getSymbol(symbol);
  std::optional<int64_t> value;
  if (info.dim < 0)
    value = compute(info.value, depth);
  if (!value)
    value = choose();
  values[symbol] = *value;
  return *value;
}

/// A scalar that the analysis does not express, from its operands.
std::optional<int64_t> Sizes::compute(Value scalar, unsigned depth) {
  Operation *op = scalar.getDefiningOp();
  if (!op || depth > 32 || op->getNumResults() != 1 ||
      op->getNumRegions() != 0 || op->getNumOperands() == 0)
    return std::nullopt;
  SmallVector<Attribute> operands;
  for (Value operand : op->getOperands()) {
    Type type = operand.getType();
    if (!type.isIntOrIndex())
      return std::nullopt;
    if (type.isInteger(1)) {
      // Conditions are not sizes: their operands are.
      Operation *condition = operand.getDefiningOp();
      std::optional<int64_t> truth = compute(operand, depth + 1);
      if (!condition || !truth)
        return std::nullopt;
      operands.push_back(BoolAttr::get(type.getContext(), *truth != 0));
      continue;
    }
    int64_t value = evaluate(analysis.get(operand), depth + 1);
    operands.push_back(IntegerAttr::get(type, value));
  }
  // Folding may change the op itself, so a copy is asked.
  Operation *copy = op->clone();
  SmallVector<OpFoldResult> results;
  std::optional<int64_t> folded;
  if (succeeded(copy->fold(operands, results)) && results.size() == 1)
    if (auto attribute =
            dyn_cast_or_null<IntegerAttr>(dyn_cast<Attribute>(results[0])))
      folded = attribute.getType().isInteger(1)
                   ? attribute.getValue().getZExtValue()
                   : attribute.getValue().getSExtValue();
  copy->destroy();
  return folded;
}

namespace {
/// The shapes and integer scalars of one round.
struct Binding {
  std::vector<SmallVector<int64_t>> shapes;
  std::vector<int64_t> scalars;
  /// Integers that are used as indices are below this.
  int64_t indexBound = std::numeric_limits<int64_t>::max();
  int64_t largest = 1;
};
} // namespace

static std::optional<Binding> bind(MatchPair &pair, uint64_t seed,
                                   unsigned round, unsigned attempt) {
  constexpr int64_t maxElements = int64_t(1) << 28;
  Sizes sizes(*pair.sizes, seed, round, attempt);
  Binding binding;
  for (const SliceArgument &argument : pair.arguments) {
    SmallVector<int64_t> shape;
    int64_t elements = 1;
    for (const SizeExpr &size : argument.sizes) {
      shape.push_back(sizes.evaluate(size));
      int64_t least = size.getConstant() ? 0 : 1;
      if (shape.back() < least || shape.back() > maxElements)
        return std::nullopt;
      elements *= shape.back();
      if (elements > maxElements)
        return std::nullopt;
      binding.largest = std::max(binding.largest, shape.back());
    }
    binding.shapes.push_back(std::move(shape));
    binding.scalars.push_back(sizes.evaluate(argument.value));
  }
  // Integers are whatever they like to be, unless that reads out of range.
  if (attempt % 2 == 1 && pair.indexed.empty())
    return std::nullopt;
  for (const SizeExpr &size : pair.indexed)
    if (attempt % 2 == 1)
      binding.indexBound = std::min(binding.indexBound, sizes.evaluate(size));
  return binding;
}

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

namespace {
/// Fills the arguments of one round.
class Drawing {
public:
  Drawing(const Binding &binding, uint64_t seed, unsigned round, bool mild)
      : binding(binding), seed(seed), round(round), mild(mild) {}

  llvm::Expected<HostBuffer> draw(const SliceArgument &argument,
                                  unsigned position);

private:
  llvm::Expected<HostBuffer> drawFloats(const SliceArgument &argument,
                                        Type type, unsigned position);
  llvm::Expected<HostBuffer> drawBools(Type type, unsigned position);
  llvm::Expected<HostBuffer> drawIntegers(Type type, unsigned position);
  llvm::Expected<HostBuffer> make(Type type, InputSpec::Kind kind, double a,
                                  double b, unsigned position,
                                  unsigned stream = 0) {
    InputSpec spec;
    spec.kind = kind;
    spec.a = a;
    spec.b = b;
    return makeInput(type, binding.shapes[position], spec, seed + round,
                     position + stream);
  }

  /// Uniform in [0, 1), drawn apart from the values themselves.
  llvm::Expected<HostBuffer> drawChances(MLIRContext *context,
                                         unsigned position) {
    return make(Float64Type::get(context), InputSpec::Uniform, 0, 1, position,
                /*stream=*/1000);
  }

  const Binding &binding;
  uint64_t seed;
  unsigned round;
  bool mild;
};
} // namespace

static bool isHiddenRow(ArrayRef<int64_t> shape, int64_t i) {
  return !shape.empty() && shape.back() != 0 && (i / shape.back()) % 4 == 1;
}

llvm::Expected<HostBuffer> Drawing::draw(const SliceArgument &argument,
                                         unsigned position) {
  Type type = getElementTypeOrSelf(argument.type);
  bool isScalar = !isa<ShapedType>(argument.type);
  if (isa<FloatType>(type))
    return drawFloats(argument, type, position);
  if (type.isInteger(1))
    return drawBools(type, position);
  if (isScalar)
    return make(type, InputSpec::Constant, binding.scalars[position], 0,
                position);
  return drawIntegers(type, position);
}

llvm::Expected<HostBuffer> Drawing::drawFloats(const SliceArgument &argument,
                                               Type type, unsigned position) {
  ArrayRef<int64_t> shape = binding.shapes[position];
  if (shape.empty())
    return make(type, InputSpec::Uniform, 0.25, 1, position);
  // Logits spread more from round to round.
  double std = argument.isOperand && !mild && round % 3 == 1 ? 2 : 1;
  llvm::Expected<HostBuffer> buffer =
      make(type, InputSpec::Normal, std, 0, position);
  if (!buffer || argument.isOperand || round % 3 == 0)
    return buffer;
  llvm::Expected<HostBuffer> chance = drawChances(type.getContext(), position);
  if (!chance)
    return chance;
  const llvm::fltSemantics &semantics =
      cast<FloatType>(type).getFloatSemantics();
  APFloat lowest = round % 3 == 1
                       ? APFloat::getInf(semantics, /*Negative=*/true)
                       : APFloat::getLargest(semantics, /*Negative=*/true);
  double hidden = mild && round % 3 == 2 ? -20 : lowest.convertToDouble();
  for (int64_t i = 0, e = buffer->getNumElements(); i < e; ++i)
    if (isHiddenRow(shape, i) || getElement(*chance, i) < 0.3)
      setElement(*buffer, i, hidden);
  return buffer;
}

llvm::Expected<HostBuffer> Drawing::drawBools(Type type, unsigned position) {
  ArrayRef<int64_t> shape = binding.shapes[position];
  llvm::Expected<HostBuffer> chance = drawChances(type.getContext(), position);
  if (!chance)
    return chance;
  llvm::Expected<HostBuffer> buffer = HostBuffer::allocate(type, shape);
  if (!buffer)
    return buffer;
  // Masks say what is visible in some programs, what is hidden in others.
  bool hidden = round % 3 == 2;
  for (int64_t i = 0, e = buffer->getNumElements(); i < e; ++i) {
    bool value = getElement(*chance, i) < 0.7;
    if (mild)
      value = true;
    else if (round % 3 != 0 && isHiddenRow(shape, i))
      value = false;
    setElement(*buffer, i, value != hidden);
  }
  return buffer;
}

llvm::Expected<HostBuffer> Drawing::drawIntegers(Type type, unsigned position) {
  int64_t bound = 2;
  if (round % 3 == 1 || mild)
    bound = binding.largest + 1;
  else if (round % 3 == 2)
    bound = 4;
  if (binding.indexBound != std::numeric_limits<int64_t>::max())
    bound = binding.indexBound;
  if (type.isIntOrFloat() && type.getIntOrFloatBitWidth() < 16)
    bound = std::min<int64_t>(bound, 100);
  bound = std::max<int64_t>(bound, 1);
  // The same everywhere: one document, full lengths, a mask without zeros.
  return make(type, InputSpec::Uniform, mild ? bound - 1 : 0, bound, position);
}

llvm::Expected<Buffers> mlir::flash::drawInputs(MatchPair &pair, uint64_t seed,
                                                unsigned round,
                                                unsigned attempt, bool mild) {
  std::optional<Binding> binding = bind(pair, seed, round, attempt);
  if (!binding)
    return llvm::createStringError("no sizes were found that fit together");
  Drawing drawing(*binding, seed, round, mild);
  Buffers inputs;
  for (auto [i, argument] : llvm::enumerate(pair.arguments)) {
    llvm::Expected<HostBuffer> buffer = drawing.draw(argument, i);
    if (!buffer)
      return buffer.takeError();
    inputs.push_back(std::move(*buffer));
  }
  return inputs;
}
