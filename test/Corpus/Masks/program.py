# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Writes one function: scores, what a form does to them, softmax, P·V."""

NINF = {"f32": "0xFF800000", "f16": "0xFC00", "bf16": "0xFF80"}
LOWEST = {"f32": "-3.40282347E+38", "f16": "-6.550400e+04", "bf16": "-3.38953139E+38"}
DOMAIN = "b, h, m, n"


def tensor(shape, kind):
    return "tensor<" + "".join(f"{size}x" for size in shape) + f"{kind}>"


def truths(rows):
    """A dense literal of rows of truth values."""
    return "dense<[" + ", ".join(
        "[" + ", ".join("true" if x else "false" for x in row) + "]" for row in rows) + "]>"


def numbers(rows):
    return "dense<[" + ", ".join("[" + ", ".join(map(str, row)) + "]" for row in rows) + "]>"


def bits(sees, size):
    """The same as hexadecimal digits, for a square of `size`."""
    data, flat = bytearray(size * size // 8), 0
    for m in range(size):
        for n in range(size):
            data[flat // 8] |= sees(m, n) << (flat % 8)
            flat += 1
    return f'dense<"0x{data.hex().upper()}">'


def table(sees, queries=12, keys=12, yes=True, no=False):
    return [[yes if sees(m, n) else no for n in range(keys)] for m in range(queries)]


def tril(m, n):
    return n <= m


class Program:
    """One function: scores, what the form does to them, softmax, P·V."""

    def __init__(self, name, queries=12, keys=12, kind="f32", arguments=None, scale=True,
                 cached=False):
        self.kind, self.count, self.lines = kind, 0, []
        self.queries, self.keys = queries, keys
        self.q = tensor([2, 2, queries, 8], kind)
        self.k = tensor([2, 2, keys, 8], kind)
        self.shape = [2, 2, queries, keys]
        self.s = tensor(self.shape, kind)
        names = ["q", "past_k", "past_v"] if cached else ["q", "k", "v"]
        args = dict(zip(names, [self.q, self.k, self.k])) | (arguments or {})
        self.head = (f"func.func @{name}(" +
                     ", ".join(f"%{n}: {t}" for n, t in args.items()) + f") -> {self.q} {{")
        self.sizes, key, self.value = [], "%k", "%v"
        if queries == "?":
            axis = self.add("arith.constant 2 : index")
            if cached == "no":
                key = self.value = self.add(f"arith.negf %q : {self.q}")
            elif cached:
                # One new key for each query, behind those of the cache if there
                # is one.
                new = self.add(f"arith.negf %q : {self.q}")
                types = f"({self.k}, {self.q}) -> {self.k}"
                self.past = self.add(f"tensor.dim %past_k, {axis} : {self.k}")
                key = self.add(f"tensor.concat dim(2) %past_k, {new} : {types}")
                self.value = self.add(f"tensor.concat dim(2) %past_v, {new} : {types}")
            self.sizes = [self.add(f"tensor.dim %q, {axis} : {self.q}"),
                          self.add(f"tensor.dim {key}, {axis} : {self.k}")]
        self.scores = self.contract(["m, k", "n, k", "m, n"], "k", "%q", self.q, key, self.k,
                                    self.shape)
        if scale:
            self.scores = self.times(self.scores, "0.25")

    def add(self, text):
        self.count += 1
        self.lines.append(f"  %{self.count} = {text}")
        return f"%{self.count}"

    def empty(self, shape, kind=None):
        sizes = [s for s, extent in zip(self.sizes, shape[2:]) if extent == "?"]
        return self.add(f"tensor.empty({', '.join(sizes)}) : {tensor(shape, kind or self.kind)}")

    def contract(self, maps, sum_dim, lhs, lhs_type, rhs, rhs_type, shape):
        kind = self.kind
        zero = self.add(f"arith.constant 0.0 : {kind}")
        out, out_type = self.empty(shape), tensor(shape, kind)
        init = self.add(f"linalg.fill ins({zero} : {kind}) outs({out} : {out_type}) -> {out_type}")
        outer = [d for d in maps[2].split(", ")]
        dims = ", ".join(["b", "h", *outer, sum_dim])
        text = ", ".join(f"affine_map<({dims}) -> (b, h, {m})>" for m in maps)
        return self.add(f"linalg.contract indexing_maps = [{text}] ins({lhs}, {rhs} : {lhs_type}, "
                        f"{rhs_type}) outs({init} : {out_type}) -> {out_type}")

    def times(self, value, factor):
        return self.elementwise([value], f"%c = arith.constant {factor} : {self.kind}\n"
                                f"%y = arith.mulf %x0, %c : {self.kind}")

    def generic(self, inputs, body, kind=None, shape=None):
        """Over (b, h, m, n); %i and %j are the query and the key, %x0... the
        inputs (value, type, where), %y the result."""
        shape = shape or self.shape
        kind = kind or self.kind
        names = "bhmn"[4 - len(shape):]
        out, out_type = self.empty(shape, kind), tensor(shape, kind)
        maps = [where for _, _, where in inputs] + [", ".join(names)]
        maps = ", ".join(f"affine_map<({', '.join(names)}) -> ({m})>" for m in maps)
        ins = ""
        if inputs:
            ins = (f" ins({', '.join(v for v, _, _ in inputs)} : "
                   f"{', '.join(t for _, t, _ in inputs)})")
        args = [f"%x{i}: {t[7:-1].split('x')[-1]}" for i, (_, t, _) in enumerate(inputs)]
        kinds = ", ".join(['"parallel"'] * len(shape))
        result = self.add(f"linalg.generic {{indexing_maps = [{maps}], iterator_types = [{kinds}]}}"
                          f"{ins} outs({out} : {out_type}) {{")
        self.lines.append(f"  ^bb0({', '.join([*args, f'%out: {kind}'])}):")
        for name in ("m", "n"):
            if name in names:
                index = {"m": "%i", "n": "%j"}[name]
                self.lines.append(f"    {index} = linalg.index {names.index(name)} : index")
        self.lines += ["    " + line.strip() for line in body.strip().splitlines()]
        self.lines += [f"    linalg.yield %y : {kind}", f"  }} -> {out_type}"]
        return result

    def elementwise(self, values, body, kind=None):
        return self.generic([(v, self.s, DOMAIN) for v in values], body, kind)

    def constant(self, literal, shape, kind):
        type_ = tensor(shape, kind)
        return self.add(f"arith.constant {literal} : {type_}"), type_

    def where(self, mask, mask_type, where, fill=None, negated=False):
        """The scores where the mask is true (or false), else the fill."""
        kind = self.kind
        sides = "%f, %x1" if negated else "%x1, %f"
        return self.generic([(mask, mask_type, where), (self.scores, self.s, DOMAIN)],
                            f"%f = arith.constant {fill or NINF[kind]} : {kind}\n"
                            f"%y = arith.select %x0, {sides} : {kind}")

    def plus(self, mask, mask_type, where):
        return self.generic([(self.scores, self.s, DOMAIN), (mask, mask_type, where)],
                            f"%y = arith.addf %x0, %x1 : {self.kind}")

    def by_position(self, body, fill=None):
        """The scores where %c, computed from %i and %j, holds."""
        kind = self.kind
        return self.elementwise([self.scores], body +
                                f"\n%f = arith.constant {fill or NINF[kind]} : {kind}\n"
                                f"%y = arith.select %c, %x0, %f : {kind}")

    def finish(self, masked):
        kind, queries = self.kind, self.queries
        wide = "f32"
        if kind != wide:
            type_ = tensor(self.shape, wide)
            masked = self.generic([(masked, self.s, DOMAIN)],
                                  f"%y = arith.extf %x0 : {kind} to f32", wide)
        else:
            type_ = self.s
        out = self.empty(self.shape, wide)
        p = self.add(f"linalg.softmax dimension(3) ins({masked} : {type_}) outs({out} : {type_}) "
                     f"-> {type_}")
        if kind != wide:
            p = self.generic([(p, type_, DOMAIN)], f"%y = arith.truncf %x0 : f32 to {kind}")
        o = self.contract(["m, n", "n, d", "m, d"], "n", p, self.s, self.value, self.k,
                          [2, 2, queries, 8])
        self.lines += [f"  return {o} : {self.q}", "}"]
        return "\n".join([self.head, *self.lines]) + "\n"


FORMS = {"constants": [], "positions": [], "halves": [], "dynamic": [], "kept": []}


def form(file, expect, **options):
    """Registers a function that masks the scores of a program."""
    def register(function):
        FORMS[file].append((function, expect, options))
        return function
    return register


CAUSAL = "mask(<causal = top_left>)"
BOTTOM_RIGHT = "mask(<causal = bottom_right>)"


def add_in(kind, fill):
    return f"""
        %zero = arith.constant 0.0 : {kind}
        %low = arith.constant {fill} : {kind}
        %c = arith.cmpi sle, %j, %i : index
        %m = arith.select %c, %zero, %low : {kind}
        %y = arith.addf %x0, %m : {kind}"""
