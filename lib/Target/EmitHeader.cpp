//===- EmitHeader.cpp - Kernels as a C header -------------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The header holds constants only (plan and image), and inline functions that
// call libflash-runtime. It compiles as C99 and C++11.
//
//===----------------------------------------------------------------------===//

#include "flash/Target/EmitHeader.h"

#include "flash/Target/LaunchPlanView.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"

using namespace mlir;
using namespace mlir::flash;

namespace {
/// Writes one attention. Arrays come before the structs that point to them.
class HeaderWriter {
public:
  HeaderWriter(const KernelImage &image, llvm::raw_ostream &os)
      : plan(image.plan), image(image), os(os) {}

  void write();

private:
  std::string writeFormula(const Formula &formula);
  std::string writeFormulas(ArrayRef<Formula> formulas);
  std::string writeMap(const PlanArgument &argument);
  std::string writeArguments(const PlanKernel &kernel);
  void writeSizes();
  void writeOperands();
  void writeKernels();
  void writePlan();
  void writeText(StringRef text);
  void writeBytes(StringRef bytes);
  void writeSignature(StringRef suffix, StringRef more);
  void writeFunctions();

  /// A new static constant of this plan.
  std::string getName(StringRef what) {
    return (plan.name + "_" + what + std::to_string(counter++)).str();
  }

  const LaunchPlan &plan;
  const KernelImage &image;
  llvm::raw_ostream &os;
  unsigned counter = 0;
};
} // namespace

/// A string literal: names are checked, but entries and chips may hold
/// anything.
static std::string quote(StringRef text) {
  std::string result;
  llvm::raw_string_ostream os(result);
  os << '"';
  for (unsigned char c : text) {
    if (c == '"' || c == '\\')
      os << '\\' << c;
    else if (c == '\n')
      os << "\\n";
    else if (llvm::isPrint(c) && c != '?')
      os << c;
    else
      os << '\\' << llvm::format("%03o", c);
  }
  os << '"';
  return result;
}

//===----------------------------------------------------------------------===//
// The plan
//===----------------------------------------------------------------------===//

static StringRef getTermConstant(Formula::Kind kind) {
  switch (kind) {
  case Formula::Kind::Constant:
    return "FLASH_TERM_CONSTANT";
  case Formula::Kind::Size:
    return "FLASH_TERM_SIZE";
  case Formula::Kind::Stride:
    return "FLASH_TERM_STRIDE";
  case Formula::Kind::Add:
    return "FLASH_TERM_ADD";
  case Formula::Kind::Sub:
    return "FLASH_TERM_SUB";
  case Formula::Kind::Mul:
    return "FLASH_TERM_MUL";
  case Formula::Kind::FloorDiv:
    return "FLASH_TERM_FLOORDIV";
  case Formula::Kind::CeilDiv:
    return "FLASH_TERM_CEILDIV";
  case Formula::Kind::Min:
    return "FLASH_TERM_MIN";
  case Formula::Kind::Max:
    return "FLASH_TERM_MAX";
  }
  llvm_unreachable("all kinds are listed");
}

/// INT64_MIN has no literal of its own in C.
static std::string formatInteger(int64_t value) {
  if (value == INT64_MIN)
    return "INT64_MIN";
  if (value == int32_t(value))
    return std::to_string(value);
  return "INT64_C(" + std::to_string(value) + ")";
}

std::string HeaderWriter::writeFormula(const Formula &formula) {
  if (formula.terms.empty())
    return "{NULL, 0}";
  std::string name = getName("terms");
  os << "/* " << plan.format(formula) << " */\n"
     << "static const flash_term " << name << "[] = {";
  llvm::interleave(
      formula.terms,
      [&](const Formula::Term &term) {
        os << "\n    {" << getTermConstant(term.kind) << ", " << term.dim
           << ", " << formatInteger(term.value) << "}";
      },
      [&] { os << ","; });
  os << "};\n";
  return "{" + name + ", " + std::to_string(formula.terms.size()) + "}";
}

std::string HeaderWriter::writeFormulas(ArrayRef<Formula> formulas) {
  if (formulas.empty())
    return "NULL";
  SmallVector<std::string> elements;
  for (const Formula &formula : formulas)
    elements.push_back(writeFormula(formula));
  std::string name = getName("formulas");
  os << "static const flash_formula " << name << "[] = {\n    "
     << llvm::join(elements, ",\n    ") << "};\n";
  return name;
}

std::string HeaderWriter::writeMap(const PlanArgument &argument) {
  std::string sizes = writeFormulas(argument.map.sizes);
  std::string strides = writeFormulas(argument.map.strides);
  std::string box = getName("box"), name = getName("map");
  os << "static const int64_t " << box << "[] = {";
  llvm::interleaveComma(argument.map.box, os);
  os << "};\nstatic const flash_plan_map " << name << " = {"
     << argument.map.sizes.size() << ", " << argument.map.swizzleBytes << ", "
     << argument.map.promotionBytes << ", 0, " << sizes << ", " << strides
     << ", " << box << "};\n";
  return "&" + name;
}

