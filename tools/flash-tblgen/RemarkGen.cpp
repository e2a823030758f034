//===- RemarkGen.cpp - The catalogue of remarks, generated -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reads the catalogue, refuses entries that break its rules, and writes it as
// C++ or as Markdown, in the order of the source.
//
//===----------------------------------------------------------------------===//

#include "RemarkGen.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/TableGen/Error.h"
#include "llvm/TableGen/Record.h"

#include <vector>

using namespace llvm;

static StringRef getString(const Record *record, StringRef field) {
  return record->getValueAsString(field);
}

/// "RemarkMissed" -> "Missed".
static StringRef getKind(const Record *remark) {
  StringRef kind = remark->getValueAsDef("kind")->getName();
  kind.consume_front("Remark");
  return kind;
}

static bool isClause(StringRef text) {
  return text.trim() == text && !text.ends_with(".") && !text.contains('\n');
}

/// What is wrong with an entry; empty if nothing is.
static StringRef getProblem(const Record *remark, StringSet<> &ids) {
  StringRef id = getString(remark, "id");
  if (id.empty() || id.find_if_not([](char c) {
        return isLower(c) || c == '-';
      }) != StringRef::npos)
    return "expected an id of lower case letters and dashes";
  if (!ids.insert(id).second)
    return "another remark has the same id";
  StringRef text = getString(remark, "text");
  if (text.empty() || !isClause(text) ||
      !isClause(getString(remark, "suggestion")))
    return "expected text and suggestion to be clauses without a period";
  if (getKind(remark) == "Missed" && getString(remark, "suggestion").empty())
    return "expected a suggestion for what was missed";
  return "";
}

/// The entries in the order of the source. Nothing after an error.
static std::vector<const Record *> readCatalogue(const RecordKeeper &records) {
  std::vector<const Record *> remarks =
      records.getAllDerivedDefinitions("Remark").vec();
  llvm::sort(remarks, LessRecordByID());
  StringSet<> ids;
  bool valid = !remarks.empty();
  for (const Record *remark : remarks) {
    StringRef problem = getProblem(remark, ids);
    if (problem.empty())
      continue;
    PrintError(remark->getLoc(), problem);
    valid = false;
  }
  if (!valid)
    remarks.clear();
  return remarks;
}

//===----------------------------------------------------------------------===//
// C++
//===----------------------------------------------------------------------===//

static void writeLiteral(StringRef text, raw_ostream &os) {
  os << '"';
  os.write_escaped(text);
  os << '"';
}

bool flash::emitRemarkCatalogue(const RecordKeeper &records, raw_ostream &os) {
  std::vector<const Record *> remarks = readCatalogue(records);
  os << "// Generated from Remarks.td by flash-tblgen.\n\n"
     << "#ifdef GET_REMARK_IDS\n#undef GET_REMARK_IDS\n";
  for (const Record *remark : remarks)
    os << remark->getName() << ",\n";
  os << "#endif\n\n#ifdef GET_REMARK_CATALOGUE\n"
     << "#undef GET_REMARK_CATALOGUE\n";
  for (const Record *remark : remarks) {
    os << '{';
    writeLiteral(getString(remark, "id"), os);
    os << ", ";
    writeLiteral(getString(remark->getValueAsDef("category"), "name"), os);
    os << ", RemarkKind::" << getKind(remark) << ",\n ";
    writeLiteral(getString(remark, "text"), os);
    os << ",\n ";
    writeLiteral(getString(remark, "suggestion"), os);
    os << "},\n";
  }
  os << "#endif\n";
  return remarks.empty();
}

//===----------------------------------------------------------------------===//
// Markdown
//===----------------------------------------------------------------------===//

/// A clause as a sentence.
static void writeSentence(StringRef clause, raw_ostream &os) {
  os << toUpper(clause.front()) << clause.drop_front() << ".";
}

static void writeRemark(const Record *remark, raw_ostream &os) {
  os << "\n### `" << getString(remark, "id") << "`\n\n";
  os << '*' << getKind(remark) << ".* ";
  writeSentence(getString(remark, "text"), os);
  os << '\n';
  if (StringRef more = getString(remark, "description"); !more.empty())
    os << '\n' << more << '\n';
  if (StringRef advice = getString(remark, "suggestion"); !advice.empty()) {
    os << "\n*What to do:* ";
    writeSentence(advice, os);
    os << '\n';
  }
}

bool flash::emitRemarkDocs(const RecordKeeper &records, raw_ostream &os) {
  std::vector<const Record *> remarks = readCatalogue(records);
  os << "# Remarks\n\n"
     << "What the product says about an attention, by its stable id. "
        "`--remarks-filter=REGEX`\nprints the remarks of the categories that "
        "match, `--remarks-output-file` writes\nthem as YAML. The catalogue is "
        "[Remarks.td](../include/flash/Remarks/Remarks.td),\nof which "
        "`flash-tblgen` makes this page.\n";
  const Record *category = nullptr;
  for (const Record *remark : remarks) {
    const Record *next = remark->getValueAsDef("category");
    if (next != category)
      os << "\n## " << getString(next, "title") << ": `"
         << getString(next, "name") << "`\n\n"
         << getString(next, "description") << '\n';
    category = next;
    writeRemark(remark, os);
  }
  return remarks.empty();
}
