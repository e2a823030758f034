#!/usr/bin/env python3
# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""One mask in many spellings: what each becomes is in a CHECK line above it.

Every function is the same small attention with another mask, written as some
front end or model writes it: buffers of constants, comparisons of positions,
numbers that stand for truth, masks in half precision, dynamic sizes. Those of
kept.mlir hide keys in a way that is no structured mask, or that only looks like
one: there the score region (or a bias) keeps what the program does.

  python3 gen.py
"""

import pathlib

import constants  # noqa: F401 (each registers its forms)
import kept  # noqa: F401
import positions  # noqa: F401
import sizes  # noqa: F401
from program import FORMS, Program

HERE = pathlib.Path(__file__).parent

RESOURCE = '''
{{-#
  dialect_resources: {{
    builtin: {{
      triangle: "0x04000000{}"
    }}
  }}
#-}}
'''


def main():
    for file, forms in FORMS.items():
        text = "// Written by gen.py.\n"
        for function, expect, options in forms:
            name = function.__name__.rstrip("_")
            program = Program(name, **options)
            body = program.finish(function(program))
            comment = "\n".join("// " + line.strip() for line in
                                function.__doc__.strip().splitlines())
            text += (f"\n{comment}\n// CHECK-LABEL: func.func @{name}(\n"
                     f"// CHECK: flash.attention\n// CHECK-SAME: {{{{[ (]}}}}{expect}\n{body}")
        if file == "constants":
            data = b"".join(bytes.fromhex("00000000" if n <= m else "000080ff")
                            for m in range(12) for n in range(12))
            text += RESOURCE.format(data.hex().upper())
        (HERE / f"{file}.mlir").write_text(text)


if __name__ == "__main__":
    main()
