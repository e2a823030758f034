//===- FakeModule.cpp - Modules and launches of the fake --------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FakeCUDA.h"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <mutex>

using namespace fake;

//===----------------------------------------------------------------------===//
// PTX
//===----------------------------------------------------------------------===//

/// Bytes of a PTX type such as ".u64"; 0 if it is none.
static unsigned getTypeSize(const std::string &type) {
  if (type.size() < 3 || type[0] != '.' || !strchr("usbf", type[1]))
    return 0;
  return unsigned(atoi(type.c_str() + 2)) / 8;
}

/// Reads `.param .align 64 .b8 name[128]`.
static Parameter parseParameter(const std::string &text) {
  Parameter result = {"", 0, 0};
  size_t at = 0;
  while (at < text.size()) {
    size_t end = text.find_first_of(" \t\n", at);
    std::string word = text.substr(at, end - at);
    at = end == std::string::npos ? text.size() : end + 1;
    if (word == ".align")
      result.alignment = unsigned(atoi(text.c_str() + at));
    if (unsigned size = getTypeSize(word)) {
      result.type = word;
      result.size = size;
    }
    size_t bracket = word.find('[');
    if (bracket != std::string::npos)
      result.size *= unsigned(atoi(word.c_str() + bracket + 1));
  }
  if (result.alignment == 0)
    result.alignment = result.size;
  return result;
}

std::vector<Function *> fake::parseKernels(const std::string &ptx) {
  std::vector<Function *> result;
  static const char directive[] = ".entry ";
  for (size_t at = ptx.find(directive); at != std::string::npos;
       at = ptx.find(directive, at)) {
    at += strlen(directive);
    size_t open = ptx.find('(', at), close = ptx.find(')', at);
    if (open == std::string::npos || close < open)
      break;
    auto *function = new Function;
    function->name = ptx.substr(at, ptx.find_first_of(" \n(", at) - at);
    for (size_t begin = open + 1; begin < close;) {
      size_t end = std::min(ptx.find(',', begin), close);
      Parameter parameter = parseParameter(ptx.substr(begin, end - begin));
      if (parameter.size != 0)
        function->parameters.push_back(parameter);
      begin = end + 1;
    }
    result.push_back(function);
    at = close;
  }
  return result;
}

//===----------------------------------------------------------------------===//
// Modules
//===----------------------------------------------------------------------===//

FAKE_API CUresult cuModuleLoadDataEx(Module **module, const void *image,
                                     unsigned count, const int *options,
                                     void **values) {
  FAKE_ENTER("cuModuleLoadDataEx");
  if (!getCurrent())
    return invalidContext;
  auto *result = new Module{getCurrent(), {}};
  result->functions = parseKernels(static_cast<const char *>(image));
  if (result->functions.empty()) {
    delete result;
    for (unsigned i = 0; i < count; ++i)
      if (options[i] == 5)
        strcpy(static_cast<char *>(values[i]), "ptxas: no kernel\n");
    return invalidImage;
  }
  log("load module on device %d", getCurrent()->device);
  *module = result;
  return success;
}

FAKE_API CUresult cuModuleUnload(Module *module) {
  log("unload module on device %d", getCurrent()->device);
  if (module->context != getCurrent())
    return invalidContext;
  for (Function *function : module->functions)
    delete function;
  delete module;
  return success;
}

FAKE_API CUresult cuModuleGetFunction(Function **function, Module *module,
                                      const char *name) {
  for (Function *candidate : module->functions)
    if (candidate->name == name) {
      *function = candidate;
      return success;
    }
  return notFound;
}

FAKE_API CUresult cuFuncSetAttribute(Function *function, int attribute,
                                     int value) {
  FAKE_ENTER("cuFuncSetAttribute");
  log("attribute %d of %s: %d", attribute, function->name.c_str(), value);
  if (attribute == 8 && value > 227 * 1024)
    return invalidValue;
  if (attribute == 8)
    function->maxDynamicShared = value;
  return success;
}

//===----------------------------------------------------------------------===//
// Launches
//===----------------------------------------------------------------------===//

/// Numbers below 2^32 in decimal, others (addresses) in hexadecimal.
static std::string format(const Parameter &parameter, const void *value) {
  char text[64];
  if (parameter.size == 128) {
    auto *words = static_cast<const uint64_t *>(value);
    snprintf(text, sizeof(text), "map%llu@0x%llx", (unsigned long long)words[1],
             (unsigned long long)words[0]);
    return text;
  }
  uint64_t bits = 0;
  memcpy(&bits, value, std::min(parameter.size, 8u));
  if (parameter.type == ".f32") {
    float number;
    memcpy(&number, value, sizeof(number));
    snprintf(text, sizeof(text), "%g", double(number));
  } else if (int64_t(bits) < 0 && parameter.size == 8) {
    snprintf(text, sizeof(text), "%lld", (long long)bits);
  } else {
    snprintf(text, sizeof(text), bits >> 32 ? "0x%llx" : "%llu",
             (unsigned long long)bits);
  }
  return text;
}

