//===- KernelLauncher.cpp - Kernels on buffers of the host ------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Runtime/KernelLauncher.h"

#include "LaunchSymbols.h"

#include "flash/Target/LaunchPlanView.h"
#include "llvm/ADT/ScopeExit.h"

using namespace mlir::flash;

static llvm::Error makeError(const llvm::Twine &text) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), text);
}

static llvm::Error check(flash_status status) {
  return status == FLASH_OK ? llvm::Error::success()
                            : makeError(flash_last_error());
}

static size_t getElementSize(int32_t type) {
  switch (type) {
  case FLASH_TYPE_I64:
  case FLASH_TYPE_F64:
    return 8;
  case FLASH_TYPE_I32:
  case FLASH_TYPE_F32:
    return 4;
  case FLASH_TYPE_I16:
  case FLASH_TYPE_F16:
  case FLASH_TYPE_BF16:
    return 2;
  default:
    return 1;
  }
}

namespace {
/// The operands of one launch: buffers of the host, and their copies.
class DeviceOperands {
public:
  DeviceOperands(CUDADevice &device, const flash_plan &plan)
      : device(device), plan(plan) {}
  ~DeviceOperands() {
    for (void *address : owned)
      device.free(address);
  }

  /// Reads the table and copies inputs. Outputs are poisoned: a kernel that
  /// leaves a part out is seen.
  llvm::Error read(const int64_t *table);
  llvm::Expected<void *> allocate(size_t bytes) {
    llvm::Expected<void *> address = device.allocate(bytes);
    if (address)
      owned.push_back(*address);
    return address;
  }
  llvm::Error copyOutputs();

  std::vector<flash_tensor> tensors;
  /// flash_launch_info.data.
  std::vector<void *> data;

private:
  llvm::Error addTensor(const flash_plan_operand &operand, void *address,
                        const int64_t *sizes);
  static size_t getBytes(const flash_tensor &tensor) {
    size_t bytes = getElementSize(tensor.type);
    for (int dim = 0; dim < tensor.rank; ++dim)
      bytes *= size_t(tensor.sizes[dim]);
    return bytes;
  }

  CUDADevice &device;
  const flash_plan &plan;
  std::vector<void *> owned;
  std::vector<void *> hostAddresses;
};
} // namespace

llvm::Error DeviceOperands::addTensor(const flash_plan_operand &operand,
                                      void *address, const int64_t *sizes) {
  flash_tensor tensor =
      flash_make_tensor(nullptr, flash_type(operand.type), operand.rank, sizes);
  size_t bytes = getBytes(tensor);
  llvm::Expected<void *> copy = allocate(bytes);
  if (!copy)
    return copy.takeError();
  tensor.data = *copy;
  tensors.push_back(tensor);
  data.push_back(*copy);
  return operand.is_output ? device.fill(*copy, 0xff, bytes)
                           : device.copyToDevice(*copy, address, bytes);
}

llvm::Error DeviceOperands::read(const int64_t *table) {
  for (size_t i = 0; i < plan.num_operands; ++i) {
    const flash_plan_operand &operand = plan.operands[i];
    // NOLINTNEXTLINE(performance-no-int-to-ptr)
    auto *address = reinterpret_cast<void *>(*table++);
    hostAddresses.push_back(address);
    if (operand.is_scalar) {
      tensors.push_back(flash_make_scalar(address, flash_type(operand.type)));
      data.push_back(address);
      continue;
    }
    if (llvm::Error error = addTensor(operand, address, table))
      return error;
    table += operand.rank;
  }
  return llvm::Error::success();
}

llvm::Error DeviceOperands::copyOutputs() {
  for (size_t i = 0; i < plan.num_operands; ++i)
    if (plan.operands[i].is_output)
      if (llvm::Error error = device.copyToHost(hostAddresses[i], data[i],
                                                getBytes(tensors[i])))
        return error;
  return llvm::Error::success();
}

//===----------------------------------------------------------------------===//
// The launcher
//===----------------------------------------------------------------------===//

