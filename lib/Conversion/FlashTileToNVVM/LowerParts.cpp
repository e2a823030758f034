//===- LowerParts.cpp - Parts of tiles, partial statistics, votes ---------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Slices and concatenations rename registers. A partial reduction is one chain
// of operations a thread and row; two for a maximum, so that two are in flight.
//
//===----------------------------------------------------------------------===//

#include "KernelLowering.h"

#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::flash_tile;

/// Registers of the columns [first, first + count of `part`) of `whole`, as
/// positions in the whole's list.
static SmallVector<int64_t> locatePart(Fragment whole, int64_t firstBlock,
                                       Fragment part) {
  SmallVector<int64_t> positions;
  for (int64_t row = 0; row < part.rowBlocks; ++row)
    for (int64_t block = 0; block < part.columnBlocks; ++block)
      for (int64_t i = 0; i < 4; ++i)
        positions.push_back(whole.index(row, firstBlock + block, i));
  return positions;
}

LogicalResult KernelLowering::lowerSlice(SliceOp op) {
  if (op.getColumn() % 8)
    return op.emitOpError("does not start at a block of 8 columns");
  Fragment whole = getFragment(tileType(op.getTile()));
  Fragment part = getFragment(tileType(op.getResult()));
  ArrayRef<Value> from = registers[op.getTile()];
  SmallVector<Value> result;
  for (int64_t at : locatePart(whole, op.getColumn() / 8, part))
    result.push_back(from[at]);
  registers[op.getResult()] = std::move(result);
  return success();
}

LogicalResult KernelLowering::lowerConcat(ConcatOp op) {
  Fragment whole = getFragment(tileType(op.getResult()));
  SmallVector<Value> result(whole.size());
  int64_t firstBlock = 0;
  for (Value tile : op.getTiles()) {
    Fragment part = getFragment(tileType(tile));
    SmallVector<int64_t> columns = locatePart(whole, firstBlock, part);
    for (auto [at, value] : llvm::zip_equal(columns, registers[tile]))
      result[at] = value;
    firstBlock += part.columnBlocks;
  }
  registers[op.getResult()] = std::move(result);
  return success();
}

Value KernelLowering::combine(ReduceKind kind, Value lhs, Value rhs) {
  if (kind == ReduceKind::Add)
    return LLVM::FAddOp::create(b, loc, lhs, rhs);
  return LLVM::MaximumOp::create(b, loc, lhs, rhs);
}

/// Whether `op` is a maximum of f32 that starts from +0.
static bool isMaxFromZero(PartialReduceOp op) {
  DenseFPElementsAttr init;
  if (op.getKind() != ReduceKind::Max || !op.getInit() ||
      !matchPattern(op.getInit(), m_Constant(&init)) || !init.isSplat())
    return false;
  return init.getElementType().isF32() &&
         init.getSplatValue<APFloat>().isPosZero();
}

/// The maximum of 0 and some f32. Those above 0 are ordered as their bits are
/// as integers, and all others are negative ones. Of integers sm_90 takes three
/// at once (VIMNMX3), if the PTX has one maximum behind the other.
///
/// `negated`: of 0 and their negatives. Without signs, integers are ordered as
/// the negatives of f32 below 0 are, and the bits of all others are below 2^31.
Value KernelLowering::maxFromZero(ArrayRef<Value> values, bool negated) {
  Type i32Type = b.getI32Type();
  auto max = [&](Value lhs, Value rhs) -> Value {
    if (lhs.getType() != i32Type)
      lhs = LLVM::BitcastOp::create(b, loc, i32Type, lhs);
    if (negated)
      return LLVM::UMaxOp::create(b, loc, lhs, rhs);
    return LLVM::SMaxOp::create(b, loc, lhs, rhs);
  };
  Value zero = i32(negated ? std::numeric_limits<int32_t>::min() : 0);
  Value chains[] = {zero,
                    LLVM::BitcastOp::create(b, loc, i32Type, values.front())};
  values = values.drop_front();
  for (int64_t at = 0; values.size() > 1; at = 1 - at) {
    chains[at] = max(values[1], max(values[0], chains[at]));
    values = values.drop_front(2);
  }
  Value all = max(chains[0], chains[1]);
  if (!values.empty())
    all = max(values.front(), all);
  if (negated)
    all = LLVM::XOrOp::create(b, loc, all, zero);
  return LLVM::BitcastOp::create(b, loc, b.getF32Type(), all);
}

