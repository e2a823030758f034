//===- HopperLengths.cpp - Plans for long sequences -----------------------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Measured (docs/benchmarks/log.md) at head dim 64, against 128 x 128: 192 x
// 128 without a mask 0.93 of it at 512 queries, 0.96 at 1k, 1.16 at 4k; 192 x
// 96, for masks, 0.86 at 512, 1.03 at 4k, 1.09 at 16k.
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/HopperLengths.h"

using namespace mlir;
using namespace mlir::flash;

namespace {
struct LongRow {
  int64_t from; ///< queries
  int64_t largestHeadDim;
  int64_t warpgroups, tileN, stages, ahead, waitAfter;
};
} // namespace

/// The first one that fits is taken.
static constexpr LongRow rows[] = {
    {2048, 64, 3, 128, 2, 0, 128},
    {4096, 64, 3, 96, 2, 0, 96},
};

static constexpr StringLiteral longerName = "longer", fromName = "from";

static bool saysTiles(DictionaryAttr given) {
  return given &&
         llvm::any_of(ArrayRef<StringRef>{"tile_m", "tile_n", "warps", "stages",
                                          "ahead", "wait_after", "longer",
                                          "stage_columns"},
                      [&](StringRef name) { return given.get(name); });
}

/// What `row` makes of the plan, or null if it does not fit.
static DictionaryAttr plan(const LongRow &row, const AttentionView &view,
                           const Chip &chip, DictionaryAttr given) {
  Builder builder(view.op->getContext());
  NamedAttrList entries(given);
  for (auto [name, value] :
       {std::pair<StringRef, int64_t>{"tile_m", 64 * row.warpgroups},
        {"tile_n", row.tileN},
        {"stages", row.stages},
        {"ahead", row.ahead},
        {"wait_after", row.waitAfter}})
    entries.set(name, builder.getI64IntegerAttr(value));
  HopperPlan found;
  DictionaryAttr wanted = entries.getDictionary(builder.getContext());
  if (!HopperPlan::choose(view, chip, wanted, found).empty())
    return {};
  return found.toAttr(builder.getContext(), wanted);
}

DictionaryAttr mlir::flash::getEntriesByLength(const AttentionView &view,
                                               const Chip &chip,
                                               DictionaryAttr given,
                                               const HopperPlan &base) {
  MLIRContext *context = view.op->getContext();
  DictionaryAttr entries = base.toAttr(context, given);
  if (saysTiles(given))
    return entries;
  int64_t queries = view.getStaticExtents()[view.mDim()];
  bool known = !ShapedType::isDynamic(queries);
  for (const LongRow &row : rows) {
    if (std::max(base.tileK, base.tileD) > row.largestHeadDim ||
        base.warpgroups >= row.warpgroups || (known && queries < row.from))
      continue;
    DictionaryAttr longer = plan(row, view, chip, given);
    if (!longer)
      continue;
    if (known)
      return longer;
    NamedAttrList changed, all(entries);
    for (NamedAttribute entry : longer)
      if (entries.get(entry.getName()) != entry.getValue())
        changed.append(entry);
    changed.set(fromName, Builder(context).getI64IntegerAttr(row.from));
    all.set(longerName, changed.getDictionary(context));
    return all.getDictionary(context);
  }
  return entries;
}

std::string mlir::flash::splitByLength(DictionaryAttr plan,
                                       SmallVectorImpl<LengthPlan> &plans) {
  Attribute entry = plan.get(longerName);
  if (!entry) {
    plans.push_back({0, std::nullopt, plan});
    return "";
  }
  auto longer = dyn_cast<DictionaryAttr>(entry);
  auto from = longer ? longer.getAs<IntegerAttr>(fromName) : IntegerAttr();
  if (!from || !from.getValue().isSignedIntN(32) || from.getInt() < 1)
    return "expected plan entry longer to be a dictionary with a positive "
           "integer 'from'";
  NamedAttrList rest(plan);
  rest.erase(longerName);
  plans.push_back({0, from.getInt(), rest.getDictionary(plan.getContext())});
  for (NamedAttribute changed : longer)
    if (changed.getName() != fromName)
      rest.set(changed.getName(), changed.getValue());
  plans.push_back(
      {from.getInt(), std::nullopt, rest.getDictionary(plan.getContext())});
  return "";
}
