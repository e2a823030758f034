# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Attention as JAX programs write it: what jax_forms.py lowers.

`FORMS` maps a file to its functions: {name: (function, argument types)}.
"""

import functools
import math

import flax.linen as nn
import jax
import jax.numpy as jnp

B, T, S, N, H = 2, 16, 16, 4, 8  # batch, queries, keys, heads, head dim
FINFO_MIN = jnp.finfo(jnp.float32).min
attention = jax.nn.dot_product_attention


def tensor(*shape, dtype=jnp.float32):
    return jax.ShapeDtypeStruct(shape, dtype)


def types(*shapes, dtype=jnp.float32):
    return [tensor(*shape, dtype=dtype) for shape in shapes]


BTNH = types((B, T, N, H), (B, S, N, H), (B, S, N, H))
BNTH = types((B, N, T, H), (B, N, S, H), (B, N, S, H))
GROUPED = types((B, T, N, H), (B, S, 2, H), (B, S, 2, H))
BF16 = [tensor(*t.shape, dtype=jnp.bfloat16) for t in BTNH]
F16 = [tensor(*t.shape, dtype=jnp.float16) for t in BTNH]
BIAS = tensor(1, N, T, S)
MASK = tensor(B, 1, T, S, dtype=jnp.bool_)
LENGTHS = tensor(B, dtype=jnp.int32)


# jax.nn.dot_product_attention, the library function.
LIBRARY = {
    "plain": (attention, BTNH),
    "plain_bf16": (attention, BF16),
    "plain_f16": (attention, F16),
    "one_batch": (attention, types((T, N, H), (S, N, H), (S, N, H))),
    "scale": (functools.partial(attention, scale=0.5), BTNH),
    "causal": (functools.partial(attention, is_causal=True), BTNH),
    "causal_bf16": (functools.partial(attention, is_causal=True), BF16),
    "bias": (lambda q, k, v, b: attention(q, k, v, bias=b), BTNH + [BIAS]),
    "mask": (lambda q, k, v, m: attention(q, k, v, mask=m), BTNH + [MASK]),
    "mask_bias_causal": (
        lambda q, k, v, b, m: attention(q, k, v, b, m, is_causal=True),
        BTNH + [BIAS, MASK],
    ),
    "grouped": (attention, GROUPED),
    "grouped_causal": (functools.partial(attention, is_causal=True), GROUPED),
    "window": (functools.partial(attention, local_window_size=(3, 2)), BTNH),
    "window_causal": (
        functools.partial(attention, local_window_size=(4, 0), is_causal=True),
        BTNH,
    ),
    "lengths": (
        lambda q, k, v, n: attention(q, k, v, key_value_seq_lengths=n),
        BTNH + [LENGTHS],
    ),
    "query_lengths": (
        lambda q, k, v, n, m: attention(
            q, k, v, query_seq_lengths=n, key_value_seq_lengths=m
        ),
        BTNH + [LENGTHS, LENGTHS],
    ),
    "residual": (functools.partial(attention, return_residual=True), BTNH),
    "cross": (attention, types((B, T, N, H), (B, 24, N, H), (B, 24, N, H))),
}


def softmax_by_hand(s):
    e = jnp.exp(s - s.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def einsum_bnth(q, k, v):
    s = jnp.einsum("bntd,bnsd->bnts", q, k) / jnp.sqrt(H)
    return jnp.einsum("bnts,bnsd->bntd", jax.nn.softmax(s, -1), v)


def einsum_btnh(q, k, v):
    s = jnp.einsum("btnh,bsnh->bnts", q * H**-0.5, k)
    return jnp.einsum("bnts,bsnh->btnh", jax.nn.softmax(s), v)


def matmul(q, k, v):
    s = q @ jnp.swapaxes(k, -1, -2) * (1 / math.sqrt(H))
    return softmax_by_hand(s) @ v


def no_maximum(q, k, v):
    e = jnp.exp(q @ k.mT / math.sqrt(H))
    return (e @ v) / e.sum(-1, keepdims=True)


def where_causal(q, k, v):
    s = jnp.einsum("bntd,bnsd->bnts", q, k) * 0.25
    s = jnp.where(jnp.tril(jnp.ones((T, S), bool)), s, -jnp.inf)
    return jnp.einsum("bnts,bnsd->bntd", jax.nn.softmax(s, -1), v)


def added_causal(q, k, v):
    s = jnp.einsum("bntd,bnsd->bnts", q, k) * 0.25
    s = s + jnp.triu(jnp.full((T, S), -1e9), 1)
    return jnp.einsum("bnts,bnsd->bntd", jax.nn.softmax(s, -1), v)


def softcap(q, k, v):
    s = jnp.einsum("bntd,bnsd->bnts", q, k) * 0.25
    s = 50.0 * jnp.tanh(s / 50.0)
    i, j = jnp.arange(T)[:, None], jnp.arange(S)[None, :]
    s = jnp.where((j <= i) & (j > i - 4), s, -2.3819763e38)
    return jnp.einsum("bnts,bnsd->bntd", jax.nn.softmax(s, -1), v)


def alibi(q, k, v):
    s = jnp.einsum("bntd,bnsd->bnts", q, k) * 0.25
    slopes = 2.0 ** (-8.0 * (jnp.arange(N) + 1) / N)
    distance = jnp.arange(S)[None, :] - jnp.arange(T)[:, None]
    s = s + slopes[:, None, None] * distance
    s = jnp.where(distance <= 0, s, -jnp.inf)
    return jnp.einsum("bnts,bnsd->bntd", jax.nn.softmax(s, -1), v)


def grouped_free_dim(q, k, v):
    """Gemma's way: [B, T, K, G, H] x [B, S, K, H], heads between T and S."""
    q = q.reshape(B, T, 2, 2, H) * H**-0.5
    s = jnp.einsum("btkgh,bskh->btkgs", q, k).reshape(B, T, N, S)
    p = jax.nn.softmax(s, axis=-1).reshape(B, T, 2, 2, S)
    return jnp.einsum("btkgs,bskh->btkgh", p, v).reshape(B, T, N, H)


