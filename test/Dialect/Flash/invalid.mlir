// RUN: flash-opt %s --split-input-file --verify-diagnostics
//
// One test for each rule of FlashOps.td and FlashAttrs.td, then input that only
// the generic form or a broken producer can make.

// [att-1] One map too few.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>) {
  // expected-error@+1 {{expected 5 indexing maps (3 mapped operands, O and LSE), but got 4}}
  %o = flash.attention %q, %k, %k maps [affine_map<(b, h, m, n, k, d) -> (b, h, m, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>] : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-1] An optional operand has a map too.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>, %s: tensor<4xf32>) {
  // expected-error@+1 {{expected 6 indexing maps (4 mapped operands, O and LSE), but got 5}}
  %o = flash.attention %q, %k, %k sinks(%s) maps [affine_map<(b, h, m, n, k, d) -> (b, h, m, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>] : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>, tensor<4xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-1] No maps at all.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>) {
  // expected-error@+1 {{expected indexing maps with at least 5 dims}}
  %o = flash.attention %q, %k, %k maps [] : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-2] Too few dims.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>) {
  // expected-error@+1 {{expected indexing maps with at least 5 dims (batch..., h, m, n, k, d), but got 4}}
  %o = flash.attention %q, %k, %k maps [affine_map<(h, m, n, k) -> (h, m, k)>, affine_map<(h, m, n, k) -> (h, m, k)>, affine_map<(h, m, n, k) -> (h, m, k)>, affine_map<(h, m, n, k) -> (h, m, k)>, affine_map<(h, m, n, k) -> (h, m, k)>] : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-2] Maps of two domains.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>) {
  // expected-error@+1 {{expected the map of key to have 6 dims and no symbols}}
  %o = flash.attention %q, %k, %k maps [affine_map<(b, h, m, n, k, d) -> (b, h, m, k)>, affine_map<(a, b, h, m, n, k, d) -> (b, h, n, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>] : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-2] A symbol.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>) {
  // expected-error@+1 {{expected the map of value to have 6 dims and no symbols}}
  %o = flash.attention %q, %k, %k maps [affine_map<(b, h, m, n, k, d) -> (b, h, m, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, k)>, affine_map<(b, h, m, n, k, d)[s] -> (b, h, n, s)>, affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>] : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-2] The LSE map is checked even without an LSE.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>) {
  // expected-error@+1 {{expected the map of LSE to have 6 dims and no symbols}}
  %o = flash.attention %q, %k, %k maps [affine_map<(b, h, m, n, k, d) -> (b, h, m, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>, affine_map<(a, b, c, e, h, m, n, k, d) -> (d)>] : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-2] A result too few.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>) {
  // expected-error@+1 {{expected the map of query to have one result per dim of its tensor (4)}}
  %o = flash.attention %q, %k, %k maps [affine_map<(b, h, m, n, k, d) -> (h, m, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>] : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-2] The default map wants a batch dim.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>, %b: tensor<3x5xf32>) {
  // expected-error@+1 {{expected the map of bias to have one result per dim of its tensor (2)}}
  %o = flash.attention %q, %k, %k bias(%b) : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>, tensor<3x5xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-2] Without maps the rank of the query gives the number of batch dims.
func.func @f(%q: tensor<3x8xf32>) {
  // expected-error@+1 {{expected query of rank at least 3 (batch..., h, m, k) when there are no maps, but got rank 2}}
  %o = flash.attention %q, %q, %q : (tensor<3x8xf32>, tensor<3x8xf32>, tensor<3x8xf32>) -> tensor<3x8xf32>
  return
}

// -----

// [att-2] Rank 0.
func.func @f(%q: tensor<f32>) {
  // expected-error@+1 {{expected query of rank at least 3}}
  %o = flash.attention %q, %q, %q : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
  return
}

// -----

// [att-2] The output has another rank than its map.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>) {
  // expected-error@+1 {{expected the map of output to have one result per dim of its tensor (3)}}
  %o = flash.attention %q, %k, %k : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>) -> tensor<2x4x3xf32>
  return
}

// -----

