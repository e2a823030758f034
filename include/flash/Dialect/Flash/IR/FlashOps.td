//===- FlashOps.td - Operations of the flash dialect -------*- tablegen -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// attention, attention_backward, probabilities, combine and the terminator of the score
// region. The rules named in brackets ([att-1], ...) are the verifier's, which
// carries the same names; each has a test in test/Dialect/Flash/invalid.mlir.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_DIALECT_FLASH_IR_FLASHOPS_TD
#define FLASH_DIALECT_FLASH_IR_FLASHOPS_TD

include "flash/Dialect/Flash/IR/FlashAttrs.td"
include "mlir/Interfaces/ControlFlowInterfaces.td"
include "mlir/Interfaces/SideEffectInterfaces.td"
include "mlir/IR/CommonAttrConstraints.td"
include "mlir/IR/CommonTypeConstraints.td"
include "mlir/IR/OpAsmInterface.td"

class Flash_Op<string mnemonic, list<Trait> traits = []>
    : Op<Flash_Dialect, mnemonic, traits>;

def Flash_FloatTensor : RankedTensorOf<[AnyFloat]>;
def Flash_IntTensor1D : 1DTensorOf<[I32, I64]>;
def Flash_IntTensor : RankedTensorOf<[I32, I64]>;
def Flash_BoolTensor : RankedTensorOf<[I1]>;

/// The operands that attention and its backward share, in this order.
defvar Flash_AttentionInputs = (ins
    Flash_FloatTensor:$query, Flash_FloatTensor:$key, Flash_FloatTensor:$value,
    Optional<AnyFloat>:$scale,
    Variadic<Flash_FloatTensor>:$biases,
    Variadic<AnyRankedTensor>:$captures,
    Optional<Flash_BoolTensor>:$block_mask,
    Optional<Flash_IntTensor>:$query_lengths,
    Optional<Flash_IntTensor>:$key_lengths,
    Optional<Flash_IntTensor1D>:$query_offsets,
    Optional<Flash_IntTensor1D>:$key_offsets,
    Optional<Flash_IntTensor>:$query_documents,
    Optional<Flash_IntTensor>:$key_documents,
    Optional<Flash_FloatTensor>:$sinks,
    Optional<I64>:$dropout_seed, Optional<I64>:$dropout_offset,
    Optional<Flash_BoolTensor>:$dropout_mask,
    Optional<Flash_FloatTensor>:$descale_query,
    Optional<Flash_FloatTensor>:$descale_key,
    Optional<Flash_FloatTensor>:$descale_value,
    Optional<Flash_IntTensor>:$page_table);

