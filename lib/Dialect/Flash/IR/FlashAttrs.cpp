//===- FlashAttrs.cpp - Syntax and rules of the attributes -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The attributes print `key = value` pairs and only those that differ from
// their default, so that IR stays short. One small parser serves all three.
//
//===----------------------------------------------------------------------===//

#include "flash/Dialect/Flash/IR/Flash.h"

using namespace mlir;
using namespace mlir::flash;

//===----------------------------------------------------------------------===//
// Helpers
//===----------------------------------------------------------------------===//

/// Parses `< key [= ...], ... >`, calling `parseField` after each key. A key
/// given twice is an error.
static ParseResult
parseFields(AsmParser &parser, StringRef attrName,
            llvm::function_ref<ParseResult(StringRef, SMLoc)> parseField) {
  if (parser.parseLess())
    return failure();
  if (succeeded(parser.parseOptionalGreater()))
    return success();
  SmallVector<std::string> seen;
  do {
    StringRef key;
    SMLoc loc = parser.getCurrentLocation();
    if (parser.parseKeyword(&key))
      return failure();
    if (llvm::is_contained(seen, key))
      return parser.emitError(loc, "field '") << key << "' is given twice";
    seen.push_back(key.str());
    if (parseField(key, loc))
      return failure();
  } while (succeeded(parser.parseOptionalComma()));
  return parser.parseGreater();
}

static ParseResult unknownField(AsmParser &parser, SMLoc loc, StringRef attr,
                                StringRef key) {
  return parser.emitError(loc, "unknown field '")
         << key << "' of '" << attr << "'";
}

/// Parses `= keyword` and turns the keyword into an enum.
template <typename Enum>
static ParseResult parseEnumField(AsmParser &parser, Enum &result,
                                  std::optional<Enum> (*symbolize)(StringRef)) {
  StringRef keyword;
  if (parser.parseEqual())
    return failure();
  SMLoc loc = parser.getCurrentLocation();
  if (parser.parseKeyword(&keyword))
    return failure();
  std::optional<Enum> value = symbolize(keyword);
  if (!value)
    return parser.emitError(loc, "unknown value '") << keyword << "'";
  result = *value;
  return success();
}

/// Prints fields separated by commas between `<` and `>`.
namespace {
class FieldPrinter {
public:
  explicit FieldPrinter(AsmPrinter &printer) : printer(printer) {
    printer << "<";
  }
  ~FieldPrinter() { printer << ">"; }
  AsmPrinter &field(StringRef key) {
    if (!first)
      printer << ", ";
    first = false;
    printer << key;
    return printer;
  }

private:
  AsmPrinter &printer;
  bool first = true;
};
} // namespace

//===----------------------------------------------------------------------===//
// MaskAttr
//===----------------------------------------------------------------------===//

Attribute MaskAttr::parse(AsmParser &parser, Type) {
  bool causal = false, hasAlign = false;
  Alignment alignment = Alignment::TopLeft;
  int64_t left = -1, right = -1, prefix = 0;
  SMLoc start = parser.getCurrentLocation();
  auto parseField = [&](StringRef key, SMLoc loc) -> ParseResult {
    if (key == "causal" || key == "align") {
      if (hasAlign)
        return parser.emitError(loc,
                                "'causal' and 'align' both give the alignment");
      hasAlign = true;
      causal = key == "causal";
      return parseEnumField(parser, alignment, symbolizeAlignment);
    }
    if (key == "window")
      return failure(parser.parseEqual() || parser.parseLSquare() ||
                     parser.parseInteger(left) || parser.parseComma() ||
                     parser.parseInteger(right) || parser.parseRSquare());
    if (key == "prefix")
      return failure(parser.parseEqual() || parser.parseInteger(prefix));
    return unknownField(parser, loc, "#flash.mask", key);
  };
  if (parseFields(parser, "#flash.mask", parseField))
    return {};
  return parser.getChecked<MaskAttr>(start, parser.getContext(), causal,
                                     alignment, left, right, prefix);
}

void MaskAttr::print(AsmPrinter &printer) const {
  FieldPrinter fields(printer);
  if (getCausal())
    fields.field("causal = ") << stringifyAlignment(getAlignment());
  else if (getAlignment() != Alignment::TopLeft)
    fields.field("align = ") << stringifyAlignment(getAlignment());
  if (hasWindow())
    fields.field("window = [")
        << getWindowLeft() << ", " << getWindowRight() << "]";
  if (getPrefix() != 0)
    fields.field("prefix = ") << getPrefix();
}

LogicalResult MaskAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                               bool causal, Alignment alignment, int64_t left,
                               int64_t right, int64_t prefix) {
  // [mask-1]
  if (left < -1 || right < -1)
    return emitError() << "expected window sides of at least -1 (unbounded), "
                          "but got ["
                       << left << ", " << right << "]";
  // [mask-2]
  if (prefix < 0)
    return emitError() << "expected a prefix of at least 0, but got " << prefix;
  // [mask-3] Products and sums of these with indices must stay within 64 bits.
  constexpr int64_t limit = int64_t(1) << 48;
  if (left > limit || right > limit || prefix > limit)
    return emitError() << "expected window and prefix of at most 2^48";
  return success();
}

