# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""python -m flash_opt: what was found on this machine."""

import os

from . import cache, compiler, native
from .errors import Error


def describe_cache():
    where = cache.folder()
    if where is None:
        return "off"
    found = cache.entries(where) if os.path.isdir(where) else []
    return "%s: %d files, %.1f of %.1f MB" % (
        where, len(found), sum(x[1] for x in found) / 1e6,
        cache.size_limit() / 1e6)


def ask(question):
    try:
        return question() or "none"
    except Error as error:
        return "none: %s" % error


def main():
    for name, question in (
            ("compiler", compiler.version),
            ("  library", lambda: native.compiler().path),
            ("  chips", lambda: ", ".join(compiler.chips())),
            ("runtime", lambda: native.runtime().path),
            ("chip", compiler.chip_of), ("ptxas", compiler.find_ptxas),
            ("cache", describe_cache)):
        print("%-12s%s" % (name, ask(question)))


if __name__ == "__main__":
    main()