def Flash_AttentionOp : Flash_Op<"attention",
    [AttrSizedOperandSegments, IsolatedFromAbove, Pure,
     DeclareOpInterfaceMethods<OpAsmOpInterface, ["getAsmResultNames"]>]> {
  let summary = "exact attention: O = softmax(mod(scale·QKᵀ) + bias)·V, and LSE";
  let description = [{
    The iteration domain is (batch..., h, m, n, k, d): any number of batch
    dims, the query head h, the query m, the key n, the contraction dim k of
    Q·Kᵀ and the value dim d. `indexing_maps` says how each tensor is read from
    it, one map for each of the operands query, key, value, biases, block_mask,
    query_lengths, key_lengths, query_documents, key_documents, sinks,
    dropout_mask, descale_query, descale_key, descale_value, page_table that is
    present, in this order, then one for O and one for the LSE. Maps are
    projected permutations (a dim that does not appear is broadcast), except
    that grouped heads read `h floordiv g`, block masks read
    `m floordiv BM, n floordiv BN`, and paged K and V read
    `n floordiv P` and `n mod P`. Without `maps` every tensor is in the order
    of the domain with the last axes of its kind: Q (b..., h, m, k),
    K (b..., h floordiv g, n, k), V (b..., h floordiv g, n, d), O
    (b..., h, m, d), LSE and sinks and the like accordingly.

    In the accumulator type, for every (batch, h, m):

    ```
    s(n)  = scale · descale_q · descale_k · Σ_k Q·K
    s(n)  = score(s(n), batch..., h, m, n, captures...)
    s(n) += Σ bias
    s(n)  = -inf where a mask hides n from m
    LSE   = ln(Σ_n exp s(n) + exp(sink))
    P(n)  = exp(s(n) - LSE), then dropout, then rounded to numerics.p
    O     = descale_v · Σ_n P(n)·V(n)
    ```

    * `scale` absent means 1. It is never assumed to be 1/sqrt(K).
    * The score region is isolated; its arguments are the score (accumulator
      type), the batch indices, h, m, n (index) and the captures (tensors). It
      may hold arith and math ops, affine.apply and tensor.extract of captures,
      on scalars. It sees scores that a mask hides afterwards.
    * Masks: the `mask` attribute; `key_lengths` (keys n >= length are hidden,
      and N is the length in `bottom_right`); `query_lengths` (rows m >= length
      see no key; M is the length); `query_documents`/`key_documents` (n is
      seen if both ids are equal); `block_mask` (block (m, n) is seen if true).
    * Q (and O, LSE, dO, dLSE in the backward) at m >= query length, and K and V
      at n >= key length, are not read: they may hold anything. Keys that other
      masks hide are read or not; what they hold must be finite.
    * Packed variable lengths: with `query_offsets`/`key_offsets` (B + 1
      entries, ascending, int) the maps of Q, O, LSE (K, V) have no batch dim
      and row m of batch b is row `offsets[b] + m`. In every other map, in the
      score region and in philox, m and n count from the start of the sequence,
      and the tensors reach at least the longest one. Rows outside every
      sequence see no key.
    * `sinks`: extra logits, one per what their map says, that take part in
      the softmax but have no value row.
    * `page_table`: K and V are pages; `n floordiv P` is looked up in it.
      Entries past the key length are not read.
    * A row that sees no key and has no sink, or whose logits are all -inf:
      LSE = -inf and O as `numerics.masked_rows` says. A row of a sequence
      without any key is 0 under `uniform`.
    * Zero-size batch, heads or queries are legal: the result is empty. So is a
      zero number of keys or of contraction elements.

    Values the op can't check: offsets that do not ascend or leave the tensor,
    page numbers that leave it, and biases shorter than a sequence are
    undefined behaviour.

    Rules:

    * [att-0] one query, key and value (the generic form can break this);
    * [att-1] one map for each mapped operand, O and LSE;
    * [att-2] maps over (batch..., h, m, n, k, d) without symbols, one result
      for each tensor dim;
    * [att-3] a result is a dim, 0 (of a dim of static size 1), `dim floordiv c`
      or `dim mod c`;
    * [att-4] floordiv on h of key, value, descales and block mask; on m and n
      of the block mask; floordiv and mod on n of paged tensors;
    * [att-5] each tensor uses only the dims it may have, once, and those it
      must have;
    * [att-6] static extents of a dim agree; [att-7] so do those of floordiv;
    * [att-8] query and key have one element type; [att-9] no encodings;
    * [att-10] offsets, and documents, come in pairs;
    * [att-11] offsets: one batch dim, equally many entries, no lengths and no
      page table;
    * [att-12] a page table needs explicit maps and key_lengths;
    * [att-13] dropout operands as the dropout attribute's kind says;
    * [att-14] region arguments, terminator and its type; captures only with a
      region; [att-15] the ops of the region;
    * [att-16] key, value and table agree on the page size, at least 2;
    * [att-17] every extent is static or readable from an operand;
    * [att-18] O and LSE depend on every dim of a row; LSE is of the
      accumulator type.

    Gradients: query, key, value, biases, captures and sinks by
    `flash.attention_backward`. Not differentiable: scale, block_mask, lengths,
    offsets, documents, dropout operands, descales and page_table.

    Example:

    ```mlir
    %o, %lse = flash.attention %q, %k, %v scale %s bias(%b)
        mask(#flash.mask<causal = bottom_right>)
        score {
        ^bb0(%x: f32, %b0: index, %h: index, %m: index, %n: index):
          %t = math.tanh %x : f32
          flash.yield %t : f32
        } : (tensor<2x8x128x64xf16>, tensor<2x2x256x64xf16>,
             tensor<2x2x256x64xf16>, f32, tensor<2x8x128x256xf16>)
          -> tensor<2x8x128x64xf16>, tensor<2x8x128xf32>
    ```

    Source of the algorithm: FlashAttention (Dao et al., 2022), section 3.
  }];
  let arguments = !con(Flash_AttentionInputs, (ins
    OptionalAttr<AffineMapArrayAttr>:$indexing_maps,
    OptionalAttr<Flash_MaskAttr>:$mask,
    OptionalAttr<Flash_NumericsAttr>:$numerics,
    OptionalAttr<Flash_DropoutAttr>:$dropout,
    OptionalAttr<DictionaryAttr>:$plan));
  let results = (outs Flash_FloatTensor:$output,
                      Optional<Flash_FloatTensor>:$lse);
  let regions = (region MaxSizedRegion<1>:$score);
  let assemblyFormat = [{
    $query `,` $key `,` $value (`scale` $scale^)?
    (`bias` `(` $biases^ `)`)? (`captures` `(` $captures^ `)`)?
    (`block_mask` `(` $block_mask^ `)`)?
    (`query_lengths` `(` $query_lengths^ `)`)?
    (`key_lengths` `(` $key_lengths^ `)`)?
    (`query_offsets` `(` $query_offsets^ `)`)?
    (`key_offsets` `(` $key_offsets^ `)`)?
    (`query_documents` `(` $query_documents^ `)`)?
    (`key_documents` `(` $key_documents^ `)`)?
    (`sinks` `(` $sinks^ `)`)?
    (`dropout_seed` `(` $dropout_seed^ `)`)?
    (`dropout_offset` `(` $dropout_offset^ `)`)?
    (`dropout_mask` `(` $dropout_mask^ `)`)?
    (`descale_query` `(` $descale_query^ `)`)?
    (`descale_key` `(` $descale_key^ `)`)?
    (`descale_value` `(` $descale_value^ `)`)?
    (`page_table` `(` $page_table^ `)`)?
    (`maps` $indexing_maps^)?
    (`mask` `(` $mask^ `)`)? (`numerics` `(` $numerics^ `)`)?
    (`dropout` `(` $dropout^ `)`)? (`plan` $plan^)?
    attr-dict-with-keyword (`score` $score^)?
    `:` `(` type(operands) `)` `->` type(results)
  }];
  let hasVerifier = 1;
  let hasCanonicalizer = 1;
}

