#!/usr/bin/env python3
# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""linalg.softmax between contractions, and upstream's own decomposition of it.

named.mlir is written by this script: attention with linalg.softmax, in several
types, ranks, layouts and dims. decomposed.mlir is what upstream's transform
`structured.decompose_interface` makes of it, run by mlir-opt. No front end that
was looked at emits linalg.softmax itself; torch-mlir has no option for it.

  python3 gen.py [--mlir-opt mlir-opt]
"""

import argparse
import pathlib
import subprocess

HERE = pathlib.Path(__file__).parent
SCRIPT = """
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op) {
    %s = transform.structured.match ops{["linalg.softmax"]} in %m
        : (!transform.any_op) -> !transform.any_op
    %d = transform.structured.decompose_interface %s
        : (!transform.any_op) -> !transform.any_op
    transform.yield
  }
}
"""


def tensor(shape, kind):
    return f"tensor<{'x'.join(map(str, shape))}x{kind}>"


class Function:
    """A function under construction: one operation a line."""

    def __init__(self, name, arguments, result):
        args = ", ".join(f"%{n}: {t}" for n, t in arguments.items())
        self.lines = [f"func.func @{name}({args}) -> {result} {{"]
        self.count = 0

    def add(self, text):
        self.count += 1
        self.lines.append(f"  %{self.count} = {text}")
        return f"%{self.count}"

    def empty(self, shape, kind):
        return self.add(f"tensor.empty() : {tensor(shape, kind)}")

    def zeros(self, shape, kind):
        zero = self.add(f"arith.constant 0.0 : {kind}")
        out = self.empty(shape, kind)
        type_ = tensor(shape, kind)
        return self.add(f"linalg.fill ins({zero} : {kind}) outs({out} : {type_}) -> {type_}")

    def contract(self, maps, lhs, rhs, lhs_type, rhs_type, shape, kind):
        maps = ", ".join(f"affine_map<({maps[0]}) -> ({m})>" for m in maps[1:])
        init = self.zeros(shape, kind)
        type_ = tensor(shape, kind)
        return self.add(f"linalg.contract indexing_maps = [{maps}] ins({lhs}, {rhs} : "
                        f"{lhs_type}, {rhs_type}) outs({init} : {type_}) -> {type_}")

    def elementwise(self, kind_in, kind_out, shape, value, body):
        loops = ", ".join(f"d{i}" for i in range(len(shape)))
        out = self.empty(shape, kind_out)
        a, b = tensor(shape, kind_in), tensor(shape, kind_out)
        parallel = ", ".join(['"parallel"'] * len(shape))
        same = f"affine_map<({loops}) -> ({loops})>"
        return self.add(
            f"linalg.generic {{indexing_maps = [{same}, {same}], iterator_types = "
            f"[{parallel}]}} ins({value} : {a}) outs({out} : {b}) {{\n"
            f"  ^bb0(%in: {kind_in}, %out: {kind_out}):\n    {body}\n"
            f"    linalg.yield %r : {kind_out}\n  }} -> {b}")

    def softmax(self, shape, kind, value, dim):
        out = self.empty(shape, kind)
        type_ = tensor(shape, kind)
        return self.add(f"linalg.softmax dimension({dim}) ins({value} : {type_}) "
                        f"outs({out} : {type_}) -> {type_}")

    def done(self, value, type_):
        return "\n".join([*self.lines, f"  return {value} : {type_}", "}"])


def attention(name, kind="f32", soft="f32", queries="b, q, d", keys="b, k, d",
              scores="b, q, k", values="b, k, v", out="b, q, v", scaled=True, **over):
    """One function; letters of the maps name the dims."""
    sizes = {"b": 4, "q": 16, "k": 24, "d": 8, "v": 8, "h": 2, **over}
    shape = lambda m: [sizes[d] for d in m.split(", ")]
    q, k, v = (tensor(shape(m), kind) for m in (queries, keys, values))
    result = tensor(shape(out), kind)
    f = Function(name, {"q": q, "k": k, "v": v}, result)
    loops = ", ".join(sorted(set(f"{scores}, {queries}, {keys}".split(", "))))
    s = f.contract([loops, queries, keys, scores], "%q", "%k", q, k, shape(scores), soft)
    if scaled:
        s = f.elementwise(soft, soft, shape(scores), s,
                          f"%c = arith.constant 0.25 : {soft}\n"
                          f"    %r = arith.mulf %in, %c : {soft}")
    p = f.softmax(shape(scores), soft, s, scores.split(", ").index("k"))
    if soft != kind:
        p = f.elementwise(soft, kind, shape(scores), p,
                          f"%r = arith.truncf %in : {soft} to {kind}")
    loops = ", ".join(sorted(set(f"{scores}, {values}, {out}".split(", "))))
    o = f.contract([loops, scores, values, out], p, "%v", tensor(shape(scores), kind), v,
                   shape(out), soft)
    if soft != kind:
        o = f.elementwise(soft, kind, shape(out), o,
                          f"%r = arith.truncf %in : {soft} to {kind}")
    return f.done(o, result)


FUNCTIONS = [
    attention("plain"),
    attention("no_scale", scaled=False),
    attention("no_batch", queries="q, d", keys="k, d", scores="q, k", values="k, v",
              out="q, v"),
    attention("f16", kind="f16"),
    attention("bf16", kind="bf16"),
    attention("f16_softmax", kind="f16", soft="f16"),
    attention("two_batches", queries="b, h, q, d", keys="b, h, k, d",
              scores="b, h, q, k", values="b, h, k, v", out="b, h, q, v"),
    attention("bshd", queries="b, q, h, d", keys="b, k, h, d", scores="b, h, q, k",
              values="b, k, h, v", out="b, q, h, v"),
    attention("heads_between", queries="b, q, h, d", keys="b, k, h, d",
              scores="b, q, h, k", values="b, k, h, v", out="b, q, h, v"),
    attention("transposed_scores", scores="b, k, q"),
    attention("transposed_key", keys="b, d, k"),
    attention("one_query", q=1),
    attention("shared_keys", queries="b, h, q, d", scores="b, h, q, k",
              out="b, h, q, v"),
]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--mlir-opt", default="mlir-opt")
    args = parser.parse_args()
    named = HERE / "named.mlir"
    module = "\n".join(FUNCTIONS)
    named.write_text(run(args.mlir_opt, module, []))
    script = "\n".join([SCRIPT, ""])
    library = HERE / "transform.tmp"
    library.write_text(script)
    passes = [f"--transform-preload-library=transform-library-paths={library}",
              "--transform-interpreter", "--canonicalize", "--cse"]
    (HERE / "decomposed.mlir").write_text(run(args.mlir_opt, module, passes))
    library.unlink()


def run(program, text, passes):
    done = subprocess.run([program, *passes], input=text, text=True, check=True,
                          stdout=subprocess.PIPE)
    return "// Made by gen.py; do not edit.\n" + done.stdout


if __name__ == "__main__":
    main()
