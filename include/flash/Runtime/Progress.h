//===- Progress.h - A line on stderr for slow stages ------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_RUNTIME_PROGRESS_H
#define FLASH_RUNTIME_PROGRESS_H

#include "llvm/ADT/Twine.h"

#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

namespace mlir::flash {

/// While it lives, says on stderr what is going on: after two seconds, and
/// then each time twice as much time has passed.
class Progress {
public:
  explicit Progress(const llvm::Twine &what);
  ~Progress();
  Progress(const Progress &) = delete;
  Progress &operator=(const Progress &) = delete;

private:
  void watch();

  std::string what;
  std::mutex mutex;
  std::condition_variable wake;
  bool done = false;
  std::thread watcher;
};

} // namespace mlir::flash

#endif // FLASH_RUNTIME_PROGRESS_H
