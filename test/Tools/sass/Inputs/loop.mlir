// A loop of one ldmatrix, two mma.sync and four exponentials.
!acc = !llvm.struct<(f32, f32, f32, f32)>
gpu.module @loop_kernels {
  llvm.mlir.global external @smem() {addr_space = 3 : i32, alignment = 16 : i64} : !llvm.array<0 x i8>
  llvm.func @loop(%n: i32, %out: !llvm.ptr<1>) attributes {nvvm.kernel, nvvm.reqntid = array<i32: 32>} {
    %c0 = llvm.mlir.constant(0 : i32) : i32
    %c1 = llvm.mlir.constant(1 : i32) : i32
    %zero = llvm.mlir.constant(0.0 : f32) : f32
    %smem = llvm.mlir.addressof @smem : !llvm.ptr<3>
    %lane = nvvm.read.ptx.sreg.tid.x : i32
    %at = llvm.getelementptr %smem[%lane] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, vector<4xf32>
    llvm.br ^body(%c0, %zero, %zero, %zero, %zero : i32, f32, f32, f32, f32)
  ^body(%i: i32, %s0: f32, %s1: f32, %s2: f32, %s3: f32):
    nvvm.barrier0
    %f = nvvm.ldmatrix %at {num = 4 : i32, layout = #nvvm.mma_layout<row>, shape = #nvvm.ld_st_matrix_shape<m = 8, n = 8>, eltType = #nvvm.ld_st_matrix_elt_type<b16>} : (!llvm.ptr<3>) -> !llvm.struct<(i32, i32, i32, i32)>
    %r0 = llvm.extractvalue %f[0] : !llvm.struct<(i32, i32, i32, i32)>
    %r1 = llvm.extractvalue %f[1] : !llvm.struct<(i32, i32, i32, i32)>
    %r2 = llvm.extractvalue %f[2] : !llvm.struct<(i32, i32, i32, i32)>
    %r3 = llvm.extractvalue %f[3] : !llvm.struct<(i32, i32, i32, i32)>
    %a0 = llvm.bitcast %r0 : i32 to vector<2xf16>
    %a1 = llvm.bitcast %r1 : i32 to vector<2xf16>
    %a2 = llvm.bitcast %r2 : i32 to vector<2xf16>
    %a3 = llvm.bitcast %r3 : i32 to vector<2xf16>
    %d = nvvm.mma.sync A[%a0, %a1, %a2, %a3] B[%a0, %a1] C[%s0, %s1, %s2, %s3] {layoutA = #nvvm.mma_layout<row>, layoutB = #nvvm.mma_layout<col>, shape = #nvvm.shape<m = 16, n = 8, k = 16>} : (vector<2xf16>, vector<2xf16>, f32) -> !acc
    %d0 = llvm.extractvalue %d[0] : !acc
    %d1 = llvm.extractvalue %d[1] : !acc
    %d2 = llvm.extractvalue %d[2] : !acc
    %d3 = llvm.extractvalue %d[3] : !acc
    %e = nvvm.mma.sync A[%a0, %a1, %a2, %a3] B[%a2, %a3] C[%d0, %d1, %d2, %d3] {layoutA = #nvvm.mma_layout<row>, layoutB = #nvvm.mma_layout<col>, shape = #nvvm.shape<m = 16, n = 8, k = 16>} : (vector<2xf16>, vector<2xf16>, f32) -> !acc
    %e0 = llvm.extractvalue %e[0] : !acc
    %e1 = llvm.extractvalue %e[1] : !acc
    %e2 = llvm.extractvalue %e[2] : !acc
    %e3 = llvm.extractvalue %e[3] : !acc
    %x0 = llvm.intr.exp2(%e0) {fastmathFlags = #llvm.fastmath<afn>} : (f32) -> f32
    %x1 = llvm.intr.exp2(%e1) {fastmathFlags = #llvm.fastmath<afn>} : (f32) -> f32
    %x2 = llvm.intr.exp2(%e2) {fastmathFlags = #llvm.fastmath<afn>} : (f32) -> f32
    %x3 = llvm.intr.exp2(%e3) {fastmathFlags = #llvm.fastmath<afn>} : (f32) -> f32
    %next = llvm.add %i, %c1 : i32
    %again = llvm.icmp "slt" %next, %n : i32
    llvm.cond_br %again, ^body(%next, %x0, %x1, %x2, %x3 : i32, f32, f32, f32, f32), ^exit {loop_annotation = #llvm.loop_annotation<unroll = <disable = true>>}
  ^exit:
    %o0 = llvm.getelementptr %out[%lane] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, vector<4xf32>
    %o1 = llvm.getelementptr %o0[1] : (!llvm.ptr<1>) -> !llvm.ptr<1>, f32
    %o2 = llvm.getelementptr %o0[2] : (!llvm.ptr<1>) -> !llvm.ptr<1>, f32
    %o3 = llvm.getelementptr %o0[3] : (!llvm.ptr<1>) -> !llvm.ptr<1>, f32
    llvm.store %x0, %o0 : f32, !llvm.ptr<1>
    llvm.store %x1, %o1 : f32, !llvm.ptr<1>
    llvm.store %x2, %o2 : f32, !llvm.ptr<1>
    llvm.store %x3, %o3 : f32, !llvm.ptr<1>
    llvm.return
  }
}
