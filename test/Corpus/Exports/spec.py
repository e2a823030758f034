# Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a file of this folder is made from."""

from dataclasses import dataclass, field
from typing import Callable

import torch


@dataclass
class Spec:
    """One file: a model, its inputs and how it is lowered."""

    name: str
    model: Callable  # (attention implementation) -> nn.Module
    attn: str  # "sdpa", "eager" or "sdpa_no_mask"
    mask: bool = False  # pass a 2-D padding mask
    dynamic: bool = False  # sequence length
    dtype: torch.dtype = torch.float32
    batch: int = 1
    kind: str = "text"  # "text", "image" or "decode"
    torch_mlir_sdpa: bool = False  # leave SDPA to torch-mlir's decomposition
    # Import with FxImporter.import_program, which lets torch-mlir trust the
    # symbolic shapes; the default, import_frozen_program, emits code that asks
    # at run time whether a dynamic dim is 1.
    strict: bool = False
    call: dict = field(default_factory=dict)  # extra arguments of the model
    seq: int = 128
    # Makes the inputs of models whose `kind` is none of the above.
    inputs: Callable = None  # (spec, config, sequence) -> {name: tensor}
