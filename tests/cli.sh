#!/bin/sh
# cli.sh - run the scripts of tests/cli, each in an empty folder of its own.
# They print result lines (see check.sh); support/cli.sh helps them.
set -u
cd "$(dirname "$0")/.." || exit 3
: "${KAART:=$PWD/build/kaart}" "${BUILD:=$PWD/build/release}"
ROOT=$PWD
export KAART BUILD ROOT

log=$(mktemp) || exit 3
trap 'rm -f "$log"' EXIT

for script in tests/cli/*.sh; do
    [ -e "$script" ] || continue
    name=$(basename "$script" .sh)
    work=$ROOT/build/cli/$name
    rm -rf "$work" && mkdir -p "$work" || exit 3
    (cd "$work" && sh "$ROOT/$script") >"$log" 2>&1
    code=$?
    sed "s/^\(ok\|not ok\|skip\) - /&$name: /" "$log"
    if [ $code -ne 0 ]; then
        echo "not ok - $name: the script ended with $code"
    elif ! grep -q -e '^ok - ' -e '^not ok - ' -e '^skip - ' "$log"; then
        echo "not ok - $name: the script claims nothing"
    fi
done
