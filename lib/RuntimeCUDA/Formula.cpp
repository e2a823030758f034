//===- Formula.cpp - Evaluates the formulas of plans ------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Support.h"

using namespace flash_rt;

/// Both divisions of a positive divisor, exact for negative dividends.
static int64_t floorDivide(int64_t lhs, int64_t rhs) {
  int64_t quotient = lhs / rhs;
  return quotient - (lhs % rhs < 0);
}

static int64_t ceilDivide(int64_t lhs, int64_t rhs) {
  int64_t quotient = lhs / rhs;
  return quotient + (lhs % rhs > 0);
}

/// Null, or why the operation has no result.
static const char *apply(int32_t kind, int64_t &lhs, int64_t rhs) {
  constexpr const char *overflow = "overflows 64 bits";
  switch (kind) {
  case FLASH_TERM_ADD:
    return __builtin_add_overflow(lhs, rhs, &lhs) ? overflow : nullptr;
  case FLASH_TERM_SUB:
    return __builtin_sub_overflow(lhs, rhs, &lhs) ? overflow : nullptr;
  case FLASH_TERM_MUL:
    return __builtin_mul_overflow(lhs, rhs, &lhs) ? overflow : nullptr;
  case FLASH_TERM_FLOORDIV:
  case FLASH_TERM_CEILDIV:
    if (rhs <= 0)
      return "divides by a number that is not positive";
    lhs = kind == FLASH_TERM_FLOORDIV ? floorDivide(lhs, rhs)
                                      : ceilDivide(lhs, rhs);
    return nullptr;
  case FLASH_TERM_MIN:
    lhs = lhs < rhs ? lhs : rhs;
    return nullptr;
  default:
    lhs = lhs > rhs ? lhs : rhs;
    return nullptr;
  }
}

const char *flash_rt::evaluate(const flash_formula &formula,
                               const Environment &env, int64_t &result) {
  int64_t stack[maxStack];
  size_t depth = 0;
  for (size_t i = 0; i < formula.num_terms; ++i) {
    const flash_term &term = formula.terms[i];
    switch (term.kind) {
    case FLASH_TERM_CONSTANT:
      stack[depth++] = term.value;
      break;
    case FLASH_TERM_SIZE:
      stack[depth++] = env.sizes[term.value];
      break;
    case FLASH_TERM_STRIDE:
      stack[depth++] = env.operands[term.value].strides[term.dim];
      break;
    default:
      --depth;
      if (const char *message =
              apply(term.kind, stack[depth - 1], stack[depth]))
        return message;
    }
  }
  result = stack[0];
  return nullptr;
}