static StringRef getArgumentConstant(PlanArgument::Kind kind) {
  switch (kind) {
  case PlanArgument::Kind::Pointer:
    return "FLASH_ARGUMENT_POINTER";
  case PlanArgument::Kind::Scalar:
    return "FLASH_ARGUMENT_SCALAR";
  case PlanArgument::Kind::Integer:
    return "FLASH_ARGUMENT_INTEGER";
  case PlanArgument::Kind::Workspace:
    return "FLASH_ARGUMENT_WORKSPACE";
  case PlanArgument::Kind::TensorMap:
    return "FLASH_ARGUMENT_MAP";
  }
  llvm_unreachable("all kinds are listed");
}

std::string HeaderWriter::writeArguments(const PlanKernel &kernel) {
  if (kernel.arguments.empty())
    return "NULL";
  SmallVector<std::string> elements;
  for (const PlanArgument &argument : kernel.arguments) {
    bool isMap = argument.kind == PlanArgument::Kind::TensorMap;
    std::string value = writeFormula(argument.value);
    std::string map = isMap ? writeMap(argument) : "NULL";
    elements.push_back(("{" + getArgumentConstant(argument.kind) + ", " +
                        llvm::Twine(argument.operand) + ", " + value + ", " +
                        map + "}")
                           .str());
  }
  std::string name = getName("arguments");
  os << "static const flash_plan_argument " << name << "[] = {\n    "
     << llvm::join(elements, ",\n    ") << "};\n";
  return name;
}

void HeaderWriter::writeSizes() {
  if (plan.sizes.empty())
    return;
  os << "static const flash_plan_size " << plan.name << "_sizes[] = {";
  llvm::interleave(
      plan.sizes, os,
      [&](const PlanSize &size) {
        os << "\n    {" << quote(size.name) << ", " << size.operand << ", "
           << size.dim << "}";
      },
      ",");
  os << "};\n";
}

void HeaderWriter::writeOperands() {
  if (plan.operands.empty())
    return;
  SmallVector<std::string> dims;
  for (const PlanOperand &operand : plan.operands)
    dims.push_back(writeFormulas(operand.dims));
  os << "static const flash_plan_operand " << plan.name << "_operands[] = {";
  for (auto [i, operand] : llvm::enumerate(plan.operands)) {
    std::optional<flash_type> type = getFlashType(operand.type);
    os << (i == 0 ? "" : ",") << "\n    {" << quote(operand.name) << ", "
       << (type ? getFlashTypeConstant(*type) : "-1") << ", "
       << int(operand.isScalar) << ", " << int(operand.isOutput) << ", "
       << operand.dims.size() << ", " << dims[i] << ", " << operand.alignment
       << "}";
  }
  os << "};\n";
}

void HeaderWriter::writeKernels() {
  SmallVector<std::string> elements;
  for (const PlanKernel &kernel : plan.kernels) {
    std::string text;
    llvm::raw_string_ostream element(text);
    auto writeTriple = [&](ArrayRef<int64_t> values) {
      element << ", {";
      llvm::interleaveComma(values, element);
      element << "}";
    };
    std::string grid[3];
    for (int dim = 0; dim < 3; ++dim)
      grid[dim] = writeFormula(kernel.grid[dim]);
    std::string arguments = writeArguments(kernel);
    element << "{" << quote(kernel.entry) << ", {" << grid[0] << ", " << grid[1]
            << ", " << grid[2] << "}";
    writeTriple(kernel.block);
    writeTriple(kernel.cluster);
    element << ", " << kernel.sramBytes << ", " << arguments << ", "
            << kernel.arguments.size() << "}";
    elements.push_back(text);
  }
  os << "static const flash_plan_kernel " << plan.name << "_plan_kernels[] = {"
     << "\n    " << llvm::join(elements, ",\n    ") << "};\n";
}

void HeaderWriter::writePlan() {
  writeSizes();
  writeOperands();
  writeKernels();
  std::string workspace = writeFormula(plan.workspaceBytes);
  os << "static const flash_plan " << plan.name << "_plan = {\n"
     << "    sizeof(flash_plan), FLASH_PLAN_VERSION, " << quote(plan.name)
     << ", " << quote(plan.chip) << ",\n    "
     << (plan.sizes.empty() ? "NULL" : plan.name + "_sizes") << ", "
     << plan.sizes.size() << ", "
     << (plan.operands.empty() ? "NULL" : plan.name + "_operands") << ", "
     << plan.operands.size() << ",\n    " << plan.name << "_plan_kernels, "
     << plan.kernels.size() << ", " << workspace << "};\n\n";
}

//===----------------------------------------------------------------------===//
// The image
//===----------------------------------------------------------------------===//

