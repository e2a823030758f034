# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Launches that launch.test looks at in the driver's log."""

import functools
import sys

import flash_opt
from fake_tensor import FakeTensor

attention = functools.partial(flash_opt.attention, emit="ptx")


def say(text):
    print(text, file=sys.stderr, flush=True)


def make(*shapes, **more):
    """Tensors at 0x100000000, 0x200000000, ..."""
    return [FakeTensor((i + 1) << 32, shape, **more)
            for i, shape in enumerate(shapes)]


SHAPE = (2, 8, 300, 64)
q, k, v, o = make(*[SHAPE] * 4)

say("== plain")
assert attention(q, k, v, out=o) is o
say("== sizes")
a, b, c, d = make((1, 4, 50, 64), (1, 4, 70, 64), (1, 4, 70, 64),
                  (1, 4, 50, 64))
attention(a, b, c, out=d)
say("== bshd")
attention(*make(*[(2, 300, 8, 64)] * 3), layout="bshd",
          out=FakeTensor(4 << 32, (2, 300, 8, 64)))
say("== grouped")
lse = FakeTensor(5 << 32, (2, 8, 300), type="f32")
few = FakeTensor(2 << 32, (2, 2, 300, 64))
assert attention(q, few, few, out=o, lse=lse) == (o, lse)
say("== packed")
# Of one query, the last one, and of three, whose heads lie outside of rows.
for rows, arguments in ((1, dict(causal=True, align="bottom_right")), (3, {})):
    attention(FakeTensor(1 << 32, (2, 8, rows, 64)), few, few, **arguments,
              out=FakeTensor(4 << 32, (2, 8, rows, 64)),
              lse=FakeTensor(5 << 32, (2, 8, rows), type="f32"))
say("== not packed")
attention(FakeTensor(1 << 32, (2, 8, 3, 64)), few, few, causal=True,
          out=FakeTensor(4 << 32, (2, 8, 3, 64)))
attention(FakeTensor(1 << 32, (2, 3, 8, 64)), *[FakeTensor(
    2 << 32, (2, 300, 2, 64))] * 2, layout="bshd",
          out=FakeTensor(4 << 32, (2, 3, 8, 64)))


class Stream:
    def __cuda_stream__(self):
        return 0, 0xCAFE00


class OtherStream:
    ptr = 0xCAFE00


say("== streams")
q.streams.clear()
attention(q, k, v, out=o)
for stream in (0xCAFE00, Stream(), OtherStream()):
    attention(q, k, v, out=o, stream=stream)
say("asked for %s" % q.streams)

say("== bias")
attention(q, k, v, out=o, bias=FakeTensor(6 << 32, (300, 300)))
attention(q, k, v, out=o, bias=FakeTensor(6 << 32, (1, 8, 300, 300)))

say("== kernel")
text = flash_opt.attention_mlir("f16", 64)
text = text.replace("%value: tensor<?x?x?x64xf16>",
                    "%value: tensor<?x?x?x64xf16>, %scale: f32")
text = "\n".join(x for x in text.split("\n") if "arith.constant" not in x)
kernel = flash_opt.compile(text, "sm_80", emit="ptx")
kernel(q, k, v, 0.25, o)

say("== errors")
plain = flash_opt.attention_kernel(q, k, v, emit="ptx")
OTHER = FakeTensor(2 << 32, (2, 8, 300, 32))
for function, arguments, more in (
        (attention, (q, OTHER, v), {}),
        (attention, (FakeTensor(1 << 32, SHAPE, (307200, 38400, 128, 2)), k, v),
         {}),
        (attention, (q, FakeTensor(2 << 32, SHAPE, device=1), v), {}),
        (attention, (q, k, FakeTensor(3 << 32, SHAPE, device_type=1)), {}),
        (attention, (q, k, FakeTensor(3 << 32, SHAPE, type="c64")), {}),
        (attention, (q, FakeTensor(2 << 32, SHAPE, type="f32"), v), {}),
        (attention, (FakeTensor(1 << 32, SHAPE[1:]), k, v), {}),
        (attention, (q, FakeTensor(2 << 32, (2, 3, 300, 64)), v), {}),
        (attention, (q, k, v), {"out": FakeTensor(4 << 32, (2, 8, 299, 64))}),
        (attention, (q, k, v), {"bias": FakeTensor(6 << 32, (300, 7))}),
        (attention, (q, k, v), {"out": None}),
        (attention, (q, k, 1.0), {}),
        (plain, (q, k, v), None),
        (attention, (q, k, v), {"score_mod": "flash.yield %m : index"})):
    try:
        if more is not None:
            more = {"out": o, **more}
        function(*arguments, **more or {})
        say("no error")
    except (flash_opt.Error, TypeError, ValueError) as error:
        say("%s: %s" % (type(error).__name__, str(error).split("\n")[0]))
