//===- OutputFile.cpp - Files that are whole or untouched -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// See the header. POSIX calls instead of raw_fd_ostream: the stream aborts the
// process when an error is found late, and does not report what close says.
//
//===----------------------------------------------------------------------===//

#include "flash/Support/OutputFile.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Signals.h"
#include "llvm/Support/raw_ostream.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace llvm;

static Error makeError(StringRef path, std::error_code code) {
  return createStringError(
      code, formatv("cannot write '{0}': {1}", path, code.message()).str());
}

static std::error_code lastError() {
  return std::error_code(errno, std::generic_category());
}

/// Writes everything or says why not.
static std::error_code writeAll(int fd, StringRef contents) {
  // Linux transfers at most 2 GiB - 4 KiB in one call.
  constexpr size_t maxChunk = size_t(1) << 30;
  while (!contents.empty()) {
    ssize_t written =
        ::write(fd, contents.data(), std::min(contents.size(), maxChunk));
    if (written < 0) {
      if (errno == EINTR)
        continue;
      return lastError();
    }
    contents = contents.drop_front(written);
  }
  return {};
}

/// Some file systems report a full disk only here.
static std::error_code closeChecked(int fd) {
  return ::close(fd) < 0 && errno != EINTR ? lastError() : std::error_code();
}

static Error writeStandardOutput(StringRef contents) {
  // What passes printed comes first.
  outs().flush();
  if (outs().has_error()) {
    std::error_code code = outs().error();
    outs().clear_error();
    return makeError("<stdout>", code);
  }
  if (std::error_code code = writeAll(STDOUT_FILENO, contents))
    return makeError("<stdout>", code);
  return Error::success();
}

/// Devices, pipes and the like can't be replaced by a rename.
static Error writeInPlace(StringRef path, StringRef contents) {
  int fd = ::open(path.str().c_str(), O_WRONLY | O_CLOEXEC);
  if (fd < 0)
    return makeError(path, lastError());
  std::error_code code = writeAll(fd, contents);
  std::error_code closeCode = closeChecked(fd);
  if (code || closeCode)
    return makeError(path, code ? code : closeCode);
  return Error::success();
}

/// `mode` is that of the file to replace, if there is one.
static Error writeByRename(StringRef path, StringRef contents,
                           std::optional<sys::fs::perms> mode) {
  SmallString<128> temporary;
  int fd = -1;
  if (std::error_code code =
          sys::fs::createUniqueFile(path + ".tmp-%%%%%%%%", fd, temporary))
    return makeError(path, code);
  sys::RemoveFileOnSignal(temporary);
  std::error_code code = writeAll(fd, contents);
  if (!code && mode)
    code = sys::fs::setPermissions(fd, *mode);
  std::error_code closeCode = closeChecked(fd);
  if (!code)
    code = closeCode;
  if (!code)
    code = sys::fs::rename(temporary, path);
  if (code)
    sys::fs::remove(temporary);
  sys::DontRemoveFileOnSignal(temporary);
  return code ? makeError(path, code) : Error::success();
}

Error mlir::flash::checkOutputPath(StringRef path) {
  if (path == "-")
    return Error::success();
  if (path.empty())
    return createStringError("the name of the output file is empty");
  sys::fs::file_status status;
  std::error_code code = sys::fs::status(path, status);
  if (!code && sys::fs::is_directory(status))
    return makeError(path, std::make_error_code(std::errc::is_a_directory));
  if (!code) {
    code = sys::fs::access(path, sys::fs::AccessMode::Write);
    return code ? makeError(path, code) : Error::success();
  }
  if (code != std::errc::no_such_file_or_directory)
    return makeError(path, code);
  StringRef folder = sys::path::parent_path(path);
  code = sys::fs::access(folder.empty() ? "." : folder,
                         sys::fs::AccessMode::Write);
  return code ? makeError(path, code) : Error::success();
}

Error mlir::flash::writeOutput(StringRef path, StringRef contents) {
  if (path == "-")
    return writeStandardOutput(contents);
  if (Error error = checkOutputPath(path))
    return error;
  sys::fs::file_status status;
  if (sys::fs::status(path, status))
    return writeByRename(path, contents, std::nullopt);
  if (!sys::fs::is_regular_file(status))
    return writeInPlace(path, contents);
  // Through links: what they point to is replaced, the link stays.
  SmallString<128> target;
  if (std::error_code code = sys::fs::real_path(path, target))
    return makeError(path, code);
  return writeByRename(target, contents, status.permissions());
}