def grouped_repeat(q, k, v):
    k, v = jnp.repeat(k, 2, axis=2), jnp.repeat(v, 2, axis=2)
    return einsum_btnh(q, k, v)


def segments(q, k, v, ids):
    s = jnp.einsum("bntd,bnsd->bnts", q, k) * 0.25
    same = ids[:, None, :, None] == ids[:, None, None, :]
    p = jax.nn.softmax(jnp.where(same, s, FINFO_MIN), -1)
    return jnp.einsum("bnts,bnsd->bntd", p, v)


def softmax_where(q, k, v, m):
    s = jnp.einsum("bntd,bnsd->bnts", q, k) * 0.25
    p = jax.nn.softmax(s, -1, where=m)
    return jnp.einsum("bnts,bnsd->bntd", p, v)


def logsumexp(q, k, v):
    s = jnp.einsum("bntd,bnsd->bnts", q, k) * 0.25
    lse = jax.nn.logsumexp(s, axis=-1, keepdims=True)
    return jnp.einsum("bnts,bnsd->bntd", jnp.exp(s - lse), v), lse


def probabilities(q, k, v):
    s = jnp.einsum("bntd,bnsd->bnts", q, k) * 0.25
    p = jax.nn.softmax(s, -1)
    return jnp.einsum("bnts,bnsd->bntd", p, v), p


def packed(x):
    q, k, v = jnp.split(x.reshape(B, T, 3, N, H), 3, axis=2)
    return einsum_btnh(q[:, :, 0], k[:, :, 0], v[:, :, 0])


def vmapped(q, k, v):
    def one(q, k, v):
        return jax.nn.softmax(q @ k.T * 0.25, -1) @ v

    return jax.vmap(jax.vmap(one))(q, k, v)


def half_softmax_float(q, k, v):
    s = jnp.einsum("btnh,bsnh->bnts", q, k, preferred_element_type=jnp.float32)
    p = jax.nn.softmax(s * 0.25, -1).astype(q.dtype)
    return jnp.einsum("bnts,bsnh->btnh", p, v)


