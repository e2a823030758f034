#!/usr/bin/env python3
# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Exports Hugging Face models to linalg-on-tensors with torch-mlir.

Every file of this folder that ends in .mlir is the output of this script and
of nothing else. A model is built from its configuration class with random
weights, traced by torch.export, decomposed to core ATen operators and lowered
by the torch-mlir package to linalg on tensors.

Parameters and buffers become function arguments (the traced function calls the
model through torch.func.functional_call), so no weight is stored: the files
hold the program only. Argument order: the model's inputs, then its parameters,
then its buffers; the comment block in front of each module names them.

  python3 export_models.py                  write every file next to the script
  python3 export_models.py NAME...          write only these
  python3 export_models.py --list           print the names
  python3 export_models.py --out DIR ...    write elsewhere
"""

import argparse
import pathlib

import torch
import transformers
from torch.export import Dim
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch_mlir import fx
from torch_mlir.compiler_utils import OutputType
from torch_mlir.extras.fx_decomp_util import get_decomposition_table
from transformers import AttentionInterface, AttentionMaskInterface

import small_models
from spec import Spec

# Wider than the default 0.02, so that attention is far from uniform when the
# files are checked against PyTorch. The value is not visible in the files.
INIT = 0.05

# "sdpa" with no mask tensor: scaled_dot_product_attention gets is_causal in
# decoders (and enable_gqa with grouped heads), nothing in encoders. Registered
# the way transformers documents for custom attention functions.
AttentionInterface.register(
    "sdpa_no_mask", transformers.integrations.sdpa_attention.sdpa_attention_forward
)
AttentionMaskInterface.register("sdpa_no_mask", lambda *args, **kwargs: None)


def bert(attn, **over):
    cfg = transformers.BertConfig(
        attn_implementation=attn, initializer_range=INIT, **over
    )
    return transformers.BertModel(cfg, add_pooling_layer=False)


def bert_tiny(attn):
    return bert(
        attn,
        num_hidden_layers=2,
        hidden_size=128,
        num_attention_heads=2,
        intermediate_size=512,
    )


def gpt2(attn, **over):
    cfg = transformers.GPT2Config(
        attn_implementation=attn, initializer_range=INIT, **over
    )
    return transformers.GPT2Model(cfg)


def gpt2_2(attn):
    return gpt2(attn, num_hidden_layers=2)


LLAMA = dict(
    num_hidden_layers=4,
    hidden_size=512,
    intermediate_size=1376,
    num_attention_heads=8,
    num_key_value_heads=2,
    head_dim=64,
    vocab_size=32000,
    initializer_range=INIT,
)


def llama(attn, **over):
    cfg = transformers.LlamaConfig(attn_implementation=attn, **{**LLAMA, **over})
    return transformers.LlamaModel(cfg)


def llama_2(attn):
    return llama(attn, num_hidden_layers=2)


def mistral(attn):
    cfg = transformers.MistralConfig(
        attn_implementation=attn, sliding_window=48, **{**LLAMA, "num_hidden_layers": 2}
    )
    return transformers.MistralModel(cfg)


def vit(attn):
    cfg = transformers.ViTConfig(
        attn_implementation=attn, num_hidden_layers=2, initializer_range=INIT
    )
    return transformers.ViTModel(cfg, add_pooling_layer=False)


# Without a cache object and without a mask the decoders compare position ids
# to find packed sequences, which needs a cumulative sum (tm_tensor.scan, not an
# upstream operation). use_cache=True is their default and gives the plain
# causal mask; the cache itself is not returned.
CACHED = dict(use_cache=True)

# Dynamic files have a dynamic sequence and a static batch. With both dynamic,
# torch-mlir lowers the view that flattens [batch, seq, hidden] for a linear
# layer as if seq were 1 (it inserts tensor.cast to ?x1xH): such a file verifies
# but does not compute the model, and check_exports.py crashes on it.

SPECS = [
    Spec("bert-base-sdpa-static", bert, "sdpa"),
    Spec("bert-base-sdpa-mask-dynamic", bert, "sdpa", mask=True, dynamic=True),
    Spec("bert-base-eager-mask-static", bert, "eager", mask=True),
    Spec("bert-tiny-eager-mask-dynamic", bert_tiny, "eager", True, True, batch=2),
    Spec("bert-tiny-sdpa-mask-bf16-static", bert_tiny, "sdpa", True,
         dtype=torch.bfloat16),
    Spec("bert-tiny-sdpa-mask-dynamic-strict", bert_tiny, "sdpa", True, True,
         batch=2, strict=True),
    Spec("gpt2-sdpa-static", gpt2, "sdpa", call=CACHED),
    Spec("gpt2-sdpa-dynamic", gpt2, "sdpa", dynamic=True, call=CACHED),
    Spec("gpt2-eager-mask-static", gpt2, "eager", mask=True),
    Spec("gpt2-2layer-eager-mask-dynamic-strict", gpt2_2, "eager", True, True,
         strict=True),
    Spec("llama-gqa-sdpa-static", llama, "sdpa", call=CACHED),
    Spec("llama-gqa-sdpa-mask-dynamic", llama, "sdpa", mask=True, dynamic=True),
    Spec("llama-gqa-2layer-sdpa-dynamic-strict", llama_2, "sdpa", dynamic=True,
         call=CACHED, strict=True),
    Spec("llama-gqa-sdpa-causal-static", llama, "sdpa_no_mask", call=CACHED),
    Spec("llama-gqa-eager-static", llama, "eager", call=CACHED),
    Spec("llama-gqa-2layer-eager-f16-static", llama_2, "eager", dtype=torch.float16,
         call=CACHED),
    Spec("llama-gqa-2layer-sdpa-f16-static", llama_2, "sdpa", dtype=torch.float16,
         call=CACHED),
    Spec("llama-gqa-sdpa-decode", llama, "sdpa", kind="decode"),
    Spec("mistral-window-sdpa-static", mistral, "sdpa", call=CACHED),
    Spec("vit-sdpa-nomask-static", vit, "sdpa_no_mask", kind="image"),
    Spec("vit-sdpa-torchmlir-static", vit, "sdpa_no_mask", kind="image",
         torch_mlir_sdpa=True),
    *small_models.SPECS,
]


class Functional(torch.nn.Module):
    """The model as a function of (inputs, state): nothing is captured."""

    def __init__(self, model, call):
        super().__init__()
        self.held = [model]  # in a list, so that its weights are not ours
        self.call = call

    def forward(self, inputs, state):
        kwargs = {"use_cache": False, "return_dict": False, **self.call}
        if not hasattr(self.held[0].config, "use_cache"):
            del kwargs["use_cache"]
        inputs = dict(inputs)
        if "cache" in inputs:
            kwargs["past_key_values"] = transformers.DynamicCache(
                inputs.pop("cache")
            )
        out = torch.func.functional_call(
            self.held[0], state, (), {**kwargs, **inputs}
        )
        return out[0]


def build(spec):
    """Returns (traced module, inputs, state, dynamic shapes)."""
    torch.manual_seed(0)
    model = spec.model(spec.attn).eval().to(spec.dtype)
    state = {**dict(model.named_parameters()), **dict(model.named_buffers())}
    state = {k: v.detach() for k, v in state.items()}
    inputs = make_inputs(spec, model.config, spec.seq)
    shapes = None
    if spec.dynamic:
        seq = Dim("seq", min=2, max=512)
        shapes = (
            {k: {0: Dim.STATIC, 1: seq} for k in inputs},
            {k: None for k in state},
        )
    return Functional(model, spec.call), inputs, state, shapes


def make_inputs(spec, cfg, seq):
    """Random inputs; the padding mask covers a tail of the first sequence."""
    batch = spec.batch
    if spec.inputs:
        return spec.inputs(spec, cfg, seq)
    if spec.kind == "image":
        size = (batch, cfg.num_channels, cfg.image_size, cfg.image_size)
        return {"pixel_values": torch.randn(size, dtype=spec.dtype)}
    if spec.kind == "decode":
        kv = (batch, cfg.num_key_value_heads, seq - 1, cfg.head_dim)
        one = lambda: torch.randn(kv, dtype=spec.dtype)
        return {
            "input_ids": torch.randint(0, 1000, (batch, 1)),
            "position_ids": torch.full((batch, 1), seq - 1),
            "cache": [(one(), one()) for _ in range(cfg.num_hidden_layers)],
        }
    vocabulary = min(1000, cfg.vocab_size)
    inputs = {"input_ids": torch.randint(0, vocabulary, (batch, seq))}
    if spec.mask:
        mask = torch.ones(batch, seq, dtype=torch.int64)
        mask[0, -max(1, seq // 5) :] = 0
        inputs["attention_mask"] = mask
    return inputs


def argument_names(inputs, state):
    names = []
    for key, value in inputs.items():
        if key == "cache":
            for i in range(len(value)):
                names += [f"cache.{i}.key", f"cache.{i}.value"]
        else:
            names.append(key)
    return names + list(state)


def lower(spec):
    """Returns the text of the file for `spec`."""
    module, inputs, state, shapes = build(spec)
    table = dict(get_decomposition_table())
    if spec.torch_mlir_sdpa:
        for op in list(table):
            if "scaled_dot_product" in str(op):
                del table[op]
    # The math backend, whatever kernels this CPU would pick: its decomposition
    # is the portable one, and the flash one leaves strides behind which break
    # GPT-2's view with a dynamic sequence.
    with torch.no_grad(), sdpa_kernel(SDPBackend.MATH):
        program = torch.export.export(
            module, (inputs, state), dynamic_shapes=shapes, strict=False
        )
        mlir = fx.export_and_import(
            program,
            output_type=OutputType.LINALG_ON_TENSORS,
            decomposition_table=table,
            experimental_support_mutation=spec.strict,
        )
    names = argument_names(inputs, state)
    head = [f"// {spec.name}: made by export_models.py; do not edit.", "// Arguments:"]
    head += [f"//   {i} {name}" for i, name in enumerate(names)]
    text = str(mlir)
    assert text.count("%arg") >= len(names)
    return "\n".join(head) + "\n" + text


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("names", nargs="*")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--out", default=pathlib.Path(__file__).parent)
    args = parser.parse_args()
    known = {s.name: s for s in SPECS}
    if unknown := [n for n in args.names if n not in known]:
        parser.error(f"unknown export '{unknown[0]}'; --list prints the names")
    if args.list:
        print("\n".join(known))
        return
    for name in args.names or known:
        text = lower(known[name])
        path = pathlib.Path(args.out) / f"{name}.mlir"
        path.write_text(text)
        print(f"{path.name}: {len(text)} bytes", flush=True)


if __name__ == "__main__":
    main()
