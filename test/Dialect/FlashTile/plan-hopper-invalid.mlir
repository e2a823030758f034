// RUN: flash-opt %s --flash-plan-attention=chip=sm_90a --split-input-file --verify-diagnostics
//
// Who asks for wgmma by name gets it or an error with the figures.

func.func @f32(%q: tensor<8x?x64xf32>) -> tensor<8x?x64xf32> {
  // expected-error @below {{no plan: wgmma multiplies f16 or bf16, and query is f32}}
  %o = flash.attention %q, %q, %q plan {instruction = "wgmma"} : (tensor<8x?x64xf32>, tensor<8x?x64xf32>, tensor<8x?x64xf32>) -> tensor<8x?x64xf32>
  return %o : tensor<8x?x64xf32>
}

// -----

func.func @descales(%q: tensor<2x8x?x64xf16>, %s: tensor<2x8xf32>) -> tensor<2x8x?x64xf16> {
  // expected-error @below {{no plan: descales need the portable schedule}}
  %o = flash.attention %q, %q, %q descale_query(%s) plan {instruction = "wgmma"} : (tensor<2x8x?x64xf16>, tensor<2x8x?x64xf16>, tensor<2x8x?x64xf16>, tensor<2x8xf32>) -> tensor<2x8x?x64xf16>
  return %o : tensor<2x8x?x64xf16>
}

// -----

// Rows are whole warpgroups.
func.func @rows(%q: tensor<8x?x64xf16>) -> tensor<8x?x64xf16> {
  // expected-error @below {{no plan: expected plan entry tile_m to be a multiple of 64 in [64, 192], but got 96 : i64}}
  %o = flash.attention %q, %q, %q plan {instruction = "wgmma", tile_m = 96 : i64} : (tensor<8x?x64xf16>, tensor<8x?x64xf16>, tensor<8x?x64xf16>) -> tensor<8x?x64xf16>
  return %o : tensor<8x?x64xf16>
}

// -----

func.func @columns(%q: tensor<8x?x64xf16>) -> tensor<8x?x64xf16> {
  // expected-error @below {{no plan: expected plan entry tile_n to be a multiple of 16 in [16, 256], but got 40 : i64}}
  %o = flash.attention %q, %q, %q plan {instruction = "wgmma", tile_n = 40 : i64} : (tensor<8x?x64xf16>, tensor<8x?x64xf16>, tensor<8x?x64xf16>) -> tensor<8x?x64xf16>
  return %o : tensor<8x?x64xf16>
}

// -----

func.func @stages(%q: tensor<8x?x64xf16>) -> tensor<8x?x64xf16> {
  // expected-error @below {{no plan: expected plan entry stages to be a multiple of 1 in [1, 8], but got 0 : i64}}
  %o = flash.attention %q, %q, %q plan {instruction = "wgmma", stages = 0 : i64} : (tensor<8x?x64xf16>, tensor<8x?x64xf16>, tensor<8x?x64xf16>) -> tensor<8x?x64xf16>
  return %o : tensor<8x?x64xf16>
}

// -----

func.func @ahead(%q: tensor<8x?x64xf16>) -> tensor<8x?x64xf16> {
  // expected-error @below {{no plan: expected plan entry ahead to be a multiple of 8 in [0, 256], but got "all"}}
  %o = flash.attention %q, %q, %q plan {ahead = "all", instruction = "wgmma"} : (tensor<8x?x64xf16>, tensor<8x?x64xf16>, tensor<8x?x64xf16>) -> tensor<8x?x64xf16>
  return %o : tensor<8x?x64xf16>
}

// -----

func.func @wait(%q: tensor<8x?x64xf16>) -> tensor<8x?x64xf16> {
  // expected-error @below {{no plan: expected plan entry wait_after to be a multiple of 8 in [0, 256], but got 20 : i64}}
  %o = flash.attention %q, %q, %q plan {instruction = "wgmma", wait_after = 20 : i64} : (tensor<8x?x64xf16>, tensor<8x?x64xf16>, tensor<8x?x64xf16>) -> tensor<8x?x64xf16>
  return %o : tensor<8x?x64xf16>
}

