//===- AttentionReport.cpp - What the report says of an op -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reads shapes, types, scale, mask and the rest off one attention op. Words
// are chosen here; where they stand on the page is the printers' business.
//
//===----------------------------------------------------------------------===//

#include "AttentionReport.h"
#include "ScoreFormula.h"

#include "flash/Analysis/MaskIntervals.h"

#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/Support/FormatVariadic.h"

#include <cmath>

using namespace mlir;
using namespace mlir::flash;

//===----------------------------------------------------------------------===//
// Words
//===----------------------------------------------------------------------===//

template <typename T> static std::string toString(const T &value) {
  std::string text;
  llvm::raw_string_ostream(text) << value;
  return text;
}

/// Shorter if both are in one file: "line 3:10".
static std::string describeLocationNear(Location loc, Location anchor) {
  FileLineColLoc file = findFileLocation(loc);
  FileLineColLoc anchorFile = findFileLocation(anchor);
  if (file && anchorFile && file.getFilename() == anchorFile.getFilename())
    return llvm::formatv("line {0}:{1}", file.getLine(), file.getColumn())
        .str();
  return describeLocation(loc);
}

std::string mlir::flash::getFunctionName(Operation *op) {
  auto function = op->getParentOfType<FunctionOpInterface>();
  return function ? function.getName().str() : std::string();
}

/// "b", "h", "h/4", "n mod 16", "0".
static std::string describeAccess(AffineExpr expr, unsigned numBatch) {
  auto dimName = [&](AffineExpr dim) {
    unsigned position = cast<AffineDimExpr>(dim).getPosition();
    return StringRef(getExtentName(position, numBatch)).lower();
  };
  if (isa<AffineDimExpr>(expr))
    return dimName(expr);
  auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
  if (!binary || !isa<AffineDimExpr>(binary.getLHS()))
    return toString(expr);
  StringRef sign = binary.getKind() == AffineExprKind::Mod ? " mod " : "/";
  return dimName(binary.getLHS()) + sign.str() + toString(binary.getRHS());
}

static TensorReport describeTensor(const AttentionView &view, StringRef role,
                                   Type type, AffineMap map) {
  TensorReport report;
  report.role = role;
  report.type = toString(type);
  llvm::raw_string_ostream os(report.access);
  os << "[";
  llvm::interleaveComma(map.getResults(), os, [&](AffineExpr expr) {
    os << describeAccess(expr, view.numBatch);
  });
  os << "]";
  SmallVector<std::string> missing;
  for (unsigned dim = 0; dim <= view.nDim(); ++dim)
    if (!map.isFunctionOfDim(dim))
      missing.push_back(StringRef(getExtentName(dim, view.numBatch)).lower());
  report.broadcast = llvm::join(missing, ", ");
  return report;
}

//===----------------------------------------------------------------------===//
// Scale
//===----------------------------------------------------------------------===//

/// How a constant scale compares with the usual 1/sqrt(K).
static std::string compareWithUsual(double scale, int64_t queryDim) {
  if (ShapedType::isDynamic(queryDim))
    return "K is dynamic, so it can't be compared with 1/sqrt(K)";
  double ratio = scale * std::sqrt(double(queryDim));
  std::string usual = llvm::formatv("1/sqrt({0})", queryDim).str();
  double error = std::fabs(ratio - 1.0);
  if (error < 1e-6)
    return "= " + usual;
  // Constants of a half type are this far off.
  if (error < 4e-3)
    return llvm::formatv("= {0} within {1:e1}", usual, error).str();
  return llvm::formatv("{0:f4} times {1}", ratio, usual).str();
}

static ScaleReport describeScale(const AttentionView &view, int64_t queryDim) {
  ScaleReport report;
  if (!view.scale)
    return report;
  APFloat value(0.0f);
  if (matchPattern(view.scale, m_ConstantFloat(&value))) {
    report.kind = ScaleReport::Constant;
    report.value = value.convertToDouble();
    report.text = formatFloat(value);
    // Recognition makes a constant of what it found around the scores.
    report.origin =
        view.scale.getLoc() == view.op->getLoc()
            ? std::string("extracted from the scores")
            : "constant at " +
                  describeLocationNear(view.scale.getLoc(), view.op->getLoc());
    report.comparison = compareWithUsual(report.value, queryDim);
    return report;
  }
  report.kind = ScaleReport::Dynamic;
  if (auto argument = dyn_cast<BlockArgument>(view.scale))
    report.origin =
        llvm::formatv("argument {0}", argument.getArgNumber()).str();
  else
    report.origin =
        llvm::formatv(
            "{0} at {1}", view.scale.getDefiningOp()->getName().getStringRef(),
            describeLocationNear(view.scale.getLoc(), view.op->getLoc()))
            .str();
  report.comparison = "known at run time only";
  return report;
}

