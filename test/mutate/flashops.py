"""What docs/Flash.md says that flash.attention computes, in numpy.

Written from the definition of the operation, not from its decomposition, which
is compared with it.
"""

import re

import numpy as np

import scalars

OPERANDS = ["query", "key", "value", "scale", "biases", "captures",
            "block_mask", "query_lengths", "key_lengths", "query_offsets",
            "key_offsets", "query_documents", "key_documents", "sinks",
            "dropout_seed", "dropout_offset", "dropout_mask", "descale_query",
            "descale_key", "descale_value", "page_table"]
KNOWN = {"query", "key", "value", "scale", "biases", "captures", "sinks",
         "dropout_mask"}
MAPPED = ["query", "key", "value", "biases", "sinks", "dropout_mask"]


def field(text, name, default=None):
    match = re.search(r"\b{} = (\[[^\]]*\]|[^,>]+)".format(name), text or "")
    return match[1].strip() if match else default


def visible(mask, extents):
    """Which keys the mask attribute shows to which query."""
    m = np.arange(extents[0])[:, None]
    n = np.arange(extents[1])[None, :]
    align = field(mask, "causal") or field(mask, "align", "top_left")
    diagonal = m + (extents[1] - extents[0] if align == "bottom_right" else 0)
    prefix = int(field(mask, "prefix", "0"))
    keep = np.ones((extents[0], extents[1]), bool)
    if field(mask, "causal"):
        keep &= (n <= diagonal) | (n < prefix)
    elif prefix:
        keep &= n < prefix
    left, right = map(int, re.findall(
        r"-?\d+", field(mask, "window", "[-1, -1]")))
    if left >= 0:
        keep &= n >= diagonal - left
    if right >= 0:
        keep &= n <= diagonal + right
    return keep


class Attention:
    def __init__(self, interp, op, operands):
        self.interp = interp
        counts = [int(t) for t in re.findall(
            r"\d+", op.attr("operandSegmentSizes").partition(":")[2])]
        self.parts, at = {}, 0
        for name, count in zip(OPERANDS, counts):
            if count and name not in KNOWN:
                raise interp.Unsupported("flash.attention with " + name)
            self.parts[name] = operands[at:at + count]
            at += count
        self.op = op
        if "dropout" in op.props and "stored" not in op.props["dropout"]:
            raise interp.Unsupported("philox")
        self.set_maps()

    def set_maps(self):
        mapped = [(name, value) for name in MAPPED
                  for value in self.parts[name]]
        text = self.op.attr("indexing_maps")
        if text:
            maps = self.interp.parse_list(text)
            names = self.interp.parse_map(maps[0])[0]
        else:
            rank = np.ndim(self.parts["query"][0])
            names = ["d%d" % i for i in range(rank + 2)]
            *batch, h, m, n, k, d = names
            group = (self.parts["query"][0].shape[-3] //
                     max(1, self.parts["key"][0].shape[-3]))
            shared = "{} floordiv {}".format(h, group)
            dims = {"query": [h, m, k], "key": [shared, n, k],
                    "value": [shared, n, d], "biases": [h, m, n],
                    "sinks": [h], "dropout_mask": [h, m, n]}
            results = [batch + dims[name] for name, _ in mapped]
            results += [batch + [h, m, d], batch + [h, m]]
            maps = ["affine_map<({}) -> ({})>".format(
                ", ".join(names), ", ".join(r)) for r in results]
        self.extents = [1] * len(names)
        for (_, value), map in zip(mapped, maps):
            for size, result in zip(np.shape(value),
                                    self.interp.parse_map(map)[2]):
                if result in names:
                    self.extents[names.index(result)] = size
        self.values = {}
        for (name, value), map in zip(mapped, maps):
            self.values.setdefault(name, []).append((value, map))
        self.output_map, self.lse_map = maps[-2:]

    def read(self, value, map, dims):
        """The tensor over `dims` (positions in the domain), broadcast."""
        loops = [0] * len(self.extents)
        for place, dim in enumerate(dims):
            loops[dim] = np.arange(self.extents[dim]).reshape(
                [-1 if i == place else 1 for i in range(len(dims))])
        result = value[tuple(self.interp.apply_map(map, loops))]
        return result.reshape((1,) * (len(dims) - np.ndim(result)) +
                              np.shape(result))

    def write(self, value, map, dims):
        loops = [0] * len(self.extents)
        for place, dim in enumerate(dims):
            loops[dim] = np.arange(self.extents[dim]).reshape(
                [-1 if i == place else 1 for i in range(len(dims))])
        index = self.interp.apply_map(map, loops)
        shape = [int(np.max(i)) + 1 if np.size(i) else 0 for i in index]
        result = np.full(shape, 7.7e3)
        result[tuple(index)] = value
        return result

    def run(self, interpreter):
        rank = len(self.extents)
        m, n, k, d = range(rank - 4, rank)
        scores = list(range(rank - 2))
        rows = scores[:-1]
        q, key = (self.read(*self.values[name][0], scores + [k])
                  for name in ("query", "key"))
        s = np.sum(q * key, -1)
        s = np.broadcast_to(s, [self.extents[i] for i in scores])
        for scale in self.parts["scale"]:
            s = s * scale
        if self.op.regions and self.op.regions[0].ops:
            grid = [np.arange(self.extents[i]).reshape(
                [-1 if j == i else 1 for j in scores]) for i in scores]
            s, = interpreter.block(self.op.regions[0],
                                   [s, *grid, *self.parts["captures"]], {})
        s = np.broadcast_to(s, [self.extents[i] for i in scores])
        for bias in self.values.get("biases", []):
            s = s + self.read(*bias, scores)
        if "mask" in self.op.props:
            s = np.where(visible(self.op.props["mask"],
                                 (self.extents[m], self.extents[n])), s,
                         -np.inf)
        top = np.max(s, -1, keepdims=True, initial=-np.inf)
        sinks = [self.read(*sink, rows)[..., None]
                 for sink in self.values.get("sinks", [])]
        for sink in sinks:
            top = np.maximum(top, sink)
        safe = np.where(np.isneginf(top), 0, top)
        e = np.exp(s - safe)
        total = np.sum(e, -1, keepdims=True)
        for sink in sinks:
            total = total + np.exp(sink - safe)
        p = e / total
        rule = field(self.op.attr("numerics"), "masked_rows", "nan")
        empty = np.isneginf(top)
        p = np.where(empty, {"zero": 0.0, "nan": np.nan, "uniform":
                             1.0 / max(1, self.extents[n])}[rule], p)
        if self.op.props.get("dropout"):
            rate = float(field(self.op.props["dropout"], "p"))
            keep = self.read(*self.values["dropout_mask"][0], scores)
            p = np.where(keep, p / (1.0 - rate), 0.0)
        rounded = field(self.op.attr("numerics"), "p")
        if rounded:
            p = scalars.fit(p, rounded)
        v = self.read(*self.values["value"][0], rows + [n, d])
        o = np.sum(p[..., None] * v, -2)
        # Whatever V holds, and whatever is dropped.
        if rule != "uniform":
            o = np.where(empty, {"zero": 0.0, "nan": np.nan}[rule], o)
        results = [self.write(o, self.output_map, rows + [d])]
        if len(self.op.results) > 1:
            lse = np.log(total) + safe
            lse = np.where(empty, -np.inf, lse)[..., 0]
            results.append(self.write(lse, self.lse_map, rows))
        return results
