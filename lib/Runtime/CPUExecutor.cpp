//===- CPUExecutor.cpp - Run lowered modules in this process -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A thin layer over MLIR's ExecutionEngine: host features, calling convention,
// ownership of results.
//
//===----------------------------------------------------------------------===//

#include "flash/Runtime/CPUExecutor.h"
#include "FloatConversions.h"
#include "LaunchSymbols.h"
#include "flash/Runtime/StridedCopy.h"
#include "mlir/ExecutionEngine/ExecutionEngine.h"
#include "mlir/ExecutionEngine/OptUtils.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/OpenMP/OpenMPToLLVMIRTranslation.h"
#include "llvm/IR/Module.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Target/TargetMachine.h"

using namespace mlir;
using namespace mlir::flash;

void mlir::flash::registerCPUTranslations(DialectRegistry &registry) {
  registerBuiltinDialectTranslation(registry);
  registerLLVMDialectTranslation(registry);
  registerOpenMPDialectTranslation(registry);
}

/// Lets the code generator use the widest registers: on some hosts LLVM's
/// default is to split 512-bit vectors.
static void preferWideVectors(llvm::Module &module) {
  for (llvm::Function &function : module)
    if (!function.isDeclaration())
      function.addFnAttr("prefer-vector-width", "512");
}

/// What takes little time and saves the code generator some.
static llvm::Error optimizeQuickly(llvm::Module &module) {
  llvm::LoopAnalysisManager loops;
  llvm::FunctionAnalysisManager functions;
  llvm::CGSCCAnalysisManager components;
  llvm::ModuleAnalysisManager modules;
  llvm::PassBuilder builder;
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(components);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, components, modules);
  llvm::ModulePassManager passes;
  if (llvm::Error error = builder.parsePassPipeline(
          passes, "function(early-cse,loop-mssa(licm))"))
    return error;
  passes.run(module, modules);
  return llvm::Error::success();
}

CPUExecutor::~CPUExecutor() = default;

llvm::Expected<std::unique_ptr<CPUExecutor>>
CPUExecutor::create(ModuleOp module, const CPUExecutorOptions &options) {
  auto forOptimizer = createHostTargetMachine();
  if (!forOptimizer)
    return forOptimizer.takeError();
  auto forCodegen = createHostTargetMachine();
  if (!forCodegen)
    return forCodegen.takeError();

  std::unique_ptr<CPUExecutor> executor(new CPUExecutor());
  executor->target = std::move(*forOptimizer);
  auto optimize = makeOptimizingTransformer(/*optLevel=*/3, /*sizeLevel=*/0,
                                            executor->target.get());
  auto transform = [&](llvm::Module *llvmModule) {
    preferWideVectors(*llvmModule);
    return options.quick ? optimizeQuickly(*llvmModule) : optimize(llvmModule);
  };
  SmallVector<StringRef> libraries;
  if (!options.openMPRuntime.empty())
    libraries.push_back(options.openMPRuntime);
  ExecutionEngineOptions engineOptions;
  engineOptions.transformer = transform;
  engineOptions.jitCodeGenOptLevel = options.quick
                                         ? llvm::CodeGenOptLevel::None
                                         : llvm::CodeGenOptLevel::Aggressive;
  engineOptions.sharedLibPaths = libraries;
  engineOptions.enableObjectDump = options.keepObject;
  auto engine =
      ExecutionEngine::create(module, engineOptions, std::move(*forCodegen));
  if (!engine)
    return engine.takeError();
  executor->engine = std::move(*engine);
  executor->engine->registerSymbols(getFloatConversionSymbols);
  executor->engine->registerSymbols(getStridedCopySymbols);
  executor->engine->registerSymbols(getLaunchSymbols);
  executor->engine->registerSymbols([&](llvm::orc::MangleAndInterner interner) {
    llvm::orc::SymbolMap symbols;
    for (const auto &[name, address] : options.symbols)
      symbols[interner(name)] = {llvm::orc::ExecutorAddr::fromPtr(address),
                                 llvm::JITSymbolFlags::Exported};
    return symbols;
  });
  return executor;
}

void CPUExecutor::dumpObject(StringRef path) { engine->dumpToObjectFile(path); }

llvm::Error CPUExecutor::prepare(StringRef entry) {
  return engine->lookupPacked(("_mlir_ciface_" + entry).str()).takeError();
}