// [att-3] A sum.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>) {
  // expected-error@+1 {{expected dims, 0, 'dim floordiv c' or 'dim mod c'}}
  %o = flash.attention %q, %k, %k maps [affine_map<(b, h, m, n, k, d) -> (b, h, m + n, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>] : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-3] A constant other than 0.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>) {
  // expected-error-re@+1 {{the map of query {{.*}}: expected dims, 0}}
  %o = flash.attention %q, %k, %k maps [affine_map<(b, h, m, n, k, d) -> (b, 1, m, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>] : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-3] A negative divisor.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>) {
  // expected-error@+1 {{expected dims, 0}}
  %o = flash.attention %q, %k, %k maps [affine_map<(b, h, m, n, k, d) -> (b, h, m, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv -2, n, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>] : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-3] Division by zero.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>) {
  // expected-error@+1 {{expected dims, 0}}
  %o = flash.attention %q, %k, %k maps [affine_map<(b, h, m, n, k, d) -> (b, h, m, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 0, n, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>] : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-3] 0 reads a size of 1.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>) {
  // expected-error@+1 {{0 reads a dim of size 1, but it has size 2}}
  %o = flash.attention %q, %k, %k maps [affine_map<(b, h, m, n, k, d) -> (0, h, m, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>] : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-3] 0 does not read a dynamic size.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>, %b: tensor<?xf32>) {
  // expected-error@+1 {{0 reads a dim of size 1, but it has size ?}}
  %o = flash.attention %q, %k, %k bias(%b) maps [affine_map<(b, h, m, n, k, d) -> (b, h, m, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, d)>, affine_map<(b, h, m, n, k, d) -> (0)>, affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>] : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>, tensor<?xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-4] The heads of the query are not grouped.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>) {
  // expected-error@+1 {{'floordiv' is not allowed on h}}
  %o = flash.attention %q, %k, %k maps [affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, m, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>] : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-4] Only block masks are blocked.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>, %b: tensor<2x3xf32>) {
  // expected-error@+1 {{'floordiv' is not allowed on m}}
  %o = flash.attention %q, %k, %k bias(%b) maps [affine_map<(b, h, m, n, k, d) -> (b, h, m, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, d)>, affine_map<(b, h, m, n, k, d) -> (m floordiv 2, n floordiv 2)>, affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>] : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>, tensor<2x3xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-4] Pages without a table.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>) {
  // expected-error@+1 {{'mod' is only allowed on n of paged tensors}}
  %o = flash.attention %q, %k, %k maps [affine_map<(b, h, m, n, k, d) -> (b, h, m, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n mod 5, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>] : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-4] mod of a head.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>, %b: tensor<2xf32>) {
  // expected-error@+1 {{'mod' is only allowed on n of paged tensors}}
  %o = flash.attention %q, %k, %k bias(%b) maps [affine_map<(b, h, m, n, k, d) -> (b, h, m, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, d)>, affine_map<(b, h, m, n, k, d) -> (h mod 2)>, affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>] : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>, tensor<2xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-5] The query has no n.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>) {
  // expected-error-re@+1 {{the map of query {{.*}}: must not depend on n}}
  %o = flash.attention %q, %k, %k maps [affine_map<(b, h, m, n, k, d) -> (b, h, n, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>] : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-5] The query needs k.
func.func @f(%q: tensor<2x4x3x1xf32>, %k: tensor<2x2x5x8xf32>) {
  // expected-error-re@+1 {{the map of query {{.*}}: must depend on k}}
  %o = flash.attention %q, %k, %k maps [affine_map<(b, h, m, n, k, d) -> (b, h, m, 0)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>] : (tensor<2x4x3x1xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-5] A dim twice.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>) {
  // expected-error@+1 {{b0 appears more than once}}
  %o = flash.attention %q, %k, %k maps [affine_map<(b, h, m, n, k, d) -> (b, b, m, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>] : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-5] A sink does not depend on the query.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>, %s: tensor<3xf32>) {
  // expected-error-re@+1 {{the map of sinks {{.*}}: must not depend on m}}
  %o = flash.attention %q, %k, %k sinks(%s) maps [affine_map<(b, h, m, n, k, d) -> (b, h, m, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, d)>, affine_map<(b, h, m, n, k, d) -> (m)>, affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>] : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>, tensor<3xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-5] Lengths are of a batch entry.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>, %s: tensor<4xi32>) {
  // expected-error-re@+1 {{the map of key_lengths {{.*}}: must not depend on h}}
  %o = flash.attention %q, %k, %k key_lengths(%s) maps [affine_map<(b, h, m, n, k, d) -> (b, h, m, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, d)>, affine_map<(b, h, m, n, k, d) -> (h)>, affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>] : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>, tensor<4xi32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-5] Documents of keys depend on n.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>, %a: tensor<3xi32>, %b: tensor<2xi32>) {
  // expected-error-re@+1 {{the map of key_documents {{.*}}: must depend on n}}
  %o = flash.attention %q, %k, %k query_documents(%a) key_documents(%b) maps [affine_map<(b, h, m, n, k, d) -> (b, h, m, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, d)>, affine_map<(b, h, m, n, k, d) -> (m)>, affine_map<(b, h, m, n, k, d) -> (b)>, affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>] : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>, tensor<3xi32>, tensor<2xi32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-5] A stored mask depends on m and n.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>, %b: tensor<3xi1>) {
  // expected-error-re@+1 {{the map of dropout_mask {{.*}}: must depend on n}}
  %o = flash.attention %q, %k, %k dropout_mask(%b) maps [affine_map<(b, h, m, n, k, d) -> (b, h, m, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, d)>, affine_map<(b, h, m, n, k, d) -> (m)>, affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>] dropout(#flash.dropout<p = 0.5, kind = stored>) : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>, tensor<3xi1>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-6] Contraction sizes.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x7xf32>) {
  // expected-error@+1 {{expected one extent of k, but key has 7 and query has 8}}
  %o = flash.attention %q, %k, %k : (tensor<2x4x3x8xf32>, tensor<2x2x5x7xf32>, tensor<2x2x5x7xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-6] Key and value lengths.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>, %v: tensor<2x2x6x8xf32>) {
  // expected-error@+1 {{expected one extent of n, but value has 6 and key has 5}}
  %o = flash.attention %q, %k, %v : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x6x8xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-6] The output is as wide as V.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>) {
  // expected-error@+1 {{expected one extent of d, but output has 9 and value has 8}}
  %o = flash.attention %q, %k, %k : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>) -> tensor<2x4x3x9xf32>
  return
}

// -----

// [att-6] The LSE has the rows of O.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>) {
  // expected-error@+1 {{expected one extent of m, but LSE has 4 and query has 3}}
  %o, %l = flash.attention %q, %k, %k : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>) -> tensor<2x4x3x8xf32>, tensor<2x4x4xf32>
  return
}

// -----

// [att-6] Packed rows of query and output.
func.func @f(%q: tensor<4x30x8xf32>, %k: tensor<4x40x8xf32>, %s: tensor<3xi32>) {
  // expected-error@+1 {{expected one extent of m, but output has 31 and query has 30}}
  %o = flash.attention %q, %k, %k query_offsets(%s) key_offsets(%s) : (tensor<4x30x8xf32>, tensor<4x40x8xf32>, tensor<4x40x8xf32>, tensor<3xi32>, tensor<3xi32>) -> tensor<4x31x8xf32>
  return
}

// -----

// [att-6] Offsets give the number of batch entries.
func.func @f(%q: tensor<4x30x8xf32>, %k: tensor<4x40x8xf32>, %s: tensor<3xi32>, %b: tensor<3x4x30x40xf32>) {
  // expected-error@+1 {{expected one extent of b0, but query_offsets has 2 and bias has 3}}
  %o = flash.attention %q, %k, %k bias(%b) query_offsets(%s) key_offsets(%s) : (tensor<4x30x8xf32>, tensor<4x40x8xf32>, tensor<4x40x8xf32>, tensor<3x4x30x40xf32>, tensor<3xi32>, tensor<3xi32>) -> tensor<4x30x8xf32>
  return
}

// -----

// [att-7] 4 heads in groups of 2 read 2.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x3x5x8xf32>) {
  // expected-error@+1 {{expected key to have extent / 2 entries for h = 4, but got 3}}
  %o = flash.attention %q, %k, %k maps [affine_map<(b, h, m, n, k, d) -> (b, h, m, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>] : (tensor<2x4x3x8xf32>, tensor<2x3x5x8xf32>, tensor<2x3x5x8xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-7] A divisor near 2^63.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>) {
  // expected-error@+1 {{expected key to have extent / 9223372036854775807 entries for h = 4, but got 2}}
  %o = flash.attention %q, %k, %k maps [affine_map<(b, h, m, n, k, d) -> (b, h, m, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 9223372036854775807, n, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>] : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-7] Heads that do not divide.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x3x5x8xf32>) {
  // expected-error@+1 {{expected one extent of h, but key has 3 and query has 4}}
  %o = flash.attention %q, %k, %k : (tensor<2x4x3x8xf32>, tensor<2x3x5x8xf32>, tensor<2x3x5x8xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-7] 5 keys are 3 blocks of 2.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>, %b: tensor<3x2xi1>) {
  // expected-error@+1 {{expected block_mask to have ceil(extent / 2) entries for n = 5, but got 2}}
  %o = flash.attention %q, %k, %k block_mask(%b) maps [affine_map<(b, h, m, n, k, d) -> (b, h, m, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, d)>, affine_map<(b, h, m, n, k, d) -> (m, n floordiv 2)>, affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>] : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>, tensor<3x2xi1>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-8] Element types of query and key.
