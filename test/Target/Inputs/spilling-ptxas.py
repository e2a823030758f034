#!/usr/bin/env python3
"""Stands in for a ptxas that is content with nothing."""

import sys

print("""ptxas info    : (C7510) Potential Performance Loss: in the function 'attention_0'
ptxas info    : Compiling entry function 'attention_0' for 'x'
ptxas info    : Function properties for attention_0
    8 bytes stack frame, 4 bytes spill stores, 4 bytes spill loads
ptxas info    : Used 255 registers""", file=sys.stderr)
with open(sys.argv[sys.argv.index("-o") + 1], "wb") as file:
    file.write(b"\x7fELF fake")
