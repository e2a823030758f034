#!/usr/bin/env python3
"""Stands in for ptxas: the names of the kernels say what it reports."""

import re
import sys

LOGS = {
    "spills": """ptxas info    : Function properties for {0}
    16 bytes stack frame, 24 bytes spill stores, 40 bytes spill loads
ptxas info    : Used 255 registers, used 2 barriers, 16 bytes cumulative stack size, 4096 bytes smem
""",
    "other": """ptxas info    : Function properties for {0}
    0 bytes stack frame, 0 bytes spill stores, 0 bytes spill loads
ptxas info    : Used 40 registers, used 1 barriers
""",
}
STALL = """ptxas info    : (C7514) Potential Performance Loss: wgmma.mma_async \
instructions are serialized due to a reason in the function '{0}'
"""


def main():
    if "--version" in sys.argv:
        print("Cuda compilation tools, release 99.0, V99.0.1")
        return 0
    output = sys.argv[sys.argv.index("-o") + 1]
    with open(sys.argv[-1], encoding="utf-8") as file:
        entries = re.findall(r"\.entry (\w+)\(", file.read())
    log = "".join(STALL.format(e) for e in entries if e == "stalls")
    log += "ptxas info    : 0 bytes gmem\n"
    for entry in entries:
        if entry == "refused":
            print(f"ptxas {sys.argv[-1]}, line 17; error   : Unknown symbol 'x'")
            print(f"ptxas {sys.argv[-1]}, line 18; error   : Unknown symbol 'y'")
            print("ptxas fatal   : Ptx assembly aborted due to errors")
            return 255
        if entry == "crashes":
            print("out of memory")
            return 7
        if entry == "warns":
            log += f"ptxas {sys.argv[-1]}, line 9; warning : Something odd\n"
        log += f"ptxas info    : Compiling entry function '{entry}' for 'x'\n"
        log += LOGS.get(entry, LOGS["other"]).format(entry)
    sys.stderr.write(log)
    with open(output, "wb") as file:
        if "silent" not in entries:
            file.write(b"\x7fELF fake")
    return 0


sys.exit(main())
