//===- Ptxas.cpp - PTX to machine code --------------------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// ptxas works on files: they are temporary, and gone on every path out of here.
//
//===----------------------------------------------------------------------===//

#include "flash/Target/Ptxas.h"

#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/Regex.h"
#include "llvm/Support/raw_ostream.h"

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <thread>

using namespace mlir;
using namespace mlir::flash;
namespace fs = llvm::sys::fs;

/// A kernel takes well under a second; a hang must not outlive patience.
static constexpr std::chrono::seconds timeLimit(300);

FailureOr<Ptxas> Ptxas::find(StringRef path, Location loc) {
  if (!path.empty()) {
    if (fs::can_execute(path))
      return Ptxas(path.str());
    emitError(loc) << "ptxas-path '" << path << "' is not a program";
    return failure();
  }
  if (llvm::ErrorOr<std::string> found = llvm::sys::findProgramByName("ptxas"))
    return Ptxas(*found);
  SmallVector<std::string> roots;
  for (const char *variable : {"CUDA_HOME", "CUDA_PATH"})
    if (const char *root = std::getenv(variable))
      roots.push_back(root);
  roots.push_back("/usr/local/cuda");
  for (StringRef root : roots) {
    SmallString<128> candidate(root);
    llvm::sys::path::append(candidate, "bin", "ptxas");
    if (fs::can_execute(candidate))
      return Ptxas(std::string(candidate));
  }
  emitError(loc) << "no ptxas found in PATH, CUDA_HOME, CUDA_PATH or "
                    "/usr/local/cuda: it comes with the CUDA toolkit and is "
                    "needed for a cubin, not for PTX";
  return failure();
}

namespace {
/// A file that is deleted with this object.
class TemporaryFile {
public:
  std::error_code create(StringRef suffix) {
    int descriptor = -1;
    if (std::error_code error =
            fs::createTemporaryFile("flash-opt", suffix, descriptor, path))
      return error;
    remover.setFile(path);
    fs::file_t file = fs::convertFDToNativeFile(descriptor);
    return fs::closeFile(file);
  }
  llvm::Error write(StringRef contents) {
    std::error_code error;
    llvm::raw_fd_ostream os(path, error);
    if (!error) {
      os << contents;
      os.close();
      error = os.error();
      os.clear_error();
    }
    return error ? llvm::createFileError(path, error) : llvm::Error::success();
  }
  llvm::Expected<std::string> read() const {
    auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/false,
                                              /*RequiresNullTerminator=*/false);
    if (!buffer)
      return llvm::createFileError(path, buffer.getError());
    return (*buffer)->getBuffer().str();
  }
  StringRef getPath() const { return path; }

private:
  SmallString<128> path;
  llvm::FileRemover remover;
};

struct ProgramResult {
  int status = 0; ///< negative: not run, crashed or out of time
  std::string message;
};
} // namespace

/// Runs a program with both of its streams in `log`. LLVM's own time limit is
/// the alarm signal, of which a process has one: this polls instead.
static ProgramResult runProgram(StringRef program,
                                ArrayRef<StringRef> arguments, StringRef log) {
  ProgramResult result;
  std::optional<StringRef> redirects[] = {StringRef(""), log, log};
  bool notRun = false;
  llvm::sys::ProcessInfo process =
      llvm::sys::ExecuteNoWait(program, arguments, std::nullopt, redirects,
                               /*MemoryLimit=*/0, &result.message, &notRun);
  if (notRun)
    return {-1, result.message.empty() ? "it can't be run" : result.message};
  auto start = std::chrono::steady_clock::now();
  while (true) {
    llvm::sys::ProcessInfo state =
        llvm::sys::Wait(process, /*SecondsToWait=*/0, &result.message,
                        /*ProcStat=*/nullptr, /*Polling=*/true);
    if (state.Pid != 0) {
      result.status = state.ReturnCode;
      return result;
    }
    if (std::chrono::steady_clock::now() - start > timeLimit)
      break;
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  ::kill(process.Pid, SIGKILL);
  llvm::sys::Wait(process, std::nullopt);
  return {-1, "it ran for more than " + std::to_string(timeLimit.count()) +
                  " seconds"};
}

std::string Ptxas::getVersion() const {
  TemporaryFile log;
  if (log.create("log") ||
      runProgram(path, {path, "--version"}, log.getPath()).status != 0)
    return "";
  llvm::Expected<std::string> text = log.read();
  if (!text) {
    llvm::consumeError(text.takeError());
    return "";
  }
  SmallVector<StringRef, 2> parts;
  return llvm::Regex("V([0-9.]+)").match(*text, &parts) ? parts[1].str() : "";
}

/// The error, and what ptxas wrote as notes.
static LogicalResult reportFailure(const Ptxas &ptxas,
                                   const ProgramResult &result,
                                   const PtxasReport &report, StringRef log,
                                   Location loc) {
  InFlightDiagnostic error = emitError(loc) << "ptxas failed: ";
  if (!report.errors.empty())
    error << report.errors.front();
  else if (!result.message.empty())
    error << result.message;
  else
    error << "exit status " << result.status;
  for (const std::string &line :
       ArrayRef(report.errors).drop_front(report.errors.empty() ? 0 : 1))
    error.attachNote() << line;
  if (report.errors.empty() && !log.trim().empty())
    error.attachNote() << log.trim();
  std::string version = ptxas.getVersion();
  error.attachNote() << "assembled by " << ptxas.getPath()
                     << (version.empty() ? "" : ", release ") << version;
  return error;
}

FailureOr<Ptxas::Output> Ptxas::assemble(StringRef ptx, const Chip &chip,
                                         Location loc) const {
  auto fail = [&](const Twine &message) {
    return emitError(loc) << "can't prepare ptxas's files: " << message;
  };
  TemporaryFile input, output, log;
  for (auto [file, suffix] :
       {std::pair(&input, "ptx"), std::pair(&output, "cubin"),
        std::pair(&log, "log")})
    if (std::error_code error = file->create(suffix))
      return fail(error.message());
  if (llvm::Error error = input.write(ptx))
    return fail(llvm::toString(std::move(error)));

  ProgramResult result = runProgram(path,
                                    {path, "-v", "-O3", "-arch", chip.name,
                                     "-o", output.getPath(), input.getPath()},
                                    log.getPath());
  llvm::Expected<std::string> text = log.read();
  if (!text)
    return fail(llvm::toString(text.takeError()));
  Output assembled;
  assembled.report = parsePtxasReport(*text);
  if (result.status != 0)
    return reportFailure(*this, result, assembled.report, *text, loc);
  llvm::Expected<std::string> cubin = output.read();
  if (!cubin)
    return fail(llvm::toString(cubin.takeError()));
  if (cubin->empty()) {
    result.message = "it wrote nothing";
    return reportFailure(*this, result, assembled.report, *text, loc);
  }
  assembled.cubin = std::move(*cubin);
  return assembled;
}
