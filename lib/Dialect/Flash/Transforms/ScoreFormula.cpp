//===- ScoreFormula.cpp - Score regions as formulas -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One pass over the block, in which each operation makes a term of the terms
// of its operands. Terms that are used again or get long are given a name, so
// that the text stays as long as the region. Exact casts are not shown; those
// that round are, as calls: f16(s).
//
//===----------------------------------------------------------------------===//

#include "ScoreFormula.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/Format.h"

#include <cmath>

using namespace mlir;
using namespace mlir::flash;

std::string mlir::flash::formatFloat(const APFloat &value) {
  if (value.isInfinity())
    return value.isNegative() ? "-inf" : "inf";
  if (value.isNaN())
    return "nan";
  APFloat exact = value;
  bool losesInfo = false;
  exact.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                &losesInfo);
  constexpr int maxDigits = 17;
  constexpr double maxPlain = 1e6;
  std::string text;
  // 65504 rather than 6.55e+04, which reads the same in f16.
  if (exact.isInteger() && std::fabs(exact.convertToDouble()) < maxPlain) {
    llvm::raw_string_ostream(text)
        << llvm::format("%.0f", exact.convertToDouble());
    return text;
  }
  for (int digits = 1; digits <= maxDigits; ++digits) {
    text.clear();
    llvm::raw_string_ostream(text)
        << llvm::format("%.*g", digits, exact.convertToDouble());
    APFloat read(value.getSemantics());
    auto status = read.convertFromString(text, APFloat::rmNearestTiesToEven);
    if (!status) {
      llvm::consumeError(status.takeError());
      break;
    }
    if (read.bitwiseIsEqual(value))
      break;
  }
  return text;
}

namespace {
/// How tightly the outermost operator of a term binds.
enum Binding { Or, And, Compare, Sum, Product, Sign, Power, Atom };

struct Term {
  std::string text;
  Binding binding = Atom;
};

class FormulaWriter {
public:
  explicit FormulaWriter(const AttentionView &view) : view(view) {}
  std::string run();

private:
  void nameArguments(Block &block);
  Term describe(Operation &op);
  std::optional<Term> describeOperator(Operation &op);
  std::optional<Term> describeCompare(Operation &op);
  std::optional<Term> describeCast(Operation &op);
  Term describeConstant(Attribute value);
  Term describeAffine(AffineExpr expr, ValueRange operands, unsigned depth);
  Term call(StringRef name, ValueRange operands);
  Term infix(Value lhs, StringRef sign, Value rhs, Binding binding);
  Term get(Value value) const;
  void keep(Operation &op, Term term);

  const AttentionView &view;
  llvm::DenseMap<Value, Term> terms;
  std::string definitions;
  unsigned numNames = 0;
};
} // namespace

/// The text of a term as an operand of something that binds as `outer`.
static std::string enclose(const Term &term, Binding outer) {
  if (term.binding >= outer)
    return term.text;
  return "(" + term.text + ")";
}

Term FormulaWriter::get(Value value) const {
  auto it = terms.find(value);
  return it == terms.end() ? Term{"?", Atom} : it->second;
}

Term FormulaWriter::call(StringRef name, ValueRange operands) {
  Term term;
  llvm::raw_string_ostream os(term.text);
  os << name << '(';
  llvm::interleaveComma(operands, os,
                        [&](Value value) { os << get(value).text; });
  os << ')';
  return term;
}

/// The right operand binds tighter, so that a - (b - c) keeps its parentheses.
Term FormulaWriter::infix(Value lhs, StringRef sign, Value rhs,
                          Binding binding) {
  auto tighter = static_cast<Binding>(binding + 1);
  return {enclose(get(lhs), binding) + " " + sign.str() + " " +
              enclose(get(rhs), tighter),
          binding};
}

//===----------------------------------------------------------------------===//
// Operations
//===----------------------------------------------------------------------===//

Term FormulaWriter::describeConstant(Attribute value) {
  Term term;
  if (auto number = dyn_cast<FloatAttr>(value))
    term.text = formatFloat(number.getValue());
  else if (auto boolean = dyn_cast<BoolAttr>(value))
    term.text = boolean.getValue() ? "true" : "false";
  else if (auto number = dyn_cast<IntegerAttr>(value))
    term.text = llvm::toString(number.getValue(), 10, /*Signed=*/true);
  else
    term.text = "?";
  if (StringRef(term.text).starts_with("-"))
    term.binding = Sign;
  return term;
}

