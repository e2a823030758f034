//===- AttentionReportText.cpp - The report for people -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One entry for equal layers; costs as a small table.
//
//===----------------------------------------------------------------------===//

#include "AttentionReport.h"
#include "ReportPage.h"

#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::flash;
using llvm::DynamicAPInt;
using llvm::formatv;

//===----------------------------------------------------------------------===//
// Costs
//===----------------------------------------------------------------------===//

static void printFlops(const AttentionReport &report, ReportPage &page) {
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

static void printTable(const AttentionReport &report, ReportPage &page) {
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

static void printFormulas(const AttentionReport &report, ReportPage &page) {
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

static void printTensor(const TensorReport &tensor, bool isBias,
                        ReportPage &page) {
  std::string text = tensor.type;
  if (!tensor.access.empty())
    text += (tensor.role == "O" ? " written as " : " read as ") + tensor.access;
  if (isBias && !tensor.broadcast.empty())
    text += ", broadcast over " + tensor.broadcast;
  page.field(tensor.role, text);
}

static void printScale(const AttentionReport &report, ReportPage &page) {
  const ScaleReport &scale = report.scale;
  switch (scale.kind) {
  case ScaleReport::None:
    return page.field("scale", "none (1)");
  case ScaleReport::Dynamic:
    return page.field("scale", scale.origin + ", " + scale.comparison);
  case ScaleReport::Constant:
    return page.field("scale", scale.text + " " + scale.comparison + ", " +
                                   scale.origin);
  }
}

/// "128 x 64 tiles, m16n8k16, 4 warps, 2 stages": the entries that people
/// compare.
static std::string summarizePlan(const ChipReport &chip) {
  auto get = [&](StringRef key) {
    for (const auto &[name, value] : chip.plan)
      if (name == key)
        return value;
    return std::string("?");
  };
  auto count = [&](StringRef key, StringRef singular) {
    std::string number = get(key);
    return number + " " + singular.str() + (number == "1" ? "" : "s");
  };
  return formatv("{0} x {1} tiles, {2}, {3}, {4}", get("tile_m"), get("tile_n"),
                 get("instruction"), count("warps", "warp"),
                 count("stages", "stage"))
      .str();
}

static void printChip(const ChipReport &chip, bool withPlan, bool backward,
                      ReportPage &page) {
  if (!chip.reason.empty())
    return page.field("on " + chip.name, "not compiled: " + chip.reason);
  std::string needs =
      withPlan ? formatv("{0}, {1} of {2} B of SRAM, {3} CTA{4} at a time on "
                         "an SM",
                         summarizePlan(chip), chip.sramBytes, chip.sramLimit,
                         chip.ctasPerSM, chip.ctasPerSM == 1 ? "" : "s")
                     .str()
               : formatv("{0} B of SRAM a CTA, which can have {1} B; {2} "
                         "registers a thread for {3}; {4} CTA{5} at a time on "
                         "an SM",
                         chip.sramBytes, chip.sramLimit, chip.registers,
                         backward ? "gradients, S and dP" : "O, S and P",
                         chip.ctasPerSM, chip.ctasPerSM == 1 ? "" : "s")
                     .str();
  if (!chip.portable.empty())
    needs += "; the portable schedule, because " + chip.portable;
  page.field("on " + chip.name, needs);
}

static void printPlan(const AttentionReport &report, ReportPage &page) {
  std::string plan;
  llvm::raw_string_ostream os(plan);
  llvm::interleaveComma(report.plan, os, [&](const auto &entry) {
    os << entry.first << " = " << entry.second;
  });
  if (report.planIsProposal && !plan.empty())
    plan += " (what flash-plan-attention chooses)";
  page.field("plan", plan.empty() ? "none yet" : plan);
  for (const ChipReport &chip : report.chips)
    printChip(chip, !report.planIsForChip, report.backward, page);
}

static void printAttention(const AttentionReport &report, ReportPage &page) {
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
  if (!report.maskNote.empty())
    page.field("", "in the score region: " + report.maskNote);
  for (const TensorReport &bias : report.biases)
    printTensor(bias, true, page);
  for (const TensorReport &other : report.others)
    printTensor(other, false, page);
  if (!report.scoreFormula.empty())
    page.field("score region", report.scoreFormula);
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

static void printMiss(const MissReport &miss, ReportPage &page) {
  page.field("reason", miss.reason);
  page.field("blocked by", miss.blocker);
  page.field("at", miss.blockerLocation);
  if (miss.source)
    page.quote(miss.source);
  if (!miss.blockerCallers.empty())
    page.field("called from", miss.blockerCallers);
  std::string steps;
  for (const std::string &step : miss.passedSteps)
    steps.append(step).append(" yes, ");
  if (!miss.failedStep.empty())
    page.field("steps", steps + miss.failedStep + " no");
  if (!miss.suggestion.empty())
    page.field("suggestion", miss.suggestion);
}

//===----------------------------------------------------------------------===//
// Entries
//===----------------------------------------------------------------------===//

namespace {
/// One or several equal items: layers of a model.
struct Entry {
  std::string function, location, what, body;
  /// Where the others are.
  SmallVector<std::string> others;
};
} // namespace

/// `location` without the file if that is the one of `first`.
static std::string shorten(StringRef location, StringRef first) {
  size_t end = first.find(':');
  if (end != StringRef::npos)
    location.consume_front(first.take_front(end + 1));
  return location.str();
}

/// What makes two items equal: all that is printed but the places.
static std::string getKey(const MissReport &miss) {
  return llvm::join(ArrayRef<std::string>{miss.id, miss.reason, miss.suggestion,
                                          miss.blocker, miss.failedStep},
                    "\n");
}

static std::string describeKind(const AttentionReport &report) {
  if (report.backward)
    return report.raised ? "backward recognized" : "flash.attention_backward";
  return report.raised ? "softmax recognized as attention" : "flash.attention";
}

template <typename Report>
static Entry makeEntry(const Report &report, StringRef what,
                       void (*print)(const Report &, ReportPage &)) {
  Entry entry{report.function, report.location, what.str(), "", {}};
  llvm::raw_string_ostream os(entry.body);
  ReportPage page(os);
  print(report, page);
  return entry;
}

/// The entries, and for each item of `report.order` the entry it is in.
static std::vector<Entry> collectEntries(const ModuleReport &report,
                                         std::vector<size_t> &positions) {
  std::vector<Entry> entries;
  llvm::StringMap<size_t> known;
  for (auto [isAttention, position] : report.order) {
    Entry entry;
    std::string key;
    if (isAttention) {
      const AttentionReport &attention = report.attentions[position];
      entry = makeEntry(attention, describeKind(attention), printAttention);
      key = entry.what + "\n" + entry.body;
    } else {
      const MissReport &miss = report.misses[position];
      entry = makeEntry(miss, "softmax not raised, " + miss.id, printMiss);
      key = getKey(miss);
    }
    auto [it, isNew] = known.try_emplace(key, entries.size());
    positions.push_back(it->second);
    if (isNew) {
      entries.push_back(std::move(entry));
      continue;
    }
    Entry &first = entries[it->second];
    std::string place = shorten(entry.location, first.location);
    if (entry.function != first.function)
      place.insert(0, "@" + printable(entry.function) + " ");
    first.others.push_back(std::move(place));
  }
  return entries;
}

std::vector<size_t> mlir::flash::getEntryNumbers(const ModuleReport &report) {
  std::vector<size_t> numbers;
  collectEntries(report, numbers);
  for (size_t &number : numbers)
    ++number;
  return numbers;
}

static void printEntry(const Entry &entry, size_t number, ReportPage &page) {
  raw_ostream &os = page.os;
  os << '[' << number << "] ";
  if (!entry.function.empty())
    os << '@' << printable(entry.function) << ", ";
  os << entry.location << ": " << entry.what;
  if (entry.others.empty()) {
    os << '\n';
  } else {
    constexpr size_t maxPlaces = 48;
    ArrayRef<std::string> places(entry.others);
    os << ", x" << places.size() + 1 << '\n';
    std::string text = llvm::join(places.take_front(maxPlaces), ", ");
    if (places.size() > maxPlaces)
      text += " and " + std::to_string(places.size() - maxPlaces) + " more";
    page.field("also at", text);
  }
  os << entry.body << '\n';
}

//===----------------------------------------------------------------------===//
// Summary
//===----------------------------------------------------------------------===//

/// "3 missed-softmax-axis, 1 missed-masked-rows", in order of appearance.
static void printMissedIds(const ModuleReport &report, ReportPage &page) {
  llvm::MapVector<StringRef, int64_t> counts;
  for (const MissReport &miss : report.misses)
    ++counts[miss.id];
  std::string text;
  llvm::raw_string_ostream os(text);
  llvm::interleaveComma(counts, os, [&](const auto &entry) {
    os << entry.second << ' ' << entry.first;
  });
  if (!text.empty())
    page.field("missed", text);
}

static void printSummary(const ModuleReport &report, ReportPage &page) {
  int64_t softmaxes = report.softmaxes;
  int64_t given = llvm::count_if(
      report.attentions, [](const AttentionReport &r) { return !r.raised; });
  page.os << "summary\n";
  if (softmaxes || !given)
    page.field("recognition",
               softmaxes ? formatv("{0} of {1} softmax{2} {3} attention",
                                   report.raised, softmaxes,
                                   softmaxes > 1 ? "es" : "",
                                   softmaxes > 1 ? "are" : "is")
                               .str()
                         : "no softmax found");
  printMissedIds(report, page);
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
  if (standard && fused && *standard > *fused)
    ratio = " (" + compare(*standard, *fused) + ", " +
            formatScaled(toDouble(*standard - *fused), "B") + " saved)";
  page.field("HBM bytes", formatCount(sum.standard.bytes, "B") + " standard, " +
                              formatCount(sum.fused.bytes, "B") + " fused" +
                              ratio);
}

void mlir::flash::printTextReport(const ModuleReport &report, raw_ostream &os) {
  ReportPage page(os);
  std::vector<size_t> positions;
  size_t number = 0;
  for (const Entry &entry : collectEntries(report, positions))
    printEntry(entry, ++number, page);
  printSummary(report, page);
}
