//===- PlanReader.cpp - Launch plans from JSON ------------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The keys are those of the attribute `flash.launch_plan`. Structure and names
// are checked here, everything else by flash_plan_check.
//
//===----------------------------------------------------------------------===//

#include "Json.h"

#include "flash/Support/FormulaText.h"

using namespace flash_rt;

namespace {
/// Owns itself: flash_plan_free finds the arena through the plan.
struct OwnedPlan {
  flash_plan plan;
  Arena arena;
};

class PlanReader {
public:
  PlanReader(flash_plan &plan, Arena &arena) : plan(plan), arena(arena) {}

  /// False after `fail`.
  bool read(const JsonValue &root);

private:
  bool error(const char *what, const char *message) {
    fail(FLASH_ERROR_PLAN, "launch plan, %s%s: %s", place, what, message);
    return false;
  }
  template <typename T> T *allocate(size_t count) {
    T *result = arena.allocate<T>(count);
    if (!result)
      fail(FLASH_ERROR_MEMORY, "no memory for the plan");
    return result;
  }

  /// Every key of `object` is in the list; the first `required` are present.
  bool checkObject(const JsonValue &object, const char *what,
                   const char *const *keys, size_t numKeys, size_t required);
  bool readText(const JsonValue &object, const char *key, const char *&text);
  bool readInteger(const JsonValue &object, const char *key, int64_t &value);
  bool readFlag(const JsonValue &object, const char *key, int32_t &value);
  bool readNarrow(const JsonValue &object, const char *key, int32_t &value);
  bool readTriple(const JsonValue &object, const char *key, int32_t *values);
  bool readFormula(const JsonValue &value, const char *what,
                   flash_formula &formula);
  const JsonValue *getArray(const JsonValue &object, const char *key);
  bool readFormulas(const JsonValue &object, const char *key,
                    const flash_formula *&formulas, int32_t &count);
  bool findOperand(const JsonValue &object, const char *key, int32_t &operand);

  bool readOperand(const JsonValue &value, flash_plan_operand &operand);
  bool readDims(const JsonValue &value, flash_plan_operand &operand);
  bool readSize(const JsonValue &value, flash_plan_size &size);
  bool readMap(const JsonValue &value, flash_plan_argument &argument);
  bool readArgument(const JsonValue &value, flash_plan_argument &argument);
  bool readKernel(const JsonValue &value, flash_plan_kernel &kernel);

  template <typename T>
  bool readArray(const JsonValue &object, const char *key,
                 bool (PlanReader::*readOne)(const JsonValue &, T &),
                 const T *&elements, size_t &count) {
    const JsonValue *array = getArray(object, key);
    T *values = array ? allocate<T>(array->count) : nullptr;
    if (!values)
      return false;
    elements = values;
    count = 0;
    for (const JsonValue *value = array->first; value; value = value->next)
      if (!(this->*readOne)(*value, values[count++]))
        return false;
    return true;
  }

  flash_plan &plan;
  Arena &arena;
  /// The list that is being read, for messages.
  const char *place = "";
};

/// Takes the terms of a formula from the parser.
struct TermCollector {
  const flash_plan &plan;
  flash_term terms[maxTerms];
  size_t count = 0;

  const char *add(int32_t kind, int64_t value, int32_t dim) {
    if (count == maxTerms)
      return "too many terms";
    terms[count++] = {kind, dim, value};
    return nullptr;
  }
  static bool equals(const char *name, const char *text, size_t length) {
    return strlen(name) == length && memcmp(name, text, length) == 0;
  }
  const char *addConstant(int64_t value) {
    return add(FLASH_TERM_CONSTANT, value, 0);
  }
  const char *addSize(const char *name, size_t length) {
    for (size_t i = 0; i < plan.num_sizes; ++i)
      if (equals(plan.sizes[i].name, name, length))
        return add(FLASH_TERM_SIZE, int64_t(i), 0);
    return "no size of that name";
  }
  const char *addStride(const char *name, size_t length, int64_t dim) {
    if (dim < 0 || dim >= FLASH_MAX_RANK)
      return "no such dim";
    for (size_t i = 0; i < plan.num_operands; ++i)
      if (equals(plan.operands[i].name, name, length))
        return add(FLASH_TERM_STRIDE, int64_t(i), int32_t(dim));
    return "no operand of that name";
  }
  const char *addOp(flash_text::Op op) {
    return add(FLASH_TERM_ADD + int32_t(op), 0, 0);
  }
};
} // namespace

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

