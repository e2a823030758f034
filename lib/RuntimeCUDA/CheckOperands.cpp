//===- CheckOperands.cpp - Tensors against the plan -------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CheckOperands.h"

#include <cstdio>

using namespace flash_rt;

bool flash_rt::isEmpty(const flash_tensor &tensor) {
  for (int32_t dim = 0; dim < tensor.rank; ++dim)
    if (tensor.sizes[dim] == 0)
      return true;
  return false;
}

/// TMA reads rows at multiples of 16 bytes.
static bool hasTensorMap(const flash_plan &plan, size_t operand) {
  for (size_t i = 0; i < plan.num_kernels; ++i)
    for (size_t j = 0; j < plan.kernels[i].num_arguments; ++j) {
      const flash_plan_argument &argument = plan.kernels[i].arguments[j];
      if (argument.kind == FLASH_ARGUMENT_MAP &&
          size_t(argument.operand) == operand)
        return true;
    }
  return false;
}

int64_t flash_rt::getAlignment(const flash_plan &plan, size_t operand) {
  int64_t alignment = getTypeSize(plan.operands[operand].type);
  if (plan.operands[operand].alignment > alignment)
    alignment = plan.operands[operand].alignment;
  return alignment < 16 && hasTensorMap(plan, operand) ? 16 : alignment;
}

static flash_status checkShape(const flash_plan &plan,
                               const flash_plan_operand &expected,
                               const flash_tensor &tensor) {
  const char *what = expected.is_scalar ? "scalar" : "operand";
  if (tensor.type != expected.type)
    return fail(FLASH_ERROR_ARGUMENT,
                "'%s': %s '%s' is of type %s, expected %s", plan.name, what,
                expected.name, getTypeName(tensor.type),
                getTypeName(expected.type));
  if (tensor.rank != expected.rank)
    return fail(FLASH_ERROR_ARGUMENT, "'%s': %s '%s' has rank %d, expected %d",
                plan.name, what, expected.name, tensor.rank, expected.rank);
  for (int32_t dim = 0; dim < tensor.rank; ++dim)
    if (tensor.sizes[dim] < 0 || tensor.sizes[dim] >= FLASH_MAX_EXTENT)
      return fail(FLASH_ERROR_ARGUMENT,
                  "'%s': operand '%s', dim %d: extent %lld, expected 0 to "
                  "%lld",
                  plan.name, expected.name, dim, (long long)tensor.sizes[dim],
                  (long long)FLASH_MAX_EXTENT - 1);
  return FLASH_OK;
}

static flash_status checkExtents(const flash_plan &plan,
                                 const flash_plan_operand &expected,
                                 const flash_tensor &tensor,
                                 const Environment &env) {
  for (int32_t dim = 0; dim < tensor.rank; ++dim) {
    int64_t extent;
    if (const char *message = evaluate(expected.dims[dim], env, extent))
      return fail(FLASH_ERROR_ARGUMENT,
                  "'%s': operand '%s', dim %d: its formula %s", plan.name,
                  expected.name, dim, message);
    if (tensor.sizes[dim] != extent)
      return fail(FLASH_ERROR_ARGUMENT,
                  "'%s': operand '%s', dim %d: extent %lld, expected %lld",
                  plan.name, expected.name, dim, (long long)tensor.sizes[dim],
                  (long long)extent);
  }
  return FLASH_OK;
}

/// A stride matters only where there is a second element.
static flash_status checkStrides(const flash_plan &plan, size_t operand,
                                 const flash_tensor &tensor) {
  const flash_plan_operand &expected = plan.operands[operand];
  int64_t elementSize = getTypeSize(expected.type);
  int64_t alignment = getAlignment(plan, operand);
  int64_t last = 0;
  auto refuse = [&](int32_t dim, const char *wanted, long long number) {
    char text[96];
    snprintf(text, sizeof(text), wanted, number);
    return fail(FLASH_ERROR_ARGUMENT,
                "'%s': operand '%s', dim %d: stride %lld, expected %s",
                plan.name, expected.name, dim, (long long)tensor.strides[dim],
                text);
  };
  for (int32_t dim = 0; dim < tensor.rank; ++dim) {
    int64_t stride = tensor.strides[dim], extent = tensor.sizes[dim], offset;
    if (extent <= 1)
      continue;
    if (dim == tensor.rank - 1 && stride != 1)
      return refuse(dim, "%lld in the innermost dim", 1);
    if (stride < 0)
      return refuse(dim, "at least %lld", 0);
    if (stride == 0 && expected.is_output)
      return refuse(dim, "at least %lld: elements of an output may not overlap",
                    1);
    if (__builtin_mul_overflow(extent - 1, stride, &offset) ||
        __builtin_add_overflow(last, offset, &last) ||
        __builtin_mul_overflow(last, elementSize, &offset) ||
        offset > int64_t(1) << 62)
      return refuse(dim, "offsets below 2^%lld bytes", 62);
    if (dim != tensor.rank - 1 && stride * elementSize % alignment != 0)
      return refuse(dim, "a multiple of %lld bytes", alignment);
  }
  return FLASH_OK;
}

flash_status flash_rt::checkOperands(const flash_plan &plan,
                                     const flash_tensor *operands,
                                     size_t numOperands, int64_t *sizes) {
  if (numOperands != plan.num_operands)
    return fail(FLASH_ERROR_ARGUMENT, "'%s' takes %zu operands, got %zu",
                plan.name, plan.num_operands, numOperands);
  if (!operands && numOperands > 0)
    return fail(FLASH_ERROR_ARGUMENT, "'%s': the operands are null", plan.name);
  for (size_t i = 0; i < numOperands; ++i)
    FLASH_TRY(checkShape(plan, plan.operands[i], operands[i]));
  for (size_t i = 0; i < plan.num_sizes; ++i)
    sizes[i] = operands[plan.sizes[i].operand].sizes[plan.sizes[i].dim];
  for (size_t i = 0; i < numOperands; ++i)
    FLASH_TRY(
        checkExtents(plan, plan.operands[i], operands[i], {sizes, operands}));
  for (size_t i = 0; i < numOperands; ++i)
    if (!isEmpty(operands[i]))
      FLASH_TRY(checkStrides(plan, i, operands[i]));
  return FLASH_OK;
}
