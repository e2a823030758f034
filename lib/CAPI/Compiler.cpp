//===- Compiler.cpp - The compiler behind its C interface -------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In: MLIR and the options of --flash-compile. Out: the files that --emit would
// write, or all diagnostics as one text.
//
// A compilation has an MLIRContext of its own: what a context has made unique,
// PTX and cubins among it, lives as long as the context does.
//
//===----------------------------------------------------------------------===//

#include "flash-c/Compiler.h"

#include "flash/Driver/EmitKernelFiles.h"
#include "flash/Driver/InputCheck.h"
#include "flash/InitAll.h"
#include "flash/Pipelines/Pipelines.h"
#include "flash/Target/EmitPTX.h"
#include "flash/Version.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/IR/AsmState.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/thread.h"

#include <cstring>

using namespace mlir;
using namespace mlir::flash;

struct flash_compiler {
  DialectRegistry registry;
};

struct flash_compiled {
  std::string ptx, cubin, plan, mlir;
  std::string diagnostics;
  uint32_t outputs = 0;

  /// Null if `output` is not exactly one kind.
  const std::string *get(uint32_t output) const {
    switch (output) {
    case FLASH_OUTPUT_PTX:
      return &ptx;
    case FLASH_OUTPUT_CUBIN:
      return &cubin;
    case FLASH_OUTPUT_PLAN:
      return &plan;
    case FLASH_OUTPUT_MLIR:
      return &mlir;
    default:
      return nullptr;
    }
  }
};

//===----------------------------------------------------------------------===//
// Errors, versions
//===----------------------------------------------------------------------===//

static std::string &getLastError() {
  static thread_local std::string message;
  return message;
}

static flash_status fail(flash_status status, const Twine &message) {
  getLastError() = message.str();
  return status;
}

extern "C" const char *flash_compiler_last_error(void) {
  return getLastError().c_str();
}

extern "C" uint32_t flash_compiler_version(void) {
  return FLASH_COMPILER_VERSION;
}

extern "C" const char *flash_compiler_version_text(void) {
  constexpr StringLiteral commit = FLASH_COMMIT_STRING;
  static const std::string text =
      (Twine("flash-opt " FLASH_VERSION_STRING) +
       (commit.empty() ? Twine() : " (" + commit + ")") +
       " LLVM/MLIR " FLASH_LLVM_VERSION_STRING)
          .str();
  return text.c_str();
}

extern "C" const char *flash_compiler_chips(void) {
  static const std::string names = [] {
    SmallVector<StringRef> gpus;
    for (const Chip &chip : getKnownChips())
      if (!chip.isHost())
        gpus.push_back(chip.name);
    return llvm::join(gpus, ", ");
  }();
  return names.c_str();
}

//===----------------------------------------------------------------------===//
// One compilation
//===----------------------------------------------------------------------===//

namespace {
/// What parser, passes and code generator say, as text with locations.
class Compilation {
public:
  Compilation(const flash_compiler &compiler, const flash_compile_info &info)
      : info(info), context(compiler.registry), os(result.diagnostics) {}

  LogicalResult run();
  flash_compiled take() { return std::move(result); }

private:
  OwningOpRef<ModuleOp> parse();
  LogicalResult runPasses(ModuleOp module, CompileRequest &request);
  LogicalResult checkKernels(ModuleOp module);
  LogicalResult emit(ModuleOp module, const CompileRequest &request);

  const flash_compile_info &info;
  llvm::SourceMgr sources;
  MLIRContext context;
  flash_compiled result;
  llvm::raw_string_ostream os;
};
} // namespace

OwningOpRef<ModuleOp> Compilation::parse() {
  // Copied: the parser wants a null character after the text.
  auto buffer = llvm::MemoryBuffer::getMemBufferCopy(
      StringRef(info.source, info.source_size),
      info.source_name ? info.source_name : "<source>");
  if (failed(checkNesting(buffer->getMemBufferRef(), os)))
    return nullptr;
  sources.AddNewSourceBuffer(std::move(buffer), SMLoc());
  return parseSourceFile<ModuleOp>(sources, ParserConfig(&context));
}

LogicalResult Compilation::runPasses(ModuleOp module, CompileRequest &request) {
  // Kernels are refused in remarks.
  remark::RemarkCategories categories;
  categories.missed = categories.failed = ".*";
  if (failed(remark::enableOptimizationRemarks(
          context, /*streamer=*/nullptr,
          std::make_unique<remark::RemarkEmittingPolicyAll>(), categories,
          /*printAsEmitRemarks=*/true)))
    return failure();
  PassManager pm(module->getName());
  auto refuse = [&](const Twine &message) -> LogicalResult {
    return emitError(UnknownLoc::get(&context)) << message;
  };
  if (failed(buildCompilePipeline(pm, info.options ? info.options : "", refuse,
                                  &request)))
    return failure();
  if (request.chip->isHost())
    return refuse("flash-compile: chip 'host' has no kernels; chips with "
                  "kernels: " +
                  Twine(flash_compiler_chips()));
  return pm.run(module);
}

LogicalResult Compilation::checkKernels(ModuleOp module) {
  if (!module.getOps<gpu::BinaryOp>().empty())
    return success();
  return emitError(module.getLoc())
         << "no attention was found in this module that can be compiled";
}

