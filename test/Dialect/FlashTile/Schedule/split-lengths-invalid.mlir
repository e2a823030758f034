// RUN: flash-opt %s --split-input-file --verify-diagnostics --pass-pipeline="builtin.module(gpu.module(flash-split-lengths,flash-tile-attention,flash-form-kernels))"

// A plan written by hand: the entry must say from where on.
gpu.module @no_from {
  func.func @attention_0(%q: tensor<?x?x64xf16>) -> tensor<?x?x64xf16> {
    // expected-error@+1 {{expected plan entry longer to be a dictionary with a positive integer 'from'}}
    %o = flash.attention %q, %q, %q plan {longer = {tile_m = 192 : i64}} : (tensor<?x?x64xf16>, tensor<?x?x64xf16>, tensor<?x?x64xf16>) -> tensor<?x?x64xf16>
    return %o : tensor<?x?x64xf16>
  }
}

// -----

// Where the launch plan has no query length there is nothing to choose by.
gpu.module @known attributes {flash.launch_plan = {chip = "sm_90a", kernels = [], name = "attention_0", operands = [{dims = [8, 512, 64], name = "query", type = "f16"}, {dims = [8, 512, 64], name = "output", output = true, type = "f16"}], sizes = [], version = 1 : i64}, flash.plan = {instruction = "wgmma", warps = 8 : i64}} {
  // expected-error@+1 {{has lengths, but the launch plan has no size 'm'}}
  func.func @attention_0(%q: tensor<8x512x64xf16>) -> tensor<8x512x64xf16> {
    %o = flash.attention %q, %q, %q plan {instruction = "wgmma", longer = {from = 4096 : i64}, tile_m = 128 : i64, tile_n = 128 : i64, tile_d = 64 : i64, tile_k = 64 : i64, warps = 8 : i64} : (tensor<8x512x64xf16>, tensor<8x512x64xf16>, tensor<8x512x64xf16>) -> tensor<8x512x64xf16>
    return %o : tensor<8x512x64xf16>
  }
}
