//===- LaunchPlanAttr.cpp - Launch plans as attributes ----------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The dictionary `flash.launch_plan`. JSON has the same keys: the attribute is
// made of strings, integers, booleans, arrays and dictionaries only. Operands
// are referred to by name; a formula is a string, or an integer when constant.
// Reading refuses keys that it does not know, so that nothing is ignored.
//
//===----------------------------------------------------------------------===//

#include "LaunchPlanFormula.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/Diagnostics.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace mlir;
using namespace mlir::flash;

//===----------------------------------------------------------------------===//
// Writing
//===----------------------------------------------------------------------===//

namespace {
class PlanWriter {
public:
  PlanWriter(const LaunchPlan &plan, MLIRContext *context)
      : plan(plan), builder(context) {}

  DictionaryAttr write();

private:
  using Fields = SmallVector<NamedAttribute>;

  void set(Fields &fields, StringRef key, Attribute value) {
    fields.push_back(builder.getNamedAttr(key, value));
  }
  void set(Fields &fields, StringRef key, int64_t value) {
    set(fields, key, builder.getI64IntegerAttr(value));
  }
  void set(Fields &fields, StringRef key, StringRef value) {
    set(fields, key, builder.getStringAttr(value));
  }
  void set(Fields &fields, StringRef key, const Formula &formula) {
    set(fields, key, write(formula));
  }
  template <typename Range>
  void setArray(Fields &fields, StringRef key, const Range &range) {
    SmallVector<Attribute> elements;
    for (const auto &element : range)
      elements.push_back(write(element));
    set(fields, key, builder.getArrayAttr(elements));
  }
  void setOperand(Fields &fields, StringRef key, int64_t operand) {
    bool valid = operand >= 0 && operand < int64_t(plan.operands.size());
    set(fields, key,
        valid ? StringRef(plan.operands[operand].name) : StringRef());
  }

  Attribute write(int64_t value) { return builder.getI64IntegerAttr(value); }
  Attribute write(const Formula &formula) {
    if (formula.terms.size() == 1 &&
        formula.terms[0].kind == Formula::Kind::Constant)
      return write(formula.terms[0].value);
    return builder.getStringAttr(plan.format(formula));
  }
  Attribute write(const PlanSize &size);
  Attribute write(const PlanOperand &operand);
  Attribute write(const PlanArgument &argument);
  Attribute write(const PlanKernel &kernel);

  const LaunchPlan &plan;
  Builder builder;
};
} // namespace

Attribute PlanWriter::write(const PlanSize &size) {
  Fields fields;
  set(fields, "name", size.name);
  setOperand(fields, "operand", size.operand);
  set(fields, "dim", size.dim);
  return builder.getDictionaryAttr(fields);
}

Attribute PlanWriter::write(const PlanOperand &operand) {
  Fields fields;
  set(fields, "name", operand.name);
  set(fields, "type", operand.type);
  if (operand.isScalar)
    set(fields, "scalar", builder.getBoolAttr(true));
  else
    setArray(fields, "dims", operand.dims);
  if (operand.isOutput)
    set(fields, "output", builder.getBoolAttr(true));
  if (operand.alignment != 0)
    set(fields, "alignment", operand.alignment);
  return builder.getDictionaryAttr(fields);
}

Attribute PlanWriter::write(const PlanArgument &argument) {
  Fields fields;
  switch (argument.kind) {
  case PlanArgument::Kind::Pointer:
    setOperand(fields, "pointer", argument.operand);
    break;
  case PlanArgument::Kind::Scalar:
    setOperand(fields, "scalar", argument.operand);
    break;
  case PlanArgument::Kind::Integer:
    set(fields, "integer", argument.value);
    break;
  case PlanArgument::Kind::Workspace:
    set(fields, "workspace", argument.value);
    break;
  case PlanArgument::Kind::TensorMap: {
    Fields map;
    setOperand(map, "operand", argument.operand);
    setArray(map, "sizes", argument.map.sizes);
    setArray(map, "strides", argument.map.strides);
    setArray(map, "box", argument.map.box);
    set(map, "swizzle_bytes", argument.map.swizzleBytes);
    set(map, "promotion_bytes", argument.map.promotionBytes);
    set(fields, "tensor_map", builder.getDictionaryAttr(map));
    break;
  }
  }
  return builder.getDictionaryAttr(fields);
}

