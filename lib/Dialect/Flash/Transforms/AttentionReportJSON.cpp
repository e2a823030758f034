//===- AttentionReportJSON.cpp - The report for programs -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The schema is in docs/Explain.md. Counts are numbers when they are known and
// formulas, as strings, when they depend on dynamic extents.
//
//===----------------------------------------------------------------------===//

#include "AttentionReport.h"

#include "llvm/Support/JSON.h"

using namespace mlir;
using namespace mlir::flash;
using llvm::DynamicAPInt;
namespace json = llvm::json;

/// Raised whenever a field changes its meaning or goes away.
static constexpr int64_t schemaVersion = 2;

/// Names and locations may hold any bytes.
static json::Value text(StringRef value) { return json::fixUTF8(value); }

static json::Value number(const Count &count) {
  std::optional<DynamicAPInt> value = count.getValue();
  // Beyond 64 bits a number would be rounded by its readers.
  if (value && *value <= INT64_MAX)
    return int64_t(*value);
  return count.str();
}

static json::Value optionalNumber(const std::optional<Count> &count) {
  return count ? number(*count) : json::Value(nullptr);
}

static void printTensors(json::OStream &out, StringRef key,
                         ArrayRef<TensorReport> tensors) {
  out.attributeArray(key, [&] {
    for (const TensorReport &tensor : tensors)
      out.object([&] {
        out.attribute("role", text(tensor.role));
        out.attribute("type", text(tensor.type));
        out.attribute("access", text(tensor.access));
        out.attribute("broadcast", text(tensor.broadcast));
      });
  });
}

static void printScale(json::OStream &out, const ScaleReport &scale) {
  static constexpr const char *kinds[] = {"none", "constant", "dynamic"};
  out.attributeObject("scale", [&] {
    out.attribute("kind", kinds[scale.kind]);
    out.attribute("value", scale.kind == ScaleReport::Dynamic
                               ? json::Value(nullptr)
                               : json::Value(scale.value));
    out.attribute("origin", text(scale.origin));
    out.attribute("comparison", text(scale.comparison));
  });
}

static void printCost(json::OStream &out, const AttentionReport &report) {
  const AttentionCost &cost = report.cost;
  out.attributeObject("cost", [&] {
    out.attribute("total_flops", number(cost.totalFlops));
    out.attribute("useful_flops", optionalNumber(cost.usefulFlops));
    out.attribute("useful_flops_is_bound", report.dataDependentMask);
    out.attribute("standard_hbm_bytes", number(cost.standard.bytes));
    out.attribute("fused_hbm_bytes", number(cost.fused.bytes));
    out.attribute("fused_hbm_bytes_without_cache",
                  optionalNumber(cost.uncachedBytes));
    out.attribute("query_tile", report.queryTile);
    out.attribute("standard_extra_bytes", number(cost.standard.peakBytes));
    out.attribute("fused_extra_bytes", number(cost.fused.peakBytes));
  });
}

static void printPlan(json::OStream &out, const PlanReport &plan) {
  out.attributeObject("plan", [&] {
    for (const auto &[key, value] : plan)
      out.attribute(key, text(value));
  });
}

static void printChip(json::OStream &out, const ChipReport &chip) {
  out.attribute("name", chip.name);
  out.attribute("reason", text(chip.reason));
  printPlan(out, chip.plan);
  out.attribute("why_portable", text(chip.portable));
  out.attribute("sram_bytes", chip.sramBytes);
  out.attribute("sram_limit", chip.sramLimit);
  out.attribute("registers_per_thread", chip.registers);
  out.attribute("ctas_per_sm", chip.ctasPerSM);
}

