#!/bin/sh
# Interesting: a bias by key, and the LSE is a result.
if grep -q 'bias(' "$1" && grep -q -e '-> (d2)>' "$1" &&
  grep -q 'return .*tensor<2x8xf32>' "$1"; then
  exit 1
fi
exit 0
