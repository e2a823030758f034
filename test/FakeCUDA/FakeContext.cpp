//===- FakeContext.cpp - Devices, contexts and memory of the fake *- C++
//-*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FakeCUDA.h"

#include <atomic>
#include <chrono>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <mutex>

using namespace fake;

static std::mutex mutex;

void fake::log(const char *format, ...) {
  static const char *path = getenv("FAKE_CUDA_LOG");
  if (!path)
    return;
  std::lock_guard<std::mutex> lock(mutex);
  static FILE *file = strcmp(path, "-") == 0 ? stderr : fopen(path, "a");
  if (!file)
    return;
  va_list arguments;
  va_start(arguments, format);
  vfprintf(file, format, arguments);
  va_end(arguments);
  fputc('\n', file);
  fflush(file);
}

CUresult fake::getPlannedFailure(const char *function) {
  static const char *plan = getenv("FAKE_CUDA_FAIL");
  if (!plan)
    return success;
  size_t length = strlen(function);
  if (strncmp(plan, function, length) != 0 || plan[length] != '=')
    return success;
  return atoi(plan + length + 1);
}

static int getNumber(const char *variable, int otherwise) {
  const char *text = getenv(variable);
  return text ? atoi(text) : otherwise;
}

//===----------------------------------------------------------------------===//
// Errors, devices
//===----------------------------------------------------------------------===//

FAKE_API CUresult cuGetErrorName(CUresult code, const char **name) {
  switch (code) {
  case invalidValue:
    *name = "CUDA_ERROR_INVALID_VALUE";
    return success;
  case outOfMemory:
    *name = "CUDA_ERROR_OUT_OF_MEMORY";
    return success;
  case noDevice:
    *name = "CUDA_ERROR_NO_DEVICE";
    return success;
  case invalidImage:
    *name = "CUDA_ERROR_INVALID_IMAGE";
    return success;
  case invalidContext:
    *name = "CUDA_ERROR_INVALID_CONTEXT";
    return success;
  case notFound:
    *name = "CUDA_ERROR_NOT_FOUND";
    return success;
  default:
    *name = nullptr;
    return invalidValue;
  }
}

FAKE_API CUresult cuGetErrorString(CUresult code, const char **text) {
  *text = "a fake error";
  return success;
}

FAKE_API CUresult cuInit(unsigned) {
  FAKE_ENTER("cuInit");
  log("cuInit");
  return getNumber("FAKE_CUDA_DEVICES", 1) > 0 ? success : noDevice;
}

FAKE_API CUresult cuDriverGetVersion(int *version) {
  *version = 13000;
  return success;
}

FAKE_API CUresult cuDeviceGetCount(int *count) {
  *count = getNumber("FAKE_CUDA_DEVICES", 1);
  return success;
}

FAKE_API CUresult cuDeviceGet(int *device, int ordinal) {
  if (ordinal < 0 || ordinal >= getNumber("FAKE_CUDA_DEVICES", 1))
    return invalidDevice;
  *device = ordinal;
  return success;
}

FAKE_API CUresult cuDeviceGetName(char *name, int length, int device) {
  snprintf(name, length, "Fake GPU %d", device);
  return success;
}

FAKE_API CUresult cuDeviceGetAttribute(int *value, int attribute, int) {
  const char *text = getenv("FAKE_CUDA_CAPABILITY");
  int major = 9, minor = 0;
  if (text)
    sscanf(text, "%d.%d", &major, &minor);
  *value = attribute == 75   ? major
           : attribute == 76 ? minor
           : attribute == 16 ? getNumber("FAKE_CUDA_SMS", 132)
                             : 0;
  return success;
}

//===----------------------------------------------------------------------===//
// Contexts
//===----------------------------------------------------------------------===//

static constexpr int maxDevices = 16;
static Context primaryContexts[maxDevices];
static thread_local std::vector<Context *> stack;

Context *fake::getCurrent() { return stack.empty() ? nullptr : stack.back(); }

FAKE_API CUresult cuDevicePrimaryCtxRetain(Context **context, int device) {
  FAKE_ENTER("cuDevicePrimaryCtxRetain");
  if (device < 0 || device >= maxDevices)
    return invalidDevice;
  std::lock_guard<std::mutex> lock(mutex);
  primaryContexts[device] = {device, 1000ull + device};
  *context = &primaryContexts[device];
  return success;
}

FAKE_API CUresult cuDevicePrimaryCtxRelease_v2(int) { return success; }

