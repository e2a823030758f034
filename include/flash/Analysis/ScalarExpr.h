//===- ScalarExpr.h - Elements of tensors as expressions -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The normal form of recognition. A tensor value is a function from indices to
// a scalar; "element (i, j) of %t" is the expression Load(%t, i, j), and
// expanding it gives an expression over the operands of the operation that
// defines %t, whatever that operation is called: generics, named operations,
// transposes, reshapes, slices, broadcasts and casts all disappear. Expressions
// are unique in their context: equal pointers compute equal values.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_ANALYSIS_SCALAREXPR_H
#define FLASH_ANALYSIS_SCALAREXPR_H

#include "flash/Analysis/ConstantPattern.h"
#include "flash/Analysis/IndexExpr.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/OperationSupport.h"
#include "llvm/Support/Allocator.h"

namespace mlir::linalg {
class LinalgOp;
} // namespace mlir::linalg

namespace mlir::flash {

/// A scalar as a function of the dims of a domain.
class ScalarExpr : public llvm::FoldingSetNode {
public:
  enum Kind {
    Constant, ///< attribute
    Index,    ///< an integer or index that is an IndexExpr of the dims
    Scalar,   ///< an SSA value that depends on no dim
    Load,     ///< an element of a tensor; operands are its indices
    Op,       ///< an operation of one result; operands are its operands
  };
  Kind kind;
  Type type;
  TypedAttr attribute; ///< Constant
  /// Load of a sum that starts at another tensor: what is summed, alone.
  bool withoutInit = false;
  const IndexExpr *index; ///< Index
  Value value;            ///< Scalar, Load
  ArrayRef<const ScalarExpr *> operands;
  std::optional<OperationName> name; ///< Op
  DictionaryAttr attributes;         ///< Op
  /// Op: one operation in the input that computes this.
  Operation *source = nullptr;

  template <typename OpTy> bool isOp() const {
    return kind == Op && name->getStringRef() == OpTy::getOperationName();
  }
  bool isLoad() const { return kind == Load; }
  /// A cast that keeps the value but for rounding. One to 8 bits quantizes, and
  /// overflows soon.
  bool isRounding() const;
  /// The predicate of arith.cmpi and arith.cmpf.
  int64_t getPredicate() const {
    return cast<IntegerAttr>(attributes.get("predicate")).getInt();
  }

  void Profile(llvm::FoldingSetNodeID &node) const;
};

/// A reduction: result(outer) = init ⊕ ⊕_inner body.
struct Reduction {
  enum Combiner { Add, Mul, Max, Min, And, Or, Other };
  Operation *op = nullptr;
  Combiner combiner = Other;
  const ScalarExpr *init = nullptr;
  /// The combined expression, at the indices that were asked for.
  const ScalarExpr *body = nullptr;
};

/// What `value` is if it only went through a tensor of one element. The bodies
/// of OpenXLA's reductions are full of these.
Value peelElement(Value value);

/// Creates expressions and expands loads.
class ExprContext {
public:
  explicit ExprContext(SizeAnalysis &sizes) : index(sizes), sizes(sizes) {}
  ExprContext(const ExprContext &) = delete;

  IndexContext index;

  const ScalarExpr *getConstant(TypedAttr attribute);
  const ScalarExpr *getIndex(const IndexExpr *expr, Type type);
  /// A scalar SSA value: constants, sizes and scalar operations are
  /// understood.
  const ScalarExpr *getScalar(Value value);
  const ScalarExpr *getLoad(Value tensor, ArrayRef<const ScalarExpr *> indices);
  const ScalarExpr *getLoad(Value tensor, ArrayRef<const IndexExpr *> indices);
  /// The operation `op` on `operands`, simplified. `type` is the type of the
  /// (scalar) result.
  const ScalarExpr *getOp(Operation *op, Type type,
                          ArrayRef<const ScalarExpr *> operands);
  /// `load` with other indices.
  const ScalarExpr *getLoadLike(const ScalarExpr *load,
                                ArrayRef<const ScalarExpr *> indices);
  /// The same for an operation that need not be in the input. `source` is what
  /// it stands for.
  const ScalarExpr *getOp(OperationName name, DictionaryAttr attributes,
                          Operation *source, Type type,
                          ArrayRef<const ScalarExpr *> operands);
  template <typename OpTy>
  const ScalarExpr *make(Operation *source, Type type,
                         ArrayRef<const ScalarExpr *> operands,
                         DictionaryAttr attributes = {}) {
    MLIRContext *context = type.getContext();
    if (!attributes)
      attributes = getPlainAttributes(OpTy::getOperationName(), context);
    return getOp(OperationName(OpTy::getOperationName(), context), attributes,
                 source, type, operands);
  }

