//===- runtime-launch.c - Launches from the command line ----------*- C -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// usage: runtime-launch PLAN.json IMAGE.ptx [OPTION...] OPERAND...
//
//   OPERAND  TYPE:SIZES[/STRIDES]@ADDRESS, as f16:2x300x64/19200,64,1@10000;
//            TYPE=VALUE is a scalar
//   OPTION   --device=N     context to make current (0; -1: none)
//            --given=N      context of the launch
//            --stream=HEX, --workspace=BYTES, --again (launch twice),
//            --no-run (stop after preparation), --bench (time on the host)
//
// Prints the workspace size and the message of the first failure.
//
//===----------------------------------------------------------------------===//

#define _POSIX_C_SOURCE 200809L
#include "Timing.h"

#include "flash-c/Runtime.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct options {
  int device, given, again, no_run, bench;
  void *stream;
  size_t workspace;
};

static char *read_file(const char *path, size_t *size) {
  FILE *file = fopen(path, "rb");
  char *text = malloc(1 << 22);
  if (!file || !text)
    exit(2);
  *size = fread(text, 1, 1 << 22, file);
  fclose(file);
  return text;
}

static flash_type parse_type(const char *text) {
  static const char *const names[] = {"i1",  "i8",   "i16", "i32", "i64",
                                      "f16", "bf16", "f32", "f64"};
  int i;
  for (i = 8; i >= 0; --i)
    if (strncmp(text, names[i], strlen(names[i])) == 0)
      return (flash_type)i;
  exit(2);
}

/* Values of scalars; they must live until the launch. */
static union {
  float f32;
  int32_t i32;
} scalars[16];
static int num_scalars;

static flash_tensor parse_operand(const char *text) {
  flash_type type = parse_type(text);
  const char *colon = strchr(text, ':'), *slash = strchr(text, '/');
  const char *address = strchr(text, '@'), *value = strchr(text, '=');
  flash_tensor tensor;
  int64_t sizes[FLASH_MAX_RANK];
  int rank = 0;
  char *end;
  if (value) {
    if (type == FLASH_TYPE_F32)
      scalars[num_scalars].f32 = strtof(value + 1, NULL);
    else
      scalars[num_scalars].i32 = atoi(value + 1);
    return flash_make_scalar(&scalars[num_scalars++], type);
  }
  for (end = (char *)colon; *end == ':' || *end == 'x'; ++rank)
    sizes[rank] = strtoll(end + 1, &end, 10);
  tensor = flash_make_tensor(NULL, type, rank, sizes);
  if (address)
    tensor.data = (void *)(uintptr_t)strtoull(address + 1, NULL, 16);
  for (end = (char *)slash, rank = 0; end && (*end == '/' || *end == ',');
       ++rank)
    tensor.strides[rank] = strtoll(end + 1, &end, 10);
  return tensor;
}

/* The primary context of a device, by the library that the runtime loads. */
static void *get_context(int device) {
  void *library = dlopen(getenv("FLASH_LIBCUDA"), RTLD_NOW);
  int (*init)(unsigned);
  int (*retain)(void **, int);
  void *context = NULL;
  if (!library)
    exit(2);
  *(void **)&init = dlsym(library, "cuInit");
  *(void **)&retain = dlsym(library, "cuDevicePrimaryCtxRetain");
  if (init(0) || retain(&context, device))
    exit(2);
  return context;
}

static void make_current(void *context) {
  void *library = dlopen(getenv("FLASH_LIBCUDA"), RTLD_NOW);
  int (*set)(void *);
  *(void **)&set = dlsym(library, "cuCtxSetCurrent");
  set(context);
}

