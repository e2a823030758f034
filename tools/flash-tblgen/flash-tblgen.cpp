//===- flash-tblgen.cpp - Generators of the project -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// TableGen with the generators that mlir-tblgen does not have. Runs while the
// project is built and when its documentation is checked; it is not installed.
//
//===----------------------------------------------------------------------===//

#include "RemarkGen.h"

#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/TableGen/Main.h"

using namespace llvm;

namespace {
enum class Generator { RemarkCatalogue, RemarkDocs };
} // namespace

int main(int argc, char **argv) {
  InitLLVM init(argc, argv);
  cl::opt<Generator> generator(
      cl::desc("What to write"), cl::Required,
      cl::values(clEnumValN(Generator::RemarkCatalogue, "gen-remark-catalogue",
                            "C++: enumerators and entries of the catalogue"),
                 clEnumValN(Generator::RemarkDocs, "gen-remark-docs",
                            "Markdown: docs/Remarks.md")));
  cl::ParseCommandLineOptions(argc, argv, "flash-tblgen\n");
  auto generate = [&](raw_ostream &os, const RecordKeeper &records) {
    return generator.getValue() == Generator::RemarkDocs
               ? flash::emitRemarkDocs(records, os)
               : flash::emitRemarkCatalogue(records, os);
  };
  return TableGenMain(argv[0], TableGenMainFn(generate));
}