LogicalResult Compilation::emit(ModuleOp module,
                                const CompileRequest &request) {
  const struct {
    uint32_t output;
    EmissionKind kind;
    std::string &text;
  } files[] = {{FLASH_OUTPUT_PTX, EmissionKind::PTX, result.ptx},
               {FLASH_OUTPUT_CUBIN, EmissionKind::Cubin, result.cubin},
               {FLASH_OUTPUT_PLAN, EmissionKind::Plan, result.plan}};
  for (const auto &file : files) {
    llvm::raw_string_ostream stream(file.text);
    if ((info.outputs & file.output) &&
        failed(emitKernelFile(module, file.kind, request, stream)))
      return failure();
  }
  if (info.outputs & FLASH_OUTPUT_MLIR) {
    llvm::raw_string_ostream stream(result.mlir);
    module.print(stream);
  }
  result.outputs = info.outputs;
  return success();
}

LogicalResult Compilation::run() {
  SourceMgrDiagnosticHandler handler(sources, &context, os);
  OwningOpRef<ModuleOp> module = parse();
  CompileRequest request;
  if (!module || failed(runPasses(*module, request)) ||
      failed(checkKernels(*module)))
    return failure();
  return emit(*module, request);
}

//===----------------------------------------------------------------------===//
// The interface
//===----------------------------------------------------------------------===//

extern "C" flash_status flash_compiler_create(flash_compiler **compiler) {
  if (!compiler)
    return fail(FLASH_ERROR_ARGUMENT, "flash_compiler_create: null argument");
  auto *result = new flash_compiler;
  registerUpstreamDialects(result->registry);
  registerFlashDialects(result->registry);
  registerKernelTranslations(result->registry);
  *compiler = result;
  return FLASH_OK;
}

extern "C" void flash_compiler_destroy(flash_compiler *compiler) {
  delete compiler;
}

static flash_status checkInfo(const flash_compile_info &info) {
  if (info.struct_size < sizeof(flash_compile_info))
    return fail(FLASH_ERROR_ARGUMENT,
                "flash_compile: struct_size " + Twine(info.struct_size) +
                    ", expected at least " + Twine(sizeof(flash_compile_info)));
  constexpr uint32_t known = FLASH_OUTPUT_PTX | FLASH_OUTPUT_CUBIN |
                             FLASH_OUTPUT_PLAN | FLASH_OUTPUT_MLIR;
  if (info.outputs & ~known)
    return fail(FLASH_ERROR_ARGUMENT,
                "flash_compile: unknown outputs " + Twine(info.outputs));
  if (!info.source && info.source_size > 0)
    return fail(FLASH_ERROR_ARGUMENT, "flash_compile: the source is null");
  return FLASH_OK;
}

extern "C" flash_status flash_compile(const flash_compiler *compiler,
                                      const flash_compile_info *info,
                                      flash_compiled **compiled) {
  if (!compiler || !info || !compiled)
    return fail(FLASH_ERROR_ARGUMENT, "flash_compile: null argument");
  if (flash_status status = checkInfo(*info))
    return status;
  auto result = std::make_unique<flash_compiled>();
  bool done = false;
  // The stack of the caller's thread may be small.
  llvm::thread worker(std::optional<unsigned>(nestingStackSize), [&] {
    Compilation compilation(*compiler, *info);
    done = succeeded(compilation.run());
    *result = compilation.take();
  });
  worker.join();
  if (!done)
    return fail(FLASH_ERROR_COMPILE, result->diagnostics);
  *compiled = result.release();
  return FLASH_OK;
}

extern "C" flash_status flash_compiled_output(const flash_compiled *compiled,
                                              flash_output output,
                                              const char **data, size_t *size) {
  if (!compiled || !data || !size)
    return fail(FLASH_ERROR_ARGUMENT, "flash_compiled_output: null argument");
  const std::string *text = compiled->get(output);
  if (!text || !(compiled->outputs & output))
    return fail(FLASH_ERROR_ARGUMENT, "flash_compiled_output: output " +
                                          Twine(unsigned(output)) +
                                          " was not asked for");
  *data = text->c_str();
  *size = text->size();
  return FLASH_OK;
}

extern "C" const char *
flash_compiled_diagnostics(const flash_compiled *compiled) {
  return compiled ? compiled->diagnostics.c_str() : "";
}

extern "C" void flash_compiled_destroy(flash_compiled *compiled) {
  delete compiled;
}

extern "C" flash_status flash_compiler_find_ptxas(const char *path, char *text,
                                                  size_t size) {
  if (!text)
    return fail(FLASH_ERROR_ARGUMENT,
                "flash_compiler_find_ptxas: null argument");
  MLIRContext context;
  std::string message;
  ScopedDiagnosticHandler handler(&context, [&](Diagnostic &diagnostic) {
    message += diagnostic.str();
    return success();
  });
  FailureOr<Ptxas> ptxas =
      Ptxas::find(path ? path : "", UnknownLoc::get(&context));
  if (failed(ptxas))
    return fail(FLASH_ERROR_COMPILE, message);
  std::string found = (ptxas->getPath() + " " + ptxas->getVersion()).str();
  if (found.size() >= size)
    return fail(FLASH_ERROR_ARGUMENT,
                "flash_compiler_find_ptxas: " + Twine(size) +
                    " bytes, expected at least " + Twine(found.size() + 1));
  memcpy(text, found.c_str(), found.size() + 1);
  return FLASH_OK;
}
