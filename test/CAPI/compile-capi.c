//===- compile-capi.c - The compiler from C -----------------------*- C -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// compile-capi FILE OPTIONS [KIND...]    prints outputs: ptx, cubin, plan, mlir
// compile-capi FILE OPTIONS threads N    compiles in N threads and compares
// compile-capi misuse                    what is refused, each on a line
//
//===----------------------------------------------------------------------===//

#include "flash-c/Compiler.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static flash_compiler *compiler;
static flash_compile_info info;

static int fail(const char *what) {
  fprintf(stderr, "%s: %s\n", what, flash_compiler_last_error());
  return 1;
}

static char *readFile(const char *path, size_t *size) {
  FILE *file = fopen(path, "rb");
  char *text = malloc(1 << 20);
  if (!file || !text)
    exit(fail(path));
  *size = fread(text, 1, 1 << 20, file);
  fclose(file);
  return text;
}

static flash_output parseKind(const char *name) {
  if (!strcmp(name, "ptx"))
    return FLASH_OUTPUT_PTX;
  if (!strcmp(name, "cubin"))
    return FLASH_OUTPUT_CUBIN;
  return strcmp(name, "plan") ? FLASH_OUTPUT_MLIR : FLASH_OUTPUT_PLAN;
}

static int printOutputs(char **kinds, int count) {
  flash_compiled *compiled;
  const char *data;
  size_t size;
  int i;
  for (i = 0; i < count; ++i)
    info.outputs |= parseKind(kinds[i]);
  if (flash_compile(compiler, &info, &compiled))
    return fail("not compiled");
  for (i = 0; i < count; ++i) {
    if (flash_compiled_output(compiled, parseKind(kinds[i]), &data, &size))
      return fail(kinds[i]);
    printf("== %s%s\n", kinds[i], data[size] ? ": no null character" : "");
    fwrite(data, 1, size, stdout);
  }
  printf("== diagnostics\n%s", flash_compiled_diagnostics(compiled));
  flash_compiled_destroy(compiled);
  return 0;
}

static void *compileOnce(void *result) {
  if (flash_compile(compiler, &info, (flash_compiled **)result))
    fail("a thread");
  return NULL;
}

static int compareThreads(int count) {
  pthread_t threads[16];
  flash_compiled *compiled[16] = {0};
  const char *data[2];
  size_t size[2];
  int i, same = 0;
  info.outputs = FLASH_OUTPUT_PTX;
  for (i = 0; i < count; ++i)
    pthread_create(&threads[i], NULL, compileOnce, &compiled[i]);
  for (i = 0; i < count; ++i)
    pthread_join(threads[i], NULL);
  for (i = 0; i < count; ++i) {
    flash_compiled_output(compiled[0], FLASH_OUTPUT_PTX, &data[0], &size[0]);
    if (flash_compiled_output(compiled[i], FLASH_OUTPUT_PTX, &data[1],
                              &size[1]))
      return fail("a thread");
    same += size[0] == size[1] && !memcmp(data[0], data[1], size[0]);
  }
  for (i = 0; i < count; ++i)
    flash_compiled_destroy(compiled[i]);
  printf("%d of %d are the same\n", same, count);
  return same != count;
}

static void refuse(flash_status status) {
  printf("%d: %s\n", status, flash_compiler_last_error());
}

static int misuse(void) {
  const char *source = "func.func @f() { return }", *data;
  char text[4];
  size_t size;
  flash_compiled *compiled = NULL;
  refuse(flash_compiler_create(NULL));
  refuse(flash_compile(NULL, &info, &compiled));
  refuse(flash_compile(compiler, NULL, &compiled));
  refuse(flash_compile(compiler, &info, NULL));
  refuse(flash_compiled_output(NULL, FLASH_OUTPUT_PTX, &data, &size));
  info.struct_size = 8;
  refuse(flash_compile(compiler, &info, &compiled));
  info.struct_size = sizeof(info);
  info.outputs = 1024;
  refuse(flash_compile(compiler, &info, &compiled));
  info.outputs = 0;
  info.source_size = 5;
  refuse(flash_compile(compiler, &info, &compiled));
  // Not the whole text: what follows is not read.
  info.source = source;
  info.source_size = strlen(source) - 1;
  refuse(flash_compile(compiler, &info, &compiled));
  info.source_size = strlen(source);
  refuse(flash_compile(compiler, &info, &compiled));
  refuse(flash_compiler_find_ptxas("/no/ptxas", text, sizeof(text)));
  flash_compiled_destroy(NULL);
  printf("untouched: %d, diagnostics: '%s'\n", compiled == NULL,
         flash_compiled_diagnostics(NULL));
  return 0;
}

int main(int argc, char **argv) {
  char *source = NULL;
  int code;
  if (flash_compiler_create(&compiler))
    return fail("no compiler");
  info.struct_size = sizeof(info);
  if (argc == 2) {
    code = misuse();
  } else if (argc > 2) {
    info.source = source = readFile(argv[1], &info.source_size);
    info.source_name = argv[1];
    info.options = argv[2];
    if (argc == 5 && !strcmp(argv[3], "threads"))
      code = compareThreads(atoi(argv[4]));
    else
      code = printOutputs(argv + 3, argc - 3);
  } else {
    printf("%u, %s\n%s\n", flash_compiler_version(),
           flash_compiler_version_text(), flash_compiler_chips());
    code = 0;
  }
  flash_compiler_destroy(compiler);
  free(source);
  return code;
}
