"""Attention as front ends may write it: random choices, one function each.

A program is text in MLIR's pretty form. Dims have one-letter names, and sizes
that are all different where nothing relates them, so that mixing them up
changes shapes or results. b: batch, h: heads, x: heads of K and V, g: heads
that share one of them (h = x * g), m: queries, n: keys, k: contraction,
d: columns of V, c: batch and heads collapsed.
"""

SIZES = {"b": 3, "h": 8, "x": 2, "g": 4, "m": 5, "n": 7, "k": 6, "d": 9}
# Everything that may be mixed up without a type error.
SQUARE = dict(SIZES, m=6, n=6, k=6, d=6)
LOW = "-3.40282347E+38"
INF = "0xFF800000"


class Writer:
    """Emits operations; values are (name, dims, element type)."""

    def __init__(self, rng, sizes, dynamic=""):
        self.rng = rng
        self.sizes = dict(sizes)
        self.sizes["c"] = self.sizes["b"] * self.sizes["h"]
        self.dynamic = set(dynamic)
        self.lines, self.arguments, self.kinds = [], [], []
        self.count = 0
        self.extents = {}

    def new(self, prefix="t"):
        self.count += 1
        return "%{}{}".format(prefix, self.count)

    def emit(self, text):
        self.lines.append("  " + text)

    def type(self, dims, element):
        return "tensor<{}{}>".format("".join(
            ("?" if d in self.dynamic else str(self.sizes.get(d, 1))) + "x"
            for d in dims), element)

    def argument(self, dims, element, kind):
        """`kind` says what the input holds: see inputs() in mutate.py."""
        name = "%a{}".format(len(self.arguments))
        self.arguments.append("{}: {}".format(name, self.type(dims, element)))
        self.kinds.append((kind, "".join(dims)))
        value = (name, dims, element)
        for i, d in enumerate(dims):
            if d in self.dynamic and d not in self.extents:
                self.extents[d] = (name, i, self.type(dims, element))
        return value

    def scalar_argument(self, element, kind):
        name = "%a{}".format(len(self.arguments))
        self.arguments.append("{}: {}".format(name, element))
        self.kinds.append((kind, None))
        return name

    def constant(self, text, element):
        name = self.new("c")
        self.emit("{} = arith.constant {}".format(
            name, text if element == "i1" else text + " : " + element))
        return name

    def size(self, d):
        """An index value for the size of a dynamic dim."""
        source = self.extents[d]
        if len(source) == 1:
            return source[0]
        tensor, axis, type = source
        index, name = self.constant(str(axis), "index"), self.new("s")
        self.emit("{} = tensor.dim {}, {} : {}".format(name, tensor, index,
                                                       type))
        self.extents[d] = (name,)
        return name

    def empty(self, dims, element):
        sizes = [self.size(d) for d in dims if d in self.dynamic]
        name = self.new("e")
        self.emit("{} = tensor.empty({}) : {}".format(
            name, ", ".join(sizes), self.type(dims, element)))
        return name

    def filled(self, dims, element, text):
        name, empty = self.new("f"), self.empty(dims, element)
        self.emit("{} = linalg.fill ins({} : {}) outs({} : {}) -> {}".format(
            name, self.constant(text, element), element, empty,
            self.type(dims, element), self.type(dims, element)))
        return (name, dims, element)

    def map(self, loops, dims):
        """`1` in dims is a dim of size 1, read at 0."""
        return "affine_map<({}) -> ({})>".format(
            ", ".join(loops), ", ".join("0" if d == "1" else d for d in dims))

    def generic(self, loops, reduced, inputs, output, body, init=None,
                result=None):
        """`body`: lines over %i0... (inputs) and %o, that define %y."""
        dims, element = output
        out = init[0] if init else self.empty(dims, element)
        name = result or self.new()
        maps = [self.map(loops, v[1]) for v in inputs] + [self.map(loops, dims)]
        kinds = ['"reduction"' if d in reduced else '"parallel"' for d in loops]
        ins = ""
        if inputs:
            ins = "ins({} : {}) ".format(
                ", ".join(v[0] for v in inputs),
                ", ".join(self.type(v[1], v[2]) for v in inputs))
        self.emit("{} = linalg.generic {{indexing_maps = [{}], iterator_types ="
                  " [{}]}} {}outs({} : {}) {{".format(
                      name, ", ".join(maps), ", ".join(kinds), ins, out,
                      self.type(dims, element)))
        self.emit("^bb0({}):".format(", ".join(
            ["%i{}: {}".format(i, v[2]) for i, v in enumerate(inputs)] +
            ["%o: " + element])))
        for line in body:
            self.emit("  " + line)
        self.emit("  linalg.yield %y : " + element)
        self.emit("}} -> {}".format(self.type(dims, element)))
        return (name, dims, element)

    def map_op(self, inputs, dims, element, *body):
        return self.generic(dims.replace("1", ""), "", inputs, (dims, element),
                            body)

    def cast(self, value, element):
        name, dims, have = value
        width = {"f16": 16, "bf16": 16, "f32": 32, "f64": 64}
        if have == element:
            return value
        op = "extf" if width[element] > width[have] else "truncf"
        if self.rng.random() < 0.3:
            result = self.new()
            self.emit("{} = arith.{} {} : {} to {}".format(
                result, op, name, self.type(dims, have),
                self.type(dims, element)))
            return (result, dims, element)
        return self.map_op([value], dims, element, "%y = arith.{} %i0 : {} to "
                           "{}".format(op, have, element))

    def transpose(self, value, dims):
        name, have, element = value
        if have == dims:
            return value
        if self.rng.random() < 0.5:
            result, empty = self.new(), self.empty(dims, element)
            self.emit("{} = linalg.transpose ins({} : {}) outs({} : {}) "
                      "permutation = [{}]".format(
                          result, name, self.type(have, element), empty,
                          self.type(dims, element),
                          ", ".join(str(have.index(d)) for d in dims)))
            return (result, dims, element)
        return self.generic(dims, "", [value], (dims, element),
                            self.copy_body(element))

    def copy_body(self, element):
        # An identity that stays one when it is printed.
        return ["%y = arith.select %true, %i0, %i0 : " + element]

    def reshape(self, value, dims, pairs):
        """Collapses or expands; `pairs` lists the groups of the longer one."""
        name, have, element = value
        result = self.new()
        groups, at = [], 0
        for group in pairs:
            groups.append(list(range(at, at + len(group))))
            at += len(group)
        if len(dims) < len(have):
            self.emit("{} = tensor.collapse_shape {} {} : {} into {}".format(
                result, name, groups, self.type(have, element),
                self.type(dims, element)))
        else:
            shape = ", ".join(self.size(d) if d in self.dynamic else
                              str(self.sizes.get(d, 1)) for d in dims)
            self.emit("{} = tensor.expand_shape {} {} output_shape [{}] : {} "
                      "into {}".format(result, name, groups, shape,
                                       self.type(have, element),
                                       self.type(dims, element)))
        return (result, dims, element)

    def contract(self, a, b, dims, over, element, init=None):
        """Σ_over a·b, as a named operation where there is one."""
        init = init or self.filled(dims, element, "0.0")
        names = {("cmk", "ckn", "cmn"): "batch_matmul",
                 ("mk", "kn", "mn"): "matmul",
                 ("bmk", "bkn", "bmn"): "batch_matmul",
                 ("cmn", "cnd", "cmd"): "batch_matmul",
                 ("mn", "nd", "md"): "matmul",
                 ("bmn", "bnd", "bmd"): "batch_matmul"}
        named = names.get((a[1], b[1], dims))
        choice = self.rng.random()
        loops = dims + over
        if named and choice < 0.6 and a[2] == b[2]:
            text = "linalg." + named
        elif choice < 0.75 and a[2] == b[2]:
            text = "linalg.contract indexing_maps = [{}]".format(", ".join(
                self.map(loops, x) for x in (a[1], b[1], dims)))
        else:
            body = []
            for i, v in enumerate((a, b)):
                body.append("%x{0} = arith.{1} %i{0} : {2} to {3}".format(
                    i, "extf", v[2], element) if v[2] != element else "")
            x = ["%x{}".format(i) if v[2] != element else "%i{}".format(i)
                 for i, v in enumerate((a, b))]
            if self.rng.random() < 0.2:
                x.reverse()
            if self.rng.random() < 0.1:
                body += ["%y = math.fma {}, {}, %o : {}".format(*x, element)]
            else:
                body += ["%p = arith.mulf {}, {} : {}".format(*x, element),
                         "%y = arith.addf {}, {} : {}".format(
                             *self.rng.sample(["%o", "%p"], 2), element)]
            loops = list(loops)
            if self.rng.random() < 0.3:
                self.rng.shuffle(loops)
            return self.generic("".join(loops), over, [a, b], (dims, element),
                                [line for line in body if line], init)
        result = self.new()
        self.emit("{} = {} ins({}, {} : {}, {}) outs({} : {}) -> {}".format(
            result, text, a[0], b[0], self.type(a[1], a[2]),
            self.type(b[1], b[2]), init[0], self.type(dims, element),
            self.type(dims, element)))
        return (result, dims, element)

    def reduce(self, value, dims, body, start, over, init=None):
        """`dims` may keep what is reduced as `1`."""
        init = init or self.filled(dims, value[2], start)
        if "1" not in dims and len(body) == 1 and self.rng.random() < 0.3:
            op = body[0].split()[2]
            result = self.new()
            self.emit("{} = linalg.reduce {{ {} }} ins({} : {}) outs({} : {}) "
                      "dimensions = [{}]".format(
                          result, op, value[0], self.type(value[1], value[2]),
                          init[0], self.type(dims, value[2]),
                          ", ".join(str(value[1].index(d)) for d in over)))
            return (result, dims, value[2])
        return self.generic(value[1], over, [value], (dims, value[2]), body,
                            init)

    def function(self, name, results):
        types = ", ".join(self.type(v[1], v[2]) for v in results)
        return ("func.func @{}({}) -> ({}) {{\n"
                "  %true = arith.constant true\n{}\n"
                "  return {} : {}\n}}\n").format(
                    name, ", ".join(self.arguments), types,
                    "\n".join(self.lines), ", ".join(v[0] for v in results),
                    types)
