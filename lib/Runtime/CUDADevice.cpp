//===- CUDADevice.cpp - Memory, copies and events of one GPU ----*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Runtime/CUDADevice.h"

#include "llvm/ADT/ScopeExit.h"
#include "llvm/Support/DynamicLibrary.h"
#include "llvm/Support/FormatVariadic.h"

#include <cstdlib>

using namespace mlir::flash;

using Address = uint64_t;

struct CUDADevice::Functions {
  // By their names in the library.
  // NOLINTBEGIN(readability-identifier-naming)
  int (*cuInit)(unsigned);
  int (*cuGetErrorName)(int, const char **);
  int (*cuDeviceGet)(int *, int);
  int (*cuDeviceGetName)(char *, int, int);
  int (*cuDeviceGetAttribute)(int *, int, int);
  int (*cuDevicePrimaryCtxRetain)(void **, int);
  int (*cuDevicePrimaryCtxRelease_v2)(int);
  int (*cuCtxSetCurrent)(void *);
  int (*cuCtxSynchronize)();
  int (*cuMemAlloc_v2)(Address *, size_t);
  int (*cuMemFree_v2)(Address);
  int (*cuMemcpyHtoD_v2)(Address, const void *, size_t);
  int (*cuMemcpyDtoH_v2)(void *, Address, size_t);
  int (*cuMemsetD8_v2)(Address, unsigned char, size_t);
  int (*cuEventCreate)(void **, unsigned);
  int (*cuEventDestroy_v2)(void *);
  int (*cuEventRecord)(void *, void *);
  int (*cuEventSynchronize)(void *);
  int (*cuEventElapsedTime)(float *, void *, void *);
  // NOLINTEND(readability-identifier-naming)

  llvm::Error load();
};

static Address toAddress(const void *pointer) {
  return reinterpret_cast<Address>(pointer);
}

static llvm::Error makeError(const llvm::Twine &text) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), text);
}

llvm::Error CUDADevice::Functions::load() {
  const char *path = std::getenv("FLASH_LIBCUDA");
  if (!path || !*path)
    path = "libcuda.so.1";
  std::string message;
  auto library = llvm::sys::DynamicLibrary::getPermanentLibrary(path, &message);
  if (!library.isValid())
    return makeError("no CUDA driver: " + message);
  const char *missing = nullptr;
  auto resolve = [&](const char *name, auto &function) {
    using Function = std::remove_reference_t<decltype(function)>;
    function = reinterpret_cast<Function>(library.getAddressOfSymbol(name));
    if (!function && !missing)
      missing = name;
  };
#define FLASH_RESOLVE(name) resolve(#name, name)
  FLASH_RESOLVE(cuInit);
  FLASH_RESOLVE(cuGetErrorName);
  FLASH_RESOLVE(cuDeviceGet);
  FLASH_RESOLVE(cuDeviceGetName);
  FLASH_RESOLVE(cuDeviceGetAttribute);
  FLASH_RESOLVE(cuDevicePrimaryCtxRetain);
  FLASH_RESOLVE(cuDevicePrimaryCtxRelease_v2);
  FLASH_RESOLVE(cuCtxSetCurrent);
  FLASH_RESOLVE(cuCtxSynchronize);
  FLASH_RESOLVE(cuMemAlloc_v2);
  FLASH_RESOLVE(cuMemFree_v2);
  FLASH_RESOLVE(cuMemcpyHtoD_v2);
  FLASH_RESOLVE(cuMemcpyDtoH_v2);
  FLASH_RESOLVE(cuMemsetD8_v2);
  FLASH_RESOLVE(cuEventCreate);
  FLASH_RESOLVE(cuEventDestroy_v2);
  FLASH_RESOLVE(cuEventRecord);
  FLASH_RESOLVE(cuEventSynchronize);
  FLASH_RESOLVE(cuEventElapsedTime);
#undef FLASH_RESOLVE
  if (missing)
    return makeError(llvm::Twine("the CUDA driver '") + path + "' has no " +
                     missing);
  return llvm::Error::success();
}