def Flash_AttentionBackwardOp : Flash_Op<"attention_backward",
    [AttrSizedOperandSegments, AttrSizedResultSegments, IsolatedFromAbove,
     Pure]> {
  let summary = "gradients of attention, P recomputed from Q, K and the LSE";
  let description = [{
    The operands, maps, attributes and region of the `flash.attention` whose
    gradient this is, then its results O and LSE, dO, and optionally dLSE.
    `indexing_maps` is that of the forward; dO has the map of O, dLSE that of
    the LSE, every gradient the map, type and shape of its operand. The results
    are what is asked for, in this order: dQ, dK, dV, one for each bias named
    by `bias_gradients` (positions among the biases, ascending), one for each
    capture named by `capture_gradients`, dSinks.

    With P recomputed as exp(s - LSE), the dropout factor r (0 or 1/(1-p)),
    and δ(m) = Σ_d dO·O - dLSE:

    ```
    dV = Σ_m (P·r)·dO          dP = r·Σ_d dO·V        dS = P·(dP - δ)
    dBias = dS summed over the dims its map drops
    g = dS·∂score/∂s           dCapture[i] += dS·∂score/∂extract(i)
    dQ = scale·Σ_n g·K         dK = scale·Σ_m g·Q (summed over the group)
    dSink = -Σ exp(sink - LSE)·δ
    ```

    Rows without a visible key give zero gradients (`nan` and `uniform` rows
    too: their P is not differentiated). Not differentiable: what
    `flash.attention` lists. Descales multiply as in the forward.

    Two attributes keep the gradients of a program exact in rows that hide all
    of their keys:

    * `renormalize`: P = exp(s - LSE) / (Σ_n exp(s - LSE) + exp(sink - LSE)).
      The divisor is 1 but for rounding, except where the LSE is so far from 0
      that ln Σ is lost in it: a row whose keys are all hidden by -3.4e38 has
      exp(s - LSE) = 1 for each of its N keys, and P = 1/N.
    * `nan_rows`: the gradients in this list of `value`, `scores` (dQ and dK)
      and `biases` are NaN wherever a row with LSE = -inf takes part, as in a
      program that differentiates a plain softmax.

    δ is Σ_n P·dP - dLSE as well. The decomposition computes it so, since the
    rounding of O to f16 or bf16 is most of the error of dS in rows with one
    large P; what computes Σ dO·O has that error.

    Where P is 0 the gradient of the score is 0, whatever the slope of the
    region there. P·r is rounded to `numerics.p` in dV as in the forward; dS is
    not rounded. The result is undefined if dO is not finite.

    Rules, beyond those of `flash.attention`:

    * [bwd-1] dQ, dK, dV, dSinks, dO and dLSE have the type of their operand;
    * [bwd-2] `bias_gradients` and `capture_gradients` ascend, are in range, and
      match the results in number and type;
    * [bwd-3] dK and dV of paged tensors are not supported;
    * [bwd-4] `nan_rows` names what there is, each once, and no rows are left
      out by query lengths or offsets.

    Source: FlashAttention (Dao et al., 2022), appendix B.2.
  }];
  let arguments = !con(Flash_AttentionInputs, (ins
    Flash_FloatTensor:$output, Flash_FloatTensor:$lse,
    Flash_FloatTensor:$d_output, Optional<Flash_FloatTensor>:$d_lse,
    OptionalAttr<AffineMapArrayAttr>:$indexing_maps,
    OptionalAttr<Flash_MaskAttr>:$mask,
    OptionalAttr<Flash_NumericsAttr>:$numerics,
    OptionalAttr<Flash_DropoutAttr>:$dropout,
    OptionalAttr<DenseI64ArrayAttr>:$bias_gradients,
    OptionalAttr<DenseI64ArrayAttr>:$capture_gradients,
    UnitAttr:$renormalize,
    OptionalAttr<StrArrayAttr>:$nan_rows,
    OptionalAttr<DictionaryAttr>:$plan));
  let results = (outs Optional<Flash_FloatTensor>:$d_query,
                      Optional<Flash_FloatTensor>:$d_key,
                      Optional<Flash_FloatTensor>:$d_value,
                      Variadic<Flash_FloatTensor>:$d_biases,
                      Variadic<Flash_FloatTensor>:$d_captures,
                      Optional<Flash_FloatTensor>:$d_sinks);
  let regions = (region MaxSizedRegion<1>:$score);
  let assemblyFormat = [{
    $query `,` $key `,` $value (`scale` $scale^)?
    `output` $output `lse` $lse `d_output` $d_output (`d_lse` $d_lse^)?
    (`bias` `(` $biases^ `)`)? (`captures` `(` $captures^ `)`)?
    (`block_mask` `(` $block_mask^ `)`)?
    (`query_lengths` `(` $query_lengths^ `)`)?
    (`key_lengths` `(` $key_lengths^ `)`)?
    (`query_offsets` `(` $query_offsets^ `)`)?
    (`key_offsets` `(` $key_offsets^ `)`)?
    (`query_documents` `(` $query_documents^ `)`)?
    (`key_documents` `(` $key_documents^ `)`)?
    (`sinks` `(` $sinks^ `)`)?
    (`dropout_seed` `(` $dropout_seed^ `)`)?
    (`dropout_offset` `(` $dropout_offset^ `)`)?
    (`dropout_mask` `(` $dropout_mask^ `)`)?
    (`descale_query` `(` $descale_query^ `)`)?
    (`descale_key` `(` $descale_key^ `)`)?
    (`descale_value` `(` $descale_value^ `)`)?
    (`page_table` `(` $page_table^ `)`)?
    (`maps` $indexing_maps^)?
    (`mask` `(` $mask^ `)`)? (`numerics` `(` $numerics^ `)`)?
    (`dropout` `(` $dropout^ `)`)?
    (`bias_gradients` $bias_gradients^)?
    (`capture_gradients` $capture_gradients^)?
    (`renormalize` $renormalize^)? (`nan_rows` $nan_rows^)? (`plan` $plan^)?
    attr-dict-with-keyword (`score` $score^)?
    `:` `(` type(operands) `)`
    (`d_query` type($d_query)^)? (`d_key` type($d_key)^)?
    (`d_value` type($d_value)^)? (`d_bias` type($d_biases)^)?
    (`d_captures` type($d_captures)^)? (`d_sinks` type($d_sinks)^)?
  }];
  let hasVerifier = 1;
  let hasCanonicalizer = 1;
}

