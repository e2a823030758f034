//===- Plan.h - Launch plans in C ---------------------------------*- C -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The C form of a launch plan: everything a host needs to launch the kernels
// of one attention. Headers written by `flash-opt --emit=header` hold one as a
// constant; flash_plan_parse (flash-c/Runtime.h) reads one from JSON. All
// pointers are to constant data that the plan does not own.
//
// The layout of every struct here belongs to FLASH_PLAN_VERSION: a field is
// never added, removed or given another meaning without a new version.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_C_PLAN_H
#define FLASH_C_PLAN_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define FLASH_PLAN_VERSION 1

/* Dims of a tensor, and of a TMA descriptor. */
#define FLASH_MAX_RANK 8
#define FLASH_MAX_MAP_RANK 5
/* Every extent of a tensor is below this. */
#define FLASH_MAX_EXTENT ((int64_t)1 << 30)

typedef enum flash_type {
  FLASH_TYPE_I1 = 0, /* one byte, 0 or 1 */
  FLASH_TYPE_I8 = 1,
  FLASH_TYPE_I16 = 2,
  FLASH_TYPE_I32 = 3,
  FLASH_TYPE_I64 = 4,
  FLASH_TYPE_F16 = 5,
  FLASH_TYPE_BF16 = 6,
  FLASH_TYPE_F32 = 7,
  FLASH_TYPE_F64 = 8,
  FLASH_TYPE_F8E4M3 = 9,
  FLASH_TYPE_F8E5M2 = 10
} flash_type;

typedef enum flash_term_kind {
  FLASH_TERM_CONSTANT = 0, /* value */
  FLASH_TERM_SIZE = 1,     /* sizes[value] of the plan */
  FLASH_TERM_STRIDE = 2,   /* of operand `value`, dim `dim`, in elements */
  FLASH_TERM_ADD = 3,
  FLASH_TERM_SUB = 4,
  FLASH_TERM_MUL = 5,
  FLASH_TERM_FLOORDIV = 6,
  FLASH_TERM_CEILDIV = 7,
  FLASH_TERM_MIN = 8,
  FLASH_TERM_MAX = 9
} flash_term_kind;

typedef struct flash_term {
  int32_t kind; /* flash_term_kind */
  int32_t dim;
  int64_t value;
} flash_term;

/* Terms in postfix order over 64-bit integers. No terms: not present. */
typedef struct flash_formula {
  const flash_term *terms;
  size_t num_terms;
} flash_formula;

/* A size that is read from the shape of an operand. */
typedef struct flash_plan_size {
  const char *name;
  int32_t operand;
  int32_t dim;
} flash_plan_size;

/* A tensor, or a scalar passed by value. */
typedef struct flash_plan_operand {
  const char *name;
  int32_t type;      /* flash_type */
  int32_t is_scalar; /* passed by value, rank 0 */
  int32_t is_output;
  int32_t rank;
  const flash_formula *dims; /* the extent that each dim must have */
  /* Bytes that the address and all strides but the innermost are multiples
     of; 0: the size of an element. */
  int64_t alignment;
} flash_plan_operand;

/* A TMA descriptor (cuTensorMapEncodeTiled), innermost dim first. */
typedef struct flash_plan_map {
  int32_t rank;
  int32_t swizzle_bytes;        /* 0, 32, 64 or 128 */
  int32_t promotion_bytes;      /* of L2 reads: 0, 64, 128 or 256 */
  int32_t reserved;             /* 0 */
  const flash_formula *sizes;   /* rank of them, elements */
  const flash_formula *strides; /* rank - 1 of them, elements */
  const int64_t *box;           /* rank of them, elements */
} flash_plan_map;

typedef enum flash_argument_kind {
  FLASH_ARGUMENT_POINTER = 0,   /* address of `operand` */
  FLASH_ARGUMENT_SCALAR = 1,    /* the scalar `operand`, of its own size */
  FLASH_ARGUMENT_INTEGER = 2,   /* `value` as a 64-bit integer */
  FLASH_ARGUMENT_WORKSPACE = 3, /* address `value` bytes into the workspace */
  FLASH_ARGUMENT_MAP = 4        /* `map` over `operand`, 128 bytes by value */
} flash_argument_kind;

/* One value in the parameter list of a kernel. */
typedef struct flash_plan_argument {
  int32_t kind;    /* flash_argument_kind */
  int32_t operand; /* -1 where it is not used */
  flash_formula value;
  const flash_plan_map *map;
} flash_plan_argument;

typedef struct flash_plan_kernel {
  const char *entry;     /* symbol in the image */
  flash_formula grid[3]; /* CTAs; a zero means that there is no work */
  int32_t block[3];      /* threads */
  int32_t cluster[3];    /* CTAs */
  int64_t sram_bytes;    /* dynamic shared memory */
  const flash_plan_argument *arguments;
  size_t num_arguments;
} flash_plan_kernel;

typedef struct flash_plan {
  uint32_t struct_size; /* sizeof(flash_plan) */
  uint32_t version;     /* FLASH_PLAN_VERSION */
  const char *name;     /* of the attention */
  const char *chip;     /* that the image is for: sm_90a */
  const flash_plan_size *sizes;
  size_t num_sizes;
  const flash_plan_operand *operands; /* in the caller's order, outputs last */
  size_t num_operands;
  const flash_plan_kernel *kernels; /* launched in this order on one stream */
  size_t num_kernels;
  flash_formula workspace_bytes; /* not present: none */
} flash_plan;

#ifdef __cplusplus
}
#endif

#endif // FLASH_C_PLAN_H