//===----------------------------------------------------------------------===//
// Mask
//===----------------------------------------------------------------------===//

static std::string describeMask(MaskAttr mask) {
  if (!mask || mask.isAllVisible())
    return "";
  SmallVector<std::string> parts;
  if (mask.getCausal())
    parts.push_back("causal");
  if (mask.getWindowLeft() >= 0)
    parts.push_back(std::to_string(mask.getWindowLeft()) + " keys left");
  if (mask.getWindowRight() >= 0)
    parts.push_back(std::to_string(mask.getWindowRight()) + " keys right");
  if (mask.getPrefix())
    parts.push_back("prefix of " + std::to_string(mask.getPrefix()) + " keys");
  if (mask.getCausal() || mask.hasWindow())
    parts.push_back(mask.getAlignment() == Alignment::TopLeft
                        ? "aligned top-left"
                        : "aligned bottom-right");
  return llvm::join(parts, ", ");
}

/// Which rows see no key, and what they give.
static std::string describeMaskedRows(const AttentionView &view,
                                      ArrayRef<int64_t> extents,
                                      bool dataDependentMask) {
  static constexpr const char *outputs[] = {"zero", "NaN, like a plain softmax",
                                            "the mean of V"};
  std::string rule = std::string("O = ") +
                     outputs[static_cast<int>(view.numerics.getMaskedRows())] +
                     ", LSE = -inf";
  if (view.sinks)
    return "none, sinks take part in every row";
  bool none = !dataDependentMask &&
              MaskIntervals(view.mask).everyRowSeesAKey(extents[view.mDim()],
                                                        extents[view.nDim()]);
  return none ? "none by the mask; where all scores are -inf, " + rule : rule;
}

//===----------------------------------------------------------------------===//
// The op
//===----------------------------------------------------------------------===//

static void describeOperands(const AttentionView &view,
                             AttentionReport &report) {
  auto add = [&](SmallVector<TensorReport> &list, StringRef role,
                 const MappedTensor &tensor) {
    list.push_back(describeTensor(view, role, tensor.getType(), tensor.map));
  };
  add(report.tensors, "Q", view.query);
  add(report.tensors, "K", view.key);
  add(report.tensors, "V", view.value);
  report.tensors.push_back(
      describeTensor(view, "O", view.outputType, view.outputMap));
  for (const MappedTensor &bias : view.biases)
    add(report.biases, "bias", bias);
  for (const MappedTensor *input : view.mappedInputs())
    if (!llvm::is_contained({StringRef("query"), StringRef("key"),
                             StringRef("value"), StringRef("bias")},
                            input->name))
      add(report.others, input->name, *input);
  auto addPlain = [&](StringRef role, Value tensor) {
    if (tensor)
      report.others.push_back({role.str(), toString(tensor.getType()), "", ""});
  };
  addPlain("query_offsets", view.queryOffsets);
  addPlain("key_offsets", view.keyOffsets);
  // By the names that they have in the formula of the score.
  for (auto [i, capture] : llvm::enumerate(view.captures))
    addPlain("c" + std::to_string(i), capture);
}

static void describeShape(const AttentionView &view, AttentionReport &report) {
  SmallVector<int64_t> extents = view.getStaticExtents();
  for (auto [dim, size] : llvm::enumerate(extents))
    report.extents.push_back({getExtentName(dim, view.numBatch), size});
  report.headGroup =
      std::max<int64_t>(getHeadGroup(view.key.map, view.hDim()), 1);
  if (report.headGroup == 1)
    return;
  int64_t heads = extents[view.hDim()];
  report.keyHeads = ShapedType::isDynamic(heads)
                        ? "H/" + std::to_string(report.headGroup)
                        : std::to_string(heads / report.headGroup);
}

static void describeTypes(const AttentionView &view, AttentionReport &report) {
  report.inputType = toString(view.query.getType().getElementType());
  report.accType = toString(view.numerics.getAccType());
  report.valueType = toString(view.value.getType().getElementType());
  report.probType = view.numerics.getPType()
                        ? toString(view.numerics.getPType())
                        : report.valueType;
  report.outputType = toString(view.outputType.getElementType());
}

