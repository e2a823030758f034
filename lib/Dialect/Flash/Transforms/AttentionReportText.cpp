//===- AttentionReportText.cpp - The report for people -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// At most 100 columns: a label, then text that is wrapped under itself; costs
// as a small table. Figures have three digits here, all of them in the JSON.
//
//===----------------------------------------------------------------------===//

#include "AttentionReport.h"

#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::flash;
using llvm::DynamicAPInt;
using llvm::formatv;

//===----------------------------------------------------------------------===//
// Figures
//===----------------------------------------------------------------------===//

static std::string formatFixed(double value, int digits) {
  std::string text;
  llvm::raw_string_ostream(text) << llvm::format("%.*f", digits, value);
  return text;
}

/// Three digits: "1.61 G", "128", "0".
static std::string formatScaled(double value, StringRef unit) {
  static constexpr const char *prefixes[] = {"", "k", "M", "G", "T", "P", "E"};
  size_t index = 0;
  // 999.5 and above would print as 1000.
  while (value >= 999.5 && index + 1 < std::size(prefixes)) {
    value /= 1000;
    ++index;
  }
  int digits = index == 0 ? 0 : value < 9.995 ? 2 : value < 99.95 ? 1 : 0;
  return formatFixed(value, digits) + " " + prefixes[index] + unit.str();
}

/// What a float prints as: "0.125", "0.0883883461".
static std::string formatShortest(double value) {
  std::string text;
  llvm::raw_string_ostream(text) << llvm::format("%.9g", value);
  return text;
}

static std::string formatRatio(double value) {
  return formatFixed(value, value < 9.995 ? 2 : value < 99.95 ? 1 : 0);
}

/// The figure, or the formula if it depends on dynamic extents.
static std::string formatCount(const Count &count, StringRef unit) {
  if (std::optional<DynamicAPInt> value = count.getValue())
    return formatScaled(toDouble(*value), unit);
  return count.str() + " " + unit.str();
}

//===----------------------------------------------------------------------===//
// Page
//===----------------------------------------------------------------------===//

namespace {
/// Writes labelled, wrapped lines.
class Page {
public:
  explicit Page(raw_ostream &os) : os(os) {}

  /// A label and its text; breaks at spaces.
  void field(StringRef label, StringRef text) {
    os.indent(4) << label;
    size_t column = 4 + label.size();
    size_t start = column < textColumn ? size_t(textColumn) : column + 1;
    os.indent(start - column);
    wrap(text, start);
  }

  /// One row of the table of costs.
  void row(StringRef label, StringRef standard, StringRef fused,
           StringRef note) {
    std::string line =
        formatv("    {0,-16}{1,12}{2,12}", label, standard, fused).str();
    if (!note.empty())
      line += "   " + note.str();
    os << StringRef(line).rtrim() << '\n';
  }

  raw_ostream &os;

private:
  static constexpr size_t textColumn = 18, width = 100;

  void wrap(StringRef text, size_t indent) {
    size_t column = indent;
    for (bool first = true; !text.empty(); first = false) {
      auto [word, rest] = text.split(' ');
      text = rest;
      if (!first && column + 1 + word.size() > width) {
        os << '\n';
        os.indent(textColumn);
        column = textColumn;
      } else if (!first) {
        os << ' ';
        ++column;
      }
      os << word;
      column += word.size();
    }
    os << '\n';
  }
};
} // namespace

//===----------------------------------------------------------------------===//
// Costs
//===----------------------------------------------------------------------===//

static void printFlops(const AttentionReport &report, Page &page) {
  const AttentionCost &cost = report.cost;
  std::string total = formatCount(cost.totalFlops, "FLOP");
  std::string bound =
      report.dataDependentMask ? "; less where data masks keys" : "";
  if (!cost.usefulFlops)
    return page.field("work", total +
                                  " before the mask, whose share depends on "
                                  "dynamic extents" +
                                  bound);
  std::string useful = formatCount(*cost.usefulFlops, "FLOP");
  std::optional<DynamicAPInt> all = cost.totalFlops.getValue(),
                              some = cost.usefulFlops->getValue();
  if (useful == total && (!all || *all == *some))
    return page.field("work", total + bound);
  std::string share;
  if (all && some && *all != 0)
    share =
        " (" + formatFixed(100 * toDouble(*some) / toDouble(*all), 1) + " %)";
  page.field("work", useful + " useful of " + total + share + bound);
}

/// "8.33x less", for figures.
static std::string compare(const DynamicAPInt &standard,
                           const DynamicAPInt &fused) {
  if (fused == 0)
    return "";
  double ratio = toDouble(standard) / toDouble(fused);
  if (ratio < 1)
    return formatRatio(1 / ratio) + "x more";
  return formatRatio(ratio) + "x less";
}

