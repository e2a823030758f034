"""MLIR's generic form in memory: parsed, printed, and easy to change.

What `flash-opt --mlir-print-op-generic` writes, and no more: one region may
hold one block. Attributes and types stay text, with aliases replaced; whoever
needs their meaning parses them.
"""

import re

# Sizes with an x behind each, element type; encodings are not read.
TENSOR = re.compile(r"tensor<((?:[\d?]+x)*)([^,]*)(?:,.*)?>")
CLOSING = {"(": ")", "[": "]", "{": "}", "<": ">"}


class Value:
    """An SSA value; the text of its type, and what made it."""

    def __init__(self, type, owner=None):
        self.type = type
        self.owner = owner  # an Op, or None for an argument of a block

    @property
    def element(self):
        """The element type of a tensor, or the type of a scalar."""
        if not self.type.startswith("tensor<"):
            return self.type
        return TENSOR.fullmatch(self.type)[2]

    @property
    def shape(self):
        """Sizes, None where dynamic; None for a scalar."""
        if not self.type.startswith("tensor<"):
            return None
        sizes = TENSOR.fullmatch(self.type)[1].split("x")[:-1]
        return [None if size == "?" else int(size) for size in sizes]


class Block:
    def __init__(self, arguments, ops):
        self.arguments = arguments
        self.ops = ops


class Op:
    def __init__(self, name, operands, types, props=None, attrs=None,
                 regions=()):
        self.name = name
        self.operands = list(operands)
        self.results = [Value(type, self) for type in types]
        self.props = dict(props or {})
        self.attrs = dict(attrs or {})
        self.regions = list(regions)

    @property
    def result(self):
        return self.results[0]

    def attr(self, name, default=None):
        return self.props.get(name, self.attrs.get(name, default))

    def walk(self):
        yield self
        for block in self.regions:
            for op in block.ops:
                yield from op.walk()


class ParseError(Exception):
    pass


class Parser:
    def __init__(self, text):
        self.aliases = dict(re.findall(r"^(#[\w.]+) = (.*)$", text, re.M))
        self.text = re.sub(r"^[#!][\w.]+ = .*$", "", text, flags=re.M)
        self.text = re.sub(r"#map\d*\b",
                           lambda m: self.aliases.get(m[0], m[0]), self.text)
        self.at = 0
        self.values = {}

    def skip(self):
        while self.at < len(self.text) and self.text[self.at].isspace():
            self.at += 1

    def peek(self, token):
        self.skip()
        return self.text.startswith(token, self.at)

    def accept(self, token):
        if self.peek(token):
            self.at += len(token)
            return True
        return False

    def expect(self, token):
        if not self.accept(token):
            raise ParseError("expected '{}' at '{}'".format(
                token, self.text[self.at:self.at + 60]))

    def word(self, pattern):
        self.skip()
        match = re.compile(pattern).match(self.text, self.at)
        if not match:
            raise ParseError("expected {} at '{}'".format(
                pattern, self.text[self.at:self.at + 60]))
        self.at = match.end()
        return match[0]

    def balanced(self, stops):
        """Text up to a character of `stops` outside of brackets."""
        self.skip()
        start, depth = self.at, []
        while self.at < len(self.text):
            char = self.text[self.at]
            if self.text.startswith("->", self.at):
                self.at += 2
                continue
            if char == '"':
                self.at = self.text.index('"', self.at + 1) + 1
                continue
            if not depth and char in stops:
                break
            if char in CLOSING:
                depth.append(CLOSING[char])
            elif depth and char == depth[-1]:
                depth.pop()
            elif not depth and char in ")]}>\n":
                break
            self.at += 1
        return self.text[start:self.at].strip()

    def attributes(self, end):
        found = {}
        while not self.accept(end):
            name = self.word(r'[\w.$]+|"[^"]*"')
            found[name] = self.balanced(",}") if self.accept("=") else None
            self.accept(",")
        return found

    def types(self):
        """`type` or `(type, ...)`."""
        if not self.accept("("):
            return [self.balanced(", ):\n")]
        types = []
        while not self.accept(")"):
            types.append(self.balanced(",)"))
            self.accept(",")
        return types

    def block(self):
        arguments = []
        if self.accept("^"):
            self.word(r"\w+")
            if self.accept("("):
                while not self.accept(")"):
                    name = self.word(r"%\w+")
                    self.expect(":")
                    value = Value(self.balanced(",)"))
                    self.values[name] = value
                    arguments.append(value)
                    self.accept(",")
            self.expect(":")
        ops = []
        while not self.peek("}"):
            if self.peek("^"):
                raise ParseError("several blocks")
            ops.append(self.op())
        return Block(arguments, ops)

    def op(self):
        names = []
        if self.peek("%"):
            name = self.word(r"%\w+")
            if self.accept(":"):
                count = int(self.word(r"\d+"))
                names = ["{}#{}".format(name, i) for i in range(count)]
            else:
                names = [name]
            self.expect("=")
        op = Op(self.word(r'"[^"]*"')[1:-1], [], [])
        self.expect("(")
        while not self.accept(")"):
            name = self.word(r"%\w+(#\d+)?")
            if name not in self.values:
                raise ParseError("unknown value " + name)
            op.operands.append(self.values[name])
            self.accept(",")
        if self.peek("["):
            raise ParseError("successors")
        if self.accept("<{"):
            op.props = self.attributes("}>")
        if self.accept("({"):
            while True:
                op.regions.append(self.block())
                self.expect("}")
                if not self.accept(", {"):
                    break
            self.expect(")")
        if self.accept("{"):
            op.attrs = self.attributes("}")
        self.expect(":")
        self.types()
        self.expect("->")
        op.results = [Value(type, op) for type in self.types()]
        for name, value in zip(names, op.results):
            self.values[name] = value
        return op


