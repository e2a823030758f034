"""Configuration of the lit test suite."""

import os
import sys

import lit.formats

config.name = "flash-opt"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".mlir", ".test"]
config.excludes = ["Inputs", "Corpus", "example-project"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = config.flash_obj_root
config.environment["PATH"] = os.pathsep.join(
    [config.flash_tools_dir, config.llvm_tools_dir, os.environ["PATH"]])
config.substitutions.append(("%corpus", os.path.join(
    config.test_source_root, "Corpus")))
config.substitutions.append(("%python", sys.executable))
# Checks an exit status: %exit STATUS COMMAND...
config.substitutions.append(("%exit", "{} {}".format(
    sys.executable, os.path.join(config.test_source_root, "exit_status.py"))))
config.substitutions.append(("%src", config.flash_src_root))
