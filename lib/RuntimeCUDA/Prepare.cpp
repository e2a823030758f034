//===- Prepare.cpp - Binds kernels to shapes and strides --------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Evaluates every formula of the plan, fills in the parameters that do not
// depend on addresses, and leaves a list of the others.
//
//===----------------------------------------------------------------------===//

#include "CheckOperands.h"
#include "Prepared.h"

#include <new>

using namespace flash_rt;

namespace {
class Preparation {
public:
  Preparation(flash_prepared &prepared, const flash_tensor *operands)
      : prepared(prepared), plan(*prepared.kernels->plan),
        env{sizes, operands} {}

  flash_status run(size_t numOperands);

private:
  flash_status evaluateAs(const flash_formula &formula,
                          const flash_plan_kernel &kernel, const char *what,
                          int64_t &value);
  flash_status prepareGrid(PreparedKernel &launch);
  flash_status prepareArguments(PreparedKernel &launch);
  flash_status prepareArgument(const flash_plan_kernel &kernel,
                               const flash_plan_argument &argument,
                               char *parameter, Patch &patch);
  flash_status prepareMap(const flash_plan_kernel &kernel,
                          const flash_plan_argument &argument, char *parameter,
                          MapRecipe &recipe);
  flash_status prepareWorkspace();

  template <typename T> flash_status allocate(size_t count, T *&result) {
    result = prepared.arena.allocate<T>(count);
    return result ? FLASH_OK
                  : fail(FLASH_ERROR_MEMORY, "no memory to prepare '%s'",
                         plan.name);
  }

  flash_prepared &prepared;
  const flash_plan &plan;
  int64_t sizes[maxSizes];
  Environment env;
};
} // namespace

flash_status Preparation::evaluateAs(const flash_formula &formula,
                                     const flash_plan_kernel &kernel,
                                     const char *what, int64_t &value) {
  if (const char *message = evaluate(formula, env, value))
    return fail(FLASH_ERROR_ARGUMENT, "the formula of the %s of kernel '%s' %s",
                what, kernel.entry, message);
  return FLASH_OK;
}

flash_status Preparation::prepareGrid(PreparedKernel &launch) {
  const flash_plan_kernel &kernel = *launch.kernel;
  for (int dim = 0; dim < 3; ++dim) {
    int64_t ctas;
    FLASH_TRY(evaluateAs(kernel.grid[dim], kernel, "grid", ctas));
    int64_t limit = dim == 0 ? INT32_MAX : 65535;
    if (ctas < 0 || ctas > limit)
      return fail(FLASH_ERROR_ARGUMENT,
                  "kernel '%s': grid of %lld CTAs in dim %d, expected 0 to "
                  "%lld",
                  kernel.entry, (long long)ctas, dim, (long long)limit);
    if (ctas % kernel.cluster[dim] != 0)
      return fail(FLASH_ERROR_ARGUMENT,
                  "kernel '%s': grid of %lld CTAs in dim %d, expected a "
                  "multiple of the cluster's %d",
                  kernel.entry, (long long)ctas, dim, kernel.cluster[dim]);
    launch.grid[dim] = unsigned(ctas);
  }
  return FLASH_OK;
}

//===----------------------------------------------------------------------===//
// TMA descriptors
//===----------------------------------------------------------------------===//

/// CUtensorMapDataType; only the size matters to a copy.
static int getMapType(int32_t type) {
  switch (type) {
  case FLASH_TYPE_F16:
    return 6;
  case FLASH_TYPE_F32:
    return 7;
  case FLASH_TYPE_F64:
    return 8;
  case FLASH_TYPE_BF16:
    return 9;
  case FLASH_TYPE_I16:
    return 1;
  case FLASH_TYPE_I32:
    return 3;
  case FLASH_TYPE_I64:
    return 5;
  default:
    return 0;
  }
}

/// The place of `bytes` in the enumerations of swizzles and promotions.
static int getLog(int32_t bytes, int32_t first) {
  int log = 0;
  for (int32_t step = first; step <= bytes; step *= 2)
    ++log;
  return log;
}

CUresult MapRecipe::encode(const Driver &driver, void *address,
                           CUtensorMap &map) const {
  static const uint32_t unitStrides[] = {1, 1, 1, 1, 1};
  return driver.tensorMapEncodeTiled(&map, dataType, rank, address, sizes,
                                     strides, box, unitStrides,
                                     /*interleave=*/0, swizzle, promotion,
                                     /*fill=*/0);
}

