//===- PlanCheck.cpp - The rules that a launch plan obeys -------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A plan that passes needs no further checks: indices are in range, formulas
// are well formed and everything fits the fixed bounds of the launch path.
//
//===----------------------------------------------------------------------===//

#include "Support.h"

#include "flash/Support/FormulaText.h"

#include <cstdarg>
#include <cstdio>

using namespace flash_rt;

namespace {
class PlanChecker {
public:
  explicit PlanChecker(const flash_plan &plan) : plan(plan) {}

  flash_status check();

private:
  __attribute__((format(printf, 2, 3))) flash_status refuse(const char *format,
                                                            ...);

  flash_status checkName(const char *name, const char *what);
  flash_status checkFormula(const flash_formula &formula, const char *what);
  flash_status checkOperand(const flash_plan_operand &operand);
  flash_status checkSize(const flash_plan_size &size);
  flash_status checkOperandIndex(int32_t operand, bool isScalar);
  flash_status checkMap(const flash_plan_argument &argument);
  flash_status checkArgument(const flash_plan_argument &argument);
  flash_status checkKernel(const flash_plan_kernel &kernel);
  flash_status checkOperands();
  flash_status checkSizes();

  const flash_plan &plan;
  /// The part of the plan that is being checked.
  char where[200] = "";
};
} // namespace

flash_status PlanChecker::refuse(const char *format, ...) {
  char message[512];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(message, sizeof(message), format, arguments);
  va_end(arguments);
  return fail(FLASH_ERROR_PLAN, "launch plan '%s'%s: %s",
              plan.name ? plan.name : "", where, message);
}

flash_status PlanChecker::checkName(const char *name, const char *what) {
  if (!name || !flash_text::isName(name, strlen(name)))
    return refuse("'%s' is no name for %s: expected letters, digits and '_'",
                  name ? name : "", what);
  if (flash_text::isReserved(name, strlen(name)))
    return refuse("'%s' is no name for %s: it is a function of formulas", name,
                  what);
  return FLASH_OK;
}

flash_status PlanChecker::checkFormula(const flash_formula &formula,
                                       const char *what) {
  if (formula.num_terms == 0 || !formula.terms)
    return refuse("%s: no formula", what);
  if (formula.num_terms > maxTerms)
    return refuse("%s: %zu terms, expected at most %zu", what,
                  formula.num_terms, maxTerms);
  size_t depth = 0;
  for (size_t i = 0; i < formula.num_terms; ++i) {
    const flash_term &term = formula.terms[i];
    if (term.kind < FLASH_TERM_CONSTANT || term.kind > FLASH_TERM_MAX)
      return refuse("%s: unknown kind of term %d", what, term.kind);
    if (term.kind >= FLASH_TERM_ADD) {
      if (depth < 2)
        return refuse("%s: an operator without operands", what);
      --depth;
      continue;
    }
    if (term.kind == FLASH_TERM_SIZE &&
        (term.value < 0 || size_t(term.value) >= plan.num_sizes))
      return refuse("%s: no size %lld", what, (long long)term.value);
    if (term.kind == FLASH_TERM_STRIDE &&
        (term.value < 0 || size_t(term.value) >= plan.num_operands ||
         term.dim < 0 || term.dim >= plan.operands[term.value].rank))
      return refuse("%s: no stride %d of operand %lld", what, term.dim,
                    (long long)term.value);
    if (++depth > maxStack)
      return refuse("%s: the formula is nested too deeply", what);
  }
  return depth == 1 ? FLASH_OK : refuse("%s: two values in one formula", what);
}

flash_status PlanChecker::checkOperand(const flash_plan_operand &operand) {
  FLASH_TRY(checkName(operand.name, "an operand"));
  snprintf(where, sizeof(where), ", operand '%.100s'", operand.name);
  if (getTypeSize(operand.type) == 0)
    return refuse("unknown type %d", operand.type);
  if (operand.rank < 0 || operand.rank > FLASH_MAX_RANK)
    return refuse("rank %d, expected at most %d", operand.rank, FLASH_MAX_RANK);
  if (operand.is_scalar && (operand.is_output || operand.rank != 0))
    return refuse("a scalar is an input without dims");
  int64_t alignment = operand.alignment;
  if (alignment < 0 || alignment > FLASH_WORKSPACE_ALIGNMENT ||
      (alignment & (alignment - 1)) != 0)
    return refuse("alignment %lld, expected a power of two up to %d",
                  (long long)alignment, FLASH_WORKSPACE_ALIGNMENT);
  return FLASH_OK;
}

