"""Runs a command several times and fails unless it prints the same bytes.

    repeat.py TIMES COMMAND...
"""

import subprocess
import sys


def main(times, command):
    outputs = {subprocess.check_output(command) for _ in range(times)}
    if len(outputs) == 1 and outputs != {b""}:
        return 0
    print("{} different outputs in {} runs".format(len(outputs), times))
    return 1


sys.exit(main(int(sys.argv[1]), sys.argv[2:]))
