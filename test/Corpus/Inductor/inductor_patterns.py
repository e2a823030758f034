#!/usr/bin/env python3
# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Lowers PyTorch Inductor's attention patterns to linalg-on-tensors.

Inductor keeps a list of the ways in which people write attention. This script
asks the installed torch for that list: each entry is a Python function, example
inputs and the tracer (forward only, or forward and backward in one joint graph).
The traced graph goes through torch-mlir to linalg; nothing is edited afterwards.

Two tracers give the inference files: Inductor's own (`fwd_only`: what its
pattern matcher sees) and torch.export (what users of torch-mlir see; a file with
"export" in its name has the functions that are not the same). Joint graphs are
those of Inductor's tracer with the decompositions of torch-mlir, also of the
patterns that Inductor itself uses for inference only.

A graph that torch-mlir does not lower is listed at the head of the file, with
the operator that it stops at.

  python3 inductor_patterns.py [--out DIR] [--only REGEX]
"""

import argparse
import contextlib
import inspect
import os
import pathlib
import re

import torch
from torch._inductor.fx_passes import fuse_attention
from torch._inductor.pattern_matcher import joint_fwd_bwd
from torch_mlir import fx, ir
from torch_mlir.compiler_utils import OutputType
from torch_mlir.dialects import torch as torch_dialect
from torch_mlir.extras.fx_decomp_util import get_decomposition_table

LINALG = OutputType.LINALG_ON_TENSORS


def entries():
    """Yields (name, arguments of register_replacement), as torch lists them."""
    make = inspect.unwrap(fuse_attention._get_sfdp_patterns)
    yield from make(torch.device("cpu"))


def arguments(entry):
    """The example inputs, and after them the scalars that are traced."""
    names = inspect.signature(entry["search_fn"]).parameters
    scalars = entry["scalar_workaround"] or {}
    given = list(entry["example_inputs"])
    return given + [scalars[name] for name in names if name in scalars]


class Pattern(torch.nn.Module):
    """The pattern as a module: scalars are bound, tensors are inputs."""

    def __init__(self, function, scalars):
        super().__init__()
        self.function, self.scalars = function, scalars

    def forward(self, *tensors):
        return self.function(*tensors, *self.scalars)


def by_inductor(entry, name):
    """Inductor's own trace, a joint graph for training entries."""
    args = arguments(entry)
    scalars = [a for a in args if not isinstance(a, torch.Tensor)]
    tensors = [a for a in args if isinstance(a, torch.Tensor)]
    assert args == tensors + scalars
    pattern = Pattern(entry["search_fn"], scalars)
    trace = entry["trace_fn"]
    if trace is joint_fwd_bwd:
        # Inductor's own decompositions make prims.fma of the softmax's gradient,
        # which torch-mlir has no lowering for.
        graph = trace(pattern, tensors, get_decomp_fn=get_decomposition_table)
        # No result for an input that has no gradient (a mask, a scale).
        output = graph.graph.output_node()
        output.args = ([out for out in output.args[0] if out is not None],)
        graph.recompile()
    else:
        graph = trace(pattern, tensors)
    return fx.stateless_fx_import(graph, output_type=LINALG, model_name=name)


def by_export(entry, name):
    """torch.export and the decompositions that torch-mlir asks for."""
    args = arguments(entry)
    scalars = [a for a in args if not isinstance(a, torch.Tensor)]
    tensors = [a.detach() for a in args if isinstance(a, torch.Tensor)]
    program = torch.export.export(
        Pattern(entry["search_fn"], scalars), tuple(tensors), strict=False
    )
    return fx.export_and_import(
        program,
        output_type=LINALG,
        decomposition_table=get_decomposition_table(),
        func_name=name,
    )


def reason(error):
    """The first operator that an error message names."""
    text = str(error)
    operation = re.search(r'torch\.operator"[^\n]*name = "([^"]*)"', text)
    if operation:
        return f"no lowering of {operation.group(1)}"
    found = re.search(r"(failed to legalize|unsupported by backend)[^\n]*|error: [^\n]*", text)
    line = found.group(0) if found else text.strip().split("\n")[0]
    return re.sub(r"\s+", " ", line)[:140]


@contextlib.contextmanager
def quiet():
    """Without the diagnostics, which MLIR prints to the file descriptor."""
    saved = os.dup(2)
    with open(os.devnull, "w", encoding="utf-8") as null:
        os.dup2(null.fileno(), 2)
    try:
        yield
    finally:
        os.dup2(saved, 2)
        os.close(saved)


def lower(selected, trace):
    """Returns ({name: text of the function's module}, {name: why not})."""
    done, failed = {}, {}
    for name, entry in selected:
        short = name.removeprefix("_sfdp_")
        try:
            with quiet():
                done[short] = str(trace(entry, short))
        except Exception as error:  # pylint: disable=broad-except
            failed[short] = reason(error)
        print(f"  {short}: {failed.get(short, 'ok')}", flush=True)
    return done, failed


def bodies(modules):
    """The functions' texts without their names, to tell which are equal."""
    return {name: text.replace(f"@{name}", "@f") for name, text in modules.items()}


def merge(modules):
    """One module with the functions of all, so that they share attributes."""
    context = ir.Context()
    torch_dialect.register_dialect(context)
    with context, ir.Location.unknown():
        merged = ir.Module.create()
        seen = set()
        for text in modules:
            for op in ir.Module.parse(text).body.operations:
                symbol = str(op.attributes["sym_name"])
                if symbol not in seen:
                    seen.add(symbol)
                    merged.body.append(op.operation.clone())
        return str(merged)


def write(path, selected, trace, known):
    """Writes one file, without functions that are in `known`, to which it adds."""
    print(path.name)
    done, failed = lower(selected, trace)
    fresh = {n: t for n, t in bodies(done).items() if known.get(n) != t}
    done = {name: done[name] for name in fresh}
    known.update(fresh)
    head = [f"// {path.name}: made by inductor_patterns.py; do not edit."]
    head += [f"// Not lowered: {name}: {why}" for name, why in failed.items()]
    path.write_text("\n".join(head) + "\n" + merge(done.values()))
    print(f"{path.name}: {len(done)} functions, {len(failed)} not lowered, "
          f"{path.stat().st_size} bytes", flush=True)


def grouped():
    """{(what, element type): [(name, entry)]}."""
    groups = {}
    for name, entry in entries():
        # Joint graphs of batch 1 are left out: they would only be more of the
        # same, and these files are the largest.
        if name.endswith("_bs1_training"):
            continue
        dtype = "f16" if "_half" in name else "f32"
        what = "training" if name.endswith("_training") else "inference"
        name = name.replace("_training", "").replace("_inference", "")
        groups.setdefault((what, dtype), []).append((name, entry))
    training = groups[("training", "f32")]
    have = {name for name, _ in training}
    for name, entry in groups[("inference", "f32")]:
        if name not in have and not name.endswith("_bs1"):
            training.append((name, {**entry, "trace_fn": joint_fwd_bwd}))
    return groups


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--out", type=pathlib.Path,
                        default=pathlib.Path(__file__).parent)
    parser.add_argument("--only", default="", help="write only files whose name has it")
    args = parser.parse_args()
    torch.manual_seed(0)
    for (what, dtype), selected in grouped().items():
        known = {}
        for trace in [by_inductor, by_export][: 1 if what == "training" else 2]:
            kind = f"{what}-export" if trace is by_export else what
            path = args.out / f"{kind}-{dtype}.mlir"
            if args.only in path.name:
                write(path, selected, trace, known)


if __name__ == "__main__":
    main()
