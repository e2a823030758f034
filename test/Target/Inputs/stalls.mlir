// An accumulator of wgmma that is read between its issue and the wait, in a
// loop: ptxas gives up the overlap.

!acc = !llvm.struct<(f32, f32, f32, f32)>

gpu.module @m {
  llvm.func @stalls(%a: i64, %b: i64, %n: i32, %out: !llvm.ptr<1>) attributes {nvvm.kernel, nvvm.maxntid = array<i32: 128>} {
    %c0 = llvm.mlir.constant(0 : i32) : i32
    %c1 = llvm.mlir.constant(1 : i32) : i32
    %zero = llvm.mlir.zero : !acc
    llvm.br ^loop(%c0, %zero : i32, !acc)
  ^loop(%i: i32, %acc: !acc):
    nvvm.wgmma.fence.aligned
    %s = nvvm.wgmma.mma_async %a, %b, %acc, <m = 64, n = 8, k = 16>, D [<f32>, <one>], A [<bf16>, <one>, <row>], B [<bf16>, <one>, <col>] : !acc -> !acc
    nvvm.wgmma.commit.group.sync.aligned
    %e = llvm.extractvalue %s[0] : !acc
    %square = llvm.fmul %e, %e : f32
    %t = llvm.insertvalue %square, %s[0] : !acc
    nvvm.wgmma.wait.group.sync.aligned 0
    %next = llvm.add %i, %c1 : i32
    %again = llvm.icmp "slt" %next, %n : i32
    llvm.cond_br %again, ^loop(%next, %t : i32, !acc), ^exit
  ^exit:
    llvm.store %t, %out : !acc, !llvm.ptr<1>
    llvm.return
  }
}
