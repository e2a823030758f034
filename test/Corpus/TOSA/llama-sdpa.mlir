// llama-sdpa.mlir: made by export_tosa.py; do not edit.
module {
  func.func @main(%arg0: tensor<1x32xi64>, %arg1: tensor<256x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<32x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<128x64xf32>, %arg7: tensor<128x64xf32>, %arg8: tensor<64x128xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<8xf32>, %arg13: tensor<8xf32>) -> tensor<1x32x64xf32> {
    %0 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x4x32x32xf32>}> : () -> tensor<1x4x32x32xf32>
    %1 = tosa.const_shape  {values = dense<[1, 256, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %2 = tosa.const_shape  {values = dense<[1, 32, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %3 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31]> : tensor<32xi64>}> : () -> tensor<32xi64>
    %4 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %5 = tosa.const_shape  {values = dense<[1, 1, 32, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %6 = tosa.const_shape  {values = dense<[1, 1, 1, 32]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %7 = tosa.const_shape  {values = dense<[1, 32, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %8 = tosa.const_shape  {values = dense<[1, 1, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %9 = tosa.const_shape  {values = dense<[1, 1, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %10 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %11 = tosa.const_shape  {values = dense<[1, 64, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %12 = tosa.const_shape  {values = dense<[1, 32, 4, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %13 = tosa.const_shape  {values = dense<[1, 64, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %14 = tosa.const_shape  {values = dense<[1, 32, 2, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %15 = tosa.const_shape  {values = dense<[1, 1, 32, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %16 = tosa.const_shape  {values = dense<[1, 4, 32, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %17 = tosa.const_shape  {values = dense<0> : tensor<4xindex>} : () -> !tosa.shape<4>
    %18 = tosa.const_shape  {values = dense<[0, 0, 0, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %19 = tosa.const_shape  {values = dense<[1, 2, 32, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %20 = tosa.const_shape  {values = dense<[1, 2, 1, 32, 16]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %21 = tosa.const_shape  {values = dense<[1, 1, 2, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %22 = tosa.const_shape  {values = dense<[1, 4, 32, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %23 = tosa.const_shape  {values = dense<[4, 32, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %24 = tosa.const_shape  {values = dense<[4, 16, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %25 = tosa.const_shape  {values = dense<[1, 4, 32, 32]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %26 = tosa.const_shape  {values = dense<[4, 32, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %27 = tosa.const_shape  {values = dense<[1, 64, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %28 = tosa.const_shape  {values = dense<[1, 128, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %29 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %30 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %31 = "tosa.const"() <{values = dense<9.99999997E-7> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %32 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %33 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %34 = "tosa.const"() <{values = dense<5.000000e-01> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %35 = "tosa.const"() <{values = dense<0xFFF0000000000000> : tensor<1x1x1x1xf64>}> : () -> tensor<1x1x1x1xf64>
    %36 = tosa.reshape %arg1, %1 : (tensor<256x64xf32>, !tosa.shape<3>) -> tensor<1x256x64xf32>
    %37 = tosa.cast %arg0 : (tensor<1x32xi64>) -> tensor<1x32xi32>
    %38 = tosa.gather %36, %37 : (tensor<1x256x64xf32>, tensor<1x32xi32>) -> tensor<1x32x64xf32>
    %39 = tosa.cast %3 : (tensor<32xi64>) -> tensor<32xi32>
    %40 = tosa.cast %39 : (tensor<32xi32>) -> tensor<32xi64>
    %41 = tosa.reshape %40, %5 : (tensor<32xi64>, !tosa.shape<4>) -> tensor<1x1x32x1xi64>
    %42 = tosa.reshape %40, %6 : (tensor<32xi64>, !tosa.shape<4>) -> tensor<1x1x1x32xi64>
    %43 = tosa.greater_equal %41, %42 : (tensor<1x1x32x1xi64>, tensor<1x1x1x32xi64>) -> tensor<1x1x32x32xi1>
    %44 = tosa.reshape %40, %7 : (tensor<32xi64>, !tosa.shape<3>) -> tensor<1x32x1xi64>
    %45 = tosa.cast %44 : (tensor<1x32x1xi64>) -> tensor<1x32x1xf32>
    %46 = tosa.reshape %arg12, %8 : (tensor<8xf32>, !tosa.shape<3>) -> tensor<1x1x8xf32>
    %47 = tosa.mul %45, %46, %4 : (tensor<1x32x1xf32>, tensor<1x1x8xf32>, tensor<1xi8>) -> tensor<1x32x8xf32>
    %48 = tosa.concat %47, %47 {axis = 2 : i32} : (tensor<1x32x8xf32>, tensor<1x32x8xf32>) -> tensor<1x32x16xf32>
    %49 = tosa.cos %48 : (tensor<1x32x16xf32>) -> tensor<1x32x16xf32>
    %50 = tosa.sin %48 : (tensor<1x32x16xf32>) -> tensor<1x32x16xf32>
    %51 = tosa.pow %38, %29 : (tensor<1x32x64xf32>, tensor<1x1x1xf32>) -> tensor<1x32x64xf32>
    %52 = tosa.reduce_sum %51 {axis = 2 : i32} : (tensor<1x32x64xf32>) -> tensor<1x32x1xf32>
    %53 = tosa.mul %52, %30, %4 : (tensor<1x32x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x32x1xf32>
    %54 = tosa.add %53, %31 : (tensor<1x32x1xf32>, tensor<1x1x1xf32>) -> tensor<1x32x1xf32>
    %55 = tosa.rsqrt %54 : (tensor<1x32x1xf32>) -> tensor<1x32x1xf32>
    %56 = tosa.mul %38, %55, %4 : (tensor<1x32x64xf32>, tensor<1x32x1xf32>, tensor<1xi8>) -> tensor<1x32x64xf32>
    %57 = tosa.reshape %arg9, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %58 = tosa.mul %57, %56, %4 : (tensor<1x1x64xf32>, tensor<1x32x64xf32>, tensor<1xi8>) -> tensor<1x32x64xf32>
    %59 = tosa.transpose %arg2 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %60 = tosa.reshape %59, %11 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %61 = tosa.matmul %58, %60, %10, %10 : (tensor<1x32x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x64xf32>
    %62 = tosa.reshape %61, %12 : (tensor<1x32x64xf32>, !tosa.shape<4>) -> tensor<1x32x4x16xf32>
    %63 = tosa.transpose %62 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x32x4x16xf32>) -> tensor<1x4x32x16xf32>
    %64 = tosa.transpose %arg3 {perms = array<i32: 1, 0>} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %65 = tosa.reshape %64, %13 : (tensor<64x32xf32>, !tosa.shape<3>) -> tensor<1x64x32xf32>
    %66 = tosa.matmul %58, %65, %10, %10 : (tensor<1x32x64xf32>, tensor<1x64x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x32xf32>
    %67 = tosa.reshape %66, %14 : (tensor<1x32x32xf32>, !tosa.shape<4>) -> tensor<1x32x2x16xf32>
    %68 = tosa.transpose %67 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x32x2x16xf32>) -> tensor<1x2x32x16xf32>
    %69 = tosa.transpose %arg4 {perms = array<i32: 1, 0>} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %70 = tosa.reshape %69, %13 : (tensor<64x32xf32>, !tosa.shape<3>) -> tensor<1x64x32xf32>
    %71 = tosa.matmul %58, %70, %10, %10 : (tensor<1x32x64xf32>, tensor<1x64x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x32xf32>
    %72 = tosa.reshape %71, %14 : (tensor<1x32x32xf32>, !tosa.shape<4>) -> tensor<1x32x2x16xf32>
    %73 = tosa.transpose %72 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x32x2x16xf32>) -> tensor<1x2x32x16xf32>
    %74 = tosa.reshape %49, %15 : (tensor<1x32x16xf32>, !tosa.shape<4>) -> tensor<1x1x32x16xf32>
    %75 = tosa.reshape %50, %15 : (tensor<1x32x16xf32>, !tosa.shape<4>) -> tensor<1x1x32x16xf32>
    %76 = tosa.mul %63, %74, %4 : (tensor<1x4x32x16xf32>, tensor<1x1x32x16xf32>, tensor<1xi8>) -> tensor<1x4x32x16xf32>
    %77 = tosa.slice %63, %17, %16 : (tensor<1x4x32x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x4x32x8xf32>
    %78 = tosa.slice %63, %18, %16 : (tensor<1x4x32x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x4x32x8xf32>
    %79 = tosa.negate %78, %10, %10 : (tensor<1x4x32x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x32x8xf32>
    %80 = tosa.concat %79, %77 {axis = 3 : i32} : (tensor<1x4x32x8xf32>, tensor<1x4x32x8xf32>) -> tensor<1x4x32x16xf32>
    %81 = tosa.mul %80, %75, %4 : (tensor<1x4x32x16xf32>, tensor<1x1x32x16xf32>, tensor<1xi8>) -> tensor<1x4x32x16xf32>
    %82 = tosa.add %76, %81 : (tensor<1x4x32x16xf32>, tensor<1x4x32x16xf32>) -> tensor<1x4x32x16xf32>
    %83 = tosa.mul %68, %74, %4 : (tensor<1x2x32x16xf32>, tensor<1x1x32x16xf32>, tensor<1xi8>) -> tensor<1x2x32x16xf32>
    %84 = tosa.slice %68, %17, %19 : (tensor<1x2x32x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x2x32x8xf32>
    %85 = tosa.slice %68, %18, %19 : (tensor<1x2x32x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x2x32x8xf32>
    %86 = tosa.negate %85, %10, %10 : (tensor<1x2x32x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x2x32x8xf32>
    %87 = tosa.concat %86, %84 {axis = 3 : i32} : (tensor<1x2x32x8xf32>, tensor<1x2x32x8xf32>) -> tensor<1x2x32x16xf32>
    %88 = tosa.mul %87, %75, %4 : (tensor<1x2x32x16xf32>, tensor<1x1x32x16xf32>, tensor<1xi8>) -> tensor<1x2x32x16xf32>
    %89 = tosa.add %83, %88 : (tensor<1x2x32x16xf32>, tensor<1x2x32x16xf32>) -> tensor<1x2x32x16xf32>
    %90 = tosa.reshape %89, %20 : (tensor<1x2x32x16xf32>, !tosa.shape<5>) -> tensor<1x2x1x32x16xf32>
    %91 = tosa.tile %90, %21 : (tensor<1x2x1x32x16xf32>, !tosa.shape<5>) -> tensor<1x2x2x32x16xf32>
    %92 = tosa.reshape %91, %22 : (tensor<1x2x2x32x16xf32>, !tosa.shape<4>) -> tensor<1x4x32x16xf32>
    %93 = tosa.reshape %73, %20 : (tensor<1x2x32x16xf32>, !tosa.shape<5>) -> tensor<1x2x1x32x16xf32>
    %94 = tosa.tile %93, %21 : (tensor<1x2x1x32x16xf32>, !tosa.shape<5>) -> tensor<1x2x2x32x16xf32>
    %95 = tosa.select %43, %32, %33 : (tensor<1x1x32x32xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<1x1x32x32xf32>
    %96 = tosa.mul %82, %34, %4 : (tensor<1x4x32x16xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<1x4x32x16xf32>
    %97 = tosa.transpose %92 {perms = array<i32: 0, 1, 3, 2>} : (tensor<1x4x32x16xf32>) -> tensor<1x4x16x32xf32>
    %98 = tosa.mul %97, %34, %4 : (tensor<1x4x16x32xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<1x4x16x32xf32>
    %99 = tosa.reshape %96, %23 : (tensor<1x4x32x16xf32>, !tosa.shape<3>) -> tensor<4x32x16xf32>
    %100 = tosa.reshape %98, %24 : (tensor<1x4x16x32xf32>, !tosa.shape<3>) -> tensor<4x16x32xf32>
    %101 = tosa.matmul %99, %100, %10, %10 : (tensor<4x32x16xf32>, tensor<4x16x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<4x32x32xf32>
    %102 = tosa.reshape %101, %25 : (tensor<4x32x32xf32>, !tosa.shape<4>) -> tensor<1x4x32x32xf32>
    %103 = tosa.add %102, %95 : (tensor<1x4x32x32xf32>, tensor<1x1x32x32xf32>) -> tensor<1x4x32x32xf32>
    %104 = tosa.reduce_max %103 {axis = 3 : i32} : (tensor<1x4x32x32xf32>) -> tensor<1x4x32x1xf32>
    %105 = tosa.sub %103, %104 : (tensor<1x4x32x32xf32>, tensor<1x4x32x1xf32>) -> tensor<1x4x32x32xf32>
    %106 = tosa.exp %105 : (tensor<1x4x32x32xf32>) -> tensor<1x4x32x32xf32>
    %107 = tosa.reduce_sum %106 {axis = 3 : i32} : (tensor<1x4x32x32xf32>) -> tensor<1x4x32x1xf32>
    %108 = tosa.reciprocal %107 : (tensor<1x4x32x1xf32>) -> tensor<1x4x32x1xf32>
    %109 = tosa.mul %106, %108, %4 : (tensor<1x4x32x32xf32>, tensor<1x4x32x1xf32>, tensor<1xi8>) -> tensor<1x4x32x32xf32>
    %110 = tosa.cast %103 : (tensor<1x4x32x32xf32>) -> tensor<1x4x32x32xf64>
    %111 = tosa.equal %110, %35 : (tensor<1x4x32x32xf64>, tensor<1x1x1x1xf64>) -> tensor<1x4x32x32xi1>
    %112 = tosa.reduce_all %111 {axis = 3 : i32} : (tensor<1x4x32x32xi1>) -> tensor<1x4x32x1xi1>
    %113 = tosa.select %112, %0, %109 : (tensor<1x4x32x1xi1>, tensor<1x4x32x32xf32>, tensor<1x4x32x32xf32>) -> tensor<1x4x32x32xf32>
    %114 = tosa.reshape %113, %26 : (tensor<1x4x32x32xf32>, !tosa.shape<3>) -> tensor<4x32x32xf32>
    %115 = tosa.reshape %94, %23 : (tensor<1x2x2x32x16xf32>, !tosa.shape<3>) -> tensor<4x32x16xf32>
    %116 = tosa.matmul %114, %115, %10, %10 : (tensor<4x32x32xf32>, tensor<4x32x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<4x32x16xf32>
    %117 = tosa.reshape %116, %22 : (tensor<4x32x16xf32>, !tosa.shape<4>) -> tensor<1x4x32x16xf32>
    %118 = tosa.transpose %117 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x4x32x16xf32>) -> tensor<1x32x4x16xf32>
    %119 = tosa.reshape %118, %2 : (tensor<1x32x4x16xf32>, !tosa.shape<3>) -> tensor<1x32x64xf32>
    %120 = tosa.transpose %arg5 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %121 = tosa.reshape %120, %11 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %122 = tosa.matmul %119, %121, %10, %10 : (tensor<1x32x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x64xf32>
    %123 = tosa.add %38, %122 : (tensor<1x32x64xf32>, tensor<1x32x64xf32>) -> tensor<1x32x64xf32>
    %124 = tosa.pow %123, %29 : (tensor<1x32x64xf32>, tensor<1x1x1xf32>) -> tensor<1x32x64xf32>
    %125 = tosa.reduce_sum %124 {axis = 2 : i32} : (tensor<1x32x64xf32>) -> tensor<1x32x1xf32>
    %126 = tosa.mul %125, %30, %4 : (tensor<1x32x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x32x1xf32>
    %127 = tosa.add %126, %31 : (tensor<1x32x1xf32>, tensor<1x1x1xf32>) -> tensor<1x32x1xf32>
    %128 = tosa.rsqrt %127 : (tensor<1x32x1xf32>) -> tensor<1x32x1xf32>
    %129 = tosa.mul %123, %128, %4 : (tensor<1x32x64xf32>, tensor<1x32x1xf32>, tensor<1xi8>) -> tensor<1x32x64xf32>
    %130 = tosa.reshape %arg10, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %131 = tosa.mul %130, %129, %4 : (tensor<1x1x64xf32>, tensor<1x32x64xf32>, tensor<1xi8>) -> tensor<1x32x64xf32>
    %132 = tosa.transpose %arg6 {perms = array<i32: 1, 0>} : (tensor<128x64xf32>) -> tensor<64x128xf32>
    %133 = tosa.reshape %132, %27 : (tensor<64x128xf32>, !tosa.shape<3>) -> tensor<1x64x128xf32>
    %134 = tosa.matmul %131, %133, %10, %10 : (tensor<1x32x64xf32>, tensor<1x64x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x128xf32>
    %135 = tosa.sigmoid %134 : (tensor<1x32x128xf32>) -> tensor<1x32x128xf32>
    %136 = tosa.mul %134, %135, %4 : (tensor<1x32x128xf32>, tensor<1x32x128xf32>, tensor<1xi8>) -> tensor<1x32x128xf32>
    %137 = tosa.transpose %arg7 {perms = array<i32: 1, 0>} : (tensor<128x64xf32>) -> tensor<64x128xf32>
    %138 = tosa.reshape %137, %27 : (tensor<64x128xf32>, !tosa.shape<3>) -> tensor<1x64x128xf32>
    %139 = tosa.matmul %131, %138, %10, %10 : (tensor<1x32x64xf32>, tensor<1x64x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x128xf32>
    %140 = tosa.mul %136, %139, %4 : (tensor<1x32x128xf32>, tensor<1x32x128xf32>, tensor<1xi8>) -> tensor<1x32x128xf32>
    %141 = tosa.transpose %arg8 {perms = array<i32: 1, 0>} : (tensor<64x128xf32>) -> tensor<128x64xf32>
    %142 = tosa.reshape %141, %28 : (tensor<128x64xf32>, !tosa.shape<3>) -> tensor<1x128x64xf32>
    %143 = tosa.matmul %140, %142, %10, %10 : (tensor<1x32x128xf32>, tensor<1x128x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x64xf32>
    %144 = tosa.add %123, %143 : (tensor<1x32x64xf32>, tensor<1x32x64xf32>) -> tensor<1x32x64xf32>
    %145 = tosa.pow %144, %29 : (tensor<1x32x64xf32>, tensor<1x1x1xf32>) -> tensor<1x32x64xf32>
    %146 = tosa.reduce_sum %145 {axis = 2 : i32} : (tensor<1x32x64xf32>) -> tensor<1x32x1xf32>
    %147 = tosa.mul %146, %30, %4 : (tensor<1x32x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x32x1xf32>
    %148 = tosa.add %147, %31 : (tensor<1x32x1xf32>, tensor<1x1x1xf32>) -> tensor<1x32x1xf32>
    %149 = tosa.rsqrt %148 : (tensor<1x32x1xf32>) -> tensor<1x32x1xf32>
    %150 = tosa.mul %144, %149, %4 : (tensor<1x32x64xf32>, tensor<1x32x1xf32>, tensor<1xi8>) -> tensor<1x32x64xf32>
    %151 = tosa.reshape %arg11, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %152 = tosa.mul %151, %150, %4 : (tensor<1x1x64xf32>, tensor<1x32x64xf32>, tensor<1xi8>) -> tensor<1x32x64xf32>
    return %152 : tensor<1x32x64xf32>
  }
}