flash_status Preparation::prepareMap(const flash_plan_kernel &kernel,
                                     const flash_plan_argument &argument,
                                     char *parameter, MapRecipe &recipe) {
  const Driver *driver = getDriver();
  if (!driver)
    return FLASH_ERROR_NO_DRIVER;
  if (!driver->tensorMapEncodeTiled)
    return fail(FLASH_ERROR_NO_DRIVER,
                "the CUDA driver is too old: no cuTensorMapEncodeTiled");
  const flash_plan_map &map = *argument.map;
  const flash_plan_operand &operand = plan.operands[argument.operand];
  int64_t elementSize = getTypeSize(operand.type);
  recipe.dataType = getMapType(operand.type);
  recipe.rank = map.rank;
  recipe.swizzle = getLog(map.swizzle_bytes, 32);
  recipe.promotion = getLog(map.promotion_bytes, 64);
  for (int32_t dim = 0; dim < map.rank; ++dim) {
    int64_t size, stride;
    FLASH_TRY(evaluateAs(map.sizes[dim], kernel, "tensor map", size));
    // A kernel does not read what is empty, but it takes a descriptor.
    recipe.sizes[dim] = size < 1 ? 1 : size;
    recipe.box[dim] = uint32_t(map.box[dim]);
    if (dim == 0)
      continue;
    FLASH_TRY(evaluateAs(map.strides[dim - 1], kernel, "tensor map", stride));
    // Where there is no second element any stride will do, and the shape of
    // the caller may have an odd one.
    if (size <= 1)
      stride = 16;
    else if (__builtin_mul_overflow(stride, elementSize, &stride) ||
             stride <= 0 || stride % 16 != 0 || stride >= int64_t(1) << 40)
      return fail(FLASH_ERROR_ARGUMENT,
                  "'%s': operand '%s', dim %d of its tensor map: stride of "
                  "%lld bytes, expected a positive multiple of 16 below 2^40",
                  plan.name, operand.name, dim, (long long)stride);
    recipe.strides[dim - 1] = uint64_t(stride);
  }
  // The driver checks the recipe; any aligned address will do.
  // NOLINTNEXTLINE(performance-no-int-to-ptr)
  void *address = reinterpret_cast<void *>(1 << 16);
  CUtensorMap encoded;
  if (CUresult result = recipe.encode(*driver, address, encoded))
    return failDriver(*driver, FLASH_ERROR_DRIVER, result,
                      "'%s': operand '%s': no tensor map", plan.name,
                      operand.name);
  memcpy(parameter, &encoded, sizeof(encoded));
  return FLASH_OK;
}

//===----------------------------------------------------------------------===//
// Parameters
//===----------------------------------------------------------------------===//

flash_status Preparation::prepareArgument(const flash_plan_kernel &kernel,
                                          const flash_plan_argument &argument,
                                          char *parameter, Patch &patch) {
  int64_t value;
  switch (argument.kind) {
  case FLASH_ARGUMENT_INTEGER:
    FLASH_TRY(evaluateAs(argument.value, kernel, "argument", value));
    memcpy(parameter, &value, sizeof(value));
    return FLASH_OK;
  case FLASH_ARGUMENT_WORKSPACE:
    FLASH_TRY(evaluateAs(argument.value, kernel, "workspace", value));
    if (value < 0 || value > prepared.workspaceBytes)
      return fail(FLASH_ERROR_ARGUMENT,
                  "kernel '%s': slice at byte %lld of a workspace of %lld",
                  kernel.entry, (long long)value,
                  (long long)prepared.workspaceBytes);
    patch.workspaceOffset = value;
    return FLASH_OK;
  case FLASH_ARGUMENT_MAP:
    return prepareMap(kernel, argument, parameter, patch.map);
  default:
    return FLASH_OK;
  }
}