// -----

// Staged output is whole blocks of 128 bytes.
func.func @staging(%q: tensor<8x?x64xf16>) -> tensor<8x?x64xf16> {
  // expected-error @below {{no plan: expected plan entry stage_columns to be a multiple of 64 in [0, 256], but got 32 : i64}}
  %o = flash.attention %q, %q, %q plan {instruction = "wgmma", stage_columns = 32 : i64} : (tensor<8x?x64xf16>, tensor<8x?x64xf16>, tensor<8x?x64xf16>) -> tensor<8x?x64xf16>
  return %o : tensor<8x?x64xf16>
}

// -----

func.func @ctas(%q: tensor<8x?x64xf16>) -> tensor<8x?x64xf16> {
  // expected-error @below {{no plan: expected plan entry ctas to be a multiple of 1 in [1, 65536], but got 0 : i64}}
  %o = flash.attention %q, %q, %q plan {ctas = 0 : i64, instruction = "wgmma"} : (tensor<8x?x64xf16>, tensor<8x?x64xf16>, tensor<8x?x64xf16>) -> tensor<8x?x64xf16>
  return %o : tensor<8x?x64xf16>
}

// -----

func.func @kept(%q: tensor<8x?x64xf16>) -> tensor<8x?x64xf16> {
  // expected-error @below {{no plan: expected plan entry kept_max to be a float in [0, 64]}}
  %o = flash.attention %q, %q, %q plan {instruction = "wgmma", kept_max = 100.0} : (tensor<8x?x64xf16>, tensor<8x?x64xf16>, tensor<8x?x64xf16>) -> tensor<8x?x64xf16>
  return %o : tensor<8x?x64xf16>
}

// -----

// 192 queries of 256 elements leave 160 registers a thread, of which O takes
// 128.
func.func @registers(%q: tensor<8x?x256xf16>) -> tensor<8x?x256xf16> {
  // expected-error-re @below {{no plan: 64 x 32 scores and 64 x 256 outputs a warpgroup need 152 registers a thread, but with 3 warpgroups {{[0-9]+}} can be used}}
  %o = flash.attention %q, %q, %q plan {instruction = "wgmma", tile_m = 192 : i64, tile_n = 32 : i64} : (tensor<8x?x256xf16>, tensor<8x?x256xf16>, tensor<8x?x256xf16>) -> tensor<8x?x256xf16>
  return %o : tensor<8x?x256xf16>
}

// -----

// Q: 128 x 256 bytes; K and V: four stages of 128 x 256 bytes each; nine
// pairs of barriers.
func.func @sram(%q: tensor<8x?x128xf16>) -> tensor<8x?x128xf16> {
  // expected-error @below {{no plan: 128 queries and 4 stages of 128 keys need 295056 bytes of SRAM, but a CTA on sm_90a has 232448}}
  %o = flash.attention %q, %q, %q plan {instruction = "wgmma", stages = 4 : i64, tile_m = 128 : i64, tile_n = 128 : i64} : (tensor<8x?x128xf16>, tensor<8x?x128xf16>, tensor<8x?x128xf16>) -> tensor<8x?x128xf16>
  return %o : tensor<8x?x128xf16>
}

// -----

// Three stages beside a copied bias are not known to be right.
func.func @bias_stages(%q: tensor<8x?x64xbf16>, %b: tensor<8x?x?xbf16>) -> tensor<8x?x64xbf16> {
  // expected-error @+1 {{no plan: expected plan entry stages to be at most 2 where a bias is copied (bias_stages), but got 3}}
  %o = flash.attention %q, %q, %q bias(%b) plan {bias_stages = 2 : i64, instruction = "wgmma", stages = 3 : i64} : (tensor<8x?x64xbf16>, tensor<8x?x64xbf16>, tensor<8x?x64xbf16>, tensor<8x?x?xbf16>) -> tensor<8x?x64xbf16>
  return %o : tensor<8x?x64xbf16>
}