static CUresult launch(const unsigned *config, Function *function,
                       const unsigned *cluster, void *stream, void **values) {
  if (!getCurrent())
    return invalidContext;
  if (int(config[6]) > function->maxDynamicShared)
    return invalidValue;
  std::string text;
  for (size_t i = 0; i < function->parameters.size(); ++i) {
    const Parameter &parameter = function->parameters[i];
    if (reinterpret_cast<uintptr_t>(values[i]) % parameter.alignment != 0)
      return invalidValue;
    text += " " + format(parameter, values[i]);
  }
  log("launch %s on device %d grid %ux%ux%u block %ux%ux%u cluster %ux%ux%u "
      "sram %u stream %p:%s",
      function->name.c_str(), getCurrent()->device, config[0], config[1],
      config[2], config[3], config[4], config[5], cluster[0], cluster[1],
      cluster[2], config[6], stream, text.c_str());
  return success;
}

FAKE_API CUresult cuLaunchKernel(Function *function, unsigned gridX,
                                 unsigned gridY, unsigned gridZ,
                                 unsigned blockX, unsigned blockY,
                                 unsigned blockZ, unsigned shared, void *stream,
                                 void **values, void **) {
  FAKE_ENTER("cuLaunchKernel");
  static const bool quiet = !getenv("FAKE_CUDA_LOG");
  if (quiet)
    return success;
  const unsigned config[] = {gridX,  gridY,  gridZ, blockX,
                             blockY, blockZ, shared};
  const unsigned cluster[] = {1, 1, 1};
  return launch(config, function, cluster, stream, values);
}

namespace {
/// CUlaunchConfig and CUlaunchAttribute of cuda.h.
struct Attribute {
  unsigned id;
  char padding[4];
  unsigned cluster[16];
};
struct Config {
  unsigned numbers[7];
  void *stream;
  Attribute *attributes;
  unsigned numAttributes;
};
} // namespace

FAKE_API CUresult cuLaunchKernelEx(const Config *config, Function *function,
                                   void **values, void **) {
  FAKE_ENTER("cuLaunchKernelEx");
  if (config->numAttributes != 1 || config->attributes[0].id != 4)
    return invalidValue;
  return launch(config->numbers, function, config->attributes[0].cluster,
                config->stream, values);
}

//===----------------------------------------------------------------------===//
// TMA descriptors: the address and a number
//===----------------------------------------------------------------------===//

template <typename T> static std::string join(const T *values, unsigned count) {
  std::string text;
  for (unsigned i = 0; i < count; ++i)
    text += (i == 0 ? "" : ",") + std::to_string(values[i]);
  return text;
}

FAKE_API CUresult cuTensorMapEncodeTiled(uint64_t *map, int type, unsigned rank,
                                         void *address, const uint64_t *sizes,
                                         const uint64_t *strides,
                                         const uint32_t *box,
                                         const uint32_t *elementStrides,
                                         int interleave, int swizzle,
                                         int promotion, int fill) {
  FAKE_ENTER("cuTensorMapEncodeTiled");
  static std::atomic<uint64_t> count{0};
  if (reinterpret_cast<uintptr_t>(map) % 64 != 0 ||
      reinterpret_cast<uintptr_t>(address) % 16 != 0)
    return invalidValue;
  memset(map, 0, 128);
  map[0] = reinterpret_cast<uint64_t>(address);
  map[1] = count++;
  log("encode map%llu type %d sizes %s strides %s box %s element strides %s "
      "interleave %d swizzle %d promotion %d fill %d",
      (unsigned long long)map[1], type, join(sizes, rank).c_str(),
      join(strides, rank - 1).c_str(), join(box, rank).c_str(),
      join(elementStrides, rank).c_str(), interleave, swizzle, promotion, fill);
  return success;
}

FAKE_API CUresult cuTensorMapReplaceAddress(uint64_t *map, void *address) {
  FAKE_ENTER("cuTensorMapReplaceAddress");
  if (reinterpret_cast<uintptr_t>(address) % 16 != 0)
    return invalidValue;
  map[0] = reinterpret_cast<uint64_t>(address);
  return success;
}
