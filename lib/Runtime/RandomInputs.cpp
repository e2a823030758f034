//===- RandomInputs.cpp - Reproducible inputs for a program -----*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A counter-based generator (SplitMix64's output function over seed, argument
// and element) with the Box-Muller transform.
//
//===----------------------------------------------------------------------===//

#include "flash/Runtime/RandomInputs.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"

#include <cmath>
#include <limits>

using namespace mlir;
using namespace mlir::flash;
using llvm::StringRef;

//===----------------------------------------------------------------------===//
// Specs
//===----------------------------------------------------------------------===//

static llvm::Expected<InputSpec> badSpec(StringRef text) {
  return llvm::createStringError(
      "unknown input '" + text +
      "', expected normal[:STD], uniform:LOW:HIGH, zeros, ones, fill:X, "
      "ramp[:X], onehot[:X], causal, masked-rows or a path that ends in .npy");
}

llvm::Expected<InputSpec> flash::parseInputSpec(StringRef text) {
  InputSpec spec;
  if (text.ends_with(".npy")) {
    spec.kind = InputSpec::File;
    spec.path = text.str();
    return spec;
  }
  llvm::SmallVector<StringRef> parts;
  text.split(parts, ':');
  llvm::SmallVector<double> numbers;
  for (StringRef part : llvm::drop_begin(parts)) {
    double number;
    if (part.getAsDouble(number))
      return badSpec(text);
    numbers.push_back(number);
  }
  struct Form {
    InputSpec::Kind kind;
    unsigned minNumbers, maxNumbers;
    double a;
  };
  auto form = llvm::StringSwitch<std::optional<Form>>(parts[0])
                  .Case("normal", Form{InputSpec::Normal, 0, 1, 1})
                  .Case("uniform", Form{InputSpec::Uniform, 2, 2, 0})
                  .Case("zeros", Form{InputSpec::Constant, 0, 0, 0})
                  .Case("ones", Form{InputSpec::Constant, 0, 0, 1})
                  .Case("fill", Form{InputSpec::Constant, 1, 1, 0})
                  .Case("ramp", Form{InputSpec::Ramp, 0, 1, 1})
                  .Case("onehot", Form{InputSpec::OneHot, 0, 1, 1})
                  .Case("causal", Form{InputSpec::Causal, 0, 0, 0})
                  .Case("masked-rows", Form{InputSpec::MaskedRows, 0, 0, 0})
                  .Default(std::nullopt);
  if (!form || numbers.size() < form->minNumbers ||
      numbers.size() > form->maxNumbers)
    return badSpec(text);
  spec.kind = form->kind;
  spec.a = numbers.empty() ? form->a : numbers[0];
  spec.b = numbers.size() == 2 ? numbers[1] : 0;
  if (spec.kind == InputSpec::Uniform && !(spec.a < spec.b))
    return llvm::createStringError("empty range in input '" + text + "'");
  return spec;
}

bool flash::haveWeights(
    llvm::ArrayRef<std::pair<ElementKind, unsigned>> arguments) {
  return llvm::any_of(arguments, [](auto argument) {
    auto [kind, rank] = argument;
    bool isInteger = !isFloat(kind) && kind != ElementKind::I1;
    return rank >= 3 || (isInteger && rank >= 1);
  });
}

InputSpec flash::getDefaultSpec(ElementKind kind, llvm::ArrayRef<int64_t> shape,
                                bool haveWeights,
                                const InputDefaults &defaults) {
  InputSpec spec;
  if (kind == ElementKind::I1) {
    spec.kind = InputSpec::Constant;
    spec.a = 1;
    return spec;
  }
  if (!isFloat(kind)) {
    spec.kind = InputSpec::Uniform;
    spec.a = defaults.intLow;
    spec.b = defaults.intHigh;
    return spec;
  }
  if (shape.empty()) {
    spec.kind = InputSpec::Uniform;
    spec.a = 0.25;
    spec.b = 1;
    return spec;
  }
  if (shape.size() == 2 && haveWeights) {
    spec.a = 1 / std::sqrt(std::max<double>(shape.back(), 1));
    return spec;
  }
  spec.a = defaults.std;
  if (shape.size() == 1)
    return spec;
  spec.kind = llvm::StringSwitch<InputSpec::Kind>(defaults.floats)
                  .Case("ramp", InputSpec::Ramp)
                  .Case("onehot", InputSpec::OneHot)
                  .Default(InputSpec::Normal);
  // Both Q and K are drawn from this: their logits have standard deviation 8.
  if (defaults.floats == "large")
    spec.a *= std::sqrt(8.0);
  return spec;
}

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