def Flash_ProbabilitiesOp : Flash_Op<"probabilities",
    [AttrSizedOperandSegments, IsolatedFromAbove, Pure]> {
  let summary = "the probabilities of an attention, recomputed from its LSE";
  let description = [{
    P(n) = exp(s(n) - LSE) for every (batch, h, m), with the scores s of a
    `flash.attention` that has the same operands, attributes and score region,
    and its LSE. Dropout is not part of it. The result has the size that
    attention avoids: it is for programs that return or save P. Raising makes
    it only when it is asked to (`recompute-probabilities`).

    `indexing_maps` has one map for each of the operands query, key, biases,
    block_mask, query_lengths, key_lengths, query_documents, key_documents,
    descale_query, descale_key that is present, in this order, then one for P
    and one for the LSE. Without `maps` P is (b..., h, m, n) and the others are
    as in `flash.attention`. P is rounded once, to its element type.

    A row with LSE = -inf has what `numerics.masked_rows` says: 0, NaN, or 1/N
    for the N keys of the row's length.

    Not differentiable: `flash.attention_backward` recomputes P itself.

    Rules, beyond those of `flash.attention`: [prob-1] one query, key and LSE
    (the generic form can break this); [prob-2] P depends on every dim of
    (batch..., h, m, n).

    ```mlir
    %o, %lse = flash.attention %q, %k, %v scale %s : ...
    %p = flash.probabilities %q, %k lse %lse scale %s
        : (tensor<8x128x64xf16>, tensor<8x256x64xf16>, f32, tensor<8x128xf32>)
          -> tensor<8x128x256xf32>
    ```
  }];
  let arguments = (ins
    Flash_FloatTensor:$query, Flash_FloatTensor:$key,
    Optional<AnyFloat>:$scale,
    Variadic<Flash_FloatTensor>:$biases,
    Variadic<AnyRankedTensor>:$captures,
    Optional<Flash_BoolTensor>:$block_mask,
    Optional<Flash_IntTensor>:$query_lengths,
    Optional<Flash_IntTensor>:$key_lengths,
    Optional<Flash_IntTensor>:$query_documents,
    Optional<Flash_IntTensor>:$key_documents,
    Optional<Flash_FloatTensor>:$descale_query,
    Optional<Flash_FloatTensor>:$descale_key,
    Flash_FloatTensor:$lse,
    OptionalAttr<AffineMapArrayAttr>:$indexing_maps,
    OptionalAttr<Flash_MaskAttr>:$mask,
    OptionalAttr<Flash_NumericsAttr>:$numerics);
  let results = (outs Flash_FloatTensor:$probabilities);
  let regions = (region MaxSizedRegion<1>:$score);
  let assemblyFormat = [{
    $query `,` $key `lse` $lse (`scale` $scale^)?
    (`bias` `(` $biases^ `)`)? (`captures` `(` $captures^ `)`)?
    (`block_mask` `(` $block_mask^ `)`)?
    (`query_lengths` `(` $query_lengths^ `)`)?
    (`key_lengths` `(` $key_lengths^ `)`)?
    (`query_documents` `(` $query_documents^ `)`)?
    (`key_documents` `(` $key_documents^ `)`)?
    (`descale_query` `(` $descale_query^ `)`)?
    (`descale_key` `(` $descale_key^ `)`)?
    (`maps` $indexing_maps^)?
    (`mask` `(` $mask^ `)`)? (`numerics` `(` $numerics^ `)`)?
    attr-dict-with-keyword (`score` $score^)?
    `:` `(` type(operands) `)` `->` type(results)
  }];
  let hasVerifier = 1;
}