static void printTable(const AttentionReport &report, Page &page) {
  const AttentionCost &cost = report.cost;
  DynamicAPInt standard = *cost.standard.bytes.getValue();
  DynamicAPInt fused = *cost.fused.bytes.getValue();
  page.row("", "standard", "fused", "");
  page.row("HBM bytes", formatScaled(toDouble(standard), "B"),
           formatScaled(toDouble(fused), "B"), compare(standard, fused));
  std::optional<DynamicAPInt> uncached;
  if (cost.uncachedBytes)
    uncached = cost.uncachedBytes->getValue();
  if (uncached)
    page.row("  no cache", "", formatScaled(toDouble(*uncached), "B"),
             compare(standard, *uncached) + " (K and V read per " +
                 std::to_string(report.queryTile) + " queries)");
  page.row("extra memory", formatCount(cost.standard.peakBytes, "B"),
           formatCount(cost.fused.peakBytes, "B"),
           "besides inputs and outputs");
  std::optional<DynamicAPInt> flops;
  if (cost.usefulFlops)
    flops = cost.usefulFlops->getValue();
  if (flops && standard != 0 && fused != 0)
    page.row("FLOP per byte",
             formatRatio(toDouble(*flops) / toDouble(standard)),
             formatRatio(toDouble(*flops) / toDouble(fused)), "");
}

static void printFormulas(const AttentionReport &report, Page &page) {
  const AttentionCost &cost = report.cost;
  page.field("HBM bytes", "standard " + cost.standard.bytes.str() + " B");
  page.field("", "fused " + cost.fused.bytes.str() + " B");
  page.field("extra memory", "standard " + cost.standard.peakBytes.str() +
                                 " B, fused " + cost.fused.peakBytes.str() +
                                 " B, besides inputs and outputs");
  const std::map<std::string, int64_t> &example = report.example;
  if (example.empty())
    return;
  std::string at;
  llvm::raw_string_ostream os(at);
  llvm::interleaveComma(example, os, [&](const auto &entry) {
    os << entry.first << " = " << entry.second;
  });
  DynamicAPInt standard = cost.standard.bytes.evaluate(example);
  DynamicAPInt fused = cost.fused.bytes.evaluate(example);
  double flops = toDouble(cost.totalFlops.evaluate(example));
  at += ": " + formatScaled(flops * report.exampleShare, "FLOP");
  if (report.exampleShare < 1)
    at += " useful of " + formatScaled(flops, "FLOP");
  at += ", HBM bytes " + formatScaled(toDouble(standard), "B") + " standard, " +
        formatScaled(toDouble(fused), "B") + " fused (" +
        compare(standard, fused) + "), extra memory " +
        formatScaled(toDouble(cost.standard.peakBytes.evaluate(example)), "B") +
        " standard";
  page.field("for example", at);
}

//===----------------------------------------------------------------------===//
// Attention
//===----------------------------------------------------------------------===//

static std::string describeExtents(const AttentionReport &report) {
  std::string text;
  llvm::raw_string_ostream os(text);
  llvm::interleaveComma(report.extents, os, [&](const ExtentReport &extent) {
    os << extent.name << " = ";
    if (ShapedType::isDynamic(extent.size))
      os << '?';
    else
      os << extent.size;
    if (extent.name == "H" && report.headGroup > 1)
      os << ", Hkv = " << report.keyHeads;
  });
  return text;
}

static void printTensor(const TensorReport &tensor, bool isBias, Page &page) {
  std::string text = tensor.type;
  if (!tensor.access.empty())
    text += (tensor.role == "O" ? " written as " : " read as ") + tensor.access;
  if (isBias && !tensor.broadcast.empty())
    text += ", broadcast over " + tensor.broadcast;
  page.field(tensor.role, text);
}

static void printScale(const AttentionReport &report, Page &page) {
  const ScaleReport &scale = report.scale;
  switch (scale.kind) {
  case ScaleReport::None:
    return page.field("scale", "none (1)");
  case ScaleReport::Dynamic:
    return page.field("scale", scale.origin + ", " + scale.comparison);
  case ScaleReport::Constant:
    return page.field("scale", formatShortest(scale.value) + " " +
                                   scale.comparison + ", " + scale.origin);
  }
}

static void printPlan(const AttentionReport &report, Page &page) {
  const ChipReport &chip = report.chip;
  std::string plan;
  llvm::raw_string_ostream os(plan);
  llvm::interleaveComma(report.plan, os, [&](const auto &entry) {
    os << entry.first << " = " << entry.second;
  });
  if (report.planIsProposal && !plan.empty())
    plan += " (what flash-plan-attention chooses)";
  page.field("plan", plan.empty() ? "none yet" : plan);
  if (chip.name.empty())
    return;
  if (!chip.reason.empty())
    return page.field("on " + chip.name, "not compiled: " + chip.reason);
  page.field("on " + chip.name,
             formatv("{0} B of SRAM a CTA, which can have {1} B; {2} registers "
                     "a thread for O, S and P; {3} CTA{4} at a time on an SM",
                     chip.sramBytes, chip.sramLimit, chip.registers,
                     chip.ctasPerSM, chip.ctasPerSM == 1 ? "" : "s")
                 .str());
}