func.func @f(%q: tensor<2x4x3x8xf16>, %k: tensor<2x2x5x8xf32>) {
  // expected-error@+1 {{expected query and key of one element type, but got 'f16' and 'f32'}}
  %o = flash.attention %q, %k, %k : (tensor<2x4x3x8xf16>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-9] Encodings.
func.func @f(%q: tensor<2x4x3x8xf32, "x">, %k: tensor<2x2x5x8xf32>) {
  // expected-error-re@+1 {{expected tensors without encoding, but got 'tensor<2x4x3x8xf32, {{.*}}>'}}
  %o = flash.attention %q, %k, %k : (tensor<2x4x3x8xf32, "x">, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-10] Offsets come in pairs.
func.func @f(%q: tensor<4x30x8xf32>, %k: tensor<4x40x8xf32>, %s: tensor<3xi32>) {
  // expected-error@+1 {{query_offsets and key_offsets must be given together}}
  %o = flash.attention %q, %k, %k query_offsets(%s) : (tensor<4x30x8xf32>, tensor<4x40x8xf32>, tensor<4x40x8xf32>, tensor<3xi32>) -> tensor<4x30x8xf32>
  return
}

// -----

// [att-10] Offsets come in pairs.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>, %s: tensor<3xi32>) {
  // expected-error@+1 {{query_offsets and key_offsets must be given together}}
  %o = flash.attention %q, %k, %k key_offsets(%s) : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>, tensor<3xi32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-10] Documents come in pairs.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>, %s: tensor<2x3xi32>) {
  // expected-error@+1 {{query_documents and key_documents must be given together}}
  %o = flash.attention %q, %k, %k query_documents(%s) : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>, tensor<2x3xi32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-11] Packed sequences have one batch dim.
func.func @f(%q: tensor<4x30x8xf32>, %k: tensor<4x40x8xf32>, %s: tensor<3xi32>) {
  // expected-error@+1 {{packed sequences require exactly one batch dim, but got 0}}
  %o = flash.attention %q, %k, %k query_offsets(%s) key_offsets(%s) maps [affine_map<(h, m, n, k, d) -> (h, m, k)>, affine_map<(h, m, n, k, d) -> (h, m, k)>, affine_map<(h, m, n, k, d) -> (h, m, k)>, affine_map<(h, m, n, k, d) -> (h, m, k)>, affine_map<(h, m, n, k, d) -> (h, m, k)>] : (tensor<4x30x8xf32>, tensor<4x40x8xf32>, tensor<4x40x8xf32>, tensor<3xi32>, tensor<3xi32>) -> tensor<4x30x8xf32>
  return
}

// -----

// [att-11] As many sequences of queries as of keys.
func.func @f(%q: tensor<4x30x8xf32>, %k: tensor<4x40x8xf32>, %s: tensor<3xi32>, %t: tensor<4xi32>) {
  // expected-error@+1 {{expected as many query_offsets as key_offsets, but got 3 and 4}}
  %o = flash.attention %q, %k, %k query_offsets(%s) key_offsets(%t) : (tensor<4x30x8xf32>, tensor<4x40x8xf32>, tensor<4x40x8xf32>, tensor<3xi32>, tensor<4xi32>) -> tensor<4x30x8xf32>
  return
}

// -----

// [att-11] B + 1 is at least 1.
func.func @f(%q: tensor<4x30x8xf32>, %k: tensor<4x40x8xf32>, %s: tensor<0xi32>) {
  // expected-error@+1 {{expected at least one offset}}
  %o = flash.attention %q, %k, %k query_offsets(%s) key_offsets(%s) : (tensor<4x30x8xf32>, tensor<4x40x8xf32>, tensor<4x40x8xf32>, tensor<0xi32>, tensor<0xi32>) -> tensor<4x30x8xf32>
  return
}

// -----

// [att-11] Offsets are lengths.
func.func @f(%q: tensor<4x30x8xf32>, %k: tensor<4x40x8xf32>, %s: tensor<3xi32>, %t: tensor<2xi32>) {
  // expected-error@+1 {{offsets already give the lengths}}
  %o = flash.attention %q, %k, %k key_lengths(%t) query_offsets(%s) key_offsets(%s) : (tensor<4x30x8xf32>, tensor<4x40x8xf32>, tensor<4x40x8xf32>, tensor<2xi32>, tensor<3xi32>, tensor<3xi32>) -> tensor<4x30x8xf32>
  return
}

// -----

// [att-12] Lengths say where the pages end.
func.func @f(%q: tensor<2x4x1x8xf32>, %k: tensor<9x4x16x8xf32>, %t: tensor<2x3xi32>, %n: tensor<2xi32>) {
  // expected-error@+1 {{a page table requires key_lengths}}
  %o = flash.attention %q, %k, %k page_table(%t) maps [affine_map<(b, h, m, n, k, d) -> (b, h, m, k)>, affine_map<(b, h, m, n, k, d) -> (n floordiv 16, h, n mod 16, k)>, affine_map<(b, h, m, n, k, d) -> (n floordiv 16, h, n mod 16, d)>, affine_map<(b, h, m, n, k, d) -> (b, n floordiv 16)>, affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>] : (tensor<2x4x1x8xf32>, tensor<9x4x16x8xf32>, tensor<9x4x16x8xf32>, tensor<2x3xi32>) -> tensor<2x4x1x8xf32>
  return
}

// -----

// [att-12] The page size is in the maps.
func.func @f(%q: tensor<2x4x1x8xf32>, %k: tensor<2x4x48x8xf32>, %t: tensor<2x3xi32>, %n: tensor<2xi32>) {
  // expected-error@+1 {{a page table requires explicit maps}}
  %o = flash.attention %q, %k, %k key_lengths(%n) page_table(%t) : (tensor<2x4x1x8xf32>, tensor<2x4x48x8xf32>, tensor<2x4x48x8xf32>, tensor<2xi32>, tensor<2x3xi32>) -> tensor<2x4x1x8xf32>
  return
}

// -----

// [att-16] The table has other pages.
func.func @f(%q: tensor<2x4x1x8xf32>, %k: tensor<9x4x16x8xf32>, %t: tensor<2x3xi32>, %n: tensor<2xi32>) {
  // expected-error-re@+1 {{the map of key {{.*}}: expected 'n floordiv P' and 'n mod P' with the P of the page table}}
  %o = flash.attention %q, %k, %k key_lengths(%n) page_table(%t) maps [affine_map<(b, h, m, n, k, d) -> (b, h, m, k)>, affine_map<(b, h, m, n, k, d) -> (n floordiv 16, h, n mod 16, k)>, affine_map<(b, h, m, n, k, d) -> (n floordiv 16, h, n mod 16, d)>, affine_map<(b, h, m, n, k, d) -> (b)>, affine_map<(b, h, m, n, k, d) -> (b, n floordiv 8)>, affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>] : (tensor<2x4x1x8xf32>, tensor<9x4x16x8xf32>, tensor<9x4x16x8xf32>, tensor<2xi32>, tensor<2x3xi32>) -> tensor<2x4x1x8xf32>
  return
}

// -----

