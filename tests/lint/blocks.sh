#!/bin/sh
# blocks.sh - every C block in CONTRIBUTING.md compiles
set -u

if $MAKE -s blocks; then
    echo "ok - blocks: the C in CONTRIBUTING.md compiles"
else
    echo "not ok - blocks: the C in CONTRIBUTING.md does not compile"
fi
