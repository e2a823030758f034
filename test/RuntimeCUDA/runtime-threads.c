//===- runtime-threads.c - Threads, devices and speed of launches -*- C -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// usage: runtime-threads NAME-OF-TEST
//
// With the header that launch-plan-test wrote (kernels.h). The log of the fake
// driver shows what was launched.
//
//===----------------------------------------------------------------------===//

#include "Timing.h"
#include "kernels.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { num_threads = 8, num_launches = 50 };

static int (*set_current)(void *);
static int (*retain)(void **, int);

static void load_driver(void) {
  void *library = dlopen(getenv("FLASH_LIBCUDA"), RTLD_NOW);
  int (*init)(unsigned);
  if (!library)
    exit(2);
  *(void **)&init = dlsym(library, "cuInit");
  *(void **)&set_current = dlsym(library, "cuCtxSetCurrent");
  *(void **)&retain = dlsym(library, "cuDevicePrimaryCtxRetain");
  if (init(0))
    exit(2);
}

static void use_device(int device) {
  void *context;
  if (retain(&context, device) || set_current(context))
    exit(2);
}

static flash_tensor make_tensor(int64_t rows, uintptr_t address) {
  int64_t sizes[3] = {2, 0, 64};
  sizes[1] = rows;
  return flash_make_tensor((void *)address, FLASH_TYPE_F16, 3, sizes);
}

static flash_status call(int64_t rows, uintptr_t address) {
  flash_tensor query = make_tensor(rows, address);
  flash_tensor key = make_tensor(77, 0x200000000);
  flash_tensor output = make_tensor(rows, 0x300000000);
  return attention_0(&query, &key, 0.5f, &output, (void *)0x400000000, 4096,
                     NULL);
}

/* Each thread launches its own shapes on one of two devices, and makes errors
   whose messages must stay its own. */
static void *run_thread(void *argument) {
  int64_t index = (int64_t)(intptr_t)argument;
  char expected[64];
  int i;
  use_device((int)(index % 2));
  snprintf(expected, sizeof(expected), "extent %lld", (long long)-index - 1);
  for (i = 0; i < num_launches; ++i) {
    if (call(index + 1, 0x100000000) != FLASH_OK)
      return "a launch fails";
    if (call(-index - 1, 0x100000000) != FLASH_ERROR_ARGUMENT)
      return "a bad shape is launched";
    if (!strstr(flash_last_error(), expected))
      return "the message is that of another thread";
  }
  return NULL;
}

static int run_threads(void) {
  pthread_t threads[num_threads];
  int failed = 0;
  intptr_t i;
  for (i = 0; i < num_threads; ++i)
    if (pthread_create(&threads[i], NULL, run_thread, (void *)i))
      return 2;
  for (i = 0; i < num_threads; ++i) {
    void *message;
    pthread_join(threads[i], &message);
    if (message)
      printf("thread %d: %s\n", (int)i, (char *)message);
    failed |= message != NULL;
  }
  printf("%d threads done\n", num_threads);
  return failed;
}

/* Microseconds: the median of 41 batches of 1000 calls. */
static double measure(flash_status (*step)(void *), void *state) {
  double times[41];
  int i, j;
  for (i = 0; i < 41; ++i) {
    double start = now();
    for (j = 0; j < 1000; ++j)
      if (step(state) != FLASH_OK)
        exit(3);
    times[i] = (now() - start) / 1000;
  }
  qsort(times, 41, sizeof(times[0]), compare);
  return times[20];
}

struct state {
  flash_kernels *kernels;
  flash_prepared *prepared;
  flash_tensor operands[4];
  flash_launch_info info;
};

static flash_status step_prepare(void *argument) {
  struct state *state = argument;
  flash_prepared *prepared;
  flash_status status =
      flash_prepare(state->kernels, state->operands, 4, &prepared);
  flash_prepared_destroy(status == FLASH_OK ? prepared : NULL);
  return status;
}

static flash_status step_launch(void *argument) {
  struct state *state = argument;
  return flash_launch(state->prepared, &state->info);
}

static flash_status step_call(void *argument) {
  (void)argument;
  return call(300, 0x100000000);
}

/* The cost of the library on top of a driver that does nothing. */
static int run_bench(void) {
  struct state state;
  float scale = 0.5f;
  void *data[4];
  double prepare, launch, call_time;
  int i;
  use_device(0);
  state.operands[0] = make_tensor(300, 0x100000000);
  state.operands[1] = make_tensor(77, 0x200000000);
  state.operands[2] = flash_make_scalar(&scale, FLASH_TYPE_F32);
  state.operands[3] = make_tensor(300, 0x300000000);
  for (i = 0; i < 4; ++i)
    data[i] = state.operands[i].data;
  memset(&state.info, 0, sizeof(state.info));
  state.info.struct_size = sizeof(state.info);
  state.info.num_operands = 4;
  state.info.data = data;
  state.info.workspace = (void *)0x400000000;
  state.info.workspace_bytes = 4096;
  if (attention_0_kernels(&state.kernels) != FLASH_OK ||
      flash_prepare(state.kernels, state.operands, 4, &state.prepared) !=
          FLASH_OK)
    return 2;
  launch = measure(step_launch, &state);
  prepare = measure(step_prepare, &state);
  call_time = measure(step_call, &state);
  printf("microseconds: launch %.3f prepare %.3f call %.3f\n", launch, prepare,
         call_time);
  flash_prepared_destroy(state.prepared);
  if (launch < 10)
    printf("prepared launch below 10 microseconds\n");
  return 0;
}

int main(int argc, char **argv) {
  if (argc != 2)
    return 2;
  load_driver();
  return strcmp(argv[1], "bench") == 0 ? run_bench() : run_threads();
}