// [att-16] V has other pages.
func.func @f(%q: tensor<2x4x1x8xf32>, %k: tensor<9x4x16x8xf32>, %t: tensor<2x3xi32>, %n: tensor<2xi32>) {
  // expected-error-re@+1 {{the map of value {{.*}}: expected 'n floordiv P' and 'n mod P'}}
  %o = flash.attention %q, %k, %k key_lengths(%n) page_table(%t) maps [affine_map<(b, h, m, n, k, d) -> (b, h, m, k)>, affine_map<(b, h, m, n, k, d) -> (n floordiv 16, h, n mod 16, k)>, affine_map<(b, h, m, n, k, d) -> (n floordiv 8, h, n mod 16, d)>, affine_map<(b, h, m, n, k, d) -> (b)>, affine_map<(b, h, m, n, k, d) -> (b, n floordiv 16)>, affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>] : (tensor<2x4x1x8xf32>, tensor<9x4x16x8xf32>, tensor<9x4x16x8xf32>, tensor<2xi32>, tensor<2x3xi32>) -> tensor<2x4x1x8xf32>
  return
}

// -----

// [att-16] Keys without the position in the page.
func.func @f(%q: tensor<2x4x1x8xf32>, %k: tensor<9x4x1x8xf32>, %t: tensor<2x3xi32>, %n: tensor<2xi32>) {
  // expected-error-re@+1 {{the map of key {{.*}}: expected 'n floordiv P' and 'n mod P'}}
  %o = flash.attention %q, %k, %k key_lengths(%n) page_table(%t) maps [affine_map<(b, h, m, n, k, d) -> (b, h, m, k)>, affine_map<(b, h, m, n, k, d) -> (n floordiv 16, h, 0, k)>, affine_map<(b, h, m, n, k, d) -> (n floordiv 16, h, 0, d)>, affine_map<(b, h, m, n, k, d) -> (b)>, affine_map<(b, h, m, n, k, d) -> (b, n floordiv 16)>, affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>] : (tensor<2x4x1x8xf32>, tensor<9x4x1x8xf32>, tensor<9x4x1x8xf32>, tensor<2xi32>, tensor<2x3xi32>) -> tensor<2x4x1x8xf32>
  return
}

// -----

// [att-16] The table by key.
func.func @f(%q: tensor<2x4x1x8xf32>, %k: tensor<9x4x16x8xf32>, %t: tensor<2x3xi32>, %n: tensor<2xi32>) {
  // expected-error-re@+1 {{the map of page_table {{.*}}: expected 'n floordiv P' with pages of P > 1 keys}}
  %o = flash.attention %q, %k, %k key_lengths(%n) page_table(%t) maps [affine_map<(b, h, m, n, k, d) -> (b, h, m, k)>, affine_map<(b, h, m, n, k, d) -> (n floordiv 16, h, n mod 16, k)>, affine_map<(b, h, m, n, k, d) -> (n floordiv 16, h, n mod 16, d)>, affine_map<(b, h, m, n, k, d) -> (b)>, affine_map<(b, h, m, n, k, d) -> (b, n)>, affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>] : (tensor<2x4x1x8xf32>, tensor<9x4x16x8xf32>, tensor<9x4x16x8xf32>, tensor<2xi32>, tensor<2x3xi32>) -> tensor<2x4x1x8xf32>
  return
}

// -----

// [att-16] Pages of 16 in a tensor of 15.
func.func @f(%q: tensor<2x4x1x8xf32>, %k: tensor<9x4x15x8xf32>, %t: tensor<2x3xi32>, %n: tensor<2xi32>) {
  // expected-error@+1 {{expected pages of 16 keys, but the tensor has 15}}
  %o = flash.attention %q, %k, %k key_lengths(%n) page_table(%t) maps [affine_map<(b, h, m, n, k, d) -> (b, h, m, k)>, affine_map<(b, h, m, n, k, d) -> (n floordiv 16, h, n mod 16, k)>, affine_map<(b, h, m, n, k, d) -> (n floordiv 16, h, n mod 16, d)>, affine_map<(b, h, m, n, k, d) -> (b)>, affine_map<(b, h, m, n, k, d) -> (b, n floordiv 16)>, affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>] : (tensor<2x4x1x8xf32>, tensor<9x4x15x8xf32>, tensor<9x4x15x8xf32>, tensor<2xi32>, tensor<2x3xi32>) -> tensor<2x4x1x8xf32>
  return
}

// -----

// [att-13] Operands without the attribute.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>, %s: i64) {
  // expected-error@+1 {{dropout operands require the dropout attribute}}
  %o = flash.attention %q, %k, %k dropout_seed(%s) dropout_offset(%s) : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>, i64, i64) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-13] Philox without an offset.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>, %s: i64) {
  // expected-error@+1 {{expected dropout_seed and dropout_offset and no other dropout operand for dropout of kind 'philox'}}
  %o = flash.attention %q, %k, %k dropout_seed(%s) dropout(#flash.dropout<p = 0.5>) : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>, i64) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-13] Stored without a mask.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>, %s: i64) {
  // expected-error@+1 {{expected dropout_mask and no other dropout operand for dropout of kind 'stored'}}
  %o = flash.attention %q, %k, %k dropout_seed(%s) dropout_offset(%s) dropout(#flash.dropout<p = 0.5, kind = stored>) : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>, i64, i64) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-13] Stored with a seed.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>, %s: i64, %b: tensor<2x4x3x5xi1>) {
  // expected-error@+1 {{expected dropout_mask and no other dropout operand for dropout of kind 'stored'}}
  %o = flash.attention %q, %k, %k dropout_seed(%s) dropout_mask(%b) dropout(#flash.dropout<p = 0.5, kind = stored>) : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>, i64, tensor<2x4x3x5xi1>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-14] Too few arguments.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>) {
  // expected-error@+1 {{expected score region arguments (score, batch indices, h, m, n, captures) of types}}
  %o = flash.attention %q, %k, %k score {
  ^bb0(%x: f32, %h: index):
    flash.yield %x : f32
  } : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-14] The score is of the accumulator type.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>) {
  // expected-error@+1 {{expected score region arguments}}
  %o = flash.attention %q, %k, %k score {
  ^bb0(%x: f16, %b: index, %h: index, %m: index, %n: index):
    flash.yield %x : f16
  } : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-14] The result is of the accumulator type.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>) {
  %o = flash.attention %q, %k, %k score {
  ^bb0(%x: f32, %b: index, %h: index, %m: index, %n: index):
    %y = arith.truncf %x : f32 to f16
    // expected-error@+1 {{expected a score of the accumulator type 'f32', but got 'f16'}}
    flash.yield %y : f16
  } : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-14] Captures are for a region.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>, %c: tensor<4xf32>) {
  // expected-error@+1 {{captures require a score region}}
  %o = flash.attention %q, %k, %k captures(%c) : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>, tensor<4xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-15] Other dialects.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>, %c: tensor<4xf32>) {
  %o = flash.attention %q, %k, %k captures(%c) score {
  ^bb0(%x: f32, %b: index, %h: index, %m: index, %n: index, %cc: tensor<4xf32>):
    // expected-error@+1 {{'tensor.dim' op is not allowed in a score region}}
    %d = tensor.dim %cc, %h : tensor<4xf32>
    flash.yield %x : f32
  } : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>, tensor<4xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-15] Whole tensors.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>, %c: tensor<4xf32>) {
  %o = flash.attention %q, %k, %k captures(%c) score {
  ^bb0(%x: f32, %b: index, %h: index, %m: index, %n: index, %cc: tensor<4xf32>):
    // expected-error@+1 {{'arith.addf' op must work on scalars in a score region}}
    %d = arith.addf %cc, %cc : tensor<4xf32>
    flash.yield %x : f32
  } : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>, tensor<4xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-15] A constant tensor.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>, %c: tensor<4xf32>) {
  %o = flash.attention %q, %k, %k captures(%c) score {
  ^bb0(%x: f32, %b: index, %h: index, %m: index, %n: index, %cc: tensor<4xf32>):
    // expected-error@+1 {{'arith.constant' op must work on scalars in a score region}}
    %d = arith.constant dense<1.0> : tensor<4xf32>
    flash.yield %x : f32
  } : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>, tensor<4xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-15] Control flow.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>, %c: tensor<4xf32>) {
  %o = flash.attention %q, %k, %k captures(%c) score {
  ^bb0(%x: f32, %b: index, %h: index, %m: index, %n: index, %cc: tensor<4xf32>):
    %c1 = arith.constant true
    // expected-error@+1 {{'scf.if' op is not allowed in a score region}}
    %d = scf.if %c1 -> f32 {
      scf.yield %x : f32
    } else {
      scf.yield %x : f32
    }
    flash.yield %x : f32
  } : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>, tensor<4xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// Nothing from outside.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>, %s: f32) {
  // expected-note@+1 {{required by region isolation constraints}}
  %o = flash.attention %q, %k, %k score {
  ^bb0(%x: f32, %b: index, %h: index, %m: index, %n: index):
    // expected-error@+1 {{op using value defined outside the region}}
    %y = arith.addf %x, %s : f32
    flash.yield %x : f32
  } : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-15] A tensor from outside.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>) {
  %o = flash.attention %q, %k, %k score {
  ^bb0(%x: f32, %b: index, %h: index, %m: index, %n: index):
    // expected-error@+1 {{'tensor.extract' op expected to extract from a capture}}
    %y = tensor.extract %q[%b, %h, %m, %n] : tensor<2x4x3x8xf32>
    flash.yield %x : f32
  } : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-17] No operand has the extent of a0.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>) {
  // expected-error@+1 {{the extent of b0 is not known: no operand has it}}
  %o = flash.attention %q, %k, %k maps [affine_map<(a, b, h, m, n, k, d) -> (b, h, m, k)>, affine_map<(a, b, h, m, n, k, d) -> (b, h floordiv 2, n, k)>, affine_map<(a, b, h, m, n, k, d) -> (b, h floordiv 2, n, d)>, affine_map<(a, b, h, m, n, k, d) -> (a, b, h, m, d)>, affine_map<(a, b, h, m, n, k, d) -> (a, b, h, m)>] : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>) -> tensor<?x2x4x3x8xf32>
  return
}

