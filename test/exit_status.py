"""Runs a command and fails unless it exits with the given status.

    exit_status.py [--file-limit BYTES] [--stdout FILE] STATUS COMMAND...

What the command prints passes through. A command that dies of a signal never
has the right status. --file-limit bounds the size of every file the command
writes, which looks like a full disk to it.
"""

import argparse
import resource
import subprocess
import sys


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--file-limit", type=int)
    parser.add_argument("--stdout", type=argparse.FileType("wb", 0))
    parser.add_argument("status", type=int)
    parser.add_argument("command", nargs=argparse.REMAINDER)
    args = parser.parse_args()

    def limit_files():
        if args.file_limit is not None:
            limits = (args.file_limit, args.file_limit)
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)

    status = subprocess.call(args.command, stdout=args.stdout,
                             preexec_fn=limit_files)
    if status != args.status:
        print("expected exit status {}, but got {}: {}".format(
            args.status, status, " ".join(args.command)), file=sys.stderr)
        return 1
    return 0


sys.exit(main())
