//===- AttentionMatchScores.cpp - Scores, scale, bias -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Finds the contraction Q·Kᵀ inside the scores and takes apart what is around
// it: constant and scalar factors become the scale, additive terms become
// biases, everything else the score region. Rounding steps between the product
// and the softmax are dropped where nothing but the scale is in between, and
// kept as casts of the region where the scores are modified.
//
//===----------------------------------------------------------------------===//

#include "AttentionMatchImpl.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/Support/MathExtras.h"

#include <cmath>

using namespace mlir;
using namespace mlir::flash;

/// Deeper expressions are refused: they would overflow the stack.
static constexpr unsigned kMaxDepth = 1000;
/// Terms with more operations are not recomputed for every layer.
static constexpr unsigned kMaxInlineOps = 64;
/// A factor stays where it is above longer chains of terms.
static constexpr unsigned kMaxDistribution = 64;
/// log2 e of f32 times ln 2 is so far from 1.
static constexpr double kUnitTolerance = 1.0 / (1 << 23);

//===----------------------------------------------------------------------===//
// The product
//===----------------------------------------------------------------------===//

bool Matcher::isScoreContraction(const ScalarExpr *load) {
  ExprContext &context = *match.context;
  linalg::LinalgOp op = ExprContext::getReductionOp(load);
  DimSet dims;
  context.collectDims(load, dims);
  if (!op || !dims.contains(*keyDim))
    return false;
  // Several contracted loops are one dim together.
  IndexList positions(op.getNumLoops(), context.index.getConstant(SizeExpr()));
  SmallVector<unsigned> contractedLoops;
  for (unsigned loop : context.getReductionLoops(op))
    if (context.getLoopExtent(op, loop) != SizeExpr(1))
      contractedLoops.push_back(loop);
  std::optional<unsigned> contracted;
  if (!contractedLoops.empty())
    contracted = addMergedDim(op, contractedLoops, positions);
  IndexList inner;
  for (unsigned loop : context.getReductionLoops(op))
    inner.push_back(positions[loop]);
  std::optional<Reduction> reduction = context.getReduction(load, inner);
  if (!reduction || reduction->combiner != Reduction::Add)
    return false;
  const ScalarExpr *body = peelCasts(reduction->body);
  if (!body->isOp<arith::MulFOp>())
    return false;
  bool dependsOnKey[2];
  for (unsigned i : {0u, 1u}) {
    DimSet operandDims;
    context.collectNormalDims(body->operands[i], operandDims);
    dependsOnKey[i] = operandDims.contains(*keyDim);
    if (contracted && !operandDims.contains(*contracted))
      return false;
  }
  if (dependsOnKey[0] == dependsOnKey[1])
    return false;
  if (context.evaluateFloat(reduction->init) != 0.0)
    return fail(6, RemarkId::ContractionInit, op, "of the product of Q and K");
  queryOperand = body->operands[dependsOnKey[0] ? 1 : 0];
  keyOperand = body->operands[dependsOnKey[0] ? 0 : 1];
  contractedDim = contracted;
  wantsF64 |= load->type.isF64();
  return true;
}

/// Depth first, in operand order: the first contraction is the product, others
/// are additive terms like any tensor.
bool Matcher::searchScores(const ScalarExpr *expr, unsigned depth) {
  ExprContext &context = *match.context;
  expr = context.expandFully(expr);
  if (product && expr == product)
    return true;
  auto it = scoreSearch.find(expr);
  if (it != scoreSearch.end())
    return it->second;
  if (depth > kMaxDepth || context.isExhausted()) {
    tooDeep = true;
    return false;
  }
  bool found = false;
  if (expr->isLoad() && !product) {
    if (isScoreContraction(expr)) {
      product = expr;
      noteSplits(expr);
      found = true;
    } else if (!opaque) {
      DimSet dims;
      context.collectDims(expr, dims);
      if (dims.contains(*keyDim))
        opaque = expr->value.getDefiningOp();
    }
  }
  if (!expr->isLoad())
    for (const ScalarExpr *operand : expr->operands)
      found |= searchScores(operand, depth + 1);
  scoreSearch[expr] = found;
  return found;
}

bool Matcher::containsScores(const ScalarExpr *expr) {
  return searchScores(expr, 0);
}

/// The operation in the body of an elementwise `op` that does more than compute
/// a value, or null: an index that is checked before a bias is gathered.
static Operation *findEffect(Operation *op) {
  auto linalgOp = dyn_cast_or_null<linalg::LinalgOp>(op);
  if (!linalgOp || linalgOp.getNumReductionLoops() != 0)
    return nullptr;
  for (Operation &nested : linalgOp.getBlock()->without_terminator())
    if (!isMemoryEffectFree(&nested))
      return &nested;
  return nullptr;
}

