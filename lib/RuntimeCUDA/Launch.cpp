//===- Launch.cpp - Launches prepared kernels -------------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The path that every call takes: checks addresses, completes the parameters on
// the stack and hands them to the driver. No allocation, no lock (but when the
// code has to be loaded first), nothing that waits for the device.
//
//===----------------------------------------------------------------------===//

#include "Prepared.h"

using namespace flash_rt;

static flash_status checkAddresses(const flash_prepared &prepared,
                                   const flash_launch_info &info) {
  const flash_plan &plan = *prepared.kernels->plan;
  if (info.num_operands != plan.num_operands)
    return fail(FLASH_ERROR_ARGUMENT, "'%s' takes %zu operands, got %u",
                plan.name, plan.num_operands, info.num_operands);
  if (!info.data && info.num_operands > 0)
    return fail(FLASH_ERROR_ARGUMENT, "'%s': the addresses are null",
                plan.name);
  for (size_t i = 0; i < plan.num_operands; ++i) {
    const OperandCheck &check = prepared.checks[i];
    if (check.mayBeNull)
      continue;
    if (!info.data[i])
      return fail(FLASH_ERROR_ARGUMENT, "'%s': operand '%s' is null", plan.name,
                  plan.operands[i].name);
    auto address = reinterpret_cast<uintptr_t>(info.data[i]);
    if (!check.isScalar && address % uintptr_t(check.alignment) != 0)
      return fail(FLASH_ERROR_ARGUMENT,
                  "'%s': operand '%s' is at address 0x%llx, expected a "
                  "multiple of %lld",
                  plan.name, plan.operands[i].name, (unsigned long long)address,
                  (long long)check.alignment);
  }
  if (prepared.workspaceBytes == 0)
    return FLASH_OK;
  if (!info.workspace || info.workspace_bytes < size_t(prepared.workspaceBytes))
    return fail(FLASH_ERROR_ARGUMENT,
                "'%s': workspace of %zu bytes, expected at least %lld",
                plan.name, info.workspace ? info.workspace_bytes : 0,
                (long long)prepared.workspaceBytes);
  auto address = reinterpret_cast<uintptr_t>(info.workspace);
  if (address % FLASH_WORKSPACE_ALIGNMENT != 0)
    return fail(FLASH_ERROR_ARGUMENT,
                "'%s': the workspace is at address 0x%llx, expected a multiple "
                "of %d",
                plan.name, (unsigned long long)address,
                FLASH_WORKSPACE_ALIGNMENT);
  return FLASH_OK;
}

/// Points a descriptor at `address`. The prepared one holds another.
static CUresult patchMap(const Driver &driver, const MapRecipe &recipe,
                         void *address, char *parameter) {
  auto &map = *reinterpret_cast<CUtensorMap *>(parameter);
  if (driver.tensorMapReplaceAddress)
    return driver.tensorMapReplaceAddress(&map, address);
  return recipe.encode(driver, address, map);
}

/// An address for the descriptor of an empty tensor: kernels copy nothing from
/// it, but TMA faults on a page that does not exist even so. Null if all
/// tensors are empty: then nothing is launched.
static void *findStandIn(const flash_prepared &prepared,
                         const flash_launch_info &info) {
  for (uint32_t i = 0; i < info.num_operands; ++i) {
    const OperandCheck &check = prepared.checks[i];
    if (!check.isScalar && !check.mayBeNull && check.alignment % 16 == 0)
      return info.data[i];
  }
  return nullptr;
}

static flash_status applyPatch(const Driver &driver,
                               const flash_prepared &prepared,
                               const flash_launch_info &info,
                               const Patch &patch, char *parameter) {
  switch (patch.kind) {
  case FLASH_ARGUMENT_POINTER:
    memcpy(parameter, static_cast<const void *>(&info.data[patch.operand]),
           sizeof(void *));
    return FLASH_OK;
  case FLASH_ARGUMENT_SCALAR:
    memcpy(parameter, info.data[patch.operand], patch.size);
    return FLASH_OK;
  case FLASH_ARGUMENT_WORKSPACE: {
    uintptr_t address =
        reinterpret_cast<uintptr_t>(info.workspace) + patch.workspaceOffset;
    memcpy(parameter, &address, sizeof(address));
    return FLASH_OK;
  }
  default:
    break;
  }
  void *address = info.data[patch.operand];
  if (prepared.checks[patch.operand].mayBeNull)
    address = findStandIn(prepared, info);
  if (!address)
    return FLASH_OK;
  if (CUresult result = patchMap(driver, patch.map, address, parameter)) {
    const flash_plan &plan = *prepared.kernels->plan;
    return failDriver(driver, FLASH_ERROR_DRIVER, result,
                      "'%s': operand '%s': no tensor map at this address",
                      plan.name, plan.operands[patch.operand].name);
  }
  return FLASH_OK;
}

