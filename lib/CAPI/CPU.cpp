//===- CPU.cpp - Compiled functions behind a C interface --------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In: MLIR with a function. Out: the function, its attention tiled, as code of
// this process.
//
// The context lives as long as the function: element types are of it.
//
//===----------------------------------------------------------------------===//

#include "flash-c/CPU.h"

#include "flash/Driver/InputCheck.h"
#include "flash/InitAll.h"
#include "flash/Pipelines/CPU.h"
#include "flash/Pipelines/FusedCPU.h"
#include "flash/Pipelines/Raise.h"
#include "flash/Runtime/CPUExecutor.h"
#include "flash/Runtime/StridedCopy.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/thread.h"

using namespace mlir;
using namespace mlir::flash;

namespace {
DialectRegistry makeRegistry() {
  DialectRegistry registry;
  registerUpstreamDialects(registry);
  registerFlashDialects(registry);
  registerCPUTranslations(registry);
  return registry;
}
} // namespace

struct flash_cpu_function {
  flash_cpu_function() : context(makeRegistry()) {}

  LogicalResult compile(const flash_cpu_compile_info &info);
  flash_status call(ArrayRef<flash_tensor> inputs,
                    ArrayRef<flash_tensor> outputs);

  MLIRContext context;
  std::unique_ptr<CPUExecutor> executor;
  FunctionType type;
  std::string entry;
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

extern "C" const char *flash_cpu_last_error(void) {
  return getLastError().c_str();
}

extern "C" uint32_t flash_cpu_version(void) { return FLASH_CPU_VERSION; }

//===----------------------------------------------------------------------===//
// Compilation
//===----------------------------------------------------------------------===//

/// Attention of the module to tiles, and all of it to the LLVM dialect.
static LogicalResult lower(ModuleOp module,
                           const CPUPipelineOptions &pipeline) {
  PassManager pm(module->getName());
  buildInputToLinalgPipeline(pm);
  buildRaisePipeline(pm);
  buildTileAttentionPipeline(pm);
  buildTiledToLLVMPipeline(pm, pipeline);
  return pm.run(module);
}

LogicalResult flash_cpu_function::compile(const flash_cpu_compile_info &info) {
  llvm::SourceMgr sources;
  // Copied: the parser wants a null character after the text.
  auto buffer = llvm::MemoryBuffer::getMemBufferCopy(
      StringRef(info.source, info.source_size), "<source>");
  std::string nesting;
  llvm::raw_string_ostream os(nesting);
  auto refuse = [&](Location loc, const Twine &message) {
    return emitError(loc) << message;
  };
  Location unknown = UnknownLoc::get(&context);
  if (failed(checkNesting(buffer->getMemBufferRef(), os)))
    return refuse(unknown, nesting);
  sources.AddNewSourceBuffer(std::move(buffer), SMLoc());
  OwningOpRef<ModuleOp> module =
      parseSourceFile<ModuleOp>(sources, ParserConfig(&context));
  if (!module)
    return failure();
  entry = info.entry;
  auto function = module->lookupSymbol<func::FuncOp>(entry);
  if (!function || function.isExternal())
    return refuse(module->getLoc(), "no function '" + entry + "' with a body");
  type = function.getFunctionType();

  CPUPipelineOptions pipeline;
  CPUExecutorOptions options;
  pipeline.parallel = info.threads != 1;
  options.numThreads = info.threads;
  // Without an OpenMP runtime it is sequential.
  configureThreads(pipeline, options);
  if (failed(lower(*module, pipeline)))
    return failure();
  auto compiled = CPUExecutor::create(*module, options);
  llvm::Error error =
      compiled ? (*compiled)->prepare(entry) : compiled.takeError();
  if (error)
    return refuse(unknown, llvm::toString(std::move(error)));
  executor = std::move(*compiled);
  return success();
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

static bool isOfType(const flash_tensor &tensor, Type type) {
  switch (tensor.type) {
  case FLASH_TYPE_F16:
    return type.isF16();
  case FLASH_TYPE_BF16:
    return type.isBF16();
  case FLASH_TYPE_F32:
    return type.isF32();
  case FLASH_TYPE_F64:
    return type.isF64();
  case FLASH_TYPE_I1:
    return type.isInteger(1);
  case FLASH_TYPE_I8:
    return type.isInteger(8);
  case FLASH_TYPE_I16:
    return type.isInteger(16);
  case FLASH_TYPE_I32:
    return type.isInteger(32);
  case FLASH_TYPE_I64:
    return type.isInteger(64);
  case FLASH_TYPE_F8E4M3:
    return isa<Float8E4M3FNType>(type);
  case FLASH_TYPE_F8E5M2:
    return isa<Float8E5M2Type>(type);
  }
  return false;
}

/// What is wrong with a tensor for a value of this type, or an empty string.
static std::string check(const flash_tensor &tensor, Type type, StringRef what,
                         size_t position) {
  auto shaped = dyn_cast<ShapedType>(type);
  int64_t rank = shaped ? shaped.getRank() : 0;
  std::string expected;
  llvm::raw_string_ostream(expected) << type;
  if (!isOfType(tensor, getElementTypeOrSelf(type)) || tensor.rank != rank ||
      rank > FLASH_MAX_RANK)
    return llvm::formatv("{0} {1} has another type or rank than {2}", what,
                         position, expected);
  bool empty = false;
  for (int64_t i = 0; i < rank; ++i) {
    if (tensor.sizes[i] < 0 ||
        (!shaped.isDynamicDim(i) && tensor.sizes[i] != shaped.getDimSize(i)))
      return llvm::formatv("{0} {1} has size {2} in dim {3}, expected {4}",
                           what, position, tensor.sizes[i], i, expected);
    empty |= tensor.sizes[i] == 0;
  }
  if (!tensor.data && !empty)
    return llvm::formatv("{0} {1} has no data", what, position);
  return "";
}

/// A buffer with what `tensor` holds: its own memory if that is row-major.
static llvm::Expected<HostBuffer> makeBuffer(const flash_tensor &tensor,
                                             Type type) {
  Type element = getElementTypeOrSelf(type);
  ArrayRef<int64_t> sizes(tensor.sizes, tensor.rank);
  HostBuffer direct = HostBuffer::borrow(tensor.data, element, sizes);
  bool rowMajor = llvm::all_of(
      llvm::zip_equal(sizes, ArrayRef<int64_t>(tensor.strides, tensor.rank),
                      direct.getStrides()),
      [](auto dim) {
        auto [size, stride, expected] = dim;
        return size <= 1 || stride == expected;
      });
  if (rowMajor || direct.getNumElements() == 0)
    return direct;
  auto copy = HostBuffer::allocate(element, sizes);
  if (copy)
    copyStrided(copy->data(), copy->getStrides(), tensor.data,
                ArrayRef<int64_t>(tensor.strides, tensor.rank), sizes,
                HostBuffer::getElementSize(element));
  return copy;
}

flash_status flash_cpu_function::call(ArrayRef<flash_tensor> inputs,
                                      ArrayRef<flash_tensor> outputs) {
  if (inputs.size() != type.getNumInputs() ||
      outputs.size() != type.getNumResults())
    return fail(FLASH_ERROR_ARGUMENT,
                llvm::formatv("'{0}' takes {1} inputs and {2} outputs, got {3} "
                              "and {4}",
                              entry, type.getNumInputs(), type.getNumResults(),
                              inputs.size(), outputs.size())
                    .str());
  SmallVector<HostBuffer> arguments;
  for (auto [i, tensor, wanted] : llvm::enumerate(inputs, type.getInputs())) {
    if (std::string wrong = check(tensor, wanted, "input", i); !wrong.empty())
      return fail(FLASH_ERROR_ARGUMENT, wrong);
    llvm::Expected<HostBuffer> buffer = makeBuffer(tensor, wanted);
    if (!buffer)
      return fail(FLASH_ERROR_MEMORY, llvm::toString(buffer.takeError()));
    arguments.push_back(std::move(*buffer));
  }
  for (auto [i, tensor, wanted] : llvm::enumerate(outputs, type.getResults()))
    if (std::string wrong = check(tensor, wanted, "output", i); !wrong.empty())
      return fail(FLASH_ERROR_ARGUMENT, wrong);
  auto results = executor->invoke(entry, type, arguments);
  if (!results)
    return fail(FLASH_ERROR_ARGUMENT, llvm::toString(results.takeError()));
  for (auto [i, tensor] : llvm::enumerate(outputs)) {
    const HostBuffer &result = (*results)[i];
    ArrayRef<int64_t> sizes(tensor.sizes, tensor.rank);
    if (result.getShape() != sizes)
      return fail(
          FLASH_ERROR_ARGUMENT,
          llvm::formatv("output {0} has other sizes than the result", i).str());
    if (result.getNumElements() > 0)
      copyStrided(tensor.data, ArrayRef<int64_t>(tensor.strides, tensor.rank),
                  result.data(), result.getStrides(), sizes,
                  HostBuffer::getElementSize(result.getElementType()));
  }
  return FLASH_OK;
}

//===----------------------------------------------------------------------===//
// The interface
//===----------------------------------------------------------------------===//

extern "C" flash_status flash_cpu_compile(const flash_cpu_compile_info *info,
                                          flash_cpu_function **function) {
  if (!info || !function)
    return fail(FLASH_ERROR_ARGUMENT, "flash_cpu_compile: null argument");
  if (info->struct_size < sizeof(flash_cpu_compile_info) || !info->entry ||
      (!info->source && info->source_size > 0))
    return fail(FLASH_ERROR_ARGUMENT,
                "flash_cpu_compile: a source and an entry, and struct_size of "
                "at least " +
                    Twine(sizeof(flash_cpu_compile_info)) + ", expected");
  std::unique_ptr<flash_cpu_function> result;
  std::string diagnostics;
  bool done = false;
  // The stack of the caller's thread may be small.
  llvm::thread worker(std::optional<unsigned>(nestingStackSize), [&] {
    result = std::make_unique<flash_cpu_function>();
    llvm::raw_string_ostream os(diagnostics);
    ScopedDiagnosticHandler handler(&result->context, [&](Diagnostic &one) {
      if (one.getSeverity() == DiagnosticSeverity::Error)
        os << one.getLocation() << ": " << one << '\n';
      return success();
    });
    done = succeeded(result->compile(*info));
  });
  worker.join();
  if (!done)
    return fail(FLASH_ERROR_COMPILE, diagnostics);
  *function = result.release();
  return FLASH_OK;
}

extern "C" void flash_cpu_destroy(flash_cpu_function *function) {
  delete function;
}

extern "C" flash_status flash_cpu_call(flash_cpu_function *function,
                                       const flash_tensor *inputs,
                                       size_t num_inputs,
                                       const flash_tensor *outputs,
                                       size_t num_outputs) {
  if (!function || (!inputs && num_inputs) || (!outputs && num_outputs))
    return fail(FLASH_ERROR_ARGUMENT, "flash_cpu_call: null argument");
  return function->call(ArrayRef(inputs, num_inputs),
                        ArrayRef(outputs, num_outputs));
}