  /// One step: the element in terms of the operands of the operation that
  /// defines the tensor. Returns the load itself if it is a leaf: a block
  /// argument, a reduction, or an operation that is not understood.
  const ScalarExpr *expand(const ScalarExpr *load);
  /// Expands until the expression is not a load, or a leaf.
  const ScalarExpr *expandFully(const ScalarExpr *expr);
  /// Expands everywhere down to leaves. Null if that gets too large.
  const ScalarExpr *normalize(const ScalarExpr *expr);

  /// The constant this folds to, casts rounded as in the input.
  TypedAttr evaluate(const ScalarExpr *expr);
  std::optional<double> evaluateFloat(const ScalarExpr *expr);

  /// The indices of a load as index expressions, if they all are.
  std::optional<IndexList> getIndices(const ScalarExpr *load);

  /// The linalg operation with reduction loops that defines a loaded tensor,
  /// or null.
  static linalg::LinalgOp getReductionOp(const ScalarExpr *load);
  /// The operation's reduction loops of extent other than 1.
  SmallVector<unsigned> getReductionLoops(linalg::LinalgOp op);
  SizeExpr getLoopExtent(linalg::LinalgOp op, unsigned loop);
  /// The reduction behind `load` with its reduction loops at `inner` (one for
  /// each reduction loop, unit loops included).
  std::optional<Reduction> getReduction(const ScalarExpr *load,
                                        ArrayRef<const IndexExpr *> inner);

  /// True if both compute the same value but for float casts: recomputed
  /// reductions and commuted operands are the same. False if in doubt.
  bool equivalent(const ScalarExpr *lhs, const ScalarExpr *rhs);
  /// Expands, and drops float casts.
  const ScalarExpr *stripCasts(const ScalarExpr *expr);

  /// New dims that run over all elements of `tensor`, as their indices.
  IndexList addDims(Value tensor);

  void collectDims(const ScalarExpr *expr, DimSet &dims);
  /// The dims that are left once everything is expanded: those of a broadcast
  /// are gone.
  void collectNormalDims(const ScalarExpr *expr, DimSet &dims);
  /// `expr` with dims replaced (loads are not expanded).
  const ScalarExpr *
  substitute(const ScalarExpr *expr,
             const llvm::DenseMap<unsigned, const IndexExpr *> &dims);

  SizeAnalysis &getSizes() { return sizes; }
  /// True once more expressions exist than a reasonable input needs.
  bool isExhausted() const { return exprs.size() > kMaxExprs; }

private:
  static constexpr unsigned kMaxExprs = 20000;
  /// Loads that collectNormalDims looks into.
  static constexpr unsigned kMaxUnfolded = 128;

  bool equivalent(const ScalarExpr *lhs, const ScalarExpr *rhs, unsigned depth);
  bool equivalentReductions(const ScalarExpr *lhs, const ScalarExpr *rhs,
                            unsigned depth);