PlanReport mlir::flash::describePlan(DictionaryAttr plan) {
  PlanReport report;
  if (!plan)
    return report;
  for (NamedAttribute entry : plan) {
    Attribute value = entry.getValue();
    auto number = dyn_cast<IntegerAttr>(value);
    std::string text = toString(value);
    if (auto word = dyn_cast<StringAttr>(value))
      text = word.str();
    else if (auto real = dyn_cast<FloatAttr>(value))
      text = formatFloat(real.getValue());
    else if (number && !isa<BoolAttr>(value))
      text = llvm::toString(number.getValue(), 10, /*Signed=*/true);
    report.push_back({entry.getName().str(), text});
  }
  return report;
}

/// What the reference schedules use, until a plan says otherwise.
static int64_t getQueryTile(DictionaryAttr plan) {
  auto tile = plan ? plan.getAs<IntegerAttr>("tile_m") : nullptr;
  if (tile && tile.getValue().isSignedIntN(64) && tile.getInt() > 0)
    return tile.getInt();
  return 128;
}

/// Extents as long-context models have them, for those that are dynamic.
static void chooseExample(const AttentionView &view, AttentionReport &report) {
  static const std::map<std::string, int64_t> usual = {
      {"H", 16},   {"K", 64},    {"D", 64},   {"M", 4096},
      {"N", 4096}, {"Tq", 4096}, {"Tk", 4096}};
  std::vector<std::string> symbols = report.cost.standard.bytes.getSymbols();
  if (symbols.empty())
    return;
  std::map<std::string, int64_t> example;
  for (const std::string &symbol : symbols) {
    auto it = usual.find(symbol);
    if (it != usual.end())
      example[symbol] = it->second;
    else if (symbol == "Hkv")
      example[symbol] = std::max<int64_t>(16 / report.headGroup, 1);
    else if (symbol[0] == 'B')
      example[symbol] = 1;
    else
      return;
  }
  report.example = std::move(example);
  auto extent = [&](unsigned dim) {
    int64_t size = report.extents[dim].size;
    return ShapedType::isDynamic(size) ? usual.at(report.extents[dim].name)
                                       : size;
  };
  int64_t queries = extent(view.mDim()), keys = extent(view.nDim());
  if (queries == 0 || keys == 0)
    return;
  report.exampleShare = toDouble(countVisiblePairs(queries, keys, view.mask)) /
                        (double(queries) * double(keys));
}

static std::string describeDropout(const AttentionView &view) {
  if (!view.dropout)
    return "";
  return llvm::formatv(
             "p = {0}, {1}", view.dropout.getProbability().convertToDouble(),
             view.dropout.getKind() == DropoutKind::Philox ? "Philox"
                                                           : "stored mask")
      .str();
}

std::optional<AttentionReport> mlir::flash::describeAttention(Operation *op) {
  FailureOr<AttentionView> view = AttentionView::get(op);
  if (failed(view))
    return std::nullopt;
  AttentionReport report;
  report.backward = isa<AttentionBackwardOp>(op);
  report.function = getFunctionName(op);
  report.location = describeLocation(op->getLoc());
  describeShape(*view, report);
  describeOperands(*view, report);
  describeTypes(*view, report);
  report.scale = describeScale(*view, report.extents[view->kDim()].size);
  report.mask = describeMask(view->mask);
  report.maskNote = explainKeptMask(*view);
  report.dataDependentMask = view->blockMask || view->queryLengths ||
                             view->keyLengths || view->queryDocuments ||
                             view->isPacked();
  if (view->hasScore())
    for (Operation &inner : view->score->front().without_terminator())
      report.scoreOps.push_back(inner.getName().getStringRef().str());
  report.scoreFormula = describeScore(*view);
  report.maskedRows = describeMaskedRows(*view, view->getStaticExtents(),
                                         report.dataDependentMask);
  report.dropout = describeDropout(*view);
  auto attention = dyn_cast<AttentionOp>(op);
  report.storesLSE = !attention || attention.getLse();
  auto plan = op->getAttrOfType<DictionaryAttr>("plan");
  report.plan = describePlan(plan);
  report.queryTile = getQueryTile(plan);
  AttentionShape shape = getAttentionShape(*view);
  report.cost = report.backward
                    ? getBackwardCost(shape, view->mask)
                    : getForwardCost(shape, view->mask, report.queryTile);
  chooseExample(*view, report);
  return report;
}
