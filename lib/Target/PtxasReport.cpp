//===- PtxasReport.cpp - What ptxas says about kernels ----------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The lines of `ptxas -v` that matter (release 13; older ones have them too):
//
//   ptxas info    : (C7514) Potential Performance Loss: ... function 'k'
//   ptxas info    : Compiling entry function 'k' for 'sm_90a'
//   ptxas info    : Function properties for k
//       0 bytes stack frame, 0 bytes spill stores, 0 bytes spill loads
//   ptxas info    : Used 94 registers, used 1 barriers, 1024 bytes smem
//   ptxas FILE, line 12; error   : Unknown symbol 'x'
//   ptxas fatal   : Ptx assembly aborted due to errors
//
//===----------------------------------------------------------------------===//

#include "flash/Target/Ptxas.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Regex.h"

using namespace mlir;
using namespace mlir::flash;

const KernelResources *PtxasReport::lookup(StringRef entry) const {
  for (const KernelResources &kernel : kernels)
    if (kernel.entry == entry)
      return &kernel;
  return nullptr;
}

/// The number before `unit` in `line`, or 0: "12 bytes stack frame".
static int64_t findCount(StringRef line, StringRef unit) {
  size_t end = line.find(unit);
  if (end == StringRef::npos)
    return 0;
  StringRef before = line.take_front(end).rtrim();
  size_t begin = before.find_last_not_of("0123456789");
  int64_t count = 0;
  before.substr(begin == StringRef::npos ? 0 : begin + 1)
      .getAsInteger(10, count);
  return count;
}

namespace {
class ReportParser {
public:
  PtxasReport run(StringRef text) {
    for (StringRef line : llvm::split(text, '\n'))
      parseLine(line.rtrim());
    for (auto &[entry, line] : stalls)
      addStall(entry, line);
    return std::move(report);
  }

private:
  void parseLine(StringRef line);
  void parseInfo(StringRef message);
  void addStall(StringRef entry, const std::string &line);

  PtxasReport report;
  /// They come before the kernels that they name.
  std::vector<std::pair<std::string, std::string>> stalls;
};
} // namespace

void ReportParser::parseLine(StringRef line) {
  static const llvm::Regex kinds(
      "^ptxas ([^:]*[ ;])?(info|warning|error|fatal) *: *(.*)$");
  SmallVector<StringRef, 4> parts;
  if (!kinds.match(line, &parts)) {
    if (!report.kernels.empty() && line.contains("bytes stack frame"))
      parseInfo(line.ltrim());
    return;
  }
  StringRef kind = parts[2], message = parts[3];
  // "FILE, line 12; " names a temporary file; the line helps with -v of PTX.
  std::string place;
  if (size_t at = parts[1].find(", line "); at != StringRef::npos)
    place = ("line " + parts[1].drop_front(at + 7).rtrim("; ") + ": ").str();
  if (kind == "info")
    parseInfo(message);
  else if (kind == "warning")
    report.warnings.push_back(place + message.str());
  else
    report.errors.push_back(place + message.str());
}

void ReportParser::parseInfo(StringRef message) {
  static const llvm::Regex stall("^\\(C75[0-9][0-9]\\)");
  static const llvm::Regex named("function '([^']*)'");
  SmallVector<StringRef, 2> parts;
  if (stall.match(message)) {
    StringRef entry = named.match(message, &parts) ? parts[1] : StringRef();
    stalls.emplace_back(entry.str(), message.str());
    return;
  }
  if (message.starts_with("Compiling entry function") &&
      named.match(message, &parts)) {
    report.kernels.emplace_back();
    report.kernels.back().entry = parts[1].str();
    return;
  }
  if (report.kernels.empty())
    return;
  KernelResources &kernel = report.kernels.back();
  if (message.contains("bytes stack frame")) {
    // A function that a kernel calls has such a line too.
    kernel.stackBytes += findCount(message, " bytes stack frame");
    kernel.spillStoreBytes += findCount(message, " bytes spill stores");
    kernel.spillLoadBytes += findCount(message, " bytes spill loads");
  } else if (message.starts_with("Used ")) {
    kernel.registers = findCount(message, " registers");
    kernel.barriers = findCount(message, " barriers");
    kernel.sramBytes = findCount(message, " bytes smem");
  }
}

/// A line about a function that is not a kernel concerns every kernel.
void ReportParser::addStall(StringRef entry, const std::string &line) {
  bool found = report.lookup(entry);
  for (KernelResources &kernel : report.kernels)
    if (!found || kernel.entry == entry)
      kernel.stalls.push_back(line);
}

PtxasReport mlir::flash::parsePtxasReport(StringRef text) {
  return ReportParser().run(text);
}

LogicalResult mlir::flash::checkResources(const KernelResources &kernel,
                                          ResourceGate gate, Location loc) {
  if (gate == ResourceGate::Off)
    return success();
  bool bad = false;
  auto report = [&]() {
    bad = true;
    return gate == ResourceGate::Error ? emitError(loc) : emitWarning(loc);
  };
  if (kernel.spillStoreBytes || kernel.spillLoadBytes)
    report() << "kernel '" << kernel.entry
             << "' spills registers: " << kernel.spillStoreBytes
             << " bytes of stores and " << kernel.spillLoadBytes
             << " bytes of loads with " << kernel.registers << " registers";
  for (const std::string &line : kernel.stalls)
    report() << "ptxas slows down kernel '" << kernel.entry << "': " << line;
  return failure(bad && gate == ResourceGate::Error);
}
