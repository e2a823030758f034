# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Tests of compiling, without a GPU. Argument: a folder to write into."""

import os
import pathlib
import sys
import threading
import unittest

import flash_opt
from flash_opt import compiler

FOLDER = sys.argv.pop()

PLAIN = flash_opt.attention_mlir("f16", 64)


class Sources(unittest.TestCase):
    def test_text(self):
        kernel = flash_opt.compile(PLAIN, "sm_80", emit="ptx")
        self.assertEqual((kernel.name, kernel.chip), ("attention_0", "sm_80"))
        self.assertEqual([x["name"] for x in kernel.plan["operands"]],
                         ["query", "key", "value", "output"])
        self.assertIn(".entry attention_0(", kernel.ptx)
        self.assertIn(".target sm_80", kernel.ptx)
        self.assertEqual((kernel.cubin, kernel.diagnostics), (b"", ""))
        self.assertIn("gpu.binary @attention_0", kernel.mlir)

    def test_other_forms_give_the_same(self):
        path = os.path.join(FOLDER, "plain.mlir")
        with open(path, "w") as file:
            file.write(PLAIN)
        texts = {flash_opt.compile(x, "sm_80", emit="ptx").ptx for x in (
            PLAIN, PLAIN.encode(), path, pathlib.Path(path))}
        self.assertEqual(len(texts), 1)

    def test_missing_file(self):
        with self.assertRaises(FileNotFoundError):
            flash_opt.compile("no.mlir", "sm_80")

    def test_several_kernels(self):
        other = flash_opt.attention_mlir("bf16", 128, causal=True)
        both = PLAIN + other.replace("@attention", "@other")
        kernels = flash_opt.compile_module(both, "sm_80", emit="ptx")
        self.assertEqual([x.name for x in kernels],
                         ["attention_0", "attention_1"])
        with self.assertRaisesRegex(flash_opt.Error, "2 kinds of attention"):
            flash_opt.compile(both, "sm_80", emit="ptx")

    def test_raises_linalg(self):
        """Attention is recognized, as by flash-opt."""
        path = os.path.join(os.path.dirname(__file__), *[".."] * 3, "docs",
                            "examples", "attention.mlir")
        kernel = flash_opt.compile(path, "sm_80", emit="ptx")
        self.assertEqual(kernel.plan["operands"][0]["dims"], [8, 512, 64])

    def test_threads_give_the_same(self):
        found = []
        threads = [threading.Thread(target=lambda: found.append(
            flash_opt.compile(PLAIN, "sm_80", emit="ptx").ptx))
            for _ in range(4)]
        for x in threads:
            x.start()
        for x in threads:
            x.join()
        self.assertEqual(len(found), 4)
        self.assertEqual(len(set(found)), 1)


