//===- Compiler.h - Compiling attention from C --------------------*- C -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// libflash-compiler: `flash-opt --flash-compile` for GPUs as a library, without
// files and without output. MLIR goes in; PTX, a cubin, launch plans for
// libflash-runtime and the compiled module come out:
//
//   flash_compiler_create   once per process
//   flash_compile           as often as there is something to compile
//   flash_compiled_output   what was made
//
// Every function may be called from several threads at once, with the same
// compiler too: compilations share nothing but the list of dialects, take no
// lock and leave nothing behind. A function that fails returns a status, leaves
// its results untouched and keeps a message for flash_compiler_last_error.
// Nothing is printed, and no signal handler is installed.
//
// Like everywhere where LLVM is a library, its internal errors end the process;
// wrong input is never one of them.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_C_COMPILER_H
#define FLASH_C_COMPILER_H

#include "flash-c/Runtime.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Grows when functions are added; what exists keeps its meaning. */
#define FLASH_COMPILER_VERSION 1

/* FLASH_COMPILER_VERSION of the library. */
FLASH_API uint32_t flash_compiler_version(void);
/* What the code that it makes depends on, for keys of caches:
   "flash-opt 0.1.0 (5a7c...) LLVM/MLIR 22.1.8". */
FLASH_API const char *flash_compiler_version_text(void);
/* The chips that there is code for, oldest first: "sm_80, sm_86, ...". */
FLASH_API const char *flash_compiler_chips(void);
/* Why the last call of this thread that failed did so; never null. After
   FLASH_ERROR_COMPILE: the diagnostics, as flash_compiled_diagnostics gives
   them. */
FLASH_API const char *flash_compiler_last_error(void);

/* The dialects and passes. Reusable, never changed. */
typedef struct flash_compiler flash_compiler;

FLASH_API flash_status flash_compiler_create(flash_compiler **compiler);
/* No compilation may be running. Null is allowed. */
FLASH_API void flash_compiler_destroy(flash_compiler *compiler);

typedef enum flash_output {
  FLASH_OUTPUT_PTX = 1,   /* text, an entry for each kernel */
  FLASH_OUTPUT_CUBIN = 2, /* code for exactly the chip; needs ptxas */
  FLASH_OUTPUT_PLAN = 4,  /* JSON, an array with a plan for each attention */
  FLASH_OUTPUT_MLIR = 8   /* text of the module, with its gpu.binary ops */
} flash_output;

typedef struct flash_compile_info {
  uint32_t struct_size;    /* sizeof(flash_compile_info) */
  uint32_t outputs;        /* flash_output, or-ed */
  const char *source;      /* MLIR, text or bytecode */
  size_t source_size;      /* bytes */
  const char *source_name; /* in locations; null: "<source>" */
  const char *options;     /* of --flash-compile: "chip=sm_90a gate=warn" */
} flash_compile_info;

typedef struct flash_compiled flash_compiled;

/* Compiles one module. FLASH_ERROR_COMPILE if it is wrong, can't be compiled,
   or holds no attention; why is in flash_compiler_last_error. */
FLASH_API flash_status flash_compile(const flash_compiler *compiler,
                                     const flash_compile_info *info,
                                     flash_compiled **compiled);
/* The bytes of one output that was asked for, and a null character that is not
   counted. Valid as long as `compiled`. */
FLASH_API flash_status flash_compiled_output(const flash_compiled *compiled,
                                             flash_output output,
                                             const char **data, size_t *size);
/* Warnings, and remarks about softmaxes and attention that were not compiled,
   as text with locations. Empty if there is nothing to say. */
FLASH_API const char *
flash_compiled_diagnostics(const flash_compiled *compiled);
/* Null is allowed. */
FLASH_API void flash_compiled_destroy(flash_compiled *compiled);

/* Writes path and release of the ptxas that FLASH_OUTPUT_CUBIN would use, with
   `path` as the option ptxas-path, or null: "/usr/local/cuda/bin/ptxas
   13.0.88". FLASH_ERROR_COMPILE if there is none, FLASH_ERROR_ARGUMENT if
   `size` bytes are too few. Runs it. */
FLASH_API flash_status flash_compiler_find_ptxas(const char *path, char *text,
                                                 size_t size);

#ifdef __cplusplus
}
#endif

#endif // FLASH_C_COMPILER_H