bool Matcher::matchScores() {
  if (searchScores(scores, 0))
    return true;
  if (tooDeep)
    return fail(5, RemarkId::TooComplex, anchor);
  if (Operation *effect = findEffect(opaque))
    return fail(5, RemarkId::NonElementwiseScore, effect,
                "'" + effect->getName().getStringRef() + "' has an effect");
  if (opaque && !isa<linalg::LinalgOp>(opaque))
    return fail(5, RemarkId::NonElementwiseScore, opaque,
                "'" + opaque->getName().getStringRef() + "'");
  return fail(5, RemarkId::NoScoreContraction, opaque ? opaque : anchor);
}

//===----------------------------------------------------------------------===//
// Scale
//===----------------------------------------------------------------------===//

bool Matcher::addFactor(const ScalarExpr *expr, bool divide,
                        ScaleProduct &scale) {
  ExprContext &context = *match.context;
  // A constant that is rounded on its way is taken before the rounding.
  std::optional<double> value = context.evaluateFloat(peelCasts(expr));
  if (!value) {
    // A broadcast of one value depends on no dim once it is looked through.
    DimSet dims;
    context.collectNormalDims(expr, dims);
    if (dims.empty())
      expr = context.normalize(expr);
    if (!expr || !dims.empty())
      return false;
    scale.factors.push_back({expr, divide});
    return true;
  }
  double result = divide ? scale.constant / *value : scale.constant * *value;
  if (!std::isfinite(result) || *value == 0.0)
    return false;
  scale.constant = result;
  return true;
}

/// Casts to 16 bits and more round. Those to 8 bits quantize, and overflow
/// soon: they stay in the score region.
static bool isRounding(const ScalarExpr *expr) {
  return (expr->isOp<arith::ExtFOp>() || expr->isOp<arith::TruncFOp>()) &&
         expr->type.getIntOrFloatBitWidth() >= 16 &&
         expr->operands[0]->type.getIntOrFloatBitWidth() >= 16;
}