BY_HAND = {
    "einsum_bnth": (einsum_bnth, BNTH),
    "einsum_btnh": (einsum_btnh, BTNH),
    "matmul": (matmul, BNTH),
    "no_maximum": (no_maximum, BNTH),
    "where_causal": (where_causal, BNTH),
    "added_causal": (added_causal, BNTH),
    "softcap_window": (softcap, BNTH),
    "alibi": (alibi, BNTH),
    "grouped_free_dim": (grouped_free_dim, GROUPED),
    "grouped_repeat": (grouped_repeat, GROUPED),
    "segments": (segments, BNTH + [tensor(B, T, dtype=jnp.int32)]),
    "softmax_where": (softmax_where, BNTH + [MASK]),
    "logsumexp": (logsumexp, BNTH),
    "probabilities": (probabilities, BNTH),
    "packed": (packed, types((B, T, 3 * N * H))),
    "vmapped": (vmapped, BNTH),
    "softmax_bf16": (einsum_btnh, BF16),
    "half_softmax_float": (half_softmax_float, BF16),
    "two_dims": (
        lambda q, k, v: jax.nn.softmax(q @ k.T * 0.25) @ v,
        types((T, H), (S, H), (S, H)),
    ),
}


def flax_module(module, *inputs, **call):
    """The module's apply with its parameters as the first argument."""
    params = jax.eval_shape(
        lambda: module.init(jax.random.key(0), *[jnp.zeros(i.shape, i.dtype) for i in inputs])
    )
    return (lambda p, *x: module.apply(p, *x, **call)), [params, *inputs]


X = tensor(B, T, N * H)
HEADS = nn.MultiHeadDotProductAttention(num_heads=N, qkv_features=N * H)
FLAX = {
    "self_attention": flax_module(HEADS, X),
    "cross_attention": flax_module(HEADS, X, tensor(B, 24, N * H)),
    "self_attention_bf16": flax_module(
        nn.MultiHeadDotProductAttention(N, qkv_features=N * H, dtype=jnp.bfloat16), X
    ),
    "self_attention_causal": (
        lambda p, x: HEADS.apply(
            p, x, mask=nn.make_causal_mask(jnp.ones((B, T)), dtype=bool)
        ),
        flax_module(HEADS, X)[1],
    ),
    "self_attention_padded": (
        lambda p, x, ok: HEADS.apply(p, x, mask=nn.make_attention_mask(ok, ok)),
        [*flax_module(HEADS, X)[1], tensor(B, T)],
    ),
    "dot_product_attention": (nn.dot_product_attention, BTNH),
    "dot_product_attention_bias": (
        lambda q, k, v, b: nn.dot_product_attention(q, k, v, bias=b),
        BTNH + [BIAS],
    ),
    "layer_norm_and_mlp": flax_module(
        nn.Sequential([nn.LayerNorm(), HEADS, nn.Dense(16), nn.gelu]), X
    ),
}


def gradient(form):
    """(o, dq, dk, dv) from the arguments and dO: one joint graph."""
    function, args = form

    def joint(*args):
        *args, g = args
        o, pull = jax.vjp(lambda *qkv: function(*qkv, *args[3:]), *args[:3])
        return o, *pull(g)

    return joint, [*args, jax.eval_shape(function, *args)]


def loss(form):
    """value_and_grad of a mean square: dO is a function of O."""
    function, args = form
    mean = lambda *args: jnp.mean(function(*args).astype(jnp.float32) ** 2)
    return jax.value_and_grad(mean, argnums=(0, 1, 2)), args


GRADIENTS = {
    **{
        f"library_{name}": gradient(LIBRARY[name])
        for name in ["plain", "causal", "plain_bf16", "grouped", "mask", "bias"]
    },
    **{
        f"{name}_gradient": gradient(BY_HAND[name])
        for name in ["einsum_bnth", "matmul", "where_causal", "softcap_window"]
    },
    "loss_library_causal": loss(LIBRARY["causal"]),
    "loss_einsum_btnh": loss(BY_HAND["einsum_btnh"]),
    # The default, prevent_cse, adds a barrier that only IREE's dialects have.
    "checkpoint": gradient((jax.checkpoint(einsum_bnth, prevent_cse=False), BNTH)),
}

FORMS = {
    "library": LIBRARY,
    "by-hand": BY_HAND,
    "flax": FLAX,
    "gradients": GRADIENTS,
}