static uint64_t mix(uint64_t x) {
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
  x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
  return x ^ (x >> 31);
}

namespace {
/// Random numbers by position.
class Stream {
public:
  Stream(uint64_t seed, unsigned position)
      : key(mix(mix(seed + golden) + (position + 1) * golden)) {}

  /// Uniform in [0, 1).
  double uniform(uint64_t i) const {
    return (mix(key + (i + 1) * golden) >> 11) * 0x1p-53;
  }

  /// Elements 2i and 2i + 1 of a normal sequence.
  std::pair<double, double> normals(uint64_t i) const {
    double radius = std::sqrt(-2 * std::log(1 - uniform(2 * i)));
    double angle = 2 * 3.14159265358979323846 * uniform(2 * i + 1);
    return {radius * std::cos(angle), radius * std::sin(angle)};
  }

private:
  static constexpr uint64_t golden = 0x9e3779b97f4a7c15ULL;
  uint64_t key;
};
} // namespace

static void fillNormal(HostBuffer &tensor, const Stream &stream, double std) {
  int64_t size = tensor.getNumElements();
  for (int64_t i = 0; i < size; i += 2) {
    auto [first, second] = stream.normals(i / 2);
    setElement(tensor, i, std * first);
    if (i + 1 < size)
      setElement(tensor, i + 1, std * second);
  }
}

static void fillUniform(HostBuffer &tensor, const Stream &stream, double low,
                        double high) {
  bool round = !isFloat(getElementKind(tensor));
  for (int64_t i = 0; i < tensor.getNumElements(); ++i) {
    double value = low + (high - low) * stream.uniform(i);
    setElement(tensor, i, round ? std::floor(value) : value);
  }
}

static void fillRamp(HostBuffer &tensor, double bound) {
  int64_t size = tensor.getNumElements();
  double step = size > 1 ? 2 * bound / (size - 1) : 0;
  for (int64_t i = 0; i < size; ++i)
    setElement(tensor, i, i * step - bound);
}

static void fillOneHot(HostBuffer &tensor, double value) {
  int64_t row = tensor.getShape().empty() ? 1 : tensor.getShape().back();
  if (row == 0)
    return;
  for (int64_t r = 0; r < tensor.getNumElements() / row; ++r)
    setElement(tensor, r * row + r % row, value * std::sqrt(row));
}

static void fillMask(HostBuffer &tensor,
                     llvm::function_ref<bool(int64_t, int64_t)> isVisible) {
  auto shape = tensor.getShape();
  int64_t n = shape.back(), m = shape[shape.size() - 2];
  double shown = isFloat(getElementKind(tensor)) ? 0 : 1;
  double hidden = isFloat(getElementKind(tensor))
                      ? -std::numeric_limits<double>::infinity()
                      : 0;
  for (int64_t i = 0; i < tensor.getNumElements(); ++i)
    setElement(tensor, i, isVisible(i / n % m, i % n) ? shown : hidden);
}

llvm::Expected<HostBuffer> flash::makeInput(Type elementType,
                                            llvm::ArrayRef<int64_t> shape,
                                            const InputSpec &spec,
                                            uint64_t seed, unsigned position) {
  llvm::Expected<HostBuffer> buffer = HostBuffer::allocate(elementType, shape);
  if (!buffer)
    return buffer.takeError();
  HostBuffer &tensor = *buffer;
  Stream stream(seed, position);
  switch (spec.kind) {
  case InputSpec::Normal:
    fillNormal(tensor, stream, spec.a);
    break;
  case InputSpec::Uniform:
    fillUniform(tensor, stream, spec.a, spec.b);
    break;
  case InputSpec::Constant:
    for (int64_t i = 0; i < tensor.getNumElements(); ++i)
      setElement(tensor, i, spec.a);
    break;
  case InputSpec::Ramp:
    fillRamp(tensor, spec.a);
    break;
  case InputSpec::OneHot:
    fillOneHot(tensor, spec.a);
    break;
  case InputSpec::Causal:
  case InputSpec::MaskedRows: {
    if (shape.size() < 2)
      return llvm::createStringError(
          "argument " + llvm::Twine(position) + " is of type " +
          formatShape(shape, getElementKind(tensor)) +
          ", a mask needs two dimensions");
    int64_t shift = shape.back() - shape[shape.size() - 2];
    bool causal = spec.kind == InputSpec::Causal;
    fillMask(tensor, [&](int64_t m, int64_t n) {
      return causal ? n <= m + shift : m % 3 != 1;
    });
    break;
  }
  case InputSpec::File:
    llvm_unreachable("files are read by the caller");
  }
  return buffer;
}
