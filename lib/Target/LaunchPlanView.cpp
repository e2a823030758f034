//===- LaunchPlanView.cpp - A launch plan as the C struct -------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Target/LaunchPlanView.h"

#include "flash-c/Runtime.h"
#include "mlir/IR/Diagnostics.h"

using namespace mlir;
using namespace mlir::flash;

static constexpr struct {
  flash_type type;
  llvm::StringLiteral name, constant;
} types[] = {
    {FLASH_TYPE_I1, "i1", "FLASH_TYPE_I1"},
    {FLASH_TYPE_I8, "i8", "FLASH_TYPE_I8"},
    {FLASH_TYPE_I16, "i16", "FLASH_TYPE_I16"},
    {FLASH_TYPE_I32, "i32", "FLASH_TYPE_I32"},
    {FLASH_TYPE_I64, "i64", "FLASH_TYPE_I64"},
    {FLASH_TYPE_F16, "f16", "FLASH_TYPE_F16"},
    {FLASH_TYPE_BF16, "bf16", "FLASH_TYPE_BF16"},
    {FLASH_TYPE_F32, "f32", "FLASH_TYPE_F32"},
    {FLASH_TYPE_F64, "f64", "FLASH_TYPE_F64"},
    {FLASH_TYPE_F8E4M3, "f8E4M3FN", "FLASH_TYPE_F8E4M3"},
    {FLASH_TYPE_F8E5M2, "f8E5M2", "FLASH_TYPE_F8E5M2"},
};

std::optional<flash_type> flash::getFlashType(StringRef name) {
  for (const auto &entry : types)
    if (entry.name == name)
      return entry.type;
  return std::nullopt;
}

StringRef flash::getFlashTypeConstant(flash_type type) {
  return types[type].constant;
}

/// -2 is nowhere a valid number.
static int32_t narrow(int64_t value) {
  return value == int32_t(value) ? int32_t(value) : -2;
}

flash_formula LaunchPlanView::convert(const Formula &formula) {
  std::vector<flash_term> &result = terms.emplace_back();
  for (const Formula::Term &term : formula.terms)
    result.push_back({int32_t(term.kind), narrow(term.dim), term.value});
  return {result.data(), result.size()};
}

const flash_formula *
LaunchPlanView::convert(const std::vector<Formula> &source) {
  std::vector<flash_formula> &result = formulas.emplace_back();
  for (const Formula &formula : source)
    result.push_back(convert(formula));
  return result.data();
}

flash_plan_argument LaunchPlanView::convert(const PlanArgument &argument) {
  flash_plan_argument result = {};
  result.kind = int32_t(argument.kind);
  result.operand = narrow(argument.operand);
  result.value = convert(argument.value);
  if (argument.kind != PlanArgument::Kind::TensorMap)
    return result;
  const PlanArgument::Map &source = argument.map;
  bool sameRank = source.box.size() == source.sizes.size() &&
                  source.strides.size() + 1 == source.sizes.size();
  flash_plan_map &map = maps.emplace_back();
  map = {};
  map.rank = sameRank ? narrow(source.sizes.size()) : -2;
  map.swizzle_bytes = narrow(source.swizzleBytes);
  map.promotion_bytes = narrow(source.promotionBytes);
  map.sizes = convert(source.sizes);
  map.strides = convert(source.strides);
  map.box = source.box.data();
  result.map = &map;
  return result;
}

flash_plan_kernel LaunchPlanView::convert(const PlanKernel &kernel) {
  flash_plan_kernel result = {};
  result.entry = kernel.entry.c_str();
  for (int dim = 0; dim < 3; ++dim) {
    result.grid[dim] = convert(kernel.grid[dim]);
    result.block[dim] = narrow(kernel.block[dim]);
    result.cluster[dim] = narrow(kernel.cluster[dim]);
  }
  result.sram_bytes = kernel.sramBytes;
  std::vector<flash_plan_argument> &list = arguments.emplace_back();
  for (const PlanArgument &argument : kernel.arguments)
    list.push_back(convert(argument));
  result.arguments = list.data();
  result.num_arguments = list.size();
  return result;
}

LaunchPlanView::LaunchPlanView(const LaunchPlan &plan) {
  for (const PlanSize &size : plan.sizes)
    sizes.push_back(
        {size.name.c_str(), narrow(size.operand), narrow(size.dim)});
  for (const PlanOperand &operand : plan.operands) {
    flash_plan_operand &result = operands.emplace_back();
    result = {};
    std::optional<flash_type> type = getFlashType(operand.type);
    result.name = operand.name.c_str();
    result.type = type ? *type : -2;
    result.is_scalar = operand.isScalar;
    result.is_output = operand.isOutput;
    result.rank = narrow(operand.dims.size());
    result.dims = convert(operand.dims);
    result.alignment = operand.alignment;
  }
  for (const PlanKernel &kernel : plan.kernels)
    kernels.push_back(convert(kernel));
  view.struct_size = sizeof(flash_plan);
  view.version = uint32_t(plan.version);
  view.name = plan.name.c_str();
  view.chip = plan.chip.c_str();
  view.sizes = sizes.data();
  view.num_sizes = sizes.size();
  view.operands = operands.data();
  view.num_operands = operands.size();
  view.kernels = kernels.data();
  view.num_kernels = kernels.size();
  view.workspace_bytes = convert(plan.workspaceBytes);
}

// The rules are those of the launcher: there is one place for them.
LogicalResult LaunchPlan::verify(Location loc) const {
  LaunchPlanView view(*this);
  if (flash_plan_check(&view.get()) != FLASH_OK)
    return emitError(loc) << flash_last_error();
  return success();
}