Attribute PlanWriter::write(const PlanKernel &kernel) {
  Fields fields;
  set(fields, "entry", kernel.entry);
  setArray(fields, "grid", kernel.grid);
  setArray(fields, "block", kernel.block);
  if (kernel.cluster != std::array<int64_t, 3>{1, 1, 1})
    setArray(fields, "cluster", kernel.cluster);
  set(fields, "sram_bytes", kernel.sramBytes);
  setArray(fields, "arguments", kernel.arguments);
  return builder.getDictionaryAttr(fields);
}

DictionaryAttr PlanWriter::write() {
  Fields fields;
  set(fields, "version", plan.version);
  set(fields, "name", plan.name);
  set(fields, "chip", plan.chip);
  setArray(fields, "sizes", plan.sizes);
  setArray(fields, "operands", plan.operands);
  setArray(fields, "kernels", plan.kernels);
  if (!plan.workspaceBytes.terms.empty())
    set(fields, "workspace_bytes", plan.workspaceBytes);
  return builder.getDictionaryAttr(fields);
}

DictionaryAttr LaunchPlan::toAttr(MLIRContext *context) const {
  return PlanWriter(*this, context).write();
}

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

namespace {
/// Reads one attribute. The path names the place that errors are about.
class PlanReader {
public:
  PlanReader(LaunchPlan &plan, Location loc) : plan(plan), loc(loc) {}

  LogicalResult read(DictionaryAttr attr);

private:
  InFlightDiagnostic error() {
    InFlightDiagnostic diag = emitError(loc, "launch plan");
    if (!path.empty())
      diag << ", " << path;
    diag << ": ";
    return diag;
  }

  /// Reads the attribute at `key`, which may be missing if not `required`.
  template <typename T>
  LogicalResult field(DictionaryAttr dict, StringRef key, T &value,
                      bool required = true) {
    seen.insert(key);
    size_t length = path.size();
    path += (path.empty() ? "" : ".") + key.str();
    Attribute attr = dict.get(key);
    LogicalResult result = success();
    if (attr)
      result = read(attr, value);
    else if (required)
      result = error() << "missing";
    path.resize(length);
    return result;
  }

  /// Every key was asked for.
  LogicalResult checkKeys(DictionaryAttr dict) {
    for (NamedAttribute attr : dict)
      if (!seen.contains(attr.getName().getValue()))
        return error() << "unknown key '" << attr.getName().getValue() << "'";
    seen.clear();
    return success();
  }

  LogicalResult read(Attribute attr, int64_t &value);
  LogicalResult read(Attribute attr, bool &value);
  LogicalResult read(Attribute attr, std::string &value);
  LogicalResult read(Attribute attr, Formula &formula);
  LogicalResult read(Attribute attr, PlanSize &size);
  LogicalResult read(Attribute attr, PlanOperand &operand);
  LogicalResult read(Attribute attr, PlanArgument &argument);
  LogicalResult read(Attribute attr, PlanArgument::Map &map);
  LogicalResult read(Attribute attr, PlanKernel &kernel);
  template <typename T>
  LogicalResult read(Attribute attr, std::vector<T> &elements);
  template <typename T, size_t n>
  LogicalResult read(Attribute attr, std::array<T, n> &elements);
  template <typename Range>
  LogicalResult readElements(ArrayAttr array, Range &elements);
  FailureOr<DictionaryAttr> getDictionary(Attribute attr);
  /// Reads the name of an operand at `key`.
  LogicalResult operandField(DictionaryAttr dict, StringRef key,
                             int64_t &operand);

  LaunchPlan &plan;
  Location loc;
  std::string path;
  llvm::StringSet<> seen;
  /// Dims of operands wait until the names of all sizes are known.
  bool readsDims = false;
};
} // namespace