bool PlanReader::checkObject(const JsonValue &object, const char *what,
                             const char *const *keys, size_t numKeys,
                             size_t required) {
  if (object.kind != JsonValue::Object)
    return error(what, "expected an object");
  for (size_t i = 0; i < required; ++i)
    if (!object.find(keys[i]))
      return error(keys[i], "missing");
  for (const JsonValue *member = object.first; member; member = member->next) {
    bool known = false;
    for (size_t i = 0; i < numKeys; ++i)
      known |= strcmp(member->key, keys[i]) == 0;
    if (!known)
      return error(member->key, "unknown key");
  }
  return true;
}

bool PlanReader::readText(const JsonValue &object, const char *key,
                          const char *&text) {
  const JsonValue *value = object.find(key);
  if (!value || value->kind != JsonValue::String)
    return error(key, "expected a string");
  text = value->text;
  return true;
}

bool PlanReader::readInteger(const JsonValue &object, const char *key,
                             int64_t &result) {
  const JsonValue *value = object.find(key);
  if (!value || value->kind != JsonValue::Integer)
    return error(key, "expected an integer");
  result = value->integer;
  return true;
}

bool PlanReader::readNarrow(const JsonValue &object, const char *key,
                            int32_t &result) {
  int64_t value;
  if (!readInteger(object, key, value))
    return false;
  result = int32_t(value);
  return result == value || error(key, "the integer does not fit into 32 bits");
}

bool PlanReader::readFlag(const JsonValue &object, const char *key,
                          int32_t &result) {
  const JsonValue *value = object.find(key);
  if (value && value->kind != JsonValue::Boolean)
    return error(key, "expected true or false");
  result = value && value->boolean;
  return true;
}

const JsonValue *PlanReader::getArray(const JsonValue &object,
                                      const char *key) {
  const JsonValue *array = object.find(key);
  if (array && array->kind == JsonValue::Array)
    return array;
  error(key, "expected an array");
  return nullptr;
}

bool PlanReader::readTriple(const JsonValue &object, const char *key,
                            int32_t *values) {
  const JsonValue *array = getArray(object, key);
  if (!array)
    return false;
  if (array->count != 3)
    return error(key, "expected three integers");
  for (const JsonValue *value = array->first; value; value = value->next) {
    if (value->kind != JsonValue::Integer ||
        value->integer != int32_t(value->integer))
      return error(key, "expected three integers of 32 bits");
    *values++ = int32_t(value->integer);
  }
  return true;
}

bool PlanReader::readFormula(const JsonValue &value, const char *what,
                             flash_formula &formula) {
  TermCollector collector{plan, {}};
  if (value.kind == JsonValue::Integer) {
    collector.addConstant(value.integer);
  } else if (value.kind != JsonValue::String) {
    return error(what, "expected a formula: an integer or a string");
  } else {
    flash_text::FormulaParser<TermCollector> parser(value.text, value.length,
                                                    collector);
    if (const char *message = parser.parse()) {
      fail(FLASH_ERROR_PLAN, "launch plan, %s%s: %s in '%.200s'", place, what,
           message, value.text);
      return false;
    }
  }
  flash_term *terms = allocate<flash_term>(collector.count);
  if (!terms)
    return false;
  memcpy(terms, collector.terms, collector.count * sizeof(flash_term));
  formula = {terms, collector.count};
  return true;
}

bool PlanReader::readFormulas(const JsonValue &object, const char *key,
                              const flash_formula *&formulas, int32_t &count) {
  const JsonValue *array = getArray(object, key);
  if (!array)
    return false;
  if (array->count > FLASH_MAX_RANK)
    return error(key, "too many dims");
  flash_formula *values = allocate<flash_formula>(array->count);
  if (!values)
    return false;
  formulas = values;
  count = int32_t(array->count);
  for (const JsonValue *value = array->first; value; value = value->next)
    if (!readFormula(*value, key, *values++))
      return false;
  return true;
}

bool PlanReader::findOperand(const JsonValue &object, const char *key,
                             int32_t &operand) {
  const char *name;
  if (!readText(object, key, name))
    return false;
  for (size_t i = 0; i < plan.num_operands; ++i)
    if (strcmp(plan.operands[i].name, name) == 0) {
      operand = int32_t(i);
      return true;
    }
  return error(key, "no operand of that name");
}

//===----------------------------------------------------------------------===//
// Parts of a plan
//===----------------------------------------------------------------------===//