class Errors(unittest.TestCase):
    def check(self, source, pattern, chip="sm_80", **arguments):
        with self.assertRaisesRegex(flash_opt.CompileError, pattern) as caught:
            flash_opt.compile(source, chip, **arguments)
        return caught.exception

    def test_syntax(self):
        text = PLAIN.replace("flash.attention", "flash.attenton")
        error = self.check(text, r"<source>:3:\d+: error: .*flash.attenton")
        self.assertEqual(error.source, text)

    def test_names_the_file(self):
        path = os.path.join(FOLDER, "wrong.mlir")
        with open(path, "w") as file:
            file.write("func.func @f() {\n")
        self.check(path, r"wrong.mlir:\d+:\d+: error: ")

    def test_region(self):
        text = flash_opt.attention_mlir(
            "f16", 64, score_mod="%y = arith.addf %s, %oops : f32\n"
            "flash.yield %y : f32")
        self.check(text, "error: use of undeclared SSA value name")

    def test_no_attention(self):
        self.check("func.func @f() {\n  return\n}",
                   "error: no attention was found in this module")

    def test_missed_attention(self):
        """The remark says why nothing was compiled."""
        text = PLAIN.replace("#flash.numerics<", "#flash.numerics<acc = f64, ")
        text = text.replace(" scale %scale", "").replace(", f32)", ")")
        error = self.check(text, "no attention was found")
        self.assertRegex(error.diagnostics, r"<source>:\d+:\d+: remark: ")

    def test_chips_and_options(self):
        self.check(PLAIN, "unknown chip 'sm_99'; known chips: host, sm_80",
                   "sm_99")
        self.check(PLAIN, "chip 'host' has no kernels", "host")
        self.check(PLAIN, "flash-compile: .*nonsense", options="nonsense=1")
        self.check(PLAIN, "'/no/ptxas' is not a program", emit="cubin",
                   ptxas="/no/ptxas")

    def test_deep_nesting(self):
        self.check("module {\n" + "(" * 5000, "nesting is deeper")

    def test_arguments(self):
        with self.assertRaisesRegex(ValueError, "emit is 'sass'"):
            flash_opt.compile(PLAIN, "sm_80", emit="sass")
        with self.assertRaisesRegex(ValueError, "an argument of its own"):
            flash_opt.compile(PLAIN, options={"chip": "sm_80"})
        with self.assertRaisesRegex(flash_opt.Error, "no GPU to ask"):
            flash_opt.compile(PLAIN)

    def test_attention_arguments(self):
        for pattern, arguments in (
                ("layout is 'hbsd'", {"layout": "hbsd"}),
                ("align is 'left'", {"align": "left"}),
                ("window has 1 sides", {"window": [3]}),
                ("window is", {"window": (-2, 0)}),
                ("softcap is -1", {"softcap": -1}),
                ("masked_rows is 'one'", {"masked_rows": "one"}),
                ("f32 is 'fast'", {"f32": "fast"})):
            with self.assertRaisesRegex(ValueError, pattern):
                flash_opt.attention_mlir("f16", 64, **arguments)


class Text(unittest.TestCase):
    """Every field reaches the compiler, which accepts the result."""

    def compile(self, *expected, type="f16", **arguments):
        text = flash_opt.attention_mlir(type, 64, **arguments)
        for x in expected:
            self.assertIn(x, text)
        kernel = flash_opt.compile(text, "sm_80", emit="ptx")
        return [x["name"] for x in kernel.plan["operands"]]

    def test_masks(self):
        self.compile("causal = top_left", causal=True)
        self.compile("causal = bottom_right, window = [127, -1], prefix = 16",
                     causal=True, align="bottom_right", window=(127, None),
                     prefix=16)
        self.compile("align = bottom_right, window = [64, 64]",
                     align="bottom_right", window=(64, 64))

    def test_plan(self):
        self.compile(" plan {stages = 1 : i64} score", softcap=2.0,
                     plan="{stages = 1 : i64}")

    def test_numerics(self):
        self.compile("masked_rows = uniform", masked_rows="uniform")
        self.compile("f32 = tf32", type="f32", f32="tf32")
        self.compile("0x3DCCCCCD", scale=0.1)

    def test_operands(self):
        names = self.compile(
            "h floordiv 4", "tensor<?x?x?xf16>", "score {", type="bf16",
            group=4, value_dim=32, causal=True, softcap=15.0,
            biases=[("f16", "hmn")], captures=[("f32", 1)],
            key_lengths="i32", sinks="f32", return_lse=True, score_mod="""
                %a = tensor.extract %c0[%h] : !c0
                %y = arith.addf %s, %a : f32
                flash.yield %y : f32""")
        self.assertEqual(names, ["query", "key", "value", "bias0", "capture0",
                                 "key_lengths", "sinks", "output", "lse"])


class Chips(unittest.TestCase):
    def test_choice(self):
        known = flash_opt.chips()
        for capability, chip in (((8, 0), "sm_80"), ((8, 9), "sm_89"),
                                 ((9, 0), "sm_90a"), ((10, 0), "sm_100a"),
                                 ((12, 3), "sm_90")):
            self.assertEqual(compiler.choose_chip(*capability, known), chip)
        with self.assertRaisesRegex(flash_opt.Error, "7.5 are too old"):
            compiler.choose_chip(7, 5, known)

    @unittest.skipUnless(compiler.find_ptxas(), "no ptxas")
    def test_cubin(self):
        kernel = flash_opt.compile(PLAIN, "sm_80", emit="cubin")
        self.assertTrue(kernel.cubin.startswith(b"\x7fELF"))
        self.assertIn(".entry", kernel.ptx)


if __name__ == "__main__":
    unittest.main()
