# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Kernels that can be launched: through the C runtime, or by this program
itself from the plan. Both offer `prepare(operands)`, whose result is called
with nothing and launches on the current stream.

`operands`: name to a tensor (of PyTorch, or of bare.py for programs without
it), or to a float for scalars.
"""

import ctypes

from . import driver
from .plan import PlanError, read_plans

SCALARS = {"f32": ctypes.c_float, "f64": ctypes.c_double,
           "i32": ctypes.c_int32, "i64": ctypes.c_int64}


class LaunchError(Exception):
    """Nothing ran: plan and case do not fit together, or worse."""


class Refused(LaunchError):
    """The plan says that it does not take such operands."""


class TorchDevice:
    """Context, stream and memory of PyTorch."""

    def __init__(self):
        import torch
        self.torch = torch
        torch.zeros(1, device="cuda")  # makes the context current

    def stream(self):
        return self.torch.cuda.current_stream().cuda_stream

    def workspace(self, size):
        return self.torch.zeros(max(size, 1), device="cuda",
                                dtype=self.torch.uint8)


def is_tensor(value):
    return hasattr(value, "data_ptr")


def order_operands(plan, operands, order):
    """The values of the plan's operands, in its order: by name, or, where the
    plan has names of its own, by position. `order`: names of the case."""
    wanted = [x["name"] for x in plan.operands]
    if not all(x in operands for x in wanted) and len(wanted) == len(order):
        return [operands[x] for x in order]
    missing = [x for x in wanted if x not in operands]
    if missing:
        raise LaunchError("the plan wants operands %s, the case has %s" % (
            missing, sorted(operands)))
    return [operands[x] for x in wanted]


class PlanKernels:
    """Launches from the JSON plan with the driver API."""

    def __init__(self, plan_path, image_path, device=None):
        self.device = device or TorchDevice()
        with open(image_path, "rb") as file:
            image = file.read()
        self.plans = read_plans(plan_path)
        if len(self.plans) != 1:
            raise LaunchError("%d launch plans, expected one"
                              % len(self.plans))
        self.plan = self.plans[0]
        self.module = driver.Module(image + b"\0")

    def prepare(self, operands, order):
        plan = self.plan
        values = order_operands(plan, operands, order)
        named = dict(zip((x["name"] for x in plan.operands), values))
        tensors = {n: x for n, x in named.items() if is_tensor(x)}
        bound = plan.bind({n: list(x.shape) for n, x in tensors.items()},
                          {n: list(x.stride()) for n, x in tensors.items()})
        self._check(tensors, bound)
        workspace = self.device.workspace(
            bound.value(plan.json.get("workspace_bytes", 0)))
        launches = []
        for kernel in plan.kernels:
            launch = self._kernel(kernel, named, bound, workspace)
            if launch:
                launches.append(launch)

        def run():
            stream = self.device.stream()
            for function, grid, block, sram, pointers, _ in launches:
                driver.launch(function, grid, block, sram, stream, pointers)

        run.keep = (tensors, workspace, launches)
        return run

    def _check(self, tensors, bound):
        for operand in self.plan.operands:
            tensor = tensors.get(operand["name"])
            if tensor is None:
                continue
            shape = [bound.value(x) for x in operand["dims"]]
            if shape != list(tensor.shape):
                raise LaunchError("%s: shape %s, the plan wants %s" % (
                    operand["name"], list(tensor.shape), shape))
            alignment = operand.get("alignment", 0)
            if alignment and 0 not in shape:
                # A stride matters only where there is a second element.
                places = [tensor.data_ptr()] + [
                    stride * tensor.element_size() for size, stride
                    in zip(shape[:-1], tensor.stride()) if size > 1]
                if any(x % alignment for x in places):
                    raise Refused("%s: the plan wants addresses and strides "
                                  "that are multiples of %d bytes"
                                  % (operand["name"], alignment))

    def _kernel(self, kernel, named, bound, workspace):
        grid = [bound.value(x) for x in kernel["grid"]]
        if 0 in grid:
            return None
        if kernel.get("cluster", [1, 1, 1]) != [1, 1, 1]:
            raise LaunchError("clusters need the runtime library")
        arguments = []
        for argument in kernel["arguments"]:
            (kind, what), = argument.items()
            if kind == "pointer":
                arguments.append(ctypes.c_uint64(named[what].data_ptr()))
            elif kind == "scalar":
                type = next(x["type"] for x in self.plan.operands
                            if x["name"] == what)
                arguments.append(SCALARS[type](named[what]))
            elif kind == "integer":
                arguments.append(ctypes.c_int64(bound.value(what)))
            elif kind == "workspace":
                arguments.append(ctypes.c_uint64(
                    workspace.data_ptr() + bound.value(what)))
            else:
                raise LaunchError(kind + " needs the runtime library")
        pointers = (ctypes.c_void_p * max(len(arguments), 1))(
            *[ctypes.addressof(x) for x in arguments])
        function = self.module.function(kernel["entry"], kernel["sram_bytes"])
        return (function, grid, kernel["block"], kernel["sram_bytes"],
                pointers, arguments)


def load_kernels(plan_path, image_path, runtime="", device=None):
    """`runtime`: path of libflash-runtime.so; without, this program launches."""
    try:
        if runtime:
            from .runtime import RuntimeKernels
            return RuntimeKernels(plan_path, image_path, runtime, device)
        return PlanKernels(plan_path, image_path, device)
    except PlanError as error:
        raise LaunchError(str(error))