flash_status PlanChecker::checkOperands() {
  if (plan.num_operands > maxOperands || (plan.num_operands && !plan.operands))
    return refuse("%zu operands, expected at most %zu", plan.num_operands,
                  maxOperands);
  for (size_t i = 0; i < plan.num_operands; ++i) {
    const flash_plan_operand &operand = plan.operands[i];
    FLASH_TRY(checkOperand(operand));
    for (size_t j = 0; j < i; ++j)
      if (strcmp(plan.operands[j].name, operand.name) == 0)
        return refuse("two operands of that name");
    if (i > 0 && plan.operands[i - 1].is_output && !operand.is_output)
      return refuse("an input after an output");
  }
  where[0] = 0;
  return FLASH_OK;
}

flash_status PlanChecker::checkSize(const flash_plan_size &size) {
  FLASH_TRY(checkName(size.name, "a size"));
  snprintf(where, sizeof(where), ", size '%.100s'", size.name);
  if (size.operand < 0 || size_t(size.operand) >= plan.num_operands)
    return refuse("no operand %d", size.operand);
  const flash_plan_operand &operand = plan.operands[size.operand];
  if (size.dim < 0 || size.dim >= operand.rank)
    return refuse("operand '%s' has no dim %d", operand.name, size.dim);
  return FLASH_OK;
}

flash_status PlanChecker::checkSizes() {
  if (plan.num_sizes > maxSizes || (plan.num_sizes && !plan.sizes))
    return refuse("%zu sizes, expected at most %zu", plan.num_sizes, maxSizes);
  for (size_t i = 0; i < plan.num_sizes; ++i) {
    FLASH_TRY(checkSize(plan.sizes[i]));
    for (size_t j = 0; j < i; ++j)
      if (strcmp(plan.sizes[j].name, plan.sizes[i].name) == 0)
        return refuse("two sizes of that name");
  }
  for (size_t i = 0; i < plan.num_operands; ++i) {
    const flash_plan_operand &operand = plan.operands[i];
    snprintf(where, sizeof(where), ", operand '%.100s'", operand.name);
    if (operand.rank > 0 && !operand.dims)
      return refuse("no dims");
    for (int32_t dim = 0; dim < operand.rank; ++dim)
      FLASH_TRY(checkFormula(operand.dims[dim], "dims"));
  }
  where[0] = 0;
  return FLASH_OK;
}

flash_status PlanChecker::checkOperandIndex(int32_t operand, bool isScalar) {
  if (operand < 0 || size_t(operand) >= plan.num_operands)
    return refuse("no operand %d", operand);
  if (bool(plan.operands[operand].is_scalar) != isScalar)
    return refuse("operand '%s' is %s scalar", plan.operands[operand].name,
                  isScalar ? "no" : "a");
  return FLASH_OK;
}

flash_status PlanChecker::checkMap(const flash_plan_argument &argument) {
  FLASH_TRY(checkOperandIndex(argument.operand, /*isScalar=*/false));
  const flash_plan_map *map = argument.map;
  if (!map)
    return refuse("no tensor map");
  if (map->rank < 1 || map->rank > FLASH_MAX_MAP_RANK || !map->sizes ||
      !map->box || (map->rank > 1 && !map->strides))
    return refuse("a tensor map of rank %d, expected 1 to %d", map->rank,
                  FLASH_MAX_MAP_RANK);
  for (int32_t dim = 0; dim < map->rank; ++dim) {
    FLASH_TRY(checkFormula(map->sizes[dim], "size of a tensor map"));
    if (dim > 0)
      FLASH_TRY(checkFormula(map->strides[dim - 1], "stride of a tensor map"));
    if (map->box[dim] < 1 || map->box[dim] > 256)
      return refuse("box of %lld elements, expected 1 to 256",
                    (long long)map->box[dim]);
  }
  int32_t swizzle = map->swizzle_bytes;
  if (swizzle != 0 && swizzle != 32 && swizzle != 64 && swizzle != 128)
    return refuse("swizzle of %d bytes, expected 0, 32, 64 or 128", swizzle);
  int64_t row = map->box[0] * getTypeSize(plan.operands[argument.operand].type);
  if (row % 16 != 0 || (swizzle != 0 && row > swizzle))
    return refuse("box of %lld bytes in its innermost dim, expected a multiple "
                  "of 16 within the swizzle of %d",
                  (long long)row, swizzle);
  int32_t promotion = map->promotion_bytes;
  if (promotion != 0 && promotion != 64 && promotion != 128 && promotion != 256)
    return refuse("promotion to %d bytes, expected 0, 64, 128 or 256",
                  promotion);
  return FLASH_OK;
}