// -----

// [att-18] The output has all dims of a row.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>) {
  // expected-error-re@+1 {{the map of output {{.*}}: must depend on b0}}
  %o = flash.attention %q, %k, %k maps [affine_map<(b, h, m, n, k, d) -> (b, h, m, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, d)>, affine_map<(b, h, m, n, k, d) -> (0, h, m, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>] : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>) -> tensor<1x4x3x8xf32>
  return
}

// -----

// [att-18] The LSE has all dims of a row.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>) {
  // expected-error-re@+1 {{the map of LSE {{.*}}: must depend on h}}
  %o = flash.attention %q, %k, %k maps [affine_map<(b, h, m, n, k, d) -> (b, h, m, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, k)>, affine_map<(b, h, m, n, k, d) -> (b, h floordiv 2, n, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>, affine_map<(b, h, m, n, k, d) -> (b, m)>] : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-18] Rank of the LSE.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>) {
  // expected-error@+1 {{expected LSE of rank 3, but got 2}}
  %o, %l = flash.attention %q, %k, %k : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>) -> tensor<2x4x3x8xf32>, tensor<2x4xf32>
  return
}

// -----

// [att-18] Type of the LSE.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x2x5x8xf32>) {
  // expected-error@+1 {{expected LSE of the accumulator type 'f32', but got 'f16'}}
  %o, %l = flash.attention %q, %k, %k : (tensor<2x4x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>) -> tensor<2x4x3x8xf32>, tensor<2x4x3xf16>
  return
}

// -----

// [bwd-4] Rows of an unknown gradient.
func.func @f(%q: tensor<1x2x3x4xf32>, %l: tensor<1x2x3xf32>) {
  // expected-error@+1 {{nan_rows to name 'value', 'scores' and 'biases' at most once, but got "query"}}
  %r0 = flash.attention_backward %q, %q, %q output %q lse %l d_output %q nan_rows ["query"] : (tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3xf32>, tensor<1x2x3x4xf32>) d_value tensor<1x2x3x4xf32>
  return
}

// -----

// [bwd-4] Rows of a gradient twice.
func.func @f(%q: tensor<1x2x3x4xf32>, %l: tensor<1x2x3xf32>) {
  // expected-error@+1 {{at most once, but got "value"}}
  %r0 = flash.attention_backward %q, %q, %q output %q lse %l d_output %q nan_rows ["value", "value"] : (tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3xf32>, tensor<1x2x3x4xf32>) d_value tensor<1x2x3x4xf32>
  return
}

// -----

// [bwd-4] Rows that a length leaves out.
func.func @f(%q: tensor<1x2x3x4xf32>, %l: tensor<1x2x3xf32>, %n: tensor<1xi32>) {
  // expected-error@+1 {{nan_rows with query lengths or offsets is not supported}}
  %r0 = flash.attention_backward %q, %q, %q output %q lse %l d_output %q query_lengths(%n) nan_rows ["value"] : (tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1xi32>, tensor<1x2x3x4xf32>, tensor<1x2x3xf32>, tensor<1x2x3x4xf32>) d_value tensor<1x2x3x4xf32>
  return
}

// -----

// [bwd-1] Type of a gradient.
func.func @f(%q: tensor<1x2x3x4xf32>, %l: tensor<1x2x3xf32>) {
  // expected-error@+1 {{expected d_query of type 'tensor<1x2x3x4xf32>', but got 'tensor<1x2x3x4xf16>'}}
  %r0 = flash.attention_backward %q, %q, %q output %q lse %l d_output %q : (tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3xf32>, tensor<1x2x3x4xf32>) d_query tensor<1x2x3x4xf16>
  return
}

// -----

// [bwd-1] Shape of a gradient.
func.func @f(%q: tensor<1x2x3x4xf32>, %l: tensor<1x2x3xf32>) {
  // expected-error@+1 {{expected d_value of type}}
  %r0 = flash.attention_backward %q, %q, %q output %q lse %l d_output %q : (tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3xf32>, tensor<1x2x3x4xf32>) d_value tensor<1x2x4x4xf32>
  return
}

// -----

// [bwd-1] No sinks, no gradient.
func.func @f(%q: tensor<1x2x3x4xf32>, %l: tensor<1x2x3xf32>) {
  // expected-error@+1 {{d_sinks has no operand to differentiate}}
  %r0 = flash.attention_backward %q, %q, %q output %q lse %l d_output %q : (tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3xf32>, tensor<1x2x3x4xf32>) d_sinks tensor<2xf32>
  return
}