flash_status Preparation::prepareArguments(PreparedKernel &launch) {
  const flash_plan_kernel &kernel = *launch.kernel;
  uint32_t *offsets;
  Patch *patches;
  char *parameters;
  FLASH_TRY(allocate(kernel.num_arguments, offsets));
  FLASH_TRY(allocate(kernel.num_arguments, patches));
  // At most so much: every parameter may need padding before it.
  size_t bytes = 0, offset = 0;
  for (size_t i = 0; i < kernel.num_arguments; ++i) {
    size_t size = getArgumentSize(plan, kernel.arguments[i]);
    bytes += size > 8 ? size + 64 : 8;
  }
  FLASH_TRY(allocate(bytes, parameters));
  for (size_t i = 0; i < kernel.num_arguments; ++i) {
    const flash_plan_argument &argument = kernel.arguments[i];
    size_t size = getArgumentSize(plan, argument);
    size_t alignment = size > 8 ? 64 : size;
    offset = (offset + alignment - 1) / alignment * alignment;
    offsets[i] = uint32_t(offset);
    Patch &patch = patches[launch.numPatches];
    patch.kind = argument.kind;
    patch.operand = argument.operand;
    patch.offset = uint32_t(offset);
    patch.size = uint32_t(size);
    FLASH_TRY(prepareArgument(kernel, argument, parameters + offset, patch));
    if (argument.kind != FLASH_ARGUMENT_INTEGER)
      ++launch.numPatches;
    offset += size;
  }
  launch.offsets = offsets;
  launch.patches = patches;
  launch.parameters = parameters;
  launch.numBytes = offset;
  return FLASH_OK;
}

flash_status Preparation::prepareWorkspace() {
  if (plan.workspace_bytes.num_terms == 0)
    return FLASH_OK;
  int64_t bytes;
  if (const char *message = evaluate(plan.workspace_bytes, env, bytes))
    return fail(FLASH_ERROR_ARGUMENT, "'%s': the formula of workspace_bytes %s",
                plan.name, message);
  if (bytes < 0)
    return fail(FLASH_ERROR_ARGUMENT, "'%s': workspace of %lld bytes",
                plan.name, (long long)bytes);
  prepared.workspaceBytes = bytes;
  return FLASH_OK;
}

flash_status Preparation::run(size_t numOperands) {
  FLASH_TRY(checkOperands(plan, env.operands, numOperands, sizes));
  OperandCheck *checks;
  FLASH_TRY(allocate(numOperands, checks));
  for (size_t i = 0; i < numOperands; ++i)
    checks[i] = {isEmpty(env.operands[i]), plan.operands[i].is_scalar != 0,
                 getAlignment(plan, i)};
  prepared.checks = checks;
  FLASH_TRY(prepareWorkspace());
  PreparedKernel *launches;
  FLASH_TRY(allocate(plan.num_kernels, launches));
  prepared.launches = launches;
  for (size_t i = 0; i < plan.num_kernels; ++i) {
    PreparedKernel &launch = launches[prepared.numLaunches];
    launch = {};
    launch.kernel = &plan.kernels[i];
    launch.index = i;
    FLASH_TRY(prepareGrid(launch));
    if (launch.grid[0] == 0 || launch.grid[1] == 0 || launch.grid[2] == 0)
      continue;
    FLASH_TRY(prepareArguments(launch));
    ++prepared.numLaunches;
  }
  return FLASH_OK;
}

extern "C" void flash_prepared_destroy(flash_prepared *prepared) {
  if (!prepared)
    return;
  flash_kernels *kernels = prepared->kernels;
  prepared->~flash_prepared();
  free(prepared);
  kernels->release();
}

extern "C" flash_status flash_prepare(flash_kernels *kernels,
                                      const flash_tensor *operands,
                                      size_t numOperands,
                                      flash_prepared **prepared) {
  if (!kernels || !prepared)
    return fail(FLASH_ERROR_ARGUMENT, "flash_prepare: %s null",
                kernels ? "the result is" : "the kernels are");
  void *memory = malloc(sizeof(flash_prepared));
  if (!memory)
    return fail(FLASH_ERROR_MEMORY, "no memory to prepare '%s'",
                kernels->plan->name);
  auto *result = new (memory) flash_prepared();
  result->kernels = kernels;
  kernels->retain();
  if (flash_status status = Preparation(*result, operands).run(numOperands)) {
    flash_prepared_destroy(result);
    return status;
  }
  *prepared = result;
  return FLASH_OK;
}

extern "C" size_t flash_workspace_size(const flash_prepared *prepared) {
  return prepared ? size_t(prepared->workspaceBytes) : 0;
}
