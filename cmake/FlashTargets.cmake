# Helpers that every target of the project uses.
#
#   flash_add_library(NAME SOURCES... [DEPENDS ...] [LINK_LIBS ...])
#   flash_add_tool(NAME SOURCES... [LINK_LIBS ...])
#   flash_link_mlir(TARGET)      link MLIR and LLVM into an executable
#   flash_install_package()      what find_package(Flash) needs

# The flags of our own code. A precompiled header is only accepted by files
# compiled with the same flags, so it takes them from here too.
function(flash_compile_options target)
  # PIC everywhere, because one precompiled header serves programs, archives and
  # libflash-compiler alike.
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wno-unused-parameter
    -ffunction-sections -fdata-sections -fPIC)
  if(FLASH_WERROR)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
  # Debian's LLVM has assertions off, and some of its classes change their
  # layout with NDEBUG: every build type defines it.
  target_compile_definitions(${target} PRIVATE NDEBUG)
  if(FLASH_SANITIZE)
    # No vptr check: it needs the type information of libMLIR's classes.
    target_compile_options(${target} PRIVATE -fsanitize=address,undefined
      -fno-sanitize-recover=undefined -fno-sanitize=vptr
      -fno-omit-frame-pointer -O1 -gline-tables-only)
    target_link_options(${target} PUBLIC -fsanitize=address,undefined)
  endif()
  if(FLASH_PCH AND CMAKE_CXX_COMPILER_ID MATCHES Clang)
    # Without the time stamp the same header gives the same bytes, so that
    # ccache can answer for the files that include it.
    target_compile_options(${target} PRIVATE
      "SHELL:-Xclang -fno-pch-timestamp")
  endif()
endfunction()

# One precompiled header for the whole project: MLIR's headers dominate the
# time of every translation unit.
function(flash_target_options target)
  flash_compile_options(${target})
  if(TARGET FlashPCH)
    target_precompile_headers(${target} REUSE_FROM FlashPCH)
  endif()
endfunction()

function(flash_add_library name)
  cmake_parse_arguments(ARG "" "" "DEPENDS;LINK_LIBS" ${ARGN})
  add_library(${name} STATIC ${ARG_UNPARSED_ARGUMENTS})
  flash_target_options(${name})
  target_include_directories(${name} PUBLIC
    $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>
    $<BUILD_INTERFACE:${PROJECT_BINARY_DIR}/include>
    $<INSTALL_INTERFACE:include>)
  add_dependencies(${name} flash-headers ${ARG_DEPENDS})
  if(ARG_LINK_LIBS)
    target_link_libraries(${name} PUBLIC ${ARG_LINK_LIBS})
  endif()
  install(TARGETS ${name} EXPORT FlashTargets
          ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
endfunction()

# MLIR's "initialize all targets" names every LLVM target. A static tool
# carries X86 and NVPTX; the others become functions that register nothing,
# which makes the binary 40 % smaller.
function(flash_add_llvm_target_stubs)
  set(code "")
  foreach(llvm_target IN LISTS LLVM_TARGETS_TO_BUILD)
    if(llvm_target MATCHES "^(X86|NVPTX)$")
      continue()
    endif()
    foreach(part TargetInfo Target TargetMC AsmPrinter AsmParser Disassembler)
      string(APPEND code "void LLVMInitialize${llvm_target}${part}(void) {}\n")
    endforeach()
  endforeach()
  set(file ${PROJECT_BINARY_DIR}/LLVMTargetStubs.c)
  file(GENERATE OUTPUT ${file} CONTENT "${code}")
  add_library(FlashLLVMTargets OBJECT ${file})
endfunction()

# Links MLIR and LLVM once per program or library: the dylibs, or every archive in one
# group of which lld drops what is not used. Our libraries name no MLIR target,
# so that nothing can bring in a second copy of MLIR's registries.
function(flash_link_mlir target)
  if(NOT FLASH_STATIC)
    target_link_libraries(${target} PRIVATE MLIR LLVM)
    # Debian keeps them where the loader does not look.
    set_target_properties(${target} PROPERTIES INSTALL_RPATH_USE_LINK_PATH ON)
    return()
  endif()
  if(NOT TARGET FlashLLVMTargets)
    flash_add_llvm_target_stubs()
  endif()
  file(GLOB mlir_archives CONFIGURE_DEPENDS ${LLVM_LIBRARY_DIR}/libMLIR*.a)
  # The C bindings, and archives that define main() or need clang or gtest.
  list(FILTER mlir_archives EXCLUDE REGEX "CAPI|Main\\.a$|Test")
  file(GLOB llvm_archives CONFIGURE_DEPENDS ${LLVM_LIBRARY_DIR}/libLLVM*.a)
  set(other_targets ${LLVM_TARGETS_TO_BUILD})
  list(REMOVE_ITEM other_targets X86 NVPTX)
  list(JOIN other_targets "|" other_regex)
  list(FILTER llvm_archives EXCLUDE REGEX
    "libLLVM(${other_regex}|Exegesis|Testing)")
  target_link_libraries(${target} PRIVATE FlashLLVMTargets
    -Wl,--start-group ${mlir_archives} ${llvm_archives} -Wl,--end-group
    -l:libzstd.a -l:libz.a)
  target_link_options(${target} PRIVATE -fuse-ld=lld -Wl,--gc-sections
    -Wl,--strip-all -static-libstdc++ -static-libgcc)
endfunction()

function(flash_add_tool name)
  cmake_parse_arguments(ARG "" "" "LINK_LIBS" ${ARGN})
  add_executable(${name} ${ARG_UNPARSED_ARGUMENTS})
  flash_target_options(${name})
  add_dependencies(${name} flash-headers)
  target_link_libraries(${name} PRIVATE ${ARG_LINK_LIBS})
  flash_link_mlir(${name})
  # The JIT resolves runtime functions from the executable itself. (In a
  # static build exporting everything would keep all of LLVM alive.)
  if(NOT FLASH_STATIC)
    set_target_properties(${name} PROPERTIES ENABLE_EXPORTS ON)
  endif()
  install(TARGETS ${name} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endfunction()

function(flash_install_package)
  include(CMakePackageConfigHelpers)
  install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/ ${PROJECT_BINARY_DIR}/include/
          DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
          FILES_MATCHING PATTERN "*.h" PATTERN "*.td" PATTERN "*.inc"
          PATTERN "CMakeFiles" EXCLUDE)
  install(EXPORT FlashTargets NAMESPACE Flash::
          DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/Flash)
  configure_package_config_file(
    ${PROJECT_SOURCE_DIR}/cmake/FlashConfig.cmake.in
    ${PROJECT_BINARY_DIR}/FlashConfig.cmake
    INSTALL_DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/Flash)
  write_basic_package_version_file(
    ${PROJECT_BINARY_DIR}/FlashConfigVersion.cmake
    COMPATIBILITY SameMinorVersion)
  install(FILES ${PROJECT_BINARY_DIR}/FlashConfig.cmake
                ${PROJECT_BINARY_DIR}/FlashConfigVersion.cmake
          DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/Flash)
endfunction()