// -----

// [bwd-1] Type of dO.
func.func @f(%q: tensor<1x2x3x4xf32>, %l: tensor<1x2x3xf32>, %g: tensor<1x2x3x4xf16>) {
  // expected-error@+1 {{expected d_output of type}}
  %r0 = flash.attention_backward %q, %q, %q output %q lse %l d_output %g : (tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3xf32>, tensor<1x2x3x4xf16>) d_key tensor<1x2x3x4xf32>
  return
}

// -----

// [bwd-1] Type of dLSE.
func.func @f(%q: tensor<1x2x3x4xf32>, %l: tensor<1x2x3xf32>, %g: tensor<1x2x3xf64>) {
  // expected-error@+1 {{expected d_lse of type}}
  %r0 = flash.attention_backward %q, %q, %q output %q lse %l d_output %q d_lse %g : (tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3xf64>) d_key tensor<1x2x3x4xf32>
  return
}

// -----

// [bwd-2] As many gradients as positions.
func.func @f(%q: tensor<1x2x3x4xf32>, %l: tensor<1x2x3xf32>, %b: tensor<1x2x3x3xf32>) {
  // expected-error@+1 {{expected 1 results for bias_gradients, but got 0}}
  %r0 = flash.attention_backward %q, %q, %q output %q lse %l d_output %q bias(%b) bias_gradients [0] : (tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x3xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3xf32>, tensor<1x2x3x4xf32>) d_query tensor<1x2x3x4xf32>
  return
}

// -----

// [bwd-2] A gradient that no list names.
func.func @f(%q: tensor<1x2x3x4xf32>, %l: tensor<1x2x3xf32>, %b: tensor<1x2x3x3xf32>) {
  // expected-error@+1 {{expected 0 results for bias_gradients, but got 1}}
  %r0 = flash.attention_backward %q, %q, %q output %q lse %l d_output %q bias(%b) : (tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x3xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3xf32>, tensor<1x2x3x4xf32>) d_bias tensor<1x2x3x3xf32>
  return
}

// -----

// [bwd-2] Out of range.
func.func @f(%q: tensor<1x2x3x4xf32>, %l: tensor<1x2x3xf32>, %b: tensor<1x2x3x3xf32>) {
  // expected-error@+1 {{expected bias_gradients to be ascending and below 1, but got 1}}
  %r0 = flash.attention_backward %q, %q, %q output %q lse %l d_output %q bias(%b) bias_gradients [1] : (tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x3xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3xf32>, tensor<1x2x3x4xf32>) d_bias tensor<1x2x3x3xf32>
  return
}

// -----

// [bwd-2] Negative.
func.func @f(%q: tensor<1x2x3x4xf32>, %l: tensor<1x2x3xf32>, %b: tensor<1x2x3x3xf32>) {
  // expected-error@+1 {{expected bias_gradients to be ascending and below 1, but got -1}}
  %r0 = flash.attention_backward %q, %q, %q output %q lse %l d_output %q bias(%b) bias_gradients [-1] : (tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x3xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3xf32>, tensor<1x2x3x4xf32>) d_bias tensor<1x2x3x3xf32>
  return
}

// -----

// [bwd-2] Twice the same.
func.func @f(%q: tensor<1x2x3x4xf32>, %l: tensor<1x2x3xf32>, %b: tensor<1x2x3x3xf32>) {
  // expected-error@+1 {{expected bias_gradients to be ascending and below 1, but got 0}}
  %r0, %r1 = flash.attention_backward %q, %q, %q output %q lse %l d_output %q bias(%b) bias_gradients [0, 0] : (tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x3xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3xf32>, tensor<1x2x3x4xf32>) d_bias tensor<1x2x3x3xf32>, tensor<1x2x3x3xf32>
  return
}

// -----

// [bwd-2] Type of a bias gradient.
func.func @f(%q: tensor<1x2x3x4xf32>, %l: tensor<1x2x3xf32>, %b: tensor<1x2x3x3xf32>) {
  // expected-error@+1 {{expected a gradient of type 'tensor<1x2x3x3xf32>' for entry 0 of bias_gradients, but got 'tensor<1x2x3x3xf16>'}}
  %r0 = flash.attention_backward %q, %q, %q output %q lse %l d_output %q bias(%b) bias_gradients [0] : (tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x3xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3xf32>, tensor<1x2x3x4xf32>) d_bias tensor<1x2x3x3xf16>
  return
}

// -----

// [bwd-2] No capture to differentiate.
func.func @f(%q: tensor<1x2x3x4xf32>, %l: tensor<1x2x3xf32>) {
  // expected-error@+1 {{expected capture_gradients to be ascending and below 0, but got 0}}
  %r0 = flash.attention_backward %q, %q, %q output %q lse %l d_output %q capture_gradients [0] : (tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3xf32>, tensor<1x2x3x4xf32>) d_captures tensor<2xf32>
  return
}

// -----

// [bwd-3] Pages are not differentiated.
func.func @f(%q: tensor<2x4x1x8xf32>, %k: tensor<9x4x16x8xf32>, %t: tensor<2x3xi32>, %n: tensor<2xi32>, %l: tensor<2x4x1xf32>) {
  // expected-error@+1 {{gradients of paged key and value are not supported}}
  %r = flash.attention_backward %q, %k, %k output %q lse %l d_output %q key_lengths(%n) page_table(%t) maps [affine_map<(b, h, m, n, k, d) -> (b, h, m, k)>, affine_map<(b, h, m, n, k, d) -> (n floordiv 16, h, n mod 16, k)>, affine_map<(b, h, m, n, k, d) -> (n floordiv 16, h, n mod 16, d)>, affine_map<(b, h, m, n, k, d) -> (b)>, affine_map<(b, h, m, n, k, d) -> (b, n floordiv 16)>, affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>] : (tensor<2x4x1x8xf32>, tensor<9x4x16x8xf32>, tensor<9x4x16x8xf32>, tensor<2xi32>, tensor<2x3xi32>, tensor<2x4x1x8xf32>, tensor<2x4x1xf32>, tensor<2x4x1x8xf32>) d_key tensor<9x4x16x8xf32>
  return
}

// -----

// [comb-1] No parts.
func.func @f() {
  // expected-error@+1 {{expected pairs of output and LSE, but got 0 operands}}
  %r:2 = "flash.combine"() : () -> (tensor<8x12x4xf32>, tensor<8x12xf32>)
  return
}

// -----

// [comb-2] LSE of f16.
func.func @f(%o0: tensor<8x12x4xf32>, %l0: tensor<8x12xf16>) {
  // expected-error@+1 {{expected LSE of type f32 or f64, but got 'f16'}}
  %r:2 = flash.combine %o0 lse %l0 : tensor<8x12x4xf32>, tensor<8x12xf16> -> tensor<8x12x4xf32>, tensor<8x12xf16>
  return
}

// -----

