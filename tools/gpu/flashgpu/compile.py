# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Cases to kernels: flash-opt in parallel processes."""

import concurrent.futures
import dataclasses
import os
import shlex
import shutil
import subprocess
import time

from . import emit

TIMEOUT = 120
REMARKS = ["--remarks-filter=.*"]  # they say why there is no kernel


@dataclasses.dataclass
class Compiled:
    """`refused`: flash-opt said no, in words. `error`: it crashed or hung."""

    plan: str = ""
    image: str = ""
    source: str = ""
    refused: str = ""
    error: str = ""
    seconds: float = 0.0


@dataclasses.dataclass
class Compiler:
    flash_opt: str
    chip: str = "sm_90a"
    options: str = ""  # more of the pipeline's options, "x=1 y=2"
    image: str = "auto"  # cubin, ptx, or cubin where ptxas is found
    plan: str = ""  # the op's plan attribute, "{tile_m = 64}"
    program: object = emit  # or backward

    def __post_init__(self):
        if self.image == "auto":
            self.image = "cubin" if find_ptxas() else "ptx"

    def command(self, source, kind, output):
        pipeline = "chip=%s %s" % (self.chip, self.options)
        return [self.flash_opt, source, "--flash-compile=" + pipeline.strip(),
                "--emit=" + kind, "-o", output]

    def _run(self, source, kind, output, result):
        command = self.command(source, kind, output) + REMARKS
        try:
            done = subprocess.run(command, capture_output=True, text=True,
                                  timeout=TIMEOUT)
        except subprocess.TimeoutExpired:
            result.error = "flash-opt ran over %d s: %s" % (
                TIMEOUT, shlex.join(command))
            return False
        message = explain(done.stderr)
        if done.returncode == 1:
            result.refused = message
        elif done.returncode:
            result.error = "flash-opt exit %d: %s: %s" % (
                done.returncode, shlex.join(command), message)
        return done.returncode == 0

    def compile(self, case, folder, stem=None):
        """Files FOLDER/STEM.mlir, .plan.json and .cubin or .ptx."""
        stem = os.path.join(folder, stem or str(case.seed))
        start = time.monotonic()
        result = Compiled(source=stem + ".mlir", plan=stem + ".plan.json",
                          image="%s.%s" % (stem, self.image))
        with open(result.source, "w") as file:
            file.write(self.program.function_text(case, plan=self.plan))
        if self._run(result.source, self.image, result.image, result):
            self._run(result.source, "plan", result.plan, result)
        result.seconds = time.monotonic() - start
        return result

    def compile_all(self, cases, folder, jobs):
        """Seed to Compiled. Cases that differ in run-time sizes and memory
        only share their kernels, as a program would."""
        futures = {}
        with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
            for case in cases:
                text = self.program.function_text(case)
                if text not in futures:
                    futures[text] = pool.submit(self.compile, case, folder)
        return {case.seed: futures[self.program.function_text(case)].result()
                for case in cases}


def explain(stderr):
    """The line of a diagnostic output that says why: the first error, unless
    it is only that nothing was left to emit."""
    lines = stderr.strip().splitlines()
    found = [x for x in lines if "error:" in x]
    missed = [x for x in lines if "[Missed]" in x or "[Failure]" in x]
    if missed and (not found or "holds none" in found[0]):
        return missed[0][missed[0].index("["):].strip()
    if found:
        return found[0][found[0].index("error:"):].strip()
    return lines[0] if lines else "no message"


def find_ptxas():
    cuda = os.environ.get("CUDA_HOME", "/usr/local/cuda")
    return shutil.which("ptxas") or shutil.which(os.path.join(cuda, "bin",
                                                              "ptxas"))


def add_arguments(parser):
    parser.add_argument("--flash-opt", default="flash-opt",
                        help="the compiler (default: of the PATH)")
    parser.add_argument("--chip", default="sm_90a")
    parser.add_argument("--options", default="",
                        help="more options of --flash-compile")
    parser.add_argument("--image", default="auto",
                        choices=("auto", "cubin", "ptx"))


def from_arguments(arguments):
    return Compiler(arguments.flash_opt, arguments.chip, arguments.options,
                    arguments.image)
