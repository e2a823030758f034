"""Reads .npy files by their documented layout and prints type and shape."""

import ast
import pathlib
import struct
import sys

for path in sorted(pathlib.Path(sys.argv[1]).iterdir()):
    data = path.read_bytes()
    assert data[:8] == b"\x93NUMPY\x01\x00", path
    (length,) = struct.unpack("<H", data[8:10])
    assert (10 + length) % 64 == 0, path
    header = ast.literal_eval(data[10:10 + length].decode("latin1"))
    assert header["fortran_order"] is False
    size = int(header["descr"][2:])
    for extent in header["shape"]:
        size *= extent
    assert len(data) == 10 + length + size, path
    print(path.name, header["descr"], header["shape"])
