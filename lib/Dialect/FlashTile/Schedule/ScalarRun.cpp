//===- ScalarRun.cpp - Evaluates index arithmetic -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Numbers are of 64 bits whatever the type: sizes that are tried are small.
//
//===----------------------------------------------------------------------===//

#include "ScalarRun.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash_tile;

Number mlir::flash_tile::evaluateFormula(const Formula &formula,
                                         ArrayRef<int64_t> sizes) {
  SmallVector<int64_t> stack;
  for (const Formula::Term &term : formula.terms) {
    using Kind = Formula::Kind;
    if (term.kind == Kind::Stride)
      return std::nullopt;
    if (term.kind == Kind::Constant || term.kind == Kind::Size) {
      stack.push_back(term.kind == Kind::Size ? sizes[term.value] : term.value);
      continue;
    }
    int64_t rhs = stack.pop_back_val(), lhs = stack.pop_back_val();
    bool divides = term.kind == Kind::FloorDiv || term.kind == Kind::CeilDiv;
    if (divides && rhs == 0)
      return std::nullopt;
    stack.push_back(
        term.kind == Kind::Add        ? lhs + rhs
        : term.kind == Kind::Sub      ? lhs - rhs
        : term.kind == Kind::Mul      ? lhs * rhs
        : term.kind == Kind::FloorDiv ? llvm::divideFloorSigned(lhs, rhs)
        : term.kind == Kind::CeilDiv  ? llvm::divideCeilSigned(lhs, rhs)
        : term.kind == Kind::Min      ? std::min(lhs, rhs)
                                      : std::max(lhs, rhs));
  }
  return stack.empty() ? Number() : stack.back();
}

static Number evaluateAffine(AffineExpr expr, unsigned numDims,
                             ArrayRef<int64_t> operands) {
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return constant.getValue();
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return operands[dim.getPosition()];
  if (auto symbol = dyn_cast<AffineSymbolExpr>(expr))
    return operands[numDims + symbol.getPosition()];
  auto binary = cast<AffineBinaryOpExpr>(expr);
  Number lhs = evaluateAffine(binary.getLHS(), numDims, operands);
  Number rhs = evaluateAffine(binary.getRHS(), numDims, operands);
  if (!lhs || !rhs)
    return std::nullopt;
  if (expr.getKind() == AffineExprKind::Add)
    return *lhs + *rhs;
  if (expr.getKind() == AffineExprKind::Mul)
    return *lhs * *rhs;
  if (*rhs <= 0)
    return std::nullopt;
  if (expr.getKind() == AffineExprKind::FloorDiv)
    return llvm::divideFloorSigned(*lhs, *rhs);
  if (expr.getKind() == AffineExprKind::CeilDiv)
    return llvm::divideCeilSigned(*lhs, *rhs);
  return llvm::mod(*lhs, *rhs);
}

/// The results of `map`, or the least or greatest one.
static Number evaluateMap(AffineMap map, ArrayRef<int64_t> operands,
                          bool greatest) {
  Number best;
  for (AffineExpr expr : map.getResults()) {
    Number value = evaluateAffine(expr, map.getNumDims(), operands);
    if (!value)
      return std::nullopt;
    best = !best      ? *value
           : greatest ? std::max(*best, *value)
                      : std::min(*best, *value);
  }
  return best;
}

static Number evaluateDivision(Operation *op, int64_t lhs, int64_t rhs) {
  bool isSigned = isa<arith::DivSIOp, arith::RemSIOp, arith::CeilDivSIOp,
                      arith::FloorDivSIOp>(op);
  // Rounding to zero differs for negative numbers; unsigned ones are none.
  if (rhs <= 0 || (!isSigned && lhs < 0))
    return std::nullopt;
  if (isa<arith::DivSIOp, arith::DivUIOp>(op))
    return lhs / rhs;
  if (isa<arith::RemSIOp, arith::RemUIOp>(op))
    return lhs % rhs;
  if (isa<arith::FloorDivSIOp>(op))
    return llvm::divideFloorSigned(lhs, rhs);
  return llvm::divideCeilSigned(lhs, rhs);
}

