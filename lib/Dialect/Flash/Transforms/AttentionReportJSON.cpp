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
static constexpr int64_t schemaVersion = 1;

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
  out.attributeArray("score_ops", [&] {
    for (const std::string &op : report.scoreOps)
      out.value(op);
  });
  out.attribute("dropout", report.dropout);
  out.attribute("masked_rows", report.maskedRows);
  out.attribute("stores_lse", report.storesLSE);
  out.attributeObject("plan", [&] {
    for (const auto &[key, value] : report.plan)
      out.attribute(key, text(value));
  });
  out.attribute("plan_is_proposal", report.planIsProposal);
  const ChipReport &chip = report.chip;
  if (!chip.name.empty())
    out.attributeObject("chip", [&] {
      out.attribute("name", chip.name);
      out.attribute("reason", text(chip.reason));
      out.attribute("sram_bytes", chip.sramBytes);
      out.attribute("sram_limit", chip.sramLimit);
      out.attribute("registers_per_thread", chip.registers);
      out.attribute("ctas_per_sm", chip.ctasPerSM);
    });
  printCost(out, report);
}

static void printMiss(json::OStream &out, const MissReport &miss) {
  out.attribute("kind", "miss");
  out.attribute("function", text(miss.function));
  out.attribute("location", text(miss.location));
  out.attribute("id", miss.id);
  out.attribute("reason", text(miss.reason));
  out.attribute("blocker_location", text(miss.blockerLocation));
  out.attribute("blocker", text(miss.blocker));
  out.attribute("suggestion", text(miss.suggestion));
}

void mlir::flash::printJSONReport(const ModuleReport &report, raw_ostream &os) {
  json::OStream out(os, /*IndentSize=*/2);
  int64_t raised = llvm::count_if(
      report.attentions, [](const AttentionReport &r) { return r.raised; });
  out.object([&] {
    out.attribute("version", schemaVersion);
    out.attributeArray("items", [&] {
      for (auto [isAttention, index] : report.order)
        out.object([&, isAttention = isAttention, index = index] {
          if (isAttention)
            printAttention(out, report.attentions[index]);
          else
            printMiss(out, report.misses[index]);
        });
    });
    out.attributeObject("summary", [&] {
      out.attribute("attentions", int64_t(report.attentions.size()));
      out.attribute("raised", raised);
      out.attribute("missed", int64_t(report.misses.size()));
    });
  });
  os << '\n';
}
