// RUN: flash-opt %s --flash-tile-attention --split-input-file --verify-diagnostics

// Plans that can't be followed are errors: somebody wrote them by hand.
func.func @small_tile_k(%q: tensor<2x256x64xf16>) -> tensor<2x256x64xf16> {
  // expected-error @below {{expected plan entry tile_k to be an integer in [64, 4096], but got 48 : i64}}
  %o = flash.attention %q, %q, %q plan {tile_m = 64, tile_n = 64, tile_k = 48} : (tensor<2x256x64xf16>, tensor<2x256x64xf16>, tensor<2x256x64xf16>) -> tensor<2x256x64xf16>
  return %o : tensor<2x256x64xf16>
}

// -----

func.func @no_rows(%q: tensor<2x256x64xf16>) -> tensor<2x256x64xf16> {
  // expected-error @below {{expected plan entry tile_m to be an integer in [1, 4096], but got 0 : i64}}
  %o = flash.attention %q, %q, %q plan {tile_m = 0, tile_n = 64} : (tensor<2x256x64xf16>, tensor<2x256x64xf16>, tensor<2x256x64xf16>) -> tensor<2x256x64xf16>
  return %o : tensor<2x256x64xf16>
}

// -----

func.func @text_size(%q: tensor<2x256x64xf16>) -> tensor<2x256x64xf16> {
  // expected-error @below {{expected plan entry tile_n to be an integer in [1, 4096], but got "many"}}
  %o = flash.attention %q, %q, %q plan {tile_m = 64, tile_n = "many"} : (tensor<2x256x64xf16>, tensor<2x256x64xf16>, tensor<2x256x64xf16>) -> tensor<2x256x64xf16>
  return %o : tensor<2x256x64xf16>
}

// -----

func.func @loops(%q: tensor<2x256x64xf16>) -> tensor<2x256x64xf16> {
  // expected-error @below {{expected plan entry key_loops to be "one", "split" or "rotated"}}
  %o = flash.attention %q, %q, %q plan {tile_m = 64, tile_n = 64, key_loops = 1} : (tensor<2x256x64xf16>, tensor<2x256x64xf16>, tensor<2x256x64xf16>) -> tensor<2x256x64xf16>
  return %o : tensor<2x256x64xf16>
}

// -----

func.func @scale(%q: tensor<2x256x64xf16>) -> tensor<2x256x64xf16> {
  // expected-error @below {{expected plan entry scale_after_max to be a bool}}
  %o = flash.attention %q, %q, %q plan {tile_m = 64, tile_n = 64, scale_after_max = "yes"} : (tensor<2x256x64xf16>, tensor<2x256x64xf16>, tensor<2x256x64xf16>) -> tensor<2x256x64xf16>
  return %o : tensor<2x256x64xf16>
}

// -----

func.func @p(%q: tensor<2x256x64xf16>) -> tensor<2x256x64xf16> {
  // expected-error @below {{expected plan entry p to be a float type}}
  %o = flash.attention %q, %q, %q plan {tile_m = 64, tile_n = 64, p = i8} : (tensor<2x256x64xf16>, tensor<2x256x64xf16>, tensor<2x256x64xf16>) -> tensor<2x256x64xf16>
  return %o : tensor<2x256x64xf16>
}
