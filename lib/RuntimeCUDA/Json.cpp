//===- Json.cpp - A small strict JSON reader --------------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Json.h"

#include "flash/Support/FormulaText.h"

using namespace flash_rt;
using flash_text::isDigit;

const JsonValue *JsonValue::find(const char *name) const {
  for (const JsonValue *member = first; member; member = member->next)
    if (strcmp(member->key, name) == 0)
      return member;
  return nullptr;
}

namespace {
class JsonParser {
public:
  JsonParser(const char *text, size_t size, Arena &arena)
      : begin(text), at(text), end(text + size), arena(arena) {}

  const JsonValue *parse();

private:
  static constexpr int maxDepth = 32;
  /// Of an object; find() is a linear search.
  static constexpr size_t maxKeys = 64;

  /// Reports the first error only.
  bool error(const char *message) {
    fail(FLASH_ERROR_PLAN, "JSON at byte %zu: %s", size_t(at - begin), message);
    return false;
  }
  bool errorMemory() {
    fail(FLASH_ERROR_MEMORY, "no memory for the plan");
    return false;
  }
  void skipSpace() {
    while (at != end &&
           (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t'))
      ++at;
  }
  bool consume(char c) {
    skipSpace();
    if (at == end || *at != c)
      return false;
    ++at;
    return true;
  }
  bool consumeWord(const char *word) {
    size_t length = strlen(word);
    if (size_t(end - at) < length || memcmp(at, word, length) != 0)
      return false;
    at += length;
    return true;
  }

  bool parseValue(JsonValue &value, int depth);
  bool parseMembers(JsonValue &value, int depth, char close);
  bool parseMember(JsonValue &parent, const JsonValue **&link, int depth);
  bool parseInteger(int64_t &value);
  bool parseString(const char *&text, size_t &length);
  bool parseEscape(char *&out);
  bool parseHex(uint32_t &code);

  const char *begin, *at, *end;
  Arena &arena;
};
} // namespace

bool JsonParser::parseInteger(int64_t &value) {
  bool negative = consume('-');
  if (at == end || !isDigit(*at))
    return error("expected a value");
  if (*at == '0' && end - at > 1 && isDigit(at[1]))
    return error("an integer starts with 0");
  if (!flash_text::parseDigits(at, end, negative, value))
    return error("the integer does not fit into 64 bits");
  if (at != end && (*at == '.' || *at == 'e' || *at == 'E'))
    return error("expected an integer");
  return true;
}

bool JsonParser::parseHex(uint32_t &code) {
  code = 0;
  for (int i = 0; i < 4; ++i, ++at) {
    if (at == end)
      return error("expected four hexadecimal digits");
    char c = *at | 0x20;
    uint32_t digit;
    if (isDigit(*at))
      digit = *at - '0';
    else if (c >= 'a' && c <= 'f')
      digit = c - 'a' + 10;
    else
      return error("expected four hexadecimal digits");
    code = code * 16 + digit;
  }
  return true;
}

/// Writes at most 3 bytes for an escape of at least 6, 1 for one of 2.
bool JsonParser::parseEscape(char *&out) {
  static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
  if (at == end)
    return error("expected an escape");
  if (const char *found = *at ? strchr(from, *at) : nullptr) {
    ++at;
    *out++ = to[found - from];
    return true;
  }
  if (*at++ != 'u')
    return error("unknown escape");
  uint32_t code;
  if (!parseHex(code))
    return false;
  // Names in plans are ASCII; pairs of surrogates are of no use here.
  if (code == 0 || (code >= 0xD800 && code < 0xE000))
    return error("unsupported code point");
  if (code < 0x80) {
    *out++ = char(code);
  } else if (code < 0x800) {
    *out++ = char(0xC0 | code >> 6);
    *out++ = char(0x80 | (code & 0x3F));
  } else {
    *out++ = char(0xE0 | code >> 12);
    *out++ = char(0x80 | (code >> 6 & 0x3F));
    *out++ = char(0x80 | (code & 0x3F));
  }
  return true;
}

bool JsonParser::parseString(const char *&text, size_t &length) {
  if (!consume('"'))
    return error("expected a string");
  // The text gets no longer by decoding.
  const char *close = at;
  while (close != end && *close != '"')
    close += (*close == '\\' && end - close > 1) ? 2 : 1;
  if (close == end)
    return error("the string does not end");
  char *copy = arena.allocate<char>(close - at + 1);
  if (!copy)
    return errorMemory();
  char *out = copy;
  while (*at != '"') {
    if ((unsigned char)*at < 0x20)
      return error("a control character in a string");
    char c = *at++;
    if (c != '\\')
      *out++ = c;
    else if (!parseEscape(out))
      return false;
  }
  ++at;
  text = copy;
  length = out - copy;
  return true;
}

bool JsonParser::parseMember(JsonValue &parent, const JsonValue **&link,
                             int depth) {
  auto *member = arena.allocate<JsonValue>(1);
  if (!member)
    return errorMemory();
  if (parent.kind == JsonValue::Object) {
    size_t length;
    if (parent.count == maxKeys)
      return error("too many keys");
    if (!parseString(member->key, length))
      return false;
    if (parent.find(member->key))
      return error("the key is there twice");
    if (!consume(':'))
      return error("expected ':'");
  }
  if (!parseValue(*member, depth))
    return false;
  *link = member;
  link = &member->next;
  ++parent.count;
  return true;
}

bool JsonParser::parseMembers(JsonValue &value, int depth, char close) {
  if (depth == maxDepth)
    return error("nested too deeply");
  if (consume(close))
    return true;
  const JsonValue **link = &value.first;
  do {
    if (!parseMember(value, link, depth + 1))
      return false;
  } while (consume(','));
  return consume(close) ||
         error(close == ']' ? "expected ',' or ']'" : "expected ',' or '}'");
}

bool JsonParser::parseValue(JsonValue &value, int depth) {
  skipSpace();
  if (consume('{')) {
    value.kind = JsonValue::Object;
    return parseMembers(value, depth, '}');
  }
  if (consume('[')) {
    value.kind = JsonValue::Array;
    return parseMembers(value, depth, ']');
  }
  if (at != end && *at == '"') {
    value.kind = JsonValue::String;
    return parseString(value.text, value.length);
  }
  bool isTrue = consumeWord("true");
  if (isTrue || consumeWord("false")) {
    value.kind = JsonValue::Boolean;
    value.boolean = isTrue;
    return true;
  }
  if (consumeWord("null")) {
    value.kind = JsonValue::Null;
    return true;
  }
  value.kind = JsonValue::Integer;
  return parseInteger(value.integer);
}

const JsonValue *JsonParser::parse() {
  auto *value = arena.allocate<JsonValue>(1);
  if (!value) {
    errorMemory();
    return nullptr;
  }
  if (!parseValue(*value, 0))
    return nullptr;
  skipSpace();
  if (at != end) {
    error("expected the end of the text");
    return nullptr;
  }
  return value;
}

const JsonValue *flash_rt::parseJson(const char *text, size_t size,
                                     Arena &arena) {
  // A plan has some kilobytes; the bound keeps memory small.
  if (size > 1 << 20) {
    fail(FLASH_ERROR_PLAN, "JSON of %zu bytes, expected at most 1 MiB", size);
    return nullptr;
  }
  return JsonParser(text, size, arena).parse();
}