static void printAttention(json::OStream &out, const AttentionReport &report) {
  out.attribute("kind", report.backward ? "attention_backward" : "attention");
  out.attribute("function", text(report.function));
  out.attribute("location", text(report.location));
  out.attribute("raised", report.raised);
  out.attribute("details", text(report.details));
  out.attributeArray("extents", [&] {
    for (const ExtentReport &extent : report.extents)
      out.object([&] {
        out.attribute("name", extent.name);
        out.attribute("size", ShapedType::isDynamic(extent.size)
                                  ? json::Value(nullptr)
                                  : json::Value(extent.size));
      });
  });
  out.attribute("head_group", report.headGroup);
  out.attributeObject("types", [&] {
    out.attribute("query_key", report.inputType);
    out.attribute("accumulator", report.accType);
    out.attribute("probabilities", report.probType);
    out.attribute("value", report.valueType);
    out.attribute("output", report.outputType);
  });
  printTensors(out, "tensors", report.tensors);
  printTensors(out, "biases", report.biases);
  printTensors(out, "other_operands", report.others);
  printScale(out, report.scale);
  out.attribute("mask", report.mask);
  out.attribute("mask_note", report.maskNote);
  out.attribute("score", text(report.scoreFormula));
  out.attributeArray("score_ops", [&] {
    for (const std::string &op : report.scoreOps)
      out.value(op);
  });
  out.attribute("dropout", report.dropout);
  out.attribute("masked_rows", report.maskedRows);
  out.attribute("stores_lse", report.storesLSE);
  printPlan(out, report.plan);
  out.attribute("plan_is_proposal", report.planIsProposal);
  out.attributeArray("chips", [&] {
    for (const ChipReport &chip : report.chips)
      out.object([&] { printChip(out, chip); });
  });
  printCost(out, report);
}

static void printMiss(json::OStream &out, const MissReport &miss) {
  out.attribute("kind", "miss");
  out.attribute("function", text(miss.function));
  out.attribute("location", text(miss.location));
  out.attribute("id", miss.id);
  out.attribute("reason", text(miss.reason));
  out.attribute("suggestion", text(miss.suggestion));
  out.attribute("blocker", text(miss.blocker));
  out.attribute("blocker_location", text(miss.blockerLocation));
  out.attribute("blocker_callers", text(miss.blockerCallers));
  if (const SourceQuote &source = miss.source; !source)
    out.attribute("source", nullptr);
  else
    out.attributeObject("source", [&] {
      out.attribute("line", source.line);
      out.attribute("column", source.column);
      out.attribute("text", text(source.text));
    });
  out.attributeArray("passed_steps", [&] {
    for (const std::string &step : miss.passedSteps)
      out.value(step);
  });
  out.attribute("failed_step", miss.failedStep);
}

/// Sums over all attentions; formulas where some depend on dynamic extents.
static void printTotals(json::OStream &out, const ModuleReport &report) {
  Count flops, standard, fused;
  std::optional<Count> useful = Count();
  for (const AttentionReport &attention : report.attentions) {
    const AttentionCost &cost = attention.cost;
    flops += cost.totalFlops;
    standard += cost.standard.bytes;
    fused += cost.fused.bytes;
    if (!cost.usefulFlops)
      useful.reset();
    else if (useful)
      *useful += *cost.usefulFlops;
  }
  out.attribute("total_flops", number(flops));
  out.attribute("useful_flops", optionalNumber(useful));
  out.attribute("standard_hbm_bytes", number(standard));
  out.attribute("fused_hbm_bytes", number(fused));
}

void mlir::flash::printJSONReport(const ModuleReport &report, raw_ostream &os) {
  json::OStream out(os, /*IndentSize=*/2);
  std::vector<size_t> numbers = getEntryNumbers(report);
  out.object([&] {
    out.attribute("version", schemaVersion);
    out.attributeArray("items", [&] {
      for (auto [item, entry] : llvm::zip_equal(report.order, numbers))
        out.object([&, item = item, entry = entry] {
          out.attribute("entry", int64_t(entry));
          if (item.first)
            printAttention(out, report.attentions[item.second]);
          else
            printMiss(out, report.misses[item.second]);
        });
    });
    out.attributeObject("summary", [&] {
      out.attribute("attentions", int64_t(report.attentions.size()));
      out.attribute("softmaxes", report.softmaxes);
      out.attribute("raised", report.raised);
      out.attribute("missed", int64_t(report.misses.size()));
      printTotals(out, report);
    });
  });
  os << '\n';
}
