#!/bin/sh
# For flash-reduce: a status other than 0 if the module still shows what is
# looked for. Here: attention with a tanh on the scores.
if flash-opt "$1" 2>/dev/null | grep -q 'math.tanh'; then
  exit 1
fi
exit 0