/// One literal a line: adjacent literals are joined. Compilers need not take
/// literals of more than 64 KiB, but those in use do; arrays take far longer to
/// compile.
void HeaderWriter::writeText(StringRef text) {
  os << "static const char " << plan.name << "_image[] =";
  while (!text.empty()) {
    size_t length = std::min(text.find('\n'), text.size() - 1) + 1;
    os << "\n    " << quote(text.take_front(length));
    text = text.drop_front(length);
  }
  os << ";\n\n";
}

void HeaderWriter::writeBytes(StringRef bytes) {
  os << "static const unsigned char " << plan.name << "_image[] = {";
  for (auto [i, byte] : llvm::enumerate(bytes.bytes()))
    os << (i == 0 ? "" : ",") << (i % 16 == 0 ? "\n    " : "")
       << unsigned(byte);
  os << "};\n\n";
}

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

/// The C type that holds a scalar, bit for bit.
static StringRef getScalarType(StringRef type) {
  if (type == "f32")
    return "float";
  if (type == "f64")
    return "double";
  if (type == "i64")
    return "int64_t";
  if (type == "i32")
    return "int32_t";
  if (type == "i16")
    return "int16_t";
  // f16 and bf16 by their bits.
  if (type == "f16" || type == "bf16")
    return "uint16_t";
  return "uint8_t";
}

void HeaderWriter::writeSignature(StringRef suffix, StringRef more) {
  os << "static inline flash_status " << plan.name << suffix << "(";
  for (const PlanOperand &operand : plan.operands) {
    if (operand.isScalar)
      os << "\n    " << getScalarType(operand.type) << " ";
    else
      os << "\n    const flash_tensor *";
    os << "arg_" << operand.name << ",";
  }
  os << more << ") {\n";
  os << "  flash_tensor operands[" << std::max<size_t>(1, plan.operands.size())
     << "];\n  flash_kernels *kernels;\n  flash_status status;\n";
  for (const PlanOperand &operand : plan.operands)
    if (!operand.isScalar)
      os << "  if (!arg_" << operand.name
         << ")\n    return FLASH_ERROR_ARGUMENT;\n";
  for (auto [i, operand] : llvm::enumerate(plan.operands)) {
    os << "  operands[" << i << "] = ";
    if (operand.isScalar)
      os << "flash_make_scalar(&arg_" << operand.name << ", "
         << getFlashTypeConstant(*getFlashType(operand.type)) << ");\n";
    else
      os << "*arg_" << operand.name << ";\n";
  }
  os << "  status = " << plan.name << "_kernels(&kernels);\n"
     << "  if (status != FLASH_OK)\n    return status;\n";
}

void HeaderWriter::writeFunctions() {
  const std::string &name = plan.name;
  // A text image counts its null character, which is harmless.
  os << "/* The kernels, made by the first call; never destroyed. */\n"
     << "static inline flash_status " << name
     << "_kernels(flash_kernels **kernels) {\n"
     << "  static flash_kernels *slot;\n"
     << "  return flash_kernels_once(&slot, &" << name << "_plan, " << name
     << "_image,\n                            sizeof(" << name
     << "_image), kernels);\n}\n\n";

  size_t count = plan.operands.size();
  os << "/* Bytes of workspace for these shapes. */\n";
  writeSignature("_workspace_size", "\n    size_t *bytes");
  os << "  {\n    flash_prepared *prepared;\n"
     << "    status = flash_prepare(kernels, operands, " << count
     << ", &prepared);\n"
     << "    if (status != FLASH_OK)\n      return status;\n"
     << "    *bytes = flash_workspace_size(prepared);\n"
     << "    flash_prepared_destroy(prepared);\n  }\n"
     << "  return FLASH_OK;\n}\n\n";

  os << "/* Launches on `stream` (CUstream) in the current context. */\n";
  writeSignature("", "\n    void *workspace, size_t workspace_bytes, "
                     "void *stream");
  os << "  return flash_call(kernels, operands, " << count
     << ", workspace,\n                    workspace_bytes, stream);\n}\n\n";
}

void HeaderWriter::write() {
  os << "//===--- " << plan.name << ", for " << plan.chip << " ---===//\n\n";
  writePlan();
  if (image.cubin.empty())
    writeText(image.ptx);
  else
    writeBytes(image.cubin);
  writeFunctions();
}

void flash::emitHeader(ArrayRef<KernelImage> images, llvm::raw_ostream &os) {
  std::string guard = "FLASH_KERNELS";
  for (const KernelImage &image : images)
    guard += "_" + StringRef(image.plan.name).upper();
  guard += "_H";
  os << "// Made by flash-opt; needs flash-c/Runtime.h and libflash-runtime.\n"
     << "// For each attention NAME: NAME(operands..., workspace, bytes, "
        "stream),\n// NAME_workspace_size(operands..., bytes), "
        "NAME_kernels(&kernels).\n"
     << "#ifndef " << guard << "\n#define " << guard << "\n\n"
     << "#include \"flash-c/Runtime.h\"\n\n";
  for (const KernelImage &image : images)
    HeaderWriter(image, os).write();
  os << "#endif // " << guard << "\n";
}
