// One seed gives one set of inputs, another seed another.
// RUN: rm -rf %t && mkdir -p %t/a %t/b %t/c
// RUN: flash-run %s --entry=f --seed=1 --output-dir=%t/a --threads=1 > /dev/null
// RUN: flash-run %s --entry=f --seed=1 --output-dir=%t/b --threads=2 > /dev/null
// RUN: flash-run %s --entry=f --seed=2 --output-dir=%t/c > /dev/null
// RUN: cmp %t/a/0.npy %t/b/0.npy
// RUN: not cmp %t/a/0.npy %t/c/0.npy

// The rules for arguments without a spec: weights are scaled by the square
// root of their last size, token ids are in [0, 100), i1 is true.
// RUN: flash-run %s --entry=g | FileCheck %s --check-prefix=RULES
// RUN: flash-run %s --entry=g --std=3 --int-range=5:6 --arg3=zeros | FileCheck %s --check-prefix=OPTIONS
// RUN: flash-run %s --entry=f --inputs=ramp | FileCheck %s --check-prefix=RAMP
// RUN: flash-run %s --entry=f --inputs=onehot | FileCheck %s --check-prefix=ONEHOT
// RAMP: result 0 300x64xf32: min -1, max 1, mean
// ONEHOT: result 0 300x64xf32: min 0, max 8, mean 0.125
func.func @f(%x: tensor<300x64xf32>) -> tensor<300x64xf32> {
  return %x : tensor<300x64xf32>
}

// 64 weights a row: standard deviation 1/8, the extremes of 64000 at about 4.
// RULES: result 0 1000x64xf32: min -0.{{[4-7][0-9]*}}, max 0.{{[4-7][0-9]*}}, mean
// RULES: result 1 5000xf32: min -{{[34].[0-9]*}}, max {{[34].[0-9]*}}, mean
// RULES: result 2 5000xi64: min 0, max 99, mean {{(48|49|50).[0-9]*}}
// RULES: result 3 7xi1: min 1, max 1, mean 1
// OPTIONS: result 0 1000x64xf32: min -0.{{[4-7][0-9]*}}, max
// OPTIONS: result 1 5000xf32: min -{{1[0-9].*}}, max {{1[0-9].*}}, mean
// OPTIONS: result 2 5000xi64: min 5, max 5, mean 5
// OPTIONS: result 3 7xi1: min 0, max 0, mean 0
func.func @g(%w: tensor<1000x64xf32>, %b: tensor<5000xf32>, %ids: tensor<5000xi64>, %m: tensor<7xi1>) -> (tensor<1000x64xf32>, tensor<5000xf32>, tensor<5000xi64>, tensor<7xi1>) {
  return %w, %b, %ids, %m : tensor<1000x64xf32>, tensor<5000xf32>, tensor<5000xi64>, tensor<7xi1>
}