/// Clusters need the longer form of the call.
static CUresult callDriver(const Driver &driver, const PreparedKernel &launch,
                           CUfunction function, CUstream stream,
                           void **parameters) {
  const flash_plan_kernel &kernel = *launch.kernel;
  const unsigned *grid = launch.grid;
  auto block = [&](int dim) { return unsigned(kernel.block[dim]); };
  auto bytes = unsigned(kernel.sram_bytes);
  const int32_t *cluster = kernel.cluster;
  if (cluster[0] == 1 && cluster[1] == 1 && cluster[2] == 1)
    return driver.launchKernel(function, grid[0], grid[1], grid[2], block(0),
                               block(1), block(2), bytes, stream, parameters,
                               nullptr);
  CUlaunchAttribute attribute = {};
  attribute.id = LaunchAttributeClusterDimension;
  attribute.value.clusterDim = {unsigned(cluster[0]), unsigned(cluster[1]),
                                unsigned(cluster[2])};
  CUlaunchConfig config = {grid[0],  grid[1], grid[2], block(0),   block(1),
                           block(2), bytes,   stream,  &attribute, 1};
  return driver.launchKernelEx(&config, function, parameters, nullptr);
}

static flash_status launchKernel(const Driver &driver,
                                 const flash_prepared &prepared,
                                 const flash_launch_info &info,
                                 const PreparedKernel &launch,
                                 CUfunction function) {
  alignas(64) char bytes[maxParameterBytes];
  void *parameters[maxArguments];
  memcpy(bytes, launch.parameters, launch.numBytes);
  for (size_t i = 0; i < launch.kernel->num_arguments; ++i)
    parameters[i] = bytes + launch.offsets[i];
  for (size_t i = 0; i < launch.numPatches; ++i) {
    const Patch &patch = launch.patches[i];
    if (flash_status status =
            applyPatch(driver, prepared, info, patch, bytes + patch.offset))
      return status;
  }
  if (CUresult result =
          callDriver(driver, launch, function,
                     static_cast<CUstream>(info.stream), parameters)) {
    const flash_plan_kernel &kernel = *launch.kernel;
    return failDriver(
        driver, FLASH_ERROR_DRIVER, result,
        "launch of kernel '%s' (grid %ux%ux%u, block %dx%dx%d, %lld bytes of "
        "SRAM)",
        kernel.entry, launch.grid[0], launch.grid[1], launch.grid[2],
        kernel.block[0], kernel.block[1], kernel.block[2],
        (long long)kernel.sram_bytes);
  }
  return FLASH_OK;
}

/// Every kernel that clusters can be launched by this driver.
static flash_status checkClusters(const Driver &driver,
                                  const flash_plan &plan) {
  if (driver.launchKernelEx)
    return FLASH_OK;
  for (size_t i = 0; i < plan.num_kernels; ++i) {
    const int32_t *cluster = plan.kernels[i].cluster;
    if (cluster[0] * cluster[1] * cluster[2] != 1)
      return fail(FLASH_ERROR_NO_DRIVER,
                  "the CUDA driver is too old for clusters: no "
                  "cuLaunchKernelEx");
  }
  return FLASH_OK;
}

extern "C" flash_status flash_launch(const flash_prepared *prepared,
                                     const flash_launch_info *info) {
  if (!prepared || !info)
    return fail(FLASH_ERROR_ARGUMENT, "flash_launch: null argument");
  if (info->struct_size < sizeof(flash_launch_info))
    return fail(FLASH_ERROR_ARGUMENT,
                "flash_launch: struct_size %u, expected at least %zu",
                info->struct_size, sizeof(flash_launch_info));
  if (flash_status status = checkAddresses(*prepared, *info))
    return status;
  if (prepared->numLaunches == 0)
    return FLASH_OK;
  const Driver *driver = getDriver();
  if (!driver)
    return FLASH_ERROR_NO_DRIVER;
  CUcontext context;
  if (flash_status status = resolveContext(*driver, info->context, context))
    return status;
  ContextScope scope(*driver, context);
  if (scope.status)
    return scope.status;
  if (flash_status status = checkClusters(*driver, *prepared->kernels->plan))
    return status;
  const LoadedModule *module;
  if (flash_status status =
          prepared->kernels->getModule(*driver, context, module))
    return status;
  for (size_t i = 0; i < prepared->numLaunches; ++i) {
    const PreparedKernel &launch = prepared->launches[i];
    if (flash_status status = launchKernel(*driver, *prepared, *info, launch,
                                           module->functions[launch.index]))
      return status;
  }
  return FLASH_OK;
}

extern "C" flash_status flash_call(flash_kernels *kernels,
                                   const flash_tensor *operands,
                                   size_t numOperands, void *workspace,
                                   size_t workspaceBytes, void *stream) {
  flash_prepared *prepared;
  if (flash_status status =
          flash_prepare(kernels, operands, numOperands, &prepared))
    return status;
  void *data[maxOperands];
  for (size_t i = 0; i < numOperands; ++i)
    data[i] = operands[i].data;
  flash_launch_info info = {sizeof(info), uint32_t(numOperands), data,
                            workspace,    workspaceBytes,        stream,
                            nullptr};
  flash_status status = flash_launch(prepared, &info);
  flash_prepared_destroy(prepared);
  return status;
}