// [comb-2] One type of all LSEs.
func.func @f(%o0: tensor<8x12x4xf32>, %o1: tensor<8x12x4xf32>, %l0: tensor<8x12xf32>, %l1: tensor<8x12xf64>) {
  // expected-error@+1 {{expected every LSE of type 'f32', but got 'tensor<8x12xf64>'}}
  %r:2 = flash.combine %o0, %o1 lse %l0, %l1 : tensor<8x12x4xf32>, tensor<8x12x4xf32>, tensor<8x12xf32>, tensor<8x12xf64> -> tensor<8x12x4xf32>, tensor<8x12xf32>
  return
}

// -----

// [comb-3] Rank of O.
func.func @f(%o0: tensor<8x12xf32>, %l0: tensor<8x12xf32>) {
  // expected-error@+1 {{expected output of rank 3 (one more than the LSE), but got 2}}
  %r:2 = flash.combine %o0 lse %l0 : tensor<8x12xf32>, tensor<8x12xf32> -> tensor<8x12xf32>, tensor<8x12xf32>
  return
}

// -----

// [comb-3] The map permutes.
func.func @f(%o0: tensor<8x12x4xf32>, %l0: tensor<8x12xf32>) {
  // expected-error@+1 {{expected output_map to be a permutation of 3 dims}}
  %r:2 = flash.combine %o0 lse %l0 map affine_map<(a, b, d) -> (a, a, d)> : tensor<8x12x4xf32>, tensor<8x12xf32> -> tensor<8x12x4xf32>, tensor<8x12xf32>
  return
}

// -----

// [comb-3] The map has no symbols.
func.func @f(%o0: tensor<8x12x4xf32>, %l0: tensor<8x12xf32>) {
  // expected-error@+1 {{expected output_map to be a permutation of 3 dims}}
  %r:2 = flash.combine %o0 lse %l0 map affine_map<(a, b)[s] -> (a, b, s)> : tensor<8x12x4xf32>, tensor<8x12xf32> -> tensor<8x12x4xf32>, tensor<8x12xf32>
  return
}

// -----

// [comb-4] Shape of an output.
func.func @f(%o0: tensor<8x12x4xf32>, %o1: tensor<8x12x5xf32>, %l0: tensor<8x12xf32>, %l1: tensor<8x12xf32>) {
  // expected-error@+1 {{expected every output to have the shape of the result 'tensor<8x12x4xf32>', but got 'tensor<8x12x5xf32>'}}
  %r:2 = flash.combine %o0, %o1 lse %l0, %l1 : tensor<8x12x4xf32>, tensor<8x12x5xf32>, tensor<8x12xf32>, tensor<8x12xf32> -> tensor<8x12x4xf32>, tensor<8x12xf32>
  return
}

// -----

// [comb-4] Shape of an LSE.
func.func @f(%o0: tensor<8x12x4xf32>, %l0: tensor<8x13xf32>) {
  // expected-error@+1 {{expected every LSE to have the shape of the result}}
  %r:2 = flash.combine %o0 lse %l0 : tensor<8x12x4xf32>, tensor<8x13xf32> -> tensor<8x12x4xf32>, tensor<8x12xf32>
  return
}

// -----

// [comb-4] Rank of an LSE.
func.func @f(%o0: tensor<8x12x4xf32>, %l0: tensor<8xf32>) {
  // expected-error@+1 {{expected every LSE to have the shape of the result}}
  %r:2 = flash.combine %o0 lse %l0 : tensor<8x12x4xf32>, tensor<8xf32> -> tensor<8x12x4xf32>, tensor<8x12xf32>
  return
}

// -----

// [comb-4] The map permutes the shape.
func.func @f(%o0: tensor<8x12x4xf32>, %l0: tensor<8x12xf32>) {
  // expected-error@+1 {{expected every output to have the shape of the result}}
  %r:2 = flash.combine %o0 lse %l0 map affine_map<(a, b, d) -> (b, a, d)> : tensor<8x12x4xf32>, tensor<8x12xf32> -> tensor<8x12x4xf32>, tensor<8x12xf32>
  return
}

// -----

// [mask-1]
// expected-error@+1 {{expected window sides of at least -1 (unbounded), but got [-2, 1]}}
#a = #flash.mask<window = [-2, 1]>

// -----

// [mask-2]
// expected-error@+1 {{expected a prefix of at least 0, but got -1}}
#a = #flash.mask<prefix = -1>

// -----

// [mask-3]
// expected-error@+1 {{expected window and prefix of at most 2^48}}
#a = #flash.mask<window = [1, 9000000000000000000]>

// -----

// [num-1]
// expected-error@+1 {{expected accumulator type f32 or f64, but got 'f16'}}
#a = #flash.numerics<acc = f16>

// -----

// [num-2]
// expected-error@+1 {{expected a float type for p, but got 'i8'}}
#a = #flash.numerics<p = i8>

// -----

// [num-3]
// expected-error@+1 {{expected kept_max to be finite and at least 0}}
#a = #flash.numerics<kept_max = -1.0>

// -----

// [num-3]
// expected-error@+1 {{expected kept_max to be finite and at least 0}}
#a = #flash.numerics<kept_max = 0x7FF0000000000000>

// -----

// [drop-1] 1 would divide by zero.
// expected-error@+1 {{expected a dropout probability in [0, 1), but got}}
#a = #flash.dropout<p = 1.0>

// -----

// [drop-1]
// expected-error@+1 {{expected a dropout probability in [0, 1), but got}}
#a = #flash.dropout<p = -0.5>

// -----

// Syntax: an unknown field.
// expected-error@+1 {{unknown field 'causl' of '#flash.mask'}}
#a = #flash.mask<causl = top_left>

// -----

// Syntax: an unknown value.
// expected-error@+1 {{unknown value 'diagonal'}}
#a = #flash.mask<causal = diagonal>

// -----

// Syntax: a field twice.
// expected-error@+1 {{field 'acc' is given twice}}
#a = #flash.numerics<acc = f32, acc = f32>

// -----

// Syntax: two alignments.
// expected-error@+1 {{'causal' and 'align' both give the alignment}}
#a = #flash.mask<causal = top_left, align = top_left>

// -----

// Syntax: not a boolean.
// expected-error@+1 {{expected valid keyword}}
#a = #flash.numerics<exp2 = 1>

// -----

// Syntax: not a boolean.
// expected-error@+1 {{expected 'true' or 'false'}}
#a = #flash.numerics<exp2 = yes>

// -----

// Syntax: too large for 64 bits.
// expected-error@+1 {{integer value too large}}
#a = #flash.mask<prefix = 99999999999999999999999>

// -----

