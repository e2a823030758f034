# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What others offer for the same attention: PyTorch's SDPA with its back ends,
compiled FlexAttention, FlashAttention-4 and JAX's Mosaic GPU kernel. Each maker
returns a launch, or raises if the peer cannot. What a launch returns: O by head,
or the gradients of q, k and v as these lie."""

import torch
import torch.nn.functional as F
from torch.nn.attention import SDPBackend, sdpa_kernel

from . import emit

BACKENDS = {"fa2": SDPBackend.FLASH_ATTENTION,
            "cudnn": SDPBackend.CUDNN_ATTENTION,
            "efficient": SDPBackend.EFFICIENT_ATTENTION}
FLEX, FA4, MOSAIC = "flex", "fa4", "mosaic"


def _by_head(case, tensors):
    order = ["bhmd".index(x) for x in case.layout]
    return [tensors[x].permute(order) for x in ("query", "key", "value")]


def make_sdpa(name, case, tensors):
    unsupported = (case.score or case.sinks or case.window != (-1, -1)
                   or case.prefix or len(case.biases) > 1
                   or case.biases and name == "fa2")
    if unsupported:
        raise ValueError("not in SDPA's " + name)
    q, k, v = _by_head(case, tensors)
    bias = tensors.get("bias0")
    if bias is not None:
        bias = bias.expand(case.batch, case.heads, case.m, case.n)

    def run():
        with sdpa_kernel(BACKENDS[name]):
            return F.scaled_dot_product_attention(
                q, k, v, attn_mask=bias, is_causal=case.causal,
                scale=case.scale, enable_gqa=case.group > 1)

    return run


def _score_mod(case, tensors):
    bias, slopes = tensors.get("bias0"), tensors.get("capture0")
    if case.score == "softcap":
        return lambda s, b, h, m, n: (torch.tanh(s / emit.SOFTCAP)
                                      * emit.SOFTCAP)
    if case.score == "alibi":
        return lambda s, b, h, m, n: s + slopes[h] * (n - m)
    if bias is not None:
        return lambda s, b, h, m, n: s + bias[h, m, n]
    return None


def make_flex(case, tensors, **options):
    from torch.nn.attention.flex_attention import (create_block_mask,
                                                   flex_attention)
    left, right = case.window

    def visible(b, h, m, n):
        seen = n <= m if case.causal else n >= 0
        if left >= 0:
            seen = seen & (n >= m - left)
        if right >= 0:
            seen = seen & (n <= m + right)
        return seen

    masked = case.causal or case.window != (-1, -1)
    block_mask = create_block_mask(visible, None, None, case.m, case.n,
                                   device="cuda") if masked else None
    # A cell is a compilation of its own; PyTorch gives up after eight of one
    # function and runs it uncompiled.
    torch._dynamo.reset()
    compiled = torch.compile(flex_attention, dynamic=False)
    q, k, v = _by_head(case, tensors)
    modification = _score_mod(case, tensors)

    def run():
        return compiled(q, k, v, score_mod=modification, block_mask=block_mask,
                        scale=case.scale, enable_gqa=case.group > 1,
                        **options)

    return run


def make_fa4(case, tensors):
    """FlashAttention's kernels in CuTe DSL, of the package flash-attn-4."""
    from flash_attn.cute import flash_attn_func
    if case.sinks or case.prefix or case.biases or case.score not in (
            None, "", "softcap"):
        raise ValueError("not in FlashAttention-4 without code of its own")
    q, k, v = (x.transpose(1, 2) for x in _by_head(case, tensors))
    window = tuple(None if x < 0 else x for x in case.window)
    # A causal window that is bounded on the left only.
    if case.causal and window[0] is not None:
        window = (window[0], 0)

    def run():
        result = flash_attn_func(
            q, k, v, softmax_scale=case.scale, causal=case.causal,
            window_size=window,
            softcap=emit.SOFTCAP if case.score == "softcap" else 0.0)
        output = result[0] if isinstance(result, tuple) else result
        return output.transpose(1, 2)

    return run


def make_peer(name, case, tensors):
    if name == FLEX:
        return make_flex(case, tensors)
    if name == FA4:
        return make_fa4(case, tensors)
    if name == MOSAIC:
        from . import mosaic
        return mosaic.make(case, tensors)
    return make_sdpa(name, case, tensors)


def make_backward_peer(name, case, tensors):
    """The backward by autograd, its forward done before."""
    names = ["query", "key", "value"]
    names += ["bias%d" % i for i in range(len(case.biases))]
    leaves = [tensors[x].detach().requires_grad_() for x in names]
    given = dict(tensors, **dict(zip(names, leaves)))
    output = make_peer(name, case, given)()
    d_output = tensors["d_output"].permute(
        ["bhmd".index(x) for x in case.layout])
    return lambda: torch.autograd.grad(output, leaves, d_output,
                                       retain_graph=True)


def forward_results(case, tensors):
    """O and the LSE, where the tensors of the case are."""
    q, k, v = _by_head(case, tensors)
    featured = (case.score or case.biases or case.group > 1
                or case.window != (-1, -1))
    if featured:
        from torch.nn.attention.flex_attention import AuxRequest
        output, aux = make_flex(case, tensors, return_aux=AuxRequest(lse=True))()
        order = ["bhmd".index(x) for x in case.layout]
        tensors["output"].permute(order).copy_(output)
        return {"lse": aux.lse.contiguous()}
    output, lse = torch.ops.aten._scaled_dot_product_flash_attention(
        q, k, v, 0.0, case.causal, scale=case.scale)[:2]
    order = ["bhmd".index(x) for x in case.layout]
    tensors["output"].permute(order).copy_(output)
    return {"lse": lse.contiguous()}
