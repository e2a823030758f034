// RUN: flash-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(gpu.module(flash-assign-latencies))' -o /dev/null

// A ring has at least one slot, whether the plan is the module's or the
// kernel's.
gpu.module @m attributes {flash.plan = {stages = 0 : i64}} {
  // expected-error @+1 {{expected at least one stage, but got 0}}
  flash_tile.kernel @k warps 4 instruction "fma" {
  }
}

// -----

gpu.module @m attributes {flash.plan = {stages = 2 : i64}} {
  // expected-error @+1 {{expected at least one stage, but got 0}}
  flash_tile.kernel @k warps 4 instruction "fma" attributes {flash.plan = {stages = 0 : i64}} {
  }
}
