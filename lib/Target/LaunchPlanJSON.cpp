//===- LaunchPlanJSON.cpp - Launch plans as JSON ----------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// JSON has the form of the attribute, member by member, so that there is one
// description of it; only the order of keys is one for readers.
//
//===----------------------------------------------------------------------===//

#include "flash/Target/LaunchPlan.h"

#include "flash-c/Runtime.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/Diagnostics.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/JSON.h"

using namespace mlir;
using namespace mlir::flash;

//===----------------------------------------------------------------------===//
// Writing
//===----------------------------------------------------------------------===//

/// Keys that come first, in this order; the others follow by name.
static constexpr llvm::StringLiteral keyOrder[] = {
    "version", "name",   "entry", "type",     "chip",      "operand",
    "scalar",  "output", "dims",  "operands", "sizes",     "strides",
    "kernels", "grid",   "block", "cluster",  "sram_bytes"};

static size_t getRank(StringRef key) {
  return llvm::find(keyOrder, key) - std::begin(keyOrder);
}

/// True for what fits on one line: no dictionary inside.
static bool isFlat(Attribute attr) {
  auto array = dyn_cast<ArrayAttr>(attr);
  if (!array)
    return !isa<DictionaryAttr>(attr);
  return llvm::all_of(array, isFlat);
}

static void writeValue(Attribute attr, unsigned indent, llvm::raw_ostream &os);

static void writeMembers(DictionaryAttr dict, unsigned indent,
                         llvm::raw_ostream &os) {
  // Members come sorted by name; the place breaks ties.
  auto getPlace = [&](const NamedAttribute &member) {
    return std::pair(getRank(member.getName()), &member);
  };
  SmallVector<std::pair<size_t, const NamedAttribute *>> places(
      llvm::map_range(dict.getValue(), getPlace));
  llvm::sort(places);
  // Small dictionaries read best on one line.
  bool oneLine = indent > 0 && dict.size() <= 8 &&
                 llvm::all_of(dict, [](NamedAttribute member) {
                   return isFlat(member.getValue());
                 });
  os << "{";
  llvm::interleave(
      places,
      [&](const std::pair<size_t, const NamedAttribute *> &place) {
        const NamedAttribute &member = *place.second;
        if (!oneLine)
          os << "\n" << std::string(indent + 2, ' ');
        os << llvm::json::Value(member.getName().getValue()) << ": ";
        writeValue(member.getValue(), indent + 2, os);
      },
      [&] { os << (oneLine ? ", " : ","); });
  if (!oneLine)
    os << "\n" << std::string(indent, ' ');
  os << "}";
}

static void writeElements(ArrayAttr array, unsigned indent,
                          llvm::raw_ostream &os) {
  bool oneLine = isFlat(array);
  os << "[";
  llvm::interleave(
      array,
      [&](Attribute element) {
        if (!oneLine)
          os << "\n" << std::string(indent + 2, ' ');
        writeValue(element, indent + 2, os);
      },
      [&] { os << (oneLine ? ", " : ","); });
  if (!oneLine)
    os << "\n" << std::string(indent, ' ');
  os << "]";
}

static void writeValue(Attribute attr, unsigned indent, llvm::raw_ostream &os) {
  if (auto dict = dyn_cast<DictionaryAttr>(attr))
    writeMembers(dict, indent, os);
  else if (auto array = dyn_cast<ArrayAttr>(attr))
    writeElements(array, indent, os);
  else if (auto boolean = dyn_cast<BoolAttr>(attr))
    os << (boolean.getValue() ? "true" : "false");
  else if (auto integer = dyn_cast<IntegerAttr>(attr))
    os << integer.getInt();
  else
    os << llvm::json::Value(cast<StringAttr>(attr).getValue());
}

void LaunchPlan::writeJSON(llvm::raw_ostream &os) const {
  MLIRContext context(MLIRContext::Threading::DISABLED);
  writeValue(toAttr(&context), 0, os);
  os << "\n";
}

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

/// Null for what an attribute of a plan does not have.
static Attribute convert(const llvm::json::Value &value, Builder &builder) {
  if (auto boolean = value.getAsBoolean())
    return builder.getBoolAttr(*boolean);
  if (auto integer = value.getAsInteger())
    return builder.getI64IntegerAttr(*integer);
  if (auto string = value.getAsString())
    return builder.getStringAttr(*string);
  if (const llvm::json::Array *array = value.getAsArray()) {
    SmallVector<Attribute> elements;
    for (const llvm::json::Value &element : *array) {
      elements.push_back(convert(element, builder));
      if (!elements.back())
        return nullptr;
    }
    return builder.getArrayAttr(elements);
  }
  const llvm::json::Object *object = value.getAsObject();
  if (!object)
    return nullptr;
  SmallVector<NamedAttribute> members;
  for (const auto &[key, member] : *object) {
    Attribute attr = convert(member, builder);
    if (!attr || key.str().empty())
      return nullptr;
    members.push_back(builder.getNamedAttr(key.str(), attr));
  }
  return builder.getDictionaryAttr(members);
}

FailureOr<LaunchPlan> LaunchPlan::fromJSON(StringRef text, Location loc) {
  // The launcher's reader bounds nesting and size, which LLVM's does not.
  const flash_plan *checked;
  if (flash_plan_parse(text.data(), text.size(), &checked) != FLASH_OK)
    return emitError(loc) << flash_last_error(), failure();
  flash_plan_free(checked);
  llvm::Expected<llvm::json::Value> value = llvm::json::parse(text);
  if (!value)
    return emitError(loc, "launch plan: ") << llvm::toString(value.takeError()),
           failure();
  Builder builder(loc.getContext());
  auto attr = dyn_cast_if_present<DictionaryAttr>(convert(*value, builder));
  if (!attr)
    return emitError(loc, "launch plan: expected an object of objects, arrays, "
                          "strings, integers and booleans"),
           failure();
  return fromAttr(attr, loc);
}