namespace {

/// Element type and rank of a value at the call boundary; rank is nullopt for
/// a scalar.
struct BoundaryType {
  explicit BoundaryType(Type type) : element(type) {
    if (auto shaped = dyn_cast<ShapedType>(type); shaped && shaped.hasRank()) {
      element = shaped.getElementType();
      shape.assign(shaped.getShape().begin(), shaped.getShape().end());
      isBuffer = true;
    }
  }
  int64_t words() const { return 3 + 2 * shape.size(); }
  int64_t size() const {
    return isBuffer ? words() * sizeof(int64_t)
                    : HostBuffer::getElementSize(element);
  }
  int64_t alignment() const { return isBuffer ? sizeof(int64_t) : size(); }

  Type element;
  SmallVector<int64_t> shape;
  bool isBuffer = false;
};

} // namespace

static std::string str(Type type) {
  std::string text;
  llvm::raw_string_ostream(text) << type;
  return text;
}

/// The argument fits the type that the function was compiled for.
static llvm::Error checkArgument(unsigned i, Type type,
                                 const HostBuffer &argument) {
  BoundaryType expected(type);
  if (argument.getElementType() != expected.element)
    return llvm::createStringError(
        llvm::formatv("argument {0} has element type {1}, expected {2}", i,
                      str(argument.getElementType()), str(expected.element)));
  if (argument.getRank() != expected.shape.size())
    return llvm::createStringError(
        llvm::formatv("argument {0} has rank {1}, expected {2}", i,
                      argument.getRank(), expected.shape.size()));
  for (auto [dim, size] : llvm::enumerate(expected.shape))
    if (!ShapedType::isDynamic(size) && argument.getShape()[dim] != size)
      return llvm::createStringError(
          llvm::formatv("argument {0} has size {1} in dimension {2}, "
                        "expected {3}",
                        i, argument.getShape()[dim], dim, size));
  if (!argument.isContiguous())
    return llvm::createStringError(
        llvm::formatv("argument {0} is not contiguous", i));
  return llvm::Error::success();
}

/// Splits the struct that the callee wrote into buffers.
static llvm::Expected<SmallVector<HostBuffer>>
readResults(ArrayRef<BoundaryType> types, char *area) {
  SmallVector<HostBuffer> results;
  int64_t offset = 0;
  for (const BoundaryType &type : types) {
    offset = llvm::alignTo(offset, type.alignment());
    char *at = area + offset;
    offset += type.size();
    if (type.isBuffer) {
      results.push_back(HostBuffer::adopt(
          ArrayRef(reinterpret_cast<int64_t *>(at), type.words()),
          type.element));
      continue;
    }
    auto scalar = HostBuffer::allocate(type.element, {});
    if (!scalar)
      return scalar.takeError();
    std::memcpy(scalar->data(), at, type.size());
    results.push_back(std::move(*scalar));
  }
  return results;
}

llvm::Expected<SmallVector<HostBuffer>>
CPUExecutor::invoke(StringRef entry, FunctionType type,
                    MutableArrayRef<HostBuffer> arguments) {
  if (type.getNumInputs() != arguments.size())
    return llvm::createStringError(
        llvm::formatv("'{0}' takes {1} arguments, got {2}", entry,
                      type.getNumInputs(), arguments.size()));
  for (unsigned i = 0, e = arguments.size(); i != e; ++i)
    if (llvm::Error error = checkArgument(i, type.getInput(i), arguments[i]))
      return error;

  SmallVector<BoundaryType> resultTypes;
  int64_t areaSize = 0;
  for (Type result : type.getResults()) {
    resultTypes.emplace_back(result);
    if (resultTypes.back().size() == 0)
      return llvm::createStringError(llvm::formatv(
          "'{0}' returns a value of type {1}, which has no size in memory",
          entry, str(result)));
    areaSize = llvm::alignTo(areaSize, resultTypes.back().alignment()) +
               resultTypes.back().size();
  }
  // The C interface passes results through a first pointer, except a single
  // scalar, which the packed wrapper stores through the last one.
  std::vector<int64_t> area(llvm::divideCeil(areaSize, 8) + 1);
  void *areaPointer = area.data();
  bool scalarResult = resultTypes.size() == 1 && !resultTypes[0].isBuffer;

  SmallVector<void *> packed;
  SmallVector<void *> descriptors(arguments.size());
  if (!resultTypes.empty() && !scalarResult)
    packed.push_back(&areaPointer);
  for (auto [i, argument] : llvm::enumerate(arguments)) {
    descriptors[i] = argument.getDescriptor();
    packed.push_back(BoundaryType(type.getInput(i)).isBuffer
                         ? static_cast<void *>(&descriptors[i])
                         : argument.data());
  }
  if (scalarResult)
    packed.push_back(areaPointer);
  if (llvm::Error error =
          engine->invokePacked(("_mlir_ciface_" + entry).str(), packed))
    return error;
  return readResults(resultTypes, reinterpret_cast<char *>(area.data()));
}