FAKE_API CUresult cuCtxGetCurrent(Context **context) {
  FAKE_ENTER("cuCtxGetCurrent");
  *context = getCurrent();
  return success;
}

FAKE_API CUresult cuCtxSetCurrent(Context *context) {
  if (!stack.empty())
    stack.pop_back();
  if (context)
    stack.push_back(context);
  return success;
}

FAKE_API CUresult cuCtxPushCurrent_v2(Context *context) {
  FAKE_ENTER("cuCtxPushCurrent_v2");
  log("push context of device %d", context->device);
  stack.push_back(context);
  return success;
}

FAKE_API CUresult cuCtxPopCurrent_v2(Context **context) {
  if (stack.empty())
    return invalidContext;
  *context = stack.back();
  stack.pop_back();
  log("pop context of device %d", (*context)->device);
  return success;
}

FAKE_API CUresult cuCtxGetDevice(int *device) {
  if (!getCurrent())
    return invalidContext;
  *device = getCurrent()->device;
  return success;
}

FAKE_API CUresult cuCtxGetId(Context *context, unsigned long long *id) {
  *id = context->id;
  return success;
}

FAKE_API CUresult cuCtxSynchronize() {
  log("cuCtxSynchronize");
  return success;
}

FAKE_API CUresult cuThreadExchangeStreamCaptureMode(int *mode) {
  static thread_local int current = 0;
  int previous = current;
  current = *mode;
  *mode = previous;
  return success;
}

//===----------------------------------------------------------------------===//
// Memory, streams, events
//===----------------------------------------------------------------------===//

FAKE_API CUresult cuMemAlloc_v2(uint64_t *address, size_t bytes) {
  FAKE_ENTER("cuMemAlloc_v2");
  if (!getCurrent())
    return invalidContext;
  if (bytes == 0)
    return invalidValue;
  void *memory = aligned_alloc(256, (bytes + 255) / 256 * 256);
  if (!memory)
    return outOfMemory;
  // Not zero: a kernel that does not write is seen.
  memset(memory, 0x7b, bytes);
  *address = reinterpret_cast<uint64_t>(memory);
  log("cuMemAlloc %zu bytes", bytes);
  return success;
}

FAKE_API CUresult cuMemFree_v2(uint64_t address) {
  log("cuMemFree");
  free(reinterpret_cast<void *>(address));
  return success;
}

FAKE_API CUresult cuMemcpyHtoD_v2(uint64_t to, const void *from, size_t bytes) {
  FAKE_ENTER("cuMemcpyHtoD_v2");
  log("copy %zu bytes to the device", bytes);
  memcpy(reinterpret_cast<void *>(to), from, bytes);
  return success;
}

FAKE_API CUresult cuMemcpyDtoH_v2(void *to, uint64_t from, size_t bytes) {
  FAKE_ENTER("cuMemcpyDtoH_v2");
  log("copy %zu bytes to the host", bytes);
  memcpy(to, reinterpret_cast<void *>(from), bytes);
  return success;
}

FAKE_API CUresult cuMemsetD8_v2(uint64_t to, unsigned char value,
                                size_t bytes) {
  log("set %zu bytes to %u", bytes, value);
  memset(reinterpret_cast<void *>(to), value, bytes);
  return success;
}

FAKE_API CUresult cuStreamCreate(void **stream, unsigned) {
  static std::atomic<uintptr_t> next{1};
  *stream = reinterpret_cast<void *>(next++ << 8);
  return success;
}

FAKE_API CUresult cuStreamIsCapturing(void *, int *state) {
  *state = getNumber("FAKE_CUDA_CAPTURING", 0);
  return success;
}

FAKE_API CUresult cuStreamDestroy_v2(void *) { return success; }

FAKE_API CUresult cuStreamSynchronize(void *) {
  log("cuStreamSynchronize");
  return success;
}

namespace {
using Clock = std::chrono::steady_clock;
struct Event {
  Clock::time_point time;
};
} // namespace

FAKE_API CUresult cuEventCreate(Event **event, unsigned) {
  *event = new Event;
  return success;
}

FAKE_API CUresult cuEventDestroy_v2(Event *event) {
  delete event;
  return success;
}

FAKE_API CUresult cuEventRecord(Event *event, void *) {
  event->time = Clock::now();
  return success;
}

FAKE_API CUresult cuEventSynchronize(Event *) { return success; }

FAKE_API CUresult cuEventElapsedTime(float *milliseconds, Event *start,
                                     Event *end) {
  *milliseconds =
      std::chrono::duration<float, std::milli>(end->time - start->time).count();
  return success;
}