llvm::Error CUDADevice::check(int code, const char *what) {
  if (code == 0)
    return llvm::Error::success();
  const char *text = nullptr;
  functions->cuGetErrorName(code, &text);
  return makeError(llvm::Twine(what) + ": " + (text ? text : "unknown error"));
}

llvm::Error CUDADevice::initialize() {
  if (llvm::Error error = check(functions->cuInit(0), "cuInit"))
    return error;
  if (llvm::Error error =
          check(functions->cuDeviceGet(&device, 0), "cuDeviceGet"))
    return error;
  char text[256] = "";
  int major = 0, minor = 0;
  functions->cuDeviceGetName(text, sizeof(text), device);
  // CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR and _MINOR.
  functions->cuDeviceGetAttribute(&major, 75, device);
  functions->cuDeviceGetAttribute(&minor, 76, device);
  name = text;
  capability = unsigned(major * 10 + minor);
  if (llvm::Error error =
          check(functions->cuDevicePrimaryCtxRetain(&context, device),
                "cuDevicePrimaryCtxRetain"))
    return error;
  return check(functions->cuCtxSetCurrent(context), "cuCtxSetCurrent");
}

llvm::Expected<std::unique_ptr<CUDADevice>> CUDADevice::open() {
  std::unique_ptr<CUDADevice> result(new CUDADevice());
  result->functions = std::make_unique<Functions>();
  if (llvm::Error error = result->functions->load())
    return std::move(error);
  if (llvm::Error error = result->initialize())
    return std::move(error);
  return std::move(result);
}

CUDADevice::~CUDADevice() {
  if (context)
    functions->cuDevicePrimaryCtxRelease_v2(device);
}

llvm::Expected<void *> CUDADevice::allocate(size_t bytes) {
  Address address;
  std::string what =
      llvm::formatv("allocation of {0} bytes on the device", bytes);
  if (llvm::Error error =
          check(functions->cuMemAlloc_v2(&address, std::max<size_t>(bytes, 1)),
                what.c_str()))
    return std::move(error);
  // NOLINTNEXTLINE(performance-no-int-to-ptr)
  return reinterpret_cast<void *>(address);
}

void CUDADevice::free(void *address) {
  functions->cuMemFree_v2(toAddress(address));
}

llvm::Error CUDADevice::copyToDevice(void *to, const void *from, size_t bytes) {
  if (bytes == 0)
    return llvm::Error::success();
  return check(functions->cuMemcpyHtoD_v2(toAddress(to), from, bytes),
               "copy to the device");
}

llvm::Error CUDADevice::copyToHost(void *to, const void *from, size_t bytes) {
  if (bytes == 0)
    return llvm::Error::success();
  return check(functions->cuMemcpyDtoH_v2(to, toAddress(from), bytes),
               "copy to the host");
}

llvm::Error CUDADevice::fill(void *address, unsigned char value, size_t bytes) {
  if (bytes == 0)
    return llvm::Error::success();
  return check(functions->cuMemsetD8_v2(toAddress(address), value, bytes),
               "fill on the device");
}

llvm::Error CUDADevice::synchronize() {
  return check(functions->cuCtxSynchronize(), "the kernels");
}

llvm::Expected<double>
CUDADevice::measure(llvm::function_ref<llvm::Error()> issue) {
  void *events[2] = {};
  llvm::scope_exit destroy([&] {
    for (void *event : events)
      if (event)
        functions->cuEventDestroy_v2(event);
  });
  for (void *&event : events)
    if (llvm::Error error =
            check(functions->cuEventCreate(&event, 0), "cuEventCreate"))
      return std::move(error);
  auto record = [&](void *event) {
    return check(functions->cuEventRecord(event, nullptr), "cuEventRecord");
  };
  if (llvm::Error error = record(events[0]))
    return std::move(error);
  if (llvm::Error error = issue())
    return std::move(error);
  if (llvm::Error error = record(events[1]))
    return std::move(error);
  if (llvm::Error error =
          check(functions->cuEventSynchronize(events[1]), "the kernels"))
    return std::move(error);
  float milliseconds = 0;
  if (llvm::Error error = check(
          functions->cuEventElapsedTime(&milliseconds, events[0], events[1]),
          "cuEventElapsedTime"))
    return std::move(error);
  return milliseconds * 1e-3;
}
