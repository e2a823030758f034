//===- Options.h - Command line of flash-run --------------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TOOLS_FLASHRUN_OPTIONS_H
#define FLASH_TOOLS_FLASHRUN_OPTIONS_H

#include "flash/Runtime/RandomInputs.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace mlir::flash {

struct RunOptions {
  std::string inputFile;
  std::string entry;
  /// The function whose unfused program is compared with; `entry` by default.
  std::string against;
  /// Attention of the fused program runs on the GPU.
  bool cuda = false;
  /// The chip to compile kernels for; empty: the device's.
  std::string chip;
  bool verify = false;
  bool bench = false;
  bool measureUnfused = false, measureFused = false;
  bool json = false;
  bool reference = true;
  uint64_t seed = 0;
  unsigned threads = 0;
  unsigned rounds = 7;
  /// By position of the argument; -1 in a size means as in the type.
  std::map<unsigned, std::vector<int64_t>> sizes;
  std::map<unsigned, InputSpec> specs;
  InputDefaults defaults;
  std::string outputDir;
  /// "unfused" or "fused" in a child process that measures memory.
  std::string child;
  /// Do not run in a child process: for debuggers.
  bool inProcess = false;
  /// The arguments as given, to start a child with.
  std::vector<std::string> arguments;
};

/// Parses the command line. On a usage error, says so on stderr and returns
/// nothing: the tool exits with 2.
std::optional<RunOptions> parseOptions(int argc, char **argv);

} // namespace mlir::flash

#endif // FLASH_TOOLS_FLASHRUN_OPTIONS_H
