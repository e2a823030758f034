//===- Progress.cpp - A line on stderr for slow stages ----------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Runtime/Progress.h"

#include "llvm/Support/raw_ostream.h"

#include <chrono>

using namespace mlir::flash;

Progress::Progress(const llvm::Twine &what)
    : what(what.str()), watcher([this] { watch(); }) {}

Progress::~Progress() {
  {
    std::lock_guard<std::mutex> lock(mutex);
    done = true;
  }
  wake.notify_all();
  watcher.join();
}

void Progress::watch() {
  auto start = std::chrono::steady_clock::now();
  std::unique_lock<std::mutex> lock(mutex);
  for (int seconds = 2;; seconds *= 2) {
    if (wake.wait_until(lock, start + std::chrono::seconds(seconds),
                        [this] { return done; }))
      return;
    llvm::errs() << "flash-run: " << what << ": " << seconds << " s so far\n";
  }
}