Term FormulaWriter::describeAffine(AffineExpr expr, ValueRange operands,
                                   unsigned depth) {
  constexpr unsigned maxDepth = 32;
  if (depth > maxDepth)
    return {"...", Atom};
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return get(operands[dim.getPosition()]);
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return {std::to_string(constant.getValue()),
            constant.getValue() < 0 ? Sign : Atom};
  auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
  if (!binary)
    return {"?", Atom};
  Term lhs = describeAffine(binary.getLHS(), operands, depth + 1);
  Term rhs = describeAffine(binary.getRHS(), operands, depth + 1);
  auto join = [&](StringRef sign, Binding binding) -> Term {
    return {enclose(lhs, binding) + " " + sign.str() + " " +
                enclose(rhs, static_cast<Binding>(binding + 1)),
            binding};
  };
  switch (binary.getKind()) {
  case AffineExprKind::Add:
    if (StringRef(rhs.text).consume_front("-") && rhs.binding == Sign) {
      rhs = {rhs.text.substr(1), Atom};
      return join("-", Sum);
    }
    return join("+", Sum);
  case AffineExprKind::Mul:
    // Affine expressions have their constants on the right.
    if (rhs.text == "-1")
      return {"-" + enclose(lhs, Power), Sign};
    std::swap(lhs, rhs);
    return join("*", Product);
  case AffineExprKind::Mod:
    return join("mod", Product);
  case AffineExprKind::CeilDiv:
    return join("ceildiv", Product);
  default:
    return join("div", Product);
  }
}

std::optional<Term> FormulaWriter::describeCompare(Operation &op) {
  StringRef sign;
  if (auto compare = dyn_cast<arith::CmpIOp>(op))
    sign = llvm::StringSwitch<StringRef>(
               arith::stringifyCmpIPredicate(compare.getPredicate()))
               .Case("eq", "==")
               .Case("ne", "!=")
               .Case("slt", "<")
               .Case("sle", "<=")
               .Case("sgt", ">")
               .Case("sge", ">=")
               .Default("");
  if (auto compare = dyn_cast<arith::CmpFOp>(op))
    sign = llvm::StringSwitch<StringRef>(
               arith::stringifyCmpFPredicate(compare.getPredicate()))
               .Case("oeq", "==")
               .Case("une", "!=")
               .Case("olt", "<")
               .Case("ole", "<=")
               .Case("ogt", ">")
               .Case("oge", ">=")
               .Default("");
  if (!sign.empty())
    return infix(op.getOperand(0), sign, op.getOperand(1), Compare);
  // Unsigned and unordered: by their names.
  if (auto compare = dyn_cast<arith::CmpIOp>(op))
    return call(arith::stringifyCmpIPredicate(compare.getPredicate()),
                op.getOperands());
  if (auto compare = dyn_cast<arith::CmpFOp>(op))
    return call(arith::stringifyCmpFPredicate(compare.getPredicate()),
                op.getOperands());
  return std::nullopt;
}

std::optional<Term> FormulaWriter::describeCast(Operation &op) {
  if (isa<arith::ExtFOp, arith::ExtSIOp, arith::ExtUIOp, arith::IndexCastOp,
          arith::IndexCastUIOp>(op))
    return get(op.getOperand(0));
  if (!isa<arith::TruncFOp, arith::TruncIOp, arith::SIToFPOp, arith::UIToFPOp,
           arith::FPToSIOp, arith::FPToUIOp>(op))
    return std::nullopt;
  std::string type;
  llvm::raw_string_ostream(type) << op.getResult(0).getType();
  return call(type, op.getOperands());
}