def split_functions(module):
    """Functions by name; the calls among them stay by name, too."""
    return {op.attr("sym_name").strip('"'): op for op in module.regions[0].ops
            if op.name == "func.func"}


def parse(text):
    """The functions of all modules of a text, split at `// -----`."""
    functions = {}
    for chunk in text.split("// -----"):
        if chunk.strip():
            functions.update(split_functions(Parser(chunk).op()))
    return functions


class Printer:
    def __init__(self):
        self.names = {}
        self.lines = []

    def name(self, value):
        return self.names.setdefault(value, "%v{}".format(len(self.names)))

    def dictionary(self, attributes):
        return ", ".join(key if value is None else "{} = {}".format(key, value)
                         for key, value in attributes.items())

    def op(self, op, indent="  "):
        text = indent
        if op.results:
            # Each result has a name of its own: `%a, %b = ...`.
            text += ", ".join(map(self.name, op.results)) + " = "
        text += '"{}"({})'.format(op.name,
                                  ", ".join(map(self.name, op.operands)))
        if op.props:
            text += " <{" + self.dictionary(op.props) + "}>"
        if op.regions:
            text += " ("
            for i, block in enumerate(op.regions):
                self.lines.append(text + (", {" if i else "{"))
                text = indent
                self.lines.append("{}^bb0({}):".format(indent, ", ".join(
                    "{}: {}".format(self.name(a), a.type)
                    for a in block.arguments)))
                for inner in block.ops:
                    self.op(inner, indent + "  ")
                text = indent + "}"
            text += ")"
        if op.attrs:
            text += " {" + self.dictionary(op.attrs) + "}"
        text += " : ({}) -> ({})".format(
            ", ".join(v.type for v in op.operands),
            ", ".join(v.type for v in op.results))
        self.lines.append(text)


def print_function(function):
    printer = Printer()
    printer.op(function)
    return "\n".join(printer.lines) + "\n"


def copy_function(function):
    """A deep copy, through values."""
    values = {}

    def copy_block(block):
        arguments = []
        for argument in block.arguments:
            values[argument] = Value(argument.type)
            arguments.append(values[argument])
        return Block(arguments, [copy_op(op) for op in block.ops])

    def copy_op(op):
        new = Op(op.name, [values[v] for v in op.operands], [], op.props,
                 op.attrs)
        new.regions = [copy_block(block) for block in op.regions]
        new.results = [Value(v.type, new) for v in op.results]
        values.update(zip(op.results, new.results))
        return new

    return copy_op(function)
