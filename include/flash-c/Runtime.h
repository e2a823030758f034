//===- Runtime.h - Launching kernels from a plan ------------------*- C -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// libflash-runtime: launches the kernels of a launch plan with the CUDA driver
// API. It needs the C library only; libcuda is loaded by the first function
// that calls it (FLASH_LIBCUDA names another path). docs/Launching.md explains
// the steps:
//
//   flash_kernels_create   plan and image, once per process
//   flash_prepare          shapes and strides, once per shape
//   flash_workspace_size   bytes that the caller must bring, zero at first
//   flash_launch           addresses and stream: no allocation, no lock
//
// Every function may be called from several threads at once, with any device.
// A function that fails returns a status, leaves its results untouched and
// keeps a message for flash_last_error. Nothing here synchronizes: launches may
// be captured into a CUDA graph.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_C_RUNTIME_H
#define FLASH_C_RUNTIME_H

#include "flash-c/Plan.h"

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define FLASH_API __attribute__((visibility("default")))
#else
#define FLASH_API
#endif

/* Grows when functions are added; what exists keeps its meaning. */
#define FLASH_RUNTIME_VERSION 1

/* Address and stride of a workspace slice are multiples of this. */
#define FLASH_WORKSPACE_ALIGNMENT 256

typedef enum flash_status {
  FLASH_OK = 0,
  FLASH_ERROR_ARGUMENT = 1,  /* a null, a tensor that the plan refuses, ... */
  FLASH_ERROR_PLAN = 2,      /* malformed plan */
  FLASH_ERROR_NO_DRIVER = 3, /* no libcuda, or no device */
  FLASH_ERROR_CONTEXT = 4,   /* no CUDA context is current or given */
  FLASH_ERROR_IMAGE = 5,     /* the driver refuses the image */
  FLASH_ERROR_DRIVER = 6,    /* any other driver call failed */
  FLASH_ERROR_MEMORY = 7,    /* no host memory */
  FLASH_ERROR_COMPILE = 8    /* of flash-c/Compiler.h: not compiled */
} flash_status;

/* FLASH_RUNTIME_VERSION of the library. */
FLASH_API uint32_t flash_runtime_version(void);
/* "FLASH_OK", ... */
FLASH_API const char *flash_status_name(flash_status status);
/* Why the last call of this thread that failed did so; never null. */
FLASH_API const char *flash_last_error(void);

//===----------------------------------------------------------------------===//
// Plans
//===----------------------------------------------------------------------===//

/* Reads `size` bytes of JSON as `flash-opt --emit=plan` writes them: one plan,
   or an array with one. Refuses what the format does not know. */
FLASH_API flash_status flash_plan_parse(const char *json, size_t size,
                                        const flash_plan **plan);
/* The plan called `name` of an array. */
FLASH_API flash_status flash_plan_parse_named(const char *json, size_t size,
                                              const char *name,
                                              const flash_plan **plan);
/* Frees a plan of flash_plan_parse; null is allowed. */
FLASH_API void flash_plan_free(const flash_plan *plan);
/* Checks every rule that a plan obeys. */
FLASH_API flash_status flash_plan_check(const flash_plan *plan);

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

/* A plan with its code. The code is loaded once per CUDA context. */
typedef struct flash_kernels flash_kernels;

/* Copies the plan and the image: PTX text or a cubin. */
FLASH_API flash_status flash_kernels_create(const flash_plan *plan,
                                            const void *image,
                                            size_t image_size,
                                            flash_kernels **kernels);
/* The same for the object in `*slot`, made by whichever thread comes first. */
FLASH_API flash_status flash_kernels_once(flash_kernels **slot,
                                          const flash_plan *plan,
                                          const void *image, size_t image_size,
                                          flash_kernels **kernels);
/* Unloads the code once nothing prepared is left either. Contexts in which it
   was loaded must still exist. Null is allowed. */
FLASH_API void flash_kernels_destroy(flash_kernels *kernels);
/* Loads the code into `context` (CUcontext; null: the current one) now, and
   not with the first launch. */
FLASH_API flash_status flash_kernels_load(flash_kernels *kernels,
                                          void *context);
/* Valid as long as the kernels. */
FLASH_API const flash_plan *flash_kernels_plan(const flash_kernels *kernels);

//===----------------------------------------------------------------------===//
// Launches
//===----------------------------------------------------------------------===//

/* An operand. Strides are in elements; the innermost is 1. */
typedef struct flash_tensor {
  void *data;   /* device address; of a scalar: host address of its value */
  int32_t type; /* flash_type */
  int32_t rank; /* 0 for scalars */
  int64_t sizes[FLASH_MAX_RANK];
  int64_t strides[FLASH_MAX_RANK];
} flash_tensor;

/* A row-major tensor. */
static inline flash_tensor flash_make_tensor(void *data, flash_type type,
                                             int rank, const int64_t *sizes) {
  flash_tensor tensor;
  int64_t stride = 1;
  int i;
  tensor.data = data;
  tensor.type = type;
  tensor.rank = rank;
  for (i = FLASH_MAX_RANK - 1; i >= 0; --i) {
    tensor.sizes[i] = i < rank ? sizes[i] : 0;
    tensor.strides[i] = i < rank ? stride : 0;
    if (i < rank)
      stride *= sizes[i] > 0 ? sizes[i] : 1;
  }
  return tensor;
}

/* A scalar; its value must live until the launch has returned. */
static inline flash_tensor flash_make_scalar(const void *value,
                                             flash_type type) {
  return flash_make_tensor((void *)value, type, 0, NULL);
}

/* Kernels bound to shapes and strides: formulas are evaluated. Not changed by
   launches, so that threads and devices can share it. */
typedef struct flash_prepared flash_prepared;

/* Checks the operands, one for each of the plan's and in its order; their
   `data` is ignored. */
FLASH_API flash_status flash_prepare(flash_kernels *kernels,
                                     const flash_tensor *operands,
                                     size_t num_operands,
                                     flash_prepared **prepared);
/* Null is allowed. Launches that were issued go on. */
FLASH_API void flash_prepared_destroy(flash_prepared *prepared);
/* Bytes of device memory that every launch in flight needs for itself. They are
   zero when they are first used; every launch leaves them zero. */
FLASH_API size_t flash_workspace_size(const flash_prepared *prepared);

typedef struct flash_launch_info {
  uint32_t struct_size; /* sizeof(flash_launch_info) */
  uint32_t num_operands;
  void *const *data;      /* as flash_tensor.data, one an operand */
  void *workspace;        /* device address; null if none is needed */
  size_t workspace_bytes; /* at least flash_workspace_size */
  void *stream;           /* CUstream; null: the default stream */
  void *context;          /* CUcontext; null: the current one */
} flash_launch_info;

/* Issues the kernels on the stream and returns. Zero-size problems launch
   nothing. */
FLASH_API flash_status flash_launch(const flash_prepared *prepared,
                                    const flash_launch_info *info);

/* flash_prepare and flash_launch in the current context. */
FLASH_API flash_status flash_call(flash_kernels *kernels,
                                  const flash_tensor *operands,
                                  size_t num_operands, void *workspace,
                                  size_t workspace_bytes, void *stream);

#ifdef __cplusplus
}
#endif

#endif // FLASH_C_RUNTIME_H