std::optional<Term> FormulaWriter::describeOperator(Operation &op) {
  auto is = [&](auto... names) {
    return llvm::is_contained({StringRef(names)...},
                              op.getName().getStringRef());
  };
  auto binary = [&](StringRef sign, Binding binding) {
    return infix(op.getOperand(0), sign, op.getOperand(1), binding);
  };
  bool isBool =
      op.getNumResults() == 1 && op.getResult(0).getType().isInteger(1);
  if (is("arith.addf", "arith.addi"))
    return binary("+", Sum);
  if (is("arith.subf", "arith.subi"))
    return binary("-", Sum);
  if (is("arith.mulf", "arith.muli")) {
    // Factors first: 30 * tanh(s / 30).
    if (matchPattern(op.getOperand(1), m_Constant()))
      return infix(op.getOperand(1), "*", op.getOperand(0), Product);
    return binary("*", Product);
  }
  if (is("arith.divf"))
    return binary("/", Product);
  if (is("arith.divsi", "arith.divui", "arith.floordivsi"))
    return binary("div", Product);
  if (is("arith.remsi", "arith.remui", "arith.remf"))
    return binary("rem", Product);
  if (is("arith.andi") && isBool)
    return binary("and", And);
  if (is("arith.ori") && isBool)
    return binary("or", Or);
  if (is("math.powf", "math.ipowi", "math.fpowi"))
    return binary("^", Power);
  if (is("arith.negf"))
    return Term{"-" + enclose(get(op.getOperand(0)), Power), Sign};
  if (is("math.fma"))
    return Term{infix(op.getOperand(0), "*", op.getOperand(1), Product).text +
                    " + " + enclose(get(op.getOperand(2)), Product),
                Sum};
  if (is("arith.maximumf", "arith.maxnumf", "arith.maxsi", "arith.maxui"))
    return call("max", op.getOperands());
  if (is("arith.minimumf", "arith.minnumf", "arith.minsi", "arith.minui"))
    return call("min", op.getOperands());
  if (is("arith.select"))
    return call("where", op.getOperands());
  if (is("math.absf", "math.absi"))
    return call("abs", op.getOperands());
  return std::nullopt;
}

Term FormulaWriter::describe(Operation &op) {
  Attribute constant;
  if (matchPattern(&op, m_Constant(&constant)))
    return describeConstant(constant);
  if (auto extract = dyn_cast<tensor::ExtractOp>(op)) {
    Term term = call("", extract.getIndices());
    std::string tensor = get(extract.getTensor()).text;
    if (extract.getIndices().empty())
      return {tensor, Atom};
    return {tensor + "[" + term.text.substr(1, term.text.size() - 2) + "]",
            Atom};
  }
  if (auto apply = dyn_cast<affine::AffineApplyOp>(op))
    if (apply.getAffineMap().getNumSymbols() == 0)
      return describeAffine(apply.getAffineMap().getResult(0),
                            apply.getMapOperands(), 0);
  if (std::optional<Term> term = describeOperator(op))
    return *term;
  if (std::optional<Term> term = describeCompare(op))
    return *term;
  if (std::optional<Term> term = describeCast(op))
    return *term;
  return call(op.getName().stripDialect(), op.getOperands());
}

//===----------------------------------------------------------------------===//
// The region
//===----------------------------------------------------------------------===//

void FormulaWriter::nameArguments(Block &block) {
  SmallVector<std::string> names = {"s"};
  for (unsigned dim = 0; dim < view.numBatch; ++dim)
    names.push_back(view.numBatch == 1 ? "b" : "b" + std::to_string(dim));
  names.append({"h", "m", "n"});
  for (auto [i, argument] : llvm::enumerate(block.getArguments()))
    terms[argument] = {
        i < names.size() ? names[i] : "c" + std::to_string(i - names.size()),
        Atom};
}

/// Names what is used again or long; the name stands for it from then on.
void FormulaWriter::keep(Operation &op, Term term) {
  constexpr size_t maxLength = 72;
  Value result = op.getResult(0);
  bool again = !result.use_empty() && !result.hasOneUse();
  bool trivial = op.hasTrait<OpTrait::ConstantLike>() ||
                 (term.binding == Atom && !StringRef(term.text).contains('('));
  // What the region yields ends the text.
  bool last = !again && isa_and_nonnull<YieldOp>(op.getNextNode());
  if ((again && !trivial) || (term.text.size() > maxLength && !last)) {
    std::string name = "t" + std::to_string(numNames++);
    definitions += name + " = " + term.text + "; ";
    term = {name, Atom};
  }
  terms[result] = std::move(term);
}

std::string FormulaWriter::run() {
  Block &block = view.score->front();
  nameArguments(block);
  for (Operation &op : block.without_terminator())
    if (op.getNumResults() == 1)
      keep(op, describe(op));
  return definitions + get(block.getTerminator()->getOperand(0)).text;
}

std::string mlir::flash::describeScore(const AttentionView &view) {
  return view.hasScore() ? FormulaWriter(view).run() : std::string();
}
