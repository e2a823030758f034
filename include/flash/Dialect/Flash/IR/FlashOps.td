//===- FlashOps.td - Operations of the flash dialect -------*- tablegen -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// attention, attention_backward, combine and the terminator of the score
// region. The rules named in brackets ([att-1], ...) are the verifier's; each
// has a test of that name in test/Dialect/Flash/invalid.mlir.
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
    Optional<Flash_IntTensor1D>:$query_lengths,
    Optional<Flash_IntTensor1D>:$key_lengths,
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
      may hold arith and math ops, affine.apply and tensor.extract of captures.
    * Masks: the `mask` attribute; `key_lengths` (keys n >= length are hidden,
      N is the length in `bottom_right`); `query_lengths` (rows m >= length
      see no key; M is the length); `query_documents`/`key_documents` (n is
      seen if both ids are equal); `block_mask` (block (m, n) is seen if true).
    * Packed variable lengths: with `query_offsets`/`key_offsets` (B + 1
      entries, ascending, int) the maps of Q, O, LSE (K, V) have no batch dim
      and row m of batch b is row `offsets[b] + m`. Rows outside every
      sequence see no key.
    * `sinks`: extra logits, one per what their map says, that take part in
      the softmax but have no value row.
    * `page_table`: K and V are pages; `n floordiv P` is looked up in it.
    * A row that sees no key and has no sink: LSE = -inf and O as
      `numerics.masked_rows` says.
    * Zero-size batch, heads or queries are legal: the result is empty.

    Gradients: query, key, value, biases, captures, sinks and scale-free score
    ops by `flash.attention_backward`; scale, descales, block_mask, lengths,
    offsets, documents, dropout operands and page_table are not differentiable.

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
    (`capture_gradients` $capture_gradients^)? (`plan` $plan^)?
    attr-dict-with-keyword (`score` $score^)?
    `:` `(` type(operands) `)`
    (`d_query` type($d_query)^)? (`d_key` type($d_key)^)?
    (`d_value` type($d_value)^)? (`d_bias` type($d_biases)^)?
    (`d_captures` type($d_captures)^)? (`d_sinks` type($d_sinks)^)?
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
     ParentOneOf<["AttentionOp", "AttentionBackwardOp"]>]> {
  let summary = "the modified score";
  let arguments = (ins AnyFloat:$score);
  let assemblyFormat = "$score attr-dict `:` type($score)";
}

#endif // FLASH_DIALECT_FLASH_IR_FLASHOPS_TD
