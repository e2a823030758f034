//===- RandomInputs.h - Reproducible inputs for a program -------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each argument of a program is filled from a spec. A value depends on the
// seed, the position of the argument and the position of the element only, so
// that one seed gives one set of inputs on every machine.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_RUNTIME_RANDOMINPUTS_H
#define FLASH_RUNTIME_RANDOMINPUTS_H

#include "flash/Runtime/Elements.h"
#include "llvm/Support/Error.h"

namespace mlir::flash {

/// How to fill one argument.
struct InputSpec {
  enum Kind {
    /// Floats N(0, a²).
    Normal,
    /// Floats uniform in [a, b), integers uniform in [a, b).
    Uniform,
    /// Every element is a.
    Constant,
    /// From -a to a over the elements in row-major order.
    Ramp,
    /// Zero but for one element a row, a·sqrt(row length), so that a row has
    /// the norm of a normal one.
    OneHot,
    /// Element (..., m, n) is visible if n - N <= m - M. Visible is true, 1 or
    /// 0.0; hidden is false, 0 or -inf.
    Causal,
    /// As Causal, but every third row, from the second on, is hidden and
    /// everything else is visible.
    MaskedRows,
    /// The content of a .npy file.
    File
  };
  Kind kind = Normal;
  double a = 1;
  double b = 0;
  std::string path;
};

/// Parses "normal[:STD]", "uniform:LO:HI", "zeros", "ones", "fill:X",
/// "ramp[:X]", "onehot[:X]", "causal", "masked-rows" or a path to a .npy file.
llvm::Expected<InputSpec> parseInputSpec(llvm::StringRef text);

/// What a set of inputs is drawn from when an argument has no spec of its own.
struct InputDefaults {
  /// One of "normal", "large", "ramp", "onehot".
  std::string floats = "normal";
  double std = 1;
  int64_t intLow = 0;
  int64_t intHigh = 100;
};

/// True if float arguments of rank 2 are taken for weights: when there is also
/// an argument of rank 3 or more, or a tensor of integers (token ids).
bool haveWeights(llvm::ArrayRef<std::pair<ElementKind, unsigned>> arguments);

/// The spec of an argument that the user gave none for. Weights are
/// N(0, 1/last size) so that activations keep their scale from layer to layer.
InputSpec getDefaultSpec(ElementKind kind, llvm::ArrayRef<int64_t> shape,
                         bool haveWeights, const InputDefaults &defaults);

/// Fills a buffer. `position` is the number of the argument. Files are not
/// read here: their shape may be needed before.
llvm::Expected<HostBuffer> makeInput(Type elementType,
                                     llvm::ArrayRef<int64_t> shape,
                                     const InputSpec &spec, uint64_t seed,
                                     unsigned position);

} // namespace mlir::flash

#endif // FLASH_RUNTIME_RANDOMINPUTS_H
