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

// -----

func.func @backward(%q: tensor<2x256x64xf16>, %lse: tensor<2x256xf32>) -> tensor<2x256x64xf16> {
  // expected-error @below {{expected plan entry ds to be a float type}}
  %dq = flash.attention_backward %q, %q, %q output %q lse %lse d_output %q plan {tile_m = 64, tile_n = 64, ds = 16} : (tensor<2x256x64xf16>, tensor<2x256x64xf16>, tensor<2x256x64xf16>, tensor<2x256x64xf16>, tensor<2x256xf32>, tensor<2x256x64xf16>) d_query tensor<2x256x64xf16>
  return %dq : tensor<2x256x64xf16>
}

// -----

func.func @backward_loops(%q: tensor<2x256x64xf16>, %lse: tensor<2x256xf32>) -> tensor<2x256x64xf16> {
  // expected-error @below {{expected plan entry key_loops to be "one" or "split"}}
  %dq = flash.attention_backward %q, %q, %q output %q lse %lse d_output %q plan {tile_m = 64, tile_n = 64, key_loops = "rotated"} : (tensor<2x256x64xf16>, tensor<2x256x64xf16>, tensor<2x256x64xf16>, tensor<2x256x64xf16>, tensor<2x256xf32>, tensor<2x256x64xf16>) d_query tensor<2x256x64xf16>
  return %dq : tensor<2x256x64xf16>
}

// -----

// A score region whose derivative is unknown is an error, not a fallback: the
// decomposition needs it too.
func.func @no_derivative(%q: tensor<2x256x64xf32>, %lse: tensor<2x256xf32>) -> tensor<2x256x64xf32> {
  %dq = flash.attention_backward %q, %q, %q output %q lse %lse d_output %q plan {tile_m = 64, tile_n = 64} score {
  ^bb0(%s: f32, %h: index, %m: index, %n: index):
    // expected-error @below {{'arith.bitcast' in the score region has no derivative}}
    %i = arith.bitcast %s : f32 to i32
    %t = arith.bitcast %i : i32 to f32
    flash.yield %t : f32
  } : (tensor<2x256x64xf32>, tensor<2x256x64xf32>, tensor<2x256x64xf32>, tensor<2x256x64xf32>, tensor<2x256xf32>, tensor<2x256x64xf32>) d_query tensor<2x256x64xf32>
  return %dq : tensor<2x256x64xf32>
}