//===----------------------------------------------------------------------===//
// NumericsAttr
//===----------------------------------------------------------------------===//

NumericsAttr NumericsAttr::getDefault(MLIRContext *context) {
  return NumericsAttr::get(context, Float32Type::get(context), Type(),
                           MaskedRows::NaN, /*exp2=*/true,
                           /*keptMax=*/APFloat(defaultKeptMax), F32Mode::Exact);
}

Attribute NumericsAttr::parse(AsmParser &parser, Type) {
  Type acc = Float32Type::get(parser.getContext()), p;
  MaskedRows maskedRows = MaskedRows::NaN;
  bool exp2 = true;
  double keptMax = NumericsAttr::defaultKeptMax;
  F32Mode f32Mode = F32Mode::Exact;
  SMLoc start = parser.getCurrentLocation();
  auto parseField = [&](StringRef key, SMLoc loc) -> ParseResult {
    if (key == "acc")
      return failure(parser.parseEqual() || parser.parseType(acc));
    if (key == "p")
      return failure(parser.parseEqual() || parser.parseType(p));
    if (key == "masked_rows")
      return parseEnumField(parser, maskedRows, symbolizeMaskedRows);
    if (key == "kept_max")
      return failure(parser.parseEqual() || parser.parseFloat(keptMax));
    if (key == "f32")
      return parseEnumField(parser, f32Mode, symbolizeF32Mode);
    if (key == "exp2") {
      StringRef word;
      if (parser.parseEqual() || parser.parseKeyword(&word))
        return failure();
      exp2 = word == "true";
      if (!exp2 && word != "false")
        return parser.emitError(loc, "expected 'true' or 'false'");
      return success();
    }
    return unknownField(parser, loc, "#flash.numerics", key);
  };
  if (parseFields(parser, "#flash.numerics", parseField))
    return {};
  return parser.getChecked<NumericsAttr>(start, parser.getContext(), acc, p,
                                         maskedRows, exp2, APFloat(keptMax),
                                         f32Mode);
}

void NumericsAttr::print(AsmPrinter &printer) const {
  FieldPrinter fields(printer);
  if (!getAccType().isF32())
    fields.field("acc = ") << getAccType();
  if (getPType())
    fields.field("p = ") << getPType();
  if (getMaskedRows() != MaskedRows::NaN)
    fields.field("masked_rows = ") << stringifyMaskedRows(getMaskedRows());
  if (!getExp2())
    fields.field("exp2 = false");
  if (getKeptMax().convertToDouble() != defaultKeptMax) {
    AsmPrinter &out = fields.field("kept_max = ");
    out.printFloat(getKeptMax());
  }
  if (getF32Mode() != F32Mode::Exact)
    fields.field("f32 = ") << stringifyF32Mode(getF32Mode());
}

LogicalResult NumericsAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                   Type acc, Type p, MaskedRows, bool,
                                   APFloat keptMax, F32Mode) {
  // [num-1]
  if (!acc || !(acc.isF32() || acc.isF64()))
    return emitError() << "expected accumulator type f32 or f64, but got "
                       << acc;
  // [num-2]
  if (p && !isa<FloatType>(p))
    return emitError() << "expected a float type for p, but got " << p;
  // [num-3]
  if (!keptMax.isFinite() || (keptMax.isNegative() && !keptMax.isZero()))
    return emitError() << "expected kept_max to be finite and at least 0";
  return success();
}

//===----------------------------------------------------------------------===//
// DropoutAttr
//===----------------------------------------------------------------------===//

Attribute DropoutAttr::parse(AsmParser &parser, Type) {
  double probability = 0.0;
  DropoutKind kind = DropoutKind::Philox;
  SMLoc start = parser.getCurrentLocation();
  auto parseField = [&](StringRef key, SMLoc loc) -> ParseResult {
    if (key == "p")
      return failure(parser.parseEqual() || parser.parseFloat(probability));
    if (key == "kind")
      return parseEnumField(parser, kind, symbolizeDropoutKind);
    return unknownField(parser, loc, "#flash.dropout", key);
  };
  if (parseFields(parser, "#flash.dropout", parseField))
    return {};
  return parser.getChecked<DropoutAttr>(start, parser.getContext(),
                                        APFloat(probability), kind);
}

void DropoutAttr::print(AsmPrinter &printer) const {
  FieldPrinter fields(printer);
  AsmPrinter &out = fields.field("p = ");
  out.printFloat(getProbability());
  if (getKind() != DropoutKind::Philox)
    fields.field("kind = ") << stringifyDropoutKind(getKind());
}

LogicalResult DropoutAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                  APFloat probability, DropoutKind) {
  // [drop-1]
  double p = probability.convertToDouble();
  if (!(p >= 0.0 && p < 1.0))
    return emitError() << "expected a dropout probability in [0, 1), but got "
                       << p;
  return success();
}
