//===- Driver.cpp - The CUDA driver API, loaded at run time -----*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Driver.h"

#include <cstdarg>
#include <cstdio>
#include <dlfcn.h>
#include <pthread.h>

using namespace flash_rt;

namespace {
/// What the first call found out; not changed after.
struct LoadedDriver {
  Driver driver;
  bool loaded;
  /// Why not.
  char message[512];
};
} // namespace

static LoadedDriver theDriver;
static pthread_once_t once = PTHREAD_ONCE_INIT;

template <typename Function>
static bool resolve(void *library, const char *name, Function *&function) {
  function = reinterpret_cast<Function *>(dlsym(library, name));
  return function;
}

/// The first name that is missing, or null.
static const char *resolveAll(void *library, Driver &driver) {
#define FLASH_REQUIRE(field, name)                                             \
  if (!resolve(library, name, driver.field))                                   \
  return name
  FLASH_REQUIRE(init, "cuInit");
  FLASH_REQUIRE(getErrorName, "cuGetErrorName");
  FLASH_REQUIRE(getErrorString, "cuGetErrorString");
  FLASH_REQUIRE(ctxGetCurrent, "cuCtxGetCurrent");
  FLASH_REQUIRE(ctxPushCurrent, "cuCtxPushCurrent_v2");
  FLASH_REQUIRE(ctxPopCurrent, "cuCtxPopCurrent_v2");
  FLASH_REQUIRE(ctxGetDevice, "cuCtxGetDevice");
  FLASH_REQUIRE(deviceGetAttribute, "cuDeviceGetAttribute");
  FLASH_REQUIRE(moduleLoadDataEx, "cuModuleLoadDataEx");
  FLASH_REQUIRE(moduleUnload, "cuModuleUnload");
  FLASH_REQUIRE(moduleGetFunction, "cuModuleGetFunction");
  FLASH_REQUIRE(funcSetAttribute, "cuFuncSetAttribute");
  FLASH_REQUIRE(launchKernel, "cuLaunchKernel");
#undef FLASH_REQUIRE
  resolve(library, "cuLaunchKernelEx", driver.launchKernelEx);
  resolve(library, "cuTensorMapEncodeTiled", driver.tensorMapEncodeTiled);
  resolve(library, "cuTensorMapReplaceAddress", driver.tensorMapReplaceAddress);
  resolve(library, "cuCtxGetId", driver.ctxGetId);
  resolve(library, "cuThreadExchangeStreamCaptureMode",
          driver.threadExchangeStreamCaptureMode);
  return nullptr;
}

static void loadDriver() {
  const char *path = getenv("FLASH_LIBCUDA");
  if (!path || !*path)
    path = "libcuda.so.1";
  char *message = theDriver.message;
  size_t size = sizeof(theDriver.message);
  void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (!library) {
    snprintf(message, size, "no CUDA driver: %s", dlerror());
    return;
  }
  if (const char *name = resolveAll(library, theDriver.driver)) {
    snprintf(message, size, "the CUDA driver '%s' is too old: no %s", path,
             name);
    return;
  }
  if (CUresult result = theDriver.driver.init(0)) {
    const char *name = "unknown error";
    theDriver.driver.getErrorName(result, &name);
    snprintf(message, size, "the CUDA driver '%s' does not start: cuInit: %s",
             path, name);
    return;
  }
  theDriver.loaded = true;
}

const Driver *flash_rt::getDriver() {
  pthread_once(&once, loadDriver);
  if (theDriver.loaded)
    return &theDriver.driver;
  fail(FLASH_ERROR_NO_DRIVER, "%s", theDriver.message);
  return nullptr;
}

flash_status flash_rt::failDriver(const Driver &driver, flash_status status,
                                  CUresult result, const char *format, ...) {
  char what[1024];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(what, sizeof(what), format, arguments);
  va_end(arguments);
  const char *name = nullptr, *text = nullptr;
  driver.getErrorName(result, &name);
  driver.getErrorString(result, &text);
  return fail(status, "%s: %s (%s)", what, name ? name : "unknown error",
              text ? text : "no description");
}

ContextScope::ContextScope(const Driver &driver, CUcontext context)
    : driver(driver) {
  CUcontext current = nullptr;
  if (driver.ctxGetCurrent(&current) == 0 && current == context)
    return;
  if (CUresult result = driver.ctxPushCurrent(context))
    status = failDriver(driver, FLASH_ERROR_CONTEXT, result,
                        "the context can't be made current");
  else
    pushed = true;
}

ContextScope::~ContextScope() {
  CUcontext popped;
  if (pushed)
    driver.ctxPopCurrent(&popped);
}

flash_status flash_rt::resolveContext(const Driver &driver, void *context,
                                      CUcontext &result) {
  result = static_cast<CUcontext>(context);
  if (result)
    return FLASH_OK;
  if (CUresult code = driver.ctxGetCurrent(&result))
    return failDriver(driver, FLASH_ERROR_CONTEXT, code, "cuCtxGetCurrent");
  if (!result)
    return fail(FLASH_ERROR_CONTEXT,
                "no CUDA context is current in this thread, and none is given");
  return FLASH_OK;
}
