#!/bin/sh
# scripts.sh - every shell script parses, with the shell it asks for
set -u

bad=0 count=0
for file in $(find tests -name '*.sh' | sort) .ci/run docs/completion/kaart.bash; do
    case $file:$(head -n 1 "$file") in
    *bash*) shell=bash ;;
    *) shell=sh ;;
    esac
    count=$((count + 1))
    "$shell" -n "$file" || bad=$((bad + 1))
done
if [ $bad = 0 ]; then
    echo "ok - scripts: $count scripts parse"
else
    echo "not ok - scripts: $bad of $count scripts do not parse"
fi