llvm::Expected<std::unique_ptr<KernelLauncher>>
KernelLauncher::create(CUDADevice &device,
                       const std::vector<KernelImage> &images) {
  std::unique_ptr<KernelLauncher> result(new KernelLauncher(device));
  for (const KernelImage &image : images) {
    LaunchPlanView plan(image.plan);
    const std::string &code = image.cubin.empty() ? image.ptx : image.cubin;
    flash_kernels *created = nullptr;
    if (llvm::Error error = check(flash_kernels_create(&plan.get(), code.data(),
                                                       code.size(), &created)))
      return std::move(error);
    result->kernels.push_back(created);
    if (llvm::Error error =
            check(flash_kernels_load(created, device.getContext())))
      return std::move(error);
  }
  return std::move(result);
}

KernelLauncher::~KernelLauncher() {
  for (flash_kernels *created : kernels)
    flash_kernels_destroy(created);
}

static thread_local KernelLauncher *current = nullptr;

KernelLauncher *KernelLauncher::getCurrent() { return current; }

llvm::Error KernelLauncher::run(llvm::function_ref<llvm::Error()> invoke) {
  kernelSeconds = 0;
  numLaunches = 0;
  message.clear();
  current = this;
  llvm::Error error = invoke();
  current = nullptr;
  if (error || message.empty())
    return error;
  return makeError(message);
}

llvm::Error KernelLauncher::launchOrFail(flash_kernels *launched,
                                         const int64_t *table) {
  DeviceOperands operands(device, *flash_kernels_plan(launched));
  if (llvm::Error error = operands.read(table))
    return error;
  flash_prepared *prepared = nullptr;
  if (llvm::Error error =
          check(flash_prepare(launched, operands.tensors.data(),
                              operands.tensors.size(), &prepared)))
    return error;
  llvm::scope_exit destroy([&] { flash_prepared_destroy(prepared); });
  flash_launch_info info = {};
  info.struct_size = sizeof(info);
  info.num_operands = uint32_t(operands.data.size());
  info.data = operands.data.data();
  info.context = device.getContext();
  info.workspace_bytes = flash_workspace_size(prepared);
  if (info.workspace_bytes != 0) {
    llvm::Expected<void *> workspace = operands.allocate(info.workspace_bytes);
    if (!workspace)
      return workspace.takeError();
    info.workspace = *workspace;
    // Kernels count in it from zero, and back to it.
    if (llvm::Error error =
            device.fill(info.workspace, 0, info.workspace_bytes))
      return error;
  }
  auto issue = [&](unsigned count) {
    llvm::Error error = llvm::Error::success();
    for (unsigned i = 0; i < count && !error; ++i)
      error = check(flash_launch(prepared, &info));
    return error;
  };
  if (llvm::Error error = issue(1))
    return error;
  if (timedRepeats != 0) {
    llvm::Expected<double> seconds =
        device.measure([&] { return issue(timedRepeats); });
    if (!seconds)
      return seconds.takeError();
    kernelSeconds += *seconds / timedRepeats;
  }
  if (llvm::Error error = device.synchronize())
    return error;
  return operands.copyOutputs();
}

void KernelLauncher::launch(int64_t index, const int64_t *table) {
  if (!message.empty())
    return;
  ++numLaunches;
  if (llvm::Error error = launchOrFail(kernels[index], table))
    message = llvm::toString(std::move(error));
}

//===----------------------------------------------------------------------===//
// What compiled code calls
//===----------------------------------------------------------------------===//

namespace {
/// memref<?xindex> as the C interface passes it.
struct TableDescriptor {
  int64_t *allocated, *aligned;
  int64_t offset, size, stride;
};
} // namespace

static void launchKernels(int64_t index, TableDescriptor *table) {
  if (KernelLauncher *launcher = KernelLauncher::getCurrent())
    launcher->launch(index, table->aligned + table->offset);
}

llvm::orc::SymbolMap
mlir::flash::getLaunchSymbols(llvm::orc::MangleAndInterner interner) {
  llvm::orc::SymbolMap symbols;
  symbols[interner("_mlir_ciface_flash_launch_kernels")] = {
      llvm::orc::ExecutorAddr::fromPtr(&launchKernels),
      llvm::JITSymbolFlags::Exported};
  return symbols;
}
