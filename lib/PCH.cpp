//===- PCH.cpp - Owner of the precompiled header -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The precompiled header needs one source to belong to.
//
//===----------------------------------------------------------------------===//
