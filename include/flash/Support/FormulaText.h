//===- FormulaText.h - Parser of launch plan formulas -----------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The text of a formula in attributes and JSON: integers, names of sizes,
// `stride(operand, dim)`, `ceildiv(a, b)`, `min(a, b)`, `max(a, b)`, `+ - *`,
// `//` (rounds down) and parentheses, with the precedence of C and Python. A
// Python program can evaluate it as it stands.
//
// The runtime library shares this file: nothing but the C library is used, and
// hostile text gives a message.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_SUPPORT_FORMULATEXT_H
#define FLASH_SUPPORT_FORMULATEXT_H

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace flash_text {

inline bool isDigit(char c) { return c >= '0' && c <= '9'; }

inline bool isNameStart(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/// The digits at `at`, which is moved past them, as a number below 0 if
/// `negative`. False if it does not fit; then `at` is at the digit too many.
inline bool parseDigits(const char *&at, const char *end, bool negative,
                        int64_t &value) {
  value = 0;
  for (; at != end && isDigit(*at); ++at) {
    int64_t digit = *at - '0';
    if (__builtin_mul_overflow(value, int64_t(10), &value) ||
        (negative ? __builtin_sub_overflow(value, digit, &value)
                  : __builtin_add_overflow(value, digit, &value)))
      return false;
  }
  return true;
}

/// The name of a size or operand: [A-Za-z_][A-Za-z0-9_]*.
inline bool isName(const char *text, size_t length) {
  if (length == 0 || !isNameStart(text[0]))
    return false;
  for (size_t i = 1; i < length; ++i)
    if (!isNameStart(text[i]) && !isDigit(text[i]))
      return false;
  return true;
}

/// Names that mean a function in a formula.
inline bool isReserved(const char *text, size_t length) {
  const char *const names[] = {"ceildiv", "min", "max", "stride"};
  for (const char *name : names)
    if (length == strlen(name) && memcmp(text, name, length) == 0)
      return true;
  return false;
}

enum class Op { Add, Sub, Mul, FloorDiv, CeilDiv, Min, Max };

/// Sink has, each returning null or why not: `addConstant(int64_t)`,
/// `addSize(name, length)`, `addStride(name, length, dim)`, `addOp(Op)`; terms
/// arrive in postfix order.
template <typename Sink> class FormulaParser {
public:
  FormulaParser(const char *text, size_t length, Sink &sink)
      : at(text), end(text + length), sink(sink) {}

  /// Null, or what is wrong.
  const char *parse() {
    if (!parseSum(0))
      return message;
    skipSpace();
    return at == end ? nullptr : "expected an operator";
  }

private:
  static constexpr int maxDepth = 32;

  bool fail(const char *text) {
    message = text;
    return false;
  }
  bool check(const char *text) { return text ? fail(text) : true; }
  void skipSpace() {
    while (at != end && *at == ' ')
      ++at;
  }
  bool consume(const char *token) {
    skipSpace();
    size_t length = strlen(token);
    if (size_t(end - at) < length || memcmp(at, token, length) != 0)
      return false;
    at += length;
    return true;
  }

  bool parseSum(int depth) {
    if (!parseProduct(depth))
      return false;
    while (true) {
      bool isAdd = consume("+");
      if (!isAdd && !consume("-"))
        return true;
      if (!parseProduct(depth) || !check(sink.addOp(isAdd ? Op::Add : Op::Sub)))
        return false;
    }
  }

  bool parseProduct(int depth) {
    if (!parseFactor(depth))
      return false;
    while (true) {
      bool isMul = consume("*");
      if (!isMul && !consume("//"))
        return true;
      if (!parseFactor(depth) ||
          !check(sink.addOp(isMul ? Op::Mul : Op::FloorDiv)))
        return false;
    }
  }

  bool parseFactor(int depth) {
    if (depth == maxDepth)
      return fail("the formula is nested too deeply");
    skipSpace();
    if (at != end && (isDigit(*at) || *at == '-')) {
      int64_t value;
      return parseInteger(value) && check(sink.addConstant(value));
    }
    if (consume("("))
      return parseSum(depth + 1) && expect(")", "expected ')'");
    const char *name = at;
    while (at != end && (isNameStart(*at) || isDigit(*at)))
      ++at;
    size_t length = at - name;
    if (length == 0)
      return fail("expected an integer, a size or '('");
    if (!isReserved(name, length))
      return check(sink.addSize(name, length));
    return parseCall(name, length, depth + 1);
  }

  bool parseCall(const char *name, size_t length, int depth) {
    if (!expect("(", "expected '('"))
      return false;
    if (length == strlen("stride")) {
      skipSpace();
      const char *operand = at;
      while (at != end && (isNameStart(*at) || isDigit(*at)))
        ++at;
      size_t operandLength = at - operand;
      int64_t dim;
      return expect(",", "expected ','") && parseInteger(dim) &&
             expect(")", "expected ')'") &&
             check(sink.addStride(operand, operandLength, dim));
    }
    Op op = Op::CeilDiv;
    if (length == 3)
      op = name[1] == 'i' ? Op::Min : Op::Max;
    return parseSum(depth) && expect(",", "expected ','") && parseSum(depth) &&
           expect(")", "expected ')'") && check(sink.addOp(op));
  }

  bool parseInteger(int64_t &value) {
    skipSpace();
    bool negative = consume("-");
    if (at == end || !isDigit(*at))
      return fail("expected an integer");
    return parseDigits(at, end, negative, value) ||
           fail("the integer does not fit into 64 bits");
  }

  bool expect(const char *token, const char *otherwise) {
    return consume(token) || fail(otherwise);
  }

  const char *at;
  const char *end;
  Sink &sink;
  const char *message = nullptr;
};

} // namespace flash_text

#endif // FLASH_SUPPORT_FORMULATEXT_H
