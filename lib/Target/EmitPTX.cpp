//===- EmitPTX.cpp - LLVM IR and PTX of GPU kernels -------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Refused: operations without a translation to LLVM IR, and calls of functions
// that no module defines and that the driver does not have either.
//
//===----------------------------------------------------------------------===//

#include "flash/Target/EmitPTX.h"

#include "flash/Support/FatalErrors.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/GPU/GPUToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/NVVM/NVVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/IR/DebugInfo.h"
#include "llvm/IR/DiagnosticInfo.h"
#include "llvm/IR/DiagnosticPrinter.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/IR/Module.h"
#include "llvm/Linker/Linker.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Target/TargetMachine.h"
#include "llvm/Transforms/InstCombine/InstCombine.h"
#include "llvm/Transforms/Scalar/EarlyCSE.h"
#include "llvm/Transforms/Scalar/SimplifyCFG.h"
#include "llvm/Transforms/Scalar/Sink.h"

#include <mutex>

// What InitializeAllTargets calls for NVPTX, without the other targets.
extern "C" void LLVMInitializeNVPTXTargetInfo();
extern "C" void LLVMInitializeNVPTXTarget();
extern "C" void LLVMInitializeNVPTXTargetMC();
extern "C" void LLVMInitializeNVPTXAsmPrinter();

using namespace mlir;
using namespace mlir::flash;

void mlir::flash::registerKernelTranslations(DialectRegistry &registry) {
  registerBuiltinDialectTranslation(registry);
  registerGPUDialectTranslation(registry);
  registerLLVMDialectTranslation(registry);
  registerNVVMDialectTranslation(registry);
}

/// LLVM has these as options of the process only; the user's own choice
/// overrides ours.
///
/// * Pointers into SRAM take 32 bits: measured on forward and backward kernels
///   for sm_90a, up to 1.5 % fewer instructions and never more.
/// * No loop strength reduction: it trades multiplications for registers, which
///   are what these kernels lack (it made kernels of 128 x 64 tiles spill, and
///   took up to 65 registers for loops that hardly ever run).
static void setCodeGenOptions() {
  auto &options = llvm::cl::getRegisteredOptions();
  for (llvm::StringRef name : {"nvptx-short-ptr", "disable-lsr"}) {
    auto it = options.find(name);
    if (it != options.end() && it->second->getNumOccurrences() == 0)
      static_cast<llvm::cl::opt<bool> *>(it->second)->setValue(true);
  }
}

static const llvm::Target *getNVPTXTarget(const llvm::Triple &triple,
                                          std::string &message) {
  static std::once_flag once;
  std::call_once(once, [] {
    LLVMInitializeNVPTXTargetInfo();
    LLVMInitializeNVPTXTarget();
    LLVMInitializeNVPTXTargetMC();
    LLVMInitializeNVPTXAsmPrinter();
    setCodeGenOptions();
  });
  return llvm::TargetRegistry::lookupTarget(triple, message);
}

static std::unique_ptr<llvm::TargetMachine>
createKernelMachine(const Chip &chip, Location loc) {
  llvm::Triple triple("nvptx64-nvidia-cuda");
  std::string message;
  const llvm::Target *target = getNVPTXTarget(triple, message);
  if (!target) {
    emitError(loc) << "no code generator for NVIDIA GPUs: " << message;
    return nullptr;
  }
  std::string features = "+ptx" + std::to_string(chip.getPTXVersion());
  return std::unique_ptr<llvm::TargetMachine>(target->createTargetMachine(
      triple, chip.name, features, llvm::TargetOptions(), llvm::Reloc::PIC_,
      std::nullopt, llvm::CodeGenOptLevel::Aggressive));
}

/// What the CUDA driver links into every kernel.
static bool isDriverFunction(StringRef name) {
  static const llvm::StringSet<> names = {"vprintf", "malloc", "free",
                                          "__assertfail"};
  return names.contains(name);
}

/// PTX can't have open symbols: the driver would refuse to load it.
static LogicalResult checkDeclarations(gpu::GPUModuleOp module) {
  WalkResult result = module.walk([&](LLVM::LLVMFuncOp function) {
    StringRef name = function.getName();
    if (!function.isExternal() || isDriverFunction(name) ||
        name.starts_with("llvm."))
      return WalkResult::advance();
    emitError(function.getLoc(), "kernels can't call '")
        << name << "': module '" << module.getName() << "' does not define it";
    return WalkResult::interrupt();
  });
  return failure(result.wasInterrupted());
}

/// Gives what is not a kernel a name that no other module has.
static void prefixSymbols(llvm::Module &module, StringRef prefix) {
  for (llvm::GlobalValue &value : module.global_values()) {
    auto *function = llvm::dyn_cast<llvm::Function>(&value);
    bool isKernel =
        function && function->getCallingConv() == llvm::CallingConv::PTX_Kernel;
    if (isKernel || value.getName().starts_with("llvm.") ||
        isDriverFunction(value.getName()))
      continue;
    value.setName("__" + prefix + "_" + value.getName());
  }
}

static void setDenormals(llvm::Module &module) {
  for (llvm::Function &function : module)
    if (!function.isDeclaration())
      function.addFnAttr("denormal-fp-math-f32", "preserve-sign,preserve-sign");
}

