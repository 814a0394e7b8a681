#!/bin/sh
# format.sh - every C file is as clang-format would have it
set -u

if ! command -v clang-format >/dev/null; then
    echo "skip - format: there is no clang-format here"
    exit
fi
files=$(find src tests -name '*.[ch]' | sort)
bad=0
for file in $files; do
    clang-format "$file" | cmp -s - "$file" || {
        echo "$file:1: is not as clang-format would have it (make format)"
        bad=$((bad + 1))
    }
done
count=$(echo "$files" | wc -l)
if [ $bad = 0 ]; then
    echo "ok - format: $count files are as clang-format would have them"
else
    echo "not ok - format: $bad of $count files want clang-format"
fi
