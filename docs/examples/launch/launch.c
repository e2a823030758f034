//===- launch.c - Attention from an emitted header ----------------*- C -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// flash-opt attention.mlir --flash-compile=chip=sm_90a --emit=header
//     -o attention.h
// cc launch.c -I. -I<flash>/include -lflash-runtime -lcuda -lm -o launch
// ./launch [HEADS [LENGTH]]
//
// The header holds plan and code, libflash-runtime launches, the driver API
// gives memory. The result is compared with attention in double precision.
//
//===----------------------------------------------------------------------===//

#include "attention.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

/* From cuda.h, so that the example builds without the toolkit. */
typedef unsigned long long CUdeviceptr;
int cuInit(unsigned flags);
int cuDeviceGet(int *device, int ordinal);
int cuDevicePrimaryCtxRetain(void **context, int device);
int cuCtxSetCurrent(void *context);
int cuStreamCreate(void **stream, unsigned flags);
int cuStreamSynchronize(void *stream);
int cuMemAlloc_v2(CUdeviceptr *address, size_t bytes);
int cuMemsetD8_v2(CUdeviceptr address, unsigned char value, size_t bytes);
int cuMemcpyHtoD_v2(CUdeviceptr to, const void *from, size_t bytes);
int cuMemcpyDtoH_v2(void *to, CUdeviceptr from, size_t bytes);

enum { head_dim = 64 };

static void check_cuda(int result, const char *what) {
  if (result == 0)
    return;
  fprintf(stderr, "%s: CUDA error %d\n", what, result);
  exit(1);
}

static void check_flash(flash_status status) {
  if (status == FLASH_OK)
    return;
  fprintf(stderr, "%s: %s\n", flash_status_name(status), flash_last_error());
  exit(1);
}

/* Uniform in [-2, 2], the same in every run. */
static void fill(_Float16 *values, size_t count, unsigned seed) {
  size_t i;
  for (i = 0; i < count; ++i) {
    seed = seed * 1664525u + 1013904223u;
    values[i] = (_Float16)((double)(seed >> 8) / (1 << 22) - 2);
  }
}

static flash_tensor upload(const _Float16 *values, int64_t heads,
                           int64_t length) {
  int64_t sizes[3] = {heads, length, head_dim};
  size_t bytes = (size_t)(heads * length * head_dim) * sizeof(_Float16);
  CUdeviceptr address;
  check_cuda(cuMemAlloc_v2(&address, bytes), "cuMemAlloc");
  check_cuda(cuMemcpyHtoD_v2(address, values, bytes), "cuMemcpyHtoD");
  return flash_make_tensor((void *)(size_t)address, FLASH_TYPE_F16, 3, sizes);
}

/* One row of causal attention: query m of a head sees keys 0 to m. */
static void compute_row(const _Float16 *q, const _Float16 *k, const _Float16 *v,
                        int64_t m, double *scores, double *row) {
  double maximum = -INFINITY, sum = 0;
  int64_t n, d;
  for (n = 0; n <= m; ++n) {
    scores[n] = 0;
    for (d = 0; d < head_dim; ++d)
      scores[n] += (double)q[m * head_dim + d] * (double)k[n * head_dim + d];
    scores[n] *= 0.125;
    maximum = fmax(maximum, scores[n]);
  }
  for (d = 0; d < head_dim; ++d)
    row[d] = 0;
  for (n = 0; n <= m; ++n) {
    double p = exp(scores[n] - maximum);
    sum += p;
    for (d = 0; d < head_dim; ++d)
      row[d] += p * (double)v[n * head_dim + d];
  }
  for (d = 0; d < head_dim; ++d)
    row[d] /= sum;
}

/* ‖o − reference‖ / ‖reference‖. */
static double compare(const _Float16 *q, const _Float16 *k, const _Float16 *v,
                      const _Float16 *o, int64_t heads, int64_t length) {
  double *scores = malloc((size_t)length * sizeof(double));
  double row[head_dim], error = 0, norm = 0;
  int64_t h, m, d;
  for (h = 0; h < heads; ++h)
    for (m = 0; m < length; ++m) {
      int64_t head = h * length * head_dim;
      compute_row(q + head, k + head, v + head, m, scores, row);
      for (d = 0; d < head_dim; ++d) {
        double difference = (double)o[head + m * head_dim + d] - row[d];
        error += difference * difference;
        norm += row[d] * row[d];
      }
    }
  free(scores);
  return sqrt(error / norm);
}

static void launch(const flash_tensor *query, const flash_tensor *key,
                   const flash_tensor *value, const flash_tensor *output) {
  size_t bytes;
  CUdeviceptr workspace = 0;
  void *stream;
  check_cuda(cuStreamCreate(&stream, 0), "cuStreamCreate");
  check_flash(attention_0_workspace_size(query, key, value, output, &bytes));
  /* Zero at first; every launch leaves it so. */
  if (bytes > 0) {
    check_cuda(cuMemAlloc_v2(&workspace, bytes), "cuMemAlloc");
    check_cuda(cuMemsetD8_v2(workspace, 0, bytes), "cuMemset");
  }
  check_flash(attention_0(query, key, value, output, (void *)(size_t)workspace,
                          bytes, stream));
  check_cuda(cuStreamSynchronize(stream), "the kernel");
}

int main(int argc, char **argv) {
  int64_t heads = argc > 1 ? atoll(argv[1]) : 8;
  int64_t length = argc > 2 ? atoll(argv[2]) : 300;
  size_t count = (size_t)(heads * length * head_dim);
  _Float16 *host[4];
  flash_tensor tensors[4];
  void *context;
  int device, i;
  double error;
  check_cuda(cuInit(0), "cuInit");
  check_cuda(cuDeviceGet(&device, 0), "cuDeviceGet");
  check_cuda(cuDevicePrimaryCtxRetain(&context, device), "the context");
  check_cuda(cuCtxSetCurrent(context), "cuCtxSetCurrent");
  for (i = 0; i < 4; ++i) {
    host[i] = malloc(count * sizeof(_Float16));
    fill(host[i], count, (unsigned)i + 1);
    tensors[i] = upload(host[i], heads, length);
  }
  launch(&tensors[0], &tensors[1], &tensors[2], &tensors[3]);
  check_cuda(cuMemcpyDtoH_v2(host[3], (CUdeviceptr)(size_t)tensors[3].data,
                             count * sizeof(_Float16)),
             "cuMemcpyDtoH");
  error = compare(host[0], host[1], host[2], host[3], heads, length);
  printf("%lld heads of %lld rows: relative error %.2e, %s\n", (long long)heads,
         (long long)length, error, error <= 2e-3 ? "ok" : "WRONG");
  return !(error <= 2e-3);
}
