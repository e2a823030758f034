//===- PlanCopy.cpp - Copies of launch plans --------------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Support.h"

using namespace flash_rt;

namespace {
/// Copies part by part; `failed` says that there was no memory.
class PlanCopier {
public:
  explicit PlanCopier(Arena &arena) : arena(arena) {}

  const flash_plan *copy(const flash_plan &plan);

  bool failed = false;

private:
  template <typename T> T *copyArray(const T *elements, size_t count) {
    if (count == 0)
      return nullptr;
    T *copy = arena.allocate<T>(count);
    if (copy)
      memcpy(copy, elements, count * sizeof(T));
    else
      failed = true;
    return copy;
  }
  const char *copyText(const char *text) {
    return copyArray(text, strlen(text) + 1);
  }
  void copyTerms(flash_formula &formula) {
    formula.terms = copyArray(formula.terms, formula.num_terms);
  }
  const flash_formula *copyFormulas(const flash_formula *formulas,
                                    size_t count) {
    flash_formula *copy = copyArray(formulas, count);
    for (size_t i = 0; copy && i < count; ++i)
      copyTerms(copy[i]);
    return copy;
  }
  void copyArgument(flash_plan_argument &argument);
  void copyKernel(flash_plan_kernel &kernel);

  Arena &arena;
};
} // namespace

void PlanCopier::copyArgument(flash_plan_argument &argument) {
  copyTerms(argument.value);
  if (argument.kind != FLASH_ARGUMENT_MAP) {
    argument.map = nullptr;
    return;
  }
  flash_plan_map *map = copyArray(argument.map, 1);
  argument.map = map;
  if (!map)
    return;
  map->sizes = copyFormulas(map->sizes, map->rank);
  map->strides = copyFormulas(map->strides, map->rank - 1);
  map->box = copyArray(map->box, map->rank);
}

void PlanCopier::copyKernel(flash_plan_kernel &kernel) {
  kernel.entry = copyText(kernel.entry);
  for (flash_formula &formula : kernel.grid)
    copyTerms(formula);
  auto *arguments = copyArray(kernel.arguments, kernel.num_arguments);
  kernel.arguments = arguments;
  for (size_t i = 0; arguments && i < kernel.num_arguments; ++i)
    copyArgument(arguments[i]);
}

const flash_plan *PlanCopier::copy(const flash_plan &plan) {
  flash_plan *result = copyArray(&plan, 1);
  if (!result)
    return nullptr;
  // A later library may know a longer struct.
  result->struct_size = sizeof(flash_plan);
  result->name = copyText(plan.name);
  result->chip = copyText(plan.chip);
  flash_plan_size *sizes = copyArray(plan.sizes, plan.num_sizes);
  for (size_t i = 0; sizes && i < plan.num_sizes; ++i)
    sizes[i].name = copyText(sizes[i].name);
  result->sizes = sizes;
  flash_plan_operand *operands = copyArray(plan.operands, plan.num_operands);
  for (size_t i = 0; operands && i < plan.num_operands; ++i) {
    operands[i].name = copyText(operands[i].name);
    operands[i].dims = copyFormulas(operands[i].dims, operands[i].rank);
  }
  result->operands = operands;
  flash_plan_kernel *kernels = copyArray(plan.kernels, plan.num_kernels);
  for (size_t i = 0; kernels && i < plan.num_kernels; ++i)
    copyKernel(kernels[i]);
  result->kernels = kernels;
  copyTerms(result->workspace_bytes);
  return result;
}

const flash_plan *flash_rt::copyPlan(const flash_plan &plan, Arena &arena) {
  PlanCopier copier(arena);
  const flash_plan *copy = copier.copy(plan);
  return copier.failed ? nullptr : copy;
}
