//===- TileContractions.cpp - Contractions to packed vector loops -*- C++
//-*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Input: linalg contractions on tensors outside scf.forall. Output: two
// scf.forall nests, one that packs the right operand and one that computes
// tiles of the result in vector values. What is refused (MatchContraction.cpp)
// stays as it is.
//
//===----------------------------------------------------------------------===//

#include "Contraction.h"
#include "Utils.h"
#include "flash/Conversion/LinalgToCPU/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

namespace mlir::flash {
#define GEN_PASS_DEF_CPUTILECONTRACTIONS
#include "flash/Conversion/LinalgToCPU/Passes.h.inc"
} // namespace mlir::flash

using namespace mlir;
using namespace mlir::flash;

namespace {

struct TileContractions
    : public flash::impl::CPUTileContractionsBase<TileContractions> {
  using CPUTileContractionsBase::CPUTileContractionsBase;

  void runOnOperation() override {
    SmallVector<linalg::LinalgOp> worklist;
    getOperation()->walk([&](linalg::LinalgOp op) {
      if (!isInsideParallelLoop(op))
        worklist.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (linalg::LinalgOp op : worklist) {
      FailureOr<Contraction> contraction = matchContraction(rewriter, op);
      if (failed(contraction))
        continue;
      ContractionTiling tiling =
          chooseTiling(*contraction, vectorBits, parallel);
      Value packed = packRhs(rewriter, *contraction, tiling);
      rewriter.replaceOp(
          op, emitTiledContraction(rewriter, *contraction, tiling, packed));
    }
  }
};

} // namespace
