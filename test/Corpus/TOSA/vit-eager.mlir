// vit-eager.mlir: made by export_tosa.py; do not edit.
module {
  func.func @main(%arg0: tensor<1x3x32x32xf32>, %arg1: tensor<1x1x64xf32>, %arg2: tensor<1x17x64xf32>, %arg3: tensor<64x3x8x8xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64x64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<128x64xf32>, %arg18: tensor<128xf32>, %arg19: tensor<64x128xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64x64xf32>, %arg24: tensor<64xf32>) -> tensor<1x17x64xf32> {
    %0 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %1 = tosa.const_shape  {values = dense<[1, 64, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %2 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %3 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]> : tensor<17xi64>}> : () -> tensor<17xi64>
    %4 = tosa.const_shape  {values = dense<[1, 1, 17, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %5 = tosa.const_shape  {values = dense<[1, 1, 1, 17]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %6 = tosa.const_shape  {values = dense<[1, 1, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %7 = tosa.const_shape  {values = dense<[17, 64]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %8 = tosa.const_shape  {values = dense<[1, 17, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %9 = tosa.const_shape  {values = dense<[1, 64, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %10 = tosa.const_shape  {values = dense<[1, 64]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %11 = tosa.const_shape  {values = dense<[1, 17, 2, 32]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %12 = tosa.const_shape  {values = dense<[2, 17, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %13 = tosa.const_shape  {values = dense<[2, 32, 17]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %14 = tosa.const_shape  {values = dense<[1, 2, 17, 17]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %15 = tosa.const_shape  {values = dense<[2, 17, 17]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %16 = tosa.const_shape  {values = dense<[1, 2, 17, 32]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %17 = tosa.const_shape  {values = dense<[1, 64, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %18 = tosa.const_shape  {values = dense<[17, 128]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %19 = tosa.const_shape  {values = dense<[1, 128]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %20 = tosa.const_shape  {values = dense<[1, 17, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %21 = tosa.const_shape  {values = dense<[1, 128, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %22 = "tosa.const"() <{values = dense<0> : tensor<1x1x1x1xi64>}> : () -> tensor<1x1x1x1xi64>
    %23 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %24 = "tosa.const"() <{values = dense<-3.40282347E+38> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %25 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf64>}> : () -> tensor<1x1x1xf64>
    %26 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %27 = "tosa.const"() <{values = dense<9.99999996E-13> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %28 = "tosa.const"() <{values = dense<0.176776692> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %29 = "tosa.const"() <{values = dense<1.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %30 = "tosa.const"() <{values = dense<5.000000e-01> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %31 = "tosa.const"() <{values = dense<0.707106769> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %32 = tosa.transpose %arg0 {perms = array<i32: 0, 2, 3, 1>} : (tensor<1x3x32x32xf32>) -> tensor<1x32x32x3xf32>
    %33 = tosa.transpose %arg3 {perms = array<i32: 0, 2, 3, 1>} : (tensor<64x3x8x8xf32>) -> tensor<64x8x8x3xf32>
    %34 = tosa.conv2d %32, %33, %arg4, %0, %0 {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 8, 8>} : (tensor<1x32x32x3xf32>, tensor<64x8x8x3xf32>, tensor<64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x4x64xf32>
    %35 = tosa.transpose %34 {perms = array<i32: 0, 3, 1, 2>} : (tensor<1x4x4x64xf32>) -> tensor<1x64x4x4xf32>
    %36 = tosa.reshape %35, %1 : (tensor<1x64x4x4xf32>, !tosa.shape<3>) -> tensor<1x64x16xf32>
    %37 = tosa.transpose %36 {perms = array<i32: 0, 2, 1>} : (tensor<1x64x16xf32>) -> tensor<1x16x64xf32>
    %38 = tosa.concat %arg1, %37 {axis = 1 : i32} : (tensor<1x1x64xf32>, tensor<1x16x64xf32>) -> tensor<1x17x64xf32>
    %39 = tosa.add %38, %arg2 : (tensor<1x17x64xf32>, tensor<1x17x64xf32>) -> tensor<1x17x64xf32>
    %40 = tosa.cast %3 : (tensor<17xi64>) -> tensor<17xi32>
    %41 = tosa.cast %40 : (tensor<17xi32>) -> tensor<17xi64>
    %42 = tosa.reshape %41, %4 : (tensor<17xi64>, !tosa.shape<4>) -> tensor<1x1x17x1xi64>
    %43 = tosa.greater_equal %42, %22 : (tensor<1x1x17x1xi64>, tensor<1x1x1x1xi64>) -> tensor<1x1x17x1xi1>
    %44 = tosa.tile %43, %5 : (tensor<1x1x17x1xi1>, !tosa.shape<4>) -> tensor<1x1x17x17xi1>
    %45 = tosa.select %44, %23, %24 : (tensor<1x1x17x17xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<1x1x17x17xf32>
    %46 = tosa.cast %39 : (tensor<1x17x64xf32>) -> tensor<1x17x64xf64>
    %47 = tosa.reduce_sum %46 {axis = 2 : i32} : (tensor<1x17x64xf64>) -> tensor<1x17x1xf64>
    %48 = tosa.mul %47, %25, %2 : (tensor<1x17x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<1x17x1xf64>
    %49 = tosa.sub %46, %48 : (tensor<1x17x64xf64>, tensor<1x17x1xf64>) -> tensor<1x17x64xf64>
    %50 = tosa.mul %49, %49, %2 : (tensor<1x17x64xf64>, tensor<1x17x64xf64>, tensor<1xi8>) -> tensor<1x17x64xf64>
    %51 = tosa.reduce_sum %50 {axis = 2 : i32} : (tensor<1x17x64xf64>) -> tensor<1x17x1xf64>
    %52 = tosa.mul %51, %25, %2 : (tensor<1x17x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<1x17x1xf64>
    %53 = tosa.cast %52 : (tensor<1x17x1xf64>) -> tensor<1x17x1xf32>
    %54 = tosa.reduce_sum %39 {axis = 2 : i32} : (tensor<1x17x64xf32>) -> tensor<1x17x1xf32>
    %55 = tosa.mul %54, %26, %2 : (tensor<1x17x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x17x1xf32>
    %56 = tosa.add %53, %27 : (tensor<1x17x1xf32>, tensor<1x1x1xf32>) -> tensor<1x17x1xf32>
    %57 = tosa.rsqrt %56 : (tensor<1x17x1xf32>) -> tensor<1x17x1xf32>
    %58 = tosa.sub %39, %55 : (tensor<1x17x64xf32>, tensor<1x17x1xf32>) -> tensor<1x17x64xf32>
    %59 = tosa.mul %58, %57, %2 : (tensor<1x17x64xf32>, tensor<1x17x1xf32>, tensor<1xi8>) -> tensor<1x17x64xf32>
    %60 = tosa.reshape %arg13, %6 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %61 = tosa.mul %59, %60, %2 : (tensor<1x17x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<1x17x64xf32>
    %62 = tosa.reshape %arg14, %6 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %63 = tosa.add %61, %62 : (tensor<1x17x64xf32>, tensor<1x1x64xf32>) -> tensor<1x17x64xf32>
    %64 = tosa.transpose %arg5 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %65 = tosa.reshape %64, %9 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %66 = tosa.matmul %63, %65, %0, %0 : (tensor<1x17x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x17x64xf32>
    %67 = tosa.reshape %66, %7 : (tensor<1x17x64xf32>, !tosa.shape<2>) -> tensor<17x64xf32>
    %68 = tosa.reshape %arg6, %10 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %69 = tosa.add %67, %68 : (tensor<17x64xf32>, tensor<1x64xf32>) -> tensor<17x64xf32>
    %70 = tosa.reshape %69, %11 : (tensor<17x64xf32>, !tosa.shape<4>) -> tensor<1x17x2x32xf32>
    %71 = tosa.transpose %70 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x17x2x32xf32>) -> tensor<1x2x17x32xf32>
    %72 = tosa.transpose %arg7 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %73 = tosa.reshape %72, %9 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %74 = tosa.matmul %63, %73, %0, %0 : (tensor<1x17x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x17x64xf32>
    %75 = tosa.reshape %74, %7 : (tensor<1x17x64xf32>, !tosa.shape<2>) -> tensor<17x64xf32>
    %76 = tosa.reshape %arg8, %10 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %77 = tosa.add %75, %76 : (tensor<17x64xf32>, tensor<1x64xf32>) -> tensor<17x64xf32>
    %78 = tosa.reshape %77, %11 : (tensor<17x64xf32>, !tosa.shape<4>) -> tensor<1x17x2x32xf32>
    %79 = tosa.transpose %arg9 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %80 = tosa.reshape %79, %9 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %81 = tosa.matmul %63, %80, %0, %0 : (tensor<1x17x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x17x64xf32>
    %82 = tosa.reshape %81, %7 : (tensor<1x17x64xf32>, !tosa.shape<2>) -> tensor<17x64xf32>
    %83 = tosa.reshape %arg10, %10 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %84 = tosa.add %82, %83 : (tensor<17x64xf32>, tensor<1x64xf32>) -> tensor<17x64xf32>
    %85 = tosa.reshape %84, %11 : (tensor<17x64xf32>, !tosa.shape<4>) -> tensor<1x17x2x32xf32>
    %86 = tosa.transpose %85 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x17x2x32xf32>) -> tensor<1x2x17x32xf32>
    %87 = tosa.transpose %78 {perms = array<i32: 0, 2, 3, 1>} : (tensor<1x17x2x32xf32>) -> tensor<1x2x32x17xf32>
    %88 = tosa.reshape %71, %12 : (tensor<1x2x17x32xf32>, !tosa.shape<3>) -> tensor<2x17x32xf32>
    %89 = tosa.reshape %87, %13 : (tensor<1x2x32x17xf32>, !tosa.shape<3>) -> tensor<2x32x17xf32>
    %90 = tosa.matmul %88, %89, %0, %0 : (tensor<2x17x32xf32>, tensor<2x32x17xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x17x17xf32>
    %91 = tosa.reshape %90, %14 : (tensor<2x17x17xf32>, !tosa.shape<4>) -> tensor<1x2x17x17xf32>
    %92 = tosa.mul %91, %28, %2 : (tensor<1x2x17x17xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<1x2x17x17xf32>
    %93 = tosa.add %92, %45 : (tensor<1x2x17x17xf32>, tensor<1x1x17x17xf32>) -> tensor<1x2x17x17xf32>
    %94 = tosa.reduce_max %93 {axis = 3 : i32} : (tensor<1x2x17x17xf32>) -> tensor<1x2x17x1xf32>
    %95 = tosa.sub %93, %94 : (tensor<1x2x17x17xf32>, tensor<1x2x17x1xf32>) -> tensor<1x2x17x17xf32>
    %96 = tosa.exp %95 : (tensor<1x2x17x17xf32>) -> tensor<1x2x17x17xf32>
    %97 = tosa.reduce_sum %96 {axis = 3 : i32} : (tensor<1x2x17x17xf32>) -> tensor<1x2x17x1xf32>
    %98 = tosa.reciprocal %97 : (tensor<1x2x17x1xf32>) -> tensor<1x2x17x1xf32>
    %99 = tosa.mul %96, %98, %2 : (tensor<1x2x17x17xf32>, tensor<1x2x17x1xf32>, tensor<1xi8>) -> tensor<1x2x17x17xf32>
    %100 = tosa.reshape %99, %15 : (tensor<1x2x17x17xf32>, !tosa.shape<3>) -> tensor<2x17x17xf32>
    %101 = tosa.reshape %86, %12 : (tensor<1x2x17x32xf32>, !tosa.shape<3>) -> tensor<2x17x32xf32>
    %102 = tosa.matmul %100, %101, %0, %0 : (tensor<2x17x17xf32>, tensor<2x17x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x17x32xf32>
    %103 = tosa.reshape %102, %16 : (tensor<2x17x32xf32>, !tosa.shape<4>) -> tensor<1x2x17x32xf32>
    %104 = tosa.transpose %103 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x2x17x32xf32>) -> tensor<1x17x2x32xf32>
    %105 = tosa.reshape %104, %8 : (tensor<1x17x2x32xf32>, !tosa.shape<3>) -> tensor<1x17x64xf32>
    %106 = tosa.transpose %arg11 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %107 = tosa.reshape %106, %9 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %108 = tosa.matmul %105, %107, %0, %0 : (tensor<1x17x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x17x64xf32>
    %109 = tosa.reshape %108, %7 : (tensor<1x17x64xf32>, !tosa.shape<2>) -> tensor<17x64xf32>
    %110 = tosa.reshape %arg12, %10 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %111 = tosa.add %109, %110 : (tensor<17x64xf32>, tensor<1x64xf32>) -> tensor<17x64xf32>
    %112 = tosa.reshape %111, %8 : (tensor<17x64xf32>, !tosa.shape<3>) -> tensor<1x17x64xf32>
    %113 = tosa.add %112, %39 : (tensor<1x17x64xf32>, tensor<1x17x64xf32>) -> tensor<1x17x64xf32>
    %114 = tosa.cast %113 : (tensor<1x17x64xf32>) -> tensor<1x17x64xf64>
    %115 = tosa.reduce_sum %114 {axis = 2 : i32} : (tensor<1x17x64xf64>) -> tensor<1x17x1xf64>
    %116 = tosa.mul %115, %25, %2 : (tensor<1x17x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<1x17x1xf64>
    %117 = tosa.sub %114, %116 : (tensor<1x17x64xf64>, tensor<1x17x1xf64>) -> tensor<1x17x64xf64>
    %118 = tosa.mul %117, %117, %2 : (tensor<1x17x64xf64>, tensor<1x17x64xf64>, tensor<1xi8>) -> tensor<1x17x64xf64>
    %119 = tosa.reduce_sum %118 {axis = 2 : i32} : (tensor<1x17x64xf64>) -> tensor<1x17x1xf64>
    %120 = tosa.mul %119, %25, %2 : (tensor<1x17x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<1x17x1xf64>
    %121 = tosa.cast %120 : (tensor<1x17x1xf64>) -> tensor<1x17x1xf32>
    %122 = tosa.reduce_sum %113 {axis = 2 : i32} : (tensor<1x17x64xf32>) -> tensor<1x17x1xf32>
    %123 = tosa.mul %122, %26, %2 : (tensor<1x17x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x17x1xf32>
    %124 = tosa.add %121, %27 : (tensor<1x17x1xf32>, tensor<1x1x1xf32>) -> tensor<1x17x1xf32>
    %125 = tosa.rsqrt %124 : (tensor<1x17x1xf32>) -> tensor<1x17x1xf32>
    %126 = tosa.sub %113, %123 : (tensor<1x17x64xf32>, tensor<1x17x1xf32>) -> tensor<1x17x64xf32>
    %127 = tosa.mul %126, %125, %2 : (tensor<1x17x64xf32>, tensor<1x17x1xf32>, tensor<1xi8>) -> tensor<1x17x64xf32>
    %128 = tosa.reshape %arg15, %6 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %129 = tosa.mul %127, %128, %2 : (tensor<1x17x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<1x17x64xf32>
    %130 = tosa.reshape %arg16, %6 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %131 = tosa.add %129, %130 : (tensor<1x17x64xf32>, tensor<1x1x64xf32>) -> tensor<1x17x64xf32>
    %132 = tosa.transpose %arg17 {perms = array<i32: 1, 0>} : (tensor<128x64xf32>) -> tensor<64x128xf32>
    %133 = tosa.reshape %132, %17 : (tensor<64x128xf32>, !tosa.shape<3>) -> tensor<1x64x128xf32>
    %134 = tosa.matmul %131, %133, %0, %0 : (tensor<1x17x64xf32>, tensor<1x64x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x17x128xf32>
    %135 = tosa.reshape %134, %18 : (tensor<1x17x128xf32>, !tosa.shape<2>) -> tensor<17x128xf32>
    %136 = tosa.reshape %arg18, %19 : (tensor<128xf32>, !tosa.shape<2>) -> tensor<1x128xf32>
    %137 = tosa.add %135, %136 : (tensor<17x128xf32>, tensor<1x128xf32>) -> tensor<17x128xf32>
    %138 = tosa.reshape %137, %20 : (tensor<17x128xf32>, !tosa.shape<3>) -> tensor<1x17x128xf32>
    %139 = tosa.mul %138, %31, %2 : (tensor<1x17x128xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x17x128xf32>
    %140 = tosa.erf %139 : (tensor<1x17x128xf32>) -> tensor<1x17x128xf32>
    %141 = tosa.add %140, %29 : (tensor<1x17x128xf32>, tensor<1x1x1xf32>) -> tensor<1x17x128xf32>
    %142 = tosa.mul %30, %141, %2 : (tensor<1x1x1xf32>, tensor<1x17x128xf32>, tensor<1xi8>) -> tensor<1x17x128xf32>
    %143 = tosa.mul %138, %142, %2 : (tensor<1x17x128xf32>, tensor<1x17x128xf32>, tensor<1xi8>) -> tensor<1x17x128xf32>
    %144 = tosa.transpose %arg19 {perms = array<i32: 1, 0>} : (tensor<64x128xf32>) -> tensor<128x64xf32>
    %145 = tosa.reshape %144, %21 : (tensor<128x64xf32>, !tosa.shape<3>) -> tensor<1x128x64xf32>
    %146 = tosa.matmul %143, %145, %0, %0 : (tensor<1x17x128xf32>, tensor<1x128x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x17x64xf32>
    %147 = tosa.reshape %146, %7 : (tensor<1x17x64xf32>, !tosa.shape<2>) -> tensor<17x64xf32>
    %148 = tosa.reshape %arg20, %10 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %149 = tosa.add %147, %148 : (tensor<17x64xf32>, tensor<1x64xf32>) -> tensor<17x64xf32>
    %150 = tosa.reshape %149, %8 : (tensor<17x64xf32>, !tosa.shape<3>) -> tensor<1x17x64xf32>
    %151 = tosa.add %150, %113 : (tensor<1x17x64xf32>, tensor<1x17x64xf32>) -> tensor<1x17x64xf32>
    %152 = tosa.cast %151 : (tensor<1x17x64xf32>) -> tensor<1x17x64xf64>
    %153 = tosa.reduce_sum %152 {axis = 2 : i32} : (tensor<1x17x64xf64>) -> tensor<1x17x1xf64>
    %154 = tosa.mul %153, %25, %2 : (tensor<1x17x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<1x17x1xf64>
    %155 = tosa.sub %152, %154 : (tensor<1x17x64xf64>, tensor<1x17x1xf64>) -> tensor<1x17x64xf64>
    %156 = tosa.mul %155, %155, %2 : (tensor<1x17x64xf64>, tensor<1x17x64xf64>, tensor<1xi8>) -> tensor<1x17x64xf64>
    %157 = tosa.reduce_sum %156 {axis = 2 : i32} : (tensor<1x17x64xf64>) -> tensor<1x17x1xf64>
    %158 = tosa.mul %157, %25, %2 : (tensor<1x17x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<1x17x1xf64>
    %159 = tosa.cast %158 : (tensor<1x17x1xf64>) -> tensor<1x17x1xf32>
    %160 = tosa.reduce_sum %151 {axis = 2 : i32} : (tensor<1x17x64xf32>) -> tensor<1x17x1xf32>
    %161 = tosa.mul %160, %26, %2 : (tensor<1x17x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x17x1xf32>
    %162 = tosa.add %159, %27 : (tensor<1x17x1xf32>, tensor<1x1x1xf32>) -> tensor<1x17x1xf32>
    %163 = tosa.rsqrt %162 : (tensor<1x17x1xf32>) -> tensor<1x17x1xf32>
    %164 = tosa.sub %151, %161 : (tensor<1x17x64xf32>, tensor<1x17x1xf32>) -> tensor<1x17x64xf32>
    %165 = tosa.mul %164, %163, %2 : (tensor<1x17x64xf32>, tensor<1x17x1xf32>, tensor<1xi8>) -> tensor<1x17x64xf32>
    %166 = tosa.reshape %arg21, %6 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %167 = tosa.mul %165, %166, %2 : (tensor<1x17x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<1x17x64xf32>
    %168 = tosa.reshape %arg22, %6 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %169 = tosa.add %167, %168 : (tensor<1x17x64xf32>, tensor<1x1x64xf32>) -> tensor<1x17x64xf32>
    return %169 : tensor<1x17x64xf32>
  }
}
