# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Small models of many families: what each does to attention of its own.

One layer, two where layers differ (window and full in Gemma-2, shifted windows
in Swin).
"""

import torch
import transformers as hf

from spec import Spec

SEQ = 32
# Shared by most configurations.
WIDE = dict(initializer_range=0.05, vocab_size=256)
TEXT = dict(hidden_size=64, num_hidden_layers=1, num_attention_heads=2,
            intermediate_size=128, max_position_embeddings=64, **WIDE)
GROUPED = dict(TEXT, num_attention_heads=4, num_key_value_heads=2, head_dim=16)
SEQ2SEQ = dict(d_model=64, encoder_layers=1, decoder_layers=1,
               encoder_attention_heads=2, decoder_attention_heads=2,
               encoder_ffn_dim=128, decoder_ffn_dim=128, init_std=0.05,
               vocab_size=256, max_position_embeddings=64)
IMAGE = dict(hidden_size=64, num_hidden_layers=1, num_attention_heads=2,
             intermediate_size=128, image_size=32, patch_size=8,
             initializer_range=0.05)


def text(name, **over):
    """A model of `name`Config and `name`Model with TEXT, changed by `over`."""

    def make(attn):
        config = getattr(hf, name + "Config")(**{**TEXT, **over})
        config._attn_implementation = attn  # pylint: disable=protected-access
        return getattr(hf, name + "Model")(config)

    return make


def model(name, config_name=None, **values):
    """A model of class `name` with exactly these values."""

    def make(attn):
        config = getattr(hf, config_name or name.replace("Model", "Config"))(**values)
        config._attn_implementation = attn  # pylint: disable=protected-access
        return getattr(hf, name)(config)

    return make


def seq2seq_inputs(spec, cfg, seq):
    """The encoder's sequence is longer than the decoder's."""
    tokens = lambda n: torch.randint(3, cfg.vocab_size, (spec.batch, n))
    mask = torch.ones(spec.batch, seq, dtype=torch.int64)
    mask[0, -max(1, seq // 5):] = 0
    inputs = {"input_ids": tokens(seq), "decoder_input_ids": tokens(seq // 2)}
    return {**inputs, "attention_mask": mask} if spec.mask else inputs


def audio_inputs(spec, cfg, seq):
    size = (spec.batch, cfg.num_mel_bins, 2 * cfg.max_source_positions)
    ids = torch.randint(0, 256, (spec.batch, seq // 2))
    return {"input_features": torch.randn(size, dtype=spec.dtype),
            "decoder_input_ids": ids}


def image_inputs(spec, cfg, _):
    size = (spec.batch, cfg.num_channels, cfg.image_size, cfg.image_size)
    return {"pixel_values": torch.randn(size, dtype=spec.dtype)}


distilbert = model("DistilBertModel", dim=64, n_layers=1, n_heads=2, hidden_dim=128,
                   max_position_embeddings=64, **WIDE)
albert = text("Albert", embedding_size=32)
t5 = model("T5Model", d_model=64, d_kv=32, d_ff=128, num_layers=1, num_heads=2,
           vocab_size=256, initializer_factor=0.5)
bart = model("BartModel", **SEQ2SEQ)
mbart = model("MBartModel", **SEQ2SEQ)
gemma2 = text("Gemma2", **{**GROUPED, "num_hidden_layers": 2, "sliding_window": 8,
                           "query_pre_attn_scalar": 24})
qwen2 = text("Qwen2", **GROUPED)
whisper = model("WhisperModel", **{**SEQ2SEQ, "num_mel_bins": 16, "pad_token_id": 0,
                                   "bos_token_id": 1, "eos_token_id": 2,
                                   "decoder_start_token_id": 1,
                                   "max_source_positions": SEQ,
                                   "max_target_positions": SEQ})
clip_text = text("CLIPText")
clip_vision = model("CLIPVisionModel", **IMAGE)
swin = model("SwinModel", image_size=32, patch_size=4, embed_dim=32, depths=[2],
             num_heads=[2], window_size=4, initializer_range=0.05)


def small(name, make, attn, **over):
    call = dict(use_cache=True) if over.pop("cached", False) else {}
    return Spec(f"{name}-{attn.replace('_', '-')}", make, attn, seq=SEQ, call=call, **over)


def both(name, make, **over):
    return [small(name, make, attn, **over) for attn in ("eager", "sdpa")]


BF16, F16 = torch.bfloat16, torch.float16
SPECS = [
    *both("distilbert", distilbert, mask=True),
    *both("albert", albert, mask=True),
    *both("t5", t5, inputs=seq2seq_inputs, mask=True),
    *both("bart", bart, inputs=seq2seq_inputs, mask=True),
    small("mbart", mbart, "eager", inputs=seq2seq_inputs),
    small("gemma2", gemma2, "eager", cached=True),
    small("gemma2-bf16", gemma2, "eager", cached=True, dtype=BF16),
    *both("qwen2", qwen2, cached=True),
    small("qwen2-f16", qwen2, "eager", cached=True, dtype=F16),
    *both("whisper", whisper, inputs=audio_inputs, cached=True),
    *both("clip-text", clip_text),
    *both("clip-vision", clip_vision, inputs=image_inputs),
    *both("swin", swin, inputs=image_inputs),
]