// Generic form: segments are missing.
func.func @f(%q: tensor<2x4x3x8xf32>) {
  // expected-error@+1 {{operand count (3) does not match with the total size (0) specified in attribute 'operandSegmentSizes'}}
  %o = "flash.attention"(%q, %q, %q) ({}) : (tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// Generic form: segments do not add up.
func.func @f(%q: tensor<2x4x3x8xf32>) {
  // expected-error@+1 {{operand count (3) does not match with the total size (4)}}
  %o = "flash.attention"(%q, %q, %q) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>}> ({}) : (tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// Generic form: a negative segment.
func.func @f(%q: tensor<2x4x3x8xf32>) {
  // expected-error@+1 {{'operandSegmentSizes' attribute cannot have negative elements}}
  %o = "flash.attention"(%q, %q, %q) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>}> ({}) : (tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-0] Generic form: no query.
func.func @f(%q: tensor<2x4x3x8xf32>) {
  // expected-error@+1 {{expected one query, but got 0}}
  %o = "flash.attention"(%q, %q, %q) <{operandSegmentSizes = array<i32: 0, 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>}> ({}) : (tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// Generic form: no operands.
func.func @f() {
  // expected-error@+1 {{expected 3 or more operands, but found 0}}
  %o = "flash.attention"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>}> ({}) : () -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-0] Generic form: two keys.
func.func @f(%q: tensor<2x4x3x8xf32>) {
  // expected-error@+1 {{expected one key, but got 2}}
  %o = "flash.attention"(%q, %q, %q) <{operandSegmentSizes = array<i32: 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>}> ({}) : (tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [att-0] Generic form: a backward without dO.
func.func @f(%q: tensor<2x4x3x8xf32>) {
  // expected-error@+1 {{expected one d_output, but got 0}}
  %o = "flash.attention_backward"(%q, %q, %q, %q, %q, %q) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1>, resultSegmentSizes = array<i32: 1, 0, 0, 0, 0, 0>}> ({}) : (tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// Generic form: two results for one gradient.
func.func @f(%q: tensor<2x4x3x8xf32>) {
  // expected-error@+1 {{result group starting at #0 requires 0 or 1 element, but found 2}}
  %o:2 = "flash.attention_backward"(%q, %q, %q, %q, %q, %q) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0>, resultSegmentSizes = array<i32: 2, 0, 0, 0, 0, 0>}> ({}) : (tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>) -> (tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>)
  return
}

// -----

// Generic form: two scales.
func.func @f(%q: tensor<2x4x3x8xf32>, %s: f32) {
  // expected-error@+1 {{operand group starting at #3 requires 0 or 1 element, but found 2}}
  %o = "flash.attention"(%q, %q, %q, %s, %s) <{operandSegmentSizes = array<i32: 1, 1, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>}> ({}) : (tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>, f32, f32) -> tensor<2x4x3x8xf32>
  return
}

// -----

// [comb-1] Generic form: the parts of combine do not pair up.
func.func @f(%q: tensor<2x4x3x8xf32>) {
  // expected-error@+1 {{expected pairs of output and LSE, but got 3 operands}}
  %o:2 = "flash.combine"(%q, %q, %q) : (tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>) -> (tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>)
  return
}

// -----

// Generic form: a region without terminator.
func.func @f(%q: tensor<2x4x3x8xf32>) {
  // expected-error@+1 {{expected the score region to end in flash.yield}}
  %o = "flash.attention"(%q, %q, %q) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>}> ({
  ^bb0(%x: f32, %b: index, %h: index, %m: index, %n: index):
    %y = arith.negf %x : f32
  }) : (tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// Generic form: an empty block.
func.func @f(%q: tensor<2x4x3x8xf32>) {
  // expected-error@+1 {{expected the score region to end in flash.yield}}
  %o = "flash.attention"(%q, %q, %q) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>}> ({
  ^bb0(%x: f32, %b: index, %h: index, %m: index, %n: index):
  }) : (tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// Generic form: two blocks.
func.func @f(%q: tensor<2x4x3x8xf32>) {
  // expected-error@+1 {{region #0 ('score') failed to verify constraint: region with at most 1 blocks}}
  %o = "flash.attention"(%q, %q, %q) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>}> ({
  ^bb0(%x: f32, %b: index, %h: index, %m: index, %n: index):
    flash.yield %x : f32
  ^bb1:
    %y = arith.constant 0.0 : f32
    flash.yield %y : f32
  }) : (tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>) -> tensor<2x4x3x8xf32>
  return
}

// -----

// Unranked tensors.
func.func @f(%q: tensor<*xf32>) {
  // expected-error@+1 {{operand #0 must be ranked tensor of floating-point values, but got 'tensor<*xf32>'}}
  %o = flash.attention %q, %q, %q : (tensor<*xf32>, tensor<*xf32>, tensor<*xf32>) -> tensor<*xf32>
  return
}

// -----

// Integers.
func.func @f(%q: tensor<1x1x1x1xi32>) {
  // expected-error@+1 {{operand #0 must be ranked tensor of floating-point values}}
  %o = flash.attention %q, %q, %q : (tensor<1x1x1x1xi32>, tensor<1x1x1x1xi32>, tensor<1x1x1x1xi32>) -> tensor<1x1x1x1xi32>
  return
}

// -----

// Extents that fill 63 bits disagree without overflow.
func.func @f(%q: tensor<1x4611686018427387904x1x1xf32>, %k: tensor<1x3x1x1xf32>) {
  // expected-error@+1 {{expected one extent of h, but key has 3 and query has 4611686018427387904}}
  %o = flash.attention %q, %k, %k : (tensor<1x4611686018427387904x1x1xf32>, tensor<1x3x1x1xf32>, tensor<1x3x1x1xf32>) -> tensor<1x4611686018427387904x1x1xf32>
  return
}

// -----

// A yield outside of a score region.
func.func @f(%x: f32) {
  // expected-error@+1 {{expects parent op to be one of 'flash.attention, flash.attention_backward, flash.probabilities'}}
  flash.yield %x : f32
}

// -----

// [prob-1] The generic form can leave out the LSE.
func.func @f(%q: tensor<2x4x3x8xf32>, %s: f32) {
  // expected-error@+1 {{expected one lse, but got 0}}
  %p = "flash.probabilities"(%q, %q, %s) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>}> ({}) : (tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>, f32) -> tensor<2x4x3x3xf32>
  return
}

// -----

// [prob-2] P has all dims of the scores.
func.func @f(%q: tensor<2x4x3x8xf32>, %l: tensor<2x4x3xf32>) {
  // expected-error@+1 {{the map of probabilities affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2)>: must depend on n}}
  %p = flash.probabilities %q, %q lse %l maps [affine_map<(b, h, m, n, k, d) -> (b, h, m, k)>, affine_map<(b, h, m, n, k, d) -> (b, h, n, k)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>] : (tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>, tensor<2x4x3xf32>) -> tensor<2x4x3xf32>
  return
}

// -----

// [att-6] Its extents are those of the scores.
func.func @f(%q: tensor<2x4x3x8xf32>, %k: tensor<2x4x5x8xf32>, %l: tensor<2x4x3xf32>) {
  // expected-error@+1 {{expected one extent of n, but probabilities has 4 and key has 5}}
  %p = flash.probabilities %q, %k lse %l : (tensor<2x4x3x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x3xf32>) -> tensor<2x4x3x4xf32>
  return
}

// -----

// [att-18] The LSE is of the accumulator type.
func.func @f(%q: tensor<2x4x3x8xf32>, %l: tensor<2x4x3xf16>) {
  // expected-error@+1 {{expected LSE of the accumulator type 'f32', but got 'f16'}}
  %p = flash.probabilities %q, %q lse %l : (tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>, tensor<2x4x3xf16>) -> tensor<2x4x3x3xf32>
  return
}
