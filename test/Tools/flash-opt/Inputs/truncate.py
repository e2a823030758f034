"""Runs a command on every prefix of a file.

    truncate.py FILE COMMAND...

Each run must end with status 0 or 1, and with 1 an error must name the file's
place. The prefix goes to standard input. About 50 cuts, spread over the
file, keep the test short.
"""

import subprocess
import sys


def main(path, command):
    with open(path, "rb") as file:
        data = file.read()
    step = max(1, len(data) // 50)
    failures = 0
    for end in range(0, len(data), step):
        run = subprocess.run(command, input=data[:end], stdout=subprocess.PIPE,
                             stderr=subprocess.PIPE)
        located = b"error: " in run.stderr
        if run.returncode == 0 or (run.returncode == 1 and located):
            continue
        failures += 1
        print("cut at byte {}: status {}\n{}".format(
            end, run.returncode, run.stderr.decode(errors="replace")))
    return failures


sys.exit(1 if main(sys.argv[1], sys.argv[2:]) else 0)
