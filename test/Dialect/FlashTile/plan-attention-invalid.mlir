// RUN: flash-opt %s --flash-plan-attention=chip=sm_86 --split-input-file --verify-diagnostics

// Plans that do not fit are errors with the figures.
func.func @sram(%q: tensor<8x?x128xf16>) -> tensor<8x?x128xf16> {
  // expected-error @below {{no plan: 128 queries and 2 stages of 128 keys need 174080 bytes of SRAM, but a CTA on sm_86 has 101376}}
  %o = flash.attention %q, %q, %q plan {tile_m = 128, tile_n = 128, warps = 8, stages = 2} : (tensor<8x?x128xf16>, tensor<8x?x128xf16>, tensor<8x?x128xf16>) -> tensor<8x?x128xf16>
  return %o : tensor<8x?x128xf16>
}

// -----

func.func @registers(%q: tensor<8x?x128xf16>) -> tensor<8x?x128xf16> {
  // expected-error @below {{no plan: 128 x 64 scores and 128 x 128 outputs on 2 warps need 448 registers a thread, but 240 can be used}}
  %o = flash.attention %q, %q, %q plan {tile_m = 128, tile_n = 64, warps = 2} : (tensor<8x?x128xf16>, tensor<8x?x128xf16>, tensor<8x?x128xf16>) -> tensor<8x?x128xf16>
  return %o : tensor<8x?x128xf16>
}

// -----

func.func @rows(%q: tensor<8x?x128xf16>) -> tensor<8x?x128xf16> {
  // expected-error @below {{no plan: expected tile_m to be a multiple of 16 * warps = 64, but got 96}}
  %o = flash.attention %q, %q, %q plan {tile_m = 96, warps = 4} : (tensor<8x?x128xf16>, tensor<8x?x128xf16>, tensor<8x?x128xf16>) -> tensor<8x?x128xf16>
  return %o : tensor<8x?x128xf16>
}

// -----

func.func @keys(%q: tensor<8x?x128xf16>) -> tensor<8x?x128xf16> {
  // expected-error @below {{no plan: expected plan entry tile_n to be a multiple of 16 in [16, 512], but got 40}}
  %o = flash.attention %q, %q, %q plan {tile_n = 40} : (tensor<8x?x128xf16>, tensor<8x?x128xf16>, tensor<8x?x128xf16>) -> tensor<8x?x128xf16>
  return %o : tensor<8x?x128xf16>
}

// -----

// A padded head dim holds the head dim.
func.func @head_dim(%q: tensor<8x?x128xf16>) -> tensor<8x?x128xf16> {
  // expected-error @below {{no plan: expected plan entry tile_k to be a multiple of 16 in [128, 512], but got 64}}
  %o = flash.attention %q, %q, %q plan {tile_k = 64} : (tensor<8x?x128xf16>, tensor<8x?x128xf16>, tensor<8x?x128xf16>) -> tensor<8x?x128xf16>
  return %o : tensor<8x?x128xf16>
}

// -----

func.func @kind(%q: tensor<8x?x128xf16>) -> tensor<8x?x128xf16> {
  // expected-error @below {{no plan: expected plan entry stages to be a multiple of 1 in [1, 8], but got "two"}}
  %o = flash.attention %q, %q, %q plan {stages = "two"} : (tensor<8x?x128xf16>, tensor<8x?x128xf16>, tensor<8x?x128xf16>) -> tensor<8x?x128xf16>
  return %o : tensor<8x?x128xf16>
}

// -----

// Rounding f32 to tf32 must be allowed by the op.
func.func @instruction(%q: tensor<8x?x128xf32>) -> tensor<8x?x128xf32> {
  // expected-error @below {{no plan: expected plan entry instruction to be "fma", what the element type and numerics.f32 give}}
  %o = flash.attention %q, %q, %q plan {instruction = "tf32"} : (tensor<8x?x128xf32>, tensor<8x?x128xf32>, tensor<8x?x128xf32>) -> tensor<8x?x128xf32>
  return %o : tensor<8x?x128xf32>
}

// -----

func.func @p(%q: tensor<8x?x128xf16>) -> tensor<8x?x128xf16> {
  // expected-error @below {{no plan: expected plan entry p to be f16, the element type of value}}
  %o = flash.attention %q, %q, %q plan {p = f32} : (tensor<8x?x128xf16>, tensor<8x?x128xf16>, tensor<8x?x128xf16>) -> tensor<8x?x128xf16>
  return %o : tensor<8x?x128xf16>
}