  /// What an operation without flags has: input and made-up ones are equal.
  static DictionaryAttr getPlainAttributes(StringRef name,
                                           MLIRContext *context);
  const ScalarExpr *unique(const ScalarExpr &key);
  /// These get the operation to be as an expression that is not unique yet.
  const ScalarExpr *simplify(const ScalarExpr &key);
  const ScalarExpr *simplifyOne(const ScalarExpr &key);
  const ScalarExpr *simplifyLogic(const ScalarExpr &key);
  const ScalarExpr *simplifyInteger(const ScalarExpr &key);
  const ScalarExpr *computeInteger(const ScalarExpr &key);
  const ScalarExpr *simplifySelect(const ScalarExpr &key);
  const ScalarExpr *simplifyTruthSelect(const ScalarExpr &key);
  const ScalarExpr *mergeSelects(const ScalarExpr &key);
  const ScalarExpr *simplifyCompare(const ScalarExpr &key);
  const ScalarExpr *simplifyDistance(const ScalarExpr &key, unsigned side);
  const ScalarExpr *simplifyFloatCompare(const ScalarExpr &key);
  const ScalarExpr *simplifyChoices(const ScalarExpr &key);
  const IndexExpr *getWhole(const ScalarExpr *expr);
  bool fits(const IndexExpr *expr, Type type);
  static std::optional<bool> getTruth(const ScalarExpr *expr);
  const ScalarExpr *getBool(bool value, MLIRContext *context);
  const ScalarExpr *negate(const ScalarExpr *condition, Operation *source);
  const ScalarExpr *choose(Operation *source, const ScalarExpr *condition,
                           const ScalarExpr *ifTrue, const ScalarExpr *ifFalse);
  const ScalarExpr *compare(Operation *source, arith::CmpIPredicate predicate,
                            const IndexExpr *lhs, const IndexExpr *rhs);
  TypedAttr evaluateCompare(const ScalarExpr *compare);

  const ScalarExpr *expandOnce(const ScalarExpr *load);
  const ScalarExpr *expandInit(const ScalarExpr *load);
  const ScalarExpr *expandTensorOp(Operation *op,
                                   ArrayRef<const IndexExpr *> indices);
  const ScalarExpr *expandPieces(Operation *op,
                                 ArrayRef<const IndexExpr *> indices);
  const ScalarExpr *expandConstant(Operation *op,
                                   ArrayRef<const IndexExpr *> indices);
  const ScalarExpr *expandPattern(Operation *op, ElementsAttr elements,
                                  ArrayRef<const IndexExpr *> indices);
  const ScalarExpr *expandBounds(Operation *op, const ColumnBounds &bounds,
                                 const IndexExpr *row, const IndexExpr *column);
  const ScalarExpr *expandLinalg(linalg::LinalgOp op, unsigned result,
                                 ArrayRef<const IndexExpr *> indices);
  const ScalarExpr *expandElementwise(Operation *op,
                                      ArrayRef<const IndexExpr *> indices);
  std::optional<IndexList> getLoops(linalg::LinalgOp op, unsigned result,
                                    ArrayRef<const IndexExpr *> indices,
                                    ArrayRef<const IndexExpr *> inner);
  const ScalarExpr *getOperandElement(linalg::LinalgOp op, OpOperand &operand,
                                      ArrayRef<const IndexExpr *> loops);
  const IndexExpr *evaluateAffine(AffineExpr expr,
                                  ArrayRef<const IndexExpr *> dims,
                                  ArrayRef<const IndexExpr *> symbols);
  const ScalarExpr *
  evaluateBody(Value value, Block *body, ArrayRef<const IndexExpr *> loops,
               llvm::DenseMap<Value, const ScalarExpr *> &known);
  std::vector<SizeExpr> getShape(Value tensor);

  SizeAnalysis &sizes;
  llvm::BumpPtrAllocator allocator;
  llvm::FoldingSet<ScalarExpr> exprs;
  llvm::DenseMap<const ScalarExpr *, const ScalarExpr *> expansions;
  llvm::DenseMap<const ScalarExpr *, const ScalarExpr *> normalForms;
  llvm::DenseMap<Value, const ScalarExpr *> scalars;
  llvm::DenseMap<std::pair<const ScalarExpr *, const ScalarExpr *>, bool>
      comparisons;
};

} // namespace mlir::flash

#endif // FLASH_ANALYSIS_SCALAREXPR_H
