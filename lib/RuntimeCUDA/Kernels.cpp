//===- Kernels.cpp - Plans with their code ----------------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Creates and destroys kernels, and loads their code into contexts.
//
//===----------------------------------------------------------------------===//

#include "Kernels.h"

#include <cstdio>
#include <new>

using namespace flash_rt;

//===----------------------------------------------------------------------===//
// Loading
//===----------------------------------------------------------------------===//

namespace {
/// Loading a module is no work on a stream: it may happen while another
/// stream of this thread is being captured.
class RelaxedCapture {
public:
  explicit RelaxedCapture(const Driver &driver) : driver(driver) { exchange(); }
  ~RelaxedCapture() { exchange(); }
  RelaxedCapture(const RelaxedCapture &) = delete;
  RelaxedCapture &operator=(const RelaxedCapture &) = delete;

private:
  void exchange() {
    if (driver.threadExchangeStreamCaptureMode)
      driver.threadExchangeStreamCaptureMode(&mode);
  }

  const Driver &driver;
  int mode = CaptureModeRelaxed;
};
} // namespace

/// Writes "sm_90" for the device of the current context.
static void getDeviceName(const Driver &driver, char *name, size_t size) {
  CUdevice device = 0;
  int major = 0, minor = 0;
  if (driver.ctxGetDevice(&device) != 0 ||
      driver.deviceGetAttribute(&major, DeviceAttributeMajor, device) != 0 ||
      driver.deviceGetAttribute(&minor, DeviceAttributeMinor, device) != 0)
    snprintf(name, size, "unknown");
  else
    snprintf(name, size, "sm_%d%d", major, minor);
}

flash_status flash_kernels::loadImage(const Driver &driver,
                                      LoadedModule &loaded) {
  char log[1024] = "";
  const int options[] = {JitErrorLogBuffer, JitErrorLogBufferSize};
  void *values[] = {log, nullptr};
  // The driver takes the size in the place of a pointer.
  const uintptr_t logSize = sizeof(log) - 1;
  memcpy(static_cast<void *>(&values[1]), &logSize, sizeof(logSize));
  CUresult result =
      driver.moduleLoadDataEx(&loaded.module, image, 2, options, values);
  if (result == 0)
    return FLASH_OK;
  char device[32];
  getDeviceName(driver, device, sizeof(device));
  // The log ends with a newline.
  for (size_t end = strlen(log); end > 0 && log[end - 1] == '\n';)
    log[--end] = 0;
  return failDriver(driver, FLASH_ERROR_IMAGE, result,
                    "the image of '%s' for %s can't be loaded on %s%s%s",
                    plan->name, plan->chip, device, log[0] ? ": " : "", log);
}

flash_status flash_kernels::loadFunction(const Driver &driver,
                                         const flash_plan_kernel &kernel,
                                         CUmodule module,
                                         CUfunction &function) {
  if (CUresult result =
          driver.moduleGetFunction(&function, module, kernel.entry))
    return failDriver(driver, FLASH_ERROR_IMAGE, result,
                      "the image of '%s' has no kernel '%s'", plan->name,
                      kernel.entry);
  auto setAttribute = [&](int attribute, int value,
                          const char *what) -> flash_status {
    if (CUresult result = driver.funcSetAttribute(function, attribute, value))
      return failDriver(driver, FLASH_ERROR_IMAGE, result,
                        "kernel '%s' can't have %s", kernel.entry, what);
    return FLASH_OK;
  };
  // What every device gives without asking.
  constexpr int64_t freeSramBytes = 48 * 1024;
  if (kernel.sram_bytes > freeSramBytes) {
    char what[64];
    snprintf(what, sizeof(what), "%lld bytes of SRAM",
             (long long)kernel.sram_bytes);
    if (flash_status status =
            setAttribute(FunctionAttributeMaxDynamicShared,
                         static_cast<int>(kernel.sram_bytes), what))
      return status;
  }
  if (kernel.cluster[0] * kernel.cluster[1] * kernel.cluster[2] > 8)
    return setAttribute(FunctionAttributeNonPortableCluster, 1,
                        "a cluster of more than 8 CTAs");
  return FLASH_OK;
}

flash_status flash_kernels::load(const Driver &driver, LoadedModule &loaded) {
  ContextScope scope(driver, loaded.context);
  if (scope.status)
    return scope.status;
  RelaxedCapture relaxed(driver);
  if (flash_status status = loadImage(driver, loaded))
    return status;
  for (size_t i = 0; i < plan->num_kernels; ++i)
    if (flash_status status = loadFunction(
            driver, plan->kernels[i], loaded.module, loaded.functions[i])) {
      driver.moduleUnload(loaded.module);
      return status;
    }
  return FLASH_OK;
}

