//===- Memory.cpp - Peak memory of one run ----------------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Linux: VmRSS and VmHWM of /proc/self/status. Writing 5 to clear_refs resets
// VmHWM, so that the compiler's own peak does not count.
//
//===----------------------------------------------------------------------===//

#include "Memory.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Program.h"

#include <csignal>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <malloc.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace mlir;
using namespace mlir::flash;

/// A line of /proc/self/status, in bytes; 0 if it is not there.
static int64_t readStatus(const std::string &key) {
  std::ifstream status("/proc/self/status");
  std::string line;
  while (std::getline(status, line))
    if (line.compare(0, key.size(), key) == 0)
      return std::stoll(line.substr(key.size())) * 1024;
  return 0;
}

FailureOr<MemoryReport> flash::measureRun(Program &program,
                                          MutableArrayRef<HostBuffer> inputs,
                                          Location loc) {
  MemoryReport report;
  for (const HostBuffer &input : inputs)
    report.inputs += input.getSizeInBytes();
  // Memory that the compiler freed must not serve the program unseen.
  malloc_trim(0);
  std::ofstream("/proc/self/clear_refs") << "5";
  int64_t before = readStatus("VmRSS:");
  FailureOr<Buffers> results = program.run(inputs, loc);
  report.peak = readStatus("VmHWM:");
  if (failed(results))
    return failure();
  for (const HostBuffer &result : *results)
    report.outputs += result.getSizeInBytes();
  report.temporaries =
      std::max<int64_t>(report.peak - before - report.outputs, 0);
  return report;
}

void flash::printMemoryLine(const MemoryReport &report, llvm::raw_ostream &os) {
  os << report.peak << ' ' << report.inputs << ' ' << report.outputs << ' '
     << report.temporaries << '\n';
}

static llvm::Error parseMemoryLine(llvm::StringRef text, MemoryReport &report) {
  llvm::SmallVector<llvm::StringRef> fields;
  text.trim().split(fields, ' ');
  if (fields.size() != 4 || fields[0].getAsInteger(10, report.peak) ||
      fields[1].getAsInteger(10, report.inputs) ||
      fields[2].getAsInteger(10, report.outputs) ||
      fields[3].getAsInteger(10, report.temporaries))
    return llvm::createStringError("the measuring process said '" + text + "'");
  return llvm::Error::success();
}

llvm::Expected<MemoryReport> flash::measureInChild(const RunOptions &options,
                                                   llvm::StringRef program) {
  std::string tool = llvm::sys::fs::getMainExecutable(
      options.arguments[0].c_str(), reinterpret_cast<void *>(&forkGuard));
  std::string childOption = ("--child=" + program).str();
  llvm::SmallVector<llvm::StringRef> arguments(options.arguments.begin(),
                                               options.arguments.end());
  arguments.push_back(childOption);
  llvm::SmallString<128> output;
  if (std::error_code error =
          llvm::sys::fs::createTemporaryFile("flash-run", "memory", output))
    return llvm::createStringError(error, "no temporary file");
  llvm::FileRemover remover(output);
  std::string message;
  int code = llvm::sys::ExecuteAndWait(
      tool, arguments, /*Env=*/std::nullopt,
      {std::nullopt, llvm::StringRef(output), std::nullopt},
      /*SecondsToWait=*/0, /*MemoryLimit=*/0, &message);
  if (code != 0)
    return llvm::createStringError("measuring the " + program +
                                   " program failed" +
                                   (message.empty() ? "" : ": ") + message);
  auto text = llvm::MemoryBuffer::getFile(output);
  if (!text)
    return llvm::createStringError(text.getError(), output);
  MemoryReport report;
  if (llvm::Error error = parseMemoryLine((*text)->getBuffer(), report))
    return error;
  return report;
}

std::optional<int> flash::forkGuard() {
  pid_t child = fork();
  if (child < 0)
    return std::nullopt;
  if (child == 0) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    // A failed assertion of the program prints its text, then aborts.
    std::setvbuf(stdout, nullptr, _IONBF, 0);
    return std::nullopt;
  }
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR)
    ;
  if (WIFEXITED(status))
    return WEXITSTATUS(status);
  int signal = WTERMSIG(status);
  llvm::errs() << "flash-run: error: the program ended with signal " << signal
               << " (" << strsignal(signal)
               << "); a failed assertion in it or an index out of range (see "
                  "--int-range and --arg) does this\n";
  return 1;
}
