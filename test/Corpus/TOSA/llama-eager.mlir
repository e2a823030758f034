// llama-eager.mlir: made by export_tosa.py; do not edit.
module {
  func.func @main(%arg0: tensor<1x32xi64>, %arg1: tensor<256x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<32x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<128x64xf32>, %arg7: tensor<128x64xf32>, %arg8: tensor<64x128xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<8xf32>, %arg13: tensor<8xf32>) -> tensor<1x32x64xf32> {
    %0 = tosa.const_shape  {values = dense<[1, 256, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %1 = tosa.const_shape  {values = dense<[1, 32, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %2 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31]> : tensor<32xi64>}> : () -> tensor<32xi64>
    %3 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %4 = tosa.const_shape  {values = dense<[1, 1, 32, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %5 = tosa.const_shape  {values = dense<[1, 1, 1, 32]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %6 = tosa.const_shape  {values = dense<[1, 32, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %7 = tosa.const_shape  {values = dense<[1, 1, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %8 = tosa.const_shape  {values = dense<[1, 1, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %9 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %10 = tosa.const_shape  {values = dense<[1, 64, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %11 = tosa.const_shape  {values = dense<[1, 32, 4, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %12 = tosa.const_shape  {values = dense<[1, 64, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %13 = tosa.const_shape  {values = dense<[1, 32, 2, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %14 = tosa.const_shape  {values = dense<[1, 1, 32, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %15 = tosa.const_shape  {values = dense<[1, 4, 32, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %16 = tosa.const_shape  {values = dense<0> : tensor<4xindex>} : () -> !tosa.shape<4>
    %17 = tosa.const_shape  {values = dense<[0, 0, 0, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %18 = tosa.const_shape  {values = dense<[1, 2, 32, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %19 = tosa.const_shape  {values = dense<[1, 2, 1, 32, 16]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %20 = tosa.const_shape  {values = dense<[1, 1, 2, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %21 = tosa.const_shape  {values = dense<[1, 4, 32, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %22 = tosa.const_shape  {values = dense<[4, 32, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %23 = tosa.const_shape  {values = dense<[4, 16, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %24 = tosa.const_shape  {values = dense<[1, 4, 32, 32]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %25 = tosa.const_shape  {values = dense<[4, 32, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %26 = tosa.const_shape  {values = dense<[1, 64, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %27 = tosa.const_shape  {values = dense<[1, 128, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %28 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %29 = "tosa.const"() <{values = dense<-3.40282347E+38> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %30 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %31 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %32 = "tosa.const"() <{values = dense<9.99999997E-7> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %33 = "tosa.const"() <{values = dense<2.500000e-01> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %34 = tosa.reshape %arg1, %0 : (tensor<256x64xf32>, !tosa.shape<3>) -> tensor<1x256x64xf32>
    %35 = tosa.cast %arg0 : (tensor<1x32xi64>) -> tensor<1x32xi32>
    %36 = tosa.gather %34, %35 : (tensor<1x256x64xf32>, tensor<1x32xi32>) -> tensor<1x32x64xf32>
    %37 = tosa.cast %2 : (tensor<32xi64>) -> tensor<32xi32>
    %38 = tosa.cast %37 : (tensor<32xi32>) -> tensor<32xi64>
    %39 = tosa.reshape %38, %4 : (tensor<32xi64>, !tosa.shape<4>) -> tensor<1x1x32x1xi64>
    %40 = tosa.reshape %38, %5 : (tensor<32xi64>, !tosa.shape<4>) -> tensor<1x1x1x32xi64>
    %41 = tosa.greater_equal %39, %40 : (tensor<1x1x32x1xi64>, tensor<1x1x1x32xi64>) -> tensor<1x1x32x32xi1>
    %42 = tosa.select %41, %28, %29 : (tensor<1x1x32x32xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<1x1x32x32xf32>
    %43 = tosa.reshape %38, %6 : (tensor<32xi64>, !tosa.shape<3>) -> tensor<1x32x1xi64>
    %44 = tosa.cast %43 : (tensor<1x32x1xi64>) -> tensor<1x32x1xf32>
    %45 = tosa.reshape %arg12, %7 : (tensor<8xf32>, !tosa.shape<3>) -> tensor<1x1x8xf32>
    %46 = tosa.mul %44, %45, %3 : (tensor<1x32x1xf32>, tensor<1x1x8xf32>, tensor<1xi8>) -> tensor<1x32x8xf32>
    %47 = tosa.concat %46, %46 {axis = 2 : i32} : (tensor<1x32x8xf32>, tensor<1x32x8xf32>) -> tensor<1x32x16xf32>
    %48 = tosa.cos %47 : (tensor<1x32x16xf32>) -> tensor<1x32x16xf32>
    %49 = tosa.sin %47 : (tensor<1x32x16xf32>) -> tensor<1x32x16xf32>
    %50 = tosa.pow %36, %30 : (tensor<1x32x64xf32>, tensor<1x1x1xf32>) -> tensor<1x32x64xf32>
    %51 = tosa.reduce_sum %50 {axis = 2 : i32} : (tensor<1x32x64xf32>) -> tensor<1x32x1xf32>
    %52 = tosa.mul %51, %31, %3 : (tensor<1x32x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x32x1xf32>
    %53 = tosa.add %52, %32 : (tensor<1x32x1xf32>, tensor<1x1x1xf32>) -> tensor<1x32x1xf32>
    %54 = tosa.rsqrt %53 : (tensor<1x32x1xf32>) -> tensor<1x32x1xf32>
    %55 = tosa.mul %36, %54, %3 : (tensor<1x32x64xf32>, tensor<1x32x1xf32>, tensor<1xi8>) -> tensor<1x32x64xf32>
    %56 = tosa.reshape %arg9, %8 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %57 = tosa.mul %56, %55, %3 : (tensor<1x1x64xf32>, tensor<1x32x64xf32>, tensor<1xi8>) -> tensor<1x32x64xf32>
    %58 = tosa.transpose %arg2 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %59 = tosa.reshape %58, %10 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %60 = tosa.matmul %57, %59, %9, %9 : (tensor<1x32x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x64xf32>
    %61 = tosa.reshape %60, %11 : (tensor<1x32x64xf32>, !tosa.shape<4>) -> tensor<1x32x4x16xf32>
    %62 = tosa.transpose %61 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x32x4x16xf32>) -> tensor<1x4x32x16xf32>
    %63 = tosa.transpose %arg3 {perms = array<i32: 1, 0>} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %64 = tosa.reshape %63, %12 : (tensor<64x32xf32>, !tosa.shape<3>) -> tensor<1x64x32xf32>
    %65 = tosa.matmul %57, %64, %9, %9 : (tensor<1x32x64xf32>, tensor<1x64x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x32xf32>
    %66 = tosa.reshape %65, %13 : (tensor<1x32x32xf32>, !tosa.shape<4>) -> tensor<1x32x2x16xf32>
    %67 = tosa.transpose %66 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x32x2x16xf32>) -> tensor<1x2x32x16xf32>
    %68 = tosa.transpose %arg4 {perms = array<i32: 1, 0>} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %69 = tosa.reshape %68, %12 : (tensor<64x32xf32>, !tosa.shape<3>) -> tensor<1x64x32xf32>
    %70 = tosa.matmul %57, %69, %9, %9 : (tensor<1x32x64xf32>, tensor<1x64x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x32xf32>
    %71 = tosa.reshape %70, %13 : (tensor<1x32x32xf32>, !tosa.shape<4>) -> tensor<1x32x2x16xf32>
    %72 = tosa.transpose %71 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x32x2x16xf32>) -> tensor<1x2x32x16xf32>
    %73 = tosa.reshape %48, %14 : (tensor<1x32x16xf32>, !tosa.shape<4>) -> tensor<1x1x32x16xf32>
    %74 = tosa.reshape %49, %14 : (tensor<1x32x16xf32>, !tosa.shape<4>) -> tensor<1x1x32x16xf32>
    %75 = tosa.mul %62, %73, %3 : (tensor<1x4x32x16xf32>, tensor<1x1x32x16xf32>, tensor<1xi8>) -> tensor<1x4x32x16xf32>
    %76 = tosa.slice %62, %16, %15 : (tensor<1x4x32x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x4x32x8xf32>
    %77 = tosa.slice %62, %17, %15 : (tensor<1x4x32x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x4x32x8xf32>
    %78 = tosa.negate %77, %9, %9 : (tensor<1x4x32x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x32x8xf32>
    %79 = tosa.concat %78, %76 {axis = 3 : i32} : (tensor<1x4x32x8xf32>, tensor<1x4x32x8xf32>) -> tensor<1x4x32x16xf32>
    %80 = tosa.mul %79, %74, %3 : (tensor<1x4x32x16xf32>, tensor<1x1x32x16xf32>, tensor<1xi8>) -> tensor<1x4x32x16xf32>
    %81 = tosa.add %75, %80 : (tensor<1x4x32x16xf32>, tensor<1x4x32x16xf32>) -> tensor<1x4x32x16xf32>
    %82 = tosa.mul %67, %73, %3 : (tensor<1x2x32x16xf32>, tensor<1x1x32x16xf32>, tensor<1xi8>) -> tensor<1x2x32x16xf32>
    %83 = tosa.slice %67, %16, %18 : (tensor<1x2x32x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x2x32x8xf32>
    %84 = tosa.slice %67, %17, %18 : (tensor<1x2x32x16xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x2x32x8xf32>
    %85 = tosa.negate %84, %9, %9 : (tensor<1x2x32x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x2x32x8xf32>
    %86 = tosa.concat %85, %83 {axis = 3 : i32} : (tensor<1x2x32x8xf32>, tensor<1x2x32x8xf32>) -> tensor<1x2x32x16xf32>
    %87 = tosa.mul %86, %74, %3 : (tensor<1x2x32x16xf32>, tensor<1x1x32x16xf32>, tensor<1xi8>) -> tensor<1x2x32x16xf32>
    %88 = tosa.add %82, %87 : (tensor<1x2x32x16xf32>, tensor<1x2x32x16xf32>) -> tensor<1x2x32x16xf32>
    %89 = tosa.reshape %88, %19 : (tensor<1x2x32x16xf32>, !tosa.shape<5>) -> tensor<1x2x1x32x16xf32>
    %90 = tosa.tile %89, %20 : (tensor<1x2x1x32x16xf32>, !tosa.shape<5>) -> tensor<1x2x2x32x16xf32>
    %91 = tosa.reshape %90, %21 : (tensor<1x2x2x32x16xf32>, !tosa.shape<4>) -> tensor<1x4x32x16xf32>
    %92 = tosa.reshape %72, %19 : (tensor<1x2x32x16xf32>, !tosa.shape<5>) -> tensor<1x2x1x32x16xf32>
    %93 = tosa.tile %92, %20 : (tensor<1x2x1x32x16xf32>, !tosa.shape<5>) -> tensor<1x2x2x32x16xf32>
    %94 = tosa.transpose %91 {perms = array<i32: 0, 1, 3, 2>} : (tensor<1x4x32x16xf32>) -> tensor<1x4x16x32xf32>
    %95 = tosa.reshape %81, %22 : (tensor<1x4x32x16xf32>, !tosa.shape<3>) -> tensor<4x32x16xf32>
    %96 = tosa.reshape %94, %23 : (tensor<1x4x16x32xf32>, !tosa.shape<3>) -> tensor<4x16x32xf32>
    %97 = tosa.matmul %95, %96, %9, %9 : (tensor<4x32x16xf32>, tensor<4x16x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<4x32x32xf32>
    %98 = tosa.reshape %97, %24 : (tensor<4x32x32xf32>, !tosa.shape<4>) -> tensor<1x4x32x32xf32>
    %99 = tosa.mul %98, %33, %3 : (tensor<1x4x32x32xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<1x4x32x32xf32>
    %100 = tosa.add %99, %42 : (tensor<1x4x32x32xf32>, tensor<1x1x32x32xf32>) -> tensor<1x4x32x32xf32>
    %101 = tosa.reduce_max %100 {axis = 3 : i32} : (tensor<1x4x32x32xf32>) -> tensor<1x4x32x1xf32>
    %102 = tosa.sub %100, %101 : (tensor<1x4x32x32xf32>, tensor<1x4x32x1xf32>) -> tensor<1x4x32x32xf32>
    %103 = tosa.exp %102 : (tensor<1x4x32x32xf32>) -> tensor<1x4x32x32xf32>
    %104 = tosa.reduce_sum %103 {axis = 3 : i32} : (tensor<1x4x32x32xf32>) -> tensor<1x4x32x1xf32>
    %105 = tosa.reciprocal %104 : (tensor<1x4x32x1xf32>) -> tensor<1x4x32x1xf32>
    %106 = tosa.mul %103, %105, %3 : (tensor<1x4x32x32xf32>, tensor<1x4x32x1xf32>, tensor<1xi8>) -> tensor<1x4x32x32xf32>
    %107 = tosa.reshape %106, %25 : (tensor<1x4x32x32xf32>, !tosa.shape<3>) -> tensor<4x32x32xf32>
    %108 = tosa.reshape %93, %22 : (tensor<1x2x2x32x16xf32>, !tosa.shape<3>) -> tensor<4x32x16xf32>
    %109 = tosa.matmul %107, %108, %9, %9 : (tensor<4x32x32xf32>, tensor<4x32x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<4x32x16xf32>
    %110 = tosa.reshape %109, %21 : (tensor<4x32x16xf32>, !tosa.shape<4>) -> tensor<1x4x32x16xf32>
    %111 = tosa.transpose %110 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x4x32x16xf32>) -> tensor<1x32x4x16xf32>
    %112 = tosa.reshape %111, %1 : (tensor<1x32x4x16xf32>, !tosa.shape<3>) -> tensor<1x32x64xf32>
    %113 = tosa.transpose %arg5 {perms = array<i32: 1, 0>} : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %114 = tosa.reshape %113, %10 : (tensor<64x64xf32>, !tosa.shape<3>) -> tensor<1x64x64xf32>
    %115 = tosa.matmul %112, %114, %9, %9 : (tensor<1x32x64xf32>, tensor<1x64x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x64xf32>
    %116 = tosa.add %36, %115 : (tensor<1x32x64xf32>, tensor<1x32x64xf32>) -> tensor<1x32x64xf32>
    %117 = tosa.pow %116, %30 : (tensor<1x32x64xf32>, tensor<1x1x1xf32>) -> tensor<1x32x64xf32>
    %118 = tosa.reduce_sum %117 {axis = 2 : i32} : (tensor<1x32x64xf32>) -> tensor<1x32x1xf32>
    %119 = tosa.mul %118, %31, %3 : (tensor<1x32x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x32x1xf32>
    %120 = tosa.add %119, %32 : (tensor<1x32x1xf32>, tensor<1x1x1xf32>) -> tensor<1x32x1xf32>
    %121 = tosa.rsqrt %120 : (tensor<1x32x1xf32>) -> tensor<1x32x1xf32>
    %122 = tosa.mul %116, %121, %3 : (tensor<1x32x64xf32>, tensor<1x32x1xf32>, tensor<1xi8>) -> tensor<1x32x64xf32>
    %123 = tosa.reshape %arg10, %8 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %124 = tosa.mul %123, %122, %3 : (tensor<1x1x64xf32>, tensor<1x32x64xf32>, tensor<1xi8>) -> tensor<1x32x64xf32>
    %125 = tosa.transpose %arg6 {perms = array<i32: 1, 0>} : (tensor<128x64xf32>) -> tensor<64x128xf32>
    %126 = tosa.reshape %125, %26 : (tensor<64x128xf32>, !tosa.shape<3>) -> tensor<1x64x128xf32>
    %127 = tosa.matmul %124, %126, %9, %9 : (tensor<1x32x64xf32>, tensor<1x64x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x128xf32>
    %128 = tosa.sigmoid %127 : (tensor<1x32x128xf32>) -> tensor<1x32x128xf32>
    %129 = tosa.mul %127, %128, %3 : (tensor<1x32x128xf32>, tensor<1x32x128xf32>, tensor<1xi8>) -> tensor<1x32x128xf32>
    %130 = tosa.transpose %arg7 {perms = array<i32: 1, 0>} : (tensor<128x64xf32>) -> tensor<64x128xf32>
    %131 = tosa.reshape %130, %26 : (tensor<64x128xf32>, !tosa.shape<3>) -> tensor<1x64x128xf32>
    %132 = tosa.matmul %124, %131, %9, %9 : (tensor<1x32x64xf32>, tensor<1x64x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x128xf32>
    %133 = tosa.mul %129, %132, %3 : (tensor<1x32x128xf32>, tensor<1x32x128xf32>, tensor<1xi8>) -> tensor<1x32x128xf32>
    %134 = tosa.transpose %arg8 {perms = array<i32: 1, 0>} : (tensor<64x128xf32>) -> tensor<128x64xf32>
    %135 = tosa.reshape %134, %27 : (tensor<128x64xf32>, !tosa.shape<3>) -> tensor<1x128x64xf32>
    %136 = tosa.matmul %133, %135, %9, %9 : (tensor<1x32x128xf32>, tensor<1x128x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x64xf32>
    %137 = tosa.add %116, %136 : (tensor<1x32x64xf32>, tensor<1x32x64xf32>) -> tensor<1x32x64xf32>
    %138 = tosa.pow %137, %30 : (tensor<1x32x64xf32>, tensor<1x1x1xf32>) -> tensor<1x32x64xf32>
    %139 = tosa.reduce_sum %138 {axis = 2 : i32} : (tensor<1x32x64xf32>) -> tensor<1x32x1xf32>
    %140 = tosa.mul %139, %31, %3 : (tensor<1x32x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x32x1xf32>
    %141 = tosa.add %140, %32 : (tensor<1x32x1xf32>, tensor<1x1x1xf32>) -> tensor<1x32x1xf32>
    %142 = tosa.rsqrt %141 : (tensor<1x32x1xf32>) -> tensor<1x32x1xf32>
    %143 = tosa.mul %137, %142, %3 : (tensor<1x32x64xf32>, tensor<1x32x1xf32>, tensor<1xi8>) -> tensor<1x32x64xf32>
    %144 = tosa.reshape %arg11, %8 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %145 = tosa.mul %144, %143, %3 : (tensor<1x1x64xf32>, tensor<1x32x64xf32>, tensor<1xi8>) -> tensor<1x32x64xf32>
    return %145 : tensor<1x32x64xf32>
  }
}
