#!/bin/sh
# headers.sh - each header compiles alone
set -u

count=$(find src -name '*.h' | wc -l)
if [ "$count" -gt 0 ] && $MAKE -s -k headers; then
    echo "ok - headers: $count headers compile alone"
else
    echo "not ok - headers: not all of $count compile alone"
fi
