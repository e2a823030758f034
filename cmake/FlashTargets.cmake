# Helpers that every target of the project uses.
#
#   flash_add_library(NAME SOURCES... [DEPENDS ...] [LINK_LIBS ...])
#   flash_add_tool(NAME SOURCES... [LINK_LIBS ...])
#   flash_install_package()

set_property(GLOBAL PROPERTY FLASH_LIBS "")

# One precompiled header for the whole project: MLIR's headers dominate the
# time of every translation unit.
function(flash_target_options target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wno-unused-parameter)
  if(FLASH_WERROR)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
  target_compile_definitions(${target} PRIVATE NDEBUG)
  if(FLASH_SANITIZE)
    target_compile_options(${target} PRIVATE -fsanitize=address,undefined
      -fno-sanitize-recover=undefined -fno-sanitize=vptr
      -fno-omit-frame-pointer)
    target_link_options(${target} PUBLIC -fsanitize=address,undefined)
  endif()
  if(FLASH_PCH)
    if(TARGET FlashPCH)
      target_precompile_headers(${target} REUSE_FROM FlashPCH)
    endif()
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
  if(ARG_DEPENDS)
    add_dependencies(${name} ${ARG_DEPENDS})
  endif()
  add_dependencies(${name} flash-headers)
  if(ARG_LINK_LIBS)
    target_link_libraries(${name} PUBLIC ${ARG_LINK_LIBS})
  endif()
  set_property(GLOBAL APPEND PROPERTY FLASH_LIBS ${name})
  install(TARGETS ${name} EXPORT FlashTargets
          ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
endfunction()

# Links MLIR and LLVM once per executable: the dylibs, or every archive in one
# group (lld drops what is not used).
function(flash_link_mlir target)
  if(FLASH_STATIC)
    file(GLOB mlir_archives "${LLVM_LIBRARY_DIR}/libMLIR*.a")
    list(FILTER mlir_archives EXCLUDE REGEX "CAPI|Test|Main\\.a|Reduce|Lsp|LSP")
    list(APPEND mlir_archives "${LLVM_LIBRARY_DIR}/libMLIROptLib.a")
    llvm_map_components_to_libnames(llvm_archives X86 NVPTX OrcJIT
      ExecutionEngine Remarks TargetParser)
    target_link_libraries(${target} PRIVATE -Wl,--start-group ${mlir_archives}
      ${llvm_archives} -Wl,--end-group)
    target_link_options(${target} PRIVATE -Wl,--gc-sections -fuse-ld=lld
      -static-libstdc++ -static-libgcc)
  else()
    target_link_libraries(${target} PRIVATE MLIR LLVM)
  endif()
endfunction()

function(flash_add_tool name)
  cmake_parse_arguments(ARG "" "" "LINK_LIBS" ${ARGN})
  add_executable(${name} ${ARG_UNPARSED_ARGUMENTS})
  flash_target_options(${name})
  add_dependencies(${name} flash-headers)
  target_link_libraries(${name} PRIVATE ${ARG_LINK_LIBS})
  flash_link_mlir(${name})
  # The JIT resolves runtime functions from the executable itself.
  set_target_properties(${name} PROPERTIES ENABLE_EXPORTS ON)
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