/// `expr` is the product times factors, up to rounding.
std::optional<ScaleProduct> Matcher::matchScale(const ScalarExpr *expr) {
  ExprContext &context = *match.context;
  ScaleProduct scale;
  for (unsigned steps = 0; steps < 64; ++steps) {
    expr = context.expandFully(expr);
    if (expr == product)
      return scale;
    if (isRounding(expr)) {
      expr = expr->operands[0];
    } else if (expr->isOp<arith::NegFOp>()) {
      scale.constant = -scale.constant;
      expr = expr->operands[0];
    } else if (expr->isOp<arith::MulFOp>() || expr->isOp<arith::DivFOp>()) {
      bool divide = expr->isOp<arith::DivFOp>();
      unsigned side = !divide && containsScores(expr->operands[1]) ? 1 : 0;
      const ScalarExpr *other = expr->operands[1 - side];
      if (containsScores(other) || !addFactor(other, divide, scale))
        return std::nullopt;
      expr = expr->operands[side];
    } else {
      return std::nullopt;
    }
  }
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Additive terms
//===----------------------------------------------------------------------===//

/// The best tensor to read an additive term from: fewest dims, then closest to
/// the inputs.
std::optional<TensorAccess> Matcher::findBias(const ScalarExpr *term) {
  ExprContext &context = *match.context;
  SmallVector<unsigned> dims(batchDims.begin(), batchDims.end());
  if (rowDim)
    dims.push_back(*rowDim);
  dims.push_back(*keyDim);
  std::optional<TensorAccess> best;
  size_t bestCount = 0;
  for (unsigned steps = 0; steps < 64; ++steps) {
    if (term->isOp<arith::ExtFOp>()) {
      term = term->operands[0];
      continue;
    }
    if (!term->isLoad())
      break;
    noteSplits(term);
    // A part of what the tensor holds is no tensor.
    if (term->withoutInit)
      break;
    if (std::optional<IndexList> access = context.getIndices(term)) {
      TensorAccess bias = {term->value, *access, {}, {}};
      DimSet used;
      context.collectDims(term, used);
      if (setAxes(bias, dims, /*allowGroups=*/false, /*allowMerged=*/false) &&
          (!best || used.size() <= bestCount)) {
        best = bias;
        bestCount = used.size();
      }
    }
    const ScalarExpr *next = context.expand(term);
    if (next == term)
      break;
    term = next;
  }
  if (best && !isa<FloatType>(getElementTypeOrSelf(best->tensor.getType())))
    return std::nullopt;
  return best;
}

/// A term over rows and keys whose inputs are smaller than that is computed in
/// the region: masks from indices and from vectors of lengths.
bool Matcher::shouldInline(const ScalarExpr *term, const TensorAccess &bias) {
  ExprContext &context = *match.context;
  auto isLarge = [&](const ScalarExpr *expr) {
    DimSet dims;
    context.collectDims(expr, dims);
    return (!rowDim || dims.contains(*rowDim)) && dims.contains(*keyDim);
  };
  DimSet dims;
  for (const IndexExpr *expr : bias.access)
    context.index.collectDims(expr, dims);
  if (!dims.contains(*keyDim))
    return false;
  const ScalarExpr *whole = context.normalize(term);
  // One of two numbers by position: a mask, though it be the same for all rows.
  bool isFlat = !rowDim || !dims.contains(*rowDim);
  if (isFlat && !(whole && whole->isOp<arith::SelectOp>() &&
                  whole->operands[1]->kind == ScalarExpr::Constant &&
                  whole->operands[2]->kind == ScalarExpr::Constant))
    return false;
  if (!whole || !verifyRegion(whole))
    return false;
  SmallVector<const ScalarExpr *> worklist = {whole};
  llvm::DenseSet<const ScalarExpr *> seen;
  unsigned count = 0;
  while (!worklist.empty()) {
    const ScalarExpr *expr = worklist.pop_back_val();
    if (!seen.insert(expr).second)
      continue;
    if (expr->kind == ScalarExpr::Op && ++count > kMaxInlineOps)
      return false;
    if (expr->isLoad() && (isFlat || isLarge(expr)))
      return false;
    worklist.append(expr->operands.begin(), expr->operands.end());
  }
  return true;
}

/// `sum` is rest + term with the product in rest.
bool Matcher::peelTerm(const ScalarExpr *sum, const ScalarExpr *&rest,
                       const ScalarExpr *&term) {
  if (!sum->isOp<arith::AddFOp>())
    return false;
  bool left = containsScores(sum->operands[0]);
  if (left == containsScores(sum->operands[1]))
    return false;
  rest = sum->operands[left ? 0 : 1];
  term = sum->operands[left ? 1 : 0];
  return true;
}

/// Moves additive terms to biases; returns what remains, as one expression.
const ScalarExpr *Matcher::peelTerms(const ScalarExpr *expr) {
  ExprContext &context = *match.context;
  const ScalarExpr *rest, *term, *firstInlined = nullptr;
  size_t biasesBefore = 0;
  SmallVector<std::pair<const ScalarExpr *, const ScalarExpr *>> inlined;
  while (true) {
    expr = context.expandFully(expr);
    if (expr->isOp<arith::ExtFOp>()) {
      expr = expr->operands[0];
      continue;
    }
    if (!peelTerm(expr, rest, term))
      break;
    const ScalarExpr *sum = expr;
    expr = rest;
    // A mask that hides nothing is no mask.
    const ScalarExpr *whole = context.normalize(term);
    if (whole && context.evaluateFloat(whole) == 0.0)
      continue;
    std::optional<TensorAccess> bias = findBias(term);
    if (bias && !shouldInline(term, *bias)) {
      match.biases.push_back(std::move(*bias));
      continue;
    }
    merged |= !bias;
    if (!firstInlined) {
      firstInlined = sum;
      biasesBefore = match.biases.size();
    }
    inlined.push_back({sum, term});
  }
  for (auto [sum, term] : llvm::reverse(inlined)) {
    if (expr->type != term->type) {
      // Casts are between the terms: keep them all, as they are.
      match.biases.truncate(biasesBefore);
      return firstInlined;
    }
    expr = context.getOp(sum->source, sum->type, {expr, term});
  }
  return expr;
}

//===----------------------------------------------------------------------===//
// Region
//===----------------------------------------------------------------------===//

/// Every operation is one that a score region may hold.
bool Matcher::verifyRegion(const ScalarExpr *root) {
  SmallVector<const ScalarExpr *> worklist = {root};
  llvm::DenseSet<const ScalarExpr *> seen;
  while (!worklist.empty()) {
    const ScalarExpr *expr = worklist.pop_back_val();
    if (!seen.insert(expr).second)
      continue;
    if (expr->kind == ScalarExpr::Op &&
        !llvm::is_contained({"arith", "math"},
                            expr->name->getDialectNamespace()))
      return fail(7, RemarkId::NonElementwiseScore, expr->source,
                  "'" + expr->name->getStringRef() + "'");
    if (expr->kind == ScalarExpr::Index) {
      DimSet dims;
      match.context->index.collectDims(expr->index, dims);
      for (unsigned dim : dims)
        if (!llvm::is_contained(batchDims, dim) && rowDim != dim &&
            keyDim != dim)
          return fail(7, RemarkId::NonElementwiseScore, anchor,
                      "it depends on the head dim");
    }
    if (expr != product && expr->withoutInit)
      return fail(7, RemarkId::ContractionInit, expr->value.getDefiningOp(),
                  "of a contraction that is added to the scores");
    if (expr != product)
      worklist.append(expr->operands.begin(), expr->operands.end());
  }
  return true;
}

bool Matcher::buildRegion(const ScalarExpr *root) {
  const ScalarExpr *whole = match.context->normalize(root);
  if (!whole)
    return fail(7, RemarkId::TooComplex, anchor);
  if (!verifyRegion(whole))
    return false;
  // The region starts at the scaled product if that is all it reads of it.
  SmallVector<const ScalarExpr *> worklist = {whole};
  llvm::SmallSetVector<const ScalarExpr *, 2> arguments;
  llvm::DenseSet<const ScalarExpr *> seen;
  while (!worklist.empty()) {
    const ScalarExpr *expr = worklist.pop_back_val();
    if (!seen.insert(expr).second || !containsScores(expr))
      continue;
    if (matchScale(expr))
      arguments.insert(expr);
    else
      worklist.append(expr->operands.begin(), expr->operands.end());
  }
  match.score = whole;
  match.scoreArgument = arguments.size() == 1 ? arguments[0] : product;
  match.scale.append(*matchScale(match.scoreArgument));
  return true;
}

/// factor · expr, the factor moved to where terms have a constant of their own:
/// of scores for a softmax in base 2, biases and masks are as they were before
/// log2 e was folded into them.
const ScalarExpr *Matcher::distribute(const ScalarExpr *expr, double factor,
                                      unsigned depth) {
  ExprContext &context = *match.context;
  expr = context.expandFully(expr);
  auto type = cast<FloatType>(expr->type);
  auto number = [&](double value) {
    return context.getConstant(FloatAttr::get(type, value));
  };
  if (type.getWidth() >= 32 && depth < kMaxDistribution) {
    if (std::optional<double> value = context.evaluateFloat(expr))
      return number(*value * factor);
    bool divide = expr->isOp<arith::DivFOp>();
    for (unsigned i : {1u, 0u}) {
      if (!(divide && i == 1) && !expr->isOp<arith::MulFOp>())
        continue;
      std::optional<double> own = context.evaluateFloat(expr->operands[i]);
      if (!own || *own == 0.0 || !std::isfinite(*own))
        continue;
      double both = divide ? factor / *own : factor * *own;
      const ScalarExpr *rest = expr->operands[1 - i];
      return std::fabs(both - 1.0) <= kUnitTolerance
                 ? rest
                 : context.make<arith::MulFOp>(expr->source, type,
                                               {rest, number(both)});
    }
    bool select = expr->isOp<arith::SelectOp>();
    if (select || expr->isOp<arith::AddFOp>() || expr->isOp<arith::SubFOp>() ||
        expr->isOp<arith::NegFOp>()) {
      SmallVector<const ScalarExpr *> operands(expr->operands);
      for (const ScalarExpr *&operand :
           MutableArrayRef(operands).drop_front(select))
        operand = distribute(operand, factor, depth + 1);
      return context.getOp(*expr->name, expr->attributes, expr->source, type,
                           operands);
    }
  }
  Operation *source = expr->source ? expr->source : anchor;
  // In a narrow type the factor would be rounded.
  if (type.getWidth() < 32) {
    type = Float32Type::get(anchor->getContext());
    expr = context.make<arith::ExtFOp>(source, type, {expr});
  }
  return context.make<arith::MulFOp>(source, type, {expr, number(factor)});
}

bool Matcher::decomposeScores() {
  const ScalarExpr *natural =
      usesExp2 ? distribute(scores, llvm::numbers::ln2, 0) : scores;
  const ScalarExpr *rest = peelTerms(natural);
  if (tooDeep)
    return fail(7, RemarkId::TooComplex, anchor);
  match.accType = wantsF64 ? Type(Float64Type::get(anchor->getContext()))
                           : Type(Float32Type::get(anchor->getContext()));
  if (std::optional<ScaleProduct> scale = matchScale(rest)) {
    match.scale.append(*scale);
    return true;
  }
  return buildRegion(rest);
}
