//===- Arguments.cpp - Bind shapes and content of arguments -----*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Arguments.h"

#include "flash/Runtime/NpyFile.h"

#include "llvm/Support/MathExtras.h"

#include <unistd.h>

using namespace mlir;
using namespace mlir::flash;

//===----------------------------------------------------------------------===//
// The function
//===----------------------------------------------------------------------===//

static bool isSupported(Type type) {
  if (auto tensor = dyn_cast<RankedTensorType>(type))
    return !tensor.getEncoding() && getElementKind(tensor.getElementType());
  return getElementKind(type).has_value();
}

func::FuncOp flash::findEntry(ModuleOp module, llvm::StringRef name) {
  auto function = module.lookupSymbol<func::FuncOp>(name);
  if (!function) {
    InFlightDiagnostic diagnostic = module.emitError("no function '")
                                    << name << "' in this module";
    for (auto candidate : module.getOps<func::FuncOp>())
      diagnostic.attachNote(candidate.getLoc())
          << "there is '" << candidate.getName() << "'";
    return nullptr;
  }
  if (function.isExternal()) {
    function.emitError("function '") << name << "' has no body";
    return nullptr;
  }
  for (auto [i, type] : llvm::enumerate(function.getArgumentTypes()))
    if (!isSupported(type)) {
      function.emitError("argument ")
          << i << " of '" << name << "' is of type " << type
          << ", which can't be passed: expected a scalar or a ranked tensor of "
             "f16, bf16, f32, f64, index or an integer of 1 to 64 bits";
      return nullptr;
    }
  for (auto [i, type] : llvm::enumerate(function.getResultTypes()))
    if (!isSupported(type)) {
      function.emitError("result ")
          << i << " of '" << name << "' is of type " << type
          << ", which can't be returned: expected a scalar or a ranked tensor "
             "of f16, bf16, f32, f64, index or an integer of 1 to 64 bits";
      return nullptr;
    }
  return function;
}

//===----------------------------------------------------------------------===//
// Shapes
//===----------------------------------------------------------------------===//

namespace {
struct Argument {
  Type type;
  ElementKind kind;
  SmallVector<int64_t> shape;
  /// Filled already if it comes from a file.
  std::optional<HostBuffer> content;
};
} // namespace

static Argument getArgument(Type type) {
  Argument argument;
  argument.type = getElementTypeOrSelf(type);
  argument.kind = *getElementKind(argument.type);
  if (auto tensor = dyn_cast<RankedTensorType>(type))
    argument.shape.assign(tensor.getShape().begin(), tensor.getShape().end());
  return argument;
}

/// Takes over the sizes of `given` that the type leaves open.
static LogicalResult refineShape(func::FuncOp function, unsigned position,
                                 Argument &argument, ArrayRef<int64_t> given,
                                 StringRef origin) {
  bool agrees = given.size() == argument.shape.size();
  for (unsigned i = 0; agrees && i < given.size(); ++i) {
    int64_t &size = argument.shape[i];
    if (ShapedType::isDynamic(given[i]))
      continue;
    agrees = ShapedType::isDynamic(size) || size == given[i];
    size = given[i];
  }
  if (agrees)
    return success();
  return function.emitError("argument ")
         << position << " of '" << function.getName() << "' is of type "
         << function.getArgumentTypes()[position] << ", but " << origin
         << " gives it the shape "
         << llvm::Twine(formatShape(given, argument.kind));
}

static LogicalResult reportMissingSizes(func::FuncOp function,
                                        ArrayRef<Argument> arguments) {
  std::string option;
  for (auto [i, argument] : llvm::enumerate(arguments)) {
    if (!llvm::is_contained(argument.shape, ShapedType::kDynamic))
      continue;
    std::string shape = formatShape(argument.shape, argument.kind);
    option += (option.empty() ? "arg" : ",arg") + std::to_string(i) + "=" +
              shape.substr(0, shape.rfind('x'));
  }
  InFlightDiagnostic diagnostic =
      function.emitError("'")
      << function.getName()
      << "' has arguments of dynamic shape: replace each ? in --sizes="
      << llvm::Twine(option);
  for (auto [i, type] : llvm::enumerate(function.getArgumentTypes()))
    if (llvm::is_contained(arguments[i].shape, ShapedType::kDynamic))
      diagnostic.attachNote(function.getArgument(i).getLoc())
          << "argument " << i << " is of type " << type;
  return failure();
}

