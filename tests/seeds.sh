#!/bin/sh
# seeds.sh - each fuzzer's target on every seed, without a fuzzer.  CORPUS names
# another folder of folders of inputs.
set -u
cd "$(dirname "$0")/.." || exit 3
: "${BUILD:=$PWD/build/release}"

log=$(mktemp) || exit 3
KAART_FUZZ_FOLDER=$(mktemp -d) || exit 3
export KAART_FUZZ_FOLDER
trap 'rm -rf "$log" "$KAART_FUZZ_FOLDER"' EXIT

for folder in "${CORPUS:-tests/fuzz/seeds}"/*/; do
    target=$(basename "$folder")
    code=0
    find "$folder" -type f | LC_ALL=C sort |
        xargs "$BUILD/tests/fuzz/replay" "$target" >"$log" 2>&1 || code=$?
    if [ $code -eq 0 ]; then
        echo "ok - $target: its seeds end in something or in a complaint"
    else
        echo "not ok - $target: ended with $code"
        tail -n 20 "$log" | sed 's/^/    /'
    fi
done