static std::unique_ptr<llvm::Module> translate(gpu::GPUModuleOp module,
                                               llvm::TargetMachine &machine,
                                               llvm::LLVMContext &context) {
  if (failed(checkDeclarations(module)))
    return nullptr;
  std::unique_ptr<llvm::Module> result =
      translateModuleToLLVMIR(module, context, module.getName());
  if (!result) {
    emitError(module.getLoc(), "'")
        << module.getName() << "' can't be translated to LLVM IR: it holds "
        << "operations that are not of the LLVM or NVVM dialect";
    return nullptr;
  }
  result->setDataLayout(machine.createDataLayout());
  result->setTargetTriple(machine.getTargetTriple());
  // File names and lines would make the bytes depend on where the input lies.
  llvm::StripDebugInfo(*result);
  result->setSourceFileName(module.getName());
  prefixSymbols(*result, module.getName());
  setDenormals(*result);
  return result;
}

std::unique_ptr<llvm::Module>
mlir::flash::translateKernels(gpu::GPUModuleOp module, const Chip &chip,
                              llvm::LLVMContext &context) {
  std::unique_ptr<llvm::TargetMachine> machine =
      createKernelMachine(chip, module.getLoc());
  return machine ? translate(module, *machine, context) : nullptr;
}

/// The whole middle end. See the header for what more of it would do.
static void simplify(llvm::Module &module, llvm::TargetMachine &machine) {
  llvm::LoopAnalysisManager loops;
  llvm::FunctionAnalysisManager functions;
  llvm::CGSCCAnalysisManager sccs;
  llvm::ModuleAnalysisManager modules;
  llvm::PassBuilder builder(&machine);
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(sccs);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, sccs, modules);
  llvm::FunctionPassManager passes;
  passes.addPass(llvm::EarlyCSEPass());
  passes.addPass(llvm::InstCombinePass());
  passes.addPass(llvm::SimplifyCFGPass());
  passes.addPass(llvm::SinkingPass());
  for (llvm::Function &function : module)
    if (!function.isDeclaration())
      passes.run(function, functions);
}

namespace {
/// Collects what LLVM's own handler would end the process for.
class ErrorCollector : public llvm::DiagnosticHandler {
public:
  explicit ErrorCollector(std::vector<std::string> &errors) : errors(errors) {}

  bool handleDiagnostics(const llvm::DiagnosticInfo &info) override {
    if (info.getSeverity() == llvm::DS_Error) {
      llvm::raw_string_ostream os(errors.emplace_back());
      llvm::DiagnosticPrinterRawOStream printer(os);
      info.print(printer);
    }
    return true;
  }

private:
  std::vector<std::string> &errors;
};

/// Everything that code generation holds on to.
struct CodeGeneration {
  std::vector<std::string> errors;
  std::unique_ptr<llvm::TargetMachine> machine;
  llvm::LLVMContext context;
  std::unique_ptr<llvm::Module> module;
  SmallString<0> text;
  llvm::raw_svector_ostream os{text};
  llvm::legacy::PassManager passes;
};
} // namespace

FailureOr<std::string> mlir::flash::emitPTX(gpu::GPUModuleOp module,
                                            const Chip &chip) {
  auto work = std::make_unique<CodeGeneration>();
  work->machine = createKernelMachine(chip, module.getLoc());
  if (!work->machine)
    return failure();
  work->context.setDiagnosticHandler(
      std::make_unique<ErrorCollector>(work->errors));
  work->module = translate(module, *work->machine, work->context);
  if (!work->module)
    return failure();
  if (work->machine->addPassesToEmitFile(work->passes, work->os, nullptr,
                                         llvm::CodeGenFileType::AssemblyFile)) {
    emitError(module.getLoc(), "the code generator makes no PTX");
    return failure();
  }
  std::optional<std::string> fatal = runGuarded([&] {
    simplify(*work->module, *work->machine);
    work->passes.run(*work->module);
  });
  if (!fatal && work->errors.empty())
    return std::string(work->text);
  emitError(module.getLoc(), "no PTX of '")
      << module.getName() << "' for chip '" << chip.name
      << "': " << (fatal ? *fatal : work->errors.front());
  if (fatal)
    work.release(); // In the middle of a pass: nothing of it can be destroyed.
  return failure();
}

LogicalResult mlir::flash::emitKernelsLLVMIR(ArrayRef<gpu::GPUModuleOp> modules,
                                             const Chip &chip,
                                             llvm::raw_ostream &os) {
  llvm::LLVMContext context;
  llvm::Module all("kernels", context);
  llvm::Linker linker(all);
  for (gpu::GPUModuleOp module : modules) {
    std::unique_ptr<llvm::Module> kernels =
        translateKernels(module, chip, context);
    if (!kernels)
      return failure();
    // Taken over by the first; all have the same.
    all.setDataLayout(kernels->getDataLayout());
    all.setTargetTriple(kernels->getTargetTriple());
    if (linker.linkInModule(std::move(kernels)))
      return emitError(module.getLoc(), "the kernels of '")
             << module.getName() << "' can't be linked with those before it";
  }
  all.print(os, nullptr);
  return success();
}

/// Splits off the directives that a PTX file has once.
static std::pair<StringRef, StringRef> splitHeader(StringRef ptx) {
  size_t end = ptx.find('\n', ptx.find(".address_size"));
  if (end == StringRef::npos)
    return {ptx, ""};
  return {ptx.take_front(end + 1), ptx.drop_front(end + 1)};
}

std::string mlir::flash::mergePTX(ArrayRef<StringRef> texts) {
  std::string result;
  for (StringRef text : texts) {
    auto [header, body] = splitHeader(text);
    if (result.empty())
      result = header.str();
    result += body;
  }
  return result;
}