def Flash_CombineOp : Flash_Op<"combine", [SameVariadicOperandSize, Pure]> {
  let summary = "merge partial attention results over disjoint sets of keys";
  let description = [{
    Each pair (O_i, LSE_i) is attention over one part of the keys; the result
    is attention over all of them. In f32 (f64 if the LSE is f64):

    ```
    LSE = ln Σ_i exp(LSE_i)        O = Σ_i exp(LSE_i - LSE)·O_i
    ```

    A part with LSE_i = -inf counts for nothing, whatever its O_i holds (NaN
    included). If all parts are -inf, LSE = -inf and O = 0. `output_map` maps
    (dims of the LSE..., d) to the dims of O; default: identity, d last.

    Not differentiable.

    Rules: [comb-1] at least one pair, and as many LSEs as outputs; [comb-2]
    LSEs of one type, f32 or f64; [comb-3] O has one dim more than the LSE and
    `output_map` permutes its dims; [comb-4] all shapes agree.

    ```mlir
    %o, %lse = flash.combine %o0, %o1 lse %l0, %l1
        : tensor<8x128x64xf32>, tensor<8x128x64xf32>,
          tensor<8x128xf32>, tensor<8x128xf32>
        -> tensor<8x128x64xf16>, tensor<8x128xf32>
    ```
  }];
  let arguments = (ins Variadic<Flash_FloatTensor>:$outputs,
                       Variadic<Flash_FloatTensor>:$lses,
                       OptionalAttr<AffineMapAttr>:$output_map);
  let results = (outs Flash_FloatTensor:$output, Flash_FloatTensor:$lse);
  let assemblyFormat = [{
    $outputs `lse` $lses (`map` $output_map^)? attr-dict
    `:` type(operands) `->` type(results)
  }];
  let hasVerifier = 1;
  let hasCanonicalizer = 1;
}

def Flash_YieldOp : Flash_Op<"yield",
    [Pure, Terminator, ReturnLike,
     ParentOneOf<["AttentionOp", "AttentionBackwardOp",
                  "ProbabilitiesOp"]>]> {
  let summary = "the modified score";
  let arguments = (ins AnyFloat:$score);
  let assemblyFormat = "$score attr-dict `:` type($score)";
}

#endif // FLASH_DIALECT_FLASH_IR_FLASHOPS_TD
