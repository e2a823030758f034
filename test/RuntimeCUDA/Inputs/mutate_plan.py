"""Gives malformed plans to flash_plan_parse.

usage: mutate_plan.py LIBRARY PLAN.json
"""

import copy
import ctypes
import json
import random
import sys

library = ctypes.CDLL(sys.argv[1])
library.flash_status_name.restype = ctypes.c_char_p
library.flash_last_error.restype = ctypes.c_char_p
with open(sys.argv[2], encoding="utf-8") as file:
    good = file.read()


def parse(text, name=None):
    """The status, and the name of the plan when there is one."""
    if isinstance(text, str):
        text = text.encode()
    plan = ctypes.c_void_p()
    arguments = [text, ctypes.c_size_t(len(text))]
    if name:
        arguments.append(name.encode())
    function = (library.flash_plan_parse_named if name
                else library.flash_plan_parse)
    status = function(*arguments, ctypes.byref(plan))
    if status == 0:
        assert library.flash_plan_check(plan) == 0
        library.flash_plan_free(plan)
    return status


def show(what, text):
    """Prints the message of a plan that is refused."""
    status = parse(text)
    print("{}: {}: {}".format(what, library.flash_status_name(status).decode(),
                              library.flash_last_error().decode()))


def change(what, function):
    """Applies a change to the good plan and shows what is said."""
    plan = json.loads(good)
    function(plan)
    show(what, json.dumps(plan))


def put(place, key, value):
    place[key] = value


assert parse(good) == 0
show("empty", "")
show("deep", "[" * 100000)
show("trailing", good + "]")
show("float", good.replace('"sram_bytes": 65536', '"sram_bytes": 65536.5'))
show("huge integer", good.replace("65536", "9223372036854775808"))
show("key twice", good.replace('"version": 1', '"version": 1, "version": 1'))
change("version 2", lambda p: put(p, "version", 2))
change("unknown key", lambda p: put(p, "streams", 2))
change("unknown type", lambda p: put(p["operands"][0], "type", "f17"))
change("unknown size", lambda p: put(p["kernels"][0]["grid"], 0, "Q"))
change("open formula", lambda p: put(p["kernels"][0]["grid"], 0, "B *"))
change("deep formula",
       lambda p: put(p["kernels"][0]["grid"], 0, "(" * 100000))
change("no dim", lambda p: put(p["kernels"][0]["arguments"], 3,
                               {"integer": "stride(query, 3)"}))
change("name twice", lambda p: p["operands"].append(
    copy.deepcopy(p["operands"][0])))
change("bad name", lambda p: put(p, "name", "a b"))
change("too many threads", lambda p: put(p["kernels"][0], "block",
                                         [1024, 2, 1]))
change("box", lambda p: put(
    p["kernels"][0]["arguments"][5]["tensor_map"], "box", [64, 512, 1]))
change("swizzle", lambda p: put(
    p["kernels"][0]["arguments"][5]["tensor_map"], "swizzle_bytes", 64))
change("alignment", lambda p: put(p["operands"][0], "alignment", 24))
change("no workspace", lambda p: p.pop("workspace_bytes"))
change("scalar as pointer", lambda p: put(p["kernels"][0]["arguments"], 0,
                                          {"pointer": "scale"}))
show("two plans", "[" + good + "," + good + "]")

# Cut off, and with bytes replaced: accepted or refused, with a message.
rng = random.Random(1)
accepted = refused = 0
data = good.encode()
for i in range(len(data)):
    assert parse(data[:i]) == 2 or not data[i:].strip()
for _ in range(1000):
    text = bytearray(data)
    for _ in range(rng.randint(1, 4)):
        at = rng.randrange(len(text))
        text[at:at + rng.randint(0, 3)] = bytes(
            rng.choice(b'0123456789"{}[],:\\u-x\x00\xff BMN*/()') for _ in
            range(rng.randint(0, 3)))
    if parse(bytes(text)) == 0:
        accepted += 1
    else:
        refused += 1
        assert library.flash_last_error()
print("1000 random changes: {} plans, {} refused".format(accepted, refused))
assert accepted + refused == 1000 and refused > accepted
other = good.replace('"name": "attention_0"', '"name": "attention_1"')
both = "[" + other + "," + good + "]"
assert parse(both, "attention_2") == 2
assert parse(both, "attention_0") == parse(both, "attention_1") == 0
print("by name: attention_0")
