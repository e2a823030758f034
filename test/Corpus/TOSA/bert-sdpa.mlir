// bert-sdpa.mlir: made by export_tosa.py; do not edit.
module {
  func.func @main(%arg0: tensor<1x32xi64>, %arg1: tensor<1x32xi64>, %arg2: tensor<256x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<2x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64x64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64x64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<128x64xf32>, %arg18: tensor<128xf32>, %arg19: tensor<64x128xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64x64xf32>, %arg24: tensor<64xf32>, %arg25: tensor<1x64xi64>, %arg26: tensor<1x64xi64>) -> tensor<1x32x64xf32> {
    %0 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x2x32x32xf32>}> : () -> tensor<1x2x32x32xf32>
    %1 = tosa.const_shape  {values = dense<[1, 32]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %2 = tosa.const_shape  {values = dense<0> : tensor<2xindex>} : () -> !tosa.shape<2>
    %3 = tosa.const_shape  {values = dense<[1, 32, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %4 = "tosa.const"() <{values = dense<0> : tensor<1x32x1xi32>}> : () -> tensor<1x32x1xi32>
    %5 = tosa.const_shape  {values = dense<[1, 64, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %6 = tosa.const_shape  {values = dense<[32, 2]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %7 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %8 = tosa.const_shape  {values = dense<[1, 256, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %9 = tosa.const_shape  {values = dense<[1, 32, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %10 = tosa.const_shape  {values = dense<[1, 2, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %11 = tosa.const_shape  {values = dense<[1, 64, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %12 = tosa.const_shape  {values = dense<[1, 1, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %13 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31]> : tensor<32xi64>}> : () -> tensor<32xi64>
    %14 = tosa.const_shape  {values = dense<[1, 1, 32, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %15 = tosa.const_shape  {values = dense<[1, 1, 1, 32]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %16 = tosa.const_shape  {values = dense<[1, 1, 1, 32, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %17 = tosa.const_shape  {values = dense<[32, 64]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %18 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %19 = tosa.const_shape  {values = dense<[1, 64]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %20 = tosa.const_shape  {values = dense<[1, 32, 2, 32]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %21 = tosa.const_shape  {values = dense<[2, 32, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %22 = tosa.const_shape  {values = dense<[1, 2, 32, 32]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %23 = tosa.const_shape  {values = dense<[1, 64, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %24 = tosa.const_shape  {values = dense<[32, 128]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %25 = tosa.const_shape  {values = dense<[1, 128]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %26 = tosa.const_shape  {values = dense<[1, 32, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %27 = tosa.const_shape  {values = dense<[1, 128, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %28 = "tosa.const"() <{values = dense<[[64, 1]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
    %29 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf64>}> : () -> tensor<1x1x1xf64>
    %30 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %31 = "tosa.const"() <{values = dense<9.99999996E-13> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %32 = "tosa.const"() <{values = dense<0> : tensor<1x1x1x1xi64>}> : () -> tensor<1x1x1x1xi64>
    %33 = "tosa.const"() <{values = dense<true> : tensor<1x1x1x1xi1>}> : () -> tensor<1x1x1x1xi1>
    %34 = "tosa.const"() <{values = dense<0> : tensor<1x1x1x1x1xi32>}> : () -> tensor<1x1x1x1x1xi32>
    %35 = "tosa.const"() <{values = dense<0> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %36 = "tosa.const"() <{values = dense<32> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %37 = "tosa.const"() <{values = dense<[[32, 1]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
    %38 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %39 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %40 = "tosa.const"() <{values = dense<0.420448214> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %41 = "tosa.const"() <{values = dense<0xFFF0000000000000> : tensor<1x1x1x1xf64>}> : () -> tensor<1x1x1x1xf64>
    %42 = "tosa.const"() <{values = dense<1.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %43 = "tosa.const"() <{values = dense<5.000000e-01> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %44 = "tosa.const"() <{values = dense<0.707106769> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %45 = tosa.slice %arg25, %2, %1 : (tensor<1x64xi64>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<1x32xi64>
    %46 = tosa.cast %45 : (tensor<1x32xi64>) -> tensor<1x32xi32>
    %47 = tosa.reshape %46, %3 : (tensor<1x32xi32>, !tosa.shape<3>) -> tensor<1x32x1xi32>
    %48 = tosa.concat %4, %47 {axis = 2 : i32} : (tensor<1x32x1xi32>, tensor<1x32x1xi32>) -> tensor<1x32x2xi32>
    %49 = tosa.reshape %arg26, %5 : (tensor<1x64xi64>, !tosa.shape<3>) -> tensor<1x64x1xi64>
    %50 = tosa.reshape %48, %6 : (tensor<1x32x2xi32>, !tosa.shape<2>) -> tensor<32x2xi32>
    %51 = tosa.mul %50, %28, %7 : (tensor<32x2xi32>, tensor<1x2xi32>, tensor<1xi8>) -> tensor<32x2xi32>
    %52 = tosa.reduce_sum %51 {axis = 1 : i32} : (tensor<32x2xi32>) -> tensor<32x1xi32>
    %53 = tosa.reshape %52, %1 : (tensor<32x1xi32>, !tosa.shape<2>) -> tensor<1x32xi32>
    %54 = tosa.gather %49, %53 : (tensor<1x64x1xi64>, tensor<1x32xi32>) -> tensor<1x32x1xi64>
    %55 = tosa.reshape %54, %1 : (tensor<1x32x1xi64>, !tosa.shape<2>) -> tensor<1x32xi64>
    %56 = tosa.reshape %arg2, %8 : (tensor<256x64xf32>, !tosa.shape<3>) -> tensor<1x256x64xf32>
    %57 = tosa.cast %arg0 : (tensor<1x32xi64>) -> tensor<1x32xi32>
    %58 = tosa.gather %56, %57 : (tensor<1x256x64xf32>, tensor<1x32xi32>) -> tensor<1x32x64xf32>
    %59 = tosa.reshape %arg4, %10 : (tensor<2x64xf32>, !tosa.shape<3>) -> tensor<1x2x64xf32>
    %60 = tosa.cast %55 : (tensor<1x32xi64>) -> tensor<1x32xi32>
    %61 = tosa.gather %59, %60 : (tensor<1x2x64xf32>, tensor<1x32xi32>) -> tensor<1x32x64xf32>
    %62 = tosa.add %58, %61 : (tensor<1x32x64xf32>, tensor<1x32x64xf32>) -> tensor<1x32x64xf32>
    %63 = tosa.reshape %arg3, %11 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %64 = tosa.gather %63, %46 : (tensor<1x64x64xf32>, tensor<1x32xi32>) -> tensor<1x32x64xf32>
    %65 = tosa.add %62, %64 : (tensor<1x32x64xf32>, tensor<1x32x64xf32>) -> tensor<1x32x64xf32>
    %66 = tosa.cast %65 : (tensor<1x32x64xf32>) -> tensor<1x32x64xf64>
    %67 = tosa.reduce_sum %66 {axis = 2 : i32} : (tensor<1x32x64xf64>) -> tensor<1x32x1xf64>
    %68 = tosa.mul %67, %29, %7 : (tensor<1x32x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<1x32x1xf64>
    %69 = tosa.sub %66, %68 : (tensor<1x32x64xf64>, tensor<1x32x1xf64>) -> tensor<1x32x64xf64>
    %70 = tosa.mul %69, %69, %7 : (tensor<1x32x64xf64>, tensor<1x32x64xf64>, tensor<1xi8>) -> tensor<1x32x64xf64>
    %71 = tosa.reduce_sum %70 {axis = 2 : i32} : (tensor<1x32x64xf64>) -> tensor<1x32x1xf64>
    %72 = tosa.mul %71, %29, %7 : (tensor<1x32x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<1x32x1xf64>
    %73 = tosa.cast %72 : (tensor<1x32x1xf64>) -> tensor<1x32x1xf32>
    %74 = tosa.reduce_sum %65 {axis = 2 : i32} : (tensor<1x32x64xf32>) -> tensor<1x32x1xf32>
    %75 = tosa.mul %74, %30, %7 : (tensor<1x32x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x32x1xf32>
    %76 = tosa.add %73, %31 : (tensor<1x32x1xf32>, tensor<1x1x1xf32>) -> tensor<1x32x1xf32>
    %77 = tosa.rsqrt %76 : (tensor<1x32x1xf32>) -> tensor<1x32x1xf32>
    %78 = tosa.sub %65, %75 : (tensor<1x32x64xf32>, tensor<1x32x1xf32>) -> tensor<1x32x64xf32>
    %79 = tosa.mul %78, %77, %7 : (tensor<1x32x64xf32>, tensor<1x32x1xf32>, tensor<1xi8>) -> tensor<1x32x64xf32>
    %80 = tosa.reshape %arg5, %12 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %81 = tosa.mul %79, %80, %7 : (tensor<1x32x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<1x32x64xf32>
    %82 = tosa.reshape %arg6, %12 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %83 = tosa.add %81, %82 : (tensor<1x32x64xf32>, tensor<1x1x64xf32>) -> tensor<1x32x64xf32>
    %84 = tosa.cast %arg1 : (tensor<1x32xi64>) -> tensor<1x32xi1>
    %85 = tosa.cast %13 : (tensor<32xi64>) -> tensor<32xi32>
    %86 = tosa.cast %85 : (tensor<32xi32>) -> tensor<32xi64>
    %87 = tosa.reshape %86, %14 : (tensor<32xi64>, !tosa.shape<4>) -> tensor<1x1x32x1xi64>
    %88 = tosa.reshape %86, %15 : (tensor<32xi64>, !tosa.shape<4>) -> tensor<1x1x1x32xi64>
    %89 = tosa.greater_equal %87, %32 : (tensor<1x1x32x1xi64>, tensor<1x1x1x1xi64>) -> tensor<1x1x32x1xi1>
    %90 = tosa.logical_and %89, %33 : (tensor<1x1x32x1xi1>, tensor<1x1x1x1xi1>) -> tensor<1x1x32x1xi1>
    %91 = tosa.cast %88 : (tensor<1x1x1x32xi64>) -> tensor<1x1x1x32xi32>
    %92 = tosa.add %91, %36 : (tensor<1x1x1x32xi32>, tensor<1x1x1x1xi32>) -> tensor<1x1x1x32xi32>
    %93 = tosa.greater %35, %91 : (tensor<1x1x1x1xi32>, tensor<1x1x1x32xi32>) -> tensor<1x1x1x32xi1>
    %94 = tosa.select %93, %92, %91 : (tensor<1x1x1x32xi1>, tensor<1x1x1x32xi32>, tensor<1x1x1x32xi32>) -> tensor<1x1x1x32xi32>
    %95 = tosa.reshape %94, %16 : (tensor<1x1x1x32xi32>, !tosa.shape<5>) -> tensor<1x1x1x32x1xi32>
    %96 = tosa.tile %34, %16 : (tensor<1x1x1x1x1xi32>, !tosa.shape<5>) -> tensor<1x1x1x32x1xi32>
    %97 = tosa.concat %96, %95 {axis = 4 : i32} : (tensor<1x1x1x32x1xi32>, tensor<1x1x1x32x1xi32>) -> tensor<1x1x1x32x2xi32>
    %98 = tosa.reshape %84, %3 : (tensor<1x32xi1>, !tosa.shape<3>) -> tensor<1x32x1xi1>
    %99 = tosa.reshape %97, %6 : (tensor<1x1x1x32x2xi32>, !tosa.shape<2>) -> tensor<32x2xi32>
    %100 = tosa.mul %99, %37, %7 : (tensor<32x2xi32>, tensor<1x2xi32>, tensor<1xi8>) -> tensor<32x2xi32>
    %101 = tosa.reduce_sum %100 {axis = 1 : i32} : (tensor<32x2xi32>) -> tensor<32x1xi32>
    %102 = tosa.reshape %101, %1 : (tensor<32x1xi32>, !tosa.shape<2>) -> tensor<1x32xi32>
    %103 = tosa.cast %98 : (tensor<1x32x1xi1>) -> tensor<1x32x1xi8>
    %104 = tosa.gather %103, %102 : (tensor<1x32x1xi8>, tensor<1x32xi32>) -> tensor<1x32x1xi8>
    %105 = tosa.cast %104 : (tensor<1x32x1xi8>) -> tensor<1x32x1xi1>
    %106 = tosa.reshape %105, %15 : (tensor<1x32x1xi1>, !tosa.shape<4>) -> tensor<1x1x1x32xi1>
    %107 = tosa.logical_and %90, %106 : (tensor<1x1x32x1xi1>, tensor<1x1x1x32xi1>) -> tensor<1x1x32x32xi1>
    %108 = tosa.transpose %arg7 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %109 = tosa.reshape %108, %11 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %110 = tosa.matmul %83, %109, %18, %18 : (tensor<1x32x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x64xf32>
    %111 = tosa.reshape %110, %17 : (tensor<1x32x64xf32>, !tosa.shape<2>) -> tensor<32x64xf32>
    %112 = tosa.reshape %arg8, %19 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %113 = tosa.add %111, %112 : (tensor<32x64xf32>, tensor<1x64xf32>) -> tensor<32x64xf32>
    %114 = tosa.reshape %113, %20 : (tensor<32x64xf32>, !tosa.shape<4>) -> tensor<1x32x2x32xf32>
    %115 = tosa.transpose %114 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x32x2x32xf32>) -> tensor<1x2x32x32xf32>
    %116 = tosa.transpose %arg9 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %117 = tosa.reshape %116, %11 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %118 = tosa.matmul %83, %117, %18, %18 : (tensor<1x32x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x64xf32>
    %119 = tosa.reshape %118, %17 : (tensor<1x32x64xf32>, !tosa.shape<2>) -> tensor<32x64xf32>
    %120 = tosa.reshape %arg10, %19 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %121 = tosa.add %119, %120 : (tensor<32x64xf32>, tensor<1x64xf32>) -> tensor<32x64xf32>
    %122 = tosa.reshape %121, %20 : (tensor<32x64xf32>, !tosa.shape<4>) -> tensor<1x32x2x32xf32>
    %123 = tosa.transpose %arg11 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %124 = tosa.reshape %123, %11 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %125 = tosa.matmul %83, %124, %18, %18 : (tensor<1x32x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x64xf32>
    %126 = tosa.reshape %125, %17 : (tensor<1x32x64xf32>, !tosa.shape<2>) -> tensor<32x64xf32>
    %127 = tosa.reshape %arg12, %19 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %128 = tosa.add %126, %127 : (tensor<32x64xf32>, tensor<1x64xf32>) -> tensor<32x64xf32>
    %129 = tosa.reshape %128, %20 : (tensor<32x64xf32>, !tosa.shape<4>) -> tensor<1x32x2x32xf32>
    %130 = tosa.transpose %129 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x32x2x32xf32>) -> tensor<1x2x32x32xf32>
    %131 = tosa.select %107, %38, %39 : (tensor<1x1x32x32xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<1x1x32x32xf32>
    %132 = tosa.mul %115, %40, %7 : (tensor<1x2x32x32xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<1x2x32x32xf32>
    %133 = tosa.transpose %122 {perms = array<i32: 0, 2, 3, 1>} : (tensor<1x32x2x32xf32>) -> tensor<1x2x32x32xf32>
    %134 = tosa.mul %133, %40, %7 : (tensor<1x2x32x32xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<1x2x32x32xf32>
    %135 = tosa.reshape %132, %21 : (tensor<1x2x32x32xf32>, !tosa.shape<3>) -> tensor<2x32x32xf32>
    %136 = tosa.reshape %134, %21 : (tensor<1x2x32x32xf32>, !tosa.shape<3>) -> tensor<2x32x32xf32>
    %137 = tosa.matmul %135, %136, %18, %18 : (tensor<2x32x32xf32>, tensor<2x32x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x32x32xf32>
    %138 = tosa.reshape %137, %22 : (tensor<2x32x32xf32>, !tosa.shape<4>) -> tensor<1x2x32x32xf32>
    %139 = tosa.add %138, %131 : (tensor<1x2x32x32xf32>, tensor<1x1x32x32xf32>) -> tensor<1x2x32x32xf32>
    %140 = tosa.reduce_max %139 {axis = 3 : i32} : (tensor<1x2x32x32xf32>) -> tensor<1x2x32x1xf32>
    %141 = tosa.sub %139, %140 : (tensor<1x2x32x32xf32>, tensor<1x2x32x1xf32>) -> tensor<1x2x32x32xf32>
    %142 = tosa.exp %141 : (tensor<1x2x32x32xf32>) -> tensor<1x2x32x32xf32>
    %143 = tosa.reduce_sum %142 {axis = 3 : i32} : (tensor<1x2x32x32xf32>) -> tensor<1x2x32x1xf32>
    %144 = tosa.reciprocal %143 : (tensor<1x2x32x1xf32>) -> tensor<1x2x32x1xf32>
    %145 = tosa.mul %142, %144, %7 : (tensor<1x2x32x32xf32>, tensor<1x2x32x1xf32>, tensor<1xi8>) -> tensor<1x2x32x32xf32>
    %146 = tosa.cast %139 : (tensor<1x2x32x32xf32>) -> tensor<1x2x32x32xf64>
    %147 = tosa.equal %146, %41 : (tensor<1x2x32x32xf64>, tensor<1x1x1x1xf64>) -> tensor<1x2x32x32xi1>
    %148 = tosa.reduce_all %147 {axis = 3 : i32} : (tensor<1x2x32x32xi1>) -> tensor<1x2x32x1xi1>
    %149 = tosa.select %148, %0, %145 : (tensor<1x2x32x1xi1>, tensor<1x2x32x32xf32>, tensor<1x2x32x32xf32>) -> tensor<1x2x32x32xf32>
    %150 = tosa.reshape %149, %21 : (tensor<1x2x32x32xf32>, !tosa.shape<3>) -> tensor<2x32x32xf32>
    %151 = tosa.reshape %130, %21 : (tensor<1x2x32x32xf32>, !tosa.shape<3>) -> tensor<2x32x32xf32>
    %152 = tosa.matmul %150, %151, %18, %18 : (tensor<2x32x32xf32>, tensor<2x32x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x32x32xf32>
    %153 = tosa.reshape %152, %22 : (tensor<2x32x32xf32>, !tosa.shape<4>) -> tensor<1x2x32x32xf32>
    %154 = tosa.transpose %153 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x2x32x32xf32>) -> tensor<1x32x2x32xf32>
    %155 = tosa.reshape %154, %9 : (tensor<1x32x2x32xf32>, !tosa.shape<3>) -> tensor<1x32x64xf32>
    %156 = tosa.transpose %arg13 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %157 = tosa.reshape %156, %11 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %158 = tosa.matmul %155, %157, %18, %18 : (tensor<1x32x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x64xf32>
    %159 = tosa.reshape %158, %17 : (tensor<1x32x64xf32>, !tosa.shape<2>) -> tensor<32x64xf32>
    %160 = tosa.reshape %arg14, %19 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %161 = tosa.add %159, %160 : (tensor<32x64xf32>, tensor<1x64xf32>) -> tensor<32x64xf32>
    %162 = tosa.reshape %161, %9 : (tensor<32x64xf32>, !tosa.shape<3>) -> tensor<1x32x64xf32>
    %163 = tosa.add %162, %83 : (tensor<1x32x64xf32>, tensor<1x32x64xf32>) -> tensor<1x32x64xf32>
    %164 = tosa.cast %163 : (tensor<1x32x64xf32>) -> tensor<1x32x64xf64>
    %165 = tosa.reduce_sum %164 {axis = 2 : i32} : (tensor<1x32x64xf64>) -> tensor<1x32x1xf64>
    %166 = tosa.mul %165, %29, %7 : (tensor<1x32x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<1x32x1xf64>
    %167 = tosa.sub %164, %166 : (tensor<1x32x64xf64>, tensor<1x32x1xf64>) -> tensor<1x32x64xf64>
    %168 = tosa.mul %167, %167, %7 : (tensor<1x32x64xf64>, tensor<1x32x64xf64>, tensor<1xi8>) -> tensor<1x32x64xf64>
    %169 = tosa.reduce_sum %168 {axis = 2 : i32} : (tensor<1x32x64xf64>) -> tensor<1x32x1xf64>
    %170 = tosa.mul %169, %29, %7 : (tensor<1x32x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<1x32x1xf64>
    %171 = tosa.cast %170 : (tensor<1x32x1xf64>) -> tensor<1x32x1xf32>
    %172 = tosa.reduce_sum %163 {axis = 2 : i32} : (tensor<1x32x64xf32>) -> tensor<1x32x1xf32>
    %173 = tosa.mul %172, %30, %7 : (tensor<1x32x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x32x1xf32>
    %174 = tosa.add %171, %31 : (tensor<1x32x1xf32>, tensor<1x1x1xf32>) -> tensor<1x32x1xf32>
    %175 = tosa.rsqrt %174 : (tensor<1x32x1xf32>) -> tensor<1x32x1xf32>
    %176 = tosa.sub %163, %173 : (tensor<1x32x64xf32>, tensor<1x32x1xf32>) -> tensor<1x32x64xf32>
    %177 = tosa.mul %176, %175, %7 : (tensor<1x32x64xf32>, tensor<1x32x1xf32>, tensor<1xi8>) -> tensor<1x32x64xf32>
    %178 = tosa.reshape %arg15, %12 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %179 = tosa.mul %177, %178, %7 : (tensor<1x32x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<1x32x64xf32>
    %180 = tosa.reshape %arg16, %12 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %181 = tosa.add %179, %180 : (tensor<1x32x64xf32>, tensor<1x1x64xf32>) -> tensor<1x32x64xf32>
    %182 = tosa.transpose %arg17 {perms = array<i32: 1, 0>} : (tensor<128x64xf32>) -> tensor<64x128xf32>
    %183 = tosa.reshape %182, %23 : (tensor<64x128xf32>, !tosa.shape<3>) -> tensor<1x64x128xf32>
    %184 = tosa.matmul %181, %183, %18, %18 : (tensor<1x32x64xf32>, tensor<1x64x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x128xf32>
    %185 = tosa.reshape %184, %24 : (tensor<1x32x128xf32>, !tosa.shape<2>) -> tensor<32x128xf32>
    %186 = tosa.reshape %arg18, %25 : (tensor<128xf32>, !tosa.shape<2>) -> tensor<1x128xf32>
    %187 = tosa.add %185, %186 : (tensor<32x128xf32>, tensor<1x128xf32>) -> tensor<32x128xf32>
    %188 = tosa.reshape %187, %26 : (tensor<32x128xf32>, !tosa.shape<3>) -> tensor<1x32x128xf32>
    %189 = tosa.mul %188, %44, %7 : (tensor<1x32x128xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x32x128xf32>
    %190 = tosa.erf %189 : (tensor<1x32x128xf32>) -> tensor<1x32x128xf32>
    %191 = tosa.add %190, %42 : (tensor<1x32x128xf32>, tensor<1x1x1xf32>) -> tensor<1x32x128xf32>
    %192 = tosa.mul %43, %191, %7 : (tensor<1x1x1xf32>, tensor<1x32x128xf32>, tensor<1xi8>) -> tensor<1x32x128xf32>
    %193 = tosa.mul %188, %192, %7 : (tensor<1x32x128xf32>, tensor<1x32x128xf32>, tensor<1xi8>) -> tensor<1x32x128xf32>
    %194 = tosa.transpose %arg19 {perms = array<i32: 1, 0>} : (tensor<64x128xf32>) -> tensor<128x64xf32>
    %195 = tosa.reshape %194, %27 : (tensor<128x64xf32>, !tosa.shape<3>) -> tensor<1x128x64xf32>
    %196 = tosa.matmul %193, %195, %18, %18 : (tensor<1x32x128xf32>, tensor<1x128x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x64xf32>
    %197 = tosa.reshape %196, %17 : (tensor<1x32x64xf32>, !tosa.shape<2>) -> tensor<32x64xf32>
    %198 = tosa.reshape %arg20, %19 : (tensor<64xf32>, !tosa.shape<2>) -> tensor<1x64xf32>
    %199 = tosa.add %197, %198 : (tensor<32x64xf32>, tensor<1x64xf32>) -> tensor<32x64xf32>
    %200 = tosa.reshape %199, %9 : (tensor<32x64xf32>, !tosa.shape<3>) -> tensor<1x32x64xf32>
    %201 = tosa.add %200, %181 : (tensor<1x32x64xf32>, tensor<1x32x64xf32>) -> tensor<1x32x64xf32>
    %202 = tosa.cast %201 : (tensor<1x32x64xf32>) -> tensor<1x32x64xf64>
    %203 = tosa.reduce_sum %202 {axis = 2 : i32} : (tensor<1x32x64xf64>) -> tensor<1x32x1xf64>
    %204 = tosa.mul %203, %29, %7 : (tensor<1x32x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<1x32x1xf64>
    %205 = tosa.sub %202, %204 : (tensor<1x32x64xf64>, tensor<1x32x1xf64>) -> tensor<1x32x64xf64>
    %206 = tosa.mul %205, %205, %7 : (tensor<1x32x64xf64>, tensor<1x32x64xf64>, tensor<1xi8>) -> tensor<1x32x64xf64>
    %207 = tosa.reduce_sum %206 {axis = 2 : i32} : (tensor<1x32x64xf64>) -> tensor<1x32x1xf64>
    %208 = tosa.mul %207, %29, %7 : (tensor<1x32x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<1x32x1xf64>
    %209 = tosa.cast %208 : (tensor<1x32x1xf64>) -> tensor<1x32x1xf32>
    %210 = tosa.reduce_sum %201 {axis = 2 : i32} : (tensor<1x32x64xf32>) -> tensor<1x32x1xf32>
    %211 = tosa.mul %210, %30, %7 : (tensor<1x32x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x32x1xf32>
    %212 = tosa.add %209, %31 : (tensor<1x32x1xf32>, tensor<1x1x1xf32>) -> tensor<1x32x1xf32>
    %213 = tosa.rsqrt %212 : (tensor<1x32x1xf32>) -> tensor<1x32x1xf32>
    %214 = tosa.sub %201, %211 : (tensor<1x32x64xf32>, tensor<1x32x1xf32>) -> tensor<1x32x64xf32>
    %215 = tosa.mul %214, %213, %7 : (tensor<1x32x64xf32>, tensor<1x32x1xf32>, tensor<1xi8>) -> tensor<1x32x64xf32>
    %216 = tosa.reshape %arg21, %12 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %217 = tosa.mul %215, %216, %7 : (tensor<1x32x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<1x32x64xf32>
    %218 = tosa.reshape %arg22, %12 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %219 = tosa.add %217, %218 : (tensor<1x32x64xf32>, tensor<1x1x64xf32>) -> tensor<1x32x64xf32>
    return %219 : tensor<1x32x64xf32>
  }
}