static void printAttention(const AttentionReport &report, Page &page) {
  if (!report.details.empty())
    page.field("match", report.details);
  page.field("shape", describeExtents(report));
  page.field("types",
             formatv("Q and K {0}, S {1}, P {2}, V {3}, O {4}",
                     report.inputType, report.accType, report.probType,
                     report.valueType, report.outputType)
                     .str() +
                 (report.storesLSE ? ", LSE " + report.accType : ", no LSE"));
  for (const TensorReport &tensor : report.tensors)
    printTensor(tensor, false, page);
  printScale(report, page);
  page.field("mask", report.mask.empty() ? "none" : report.mask);
  for (const TensorReport &bias : report.biases)
    printTensor(bias, true, page);
  for (const TensorReport &other : report.others)
    printTensor(other, false, page);
  if (!report.scoreOps.empty())
    page.field("score region", llvm::join(report.scoreOps, ", "));
  if (!report.dropout.empty())
    page.field("dropout", report.dropout);
  page.field("empty rows", report.maskedRows);
  printPlan(report, page);
  printFlops(report, page);
  if (report.cost.standard.bytes.getValue() &&
      report.cost.fused.bytes.getValue())
    printTable(report, page);
  else
    printFormulas(report, page);
}

static void printMiss(const MissReport &miss, Page &page) {
  page.field("reason", miss.reason);
  page.field("blocked by", miss.blocker.empty()
                               ? miss.blockerLocation
                               : miss.blockerLocation + ": " + miss.blocker);
  if (!miss.suggestion.empty())
    page.field("suggestion", miss.suggestion);
}

//===----------------------------------------------------------------------===//
// Summary
//===----------------------------------------------------------------------===//

static void printSummary(const ModuleReport &report, Page &page) {
  int64_t raised = llvm::count_if(
      report.attentions, [](const AttentionReport &r) { return r.raised; });
  int64_t softmaxes = raised + report.misses.size();
  int64_t given = report.attentions.size() - raised;
  page.os << "summary\n";
  if (softmaxes || !given)
    page.field("recognition",
               softmaxes ? formatv("{0} of {1} softmax{2} {3} attention",
                                   raised, softmaxes, softmaxes > 1 ? "es" : "",
                                   softmaxes > 1 ? "are" : "is")
                               .str()
                         : "no softmax found");
  if (given)
    page.field("flash ops", formatv("{0} in the input", given).str());
  if (report.attentions.empty())
    return;
  AttentionCost sum;
  sum.usefulFlops = Count();
  for (const AttentionReport &attention : report.attentions) {
    const AttentionCost &cost = attention.cost;
    sum.totalFlops += cost.totalFlops;
    sum.standard.bytes += cost.standard.bytes;
    sum.fused.bytes += cost.fused.bytes;
    if (!cost.usefulFlops)
      sum.usefulFlops.reset();
    else if (sum.usefulFlops)
      *sum.usefulFlops += *cost.usefulFlops;
  }
  page.field("work", (sum.usefulFlops ? formatCount(*sum.usefulFlops, "FLOP") +
                                            " useful of "
                                      : std::string()) +
                         formatCount(sum.totalFlops, "FLOP"));
  std::string ratio;
  std::optional<DynamicAPInt> standard = sum.standard.bytes.getValue(),
                              fused = sum.fused.bytes.getValue();
  if (standard && fused)
    ratio = " (" + compare(*standard, *fused) + ")";
  page.field("HBM bytes", formatCount(sum.standard.bytes, "B") + " standard, " +
                              formatCount(sum.fused.bytes, "B") + " fused" +
                              ratio);
}

void mlir::flash::printTextReport(const ModuleReport &report, raw_ostream &os) {
  Page page(os);
  size_t number = 0;
  auto heading = [&](StringRef function, StringRef location, StringRef what) {
    os << '[' << ++number << "] ";
    if (!function.empty())
      os << '@' << function << ", ";
    os << location << ": " << what << '\n';
  };
  for (auto [isAttention, position] : report.order) {
    if (isAttention) {
      const AttentionReport &attention = report.attentions[position];
      heading(attention.function, attention.location,
              attention.backward ? "flash.attention_backward"
              : attention.raised ? "softmax recognized as attention"
                                 : "flash.attention");
      printAttention(attention, page);
    } else {
      const MissReport &miss = report.misses[position];
      heading(miss.function, miss.location, "softmax not raised, " + miss.id);
      printMiss(miss, page);
    }
    os << '\n';
  }
  printSummary(report, page);
}
