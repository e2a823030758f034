// RUN: flash-opt %s --flash-differentiate --split-input-file --verify-diagnostics

// An op without a rule names itself.
func.func @softmax(%q: tensor<1x1x4x8xf32>) -> tensor<1x1x4x8xf32> {
  %e = tensor.empty() : tensor<1x1x4x8xf32>
  // expected-error @+1 {{'linalg.softmax' has no derivative}}
  %p = linalg.softmax dimension(3) ins(%q : tensor<1x1x4x8xf32>)
      outs(%e : tensor<1x1x4x8xf32>) -> tensor<1x1x4x8xf32>
  %o = flash.attention %p, %q, %q
      : (tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>)
      -> tensor<1x1x4x8xf32>
  return %o : tensor<1x1x4x8xf32>
}

// -----

// A maximum is no sum.
func.func @maximum(%q: tensor<1x1x4x8xf32>, %i: tensor<8xf32>) -> tensor<8xf32> {
  %o = flash.attention %q, %q, %q
      : (tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>)
      -> tensor<1x1x4x8xf32>
  // expected-error @+1 {{'linalg.reduce' has no derivative: its reduction is not a sum}}
  %m = linalg.reduce {arith.maximumf} ins(%o : tensor<1x1x4x8xf32>)
      outs(%i : tensor<8xf32>) dimensions = [0, 1, 2]
  return %m : tensor<8xf32>
}

// -----

// The score region names its op.
func.func @region(%q: tensor<1x1x4x8xf32>) -> tensor<1x1x4x8xf32> {
  %o = flash.attention %q, %q, %q score {
      ^bb0(%x: f32, %b: index, %h: index, %m: index, %n: index):
        // expected-error @+1 {{'arith.bitcast' in the score region has no derivative}}
        %i = arith.bitcast %x : f32 to i32
        %y = arith.bitcast %i : i32 to f32
        flash.yield %y : f32
      } : (tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>)
      -> tensor<1x1x4x8xf32>
  return %o : tensor<1x1x4x8xf32>
}

// -----

// The body of a linalg op does, too.
func.func @body(%q: tensor<1x1x4x8xf32>) -> tensor<1x1x4x8xf32> {
  %o = flash.attention %q, %q, %q
      : (tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>)
      -> tensor<1x1x4x8xf32>
  %e = tensor.empty() : tensor<1x1x4x8xf32>
  %r = linalg.map ins(%o : tensor<1x1x4x8xf32>) outs(%e : tensor<1x1x4x8xf32>)
    (%x: f32, %out: f32) {
      // expected-error @+1 {{'arith.bitcast' in the body of 'linalg.map' has no derivative}}
      %i = arith.bitcast %x : f32 to i32
      %y = arith.bitcast %i : i32 to f32
      linalg.yield %y : f32
    }
  return %r : tensor<1x1x4x8xf32>
}

// -----

// A scale that is computed from an argument would need a gradient.
func.func @scale(%q: tensor<1x1x4x8xf32>, %t: tensor<f32>) -> tensor<1x1x4x8xf32> {
  %s = tensor.extract %t[] : tensor<f32>
  // expected-error @+1 {{'flash.attention' has no derivative with respect to its scale}}
  %o = flash.attention %q, %q, %q scale %s
      : (tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>, f32)
      -> tensor<1x1x4x8xf32>
  return %o : tensor<1x1x4x8xf32>
}

// -----

// A scalar inside of a body would need one as well.
func.func @captured(%q: tensor<1x1x4x8xf32>, %t: tensor<f32>) -> tensor<1x1x4x8xf32> {
  %s = tensor.extract %t[] : tensor<f32>
  %o = flash.attention %q, %q, %q
      : (tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>)
      -> tensor<1x1x4x8xf32>
  %e = tensor.empty() : tensor<1x1x4x8xf32>
  // expected-error @+1 {{'linalg.map' has no derivative: its body reads a value that depends on the arguments}}
  %r = linalg.map ins(%o : tensor<1x1x4x8xf32>) outs(%e : tensor<1x1x4x8xf32>)
    (%x: f32, %out: f32) {
      %y = arith.mulf %x, %s : f32
      linalg.yield %y : f32
    }
  return %r : tensor<1x1x4x8xf32>
}

// -----

// Control flow has no rule, even if only its regions read what is active.
func.func @control(%q: tensor<1x1x4x8xf32>, %c: i1) -> tensor<1x1x4x8xf32> {
  %o = flash.attention %q, %q, %q
      : (tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>)
      -> tensor<1x1x4x8xf32>
  // expected-error @+1 {{'scf.if' has no derivative}}
  %r = scf.if %c -> tensor<1x1x4x8xf32> {
    scf.yield %o : tensor<1x1x4x8xf32>
  } else {
    scf.yield %q : tensor<1x1x4x8xf32>
  }
  return %r : tensor<1x1x4x8xf32>
}

// -----

// expected-error @+1 {{function 'blocks' can't be differentiated: it needs a body of one block}}
func.func @blocks(%q: tensor<1x1x4x8xf32>) -> tensor<1x1x4x8xf32> {
  %o = flash.attention %q, %q, %q
      : (tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>)
      -> tensor<1x1x4x8xf32>
  cf.br ^end
^end:
  return %o : tensor<1x1x4x8xf32>
}

// -----

// expected-error @+1 {{there is a function 'taken_backward' already}}
func.func @taken(%q: tensor<1x1x4x8xf32>) -> tensor<1x1x4x8xf32> {
  %o = flash.attention %q, %q, %q
      : (tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>)
      -> tensor<1x1x4x8xf32>
  return %o : tensor<1x1x4x8xf32>
}
func.func private @taken_backward()
