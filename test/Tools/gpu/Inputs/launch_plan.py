"""Launches from a handwritten plan over a stand-in for the driver."""

import copy
import ctypes
import json
import os
import sys

sys.path.insert(0, sys.argv[1])
from flashgpu import driver, launch  # noqa: E402

OPERAND = {"type": "f16", "dims": ["batch", "heads", "M", 64], "alignment": 16}
PLAN = {
    "version": 1, "name": "attention_0", "chip": "sm_90a",
    "sizes": [{"name": "batch", "operand": "query", "dim": 0},
              {"name": "heads", "operand": "query", "dim": 1},
              {"name": "M", "operand": "query", "dim": 2}],
    "operands": [
        {"name": "query", **OPERAND}, {"name": "key", **OPERAND},
        {"name": "scale", "type": "f32", "scalar": True}],
    "kernels": [{
        "entry": "attention_0", "block": [128, 1, 1], "sram_bytes": 65536,
        "grid": ["batch * heads * ceildiv(M, 64)", 1, "min(1, max(0, M))"],
        "arguments": [
            {"pointer": "query"}, {"pointer": "key"}, {"scalar": "scale"},
            {"integer": "M"}, {"integer": "-3 * M"},
            {"integer": "stride(query, 0) * 3 // 2"}, {"workspace": 3072},
            {"integer": 1234}]}],
    "workspace_bytes": "16 * M",
}


class Tensor:
    def __init__(self, shape, stride, address):
        self.shape, self.strides, self.address = shape, stride, address

    def stride(self):
        return self.strides

    def data_ptr(self):
        return self.address

    def element_size(self):
        return 2


class Device:
    def stream(self):
        return 7

    def workspace(self, size):
        return Tensor((size,), (1,), 1024)


class Module:
    def __init__(self, image):
        assert image == b"image\0", image
        print("load image")

    def function(self, entry, sram_bytes):
        return entry


def record(function, grid, block, sram_bytes, stream, pointers):
    print("launch %s grid %s block %s sram %d stream %d" % (
        function, grid, block, sram_bytes, stream))
    kinds = [x for x in PLAN["kernels"][0]["arguments"]]
    values = []
    for kind, pointer in zip(kinds, pointers):
        type = ctypes.c_float if "scalar" in kind else ctypes.c_int64
        values.append(type.from_address(pointer).value)
    print(values)


driver.Module, driver.launch = Module, record
folder = sys.argv[2]
image = os.path.join(folder, "image")
with open(image, "wb") as file:
    file.write(b"image")


def load(plan):
    path = os.path.join(folder, "plan.json")
    with open(path, "w") as file:
        json.dump(plan, file)
    return launch.load_kernels(path, image, device=Device())


def operands(rows=130, address=8192, key_rows=None):
    stride = (16384, 8192, 64, 1)
    return {"query": Tensor((3, 2, rows, 64), stride, 4096), "scale": 0.5,
            "key": Tensor((3, 2, key_rows or rows, 64), stride, address)}


NAMES = ["query", "key", "scale"]
kernels = load(PLAN)
kernels.prepare(operands(), NAMES)()
sys.stdout = open(os.devnull, "w")
empty = load(PLAN).prepare(operands(rows=0), NAMES)
sys.stdout = sys.__stdout__
print("no work: %d launches" % len(empty.keep[2]))


def attempt(action):
    try:
        action()
        print("no error")
    except launch.Refused as error:
        print("refused: %s" % error)
    except (launch.LaunchError, launch.PlanError) as error:
        print("error: %s" % error)


attempt(lambda: kernels.prepare(operands(address=8194), NAMES))
attempt(lambda: kernels.prepare(operands(key_rows=9), NAMES))
partial = operands()
del partial["key"]
attempt(lambda: kernels.prepare(partial, ["query", "scale"]))
hostile = copy.deepcopy(PLAN)
hostile["workspace_bytes"] = "open('x')"
kernels.plan.json = hostile
attempt(lambda: kernels.prepare(operands(), NAMES))
attempt(lambda: load(dict(PLAN, version=2)))
