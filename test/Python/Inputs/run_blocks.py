# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs the Python blocks of a Markdown file as one program."""

import re
import sys

with open(sys.argv[1]) as file:
    text = file.read()
blocks = re.findall(r"^```python\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
exec("\n".join(blocks), {})
print("%d blocks" % len(blocks))
