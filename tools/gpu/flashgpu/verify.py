# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs one case and checks everything that the contract asks for."""

import dataclasses

import torch

from . import backward, check, diagnose, emit
from .buffers import make_buffers
from .inputs import make_inputs
from .launch import LaunchError, Refused
from .gradients import gradients, saved
from .reference import attention

FAIL, PASS, REFUSED = "FAIL", "PASS", "REFUSED"


@dataclasses.dataclass
class Outcome:
    status: str
    messages: list = dataclasses.field(default_factory=list)
    errors: dict = dataclasses.field(default_factory=dict)


def bind_operands(case, buffers):
    bound = {name: x.tensor for name, x in buffers.items()}
    bound["scale"] = case.scale
    return bound


def synchronize(device):
    if device == "cuda":
        torch.cuda.synchronize()


def check_runs(case, buffers, run, device):
    """Runs twice over different poisons; the messages about memory."""
    outputs = [x for x in buffers.values() if x.operand.is_output]
    inputs = {n: x.bits.clone() for n, x in buffers.items()
              if not x.operand.is_output}
    words, poisons, messages = [], [], []
    for which in (0, 1):
        poisons.append([x.poison(which) for x in outputs])
        run()
        synchronize(device)
        words.append([x.words.clone() for x in outputs])
        for x in outputs:
            messages += x.check_guards()
    for i, x in enumerate(outputs):
        messages += check.check_written(
            x.operand.name, words[0][i], words[1][i],
            (poisons[0][i], poisons[1][i]),
            # Its sums may be in memory (docs/Training.md).
            may_move=x.operand.name == "d_query")
    for name, before in inputs.items():
        if not torch.equal(before, buffers[name].bits):
            messages.append(name + ": an input was written")
    return messages


def describe(got, unfused, reference, dims):
    return diagnose.describe(diagnose.find_wrong(
        *(x.double().cpu().numpy() for x in (got, unfused, reference))), dims)


def check_numbers(case, buffers):
    tensors = {n: x.tensor for n, x in buffers.items()
               if not x.operand.is_output}
    reference = attention(case, tensors)
    unfused = attention(case, tensors, unfused=True)
    kind = check.precision(case)
    messages, errors = check.check_output(
        kind, buffers["output"].tensor, unfused[0], reference[0])
    if messages:
        messages.append("wrong: " + describe(
            buffers["output"].tensor, unfused[0], reference[0], case.layout))
    if case.lse:
        more, lse = check.check_lse(kind, buffers["lse"].tensor, unfused[1],
                                    reference[1])
        if more:
            more.append("wrong: " + describe(
                buffers["lse"].tensor, unfused[1], reference[1],
                case.lse_dims))
        messages, errors = messages + more, {**errors, **lse}
    return messages, errors


def check_gradients(case, buffers):
    tensors = {n: x.tensor for n, x in buffers.items()
               if not x.operand.is_output}
    reference, magnitude = gradients(case, tensors)
    unfused, _ = gradients(case, tensors, unfused=True)
    messages, errors = [], {"relative": 0.0}
    lse = tensors["lse"]
    logit = float(torch.where(torch.isfinite(lse), lse.abs(), 0.0).max()
                  if lse.numel() else 0.0)
    for name in backward.gradient_names(case):
        got = buffers[name].tensor
        wrong, found = check.check_output(
            check.precision(case), got, unfused[name], reference[name], name,
            magnitude[name], logit)
        if wrong:
            wrong.append("wrong: " + describe(
                got, unfused[name], reference[name],
                buffers[name].operand.dims))
        messages += wrong
        # The table shows the gradient that is furthest off.
        if found and found["relative"] >= errors["relative"]:
            errors = found
    return messages, errors


def verify(case, load, device, program=emit):
    """`load()` gives the kernels of the case."""
    try:
        kernels = load()
        values = make_inputs(case)
        if program is backward:
            values.update(saved(case, values, device))
        buffers = make_buffers(case, values, device, program)
        order = [x.name for x in program.operands(case)]
        run = kernels.prepare(bind_operands(case, buffers), order)
        messages = check_runs(case, buffers, run, device)
    except Refused as error:
        return Outcome(REFUSED, [str(error)])
    except LaunchError as error:
        return Outcome(FAIL, [str(error)])
    more, errors = (check_gradients if program is backward
                    else check_numbers)(case, buffers)
    messages += more
    return Outcome(FAIL if messages else PASS, messages, errors)
