"""Configuration of the lit test suite."""

import os
import shutil
import subprocess
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
# Checks an exit status: %exit STATUS COMMAND...
config.substitutions.append(("%exit", "{} {}".format(
    sys.executable, os.path.join(config.test_source_root, "exit_status.py"))))
config.substitutions.append(("%src", config.flash_src_root))
config.substitutions.append(("%tools", config.flash_tools_dir))
config.substitutions.append(("%libdir", config.flash_lib_dir))
# Runs a program with a CUDA driver that has no device and logs to stderr.
config.substitutions.append(("%fakecuda", "env FLASH_LIBCUDA={} FAKE_CUDA_LOG=-"
                             .format(os.path.join(config.flash_lib_dir,
                                                  "libfakecuda.so"))))


def find_python():
    """A Python with numpy. Without one the numeric tests fail and say so."""
    for python in ["/usr/bin/python3", sys.executable, "python3"]:
        try:
            if not subprocess.run([python, "-c", "import numpy"],
                                  capture_output=True).returncode:
                return python
        except OSError:
            pass
    lit_config.warning("no Python with numpy (Debian: python3-numpy): numeric "
                       "tests will fail")
    return sys.executable


config.substitutions.append(("%python", find_python()))
if config.flash_sanitize:
    config.available_features.add("sanitize")
    # libMLIR is not instrumented: it writes into arenas that our code poisons.
    config.environment["ASAN_OPTIONS"] = "allow_user_poisoning=0"


def find_in_toolkit(program):
    """Where flash-opt and our scripts would find it, too."""
    roots = [os.environ.get("CUDA_HOME"), os.environ.get("CUDA_PATH"),
             "/usr/local/cuda"]
    bins = [os.path.join(root, "bin") for root in roots if root]
    return shutil.which(program, path=os.pathsep.join(
        [os.environ["PATH"]] + bins))


if find_in_toolkit("ptxas"):
    config.available_features.add("ptxas")
else:
    lit_config.note("no ptxas found (CUDA toolkit): tests that assemble PTX "
                    "are skipped")


def find_python_with(module, variable):
    """A Python that has the module; the environment variable names one."""
    for python in [os.environ.get(variable), sys.executable, "python3"]:
        # Importing it would take seconds.
        probe = "import importlib.util as u; exit(not u.find_spec('%s'))" % module
        try:
            if python and not subprocess.run([python, "-c", probe],
                                             capture_output=True).returncode:
                return python
        except OSError:
            pass
    return None


torch_python = find_python_with("torch", "FLASH_TORCH_PYTHON")
if torch_python:
    config.available_features.add("torch")
    config.substitutions.append(("%torch-python", torch_python))
else:
    lit_config.note("no Python with PyTorch found: tests of the GPU suite that "
                    "need it are skipped")

plot_python = find_python_with("matplotlib", "FLASH_MATPLOTLIB_PYTHON")
if plot_python:
    config.available_features.add("matplotlib")
    config.substitutions.append(("%matplotlib-python", plot_python))
else:
    lit_config.note("no Python with matplotlib found (PyPI, or "
                    "FLASH_MATPLOTLIB_PYTHON): figures are not tested")

# FLASH_CUOBJDUMP names one that is elsewhere: the package triton has one.
cuobjdump = (os.environ.get("FLASH_CUOBJDUMP") or find_in_toolkit("cuobjdump"))
if cuobjdump:
    config.available_features.add("cuobjdump")
    config.substitutions.append(("%cuobjdump", cuobjdump))
else:
    lit_config.note("no cuobjdump found (CUDA toolkit, or FLASH_CUOBJDUMP): "
                    "tests that read machine code are skipped")
