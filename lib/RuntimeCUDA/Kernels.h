//===- Kernels.h - Plans with their code ------------------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_RUNTIMECUDA_KERNELS_H
#define FLASH_LIB_RUNTIMECUDA_KERNELS_H

#include "Driver.h"

#include <atomic>
#include <pthread.h>

namespace flash_rt {

/// The code in one context.
struct LoadedModule {
  CUcontext context;
  /// Of the context, as an address may be used again; 0 with old drivers.
  unsigned long long contextId;
  CUmodule module;
  CUfunction functions[maxKernels];
  LoadedModule *next;
};

class MutexLock {
public:
  explicit MutexLock(pthread_mutex_t &mutex) : mutex(mutex) {
    pthread_mutex_lock(&mutex);
  }
  ~MutexLock() { pthread_mutex_unlock(&mutex); }
  MutexLock(const MutexLock &) = delete;
  MutexLock &operator=(const MutexLock &) = delete;

private:
  pthread_mutex_t &mutex;
};

} // namespace flash_rt

/// Counted: by its creator and by everything prepared.
struct flash_kernels {
  /// The code in `context`; loads it if needed.
  flash_status getModule(const flash_rt::Driver &driver,
                         flash_rt::CUcontext context,
                         const flash_rt::LoadedModule *&module);
  void retain() { count.fetch_add(1, std::memory_order_relaxed); }
  void release();

  flash_rt::Arena arena;
  const flash_plan *plan = nullptr;
  /// Ends with a null character, as the driver wants PTX.
  const char *image = nullptr;

private:
  const flash_rt::LoadedModule *find(flash_rt::CUcontext context,
                                     unsigned long long id);
  flash_status load(const flash_rt::Driver &driver,
                    flash_rt::LoadedModule &loaded);
  flash_status loadImage(const flash_rt::Driver &driver,
                         flash_rt::LoadedModule &loaded);
  flash_status loadFunction(const flash_rt::Driver &driver,
                            const flash_plan_kernel &kernel,
                            flash_rt::CUmodule module,
                            flash_rt::CUfunction &function);

  std::atomic<int> count{1};
  /// Guards loading; launches read the list without it.
  pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
  std::atomic<flash_rt::LoadedModule *> modules{nullptr};
};

#endif // FLASH_LIB_RUNTIMECUDA_KERNELS_H