bool PlanReader::readOperand(const JsonValue &value,
                             flash_plan_operand &operand) {
  static const char *const keys[] = {"name",   "type", "scalar",
                                     "output", "dims", "alignment"};
  const char *type;
  if (!checkObject(value, "operand", keys, 6, 2) ||
      !readText(value, "name", operand.name) ||
      !readText(value, "type", type) ||
      !readFlag(value, "scalar", operand.is_scalar) ||
      !readFlag(value, "output", operand.is_output))
    return false;
  operand.type = getTypeByName(type, strlen(type));
  if (operand.type < 0)
    return error("type", "unknown type");
  if (operand.is_scalar && value.find("dims"))
    return error("dims", "a scalar has none");
  return !value.find("alignment") ||
         readInteger(value, "alignment", operand.alignment);
}

bool PlanReader::readDims(const JsonValue &value, flash_plan_operand &operand) {
  return operand.is_scalar ||
         readFormulas(value, "dims", operand.dims, operand.rank);
}

bool PlanReader::readSize(const JsonValue &value, flash_plan_size &size) {
  static const char *const keys[] = {"name", "operand", "dim"};
  return checkObject(value, "size", keys, 3, 3) &&
         readText(value, "name", size.name) &&
         findOperand(value, "operand", size.operand) &&
         readNarrow(value, "dim", size.dim);
}

bool PlanReader::readMap(const JsonValue &value,
                         flash_plan_argument &argument) {
  static const char *const keys[] = {
      "operand", "sizes", "strides", "box", "swizzle_bytes", "promotion_bytes"};
  flash_plan_map *map = allocate<flash_plan_map>(1);
  if (!map || !checkObject(value, "tensor_map", keys, 6, 6))
    return false;
  argument.map = map;
  int32_t numStrides;
  const JsonValue *box = getArray(value, "box");
  if (!box || !findOperand(value, "operand", argument.operand) ||
      !readFormulas(value, "sizes", map->sizes, map->rank) ||
      !readFormulas(value, "strides", map->strides, numStrides) ||
      !readNarrow(value, "swizzle_bytes", map->swizzle_bytes) ||
      !readNarrow(value, "promotion_bytes", map->promotion_bytes))
    return false;
  if (numStrides + 1 != map->rank || box->count != size_t(map->rank))
    return error("tensor_map", "sizes, strides and box are of different ranks");
  int64_t *extents = allocate<int64_t>(map->rank);
  map->box = extents;
  for (const JsonValue *extent = box->first; extents && extent;
       extent = extent->next) {
    if (extent->kind != JsonValue::Integer)
      return error("box", "expected integers");
    *extents++ = extent->integer;
  }
  return extents;
}

bool PlanReader::readArgument(const JsonValue &value,
                              flash_plan_argument &argument) {
  static const char *const keys[] = {"pointer", "scalar", "integer",
                                     "workspace", "tensor_map"};
  if (!checkObject(value, "arguments", keys, 5, 0))
    return false;
  if (value.count != 1)
    return error("arguments", "expected one key: the kind of the argument");
  const JsonValue &only = *value.first;
  argument.operand = -1;
  while (strcmp(keys[argument.kind], only.key) != 0)
    ++argument.kind;
  switch (argument.kind) {
  case FLASH_ARGUMENT_POINTER:
  case FLASH_ARGUMENT_SCALAR:
    return findOperand(value, only.key, argument.operand);
  case FLASH_ARGUMENT_MAP:
    return readMap(only, argument);
  default:
    return readFormula(only, only.key, argument.value);
  }
}

bool PlanReader::readKernel(const JsonValue &value, flash_plan_kernel &kernel) {
  static const char *const keys[] = {"entry",      "grid",      "block",
                                     "sram_bytes", "arguments", "cluster"};
  if (!checkObject(value, "kernel", keys, 6, 5) ||
      !readText(value, "entry", kernel.entry) ||
      !readTriple(value, "block", kernel.block) ||
      !readInteger(value, "sram_bytes", kernel.sram_bytes) ||
      !readArray(value, "arguments", &PlanReader::readArgument,
                 kernel.arguments, kernel.num_arguments))
    return false;
  const flash_formula *grid;
  int32_t rank;
  if (!readFormulas(value, "grid", grid, rank))
    return false;
  if (rank != 3)
    return error("grid", "expected three formulas");
  memcpy(kernel.grid, grid, sizeof(kernel.grid));
  for (int32_t &extent : kernel.cluster)
    extent = 1;
  return !value.find("cluster") || readTriple(value, "cluster", kernel.cluster);
}

