//===- LaunchPlanView.h - A launch plan as the C struct ---------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TARGET_LAUNCHPLANVIEW_H
#define FLASH_TARGET_LAUNCHPLANVIEW_H

#include "flash-c/Plan.h"
#include "flash/Target/LaunchPlan.h"

#include <deque>
#include <optional>

namespace mlir::flash {

/// The flash_type of an MLIR type name, if it has one.
std::optional<flash_type> getFlashType(StringRef name);
/// The name of the constant in C: FLASH_TYPE_F16.
StringRef getFlashTypeConstant(flash_type type);

/// The C struct for a plan, which must outlive the view. Numbers that do not
/// fit the struct and types without a constant become values that
/// flash_plan_check refuses.
class LaunchPlanView {
public:
  explicit LaunchPlanView(const LaunchPlan &plan);
  LaunchPlanView(const LaunchPlanView &) = delete;
  LaunchPlanView &operator=(const LaunchPlanView &) = delete;

  const flash_plan &get() const { return view; }

private:
  flash_formula convert(const Formula &formula);
  const flash_formula *convert(const std::vector<Formula> &formulas);
  flash_plan_argument convert(const PlanArgument &argument);
  flash_plan_kernel convert(const PlanKernel &kernel);

  flash_plan view = {};
  std::vector<flash_plan_size> sizes;
  std::vector<flash_plan_operand> operands;
  std::vector<flash_plan_kernel> kernels;
  // The elements of a deque stay where they are.
  std::deque<std::vector<flash_term>> terms;
  std::deque<std::vector<flash_formula>> formulas;
  std::deque<std::vector<flash_plan_argument>> arguments;
  std::deque<flash_plan_map> maps;
};

} // namespace mlir::flash

#endif // FLASH_TARGET_LAUNCHPLANVIEW_H