flash_status PlanChecker::checkArgument(const flash_plan_argument &argument) {
  switch (argument.kind) {
  case FLASH_ARGUMENT_POINTER:
    return checkOperandIndex(argument.operand, /*isScalar=*/false);
  case FLASH_ARGUMENT_SCALAR:
    return checkOperandIndex(argument.operand, /*isScalar=*/true);
  case FLASH_ARGUMENT_INTEGER:
    return checkFormula(argument.value, "integer");
  case FLASH_ARGUMENT_WORKSPACE:
    if (plan.workspace_bytes.num_terms == 0)
      return refuse("a slice of a workspace that the plan does not have");
    return checkFormula(argument.value, "workspace");
  case FLASH_ARGUMENT_MAP:
    return checkMap(argument);
  default:
    return refuse("unknown kind of argument %d", argument.kind);
  }
}

flash_status PlanChecker::checkKernel(const flash_plan_kernel &kernel) {
  if (!kernel.entry || !kernel.entry[0])
    return refuse("a kernel without an entry");
  snprintf(where, sizeof(where), ", kernel '%.100s'", kernel.entry);
  int64_t threads = 1, ctas = 1;
  for (int dim = 0; dim < 3; ++dim) {
    FLASH_TRY(checkFormula(kernel.grid[dim], "grid"));
    int64_t limit = dim == 2 ? 64 : 1024;
    threads *= kernel.block[dim];
    if (kernel.block[dim] < 1 || kernel.block[dim] > limit || threads > 1024)
      return refuse("block %dx%dx%d, expected at most 1024 threads",
                    kernel.block[0], kernel.block[1], kernel.block[2]);
    ctas *= kernel.cluster[dim];
    if (kernel.cluster[dim] < 1 || kernel.cluster[dim] > 16 || ctas > 16)
      return refuse("cluster %dx%dx%d, expected at most 16 CTAs",
                    kernel.cluster[0], kernel.cluster[1], kernel.cluster[2]);
  }
  if (kernel.sram_bytes < 0 || kernel.sram_bytes > 1 << 20)
    return refuse("%lld bytes of SRAM", (long long)kernel.sram_bytes);
  if (kernel.num_arguments > maxArguments ||
      (kernel.num_arguments && !kernel.arguments))
    return refuse("%zu arguments, expected at most %zu", kernel.num_arguments,
                  maxArguments);
  size_t bytes = 0;
  for (size_t i = 0; i < kernel.num_arguments; ++i) {
    FLASH_TRY(checkArgument(kernel.arguments[i]));
    size_t size = getArgumentSize(plan, kernel.arguments[i]);
    size_t alignment = size > 8 ? 64 : size;
    bytes = (bytes + alignment - 1) / alignment * alignment + size;
  }
  if (bytes > maxParameterBytes)
    return refuse("%zu bytes of arguments, expected at most %zu", bytes,
                  maxParameterBytes);
  where[0] = 0;
  return FLASH_OK;
}

flash_status PlanChecker::check() {
  FLASH_TRY(checkName(plan.name, "a plan"));
  if (!plan.chip)
    return refuse("no chip");
  FLASH_TRY(checkOperands());
  FLASH_TRY(checkSizes());
  if (plan.workspace_bytes.num_terms != 0)
    FLASH_TRY(checkFormula(plan.workspace_bytes, "workspace_bytes"));
  if (plan.num_kernels == 0 || plan.num_kernels > maxKernels || !plan.kernels)
    return refuse("%zu kernels, expected 1 to %zu", plan.num_kernels,
                  maxKernels);
  for (size_t i = 0; i < plan.num_kernels; ++i)
    FLASH_TRY(checkKernel(plan.kernels[i]));
  return FLASH_OK;
}

extern "C" flash_status flash_plan_check(const flash_plan *plan) {
  if (!plan)
    return fail(FLASH_ERROR_ARGUMENT, "the plan is null");
  if (plan->struct_size < sizeof(flash_plan))
    return fail(FLASH_ERROR_PLAN,
                "launch plan: struct_size %u, expected at least %zu",
                plan->struct_size, sizeof(flash_plan));
  if (plan->version != FLASH_PLAN_VERSION)
    return fail(FLASH_ERROR_PLAN, "launch plan: version %u, expected %d",
                plan->version, FLASH_PLAN_VERSION);
  return PlanChecker(*plan).check();
}

size_t flash_rt::getArgumentSize(const flash_plan &plan,
                                 const flash_plan_argument &argument) {
  if (argument.kind == FLASH_ARGUMENT_MAP)
    return 128;
  if (argument.kind == FLASH_ARGUMENT_SCALAR)
    return getTypeSize(plan.operands[argument.operand].type);
  return 8;
}
