//===- Support.h - Errors and memory of the runtime library -----*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The library is C++17 without the C++ runtime library: no exceptions, no
// containers, memory from malloc. So it links into C programs as it is.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_RUNTIMECUDA_SUPPORT_H
#define FLASH_LIB_RUNTIMECUDA_SUPPORT_H

#include "flash-c/Runtime.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>

/// Hands on the status of a call that failed.
#define FLASH_TRY(call)                                                        \
  if (flash_status status = (call))                                            \
  return status

namespace flash_rt {

/// Stores the message of this thread and returns `status`.
__attribute__((format(printf, 2, 3))) flash_status fail(flash_status status,
                                                        const char *format,
                                                        ...);

/// Memory that is freed all at once; zeroed. Null when there is none left.
class Arena {
public:
  Arena() = default;
  Arena(const Arena &) = delete;
  Arena &operator=(const Arena &) = delete;
  ~Arena() { release(); }

  void *allocate(size_t bytes);
  template <typename T> T *allocate(size_t count) {
    size_t bytes;
    if (__builtin_mul_overflow(count, sizeof(T), &bytes))
      return nullptr;
    return static_cast<T *>(allocate(bytes));
  }
  /// A copy with a null character at the end.
  char *copyText(const char *text, size_t length);
  /// Takes over the memory of `other`.
  void take(Arena &other);
  void release();

private:
  struct Chunk {
    Chunk *next;
    size_t used, size;
  };
  Chunk *chunks = nullptr;
};

/// Bytes of an element, 0 for unknown types.
int64_t getTypeSize(int32_t type);
/// The MLIR name of a type: "f16".
const char *getTypeName(int32_t type);
/// -1 if the name is unknown.
int32_t getTypeByName(const char *name, size_t length);

/// Where formulas find their values.
struct Environment {
  const int64_t *sizes;
  const flash_tensor *operands;
};

/// Evaluates a formula of a checked plan. Null, or why there is no value: it
/// overflows, or divides by what is not positive.
const char *evaluate(const flash_formula &formula, const Environment &env,
                     int64_t &result);

/// A copy whose memory `arena` owns; null when there is none.
const flash_plan *copyPlan(const flash_plan &plan, Arena &arena);

/// Bytes that an argument takes in our copy of the parameters; its alignment
/// is the same, but 64 for a TMA descriptor.
size_t getArgumentSize(const flash_plan &plan,
                       const flash_plan_argument &argument);

/// Bounds that keep the launch path free of allocation.
constexpr size_t maxOperands = 64, maxSizes = 64, maxKernels = 16,
                 maxArguments = 256, maxTerms = 256, maxStack = 64,
                 maxParameterBytes = 4096;

} // namespace flash_rt

#endif // FLASH_LIB_RUNTIMECUDA_SUPPORT_H