/// Inputs must fit: an absurd size is an error here, not a crash later.
static LogicalResult checkMemory(func::FuncOp function,
                                 ArrayRef<Argument> arguments) {
  int64_t physical =
      static_cast<int64_t>(sysconf(_SC_PHYS_PAGES)) * sysconf(_SC_PAGESIZE);
  int64_t total = 0;
  for (auto [i, argument] : llvm::enumerate(arguments)) {
    int64_t bytes = getByteWidth(argument.kind);
    bool overflow = false;
    for (int64_t size : argument.shape)
      overflow |= llvm::MulOverflow(bytes, size, bytes);
    if (overflow || llvm::AddOverflow(total, bytes, total) || total > physical)
      return function.emitError("arguments of '")
             << function.getName() << "' don't fit in memory: argument " << i
             << " is of shape "
             << llvm::Twine(formatShape(argument.shape, argument.kind))
             << ", the machine has " << physical << " bytes";
  }
  return success();
}

/// The sizes of all arguments, from files and options.
static LogicalResult bindShapes(func::FuncOp function,
                                const RunOptions &options,
                                SmallVectorImpl<Argument> &arguments) {
  auto checkPosition = [&](unsigned position,
                           StringRef option) -> LogicalResult {
    if (position < function.getNumArguments())
      return success();
    return function.emitError() << option << " names argument " << position
                                << ", but '" << function.getName() << "' has "
                                << function.getNumArguments() << " arguments";
  };
  for (Type type : function.getArgumentTypes())
    arguments.push_back(getArgument(type));
  for (auto &[position, spec] : options.specs) {
    if (failed(checkPosition(position, "--arg")))
      return failure();
    if (spec.kind != InputSpec::File)
      continue;
    Argument &argument = arguments[position];
    llvm::Expected<HostBuffer> content = readNpyFile(spec.path, argument.type);
    if (!content)
      return emitError(UnknownLoc::get(function.getContext()),
                       llvm::toString(content.takeError()));
    if (failed(refineShape(function, position, argument, content->getShape(),
                           "file " + spec.path)))
      return failure();
    argument.content = std::move(*content);
  }
  for (auto &[position, sizes] : options.sizes)
    if (failed(checkPosition(position, "--sizes")) ||
        failed(refineShape(function, position, arguments[position], sizes,
                           "--sizes")))
      return failure();
  for (const Argument &argument : arguments)
    if (llvm::is_contained(argument.shape, ShapedType::kDynamic))
      return reportMissingSizes(function, arguments);
  return checkMemory(function, arguments);
}

FailureOr<Buffers> flash::makeArguments(func::FuncOp function,
                                        const RunOptions &options) {
  SmallVector<Argument> arguments;
  if (failed(bindShapes(function, options, arguments)))
    return failure();
  SmallVector<std::pair<ElementKind, unsigned>> ranks;
  for (const Argument &argument : arguments)
    ranks.emplace_back(argument.kind, argument.shape.size());
  bool weights = haveWeights(ranks);

  Buffers tensors;
  for (auto [i, argument] : llvm::enumerate(arguments)) {
    if (argument.content) {
      tensors.push_back(std::move(*argument.content));
      continue;
    }
    auto given = options.specs.find(i);
    InputSpec spec = given != options.specs.end()
                         ? given->second
                         : getDefaultSpec(argument.kind, argument.shape,
                                          weights, options.defaults);
    llvm::Expected<HostBuffer> tensor =
        makeInput(argument.type, argument.shape, spec, options.seed, i);
    if (!tensor)
      return function.emitError(llvm::toString(tensor.takeError()));
    tensors.push_back(std::move(*tensor));
  }
  return tensors;
}
