"""torch.autograd.gradcheck of attention() on the CPU, through O and the LSE."""

import torch

import flash_opt
from flash_opt import gradients

torch.manual_seed(0)
BATCH, HEADS, QUERIES, KEYS, DIM = 2, 4, 5, 7, 8


def leaf(*shape):
    return torch.randn(*shape, dtype=torch.float64, requires_grad=True)


def check(name, kv_heads=HEADS, **arguments):
    """Arguments that require a gradient are checked as well."""
    inputs = {"q": leaf(BATCH, HEADS, QUERIES, DIM),
              "k": leaf(BATCH, kv_heads, KEYS, DIM),
              "v": leaf(BATCH, kv_heads, KEYS, DIM)}
    fixed = {}
    for key, value in arguments.items():
        wanted = isinstance(value, torch.Tensor) and value.requires_grad
        (inputs if wanted else fixed)[key] = value

    def function(*values):
        return flash_opt.attention(**dict(zip(inputs, values)), **fixed,
                                   return_lse=True)

    print(name, torch.autograd.gradcheck(function, tuple(inputs.values())))


check("plain")
check("grouped, causal", kv_heads=2, causal=True, align="bottom_right")
check("window", window=(2, 1))
check("softcap", softcap=2.0)
check("bias", bias=leaf(HEADS, QUERIES, KEYS))
check("bias of keys", bias=leaf(BATCH, 1, 1, KEYS))
check("sinks", sinks=leaf(HEADS))
check("lengths", key_lengths=torch.tensor([4, 7], dtype=torch.int32))


def check_sinks(layout):
    """The gradient as it is computed on GPUs, beside that of the CPU's kernel."""
    order = {"bhsd": (0, 1, 2, 3), "bshd": (0, 2, 1, 3)}[layout]
    q, k, v = (leaf(BATCH, HEADS, n, DIM).detach().permute(order).contiguous()
               .requires_grad_() for n in (QUERIES, KEYS, KEYS))
    sinks = leaf(HEADS)
    out, lse = flash_opt.attention(q, k, v, sinks=sinks, causal=True,
                                   layout=layout, return_lse=True)
    d_out, d_lse = torch.randn_like(out), torch.randn_like(lse)
    expected, = torch.autograd.grad((out, lse), (sinks,), (d_out, d_lse))
    found = gradients._sink_gradient(torch, sinks, order, out, lse, d_out, d_lse)
    print("sinks by PyTorch", layout,
          torch.allclose(found, expected, rtol=1e-5, atol=1e-6))


check_sinks("bhsd")
check_sinks("bshd")
