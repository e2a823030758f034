//===- Timing.h - What the benchmarks of the launcher share -------*- C -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TEST_RUNTIMECUDA_TIMING_H
#define FLASH_TEST_RUNTIMECUDA_TIMING_H

#include <time.h>

/* Microseconds. */
static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec * 1e6 + (double)time.tv_nsec * 1e-3;
}

/* The order of doubles, for qsort. */
static int compare(const void *lhs, const void *rhs) {
  double difference = *(const double *)lhs - *(const double *)rhs;
  return difference < 0 ? -1 : difference > 0;
}

#endif
