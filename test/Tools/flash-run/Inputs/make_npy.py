"""Writes a good .npy file of another version and several bad ones."""

import pathlib
import struct
import sys

folder = pathlib.Path(sys.argv[1])
values = struct.pack("<6f", 1, 2, 3, 4, 5, 6)


def write(name, data=values, descr="<f4", fortran=False, shape="(2, 3)"):
    header = (f"{{'descr': '{descr}', 'fortran_order': {fortran}, "
              f"'shape': {shape}, }}\n").encode()
    (folder / name).write_bytes(b"\x93NUMPY\x02\x00" +
                                struct.pack("<I", len(header)) + header + data)


write("good.npy")
write("truncated.npy", data=values[:20])
write("fortran.npy", fortran=True)
write("f8.npy", data=values + values, descr="<f8")
write("huge.npy", shape="(4611686018427387904, 3)")
write("shape.npy", shape="(3, 2)")
(folder / "header.npy").write_bytes(b"\x93NUMPY\x02\x00\xff\x00\x00\x00{'descr'")
(folder / "text.npy").write_text("1 2 3")
