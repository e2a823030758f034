//===- OutlineLoops.cpp - One function per loop nest ------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Input: functions on memrefs. Output: every loop that is not inside another
// one is a call of a private function, the same function for equal loops.
// A whole model in one function takes LLVM minutes (its loop passes look at
// the blocks that dominate a loop, so time grows with the square of the number
// of loops), and its layers repeat the same few loops.
//
//===----------------------------------------------------------------------===//

#include "flash/Conversion/LinalgToCPU/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "mlir/Transforms/RegionUtils.h"

namespace mlir::flash {
#define GEN_PASS_DEF_CPUOUTLINELOOPS
#include "flash/Conversion/LinalgToCPU/Passes.h.inc"
} // namespace mlir::flash

using namespace mlir;

namespace {

class OutlineLoops : public flash::impl::CPUOutlineLoopsBase<OutlineLoops> {
public:
  using CPUOutlineLoopsBase::CPUOutlineLoopsBase;

  void runOnOperation() override;

private:
  void outline(Operation *loop, func::FuncOp parent, SymbolTable &symbols);

  /// The outlined functions by what they hold.
  llvm::StringMap<func::FuncOp> functions;
};

} // namespace

/// What `loop` uses from outside: constants are cloned into its function, so
/// that bounds and strides stay known, the rest become arguments.
static void splitUses(Operation *loop, SmallVectorImpl<Operation *> &constants,
                      SmallVectorImpl<Value> &arguments) {
  llvm::SetVector<Value> used;
  getUsedValuesDefinedAbove(loop->getRegions(), used);
  used.insert(loop->operand_begin(), loop->operand_end());
  for (Value value : used)
    if (value.getDefiningOp() && matchPattern(value, m_Constant()))
      constants.push_back(value.getDefiningOp());
    else
      arguments.push_back(value);
}

/// A function that runs a copy of `loop` and returns its results.
static func::FuncOp makeFunction(Operation *loop, StringRef name,
                                 ArrayRef<Operation *> constants,
                                 ArrayRef<Value> arguments) {
  OpBuilder builder(loop->getContext());
  Location loc = loop->getLoc();
  auto type = builder.getFunctionType(TypeRange(ValueRange(arguments)),
                                      loop->getResultTypes());
  auto function = func::FuncOp::create(loc, name, type);
  function.setPrivate();
  // Inlining it again would bring back what outlining avoids.
  function->setAttr("passthrough", builder.getStrArrayAttr({"noinline"}));
  function->setAttr(
      "llvm.linkage",
      LLVM::LinkageAttr::get(loop->getContext(), LLVM::Linkage::Internal));

  Block *body = function.addEntryBlock();
  builder.setInsertionPointToStart(body);
  IRMapping mapping;
  mapping.map(ValueRange(arguments), body->getArguments());
  for (Operation *constant : constants)
    builder.clone(*constant, mapping);
  Operation *copy = builder.clone(*loop, mapping);
  func::ReturnOp::create(builder, loc, copy->getResults());
  return function;
}

/// What a function is, apart from its name.
static std::string getKey(func::FuncOp function) {
  std::string key;
  llvm::raw_string_ostream stream(key);
  stream << function.getFunctionType();
  for (Operation &op : function.getBody().front())
    op.print(stream, OpPrintingFlags().useLocalScope());
  return key;
}

void OutlineLoops::outline(Operation *loop, func::FuncOp parent,
                           SymbolTable &symbols) {
  SmallVector<Operation *> constants;
  SmallVector<Value> arguments;
  splitUses(loop, constants, arguments);
  std::string name = (parent.getName() + "_loop").str();
  func::FuncOp made = makeFunction(loop, name, constants, arguments);
  func::FuncOp &function = functions[getKey(made)];
  if (function) {
    made.erase();
  } else {
    function = made;
    symbols.insert(made, Block::iterator(parent));
  }

  OpBuilder builder(loop);
  auto call =
      func::CallOp::create(builder, loop->getLoc(), function, arguments);
  loop->replaceAllUsesWith(call.getResults());
  loop->erase();
}

void OutlineLoops::runOnOperation() {
  functions.clear();
  SymbolTable symbols(getOperation());
  SmallVector<func::FuncOp> parents(getOperation().getOps<func::FuncOp>());
  for (func::FuncOp parent : parents) {
    SmallVector<Operation *> loops;
    for (Operation &op : parent.getBody().getOps())
      if (isa<LoopLikeOpInterface>(op))
        loops.push_back(&op);
    if (loops.size() < minLoops)
      continue;
    for (Operation *loop : loops)
      outline(loop, parent, symbols);
  }
}
