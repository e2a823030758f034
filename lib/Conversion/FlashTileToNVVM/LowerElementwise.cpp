//===- LowerElementwise.cpp - Arithmetic on tiles in registers ------------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An elementwise op becomes one scalar op for each element of the thread.
// Broadcasts and splats are no code: the same value stands for several
// elements.
//
//===----------------------------------------------------------------------===//

#include "KernelLowering.h"

#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

#include <cmath>

using namespace mlir;
using namespace mlir::flash_tile;

//===----------------------------------------------------------------------===//
// Positions
//===----------------------------------------------------------------------===//

int64_t KernelLowering::getNumElements(RankedTensorType type) {
  if (isa<RowAttr, PartialAttr>(type.getEncoding()))
    return type.getDimSize(0) / (16 * warps) * 2;
  if (isa<ColumnAttr>(type.getEncoding()))
    return type.getDimSize(0) / 8 * 2;
  // acc and operand_a: every element is held once, as operand in pairs.
  int64_t count = type.getNumElements() / (32 * warps);
  bool pairs = isa<OperandAAttr>(type.getEncoding()) &&
               type.getElementTypeBitWidth() == 16;
  return pairs ? count / 2 : count;
}

/// Row i of the thread: 16·(warp·rowBlocks + i/2) + group + 8·(i%2). Only the
/// first is kept in a register: the others are an addition away.
Value KernelLowering::getRow(int64_t rowBlocks, int64_t i) {
  Value &first = firstRows[rowBlocks];
  if (!first)
    first = atThreadEntry([&]() -> Value {
      Value row = arith::MulIOp::create(b, loc, warp, i32(16 * rowBlocks));
      return addI32(row, group);
    });
  return i ? addI32(first, i32(i / 2 * 16 + i % 2 * 8)) : first;
}

/// Column i of the thread: 8·(i/2) + 2·member + i%2.
Value KernelLowering::getColumn(int64_t i) {
  if (!firstColumn)
    firstColumn = atThreadEntry([&] { return addI32(member, member); });
  return i ? addI32(firstColumn, i32(i / 2 * 8 + i % 2)) : firstColumn;
}

Value KernelLowering::getFirstColumn(Attribute layout) {
  if (!isa_and_present<AccChunksAttr>(layout))
    return getColumn(0);
  return atThreadEntry(
      [&]() -> Value { return arith::ShLIOp::create(b, loc, member, i32(3)); });
}

SmallVector<Value> KernelLowering::getRows(int64_t count) {
  SmallVector<Value> rows;
  for (int64_t i = 0; i < count; ++i)
    rows.push_back(getRow(count / 2, i));
  return rows;
}

SmallVector<Value> KernelLowering::getColumns(int64_t count) {
  SmallVector<Value> columns;
  for (int64_t i = 0; i < count; ++i)
    columns.push_back(getColumn(i));
  return columns;
}

LogicalResult KernelLowering::lowerIndex(IndexOp op) {
  auto type = cast<RankedTensorType>(op.getType());
  if (type.getElementType().isIndex())
    return op.emitOpError("has no width (run flash-narrow-index)");
  auto widen = [&](Value position) -> Value {
    if (type.getElementType().isInteger(32))
      return position;
    return arith::ExtSIOp::create(b, loc, type.getElementType(), position);
  };
  Value base = arith::IndexCastOp::create(b, loc, type.getElementType(),
                                          scalar(op.getBase()));
  auto add = [&](Value position) -> Value {
    return arith::AddIOp::create(b, loc, base, widen(position));
  };
  SmallVector<Value> &result = registers[op.getResult()];
  if (type.getRank() == 1) {
    bool rows = isa<RowAttr>(type.getEncoding());
    int64_t count = getNumElements(type);
    for (Value position : rows ? getRows(count) : getColumns(count))
      result.push_back(add(position));
    return success();
  }
  StridedTile form;
  int64_t rowBlocks = getFragment(type).rowBlocks;
  bool rows = op.getDim() == 0;
  form.step = rows ? 0 : 1;
  for (int64_t i = 0; i < 2 * rowBlocks; ++i)
    form.rows.push_back(add(rows ? getRow(rowBlocks, i) : getColumn(0)));
  setStrided(op.getResult(), std::move(form));
  return success();
}

