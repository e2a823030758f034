# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""As much of PyTorch as flash_opt touches. Memory is made up: addresses."""

import contextlib
import itertools
import types

_addresses = itertools.count(0x700000000, 0x1000000)
log = []  # of allocations


class dtype:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return "torch." + self.name


float16, bfloat16, float32 = map(dtype, ("float16", "bfloat16", "float32"))
int32, uint8, complex64 = map(dtype, ("int32", "uint8", "complex64"))


class device:
    def __init__(self, type, index=None):
        self.type, self.index = type, index

    def __eq__(self, other):
        return (self.type, self.index) == (other.type, other.index)

    def __hash__(self):
        return hash((self.type, self.index))

    def __str__(self):
        return self.type if self.index is None else "%s:%d" % (self.type,
                                                               self.index)


class Tensor:
    def __init__(self, shape, strides, dtype, device, address=None):
        self.shape, self._strides = tuple(shape), tuple(strides)
        self.dtype, self.device, self.requires_grad = dtype, device, False
        self._address = next(_addresses) if address is None else address

    def stride(self):
        return self._strides

    def data_ptr(self):
        return self._address

    def detach(self):
        return Tensor(self.shape, self._strides, self.dtype, self.device,
                      self._address)

    def requires_grad_(self):
        self.requires_grad = True
        return self

    def backward(self, gradient):
        function, context = self.grad_fn
        function.backward(context, gradient,
                          *[None] * (context.results - 1))

    def contiguous(self):
        log.append("copy of %s" % (self.shape,))
        return _row_major(self.shape, self.dtype, self.device)


def _row_major(shape, dtype, device):
    strides = [1]
    for extent in reversed(shape[1:]):
        strides.insert(0, strides[0] * extent)
    return Tensor(shape, strides, dtype, device)


def randn_like(x):
    return empty_like(x)


def empty_like(x):
    return Tensor(x.shape, x.stride(), x.dtype, x.device)


def zeros_like(x):
    log.append("zeros like %s" % (x.shape,))
    return empty_like(x)


class autograd:
    class Function:
        """apply() leaves the function and its context on the results."""

        @classmethod
        def apply(cls, *arguments):
            context = types.SimpleNamespace(needs_input_grad=tuple(
                getattr(x, "requires_grad", False) for x in arguments))

            def save(*tensors):
                context.saved_tensors = tensors

            context.save_for_backward = save
            context.set_materialize_grads = lambda value: None
            results = cls.forward(context, *arguments)
            context.results = len(results)
            for x in results:
                x.grad_fn = cls, context
            return results


def empty_strided(shape, strides, dtype, device):
    log.append("empty %s %s %s" % (shape, strides, dtype))
    return Tensor(shape, strides, dtype, device)


def randn(*shape, device, dtype):
    assert device == "cuda"
    return _row_major(shape, dtype, globals()["device"](device, 0))


def zeros(size, dtype, device):
    log.append("zeros %d on stream %s" % (size, cuda.streams[-1]))
    return Tensor((size,), (1,), dtype, device)


def is_grad_enabled():
    return True


_C = types.SimpleNamespace(
    _cuda_getCurrentRawStream=lambda device: cuda.streams[-1])


class cuda:
    streams = [0]

    class ExternalStream:
        def __init__(self, handle, device):
            self.cuda_stream = handle

    class Stream:
        cuda_stream = 0x5000

    class CUDAGraph:
        def replay(self):
            pass

    @staticmethod
    def graph(graph, stream):
        return cuda.stream(stream)

    @staticmethod
    @contextlib.contextmanager
    def stream(stream):
        cuda.streams.append(stream.cuda_stream)
        yield
        cuda.streams.pop()

    @staticmethod
    def is_initialized():
        return True
