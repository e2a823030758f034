# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Tests of the cache on disk, in the folder FLASH_OPT_CACHE."""

import os
import unittest
from unittest import mock

import flash_opt
from flash_opt import cache, compiler

TEXT = flash_opt.attention_mlir("f16", 64)


class Keys(unittest.TestCase):
    def setUp(self):
        self.runs = []
        compiled = compiler.Compiled

        def run(*arguments):
            self.runs.append(arguments)
            return compiled(*arguments)

        patch = mock.patch.object(compiler, "Compiled", run)
        patch.start()
        self.addCleanup(patch.stop)

    def count(self, *arguments, **more):
        """How many compilations it takes."""
        before = len(self.runs)
        self.kernel = flash_opt.compile(*arguments, **{"emit": "ptx", **more})
        return len(self.runs) - before

    def files(self):
        return [path for _, _, path in cache.entries(cache.folder())]

    def test_hit(self):
        other = TEXT.replace("@attention", "@hit")
        self.assertEqual(self.count(other, "sm_80"), 1)
        first = self.kernel
        self.assertEqual(self.count(other, "sm_80"), 0)
        self.assertEqual((self.kernel.ptx, self.kernel.plan),
                         (first.ptx, first.plan))

    def test_what_is_in_the_key(self):
        other = TEXT.replace("@attention", "@keys")
        self.assertEqual(self.count(other, "sm_80"), 1)
        self.assertEqual(self.count(other + "\n", "sm_80"), 1)
        self.assertEqual(self.count(other, "sm_86"), 1)
        self.assertEqual(self.count(other, "sm_80", options="gate=off"), 1)
        for name in ("version", "_library_stamp"):
            with mock.patch.object(compiler, name, lambda: "other"):
                self.assertEqual(self.count(other, "sm_80"), 1)
        with mock.patch.object(compiler, "driver") as driver:
            driver().version = 13000
            self.assertEqual(self.count(other, "sm_80"), 1)
        self.assertEqual(self.count(other, "sm_80"), 0)

    def test_not_asked(self):
        self.assertEqual(self.count(TEXT, "sm_87", use_cache=False), 1)
        self.assertEqual(self.count(TEXT, "sm_87", use_cache=False), 1)

    def test_broken_files(self):
        """They are compiled again and replaced, whatever is wrong."""
        with mock.patch.dict(os.environ, FLASH_OPT_CACHE=os.path.join(
                cache.folder(), "broken")):
            self.assertEqual(self.count(TEXT, "sm_80"), 1)
            path, = self.files()
            with open(path, "rb") as file:
                whole = file.read()
            for wrong in (b"", whole[:100], whole[:-1], whole[:-5] + b"12345",
                          b"\0" * 64):
                with open(path, "wb") as file:
                    file.write(wrong)
                self.assertEqual(self.count(TEXT, "sm_80"), 1, wrong[:100])
                with open(path, "rb") as file:
                    self.assertEqual(file.read(), whole)

    def test_off_and_unusable(self):
        """No cache is no error."""
        for where in ("off", "/proc/no/such", __file__):
            with mock.patch.dict(os.environ, FLASH_OPT_CACHE=where):
                self.assertEqual(self.count(TEXT, "sm_80"), 1)

    def test_default_folder(self):
        with mock.patch.dict(os.environ, FLASH_OPT_CACHE="",
                             XDG_CACHE_HOME="/xdg"):
            self.assertEqual(cache.folder(), "/xdg/flash-opt")
        with mock.patch.dict(os.environ, FLASH_OPT_CACHE="", XDG_CACHE_HOME="",
                             HOME="/user"):
            self.assertEqual(cache.folder(), "/user/.cache/flash-opt")


class Size(unittest.TestCase):
    def test_oldest_goes_first(self):
        folder = os.path.join(cache.folder(), "size")
        with mock.patch.dict(os.environ, FLASH_OPT_CACHE=folder,
                             FLASH_OPT_CACHE_SIZE="1000"):
            for i, name in enumerate("abcd"):
                cache.write(name, {"x": bytes(130)})
                os.utime(os.path.join(folder, name + ".kernel"), (i, i))
            size = cache.entries(folder)[0][1]
            self.assertTrue(1000 // 4 > size > 1000 // 5, size)
            # Used last: not the one to go.
            self.assertEqual(cache.read("a"), {"x": bytes(130)})
            cache.write("e", {"x": bytes(130)})
            self.assertEqual(sorted(os.listdir(folder)), [
                x + ".kernel" for x in "acde"])


if __name__ == "__main__":
    unittest.main()