LogicalResult PlanReader::read(Attribute attr, int64_t &value) {
  auto integer = dyn_cast<IntegerAttr>(attr);
  if (!integer || isa<BoolAttr>(attr) || integer.getValue().getBitWidth() > 64)
    return error() << "expected an integer";
  value = integer.getValue().getSExtValue();
  return success();
}

LogicalResult PlanReader::read(Attribute attr, bool &value) {
  auto boolean = dyn_cast<BoolAttr>(attr);
  if (!boolean)
    return error() << "expected a boolean";
  value = boolean.getValue();
  return success();
}

LogicalResult PlanReader::read(Attribute attr, std::string &value) {
  auto string = dyn_cast<StringAttr>(attr);
  if (!string)
    return error() << "expected a string";
  value = string.getValue().str();
  return success();
}

LogicalResult PlanReader::read(Attribute attr, Formula &formula) {
  if (isa<IntegerAttr>(attr)) {
    int64_t value;
    if (failed(read(attr, value)))
      return failure();
    formula = Formula::constant(value);
    return success();
  }
  auto string = dyn_cast<StringAttr>(attr);
  if (!string)
    return error() << "expected a formula: an integer or a string";
  if (auto message = parseFormula(string.getValue(), plan, formula))
    return error() << *message << " in '" << string.getValue() << "'";
  return success();
}

FailureOr<DictionaryAttr> PlanReader::getDictionary(Attribute attr) {
  seen.clear();
  if (auto dict = dyn_cast<DictionaryAttr>(attr))
    return dict;
  return error() << "expected a dictionary", failure();
}

LogicalResult PlanReader::operandField(DictionaryAttr dict, StringRef key,
                                       int64_t &operand) {
  std::string name;
  if (failed(field(dict, key, name)))
    return failure();
  auto it = llvm::find_if(plan.operands, [&](const PlanOperand &candidate) {
    return candidate.name == name;
  });
  if (it == plan.operands.end())
    return error() << "no operand '" << name << "'";
  operand = it - plan.operands.begin();
  return success();
}

template <typename Range>
LogicalResult PlanReader::readElements(ArrayAttr array, Range &elements) {
  size_t length = path.size();
  for (auto [index, attr] : llvm::enumerate(array)) {
    path += "[" + std::to_string(index) + "]";
    if (failed(read(attr, elements[index])))
      return failure();
    path.resize(length);
  }
  return success();
}

template <typename T>
LogicalResult PlanReader::read(Attribute attr, std::vector<T> &elements) {
  auto array = dyn_cast<ArrayAttr>(attr);
  if (!array)
    return error() << "expected an array";
  // Operands are read twice.
  elements.resize(array.size());
  llvm::StringSet<> outer = std::move(seen);
  LogicalResult result = readElements(array, elements);
  seen = std::move(outer);
  return result;
}

template <typename T, size_t n>
LogicalResult PlanReader::read(Attribute attr, std::array<T, n> &elements) {
  auto array = dyn_cast<ArrayAttr>(attr);
  if (!array || array.size() != n)
    return error() << "expected an array of " << n;
  return readElements(array, elements);
}

LogicalResult PlanReader::read(Attribute attr, PlanSize &size) {
  FailureOr<DictionaryAttr> dict = getDictionary(attr);
  if (failed(dict) || failed(field(*dict, "name", size.name)) ||
      failed(operandField(*dict, "operand", size.operand)) ||
      failed(field(*dict, "dim", size.dim)))
    return failure();
  return checkKeys(*dict);
}

LogicalResult PlanReader::read(Attribute attr, PlanOperand &operand) {
  FailureOr<DictionaryAttr> dict = getDictionary(attr);
  if (failed(dict))
    return failure();
  if (readsDims)
    return operand.isScalar ? success() : field(*dict, "dims", operand.dims);
  if (failed(field(*dict, "name", operand.name)) ||
      failed(field(*dict, "type", operand.type)) ||
      failed(field(*dict, "scalar", operand.isScalar, false)) ||
      failed(field(*dict, "output", operand.isOutput, false)) ||
      failed(field(*dict, "alignment", operand.alignment, false)))
    return failure();
  if (!operand.isScalar)
    seen.insert("dims");
  return checkKeys(*dict);
}

