// RUN: flash-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(gpu.module(flash-assign-latencies))' -o /dev/null

// A ring has at least one slot.
// expected-error @+1 {{expected at least one stage, but got 0}}
gpu.module @m attributes {flash.plan = {stages = 0 : i64}} {
}
