//===- Report.cpp - What flash-run prints -----------------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"

using namespace mlir;
using namespace mlir::flash;

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

static void printError(const TensorError &error, llvm::StringRef name,
                       llvm::raw_ostream &os) {
  os << llvm::format("  %-9s%14.3e%14.3e", name.str().c_str(), error.relative,
                     error.maxAbsolute)
     << llvm::format("%8lld%8lld\n",
                     static_cast<long long>(error.nanMismatches),
                     static_cast<long long>(error.otherMismatches));
}

static void printVerification(const RunReport &report, llvm::raw_ostream &os) {
  os << "compared with: " << report.reference << ", limit "
     << llvm::format("%.0e", getRelativeLimit(report.coarsest)) << " ("
     << getName(report.coarsest) << ")\n";
  for (auto [i, result] : llvm::enumerate(report.results)) {
    os << "result " << i << " " << result.type << ": "
       << (result.passed ? "ok" : "WRONG") << "\n";
    os << "                  relative   max abs     nan   other\n";
    if (result.unfused)
      printError(*result.unfused, "unfused", os);
    printError(result.fused, "fused", os);
  }
  os << (report.passed ? "verify: PASS\n" : "verify: FAIL\n");
}

static void printTimes(const RunReport &report, llvm::raw_ostream &os) {
  os << "time, ms        min    median        95% interval   rounds";
  std::optional<double> flops = report.attention->flops;
  os << (flops ? "    GFLOP/s\n" : "\n");
  constexpr llvm::StringLiteral names[] = {"unfused", "fused"};
  for (auto [name, time] : llvm::zip_equal(names, report.times)) {
    os << llvm::format("  %-9s%9.3f%10.3f", name.data(), time.minimum * 1e3,
                       time.median * 1e3)
       << llvm::format("   %8.3f .. %.3f", time.low * 1e3, time.high * 1e3)
       << llvm::format("%9u", time.rounds);
    if (flops)
      os << llvm::format("%11.2f", *flops / time.median * 1e-9);
    os << "\n";
  }
  os << llvm::format("speedup: %.2fx (medians)\n",
                     report.times[0].median / report.times[1].median);
}

static void printKernelTime(const RunReport &report, llvm::raw_ostream &os) {
  const TimeSummary &time = *report.kernelTime;
  std::optional<double> flops;
  // Known for all attention of the program only.
  if (report.attention->numOnDevice == report.attention->numOps)
    flops = report.attention->flops;
  os << "time, ms        min    median        95% interval   rounds"
     << (flops ? "    TFLOP/s\n" : "\n")
     << llvm::format("  kernels  %9.4f%10.4f", time.minimum * 1e3,
                     time.median * 1e3)
     << llvm::format("   %8.4f .. %.4f", time.low * 1e3, time.high * 1e3)
     << llvm::format("%9u", time.rounds);
  if (flops)
    os << llvm::format("%11.1f", *flops / time.median * 1e-12);
  os << "\n";
}

static void printMemory(const RunReport &report, llvm::raw_ostream &os) {
  os << "memory, MiB    process peak   inputs  outputs  temporaries\n";
  auto inMiB = [](int64_t bytes) { return bytes / 1048576.0; };
  for (const auto &[name, memory] : report.memory)
    os << llvm::format("  %-9s%16.1f%9.1f", name.c_str(), inMiB(memory.peak),
                       inMiB(memory.inputs))
       << llvm::format("%9.1f%13.1f\n", inMiB(memory.outputs),
                       inMiB(memory.temporaries));
}

void flash::printText(const RunReport &report, const RunOptions &options,
                      llvm::raw_ostream &os) {
  os << "function: " << options.entry << ", seed " << options.seed << "\n";
  if (report.attention) {
    os << "attention: " << report.attention->numOps << " recognized, ";
    if (!report.attention->device.empty())
      os << report.attention->numOnDevice << " on the GPU ("
         << report.attention->device << "), ";
    os << report.attention->numTiled << " tiled\n";
  }
  for (const std::string &summary : report.summaries)
    os << summary << "\n";
  if (!report.results.empty())
    printVerification(report, os);
  if (!report.times.empty())
    printTimes(report, os);
  if (report.kernelTime)
    printKernelTime(report, os);
  if (!report.memory.empty())
    printMemory(report, os);
}

//===----------------------------------------------------------------------===//
// JSON
//===----------------------------------------------------------------------===//

static llvm::json::Object toJSON(const TensorError &error) {
  return llvm::json::Object{{"relative", error.relative},
                            {"max_absolute", error.maxAbsolute},
                            {"nan_mismatches", error.nanMismatches},
                            {"other_mismatches", error.otherMismatches}};
}

static llvm::json::Object toJSON(const TimeSummary &time) {
  return llvm::json::Object{{"min_s", time.minimum},
                            {"median_s", time.median},
                            {"low_s", time.low},
                            {"high_s", time.high},
                            {"rounds", time.rounds}};
}

static llvm::json::Object toJSON(const MemoryReport &memory) {
  return llvm::json::Object{{"peak_bytes", memory.peak},
                            {"input_bytes", memory.inputs},
                            {"output_bytes", memory.outputs},
                            {"temporary_bytes", memory.temporaries}};
}

static llvm::json::Object verificationToJSON(const RunReport &report) {
  llvm::json::Array results;
  for (const ResultReport &result : report.results) {
    llvm::json::Object object{{"type", result.type},
                              {"fused", toJSON(result.fused)},
                              {"passed", result.passed}};
    if (result.unfused)
      object["unfused"] = toJSON(*result.unfused);
    results.push_back(std::move(object));
  }
  return llvm::json::Object{{"reference", report.reference},
                            {"limit", getRelativeLimit(report.coarsest)},
                            {"coarsest", getName(report.coarsest)},
                            {"results", std::move(results)},
                            {"passed", report.passed}};
}

void flash::printJSON(const RunReport &report, const RunOptions &options,
                      llvm::raw_ostream &os) {
  llvm::json::Object root{{"function", options.entry}, {"seed", options.seed}};
  if (report.attention) {
    root["recognized"] = report.attention->numOps;
    root["tiled"] = report.attention->numTiled;
    if (!report.attention->device.empty()) {
      root["device"] = report.attention->device;
      root["on_device"] = report.attention->numOnDevice;
    }
    if (report.attention->flops)
      root["flops"] = *report.attention->flops;
  }
  if (!report.results.empty())
    root["verify"] = verificationToJSON(report);
  if (!report.times.empty()) {
    root["bench"] = llvm::json::Object{{"unfused", toJSON(report.times[0])},
                                       {"fused", toJSON(report.times[1])}};
  }
  if (report.kernelTime)
    root["bench"] = llvm::json::Object{{"kernels", toJSON(*report.kernelTime)}};
  if (!report.memory.empty()) {
    llvm::json::Object memory;
    for (const auto &[name, program] : report.memory)
      memory[name] = toJSON(program);
    root["memory"] = std::move(memory);
  }
  os << llvm::formatv("{0:2}\n", llvm::json::Value(std::move(root)));
}
