//===- LaunchPlan.h - How compiled kernels are launched -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Everything a host needs to launch the kernels of one attention: operands,
// run-time sizes, kernels in order with their arguments, grid and SRAM bytes.
// One structure, in four forms: this one, an attribute in the IR, JSON, and the
// C struct of flash-c/Plan.h.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TARGET_LAUNCHPLAN_H
#define FLASH_TARGET_LAUNCHPLAN_H

#include "mlir/IR/BuiltinAttributes.h"
#include "llvm/Support/raw_ostream.h"

#include <array>
#include <string>
#include <vector>

namespace mlir::flash {

/// An integer that the host computes from run-time sizes: terms in postfix
/// order over 64-bit integers. No terms: not present.
struct Formula {
  enum class Kind {
    Constant, ///< `value`
    Size,     ///< LaunchPlan::sizes[value]
    Stride,   ///< stride of operand `value`, dim `dim`, in elements
    Add,
    Sub,
    Mul,
    FloorDiv,
    CeilDiv,
    Min,
    Max
  };
  struct Term {
    Kind kind;
    int64_t value = 0;
    int64_t dim = 0;
  };
  std::vector<Term> terms;

  static Formula constant(int64_t value) { return {{{Kind::Constant, value}}}; }
  static Formula size(int64_t index) { return {{{Kind::Size, index}}}; }
  static Formula stride(int64_t operand, int64_t dim) {
    return {{{Kind::Stride, operand, dim}}};
  }
  /// `lhs kind rhs`.
  static Formula binary(Kind kind, Formula lhs, const Formula &rhs) {
    lhs.terms.insert(lhs.terms.end(), rhs.terms.begin(), rhs.terms.end());
    lhs.terms.push_back({kind});
    return lhs;
  }
};

/// A run-time size, read from the shape of an operand: M, N, batch, heads.
struct PlanSize {
  std::string name;
  int64_t operand = 0;
  int64_t dim = 0;
};

/// A tensor or scalar that the caller passes, in the order of the function's
/// signature, results last.
struct PlanOperand {
  std::string name; ///< query, key, value, scale, bias0, output, lse, ...
  /// An MLIR type name: f16, bf16, f32, i1, i32, ... (i1 takes a byte).
  std::string type;
  bool isScalar = false; ///< passed by value; no dims
  bool isOutput = false;
  /// The extent that each dim must have; the host checks it.
  std::vector<Formula> dims;
  /// Bytes that the address and all strides but the innermost are multiples
  /// of, as vector loads and TMA need; the host checks it. 0: the element size.
  int64_t alignment = 0;
};

/// One value in the parameter list of a kernel.
struct PlanArgument {
  enum class Kind {
    Pointer,   ///< base address of `operand`, 8 bytes
    Scalar,    ///< the scalar `operand`, of its own size
    Integer,   ///< `value` as a 64-bit integer
    Workspace, ///< address `value` bytes into the workspace, 8 bytes
    TensorMap  ///< `map`, 128 bytes passed by value, 64-byte aligned
  };
  Kind kind;
  int64_t operand = -1;
  Formula value;
  /// A TMA descriptor (cuTensorMapEncodeTiled) of `operand`, innermost first.
  struct Map {
    std::vector<Formula> sizes;   ///< elements
    std::vector<Formula> strides; ///< elements, of all dims but the innermost
    std::vector<int64_t> box;     ///< elements
    int64_t swizzleBytes = 0;     ///< 0, 32, 64 or 128
    int64_t promotionBytes = 256; ///< of L2 reads: 0, 64, 128 or 256
  } map;
};

struct PlanKernel {
  std::string entry;           ///< symbol in the PTX or cubin
  std::array<Formula, 3> grid; ///< CTAs; a zero means that there is no work
  std::array<int64_t, 3> block = {1, 1, 1};   ///< threads
  std::array<int64_t, 3> cluster = {1, 1, 1}; ///< CTAs
  int64_t sramBytes = 0;                      ///< dynamic shared memory
  std::vector<PlanArgument> arguments;
};

struct LaunchPlan {
  static constexpr int64_t currentVersion = 1;
  int64_t version = currentVersion;
  std::string name; ///< of the attention: the symbol that the host code calls
  std::string chip; ///< sm_90a
  std::vector<PlanSize> sizes;
  std::vector<PlanOperand> operands;
  std::vector<PlanKernel> kernels; ///< launched in this order on one stream
  Formula workspaceBytes;          ///< not present: none

  /// The attribute of a gpu.module or gpu.binary that holds a plan.
  static constexpr llvm::StringLiteral attrName = "flash.launch_plan";

  /// Names of sizes and of operands are identifiers, each used once.
  DictionaryAttr toAttr(MLIRContext *context) const;
  /// Emits an error at `loc` if the attribute is not a plan.
  static FailureOr<LaunchPlan> fromAttr(DictionaryAttr attr, Location loc);

  /// Emits an error at `loc` if hosts would refuse the plan.
  LogicalResult verify(Location loc) const;

  /// The JSON form: one object, with a newline at the end.
  void writeJSON(llvm::raw_ostream &os) const;
  static FailureOr<LaunchPlan> fromJSON(llvm::StringRef text, Location loc);

  /// As attributes and JSON write it: `ceildiv(M, 128) * B`.
  std::string format(const Formula &formula) const;
};

} // namespace mlir::flash

#endif // FLASH_TARGET_LAUNCHPLAN_H
