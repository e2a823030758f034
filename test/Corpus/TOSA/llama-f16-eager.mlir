// llama-f16-eager.mlir: made by export_tosa.py; do not edit.
module {
  func.func @main(%arg0: tensor<1x32xi64>, %arg1: tensor<256x64xf16>, %arg2: tensor<64x64xf16>, %arg3: tensor<32x64xf16>, %arg4: tensor<32x64xf16>, %arg5: tensor<64x64xf16>, %arg6: tensor<128x64xf16>, %arg7: tensor<128x64xf16>, %arg8: tensor<64x128xf16>, %arg9: tensor<64xf16>, %arg10: tensor<64xf16>, %arg11: tensor<64xf16>, %arg12: tensor<8xf16>, %arg13: tensor<8xf16>) -> tensor<1x32x64xf16> {
    %0 = tosa.const_shape  {values = dense<[1, 256, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %1 = tosa.const_shape  {values = dense<[1, 32, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %2 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31]> : tensor<32xi64>}> : () -> tensor<32xi64>
    %3 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %4 = tosa.const_shape  {values = dense<[1, 1, 32, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %5 = tosa.const_shape  {values = dense<[1, 1, 1, 32]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %6 = tosa.const_shape  {values = dense<[1, 32, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %7 = tosa.const_shape  {values = dense<[1, 1, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %8 = tosa.const_shape  {values = dense<[1, 1, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %9 = tosa.const_shape  {values = dense<[32, 64]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %10 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xf16>}> : () -> tensor<1xf16>
    %11 = tosa.const_shape  {values = dense<[1, 64, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %12 = tosa.const_shape  {values = dense<[1, 32, 4, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %13 = tosa.const_shape  {values = dense<[1, 64, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %14 = tosa.const_shape  {values = dense<32> : tensor<2xindex>} : () -> !tosa.shape<2>
    %15 = tosa.const_shape  {values = dense<[1, 32, 2, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %16 = tosa.const_shape  {values = dense<[1, 1, 32, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %17 = tosa.const_shape  {values = dense<[1, 4, 32, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %18 = tosa.const_shape  {values = dense<0> : tensor<4xindex>} : () -> !tosa.shape<4>
    %19 = tosa.const_shape  {values = dense<[0, 0, 0, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %20 = tosa.const_shape  {values = dense<[1, 2, 32, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %21 = tosa.const_shape  {values = dense<[1, 2, 1, 32, 16]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %22 = tosa.const_shape  {values = dense<[1, 1, 2, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %23 = tosa.const_shape  {values = dense<[1, 4, 32, 16]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %24 = tosa.const_shape  {values = dense<[4, 32, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %25 = tosa.const_shape  {values = dense<[4, 16, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %26 = tosa.const_shape  {values = dense<[1, 4, 32, 32]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %27 = tosa.const_shape  {values = dense<[4, 32, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %28 = tosa.const_shape  {values = dense<[1, 64, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %29 = tosa.const_shape  {values = dense<[32, 128]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %30 = tosa.const_shape  {values = dense<[1, 32, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %31 = tosa.const_shape  {values = dense<[1, 128, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %32 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1x1x1xf16>}> : () -> tensor<1x1x1x1xf16>
    %33 = "tosa.const"() <{values = dense<-6.550400e+04> : tensor<1x1x1x1xf16>}> : () -> tensor<1x1x1x1xf16>
    %34 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %35 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %36 = "tosa.const"() <{values = dense<9.99999997E-7> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %37 = "tosa.const"() <{values = dense<2.500000e-01> : tensor<1x1x1x1xf16>}> : () -> tensor<1x1x1x1xf16>
    %38 = tosa.reshape %arg1, %0 : (tensor<256x64xf16>, !tosa.shape<3>) -> tensor<1x256x64xf16>
    %39 = tosa.cast %arg0 : (tensor<1x32xi64>) -> tensor<1x32xi32>
    %40 = tosa.gather %38, %39 : (tensor<1x256x64xf16>, tensor<1x32xi32>) -> tensor<1x32x64xf16>
    %41 = tosa.cast %2 : (tensor<32xi64>) -> tensor<32xi32>
    %42 = tosa.cast %41 : (tensor<32xi32>) -> tensor<32xi64>
    %43 = tosa.reshape %42, %4 : (tensor<32xi64>, !tosa.shape<4>) -> tensor<1x1x32x1xi64>
    %44 = tosa.reshape %42, %5 : (tensor<32xi64>, !tosa.shape<4>) -> tensor<1x1x1x32xi64>
    %45 = tosa.greater_equal %43, %44 : (tensor<1x1x32x1xi64>, tensor<1x1x1x32xi64>) -> tensor<1x1x32x32xi1>
    %46 = tosa.select %45, %32, %33 : (tensor<1x1x32x32xi1>, tensor<1x1x1x1xf16>, tensor<1x1x1x1xf16>) -> tensor<1x1x32x32xf16>
    %47 = tosa.reshape %42, %6 : (tensor<32xi64>, !tosa.shape<3>) -> tensor<1x32x1xi64>
    %48 = tosa.cast %47 : (tensor<1x32x1xi64>) -> tensor<1x32x1xf32>
    %49 = tosa.cast %arg12 : (tensor<8xf16>) -> tensor<8xf32>
    %50 = tosa.reshape %49, %7 : (tensor<8xf32>, !tosa.shape<3>) -> tensor<1x1x8xf32>
    %51 = tosa.mul %48, %50, %3 : (tensor<1x32x1xf32>, tensor<1x1x8xf32>, tensor<1xi8>) -> tensor<1x32x8xf32>
    %52 = tosa.concat %51, %51 {axis = 2 : i32} : (tensor<1x32x8xf32>, tensor<1x32x8xf32>) -> tensor<1x32x16xf32>
    %53 = tosa.cos %52 : (tensor<1x32x16xf32>) -> tensor<1x32x16xf32>
    %54 = tosa.sin %52 : (tensor<1x32x16xf32>) -> tensor<1x32x16xf32>
    %55 = tosa.cast %53 : (tensor<1x32x16xf32>) -> tensor<1x32x16xf16>
    %56 = tosa.cast %54 : (tensor<1x32x16xf32>) -> tensor<1x32x16xf16>
    %57 = tosa.cast %40 : (tensor<1x32x64xf16>) -> tensor<1x32x64xf32>
    %58 = tosa.pow %57, %34 : (tensor<1x32x64xf32>, tensor<1x1x1xf32>) -> tensor<1x32x64xf32>
    %59 = tosa.reduce_sum %58 {axis = 2 : i32} : (tensor<1x32x64xf32>) -> tensor<1x32x1xf32>
    %60 = tosa.mul %59, %35, %3 : (tensor<1x32x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x32x1xf32>
    %61 = tosa.add %60, %36 : (tensor<1x32x1xf32>, tensor<1x1x1xf32>) -> tensor<1x32x1xf32>
    %62 = tosa.rsqrt %61 : (tensor<1x32x1xf32>) -> tensor<1x32x1xf32>
    %63 = tosa.mul %57, %62, %3 : (tensor<1x32x64xf32>, tensor<1x32x1xf32>, tensor<1xi8>) -> tensor<1x32x64xf32>
    %64 = tosa.cast %63 : (tensor<1x32x64xf32>) -> tensor<1x32x64xf16>
    %65 = tosa.reshape %arg9, %8 : (tensor<64xf16>, !tosa.shape<3>) -> tensor<1x1x64xf16>
    %66 = tosa.mul %65, %64, %3 : (tensor<1x1x64xf16>, tensor<1x32x64xf16>, tensor<1xi8>) -> tensor<1x32x64xf16>
    %67 = tosa.transpose %arg2 {perms = array<i32: 1, 0>} : (tensor<64x64xf16>) -> tensor<64x64xf16>
    %68 = tosa.reshape %67, %11 : (tensor<64x64xf16>, !tosa.shape<3>) -> tensor<1x64x64xf16>
    %69 = tosa.matmul %66, %68, %10, %10 : (tensor<1x32x64xf16>, tensor<1x64x64xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<1x32x64xf32>
    %70 = tosa.reshape %69, %9 : (tensor<1x32x64xf32>, !tosa.shape<2>) -> tensor<32x64xf32>
    %71 = tosa.cast %70 : (tensor<32x64xf32>) -> tensor<32x64xf16>
    %72 = tosa.reshape %71, %12 : (tensor<32x64xf16>, !tosa.shape<4>) -> tensor<1x32x4x16xf16>
    %73 = tosa.transpose %72 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x32x4x16xf16>) -> tensor<1x4x32x16xf16>
    %74 = tosa.transpose %arg3 {perms = array<i32: 1, 0>} : (tensor<32x64xf16>) -> tensor<64x32xf16>
    %75 = tosa.reshape %74, %13 : (tensor<64x32xf16>, !tosa.shape<3>) -> tensor<1x64x32xf16>
    %76 = tosa.matmul %66, %75, %10, %10 : (tensor<1x32x64xf16>, tensor<1x64x32xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<1x32x32xf32>
    %77 = tosa.reshape %76, %14 : (tensor<1x32x32xf32>, !tosa.shape<2>) -> tensor<32x32xf32>
    %78 = tosa.cast %77 : (tensor<32x32xf32>) -> tensor<32x32xf16>
    %79 = tosa.reshape %78, %15 : (tensor<32x32xf16>, !tosa.shape<4>) -> tensor<1x32x2x16xf16>
    %80 = tosa.transpose %79 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x32x2x16xf16>) -> tensor<1x2x32x16xf16>
    %81 = tosa.transpose %arg4 {perms = array<i32: 1, 0>} : (tensor<32x64xf16>) -> tensor<64x32xf16>
    %82 = tosa.reshape %81, %13 : (tensor<64x32xf16>, !tosa.shape<3>) -> tensor<1x64x32xf16>
    %83 = tosa.matmul %66, %82, %10, %10 : (tensor<1x32x64xf16>, tensor<1x64x32xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<1x32x32xf32>
    %84 = tosa.reshape %83, %14 : (tensor<1x32x32xf32>, !tosa.shape<2>) -> tensor<32x32xf32>
    %85 = tosa.cast %84 : (tensor<32x32xf32>) -> tensor<32x32xf16>
    %86 = tosa.reshape %85, %15 : (tensor<32x32xf16>, !tosa.shape<4>) -> tensor<1x32x2x16xf16>
    %87 = tosa.transpose %86 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x32x2x16xf16>) -> tensor<1x2x32x16xf16>
    %88 = tosa.reshape %55, %16 : (tensor<1x32x16xf16>, !tosa.shape<4>) -> tensor<1x1x32x16xf16>
    %89 = tosa.reshape %56, %16 : (tensor<1x32x16xf16>, !tosa.shape<4>) -> tensor<1x1x32x16xf16>
    %90 = tosa.mul %73, %88, %3 : (tensor<1x4x32x16xf16>, tensor<1x1x32x16xf16>, tensor<1xi8>) -> tensor<1x4x32x16xf16>
    %91 = tosa.slice %73, %18, %17 : (tensor<1x4x32x16xf16>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x4x32x8xf16>
    %92 = tosa.slice %73, %19, %17 : (tensor<1x4x32x16xf16>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x4x32x8xf16>
    %93 = tosa.negate %92, %10, %10 : (tensor<1x4x32x8xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<1x4x32x8xf16>
    %94 = tosa.concat %93, %91 {axis = 3 : i32} : (tensor<1x4x32x8xf16>, tensor<1x4x32x8xf16>) -> tensor<1x4x32x16xf16>
    %95 = tosa.mul %94, %89, %3 : (tensor<1x4x32x16xf16>, tensor<1x1x32x16xf16>, tensor<1xi8>) -> tensor<1x4x32x16xf16>
    %96 = tosa.add %90, %95 : (tensor<1x4x32x16xf16>, tensor<1x4x32x16xf16>) -> tensor<1x4x32x16xf16>
    %97 = tosa.mul %80, %88, %3 : (tensor<1x2x32x16xf16>, tensor<1x1x32x16xf16>, tensor<1xi8>) -> tensor<1x2x32x16xf16>
    %98 = tosa.slice %80, %18, %20 : (tensor<1x2x32x16xf16>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x2x32x8xf16>
    %99 = tosa.slice %80, %19, %20 : (tensor<1x2x32x16xf16>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x2x32x8xf16>
    %100 = tosa.negate %99, %10, %10 : (tensor<1x2x32x8xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<1x2x32x8xf16>
    %101 = tosa.concat %100, %98 {axis = 3 : i32} : (tensor<1x2x32x8xf16>, tensor<1x2x32x8xf16>) -> tensor<1x2x32x16xf16>
    %102 = tosa.mul %101, %89, %3 : (tensor<1x2x32x16xf16>, tensor<1x1x32x16xf16>, tensor<1xi8>) -> tensor<1x2x32x16xf16>
    %103 = tosa.add %97, %102 : (tensor<1x2x32x16xf16>, tensor<1x2x32x16xf16>) -> tensor<1x2x32x16xf16>
    %104 = tosa.reshape %103, %21 : (tensor<1x2x32x16xf16>, !tosa.shape<5>) -> tensor<1x2x1x32x16xf16>
    %105 = tosa.tile %104, %22 : (tensor<1x2x1x32x16xf16>, !tosa.shape<5>) -> tensor<1x2x2x32x16xf16>
    %106 = tosa.reshape %105, %23 : (tensor<1x2x2x32x16xf16>, !tosa.shape<4>) -> tensor<1x4x32x16xf16>
    %107 = tosa.reshape %87, %21 : (tensor<1x2x32x16xf16>, !tosa.shape<5>) -> tensor<1x2x1x32x16xf16>
    %108 = tosa.tile %107, %22 : (tensor<1x2x1x32x16xf16>, !tosa.shape<5>) -> tensor<1x2x2x32x16xf16>
    %109 = tosa.transpose %106 {perms = array<i32: 0, 1, 3, 2>} : (tensor<1x4x32x16xf16>) -> tensor<1x4x16x32xf16>
    %110 = tosa.reshape %96, %24 : (tensor<1x4x32x16xf16>, !tosa.shape<3>) -> tensor<4x32x16xf16>
    %111 = tosa.reshape %109, %25 : (tensor<1x4x16x32xf16>, !tosa.shape<3>) -> tensor<4x16x32xf16>
    %112 = tosa.matmul %110, %111, %10, %10 : (tensor<4x32x16xf16>, tensor<4x16x32xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<4x32x32xf32>
    %113 = tosa.cast %112 : (tensor<4x32x32xf32>) -> tensor<4x32x32xf16>
    %114 = tosa.reshape %113, %26 : (tensor<4x32x32xf16>, !tosa.shape<4>) -> tensor<1x4x32x32xf16>
    %115 = tosa.mul %114, %37, %3 : (tensor<1x4x32x32xf16>, tensor<1x1x1x1xf16>, tensor<1xi8>) -> tensor<1x4x32x32xf16>
    %116 = tosa.add %115, %46 : (tensor<1x4x32x32xf16>, tensor<1x1x32x32xf16>) -> tensor<1x4x32x32xf16>
    %117 = tosa.cast %116 : (tensor<1x4x32x32xf16>) -> tensor<1x4x32x32xf32>
    %118 = tosa.reduce_max %117 {axis = 3 : i32} : (tensor<1x4x32x32xf32>) -> tensor<1x4x32x1xf32>
    %119 = tosa.sub %117, %118 : (tensor<1x4x32x32xf32>, tensor<1x4x32x1xf32>) -> tensor<1x4x32x32xf32>
    %120 = tosa.exp %119 : (tensor<1x4x32x32xf32>) -> tensor<1x4x32x32xf32>
    %121 = tosa.reduce_sum %120 {axis = 3 : i32} : (tensor<1x4x32x32xf32>) -> tensor<1x4x32x1xf32>
    %122 = tosa.reciprocal %121 : (tensor<1x4x32x1xf32>) -> tensor<1x4x32x1xf32>
    %123 = tosa.mul %120, %122, %3 : (tensor<1x4x32x32xf32>, tensor<1x4x32x1xf32>, tensor<1xi8>) -> tensor<1x4x32x32xf32>
    %124 = tosa.cast %123 : (tensor<1x4x32x32xf32>) -> tensor<1x4x32x32xf16>
    %125 = tosa.reshape %124, %27 : (tensor<1x4x32x32xf16>, !tosa.shape<3>) -> tensor<4x32x32xf16>
    %126 = tosa.reshape %108, %24 : (tensor<1x2x2x32x16xf16>, !tosa.shape<3>) -> tensor<4x32x16xf16>
    %127 = tosa.matmul %125, %126, %10, %10 : (tensor<4x32x32xf16>, tensor<4x32x16xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<4x32x16xf32>
    %128 = tosa.cast %127 : (tensor<4x32x16xf32>) -> tensor<4x32x16xf16>
    %129 = tosa.reshape %128, %23 : (tensor<4x32x16xf16>, !tosa.shape<4>) -> tensor<1x4x32x16xf16>
    %130 = tosa.transpose %129 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x4x32x16xf16>) -> tensor<1x32x4x16xf16>
    %131 = tosa.reshape %130, %1 : (tensor<1x32x4x16xf16>, !tosa.shape<3>) -> tensor<1x32x64xf16>
    %132 = tosa.transpose %arg5 {perms = array<i32: 1, 0>} : (tensor<64x64xf16>) -> tensor<64x64xf16>
    %133 = tosa.reshape %132, %11 : (tensor<64x64xf16>, !tosa.shape<3>) -> tensor<1x64x64xf16>
    %134 = tosa.matmul %131, %133, %10, %10 : (tensor<1x32x64xf16>, tensor<1x64x64xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<1x32x64xf32>
    %135 = tosa.reshape %134, %9 : (tensor<1x32x64xf32>, !tosa.shape<2>) -> tensor<32x64xf32>
    %136 = tosa.cast %135 : (tensor<32x64xf32>) -> tensor<32x64xf16>
    %137 = tosa.reshape %136, %1 : (tensor<32x64xf16>, !tosa.shape<3>) -> tensor<1x32x64xf16>
    %138 = tosa.add %40, %137 : (tensor<1x32x64xf16>, tensor<1x32x64xf16>) -> tensor<1x32x64xf16>
    %139 = tosa.cast %138 : (tensor<1x32x64xf16>) -> tensor<1x32x64xf32>
    %140 = tosa.pow %139, %34 : (tensor<1x32x64xf32>, tensor<1x1x1xf32>) -> tensor<1x32x64xf32>
    %141 = tosa.reduce_sum %140 {axis = 2 : i32} : (tensor<1x32x64xf32>) -> tensor<1x32x1xf32>
    %142 = tosa.mul %141, %35, %3 : (tensor<1x32x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x32x1xf32>
    %143 = tosa.add %142, %36 : (tensor<1x32x1xf32>, tensor<1x1x1xf32>) -> tensor<1x32x1xf32>
    %144 = tosa.rsqrt %143 : (tensor<1x32x1xf32>) -> tensor<1x32x1xf32>
    %145 = tosa.mul %139, %144, %3 : (tensor<1x32x64xf32>, tensor<1x32x1xf32>, tensor<1xi8>) -> tensor<1x32x64xf32>
    %146 = tosa.cast %145 : (tensor<1x32x64xf32>) -> tensor<1x32x64xf16>
    %147 = tosa.reshape %arg10, %8 : (tensor<64xf16>, !tosa.shape<3>) -> tensor<1x1x64xf16>
    %148 = tosa.mul %147, %146, %3 : (tensor<1x1x64xf16>, tensor<1x32x64xf16>, tensor<1xi8>) -> tensor<1x32x64xf16>
    %149 = tosa.transpose %arg6 {perms = array<i32: 1, 0>} : (tensor<128x64xf16>) -> tensor<64x128xf16>
    %150 = tosa.reshape %149, %28 : (tensor<64x128xf16>, !tosa.shape<3>) -> tensor<1x64x128xf16>
    %151 = tosa.matmul %148, %150, %10, %10 : (tensor<1x32x64xf16>, tensor<1x64x128xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<1x32x128xf32>
    %152 = tosa.reshape %151, %29 : (tensor<1x32x128xf32>, !tosa.shape<2>) -> tensor<32x128xf32>
    %153 = tosa.cast %152 : (tensor<32x128xf32>) -> tensor<32x128xf16>
    %154 = tosa.reshape %153, %30 : (tensor<32x128xf16>, !tosa.shape<3>) -> tensor<1x32x128xf16>
    %155 = tosa.cast %154 : (tensor<1x32x128xf16>) -> tensor<1x32x128xf32>
    %156 = tosa.sigmoid %155 : (tensor<1x32x128xf32>) -> tensor<1x32x128xf32>
    %157 = tosa.mul %155, %156, %3 : (tensor<1x32x128xf32>, tensor<1x32x128xf32>, tensor<1xi8>) -> tensor<1x32x128xf32>
    %158 = tosa.cast %157 : (tensor<1x32x128xf32>) -> tensor<1x32x128xf16>
    %159 = tosa.transpose %arg7 {perms = array<i32: 1, 0>} : (tensor<128x64xf16>) -> tensor<64x128xf16>
    %160 = tosa.reshape %159, %28 : (tensor<64x128xf16>, !tosa.shape<3>) -> tensor<1x64x128xf16>
    %161 = tosa.matmul %148, %160, %10, %10 : (tensor<1x32x64xf16>, tensor<1x64x128xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<1x32x128xf32>
    %162 = tosa.reshape %161, %29 : (tensor<1x32x128xf32>, !tosa.shape<2>) -> tensor<32x128xf32>
    %163 = tosa.cast %162 : (tensor<32x128xf32>) -> tensor<32x128xf16>
    %164 = tosa.reshape %163, %30 : (tensor<32x128xf16>, !tosa.shape<3>) -> tensor<1x32x128xf16>
    %165 = tosa.mul %158, %164, %3 : (tensor<1x32x128xf16>, tensor<1x32x128xf16>, tensor<1xi8>) -> tensor<1x32x128xf16>
    %166 = tosa.transpose %arg8 {perms = array<i32: 1, 0>} : (tensor<64x128xf16>) -> tensor<128x64xf16>
    %167 = tosa.reshape %166, %31 : (tensor<128x64xf16>, !tosa.shape<3>) -> tensor<1x128x64xf16>
    %168 = tosa.matmul %165, %167, %10, %10 : (tensor<1x32x128xf16>, tensor<1x128x64xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<1x32x64xf32>
    %169 = tosa.reshape %168, %9 : (tensor<1x32x64xf32>, !tosa.shape<2>) -> tensor<32x64xf32>
    %170 = tosa.cast %169 : (tensor<32x64xf32>) -> tensor<32x64xf16>
    %171 = tosa.reshape %170, %1 : (tensor<32x64xf16>, !tosa.shape<3>) -> tensor<1x32x64xf16>
    %172 = tosa.add %138, %171 : (tensor<1x32x64xf16>, tensor<1x32x64xf16>) -> tensor<1x32x64xf16>
    %173 = tosa.cast %172 : (tensor<1x32x64xf16>) -> tensor<1x32x64xf32>
    %174 = tosa.pow %173, %34 : (tensor<1x32x64xf32>, tensor<1x1x1xf32>) -> tensor<1x32x64xf32>
    %175 = tosa.reduce_sum %174 {axis = 2 : i32} : (tensor<1x32x64xf32>) -> tensor<1x32x1xf32>
    %176 = tosa.mul %175, %35, %3 : (tensor<1x32x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x32x1xf32>
    %177 = tosa.add %176, %36 : (tensor<1x32x1xf32>, tensor<1x1x1xf32>) -> tensor<1x32x1xf32>
    %178 = tosa.rsqrt %177 : (tensor<1x32x1xf32>) -> tensor<1x32x1xf32>
    %179 = tosa.mul %173, %178, %3 : (tensor<1x32x64xf32>, tensor<1x32x1xf32>, tensor<1xi8>) -> tensor<1x32x64xf32>
    %180 = tosa.cast %179 : (tensor<1x32x64xf32>) -> tensor<1x32x64xf16>
    %181 = tosa.reshape %arg11, %8 : (tensor<64xf16>, !tosa.shape<3>) -> tensor<1x1x64xf16>
    %182 = tosa.mul %181, %180, %3 : (tensor<1x1x64xf16>, tensor<1x32x64xf16>, tensor<1xi8>) -> tensor<1x32x64xf16>
    return %182 : tensor<1x32x64xf16>
  }
}
