//===- CUDADevice.h - Memory, copies and events of one GPU ------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The few calls of the CUDA driver API that running a program needs beside the
// launches of flash-c/Runtime.h. The driver is loaded at run time, by the same
// rules.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_RUNTIME_CUDADEVICE_H
#define FLASH_RUNTIME_CUDADEVICE_H

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/Error.h"

#include <memory>
#include <string>

namespace mlir::flash {

class CUDADevice {
public:
  /// The first device, with its primary context. Fails if there is no driver or
  /// no device.
  static llvm::Expected<std::unique_ptr<CUDADevice>> open();
  ~CUDADevice();
  CUDADevice(const CUDADevice &) = delete;
  CUDADevice &operator=(const CUDADevice &) = delete;

  llvm::StringRef getName() const { return name; }
  /// Major * 10 + minor.
  unsigned getCapability() const { return capability; }
  /// CUcontext.
  void *getContext() const { return context; }

  /// Device memory of at least one byte.
  llvm::Expected<void *> allocate(size_t bytes);
  void free(void *address);
  llvm::Error copyToDevice(void *to, const void *from, size_t bytes);
  llvm::Error copyToHost(void *to, const void *from, size_t bytes);
  /// Sets every byte to `value`.
  llvm::Error fill(void *address, unsigned char value, size_t bytes);
  /// Waits for the device, and reports what went wrong on it.
  llvm::Error synchronize();
  /// Seconds that the device needs for what `issue` puts on the default stream.
  llvm::Expected<double> measure(llvm::function_ref<llvm::Error()> issue);

private:
  struct Functions;

  CUDADevice() = default;
  llvm::Error check(int code, const char *what);
  llvm::Error initialize();

  std::unique_ptr<Functions> functions;
  std::string name;
  unsigned capability = 0;
  int device = 0;
  void *context = nullptr;
};

} // namespace mlir::flash

#endif // FLASH_RUNTIME_CUDADEVICE_H
