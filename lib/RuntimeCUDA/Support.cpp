//===- Support.cpp - Errors and memory of the runtime library ---*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Support.h"

#include <cstdarg>
#include <cstdio>

using namespace flash_rt;

//===----------------------------------------------------------------------===//
// Errors
//===----------------------------------------------------------------------===//

static thread_local char lastError[2048];

flash_status flash_rt::fail(flash_status status, const char *format, ...) {
  // The arguments may point into the message itself.
  char message[sizeof(lastError)];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(message, sizeof(message), format, arguments);
  va_end(arguments);
  memcpy(lastError, message, sizeof(message));
  return status;
}

extern "C" const char *flash_last_error(void) { return lastError; }

extern "C" uint32_t flash_runtime_version(void) {
  return FLASH_RUNTIME_VERSION;
}

extern "C" const char *flash_status_name(flash_status status) {
  switch (status) {
  case FLASH_OK:
    return "FLASH_OK";
  case FLASH_ERROR_ARGUMENT:
    return "FLASH_ERROR_ARGUMENT";
  case FLASH_ERROR_PLAN:
    return "FLASH_ERROR_PLAN";
  case FLASH_ERROR_NO_DRIVER:
    return "FLASH_ERROR_NO_DRIVER";
  case FLASH_ERROR_CONTEXT:
    return "FLASH_ERROR_CONTEXT";
  case FLASH_ERROR_IMAGE:
    return "FLASH_ERROR_IMAGE";
  case FLASH_ERROR_DRIVER:
    return "FLASH_ERROR_DRIVER";
  case FLASH_ERROR_MEMORY:
    return "FLASH_ERROR_MEMORY";
  case FLASH_ERROR_COMPILE:
    return "FLASH_ERROR_COMPILE";
  }
  return "unknown status";
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

void *Arena::allocate(size_t bytes) {
  constexpr size_t header = (sizeof(Chunk) + 63) / 64 * 64;
  if (bytes > SIZE_MAX / 2)
    return nullptr;
  // Whole cache lines: a TMA descriptor must be aligned so.
  bytes = (bytes + 63) / 64 * 64;
  if (!chunks || chunks->size - chunks->used < bytes) {
    size_t size = header + (bytes > 4096 ? bytes : 4096);
    auto *chunk = static_cast<Chunk *>(aligned_alloc(64, size));
    if (!chunk)
      return nullptr;
    memset(chunk, 0, size);
    *chunk = {chunks, header, size};
    chunks = chunk;
  }
  void *result = reinterpret_cast<char *>(chunks) + chunks->used;
  chunks->used += bytes;
  return result;
}

char *Arena::copyText(const char *text, size_t length) {
  char *copy = allocate<char>(length + 1);
  if (copy)
    memcpy(copy, text, length);
  return copy;
}

void Arena::take(Arena &other) {
  release();
  chunks = other.chunks;
  other.chunks = nullptr;
}

void Arena::release() {
  while (chunks) {
    Chunk *next = chunks->next;
    free(chunks);
    chunks = next;
  }
}

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

static const struct {
  const char *name;
  int64_t size;
} types[] = {
    {"i1", 1},  {"i8", 1},       {"i16", 2},    {"i32", 4},
    {"i64", 8}, {"f16", 2},      {"bf16", 2},   {"f32", 4},
    {"f64", 8}, {"f8E4M3FN", 1}, {"f8E5M2", 1},
};
constexpr int32_t numTypes = sizeof(types) / sizeof(types[0]);

int64_t flash_rt::getTypeSize(int32_t type) {
  return type >= 0 && type < numTypes ? types[type].size : 0;
}

const char *flash_rt::getTypeName(int32_t type) {
  return type >= 0 && type < numTypes ? types[type].name : "unknown";
}

int32_t flash_rt::getTypeByName(const char *name, size_t length) {
  for (int32_t type = 0; type < numTypes; ++type)
    if (strlen(types[type].name) == length &&
        memcmp(types[type].name, name, length) == 0)
      return type;
  return -1;
}
