//===- Driver.h - The CUDA driver API, loaded at run time -------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The few declarations of cuda.h that launching needs; their values are part
// of the driver's ABI. Symbols that old drivers lack are null.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_RUNTIMECUDA_DRIVER_H
#define FLASH_LIB_RUNTIMECUDA_DRIVER_H

#include "Support.h"

namespace flash_rt {

using CUresult = int;
using CUdevice = int;
using CUcontext = struct CUctx_st *;
using CUmodule = struct CUmod_st *;
using CUfunction = struct CUfunc_st *;
using CUstream = struct CUstream_st *;

struct alignas(64) CUtensorMap {
  uint64_t opaque[16];
};

struct CUlaunchAttribute {
  unsigned id;
  char padding[4];
  union {
    char bytes[64];
    struct {
      unsigned x, y, z;
    } clusterDim;
  } value;
};

struct CUlaunchConfig {
  unsigned gridX, gridY, gridZ, blockX, blockY, blockZ, sharedBytes;
  CUstream stream;
  CUlaunchAttribute *attributes;
  unsigned numAttributes;
};

enum {
  LaunchAttributeClusterDimension = 4,
  FunctionAttributeMaxDynamicShared = 8,
  FunctionAttributeNonPortableCluster = 14,
  DeviceAttributeMajor = 75,
  DeviceAttributeMinor = 76,
  JitErrorLogBuffer = 5,
  JitErrorLogBufferSize = 6,
  CaptureModeRelaxed = 2,
};

struct Driver {
  CUresult (*init)(unsigned flags);
  CUresult (*getErrorName)(CUresult, const char **);
  CUresult (*getErrorString)(CUresult, const char **);
  CUresult (*ctxGetCurrent)(CUcontext *);
  CUresult (*ctxPushCurrent)(CUcontext);
  CUresult (*ctxPopCurrent)(CUcontext *);
  CUresult (*ctxGetDevice)(CUdevice *);
  CUresult (*deviceGetAttribute)(int *, int attribute, CUdevice);
  CUresult (*moduleLoadDataEx)(CUmodule *, const void *image, unsigned count,
                               const int *options, void **values);
  CUresult (*moduleUnload)(CUmodule);
  CUresult (*moduleGetFunction)(CUfunction *, CUmodule, const char *);
  CUresult (*funcSetAttribute)(CUfunction, int attribute, int value);
  CUresult (*launchKernel)(CUfunction, unsigned gridX, unsigned gridY,
                           unsigned gridZ, unsigned blockX, unsigned blockY,
                           unsigned blockZ, unsigned sharedBytes, CUstream,
                           void **params, void **extra);
  // The rest may be missing.
  CUresult (*launchKernelEx)(const CUlaunchConfig *, CUfunction, void **params,
                             void **extra);
  CUresult (*tensorMapEncodeTiled)(CUtensorMap *, int dataType, unsigned rank,
                                   void *address, const uint64_t *sizes,
                                   const uint64_t *strides, const uint32_t *box,
                                   const uint32_t *elementStrides,
                                   int interleave, int swizzle, int promotion,
                                   int fill);
  CUresult (*tensorMapReplaceAddress)(CUtensorMap *, void *address);
  CUresult (*ctxGetId)(CUcontext, unsigned long long *);
  CUresult (*threadExchangeStreamCaptureMode)(int *);
};

/// The driver, loaded by the first call; null after `fail`.
const Driver *getDriver();

/// `fail` with the names that the driver has for `result`.
__attribute__((format(printf, 4, 5))) flash_status
failDriver(const Driver &driver, flash_status status, CUresult result,
           const char *format, ...);

/// Makes `context` (not null) current for its scope, unless it is.
class ContextScope {
public:
  ContextScope(const Driver &driver, CUcontext context);
  ~ContextScope();
  ContextScope(const ContextScope &) = delete;
  ContextScope &operator=(const ContextScope &) = delete;

  /// FLASH_OK, or that of a failure.
  flash_status status = FLASH_OK;

private:
  const Driver &driver;
  bool pushed = false;
};

/// `context`, or the current one if it is null.
flash_status resolveContext(const Driver &driver, void *context,
                            CUcontext &result);

} // namespace flash_rt

#endif // FLASH_LIB_RUNTIMECUDA_DRIVER_H
