//===- CPU.h - Running attention on the CPU from C ----------------*- C -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// libflash-cpu: MLIR goes in, a function of this process comes out. Attention
// in it is tiled as `flash-run` does, anything else is compiled as it is:
//
//   flash_cpu_compile   a module with the function of that name
//   flash_cpu_call      as often as there is something to compute
//
// Every function may be called from several threads at once, with the same
// function object too. One that fails returns a status and keeps a message for
// flash_cpu_last_error; nothing is printed.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_C_CPU_H
#define FLASH_C_CPU_H

#include "flash-c/Runtime.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Grows when functions are added; what exists keeps its meaning. */
#define FLASH_CPU_VERSION 1

/* FLASH_CPU_VERSION of the library. */
FLASH_API uint32_t flash_cpu_version(void);
/* Why the last call of this thread that failed did so; never null. After
   FLASH_ERROR_COMPILE: the diagnostics. */
FLASH_API const char *flash_cpu_last_error(void);

typedef struct flash_cpu_function flash_cpu_function;

typedef struct flash_cpu_compile_info {
  uint32_t struct_size; /* sizeof(flash_cpu_compile_info) */
  uint32_t threads;     /* 0: OMP_NUM_THREADS, or the number of cores */
  const char *source;   /* MLIR, text or bytecode */
  size_t source_size;   /* bytes */
  const char *entry;    /* a function on tensors and scalars */
} flash_cpu_compile_info;

/* Compiles one function for this machine. FLASH_ERROR_COMPILE if the module is
   wrong or lacks it. */
FLASH_API flash_status flash_cpu_compile(const flash_cpu_compile_info *info,
                                         flash_cpu_function **function);
/* Null is allowed. No call may be running. */
FLASH_API void flash_cpu_destroy(flash_cpu_function *function);

/* Calls it and waits. `data` are addresses of this process; strides may be any,
   of 0 and below 0 too. Inputs that are not row-major are copied before, and
   results into `outputs` afterwards. FLASH_ERROR_ARGUMENT if number, types,
   ranks or sizes are not those of the function, or of its results. That dynamic
   sizes fit each other is up to the caller. */
FLASH_API flash_status flash_cpu_call(flash_cpu_function *function,
                                      const flash_tensor *inputs,
                                      size_t num_inputs,
                                      const flash_tensor *outputs,
                                      size_t num_outputs);

#ifdef __cplusplus
}
#endif

#endif /* FLASH_C_CPU_H */
