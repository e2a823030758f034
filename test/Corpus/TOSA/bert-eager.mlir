// bert-eager.mlir: made by export_tosa.py; do not edit.
module {
  func.func @main(%arg0: tensor<1x32xi64>, %arg1: tensor<1x32xi64>, %arg2: tensor<256x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<2x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64x64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64x64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<128x64xf32>, %arg18: tensor<128xf32>, %arg19: tensor<64x128xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64x64xf32>, %arg24: tensor<64xf32>, %arg25: tensor<1x64xi64>, %arg26: tensor<1x64xi64>) -> tensor<1x32x64xf32> {
    %0 = tosa.const_shape  {values = dense<[1, 32]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %1 = tosa.const_shape  {values = dense<0> : tensor<2xindex>} : () -> !tosa.shape<2>
    %2 = tosa.const_shape  {values = dense<[1, 32, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %3 = "tosa.const"() <{values = dense<0> : tensor<1x32x1xi32>}> : () -> tensor<1x32x1xi32>
    %4 = tosa.const_shape  {values = dense<[1, 64, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %5 = tosa.const_shape  {values = dense<[32, 2]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %6 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %7 = tosa.const_shape  {values = dense<[1, 256, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %8 = tosa.const_shape  {values = dense<[1, 32, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %9 = tosa.const_shape  {values = dense<[1, 2, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %10 = tosa.const_shape  {values = dense<[1, 64, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %11 = tosa.const_shape  {values = dense<[1, 1, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %12 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31]> : tensor<32xi64>}> : () -> tensor<32xi64>
    %13 = tosa.const_shape  {values = dense<[1, 1, 32, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %14 = tosa.const_shape  {values = dense<[1, 1, 1, 32]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %15 = tosa.const_shape  {values = dense<[1, 1, 1, 32, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %16 = tosa.const_shape  {values = dense<[32, 64]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %17 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %18 = tosa.const_shape  {values = dense<[1, 64]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %19 = tosa.const_shape  {values = dense<[1, 32, 2, 32]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %20 = tosa.const_shape  {values = dense<[2, 32, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %21 = tosa.const_shape  {values = dense<[1, 2, 32, 32]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %22 = tosa.const_shape  {values = dense<[1, 64, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %23 = tosa.const_shape  {values = dense<[32, 128]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %24 = tosa.const_shape  {values = dense<[1, 128]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %25 = tosa.const_shape  {values = dense<[1, 32, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %26 = tosa.const_shape  {values = dense<[1, 128, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %27 = "tosa.const"() <{values = dense<[[64, 1]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
    %28 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf64>}> : () -> tensor<1x1x1xf64>
    %29 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %30 = "tosa.const"() <{values = dense<9.99999996E-13> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %31 = "tosa.const"() <{values = dense<0> : tensor<1x1x1x1xi64>}> : () -> tensor<1x1x1x1xi64>
    %32 = "tosa.const"() <{values = dense<true> : tensor<1x1x1x1xi1>}> : () -> tensor<1x1x1x1xi1>
    %33 = "tosa.const"() <{values = dense<0> : tensor<1x1x1x1x1xi32>}> : () -> tensor<1x1x1x1x1xi32>
    %34 = "tosa.const"() <{values = dense<0> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %35 = "tosa.const"() <{values = dense<32> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %36 = "tosa.const"() <{values = dense<[[32, 1]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
    %37 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %38 = "tosa.const"() <{values = dense<-3.40282347E+38> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %39 = "tosa.const"() <{values = dense<0.176776692> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %40 = "tosa.const"() <{values = dense<1.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %41 = "tosa.const"() <{values = dense<5.000000e-01> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %42 = "tosa.const"() <{values = dense<0.707106769> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %43 = tosa.slice %arg25, %1, %0 : (tensor<1x64xi64>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<1x32xi64>
    %44 = tosa.cast %43 : (tensor<1x32xi64>) -> tensor<1x32xi32>
    %45 = tosa.reshape %44, %2 : (tensor<1x32xi32>, !tosa.shape<3>) -> tensor<1x32x1xi32>
    %46 = tosa.concat %3, %45 {axis = 2 : i32} : (tensor<1x32x1xi32>, tensor<1x32x1xi32>) -> tensor<1x32x2xi32>
    %47 = tosa.reshape %arg26, %4 : (tensor<1x64xi64>, !tosa.shape<3>) -> tensor<1x64x1xi64>
    %48 = tosa.reshape %46, %5 : (tensor<1x32x2xi32>, !tosa.shape<2>) -> tensor<32x2xi32>
    %49 = tosa.mul %48, %27, %6 : (tensor<32x2xi32>, tensor<1x2xi32>, tensor<1xi8>) -> tensor<32x2xi32>
    %50 = tosa.reduce_sum %49 {axis = 1 : i32} : (tensor<32x2xi32>) -> tensor<32x1xi32>
    %51 = tosa.reshape %50, %0 : (tensor<32x1xi32>, !tosa.shape<2>) -> tensor<1x32xi32>
    %52 = tosa.gather %47, %51 : (tensor<1x64x1xi64>, tensor<1x32xi32>) -> tensor<1x32x1xi64>
    %53 = tosa.reshape %52, %0 : (tensor<1x32x1xi64>, !tosa.shape<2>) -> tensor<1x32xi64>
    %54 = tosa.reshape %arg2, %7 : (tensor<256x64xf32>, !tosa.shape<3>) -> tensor<1x256x64xf32>
    %55 = tosa.cast %arg0 : (tensor<1x32xi64>) -> tensor<1x32xi32>
    %56 = tosa.gather %54, %55 : (tensor<1x256x64xf32>, tensor<1x32xi32>) -> tensor<1x32x64xf32>
    %57 = tosa.reshape %arg4, %9 : (tensor<2x64xf32>, !tosa.shape<3>) -> tensor<1x2x64xf32>
    %58 = tosa.cast %53 : (tensor<1x32xi64>) -> tensor<1x32xi32>
    %59 = tosa.gather %57, %58 : (tensor<1x2x64xf32>, tensor<1x32xi32>) -> tensor<1x32x64xf32>
    %60 = tosa.add %56, %59 : (tensor<1x32x64xf32>, tensor<1x32x64xf32>) -> tensor<1x32x64xf32>
    %61 = tosa.reshape %arg3, %10 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %62 = tosa.gather %61, %44 : (tensor<1x64x64xf32>, tensor<1x32xi32>) -> tensor<1x32x64xf32>
    %63 = tosa.add %60, %62 : (tensor<1x32x64xf32>, tensor<1x32x64xf32>) -> tensor<1x32x64xf32>
    %64 = tosa.cast %63 : (tensor<1x32x64xf32>) -> tensor<1x32x64xf64>
    %65 = tosa.reduce_sum %64 {axis = 2 : i32} : (tensor<1x32x64xf64>) -> tensor<1x32x1xf64>
    %66 = tosa.mul %65, %28, %6 : (tensor<1x32x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<1x32x1xf64>
    %67 = tosa.sub %64, %66 : (tensor<1x32x64xf64>, tensor<1x32x1xf64>) -> tensor<1x32x64xf64>
    %68 = tosa.mul %67, %67, %6 : (tensor<1x32x64xf64>, tensor<1x32x64xf64>, tensor<1xi8>) -> tensor<1x32x64xf64>
    %69 = tosa.reduce_sum %68 {axis = 2 : i32} : (tensor<1x32x64xf64>) -> tensor<1x32x1xf64>
    %70 = tosa.mul %69, %28, %6 : (tensor<1x32x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<1x32x1xf64>
    %71 = tosa.cast %70 : (tensor<1x32x1xf64>) -> tensor<1x32x1xf32>
    %72 = tosa.reduce_sum %63 {axis = 2 : i32} : (tensor<1x32x64xf32>) -> tensor<1x32x1xf32>
    %73 = tosa.mul %72, %29, %6 : (tensor<1x32x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x32x1xf32>
    %74 = tosa.add %71, %30 : (tensor<1x32x1xf32>, tensor<1x1x1xf32>) -> tensor<1x32x1xf32>
    %75 = tosa.rsqrt %74 : (tensor<1x32x1xf32>) -> tensor<1x32x1xf32>
    %76 = tosa.sub %63, %73 : (tensor<1x32x64xf32>, tensor<1x32x1xf32>) -> tensor<1x32x64xf32>
    %77 = tosa.mul %76, %75, %6 : (tensor<1x32x64xf32>, tensor<1x32x1xf32>, tensor<1xi8>) -> tensor<1x32x64xf32>
    %78 = tosa.reshape %arg5, %11 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %79 = tosa.mul %77, %78, %6 : (tensor<1x32x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<1x32x64xf32>
    %80 = tosa.reshape %arg6, %11 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %81 = tosa.add %79, %80 : (tensor<1x32x64xf32>, tensor<1x1x64xf32>) -> tensor<1x32x64xf32>
    %82 = tosa.cast %arg1 : (tensor<1x32xi64>) -> tensor<1x32xi1>
    %83 = tosa.cast %12 : (tensor<32xi64>) -> tensor<32xi32>
    %84 = tosa.cast %83 : (tensor<32xi32>) -> tensor<32xi64>
    %85 = tosa.reshape %84, %13 : (tensor<32xi64>, !tosa.shape<4>) -> tensor<1x1x32x1xi64>
    %86 = tosa.reshape %84, %14 : (tensor<32xi64>, !tosa.shape<4>) -> tensor<1x1x1x32xi64>
    %87 = tosa.greater_equal %85, %31 : (tensor<1x1x32x1xi64>, tensor<1x1x1x1xi64>) -> tensor<1x1x32x1xi1>
    %88 = tosa.logical_and %87, %32 : (tensor<1x1x32x1xi1>, tensor<1x1x1x1xi1>) -> tensor<1x1x32x1xi1>
    %89 = tosa.cast %86 : (tensor<1x1x1x32xi64>) -> tensor<1x1x1x32xi32>
    %90 = tosa.add %89, %35 : (tensor<1x1x1x32xi32>, tensor<1x1x1x1xi32>) -> tensor<1x1x1x32xi32>
    %91 = tosa.greater %34, %89 : (tensor<1x1x1x1xi32>, tensor<1x1x1x32xi32>) -> tensor<1x1x1x32xi1>
    %92 = tosa.select %91, %90, %89 : (tensor<1x1x1x32xi1>, tensor<1x1x1x32xi32>, tensor<1x1x1x32xi32>) -> tensor<1x1x1x32xi32>
    %93 = tosa.reshape %92, %15 : (tensor<1x1x1x32xi32>, !tosa.shape<5>) -> tensor<1x1x1x32x1xi32>
    %94 = tosa.tile %33, %15 : (tensor<1x1x1x1x1xi32>, !tosa.shape<5>) -> tensor<1x1x1x32x1xi32>
    %95 = tosa.concat %94, %93 {axis = 4 : i32} : (tensor<1x1x1x32x1xi32>, tensor<1x1x1x32x1xi32>) -> tensor<1x1x1x32x2xi32>
    %96 = tosa.reshape %82, %2 : (tensor<1x32xi1>, !tosa.shape<3>) -> tensor<1x32x1xi1>
    %97 = tosa.reshape %95, %5 : (tensor<1x1x1x32x2xi32>, !tosa.shape<2>) -> tensor<32x2xi32>
    %98 = tosa.mul %97, %36, %6 : (tensor<32x2xi32>, tensor<1x2xi32>, tensor<1xi8>) -> tensor<32x2xi32>
    %99 = tosa.reduce_sum %98 {axis = 1 : i32} : (tensor<32x2xi32>) -> tensor<32x1xi32>
    %100 = tosa.reshape %99, %0 : (tensor<32x1xi32>, !tosa.shape<2>) -> tensor<1x32xi32>
    %101 = tosa.cast %96 : (tensor<1x32x1xi1>) -> tensor<1x32x1xi8>
    %102 = tosa.gather %101, %100 : (tensor<1x32x1xi8>, tensor<1x32xi32>) -> tensor<1x32x1xi8>
    %103 = tosa.cast %102 : (tensor<1x32x1xi8>) -> tensor<1x32x1xi1>
    %104 = tosa.reshape %103, %14 : (tensor<1x32x1xi1>, !tosa.shape<4>) -> tensor<1x1x1x32xi1>
    %105 = tosa.logical_and %88, %104 : (tensor<1x1x32x1xi1>, tensor<1x1x1x32xi1>) -> tensor<1x1x32x32xi1>
    %106 = tosa.select %105, %37, %38 : (tensor<1x1x32x32xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<1x1x32x32xf32>
    %107 = tosa.transpose %arg7 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %108 = tosa.reshape %107, %10 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %109 = tosa.matmul %81, %108, %17, %17 : (tensor<1x32x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x64xf32>
    %110 = tosa.reshape %109, %16 : (tensor<1x32x64xf32>, !tosa.shape<2>) -> tensor<32x64xf32>
    %111 = tosa.reshape %arg8, %18 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %112 = tosa.add %110, %111 : (tensor<32x64xf32>, tensor<1x64xf32>) -> tensor<32x64xf32>
    %113 = tosa.reshape %112, %19 : (tensor<32x64xf32>, !tosa.shape<4>) -> tensor<1x32x2x32xf32>
    %114 = tosa.transpose %113 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x32x2x32xf32>) -> tensor<1x2x32x32xf32>
    %115 = tosa.transpose %arg9 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %116 = tosa.reshape %115, %10 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %117 = tosa.matmul %81, %116, %17, %17 : (tensor<1x32x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x64xf32>
    %118 = tosa.reshape %117, %16 : (tensor<1x32x64xf32>, !tosa.shape<2>) -> tensor<32x64xf32>
    %119 = tosa.reshape %arg10, %18 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %120 = tosa.add %118, %119 : (tensor<32x64xf32>, tensor<1x64xf32>) -> tensor<32x64xf32>
    %121 = tosa.reshape %120, %19 : (tensor<32x64xf32>, !tosa.shape<4>) -> tensor<1x32x2x32xf32>
    %122 = tosa.transpose %arg11 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %123 = tosa.reshape %122, %10 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %124 = tosa.matmul %81, %123, %17, %17 : (tensor<1x32x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x64xf32>
    %125 = tosa.reshape %124, %16 : (tensor<1x32x64xf32>, !tosa.shape<2>) -> tensor<32x64xf32>
    %126 = tosa.reshape %arg12, %18 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %127 = tosa.add %125, %126 : (tensor<32x64xf32>, tensor<1x64xf32>) -> tensor<32x64xf32>
    %128 = tosa.reshape %127, %19 : (tensor<32x64xf32>, !tosa.shape<4>) -> tensor<1x32x2x32xf32>
    %129 = tosa.transpose %128 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x32x2x32xf32>) -> tensor<1x2x32x32xf32>
    %130 = tosa.transpose %121 {perms = array<i32: 0, 2, 3, 1>} : (tensor<1x32x2x32xf32>) -> tensor<1x2x32x32xf32>
    %131 = tosa.reshape %114, %20 : (tensor<1x2x32x32xf32>, !tosa.shape<3>) -> tensor<2x32x32xf32>
    %132 = tosa.reshape %130, %20 : (tensor<1x2x32x32xf32>, !tosa.shape<3>) -> tensor<2x32x32xf32>
    %133 = tosa.matmul %131, %132, %17, %17 : (tensor<2x32x32xf32>, tensor<2x32x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x32x32xf32>
    %134 = tosa.reshape %133, %21 : (tensor<2x32x32xf32>, !tosa.shape<4>) -> tensor<1x2x32x32xf32>
    %135 = tosa.mul %134, %39, %6 : (tensor<1x2x32x32xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<1x2x32x32xf32>
    %136 = tosa.add %135, %106 : (tensor<1x2x32x32xf32>, tensor<1x1x32x32xf32>) -> tensor<1x2x32x32xf32>
    %137 = tosa.reduce_max %136 {axis = 3 : i32} : (tensor<1x2x32x32xf32>) -> tensor<1x2x32x1xf32>
    %138 = tosa.sub %136, %137 : (tensor<1x2x32x32xf32>, tensor<1x2x32x1xf32>) -> tensor<1x2x32x32xf32>
    %139 = tosa.exp %138 : (tensor<1x2x32x32xf32>) -> tensor<1x2x32x32xf32>
    %140 = tosa.reduce_sum %139 {axis = 3 : i32} : (tensor<1x2x32x32xf32>) -> tensor<1x2x32x1xf32>
    %141 = tosa.reciprocal %140 : (tensor<1x2x32x1xf32>) -> tensor<1x2x32x1xf32>
    %142 = tosa.mul %139, %141, %6 : (tensor<1x2x32x32xf32>, tensor<1x2x32x1xf32>, tensor<1xi8>) -> tensor<1x2x32x32xf32>
    %143 = tosa.reshape %142, %20 : (tensor<1x2x32x32xf32>, !tosa.shape<3>) -> tensor<2x32x32xf32>
    %144 = tosa.reshape %129, %20 : (tensor<1x2x32x32xf32>, !tosa.shape<3>) -> tensor<2x32x32xf32>
    %145 = tosa.matmul %143, %144, %17, %17 : (tensor<2x32x32xf32>, tensor<2x32x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x32x32xf32>
    %146 = tosa.reshape %145, %21 : (tensor<2x32x32xf32>, !tosa.shape<4>) -> tensor<1x2x32x32xf32>
    %147 = tosa.transpose %146 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x2x32x32xf32>) -> tensor<1x32x2x32xf32>
    %148 = tosa.reshape %147, %8 : (tensor<1x32x2x32xf32>, !tosa.shape<3>) -> tensor<1x32x64xf32>
    %149 = tosa.transpose %arg13 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %150 = tosa.reshape %149, %10 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %151 = tosa.matmul %148, %150, %17, %17 : (tensor<1x32x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x64xf32>
    %152 = tosa.reshape %151, %16 : (tensor<1x32x64xf32>, !tosa.shape<2>) -> tensor<32x64xf32>
    %153 = tosa.reshape %arg14, %18 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %154 = tosa.add %152, %153 : (tensor<32x64xf32>, tensor<1x64xf32>) -> tensor<32x64xf32>
    %155 = tosa.reshape %154, %8 : (tensor<32x64xf32>, !tosa.shape<3>) -> tensor<1x32x64xf32>
    %156 = tosa.add %155, %81 : (tensor<1x32x64xf32>, tensor<1x32x64xf32>) -> tensor<1x32x64xf32>
    %157 = tosa.cast %156 : (tensor<1x32x64xf32>) -> tensor<1x32x64xf64>
    %158 = tosa.reduce_sum %157 {axis = 2 : i32} : (tensor<1x32x64xf64>) -> tensor<1x32x1xf64>
    %159 = tosa.mul %158, %28, %6 : (tensor<1x32x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<1x32x1xf64>
    %160 = tosa.sub %157, %159 : (tensor<1x32x64xf64>, tensor<1x32x1xf64>) -> tensor<1x32x64xf64>
    %161 = tosa.mul %160, %160, %6 : (tensor<1x32x64xf64>, tensor<1x32x64xf64>, tensor<1xi8>) -> tensor<1x32x64xf64>
    %162 = tosa.reduce_sum %161 {axis = 2 : i32} : (tensor<1x32x64xf64>) -> tensor<1x32x1xf64>
    %163 = tosa.mul %162, %28, %6 : (tensor<1x32x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<1x32x1xf64>
    %164 = tosa.cast %163 : (tensor<1x32x1xf64>) -> tensor<1x32x1xf32>
    %165 = tosa.reduce_sum %156 {axis = 2 : i32} : (tensor<1x32x64xf32>) -> tensor<1x32x1xf32>
    %166 = tosa.mul %165, %29, %6 : (tensor<1x32x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x32x1xf32>
    %167 = tosa.add %164, %30 : (tensor<1x32x1xf32>, tensor<1x1x1xf32>) -> tensor<1x32x1xf32>
    %168 = tosa.rsqrt %167 : (tensor<1x32x1xf32>) -> tensor<1x32x1xf32>
    %169 = tosa.sub %156, %166 : (tensor<1x32x64xf32>, tensor<1x32x1xf32>) -> tensor<1x32x64xf32>
    %170 = tosa.mul %169, %168, %6 : (tensor<1x32x64xf32>, tensor<1x32x1xf32>, tensor<1xi8>) -> tensor<1x32x64xf32>
    %171 = tosa.reshape %arg15, %11 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %172 = tosa.mul %170, %171, %6 : (tensor<1x32x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<1x32x64xf32>
    %173 = tosa.reshape %arg16, %11 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %174 = tosa.add %172, %173 : (tensor<1x32x64xf32>, tensor<1x1x64xf32>) -> tensor<1x32x64xf32>
    %175 = tosa.transpose %arg17 {perms = array<i32: 1, 0>} : (tensor<128x64xf32>) -> tensor<64x128xf32>
    %176 = tosa.reshape %175, %22 : (tensor<64x128xf32>, !tosa.shape<3>) -> tensor<1x64x128xf32>
    %177 = tosa.matmul %174, %176, %17, %17 : (tensor<1x32x64xf32>, tensor<1x64x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x128xf32>
    %178 = tosa.reshape %177, %23 : (tensor<1x32x128xf32>, !tosa.shape<2>) -> tensor<32x128xf32>
    %179 = tosa.reshape %arg18, %24 : (tensor<128xf32>, !tosa.shape<2>) -> tensor<1x128xf32>
    %180 = tosa.add %178, %179 : (tensor<32x128xf32>, tensor<1x128xf32>) -> tensor<32x128xf32>
    %181 = tosa.reshape %180, %25 : (tensor<32x128xf32>, !tosa.shape<3>) -> tensor<1x32x128xf32>
    %182 = tosa.mul %181, %42, %6 : (tensor<1x32x128xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x32x128xf32>
    %183 = tosa.erf %182 : (tensor<1x32x128xf32>) -> tensor<1x32x128xf32>
    %184 = tosa.add %183, %40 : (tensor<1x32x128xf32>, tensor<1x1x1xf32>) -> tensor<1x32x128xf32>
    %185 = tosa.mul %41, %184, %6 : (tensor<1x1x1xf32>, tensor<1x32x128xf32>, tensor<1xi8>) -> tensor<1x32x128xf32>
    %186 = tosa.mul %181, %185, %6 : (tensor<1x32x128xf32>, tensor<1x32x128xf32>, tensor<1xi8>) -> tensor<1x32x128xf32>
    %187 = tosa.transpose %arg19 {perms = array<i32: 1, 0>} : (tensor<64x128xf32>) -> tensor<128x64xf32>
    %188 = tosa.reshape %187, %26 : (tensor<128x64xf32>, !tosa.shape<3>) -> tensor<1x128x64xf32>
    %189 = tosa.matmul %186, %188, %17, %17 : (tensor<1x32x128xf32>, tensor<1x128x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x64xf32>
    %190 = tosa.reshape %189, %16 : (tensor<1x32x64xf32>, !tosa.shape<2>) -> tensor<32x64xf32>
    %191 = tosa.reshape %arg20, %18 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %192 = tosa.add %190, %191 : (tensor<32x64xf32>, tensor<1x64xf32>) -> tensor<32x64xf32>
    %193 = tosa.reshape %192, %8 : (tensor<32x64xf32>, !tosa.shape<3>) -> tensor<1x32x64xf32>
    %194 = tosa.add %193, %174 : (tensor<1x32x64xf32>, tensor<1x32x64xf32>) -> tensor<1x32x64xf32>
    %195 = tosa.cast %194 : (tensor<1x32x64xf32>) -> tensor<1x32x64xf64>
    %196 = tosa.reduce_sum %195 {axis = 2 : i32} : (tensor<1x32x64xf64>) -> tensor<1x32x1xf64>
    %197 = tosa.mul %196, %28, %6 : (tensor<1x32x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<1x32x1xf64>
    %198 = tosa.sub %195, %197 : (tensor<1x32x64xf64>, tensor<1x32x1xf64>) -> tensor<1x32x64xf64>
    %199 = tosa.mul %198, %198, %6 : (tensor<1x32x64xf64>, tensor<1x32x64xf64>, tensor<1xi8>) -> tensor<1x32x64xf64>
    %200 = tosa.reduce_sum %199 {axis = 2 : i32} : (tensor<1x32x64xf64>) -> tensor<1x32x1xf64>
    %201 = tosa.mul %200, %28, %6 : (tensor<1x32x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<1x32x1xf64>
    %202 = tosa.cast %201 : (tensor<1x32x1xf64>) -> tensor<1x32x1xf32>
    %203 = tosa.reduce_sum %194 {axis = 2 : i32} : (tensor<1x32x64xf32>) -> tensor<1x32x1xf32>
    %204 = tosa.mul %203, %29, %6 : (tensor<1x32x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x32x1xf32>
    %205 = tosa.add %202, %30 : (tensor<1x32x1xf32>, tensor<1x1x1xf32>) -> tensor<1x32x1xf32>
    %206 = tosa.rsqrt %205 : (tensor<1x32x1xf32>) -> tensor<1x32x1xf32>
    %207 = tosa.sub %194, %204 : (tensor<1x32x64xf32>, tensor<1x32x1xf32>) -> tensor<1x32x64xf32>
    %208 = tosa.mul %207, %206, %6 : (tensor<1x32x64xf32>, tensor<1x32x1xf32>, tensor<1xi8>) -> tensor<1x32x64xf32>
    %209 = tosa.reshape %arg21, %11 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %210 = tosa.mul %208, %209, %6 : (tensor<1x32x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<1x32x64xf32>
    %211 = tosa.reshape %arg22, %11 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %212 = tosa.add %210, %211 : (tensor<1x32x64xf32>, tensor<1x1x64xf32>) -> tensor<1x32x64xf32>
    return %212 : tensor<1x32x64xf32>
  }
}