static Number evaluateArith(Operation *op, ArrayRef<int64_t> in) {
  return TypeSwitch<Operation *, Number>(op)
      .Case<arith::IndexCastOp, arith::IndexCastUIOp, arith::ExtUIOp,
            arith::TruncIOp>([&](auto) { return in[0]; })
      .Case([&](arith::ExtSIOp extend) {
        return extend.getIn().getType().isInteger(1) ? -in[0] : in[0];
      })
      .Case([&](arith::AddIOp) { return in[0] + in[1]; })
      .Case([&](arith::SubIOp) { return in[0] - in[1]; })
      .Case([&](arith::MulIOp) { return in[0] * in[1]; })
      .Case([&](arith::AndIOp) { return in[0] & in[1]; })
      .Case([&](arith::OrIOp) { return in[0] | in[1]; })
      .Case([&](arith::XOrIOp) { return in[0] ^ in[1]; })
      .Case<arith::MinSIOp>([&](auto) { return std::min(in[0], in[1]); })
      .Case<arith::MaxSIOp>([&](auto) { return std::max(in[0], in[1]); })
      .Case<arith::MinUIOp>([&](auto) {
        return int64_t(std::min(uint64_t(in[0]), uint64_t(in[1])));
      })
      .Case<arith::MaxUIOp>([&](auto) {
        return int64_t(std::max(uint64_t(in[0]), uint64_t(in[1])));
      })
      .Case([&](arith::SelectOp) { return in[0] ? in[1] : in[2]; })
      .Case([&](arith::CmpIOp compare) {
        return int64_t(arith::applyCmpPredicate(
            compare.getPredicate(), APInt(64, in[0], /*isSigned=*/true),
            APInt(64, in[1], /*isSigned=*/true)));
      })
      .Case<arith::DivSIOp, arith::DivUIOp, arith::RemSIOp, arith::RemUIOp,
            arith::CeilDivSIOp, arith::CeilDivUIOp, arith::FloorDivSIOp>(
          [&](Operation *division) {
            return evaluateDivision(division, in[0], in[1]);
          })
      .Default(Number());
}

ScalarRun::ScalarRun(ArrayRef<TasksOp> roots,
                     llvm::function_ref<bool(Operation *)> isEvent) {
  DenseSet<Operation *> relevant;
  SmallVector<Value> deciding;
  for (TasksOp root : roots) {
    llvm::append_range(deciding, root.getExtents());
    root.walk([&](Operation *op) {
      if (!isEvent(op))
        return;
      relevant.insert(op);
      if (auto await = dyn_cast<AwaitOp>(op))
        deciding.push_back(await.getNext());
      for (auto loop = dyn_cast<scf::ForOp>(op->getParentOp());
           loop && relevant.insert(loop).second;
           loop = dyn_cast<scf::ForOp>(loop->getParentOp()))
        llvm::append_range(deciding, loop->getOperands().take_front(3));
    });
  }
  while (!deciding.empty()) {
    Operation *def = deciding.pop_back_val().getDefiningOp();
    // What a loop or branch computes is not known.
    if (def && !def->getNumRegions() && relevant.insert(def).second)
      llvm::append_range(deciding, def->getOperands());
  }
  roots.front()->getParentOfType<KernelOp>().walk<WalkOrder::PreOrder>(
      [&](Operation *op) {
        if (!relevant.contains(op))
          return;
        programs[op->getBlock()].push_back(op);
        hasLoads |= isa<memref::LoadOp>(op);
      });
}

Number ScalarRun::compute(Operation *op) {
  APInt constant;
  if (matchPattern(op, m_ConstantInt(&constant)))
    return constant.getBitWidth() == 1 ? int64_t(constant.getZExtValue())
                                       : constant.getSExtValue();
  if (auto dim = dyn_cast<memref::DimOp>(op)) {
    auto source = dyn_cast<BlockArgument>(dim.getSource());
    std::optional<int64_t> index = dim.getConstantIndex();
    bool isArgument = source && isa<KernelOp>(source.getOwner()->getParentOp());
    return isArgument && index ? getExtent(source, *index) : Number();
  }
  if (isa<memref::LoadOp>(op))
    return element;
  SmallVector<int64_t> operands;
  for (Value operand : op->getOperands()) {
    Number number = get(operand);
    if (!number)
      return std::nullopt;
    operands.push_back(*number);
  }
  if (auto apply = dyn_cast<affine::AffineApplyOp>(op))
    return evaluateMap(apply.getMap(), operands, /*greatest=*/false);
  if (auto min = dyn_cast<affine::AffineMinOp>(op))
    return evaluateMap(min.getMap(), operands, /*greatest=*/false);
  if (auto max = dyn_cast<affine::AffineMaxOp>(op))
    return evaluateMap(max.getMap(), operands, /*greatest=*/true);
  return evaluateArith(op, operands);
}

void ScalarRun::evaluate(Operation *op) {
  if (op->getNumResults() == 1)
    values[op->getResult(0)] = compute(op);
}
