#!/bin/sh
# lint.sh - run the scripts of tests/lint.  Each prints what is wrong, a line
# a place, and then one result line (see check.sh).
set -u
cd "$(dirname "$0")/.." || exit 3
: "${BUILD:=$PWD/build/release}" "${MAKE:=make}"
export BUILD MAKE

for script in tests/lint/*.sh; do
    sh "$script" || echo "not ok - lint $(basename "$script" .sh): ended with $?"
done