static int parse_option(struct options *options, const char *text) {
  const char *value = strchr(text, '=');
  if (strncmp(text, "--", 2) != 0)
    return 0;
  value = value ? value + 1 : "";
  if (strncmp(text, "--device=", 9) == 0)
    options->device = atoi(value);
  else if (strncmp(text, "--given=", 8) == 0)
    options->given = atoi(value);
  else if (strncmp(text, "--stream=", 9) == 0)
    options->stream = (void *)(uintptr_t)strtoull(value, NULL, 16);
  else if (strncmp(text, "--workspace=", 12) == 0)
    options->workspace = strtoull(value, NULL, 10);
  else if (strcmp(text, "--again") == 0)
    options->again = 1;
  else if (strcmp(text, "--bench") == 0)
    options->bench = 1;
  else if (strcmp(text, "--no-run") == 0)
    options->no_run = 1;
  else
    exit(2);
  return 1;
}

static int report(flash_status status) {
  if (status == FLASH_OK)
    return 0;
  printf("%s: %s\n", flash_status_name(status), flash_last_error());
  return 1;
}

/* Microseconds of a launch on the host: the median of 41 batches, each of so
   few launches that the driver's queue does not fill. */
static int bench(flash_prepared *prepared, const flash_launch_info *info) {
  void *library = dlopen(getenv("FLASH_LIBCUDA"), RTLD_NOW);
  int (*synchronize)(void);
  double times[41];
  int i, j;
  *(void **)&synchronize = dlsym(library, "cuCtxSynchronize");
  for (i = 0; i < 41; ++i) {
    double start = now();
    for (j = 0; j < 50; ++j)
      if (report(flash_launch(prepared, info)))
        return 1;
    times[i] = (now() - start) / 50;
    if (synchronize())
      return 2;
  }
  qsort(times, 41, sizeof(times[0]), compare);
  printf("launch %.3f us\n", times[20]);
  return 0;
}

static int launch(flash_prepared *prepared, const flash_tensor *operands,
                  size_t count, const struct options *options) {
  void *data[64];
  flash_launch_info info = {sizeof(info), 0, NULL, NULL, 0, NULL, NULL};
  size_t i;
  for (i = 0; i < count; ++i)
    data[i] = operands[i].data;
  info.num_operands = (uint32_t)count;
  info.data = data;
  info.workspace = options->workspace ? (void *)(uintptr_t)0x7000000000 : NULL;
  info.workspace_bytes = options->workspace;
  info.stream = options->stream;
  info.context = options->given >= 0 ? get_context(options->given) : NULL;
  if (report(flash_launch(prepared, &info)))
    return 1;
  if (options->bench)
    return bench(prepared, &info);
  return options->again ? report(flash_launch(prepared, &info)) : 0;
}

static int run(flash_kernels *kernels, const flash_tensor *operands,
               size_t count, const struct options *options) {
  flash_prepared *prepared;
  int failed = 0;
  if (report(flash_prepare(kernels, operands, count, &prepared)))
    return 1;
  printf("workspace %zu\n", flash_workspace_size(prepared));
  if (!options->no_run)
    failed = launch(prepared, operands, count, options);
  flash_prepared_destroy(prepared);
  return failed;
}

int main(int argc, char **argv) {
  struct options options = {0, -1, 0, 0, 0, NULL, 0};
  flash_tensor operands[64];
  size_t count = 0, json_size, image_size;
  const flash_plan *plan;
  flash_kernels *kernels;
  char *json, *image;
  int i, failed;
  if (argc < 3)
    return 2;
  for (i = 3; i < argc; ++i)
    if (!parse_option(&options, argv[i]))
      operands[count++] = parse_operand(argv[i]);
  json = read_file(argv[1], &json_size);
  image = read_file(argv[2], &image_size);
  if (options.device >= 0)
    make_current(get_context(options.device));
  if (report(flash_plan_parse(json, json_size, &plan)))
    return 1;
  if (report(flash_kernels_create(plan, image, image_size, &kernels)))
    return 1;
  flash_plan_free(plan);
  free(json);
  free(image);
  failed = run(kernels, operands, count, &options);
  flash_kernels_destroy(kernels);
  return failed;
}