LogicalResult PlanReader::read(Attribute attr, PlanArgument::Map &map) {
  FailureOr<DictionaryAttr> dict = getDictionary(attr);
  int64_t operand;
  if (failed(dict) || failed(operandField(*dict, "operand", operand)) ||
      failed(field(*dict, "sizes", map.sizes)) ||
      failed(field(*dict, "strides", map.strides)) ||
      failed(field(*dict, "box", map.box)) ||
      failed(field(*dict, "swizzle_bytes", map.swizzleBytes)) ||
      failed(field(*dict, "promotion_bytes", map.promotionBytes)))
    return failure();
  return checkKeys(*dict);
}

LogicalResult PlanReader::read(Attribute attr, PlanArgument &argument) {
  FailureOr<DictionaryAttr> dict = getDictionary(attr);
  if (failed(dict))
    return failure();
  if (dict->size() != 1)
    return error() << "expected one key: the kind of the argument";
  StringRef key = dict->begin()->getName().getValue();
  if (key == "pointer" || key == "scalar") {
    argument.kind = key == "pointer" ? PlanArgument::Kind::Pointer
                                     : PlanArgument::Kind::Scalar;
    return operandField(*dict, key, argument.operand);
  }
  if (key == "integer" || key == "workspace") {
    argument.kind = key == "integer" ? PlanArgument::Kind::Integer
                                     : PlanArgument::Kind::Workspace;
    return field(*dict, key, argument.value);
  }
  if (key != "tensor_map")
    return error() << "unknown kind of argument '" << key
                   << "', expected pointer, scalar, integer, workspace or "
                      "tensor_map";
  argument.kind = PlanArgument::Kind::TensorMap;
  if (failed(field(*dict, key, argument.map)))
    return failure();
  // Its map was read above, so the name is there.
  auto map = cast<DictionaryAttr>(dict->get(key));
  return operandField(map, "operand", argument.operand);
}

LogicalResult PlanReader::read(Attribute attr, PlanKernel &kernel) {
  FailureOr<DictionaryAttr> dict = getDictionary(attr);
  if (failed(dict) || failed(field(*dict, "entry", kernel.entry)) ||
      failed(field(*dict, "grid", kernel.grid)) ||
      failed(field(*dict, "block", kernel.block)) ||
      failed(field(*dict, "cluster", kernel.cluster, false)) ||
      failed(field(*dict, "sram_bytes", kernel.sramBytes)) ||
      failed(field(*dict, "arguments", kernel.arguments)))
    return failure();
  return checkKeys(*dict);
}

LogicalResult PlanReader::read(DictionaryAttr attr) {
  if (failed(field(attr, "version", plan.version)))
    return failure();
  if (plan.version != LaunchPlan::currentVersion)
    return error() << "version " << plan.version << ", expected "
                   << LaunchPlan::currentVersion;
  if (failed(field(attr, "name", plan.name)) ||
      failed(field(attr, "chip", plan.chip)) ||
      failed(field(attr, "operands", plan.operands)) ||
      failed(field(attr, "sizes", plan.sizes)))
    return failure();
  readsDims = true;
  if (failed(field(attr, "operands", plan.operands)) ||
      failed(field(attr, "kernels", plan.kernels)) ||
      failed(field(attr, "workspace_bytes", plan.workspaceBytes, false)))
    return failure();
  return checkKeys(attr);
}

FailureOr<LaunchPlan> LaunchPlan::fromAttr(DictionaryAttr attr, Location loc) {
  LaunchPlan plan;
  if (!attr)
    return emitError(loc, "launch plan: missing"), failure();
  if (failed(PlanReader(plan, loc).read(attr)))
    return failure();
  // Before it has kernels a plan is not complete, and not launched.
  if (!plan.kernels.empty() && failed(plan.verify(loc)))
    return failure();
  return plan;
}