LogicalResult KernelLowering::lowerBroadcast(BroadcastOp op) {
  auto type = cast<RankedTensorType>(op.getType());
  if (type.getRank() != 2 || !isa<AccAttr>(type.getEncoding()))
    return op.emitOpError("has no lowering to NVVM");
  Fragment fragment = getFragment(type);
  ArrayRef<Value> vector = registers[op.getTile()];
  SmallVector<Value> result;
  for (int64_t i = 0; i < fragment.size(); ++i)
    result.push_back(
        vector[op.getDim() == 1 ? fragment.rowOf(i) : fragment.columnOf(i)]);
  registers[op.getResult()] = std::move(result);
  return success();
}

//===----------------------------------------------------------------------===//
// Reductions
//===----------------------------------------------------------------------===//

/// Row maxima and sums: first of the thread's own columns, in two chains, then
/// over the four lanes that share a row.
LogicalResult KernelLowering::lowerReduce(ReduceOp op) {
  auto type = cast<RankedTensorType>(op.getTile().getType());
  if (op.getDim() != 1 || !isa<AccAttr, AccChunksAttr>(type.getEncoding()) ||
      !type.getElementType().isF32())
    return op.emitOpError("has no lowering to NVVM: only f32 accumulators are "
                          "reduced along their rows");
  Fragment fragment = getFragment(type);
  ArrayRef<Value> tile = registers[op.getTile()];
  constexpr int64_t numChains = 2;
  SmallVector<std::array<Value, numChains>> chains(2 * fragment.rowBlocks);
  for (int64_t i = 0; i < fragment.size(); ++i) {
    Value &chain = chains[fragment.rowOf(i)][i % numChains];
    chain = chain ? combine(op.getKind(), chain, tile[i]) : tile[i];
  }
  SmallVector<Value> result;
  for (auto [even, odd] : chains)
    llvm::append_range(
        result, combineLanes(op.getKind(), {combine(op.getKind(), even, odd)}));
  registers[op.getResult()] = std::move(result);
  return success();
}

//===----------------------------------------------------------------------===//
// Elementwise
//===----------------------------------------------------------------------===//

LogicalResult KernelLowering::lowerConstant(arith::ConstantOp op) {
  auto type = cast<RankedTensorType>(op.getType());
  auto dense = dyn_cast<DenseElementsAttr>(op.getValue());
  if (!dense || !dense.isSplat() || !type.getEncoding())
    return op.emitOpError("is no splat with a layout");
  Value value = constant(cast<TypedAttr>(dense.getSplatValue<Attribute>()));
  registers[op.getResult()].assign(getNumElements(type), value);
  return success();
}

/// `math` ops of f32 that have an instruction of their own or are a few of
/// them; null for all others.
static Value emitFastMath(OpBuilder &b, Location loc, Operation *op,
                          ValueRange operands) {
  if (op->getNumResults() != 1 || operands.empty() ||
      !operands.front().getType().isF32())
    return nullptr;
  Type f32 = b.getF32Type();
  auto intrinsic = [&](StringRef name, Value x) -> Value {
    return LLVM::CallIntrinsicOp::create(b, loc, f32, b.getStringAttr(name),
                                         ValueRange{x})
        .getResult(0);
  };
  auto real = [&](float value) -> Value {
    return LLVM::ConstantOp::create(b, loc, f32, b.getF32FloatAttr(value));
  };
  auto exp2 = [&](Value x) {
    return intrinsic("llvm.nvvm.ex2.approx.ftz.f32", x);
  };
  auto log2 = [&](Value x) {
    return intrinsic("llvm.nvvm.lg2.approx.ftz.f", x);
  };
  auto times = [&](Value x, Value y) -> Value {
    return LLVM::FMulOp::create(b, loc, x, y);
  };
  Value x = operands.front();
  if (isa<math::Exp2Op>(op))
    return exp2(x);
  if (isa<math::ExpOp>(op))
    return exp2(times(x, real(M_LOG2E)));
  if (isa<math::Log2Op>(op))
    return log2(x);
  if (isa<math::LogOp>(op))
    return times(log2(x), real(M_LN2));
  // 1/x to one ulp; division takes tens of instructions and a call.
  if (isa<arith::DivFOp>(op) && matchPattern(op->getOperand(0), m_OneFloat()))
    return intrinsic("llvm.nvvm.rcp.approx.ftz.f", operands[1]);
  if (isa<math::TanhOp>(op)) {
    // 1 - 2/(1 + e^2x): absolute error below 2^-22, where tanh.approx has a
    // relative one of 2^-11 (PTX ISA 9.7.3.22), too much for a score.
    Value e = exp2(times(x, real(2 * M_LOG2E)));
    Value sum = LLVM::FAddOp::create(b, loc, e, real(1));
    Value inverse = intrinsic("llvm.nvvm.rcp.approx.ftz.f", sum);
    return LLVM::FMAOp::create(b, loc, inverse, real(-2), real(1));
  }
  return nullptr;
}

