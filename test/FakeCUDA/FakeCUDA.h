//===- FakeCUDA.h - A CUDA driver without a device --------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the parts of the fake share. FAKE_CUDA_* in the environment:
//
//   LOG=PATH        append a line for each call that matters ("-": stderr)
//   DEVICES=N       number of devices (1)
//   CAPABILITY=M.N  of all devices (9.0)
//   CAPTURING=1     all streams are being captured
//   FAIL=NAME=CODE  this function returns that code, from its first call on
//
// Memory is the host's, so that copies work; kernels do nothing. A launch logs
// the parameters by the types that the PTX declares.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TEST_FAKECUDA_FAKECUDA_H
#define FLASH_TEST_FAKECUDA_FAKECUDA_H

#include <cstdint>
#include <string>
#include <vector>

#define FAKE_API extern "C" __attribute__((visibility("default")))

namespace fake {

using CUresult = int;
enum {
  success = 0,
  invalidValue = 1,
  outOfMemory = 2,
  noDevice = 100,
  invalidDevice = 101,
  invalidImage = 200,
  invalidContext = 201,
  notFound = 500,
};

struct Context {
  int device;
  unsigned long long id;
};

/// A parameter as PTX declares it: `.param .align 64 .b8 name[128]`.
struct Parameter {
  std::string type;
  unsigned size, alignment;
};

struct Function {
  std::string name;
  std::vector<Parameter> parameters;
  int maxDynamicShared = 48 * 1024;
};

struct Module {
  Context *context;
  std::vector<Function *> functions;
};

/// Appends a line to the log, if there is one.
__attribute__((format(printf, 1, 2))) void log(const char *format, ...);

/// The code that FAKE_CUDA_FAIL gives to a function, or 0.
CUresult getPlannedFailure(const char *function);

/// The context that is current in this thread, or null.
Context *getCurrent();

/// The kernels of a PTX text; empty if it is none.
std::vector<Function *> parseKernels(const std::string &ptx);

} // namespace fake

#define FAKE_ENTER(name)                                                       \
  if (int code = fake::getPlannedFailure(name))                                \
  return code

#endif // FLASH_TEST_FAKECUDA_FAKECUDA_H
