//===- EmitKernelFiles.cpp - --emit of GPU kernels --------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The kernels of a module are one file of each kind: PTX with an entry for each
// kernel, a cubin assembled from that, the plans as a JSON array.
//
//===----------------------------------------------------------------------===//

#include "flash/Driver/EmitKernelFiles.h"

#include "flash/Dialect/Flash/IR/Flash.h"
#include "flash/Target/EmitHeader.h"
#include "flash/Target/EmitPTX.h"
#include "flash/Target/KernelImage.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"

using namespace mlir;
using namespace mlir::flash;

using Binaries = ArrayRef<gpu::BinaryOp>;

/// The names of the kernels in PTX.
static SmallVector<StringRef> getEntries(StringRef ptx) {
  SmallVector<StringRef> entries;
  constexpr StringLiteral directive = ".visible .entry ";
  for (size_t at = ptx.find(directive); at != StringRef::npos;
       at = ptx.find(directive, at)) {
    at += directive.size();
    entries.push_back(ptx.substr(at).take_until(
        [](char c) { return c == '(' || c == ' ' || c == '\n'; }));
  }
  return entries;
}

namespace {
/// The PTX of all binaries as one text.
struct MergedPTX {
  std::string text;
  llvm::StringMap<gpu::BinaryOp> sources; ///< by the name of the kernel
};
} // namespace

static FailureOr<MergedPTX> collectPTX(Binaries binaries) {
  MergedPTX result;
  SmallVector<StringRef> texts;
  for (gpu::BinaryOp binary : binaries) {
    StringRef text = getKernelCode(binary, gpu::CompilationTarget::Assembly);
    if (text.empty())
      return emitError(binary.getLoc(), "'")
             << binary.getName() << "' holds no PTX";
    for (StringRef entry : getEntries(text)) {
      auto [it, inserted] = result.sources.try_emplace(entry, binary);
      if (inserted)
        continue;
      InFlightDiagnostic error = emitError(binary.getLoc(), "kernel '")
                                 << entry << "' has the name of another";
      error.attachNote(it->second.getLoc()) << "which is in this module";
      return error;
    }
    texts.push_back(text);
  }
  result.text = mergePTX(texts);
  return result;
}

static LogicalResult emitCubin(Binaries binaries, const CompileRequest &request,
                               llvm::raw_ostream &os) {
  gpu::BinaryOp first = binaries.front();
  // Made, and checked, by flash-emit-kernels.
  StringRef made = getKernelCode(first, gpu::CompilationTarget::Binary);
  if (binaries.size() == 1 && !made.empty()) {
    os << made;
    return success();
  }
  const Chip *chip = getKernelChip(first);
  FailureOr<MergedPTX> ptx = collectPTX(binaries);
  if (!chip || failed(ptx))
    return failure();
  FailureOr<Ptxas> ptxas =
      Ptxas::find(request.kernels.ptxasPath, first.getLoc());
  if (failed(ptxas))
    return failure();
  FailureOr<Ptxas::Output> output =
      ptxas->assemble(ptx->text, *chip, first.getLoc());
  if (failed(output))
    return failure();
  for (const std::string &warning : output->report.warnings)
    emitWarning(first.getLoc(), "ptxas: ") << warning;
  bool refused = false;
  for (const KernelResources &kernel : output->report.kernels) {
    gpu::BinaryOp source = ptx->sources.lookup(kernel.entry);
    refused |= failed(checkResources(kernel, request.kernels.gate,
                                     (source ? source : first).getLoc()));
  }
  if (refused)
    return failure();
  os << output->cubin;
  return success();
}

static void emitPlans(ArrayRef<KernelImage> images, llvm::raw_ostream &os) {
  os << "[\n";
  llvm::interleave(
      images, [&](const KernelImage &image) { image.plan.writeJSON(os); },
      [&] { os << ",\n"; });
  os << "]\n";
}

/// The binaries of one file are for one chip.
static LogicalResult checkChips(Binaries binaries) {
  const Chip *chip = getKernelChip(binaries.front());
  if (!chip)
    return failure();
  for (gpu::BinaryOp binary : binaries.drop_front()) {
    const Chip *other = getKernelChip(binary);
    if (!other)
      return failure();
    if (other == chip)
      continue;
    InFlightDiagnostic error = emitError(binary.getLoc(), "'")
                               << binary.getName() << "' is for " << other->name
                               << ", others of the module for " << chip->name;
    error.attachNote(binaries.front()->getLoc()) << "one of them is here";
    return error;
  }
  return success();
}

/// The error of a module without kernels. Attention that is still there was
/// refused, in a remark that nobody may have seen.
static LogicalResult reportNoKernels(ModuleOp module, EmissionKind kind) {
  InFlightDiagnostic error = emitError(module.getLoc(), "--emit=")
                             << stringifyEmissionKind(kind)
                             << " needs kernels for a GPU, but the module "
                                "holds none";
  module.walk([&](AttentionOp op) {
    error.attachNote(op.getLoc())
        << "this attention was not compiled; --remarks-filter-missed=.* says "
           "why";
    return WalkResult::interrupt();
  });
  return error;
}

LogicalResult mlir::flash::emitKernelFile(ModuleOp module, EmissionKind kind,
                                          const CompileRequest &request,
                                          llvm::raw_ostream &os) {
  auto binaries = llvm::to_vector(module.getOps<gpu::BinaryOp>());
  if (binaries.empty())
    return reportNoKernels(module, kind);
  if (failed(checkChips(binaries)))
    return failure();
  if (kind == EmissionKind::Cubin)
    return emitCubin(binaries, request, os);
  if (kind == EmissionKind::PTX) {
    FailureOr<MergedPTX> ptx = collectPTX(binaries);
    if (succeeded(ptx))
      os << ptx->text;
    return ptx;
  }
  FailureOr<std::vector<KernelImage>> images = collectKernelImages(module);
  if (failed(images))
    return failure();
  if (kind == EmissionKind::Plan)
    emitPlans(*images, os);
  else
    emitHeader(*images, os);
  return success();
}

LogicalResult mlir::flash::emitKernelIR(ModuleOp module, const Chip &chip,
                                        llvm::raw_ostream &os) {
  auto modules = llvm::to_vector(module.getOps<gpu::GPUModuleOp>());
  if (modules.empty())
    return emitError(module.getLoc(), "--emit=llvm needs kernels for chip '")
           << chip.name << "', but the module holds none";
  return emitKernelsLLVMIR(modules, chip, os);
}
