//===- Json.h - A small strict JSON reader ----------------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// RFC 8259 without what plans do not use: numbers are 64-bit integers. Keys
// may not repeat, nesting and size are limited, strings are UTF-8 as they are.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_RUNTIMECUDA_JSON_H
#define FLASH_LIB_RUNTIMECUDA_JSON_H

#include "Support.h"

namespace flash_rt {

struct JsonValue {
  enum Kind { Null, Boolean, Integer, String, Array, Object };
  Kind kind;
  bool boolean;
  int64_t integer;
  /// Null-terminated; holds no null character.
  const char *text;
  size_t length;
  /// Members of an array or object, in order.
  const JsonValue *first;
  const JsonValue *next;
  const char *key;
  size_t count;

  const JsonValue *find(const char *name) const;
};

/// Null after `fail`.
const JsonValue *parseJson(const char *text, size_t size, Arena &arena);

} // namespace flash_rt

#endif // FLASH_LIB_RUNTIMECUDA_JSON_H
