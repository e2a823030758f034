//===- BenchCPU.cpp - Interleaved timing ------------------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Runtime/BenchCPU.h"

#include <algorithm>
#include <chrono>
#include <random>

using namespace mlir::flash;

static double getMedian(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  size_t half = values.size() / 2;
  return values.size() % 2 ? values[half]
                           : (values[half - 1] + values[half]) / 2;
}

TimeSummary mlir::flash::summarizeTimes(llvm::ArrayRef<double> times) {
  TimeSummary summary;
  summary.rounds = times.size();
  summary.minimum = *std::min_element(times.begin(), times.end());
  summary.median = getMedian(times.vec());

  constexpr unsigned numResamples = 2000;
  std::mt19937 generator(0);
  std::vector<double> medians, resample(times.size());
  for (unsigned i = 0; i < numResamples; ++i) {
    for (double &time : resample)
      time = times[generator() % times.size()];
    medians.push_back(getMedian(resample));
  }
  std::sort(medians.begin(), medians.end());
  summary.low = medians[numResamples * 25 / 1000];
  summary.high = medians[numResamples * 975 / 1000 - 1];
  return summary;
}

std::vector<TimeSummary> mlir::flash::benchInterleaved(
    llvm::ArrayRef<llvm::function_ref<bool()>> programs, unsigned rounds) {
  using Clock = std::chrono::steady_clock;
  for (auto program : programs)
    if (!program())
      return {};
  std::vector<std::vector<double>> times(programs.size());
  for (unsigned round = 0; round < rounds; ++round) {
    for (size_t i = 0; i < programs.size(); ++i) {
      auto start = Clock::now();
      if (!programs[i]())
        return {};
      times[i].push_back(
          std::chrono::duration<double>(Clock::now() - start).count());
    }
  }
  std::vector<TimeSummary> summaries;
  for (const std::vector<double> &samples : times)
    summaries.push_back(summarizeTimes(samples));
  return summaries;
}