const LoadedModule *flash_kernels::find(CUcontext context,
                                        unsigned long long id) {
  const LoadedModule *module = modules.load(std::memory_order_acquire);
  while (module && (module->context != context || module->contextId != id))
    module = module->next;
  return module;
}

flash_status flash_kernels::getModule(const Driver &driver, CUcontext context,
                                      const LoadedModule *&module) {
  unsigned long long id = 0;
  if (driver.ctxGetId && driver.ctxGetId(context, &id) != 0)
    id = 0;
  module = find(context, id);
  if (module)
    return FLASH_OK;
  MutexLock lock(mutex);
  module = find(context, id);
  if (module)
    return FLASH_OK;
  auto *loaded = static_cast<LoadedModule *>(calloc(1, sizeof(LoadedModule)));
  if (!loaded)
    return fail(FLASH_ERROR_MEMORY, "no memory for a module");
  loaded->context = context;
  loaded->contextId = id;
  if (flash_status status = load(driver, *loaded)) {
    free(loaded);
    return status;
  }
  loaded->next = modules.load(std::memory_order_relaxed);
  modules.store(loaded, std::memory_order_release);
  module = loaded;
  return FLASH_OK;
}

//===----------------------------------------------------------------------===//
// Creation
//===----------------------------------------------------------------------===//

void flash_kernels::release() {
  if (count.fetch_sub(1, std::memory_order_acq_rel) != 1)
    return;
  for (LoadedModule *module = modules.load(); module;) {
    LoadedModule *next = module->next;
    // It was loaded, so there is a driver. Errors have nobody to go to: at
    // the end of a process the driver may be gone before us.
    const Driver *driver = getDriver();
    ContextScope scope(*driver, module->context);
    if (!scope.status)
      driver->moduleUnload(module->module);
    free(module);
    module = next;
  }
  pthread_mutex_destroy(&mutex);
  this->~flash_kernels();
  free(this);
}

extern "C" flash_status flash_kernels_create(const flash_plan *plan,
                                             const void *image,
                                             size_t imageSize,
                                             flash_kernels **kernels) {
  if (!image || imageSize == 0 || !kernels)
    return fail(FLASH_ERROR_ARGUMENT, "flash_kernels_create: %s is null",
                kernels ? "the image" : "the result");
  if (flash_status status = flash_plan_check(plan))
    return status;
  void *memory = malloc(sizeof(flash_kernels));
  if (!memory)
    return fail(FLASH_ERROR_MEMORY, "no memory for kernels");
  auto *result = new (memory) flash_kernels();
  result->plan = copyPlan(*plan, result->arena);
  result->image =
      result->arena.copyText(static_cast<const char *>(image), imageSize);
  if (!result->plan || !result->image) {
    result->release();
    return fail(FLASH_ERROR_MEMORY, "no memory for kernels");
  }
  *kernels = result;
  return FLASH_OK;
}

static pthread_mutex_t onceMutex = PTHREAD_MUTEX_INITIALIZER;

extern "C" flash_status flash_kernels_once(flash_kernels **slot,
                                           const flash_plan *plan,
                                           const void *image, size_t imageSize,
                                           flash_kernels **kernels) {
  if (!slot || !kernels)
    return fail(FLASH_ERROR_ARGUMENT, "flash_kernels_once: null argument");
  flash_kernels *found = __atomic_load_n(slot, __ATOMIC_ACQUIRE);
  if (!found) {
    MutexLock lock(onceMutex);
    found = __atomic_load_n(slot, __ATOMIC_RELAXED);
    if (!found) {
      if (flash_status status =
              flash_kernels_create(plan, image, imageSize, &found))
        return status;
      __atomic_store_n(slot, found, __ATOMIC_RELEASE);
    }
  }
  *kernels = found;
  return FLASH_OK;
}

extern "C" void flash_kernels_destroy(flash_kernels *kernels) {
  if (kernels)
    kernels->release();
}

extern "C" flash_status flash_kernels_load(flash_kernels *kernels,
                                           void *context) {
  if (!kernels)
    return fail(FLASH_ERROR_ARGUMENT, "the kernels are null");
  const Driver *driver = getDriver();
  if (!driver)
    return FLASH_ERROR_NO_DRIVER;
  CUcontext resolved;
  if (flash_status status = resolveContext(*driver, context, resolved))
    return status;
  const LoadedModule *module;
  return kernels->getModule(*driver, resolved, module);
}

extern "C" const flash_plan *flash_kernels_plan(const flash_kernels *kernels) {
  return kernels ? kernels->plan : nullptr;
}