LogicalResult KernelLowering::lowerPartialReduce(PartialReduceOp op) {
  Fragment fragment = getFragment(tileType(op.getTile()));
  ArrayRef<Value> tile = registers[op.getTile()];
  if (isMaxFromZero(op)) {
    auto negation = op.getTile().getDefiningOp<arith::NegFOp>();
    if (negation)
      tile = registers[negation.getOperand()];
    SmallVector<SmallVector<Value>> rows(2 * fragment.rowBlocks);
    for (int64_t i = 0; i < fragment.size(); ++i)
      rows[fragment.rowOf(i)].push_back(tile[i]);
    SmallVector<Value> result;
    for (ArrayRef<Value> row : rows)
      result.push_back(maxFromZero(row, /*negated=*/bool(negation)));
    registers[op.getResult()] = std::move(result);
    return success();
  }
  int64_t numChains = op.getKind() == ReduceKind::Max ? 2 : 1;
  SmallVector<SmallVector<Value, 2>> chains(2 * fragment.rowBlocks);
  if (op.getInit())
    for (auto [chain, value] : llvm::zip_equal(chains, registers[op.getInit()]))
      chain.push_back(value);
  for (int64_t i = 0; i < fragment.size(); ++i) {
    SmallVector<Value, 2> &chain = chains[fragment.rowOf(i)];
    int64_t at = i % numChains;
    if (int64_t(chain.size()) <= at)
      chain.push_back(tile[i]);
    else
      chain[at] = combine(op.getKind(), chain[at], tile[i]);
  }
  SmallVector<Value> result;
  for (SmallVector<Value, 2> &chain : chains)
    result.push_back(chain.size() == 1
                         ? chain[0]
                         : combine(op.getKind(), chain[0], chain[1]));
  registers[op.getResult()] = std::move(result);
  return success();
}

/// Over the four lanes that share a row; rows take turns, so that a shuffle of
/// one runs while the other waits.
SmallVector<Value> KernelLowering::combineLanes(ReduceKind kind,
                                                SmallVector<Value> values) {
  for (int64_t distance : {1, 2}) {
    SmallVector<Value> others;
    for (Value value : values)
      others.push_back(NVVM::ShflOp::create(b, loc, b.getF32Type(), i32(-1),
                                            value, i32(distance), i32(31),
                                            NVVM::ShflKind::bfly, UnitAttr()));
    for (auto [value, other] : llvm::zip_equal(values, others))
      value = combine(kind, value, other);
  }
  return values;
}

LogicalResult KernelLowering::lowerCombine(CombineOp op) {
  registers[op.getResult()] =
      combineLanes(op.getKind(), registers[op.getPartial()]);
  return success();
}

LogicalResult KernelLowering::lowerVote(VoteOp op) {
  Value all;
  for (Value row : registers[op.getCondition()])
    all = all ? LLVM::AndOp::create(b, loc, all, row).getRes() : row;
  scalars.map(op.getAll(),
              NVVM::VoteSyncOp::create(b, loc, b.getI1Type(), i32(-1), all,
                                       NVVM::VoteSyncKind::all)
                  .getResult());
  return success();
}

/// The same values, as results of an empty assembly statement: LLVM moves
/// nothing that makes or uses them across it.
SmallVector<Value> KernelLowering::pin(ArrayRef<Value> values) {
  if (values.empty())
    return {};
  SmallVector<Type> types;
  std::string constraints;
  for (Value value : values) {
    types.push_back(value.getType());
    constraints += value.getType().isF32() ? "=f," : "=r,";
  }
  for (size_t i = 0; i < values.size(); ++i)
    constraints += (i ? "," : "") + std::to_string(i);
  return emitAssembly("", constraints, types, values);
}

/// One statement with side effects, and its results.
SmallVector<Value> KernelLowering::emitAssembly(StringRef text,
                                                StringRef constraints,
                                                TypeRange types,
                                                ValueRange operands) {
  Type result;
  if (types.size() == 1)
    result = types.front();
  else if (!types.empty())
    result = LLVM::LLVMStructType::getLiteral(b.getContext(),
                                              llvm::to_vector(types));
  auto statement = LLVM::InlineAsmOp::create(
      b, loc, result ? TypeRange(result) : TypeRange(), operands,
      b.getStringAttr(text), b.getStringAttr(constraints),
      /*has_side_effects=*/b.getUnitAttr(), /*is_align_stack=*/UnitAttr(),
      LLVM::TailCallKindAttr::get(b.getContext(),
                                  LLVM::tailcallkind::TailCallKind::None),
      LLVM::AsmDialectAttr::get(b.getContext(), LLVM::AsmDialect::AD_ATT),
      /*operand_attrs=*/ArrayAttr());
  if (types.size() <= 1)
    return SmallVector<Value>(statement->getResults());
  SmallVector<Value> values;
  for (size_t i = 0; i < types.size(); ++i)
    values.push_back(
        LLVM::ExtractValueOp::create(b, loc, statement->getResult(0), i));
  return values;
}

LogicalResult KernelLowering::lowerIssuePoint(IssuePointOp op) {
  SmallVector<Value> all;
  for (Value tile : op.getTiles())
    llvm::append_range(all, registers[tile]);
  SmallVector<Value> pinned = pin(all);
  ArrayRef<Value> rest = pinned;
  for (auto [tile, result] : llvm::zip(op.getTiles(), op.getResults())) {
    size_t count = registers[tile].size();
    registers[result] = llvm::to_vector(rest.take_front(count));
    rest = rest.drop_front(count);
  }
  return success();
}
