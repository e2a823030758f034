# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compiled kernels on disk.

FLASH_OPT_CACHE        folder (default: flash-opt in XDG_CACHE_HOME, or in
                       ~/.cache); "off": nothing is read or written
FLASH_OPT_CACHE_SIZE   bytes at most (default: 1 GiB); what was used longest ago
                       goes first

A file holds a checksum, a JSON object of the sizes of its parts, and the parts.
It is written beside its place and renamed, so that readers never see half of
one; a file that is not what its checksum says is ignored and written again. The
cache only saves time: when it can't be read or written nothing else happens.
"""

import hashlib
import json
import os
import tempfile

_MAGIC = b"flash-opt cache 1 "
_SUFFIX = ".kernel"
_DEFAULT_SIZE = 1 << 30


def folder():
    """Where the cache is, or None if it is off."""
    given = os.environ.get("FLASH_OPT_CACHE")
    if given:
        return None if given == "off" else given
    base = os.environ.get("XDG_CACHE_HOME")
    if not base or not os.path.isabs(base):
        base = os.path.expanduser("~/.cache")
    return os.path.join(base, "flash-opt")


def size_limit():
    try:
        return int(os.environ["FLASH_OPT_CACHE_SIZE"])
    except (KeyError, ValueError):
        return _DEFAULT_SIZE


def make_key(parts):
    """Of texts, numbers and None, in this order."""
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def pack(parts):
    """Bytes of a dictionary of bytes."""
    sizes = json.dumps({name: len(data) for name, data in parts.items()})
    body = sizes.encode() + b"\n" + b"".join(parts.values())
    return _MAGIC + hashlib.sha256(body).hexdigest().encode() + b"\n" + body


def unpack(data):
    """The dictionary, or None if the bytes are not what was packed."""
    head, _, body = data.partition(b"\n")
    if head != _MAGIC + hashlib.sha256(body).hexdigest().encode():
        return None
    sizes, _, rest = body.partition(b"\n")
    parts, at = {}, 0
    for name, size in json.loads(sizes).items():
        parts[name] = rest[at:at + size]
        at += size
    return parts


def read(key):
    """What was written under this key, or None."""
    where = folder()
    if where is None:
        return None
    path = os.path.join(where, key + _SUFFIX)
    try:
        with open(path, "rb") as file:
            parts = unpack(file.read())
        if parts is not None:
            os.utime(path)  # used now
        return parts
    except OSError:
        return None


def write(key, parts):
    where = folder()
    if where is None:
        return
    temporary = None
    try:
        os.makedirs(where, mode=0o700, exist_ok=True)
        handle, temporary = tempfile.mkstemp(suffix=".tmp", dir=where)
        with os.fdopen(handle, "wb") as file:
            file.write(pack(parts))
        os.replace(temporary, os.path.join(where, key + _SUFFIX))
        trim(where, size_limit())
    except OSError:
        if temporary is not None and os.path.exists(temporary):
            os.unlink(temporary)


def entries(where):
    """(time of last use, size, path), what was used longest ago first."""
    found = []
    with os.scandir(where) as files:
        for file in files:
            if file.name.endswith((_SUFFIX, ".tmp")):
                try:
                    state = file.stat()
                except FileNotFoundError:
                    continue
                found.append((state.st_mtime_ns, state.st_size, file.path))
    return sorted(found)


def trim(where, limit):
    """Deletes what was used longest ago until `limit` bytes are left."""
    found = entries(where)
    total = sum(size for _, size, _ in found)
    for _, size, path in found:
        if total <= limit:
            break
        try:
            os.unlink(path)
        except FileNotFoundError:
            pass  # another process was faster
        total -= size