bool PlanReader::read(const JsonValue &root) {
  static const char *const keys[] = {"version",        "name",  "chip",
                                     "operands",       "sizes", "kernels",
                                     "workspace_bytes"};
  int64_t version;
  if (root.kind != JsonValue::Object)
    return error("JSON", "expected an object");
  if (!readInteger(root, "version", version))
    return false;
  if (version != FLASH_PLAN_VERSION) {
    fail(FLASH_ERROR_PLAN, "launch plan: version %lld, expected %d",
         (long long)version, FLASH_PLAN_VERSION);
    return false;
  }
  plan.struct_size = sizeof(flash_plan);
  plan.version = FLASH_PLAN_VERSION;
  if (!checkObject(root, "JSON", keys, 7, 6) ||
      !readText(root, "name", plan.name) || !readText(root, "chip", plan.chip))
    return false;
  place = "operands: ";
  if (!readArray(root, "operands", &PlanReader::readOperand, plan.operands,
                 plan.num_operands))
    return false;
  place = "sizes: ";
  if (!readArray(root, "sizes", &PlanReader::readSize, plan.sizes,
                 plan.num_sizes))
    return false;
  // Dims are formulas over sizes, which refer to operands.
  place = "operands: ";
  auto *operand = const_cast<flash_plan_operand *>(plan.operands);
  for (const JsonValue *value = root.find("operands")->first; value;
       value = value->next)
    if (!readDims(*value, *operand++))
      return false;
  place = "kernels: ";
  if (!readArray(root, "kernels", &PlanReader::readKernel, plan.kernels,
                 plan.num_kernels))
    return false;
  place = "";
  const JsonValue *workspace = root.find("workspace_bytes");
  return !workspace ||
         readFormula(*workspace, "workspace_bytes", plan.workspace_bytes);
}

//===----------------------------------------------------------------------===//
// The C interface
//===----------------------------------------------------------------------===//

/// The only plan of `root`, or the one called `name`; null after `fail`.
static const JsonValue *selectPlan(const JsonValue *root, const char *name) {
  bool isArray = root->kind == JsonValue::Array;
  const JsonValue *plan = isArray ? root->first : root;
  if (!name) {
    if (!isArray || root->count == 1)
      return plan;
    fail(FLASH_ERROR_PLAN, "%zu launch plans, expected one or a name",
         root->count);
    return nullptr;
  }
  for (; plan; plan = isArray ? plan->next : nullptr) {
    if (plan->kind != JsonValue::Object)
      continue;
    const JsonValue *found = plan->find("name");
    if (found && found->kind == JsonValue::String &&
        strcmp(found->text, name) == 0)
      return plan;
  }
  fail(FLASH_ERROR_PLAN, "no launch plan '%s'", name);
  return nullptr;
}

static flash_status keepPlan(const flash_plan &plan,
                             const flash_plan **result) {
  Arena copied;
  auto *owned = static_cast<OwnedPlan *>(calloc(1, sizeof(OwnedPlan)));
  const flash_plan *copy = owned ? copyPlan(plan, copied) : nullptr;
  if (!copy) {
    free(owned);
    return fail(FLASH_ERROR_MEMORY, "no memory for the plan");
  }
  owned->plan = *copy;
  owned->arena.take(copied);
  *result = &owned->plan;
  return FLASH_OK;
}

extern "C" flash_status flash_plan_parse_named(const char *json, size_t size,
                                               const char *name,
                                               const flash_plan **result) {
  if (!json || !result)
    return fail(FLASH_ERROR_ARGUMENT, "flash_plan_parse: null argument");
  flash_plan plan = {};
  Arena arena;
  const JsonValue *root = parseJson(json, size, arena);
  if (root)
    root = selectPlan(root, name);
  if (!root || !PlanReader(plan, arena).read(*root))
    return FLASH_ERROR_PLAN;
  if (flash_status status = flash_plan_check(&plan))
    return status;
  return keepPlan(plan, result);
}

extern "C" flash_status flash_plan_parse(const char *json, size_t size,
                                         const flash_plan **result) {
  return flash_plan_parse_named(json, size, nullptr, result);
}

extern "C" void flash_plan_free(const flash_plan *plan) {
  if (!plan)
    return;
  auto *owned = reinterpret_cast<OwnedPlan *>(const_cast<flash_plan *>(plan));
  owned->arena.release();
  free(owned);
}
