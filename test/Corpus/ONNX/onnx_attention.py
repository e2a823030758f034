#!/usr/bin/env python3
# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Attention as ONNX graphs have it, imported and lowered by torch-mlir.

Each function is a graph of ONNX operators, built here with onnx.helper, imported
by torch-mlir's ONNX importer and lowered to linalg on tensors. Nothing is edited
afterwards. torch-mlir has no lowering of the operators Attention and (domain
com.microsoft) MultiHeadAttention without SDPA, hence none of these.

  python3 onnx_attention.py      (packages: ../Exports/requirements.txt and onnx)
"""

import pathlib

import numpy
import onnx
from onnx import TensorProto, helper, numpy_helper
from torch_mlir.dialects import torch as torch_dialect
from torch_mlir.extras import onnx_importer
from torch_mlir.ir import Context, Location, Module
from torch_mlir.passmanager import PassManager

PASSES = ["torch-onnx-to-torch-backend-pipeline",
          "torch-backend-to-linalg-on-tensors-backend-pipeline"]
SHAPE = [2, 4, 16, 32]
QKV = {"q": SHAPE, "k": SHAPE, "v": SHAPE}
node = helper.make_node
f32 = lambda value: numpy.float32(value).reshape(())
KEY = node("Transpose", ["k"], ["kt"], perm=[0, 1, 3, 2])
SCORES = [KEY, node("MatMul", ["q", "kt"], ["s"])]
VALUES = node("MatMul", ["p", "v"], ["o"])


def softmax(scores, result="p"):
    return node("Softmax", [scores], [result], axis=-1)


def graph(nodes, inputs, kind=TensorProto.FLOAT, types=None, **constants):
    """A model with result `o`; `types` are element types that are not `kind`."""
    value = lambda n, shape: helper.make_tensor_value_info(
        n, (types or {}).get(n, kind), shape)
    # The result has the shape of the queries, or of the packed input.
    made = helper.make_graph(
        nodes, "main", [value(n, s) for n, s in inputs.items()],
        [value("o", inputs["q"])],
        [numpy_helper.from_array(a, n) for n, a in constants.items()])
    made = helper.make_model(made, opset_imports=[helper.make_opsetid("", 18)])
    made.ir_version = 9
    onnx.checker.check_model(made)
    return onnx.shape_inference.infer_shapes(made, data_prop=True)


def positions(name, start, axis):
    """0, 1, 2, ... as a column or a row."""
    return [node("Range", ["zero", "size", "step"], [start]),
            node("Unsqueeze", [start, axis], [name])]


INTEGERS = dict(zero=numpy.int64(0).reshape(()), size=numpy.int64(16).reshape(()),
                step=numpy.int64(1).reshape(()), column=numpy.array([1]),
                row=numpy.array([0]))
CAUSAL = [*positions("i", "i0", "column"), *positions("j", "j0", "row"),
          node("LessOrEqual", ["j", "i"], ["seen"])]
LOW = f32(-3.4028235e38)

GRAPHS = {
    "mul": graph([*SCORES, node("Mul", ["s", "c"], ["x"]), softmax("x"), VALUES], QKV,
                 c=f32(0.25)),
    "div": graph([*SCORES, node("Div", ["s", "c"], ["x"]), softmax("x"), VALUES], QKV,
                 c=f32(8)),
    "dynamic": graph(
        [*SCORES, node("Mul", ["s", "c"], ["x"]), softmax("x"), VALUES],
        {"q": ["b", 4, "s", 32], "k": ["b", 4, "t", 32], "v": ["b", 4, "t", 32]},
        c=f32(0.25)),
    "where_causal": graph(
        [*SCORES, node("Mul", ["s", "c"], ["x"]), *CAUSAL,
         node("Where", ["seen", "x", "low"], ["y"]), softmax("y"), VALUES],
        QKV, c=f32(0.25), low=LOW, **INTEGERS),
    "added_causal": graph(
        [*SCORES, node("Mul", ["s", "c"], ["x"]), *CAUSAL,
         node("Where", ["seen", "nothing", "low"], ["m"]),
         node("Add", ["x", "m"], ["y"]), softmax("y"), VALUES],
        QKV, c=f32(0.25), low=f32(-numpy.inf), nothing=f32(0), **INTEGERS),
    "padding": graph(
        [*SCORES, node("Mul", ["s", "c"], ["x"]),
         node("Cast", ["m"], ["f"], to=TensorProto.FLOAT),
         node("Sub", ["one", "f"], ["hidden"]), node("Mul", ["hidden", "low"], ["bias"]),
         node("Add", ["x", "bias"], ["y"]), softmax("y"), VALUES],
        {**QKV, "m": [2, 1, 1, 16]}, types={"m": TensorProto.INT64}, c=f32(0.25),
        one=f32(1), low=f32(-10000)),
    "guard": graph(
        [KEY, node("Mul", ["q", "c"], ["qs"]), node("Mul", ["kt", "c"], ["ks"]),
         node("MatMul", ["qs", "ks"], ["s"]), node("Add", ["s", "m"], ["x"]),
         softmax("x", "r"), node("IsNaN", ["r"], ["n"]),
         node("Where", ["n", "none", "r"], ["p"]), VALUES],
        {**QKV, "m": [1, 1, 16, 16]}, c=f32(0.42044820762685725), none=f32(0)),
    "by_hand": graph(
        [node("Einsum", ["q", "k"], ["s"], equation="bhqd,bhkd->bhqk"),
         node("ReduceMax", ["s", "axes"], ["m"], keepdims=1),
         node("Sub", ["s", "m"], ["x"]), node("Exp", ["x"], ["e"]),
         node("ReduceSum", ["e", "axes"], ["z"], keepdims=1),
         node("Div", ["e", "z"], ["p"]),
         node("Einsum", ["p", "v"], ["o"], equation="bhqk,bhkd->bhqd")],
        QKV, axes=numpy.array([-1])),
    "f16_casts": graph(
        [*SCORES, node("Cast", ["s"], ["x"], to=TensorProto.FLOAT), softmax("x", "r"),
         node("Cast", ["r"], ["p"], to=TensorProto.FLOAT16), VALUES],
        QKV, kind=TensorProto.FLOAT16),
    "packed": graph(
        [node("MatMul", ["q", "w"], ["x"]), node("Reshape", ["x", "heads"], ["h"]),
         node("Transpose", ["h"], ["t"], perm=[2, 0, 3, 1, 4]),
         node("Split", ["t"], ["q3", "k3", "v3"], axis=0, num_outputs=3),
         node("Squeeze", ["q3", "row"], ["q4"]), node("Squeeze", ["k3", "row"], ["k"]),
         node("Squeeze", ["v3", "row"], ["v"]), KEY,
         node("MatMul", ["q4", "kt"], ["s"]), node("Div", ["s", "c"], ["y"]),
         softmax("y"), node("MatMul", ["p", "v"], ["u"]),
         node("Transpose", ["u"], ["w4"], perm=[0, 2, 1, 3]),
         node("Reshape", ["w4", "flat"], ["o"])],
        {"q": [2, 16, 128], "w": [128, 384]}, heads=numpy.array([2, 16, 3, 4, 32]),
        flat=numpy.array([2, 16, 128]), c=f32(numpy.sqrt(32)), row=numpy.array([0])),
}


def lower(model, name):
    """The text of the graph's module in linalg, the function called `name`."""
    context = Context()
    torch_dialect.register_dialect(context)
    info = onnx_importer.ModelInfo(model, config=onnx_importer.Config())
    module = info.create_module(context=context).operation
    onnx_importer.NodeImporter.define_function(info.main_graph, module).import_all()
    with context:
        for passes in PASSES:
            PassManager.parse(f"builtin.module({passes})").run(module)
    return str(module).replace("@main(", f"@{name}(")


def main():
    context = Context()
    torch_dialect.register_dialect(context)
    texts = {name: lower(model, name) for name, model in GRAPHS.items()}
    with context, Location.unknown():
        merged = Module.create()
        for text in texts.values():
            for op in Module.parse(text).body.operations:
                merged.body.append(op.operation.clone())
        path = pathlib.Path(__file__).parent / "graphs.mlir"
        path.write_text(f"// Made by onnx_attention.py; do not edit.\n{merged}")
    print(f"{path.name}: {len(texts)} functions, {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
