# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What goes wrong, apart from wrong types and values of arguments."""


class Error(RuntimeError):
    """A library is missing or does not fit, or one of the errors below."""


class CompileError(Error):
    """The compiler refused its input. `diagnostics` is everything that it said,
    with locations in `source`."""

    def __init__(self, diagnostics, source=""):
        super().__init__(diagnostics.rstrip() or "the compiler failed")
        self.diagnostics = diagnostics
        self.source = source


class LaunchError(Error):
    """Nothing was launched: the plan refuses the tensors, or the driver the
    kernel."""
