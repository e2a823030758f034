# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Launch plans, as `flash-opt --emit=plan` writes them.

A formula is an integer or text over the plan's sizes: + - * // and
parentheses, ceildiv, min, max and stride(operand, dim).
"""

import ast
import json
import operator

OPERATORS = {ast.Add: operator.add, ast.Sub: operator.sub,
             ast.Mult: operator.mul, ast.FloorDiv: operator.floordiv}
FUNCTIONS = {"ceildiv": lambda a, b: -(-a // b), "min": min, "max": max}


class PlanError(Exception):
    pass


class Plan:
    def __init__(self, json_plan):
        self.json = json_plan
        if json_plan.get("version") != 1:
            raise PlanError("plan version %r, expected 1"
                            % json_plan.get("version"))
        self.name, self.chip = json_plan["name"], json_plan.get("chip", "")
        self.operands = json_plan["operands"]
        self.kernels = json_plan["kernels"]

    def bind(self, shapes, strides):
        """Sizes from the shapes of the operands; both by operand name."""
        sizes = {}
        for size in self.json["sizes"]:
            operand = size["operand"]
            if isinstance(operand, int):
                operand = self.operands[operand]["name"]
            sizes[size["name"]] = shapes[operand][size["dim"]]
        return Bound(sizes, strides)


class Bound:
    """Evaluates formulas for one set of shapes and strides."""

    def __init__(self, sizes, strides):
        self.sizes, self.strides = sizes, strides

    def value(self, formula):
        if isinstance(formula, int):
            return formula
        return self._node(ast.parse(formula, mode="eval").body)

    def _node(self, node):
        if isinstance(node, ast.Constant) and isinstance(node.value, int):
            return node.value
        if isinstance(node, ast.Name) and node.id in self.sizes:
            return self.sizes[node.id]
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
            return -self._node(node.operand)
        if isinstance(node, ast.BinOp) and type(node.op) in OPERATORS:
            return OPERATORS[type(node.op)](self._node(node.left),
                                            self._node(node.right))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            if node.func.id == "stride":
                name, dim = node.args
                return self.strides[name.id][self._node(dim)]
            if node.func.id in FUNCTIONS:
                return FUNCTIONS[node.func.id](
                    *(self._node(x) for x in node.args))
        raise PlanError("unknown term in a formula: " + ast.unparse(node))


def read_plans(path):
    """The plans in a file: one, or a list of them."""
    with open(path) as file:
        data = json.load(file)
    if isinstance(data, dict):
        data = data.get("plans", [data])
    return [Plan(x) for x in data]
