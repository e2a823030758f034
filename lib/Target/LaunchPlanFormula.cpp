//===- LaunchPlanFormula.cpp - The text of formulas -------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Postfix terms to infix text and back; flash/Support/FormulaText.h has the
// grammar.
//
//===----------------------------------------------------------------------===//

#include "LaunchPlanFormula.h"

#include "flash/Support/FormulaText.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace mlir::flash;

//===----------------------------------------------------------------------===//
// To text
//===----------------------------------------------------------------------===//

namespace {
/// Text with how tightly its outermost operator binds.
struct Piece {
  enum Strength { Sum, Product, Atom };
  std::string text;
  Strength strength;

  std::string as(Strength wanted) const {
    return strength < wanted ? "(" + text + ")" : text;
  }
};
} // namespace

static Piece join(Formula::Kind kind, const Piece &lhs, const Piece &rhs) {
  auto infix = [&](const char *op, Piece::Strength strength) {
    // Operators associate to the left: an equally strong right operand needs
    // parentheses.
    auto right = Piece::Strength(strength + 1);
    return Piece{lhs.as(strength) + op + rhs.as(right), strength};
  };
  auto call = [&](const char *name) {
    return Piece{name + ("(" + lhs.text) + ", " + rhs.text + ")", Piece::Atom};
  };
  switch (kind) {
  case Formula::Kind::Add:
    return infix(" + ", Piece::Sum);
  case Formula::Kind::Sub:
    return infix(" - ", Piece::Sum);
  case Formula::Kind::Mul:
    return infix(" * ", Piece::Product);
  case Formula::Kind::FloorDiv:
    return infix(" // ", Piece::Product);
  case Formula::Kind::CeilDiv:
    return call("ceildiv");
  case Formula::Kind::Min:
    return call("min");
  default:
    return call("max");
  }
}

template <typename Range>
static std::string nameAt(const Range &range, int64_t index) {
  if (index < 0 || index >= int64_t(range.size()))
    return "<invalid>";
  return range[index].name;
}

std::string LaunchPlan::format(const Formula &formula) const {
  std::vector<Piece> stack;
  for (const Formula::Term &term : formula.terms) {
    switch (term.kind) {
    case Formula::Kind::Constant:
      stack.push_back({std::to_string(term.value), Piece::Atom});
      continue;
    case Formula::Kind::Size:
      stack.push_back({nameAt(sizes, term.value), Piece::Atom});
      continue;
    case Formula::Kind::Stride:
      stack.push_back({"stride(" + nameAt(operands, term.value) + ", " +
                           std::to_string(term.dim) + ")",
                       Piece::Atom});
      continue;
    default:
      break;
    }
    if (stack.size() < 2)
      return "<invalid>";
    Piece rhs = std::move(stack.back());
    stack.pop_back();
    stack.back() = join(term.kind, stack.back(), rhs);
  }
  return stack.size() == 1 ? stack.front().text : "<invalid>";
}

//===----------------------------------------------------------------------===//
// From text
//===----------------------------------------------------------------------===//

namespace {
/// Collects the terms, and looks names up.
struct FormulaBuilder {
  const LaunchPlan &plan;
  Formula formula;

  template <typename Range>
  static std::optional<int64_t> find(const Range &range, StringRef name) {
    for (auto [index, element] : llvm::enumerate(range))
      if (element.name == name)
        return index;
    return std::nullopt;
  }
  const char *addConstant(int64_t value) {
    formula.terms.push_back({Formula::Kind::Constant, value});
    return nullptr;
  }
  const char *addSize(const char *name, size_t length) {
    std::optional<int64_t> index = find(plan.sizes, StringRef(name, length));
    if (!index)
      return "no size of that name";
    formula.terms.push_back({Formula::Kind::Size, *index});
    return nullptr;
  }
  const char *addStride(const char *name, size_t length, int64_t dim) {
    std::optional<int64_t> index = find(plan.operands, StringRef(name, length));
    if (!index)
      return "no operand of that name";
    formula.terms.push_back({Formula::Kind::Stride, *index, dim});
    return nullptr;
  }
  const char *addOp(flash_text::Op op) {
    formula.terms.push_back({Formula::Kind(int(Formula::Kind::Add) + int(op))});
    return nullptr;
  }
};
} // namespace

std::optional<std::string>
flash::parseFormula(StringRef text, const LaunchPlan &plan, Formula &formula) {
  FormulaBuilder builder{plan, {}};
  flash_text::FormulaParser parser(text.data(), text.size(), builder);
  if (const char *message = parser.parse())
    return std::string(message);
  formula = std::move(builder.formula);
  return std::nullopt;
}
