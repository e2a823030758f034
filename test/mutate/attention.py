"""Random attention programs, written with grammar.py's Writer.

Each step has several spellings; `features` collects those taken, so that a
failure says what it was made of.
"""

from grammar import INF, LOW, SIZES, SQUARE, Writer

LOG2E = "1.44269502"


class Attention(Writer):
    def __init__(self, rng):
        sizes = SQUARE if rng.random() < 0.35 else SIZES
        dynamic = rng.choice(["", "", "", "n", "mn", "b", "bmn"])
        super().__init__(rng, sizes, dynamic)
        self.features = []
        self.batch = rng.choice(["", "b", "bh", "bh", "c", "bxg"])
        if self.dynamic & {"b"} and "b" not in self.batch:
            self.dynamic -= {"b"}
        if rng.random() < 0.15:
            # Extents of 1 have rules of their own.
            self.sizes[rng.choice("bmndk")] = 1
            self.sizes["c"] = self.sizes["b"] * self.sizes["h"]
        self.input = rng.choice(["f32", "f32", "f32", "f16", "bf16"])
        # Keys, contraction and columns may be two loops each: n = y * z.
        self.keys = self.contracted = self.columns = None
        for name, letters, one in (("keys", "yz", "n"),
                                   ("contracted", "uw", "k"),
                                   ("columns", "ij", "d")):
            split = rng.random() < 0.08 and not self.dynamic & {one}
            setattr(self, name, letters if split else one)
            if split:
                self.features.append(name + "-split")
        self.sizes.update(y=3, z=4, u=2, w=5, i=2, j=3)
        self.scores_dims = self.batch + "m" + self.keys

    def pick(self, name, *choices):
        choice = self.rng.choice(choices)
        if choice not in (None, "none"):
            self.features.append("{}={}".format(name, choice))
        return choice

    # Q, K, V.

    def spell(self, dims):
        """`dims` with letters for the loops that a dim is."""
        return dims.replace("n", self.keys).replace(
            "k", self.contracted).replace("d", self.columns)

    def operand(self, dims, kind):
        """An input in some layout, brought to `dims` or read as it is."""
        layout = list(dims)
        if self.rng.random() < 0.4:
            self.rng.shuffle(layout)
        layout = "".join(layout)
        if layout == dims and self.batch == "c" and not self.dynamic & {"b"}:
            whole = dims.replace("c", "bh")
            value = self.argument(whole, self.input, kind)
            value = self.reshape(value, dims, ["bh"] + list(dims[1:]))
        else:
            value = self.argument(layout, self.input, kind)
            if self.rng.random() < 0.6:
                value = self.transpose(value, dims)
        return self.cast(value, "f32")

    def shared(self, dims, kind):
        """K or V whose heads may be shared by several query heads."""
        if "bh" in dims and self.sharing:
            value = self.operand(dims.replace("h", "x"), kind)
            value = self.transpose(value, dims.replace("h", "x"))
            wide = self.map_op([value], dims.replace("h", "xg"), "f32",
                               *self.copy_body("f32"))
            return self.reshape(wide, dims, [
                "xg" if d == "h" else d for d in dims])
        if "xg" in dims and self.sharing:
            return self.operand(dims.replace("g", ""), kind)
        return self.operand(dims, kind)

    def scaled(self, value, where, factor):
        """value · factor, or value / (1 / factor)."""
        kind = self.pick("scale-" + where, "mul", "div", "body", "tensor",
                         "argument")
        name, dims, element = value
        if kind == "argument":
            scale = self.argument("", "f32", "scale")
            return self.map_op([value, scale], dims, element,
                               "%y = arith.mulf %i0, %i1 : f32")
        if kind == "tensor":
            result = self.new()
            splat = self.constant("dense<{}>".format(factor),
                                  self.type(dims, element)) \
                if not self.dynamic else None
            if splat:
                self.emit("{} = arith.mulf {}, {} : {}".format(
                    result, name, splat, self.type(dims, element)))
                return (result, dims, element)
        if kind == "div":
            c = self.constant(repr(1.0 / factor), "f32")
            return self.map_op([value], dims, element,
                               "%y = arith.divf %i0, {} : f32".format(c))
        if kind == "body":
            return self.map_op(
                [value], dims, element,
                "%w = arith.constant {} : f64".format(factor),
                "%n = arith.truncf %w : f64 to f32",
                "%y = arith.mulf %i0, %n : f32")
        c = self.constant(str(factor), "f32")
        return self.map_op([value], dims, element,
                           "%y = arith.mulf %i0, {} : f32".format(c))

    # Masks. Each returns the changed scores.

    def positions(self):
        dims = self.scores_dims
        lines = ["%m = linalg.index {} : index".format(dims.index("m"))]
        if self.keys == "n":
            return lines + ["%n = linalg.index {} : index".format(
                dims.index("n"))]
        return lines + [
            "%ny = linalg.index {} : index".format(dims.index("y")),
            "%nz = linalg.index {} : index".format(dims.index("z")),
            "%nc = arith.constant {} : index".format(self.sizes["z"]),
            "%nn = arith.muli %ny, %nc : index",
            "%n = arith.addi %nn, %nz : index"]

    def hide(self, scores, inputs, body):
        """`body` defines %keep: select, or add a term."""
        fill = self.pick("fill", INF, INF, LOW, "-1.0e9")
        form = self.pick("hide", "select", "select-not", "add", "add-tensor")
        c = self.constant(fill, "f32")
        z = self.constant("0.0", "f32")
        dims = self.scores_dims
        if form == "add-tensor":
            term = self.map_op(inputs, dims, "f32", *body,
                               "%y = arith.select %keep, {}, {} : f32".format(
                                   z, c))
            return self.map_op([scores, term], dims, "f32",
                               "%y = arith.addf %i0, %i1 : f32")
        last = len(inputs)
        tail = {
            "select": ["%y = arith.select %keep, %i{}, {} : f32".format(
                last, c)],
            "select-not": ["%one = arith.constant true",
                           "%hidden = arith.xori %keep, %one : i1",
                           "%y = arith.select %hidden, {}, %i{} : f32".format(
                               c, last)],
            "add": ["%term = arith.select %keep, {}, {} : f32".format(z, c),
                    "%y = arith.addf %i{}, %term : f32".format(last)]}[form]
        return self.map_op(inputs + [scores], dims, "f32", *body, *tail)

    def index_mask(self, scores):
        kind = self.pick("mask", "causal", "causal", "window", "prefix",
                         "shifted", "left", "block", "i64", "sub")
        r = self.rng.randrange
        a, b = r(1, 5), r(0, 4)
        body = self.positions()
        if kind == "causal":
            body += [self.rng.choice([
                "%keep = arith.cmpi sle, %n, %m : index",
                "%keep = arith.cmpi sge, %m, %n : index",
                "%keep = arith.cmpi ule, %n, %m : index"])]
        elif kind == "shifted":
            body += ["%a = arith.constant {} : index".format(r(-3, 4)),
                     "%q = arith.addi %m, %a : index",
                     "%keep = arith.cmpi {}, %n, %q : index".format(
                         self.rng.choice(["sle", "slt"]))]
        elif kind == "sub":
            body += ["%a = arith.constant {} : index".format(r(-2, 3)),
                     "%q = arith.subi %m, %n : index",
                     "%keep = arith.cmpi {}, %q, %a : index".format(
                         self.rng.choice(["sge", "sgt", "slt", "eq", "ne"]))]
        elif kind == "i64":
            body += ["%q = arith.index_cast %m : index to {0}",
                     "%p = arith.index_cast %n : index to {0}",
                     "%a = arith.constant {1} : {0}",
                     "%pa = arith.addi %p, %a : {0}",
                     "%keep = arith.cmpi {2}, %pa, %q : {0}"]
            t = self.rng.choice(["i64", "i32"])
            body[2:] = [line.format(t, r(-2, 3), self.rng.choice(
                ["sle", "slt"])) for line in body[2:]]
        elif kind == "left":
            body += ["%a = arith.constant {} : index".format(a),
                     "%q = arith.addi %n, %a : index",
                     "%keep = arith.cmpi sgt, %q, %m : index"]
        elif kind == "block":
            body += ["%a = arith.constant {} : index".format(a),
                     "%q = arith.floordivsi %m, %a : index",
                     "%p = arith.floordivsi %n, %a : index",
                     "%keep = arith.cmpi {}, %p, %q : index".format(
                         self.rng.choice(["eq", "sle"]))]
        else:
            body += ["%a = arith.constant {} : index".format(a),
                     "%k0 = arith.cmpi sle, %n, %m : index",
                     "%q = arith.addi %n, %a : index",
                     "%k1 = arith.cmpi {}, %q, %m : index".format(
                         self.rng.choice(["sgt", "sge"])),
                     "%z = arith.constant {} : index".format(b),
                     "%k2 = arith.cmpi slt, %n, %z : index"]
            body += [{"window": "%keep = arith.andi %k0, %k1 : i1",
                      "prefix": "%keep = arith.ori %k0, %k2 : i1"}[kind]]
        return self.hide(scores, [], body)

    def data_mask(self, scores):
        kind = self.pick("data", "bool", "float", "lengths", "documents",
                         "padding", "alibi")
        dims = self.scores_dims
        subset = self.spell(self.rng.choice([self.batch + "mn", "mn"] + (
            [self.batch[0] + "n"] if self.batch else ["n"])))
        if kind == "bool":
            mask = self.argument(subset, "i1", "mask")
            return self.hide(scores, [mask], [
                "%t = arith.constant true",
                "%keep = arith.andi %i0, %t : i1"])
        if kind == "lengths":
            lengths = self.argument(self.batch[:1], "i64", "lengths")
            return self.hide(scores, [lengths], self.positions() + [
                "%p = arith.index_cast %n : index to i64",
                "%keep = arith.cmpi slt, %p, %i0 : i64"])
        if kind == "documents":
            ids = [self.argument(self.batch[:1] + self.spell(d), "i64", "ids")
                   for d in "mn"]
            return self.hide(scores, ids, [
                "%keep = arith.cmpi eq, %i0, %i1 : i64"])
        if kind == "padding":
            mask = self.argument(self.batch[:1] + self.keys, "i64", "ids")
            return self.hide(scores, [mask], [
                "%p = arith.constant 0 : i64",
                "%keep = arith.cmpi ne, %i0, %p : i64"])
        if kind == "alibi":
            slopes = self.argument(self.batch[-1:], "f32", "bias")
            return self.map_op([slopes, scores], dims, "f32",
                               *self.positions(),
                               "%q = arith.subi %n, %m : index",
                               "%p = arith.index_cast %q : index to i64",
                               "%f = arith.sitofp %p : i64 to f32",
                               "%s = arith.mulf %f, %i0 : f32",
                               "%y = arith.addf %i1, %s : f32")
        bias = self.argument(subset, "f32", "bias")
        return self.map_op([scores, bias], dims, "f32",
                           "%y = arith.addf %i0, %i1 : f32")

    def softcap(self, scores):
        self.features.append("softcap")
        cap = self.constant("3.0", "f32")
        return self.map_op([scores], self.scores_dims, "f32",
                           "%p = arith.divf %i0, {} : f32".format(cap),
                           "%q = math.tanh %p : f32",
                           "%y = arith.mulf %q, {} : f32".format(cap))

    # Softmax.

    def row(self, kept):
        """The dims of a row statistic; `kept` stands where the keys were."""
        return self.batch + "m" + kept

    def shifted(self, scores):
        """scores - max."""
        kind = self.pick("max", "maximumf", "maxnumf", "select", "none",
                         "broadcast")
        dims = self.scores_dims
        self.top = None
        if kind == "none":
            return scores
        keep = self.rng.random() < 0.4 and kind != "broadcast"
        row = self.row("1" if keep else "")
        start = self.rng.choice([INF, INF, LOW] + (
            ["0x7FC00000"] if kind == "maxnumf" else []))
        body = {"select": ["%g = arith.cmpf ogt, %i0, %o : f32",
                           "%y = arith.select %g, %i0, %o : f32"],
                "maxnumf": ["%y = arith.maxnumf %i0, %o : f32"]}.get(
                    kind, ["%y = arith.maximumf %i0, %o : f32"])
        self.top = top = self.reduce(scores, row, body, start, self.keys)
        self.start = start
        if kind == "broadcast":
            wide = self.map_op([top], dims, "f32", *self.copy_body("f32"))
            result = self.new()
            self.emit("{} = arith.subf {}, {} : {}".format(
                result, scores[0], wide[0], self.type(dims, "f32")))
            return (result, dims, "f32")
        return self.map_op([scores, top], dims, "f32",
                           "%y = arith.subf %i0, %i1 : f32")

    def softmax(self, scores, v):
        """P·V, in one order or the other."""
        dims = self.scores_dims
        if self.keys == "n" and self.pick("softmax", "parts", "parts", "parts",
                                          "named") == "named":
            result, empty = self.new(), self.empty(dims, "f32")
            self.emit("{0} = linalg.softmax dimension({1}) ins({2} : {3}) "
                      "outs({4} : {3}) -> {3}".format(
                          result, dims.index("n"), scores[0],
                          self.type(dims, "f32"), empty))
            return self.product(self.after((result, dims, "f32"), scores), v)
        shifted = self.shifted(scores)
        base = self.pick("exp", "exp", "exp", "exp2")
        if base == "exp2":
            c = self.constant(LOG2E, "f32")
            e = self.map_op([shifted], dims, "f32",
                            "%x = arith.mulf %i0, {} : f32".format(c),
                            "%y = math.exp2 %x : f32")
        else:
            e = self.map_op([shifted], dims, "f32", "%y = math.exp %i0 : f32")
        row = self.row(self.rng.choice(["", "1"]))
        online = self.top and self.start != "0x7FC00000" and self.pick(
            "online", *["none"] * 5, "step") == "step"
        init = self.corrected(row, base) if online else None
        total = self.reduce(e, row, ["%y = arith.addf %i0, %o : f32"],
                            "0.0", self.keys, init)
        if base == "exp":
            self.statistics = (self.top, total)
        form = self.pick("norm", "div", "div", "reciprocal", "late")
        if form == "late":
            out = self.product(e, v, online and base)
            return self.map_op([out, total], out[1], "f32",
                               "%y = arith.divf %i0, %i1 : f32")
        if form == "reciprocal":
            one = self.constant("1.0", "f32")
            inverse = self.map_op([total], row, "f32",
                                  "%y = arith.divf {}, %i0 : f32".format(one))
            p = self.map_op([e, inverse], dims, "f32",
                            "%y = arith.mulf %i0, %i1 : f32")
        else:
            p = self.map_op([e, total], dims, "f32",
                            "%y = arith.divf %i0, %i1 : f32")
        return self.product(self.after(p, scores), v)

    def after(self, p, scores):
        """What comes between the division and V."""
        dims = self.scores_dims
        if self.pick("guard", "none", "none", "none", "all") == "all":
            low, zero = self.constant(INF, "f32"), self.constant("0.0", "f32")
            hidden = self.map_op([scores], dims, "i1",
                                 "%y = arith.cmpf oeq, %i0, {} : f32".format(
                                     low))
            row = self.row("1" if self.rng.random() < 0.5 else "")
            init = self.filled(row, "i1", "true")
            all_hidden = self.generic(dims, self.keys, [hidden], (row, "i1"),
                                      ["%y = arith.andi %i0, %o : i1"], init)
            p = self.map_op([p, all_hidden], dims, "f32",
                            "%y = arith.select %i1, {}, %i0 : f32".format(zero))
        if self.rng.random() < 0.25:
            p = self.dropout(p)
        self.probabilities = p
        return p

    def dropout(self, p):
        """And what looks like it."""
        dims = self.scores_dims
        kind = self.pick("dropout", "mask", "mask", "select", "select-not",
                         "keys", "float", "threshold", "causal")
        inputs, body = [p], []
        if kind == "keys":
            inputs.append(self.argument(self.keys, "i1", "keep"))
        elif kind == "float":
            inputs.append(self.argument(dims, "f32", "v"))
            body = ["%x = arith.mulf %i0, %i1 : f32"]
        elif kind == "threshold":
            body = ["%c = arith.constant 0.1 : f32",
                    "%k = arith.cmpf ogt, %i0, %c : f32"]
        elif kind == "causal":
            body = self.positions() + ["%k = arith.cmpi sle, %n, %m : index"]
        else:
            inputs.append(self.argument(
                dims, "i1", "drop" if kind == "select-not" else "keep"))
        keep = "%k" if kind in ("threshold", "causal") else "%i1"
        zero = self.constant("0.0", "f32")
        if kind == "select-not":
            body += ["%x = arith.select {}, {}, %i0 : f32".format(keep, zero)]
        elif kind == "mask" and self.rng.random() < 0.6:
            body += ["%f = arith.uitofp %i1 : i1 to f32",
                     "%x = arith.mulf %i0, %f : f32"]
        elif kind != "float":
            body += ["%x = arith.select {}, %i0, {} : f32".format(keep, zero)]
        factor = self.rng.choice(["mulf %x, {}", "divf %x, {}"])
        factor = factor.format(self.constant(
            "1.25" if "mulf" in factor else "0.8", "f32"))
        body.append("%y = arith.{} : f32".format(factor))
        return self.map_op(inputs, dims, "f32", *body)

    def corrected(self, dims, base):
        """The zero that a sum of the first step of online softmax starts at."""
        start, zero = (self.constant(c, "f32") for c in (self.start, "0.0"))
        scale = self.constant(LOG2E, "f32")
        body = ["%d = arith.subf {}, %i0 : f32".format(start)]
        if base == "exp2":
            body += ["%x = arith.mulf %d, {} : f32".format(scale),
                     "%c = math.exp2 %x : f32"]
        else:
            body += ["%c = math.exp %d : f32"]
        return self.map_op([self.top], dims, "f32", *body,
                           "%y = arith.mulf %c, {} : f32".format(zero))

    def product(self, p, v, online=None):
        if self.input != "f32" and self.rng.random() < 0.5:
            p, v = self.cast(p, self.input), self.cast(v, self.input)
        out = self.batch + "m" + self.columns
        if self.rng.random() < 0.2:
            out = "".join(self.rng.sample(out, len(out)))
        init = self.corrected(out, online) if online else None
        return self.contract(p, v, out, self.keys, "f32", init)

    def log_sum_exp(self):
        top, total = self.statistics
        dims = self.batch + "m"
        inputs = [total] + ([top] if top else [])
        body = ["%l = math.log %i0 : f32"]
        if self.rng.random() < 0.3:
            body = ["%b = arith.constant 0.693147182 : f32",
                    "%t = math.log2 %i0 : f32", "%l = arith.mulf %t, %b : f32"]
        body.append("%s = arith.addf %l, %i1 : f32" if top else
                    "%s = arith.negf %l : f32")
        body.append(self.rng.choice(["%y = arith.negf %s : f32",
                                     "%y = arith.addf %s, %s : f32"]))
        return self.map_op(inputs, dims, "f32", *body)

    # The whole.

    def write(self, name):
        rng = self.rng
        self.probabilities = self.statistics = None
        self.sharing = self.batch in ("bh", "bxg") and rng.random() < 0.5
        q = self.operand(self.spell(self.batch + "mk"), "q")
        kdims = rng.choice([self.batch + "nk", self.batch + "kn"])
        k = self.shared(self.spell(kdims), "k")
        v = self.shared(self.spell(self.batch + "nd"), "v")
        where = self.pick("scale", "none", "scores", "scores", "q", "k",
                          "both", "after")
        if where in ("q", "both"):
            q = self.scaled(q, "q", 0.64)
        if where in ("k", "both"):
            k = self.scaled(k, "k", 0.64)
        keys = self.spell("kn")
        if keys not in k[1] and rng.random() < 0.3:
            k = self.transpose(k, "".join(
                d for d in k[1] if d not in keys) + keys)
        init = None
        if rng.random() < 0.05:
            self.features.append("starts-at-bias")
            init = self.argument(self.scores_dims, "f32", "bias")
        scores = self.contract(q, k, self.scores_dims, self.contracted, "f32",
                               init)
        if where == "scores":
            scores = self.scaled(scores, "s", 0.41)
        if rng.random() < 0.1:
            scores = self.softcap(scores)
        for _ in range(rng.choice([0, 0, 1, 1, 2])):
            scores = rng.choice([self.index_mask, self.data_mask])(scores)
        if where == "after":
            scores = self.scaled(scores, "s", 0.41)
        out = self.softmax(scores, v)
        results = [self.cast(out, self.input)]
        if self.probabilities and rng.random() < 0.04:
            self.features.append("returns-p")
            results.append(self.probabilities)
        if self.statistics and rng.random() < 0.15:
            self.features.append("returns-lse")
            results.append(self.log_sum_exp())
        if self.probabilities and rng.random() < 0.04:
            self.features.append("second-value")
            w = self.shared(self.spell(self.batch + "nd"), "v")
            results.append(self.product(self.probabilities, w))
        return self.function(name, results)