/// bf16 is the high half of f32: one shift or mask. The conversion of NVPTX
/// flushes subnormals, which ptxas (CUDA 13.0) leaves to the unit of exp2, a
/// quarter as fast; what follows flushes them as well.
static Value emitWiden(OpBuilder &b, Location loc, Value x) {
  Type i32 = b.getI32Type();
  Value bits = LLVM::BitcastOp::create(b, loc, b.getI16Type(), x);
  bits = LLVM::ZExtOp::create(b, loc, i32, bits);
  Value half = LLVM::ConstantOp::create(b, loc, b.getI32IntegerAttr(16));
  bits = LLVM::ShlOp::create(b, loc, bits, half);
  return LLVM::BitcastOp::create(b, loc, b.getF32Type(), bits);
}

/// One element of an elementwise op.
Value KernelLowering::emitScalarOp(Operation *op, ValueRange operands) {
  if (isa<arith::ExtFOp>(op) && operands[0].getType().isBF16() &&
      getElementTypeOrSelf(op->getResult(0)).isF32())
    return emitWiden(b, loc, operands[0]);
  if (Value value = emitFastMath(b, loc, op, operands))
    return value;
  // The common ones go to LLVM at once: fewer ops to convert later.
  if (isa<arith::AddFOp>(op))
    return LLVM::FAddOp::create(b, loc, operands[0], operands[1]);
  if (isa<arith::SubFOp>(op))
    return LLVM::FSubOp::create(b, loc, operands[0], operands[1]);
  if (isa<arith::MulFOp>(op))
    return LLVM::FMulOp::create(b, loc, operands[0], operands[1]);
  if (isa<math::FmaOp>(op))
    return LLVM::FMAOp::create(b, loc, operands[0], operands[1], operands[2]);
  if (isa<arith::MaximumFOp>(op))
    return LLVM::MaximumOp::create(b, loc, operands[0], operands[1]);
  if (isa<arith::SelectOp>(op))
    return LLVM::SelectOp::create(b, loc, operands[0], operands[1],
                                  operands[2]);
  OperationState state(loc, op->getName());
  state.addOperands(operands);
  state.addAttributes(op->getAttrs());
  state.addTypes(getElementTypeOrSelf(op->getResult(0).getType()));
  return b.create(state)->getResult(0);
}

/// f32 to a 16-bit type: two elements an instruction (cvt.rn.f16x2.f32).
LogicalResult KernelLowering::lowerTruncation(Operation *op) {
  ArrayRef<Value> from = registers[op->getOperand(0)];
  Type element = getElementTypeOrSelf(op->getResult(0).getType());
  auto narrow = VectorType::get({2}, element);
  SmallVector<Value> result;
  for (size_t i = 0; i < from.size(); i += 2) {
    Value pair = makePair(from[i], from[i + 1]);
    Value half = LLVM::FPTruncOp::create(b, loc, narrow, pair);
    for (int64_t j : {0, 1})
      result.push_back(LLVM::ExtractElementOp::create(b, loc, half, i32(j)));
  }
  registers[op->getResult(0)] = std::move(result);
  return success();
}

LogicalResult KernelLowering::lowerElementwise(Operation *op) {
  auto type = cast<RankedTensorType>(op->getResult(0).getType());
  if (!type.getEncoding())
    return op->emitOpError("has no layout (run flash-assign-layouts)");
  if (auto constant = dyn_cast<arith::ConstantOp>(op))
    return lowerConstant(constant);
  int64_t count = getNumElements(type);
  if (auto splat = dyn_cast<tensor::SplatOp>(op)) {
    registers[op->getResult(0)].assign(count, scalar(splat.getInput()));
    return success();
  }
  if (!op->hasTrait<OpTrait::Elementwise>())
    return op->emitOpError("has no lowering to NVVM");
  auto narrow = dyn_cast<FloatType>(type.getElementType());
  if (isa<arith::TruncFOp>(op) && narrow && narrow.getWidth() == 16 &&
      getElementTypeOrSelf(op->getOperand(0).getType()).isF32() &&
      count % 2 == 0)
    return lowerTruncation(op);
  SmallVector<Value> result;
  for (int64_t i = 0; i < count; ++i) {
    SmallVector<Value> operands;
    for (Value operand : op->getOperands()) {
      auto it = registers.find(operand);
      operands.push_back(it == registers.end() ? scalar(operand)
                                               : it->second[i]);
    }
    result.push_back(emitScalarOp(op, operands));
  }
  registers[op->getResult(0)] = std::move(result);
  return success();
}
