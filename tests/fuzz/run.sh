#!/bin/sh
# run.sh TARGET SECONDS - let libFuzzer look for inputs that a target cannot
# stand, for so many seconds.  What it found of use stays in
# build/fuzz/corpus/TARGET for the next time; what made the target fall, in
# build/fuzz/found/, to become a seed when it is mended.
set -eu
cd "$(dirname "$0")/../.." || exit 3

target=${1:?'no target: see tests/fuzz/README.md'} seconds=${2:-60}
seeds=tests/fuzz/seeds/$target
[ -d "$seeds" ] || { echo "fuzz: no target '$target'" >&2; exit 2; }

length=4096 more= dict=build/fuzz/$target.dict
case $target in
source) words=yaml more='decks layouts' ;;
csv) words=csv ;;
model) words=yaml more=layouts length=8192 ;;
edition) words=yaml ;;
cards) words='yaml svg markup' length=8192 ;;
po) words=po ;;
markup) words=markup length=1024 ;;
art) words=svg more=layouts/icons ;;
content) words=pdf ;;
pdf) words=pdf length=8192 ;;
manifest) words=json ;;
esac

corpus=build/fuzz/corpus/$target
mkdir -p "$corpus" build/fuzz/found
for word in $words; do
    cat "tests/fuzz/dict/$word.dict"
done >"$dict"
# The keys of every file, from the tables that they are read by.
case $words in
yaml*) grep -oh '{"[a-z-]*", \(true\|false\)}' src/model/*.c |
    sed 's/{\("[^"]*\)".*/\1: "/' | sort -u >>"$dict" ;;
esac

KAART_FUZZ=$target
KAART_FUZZ_FOLDER=$(mktemp -d -p /dev/shm 2>/dev/null || mktemp -d)
trap 'rm -rf "$KAART_FUZZ_FOLDER"' EXIT
ASAN_OPTIONS=detect_leaks=1:detect_stack_use_after_return=1
LSAN_OPTIONS=suppressions=tests/lsan.supp:print_suppressions=0
UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
export KAART_FUZZ KAART_FUZZ_FOLDER ASAN_OPTIONS LSAN_OPTIONS UBSAN_OPTIONS

# Leaks are looked for once, at the end: after every input it would take most
# of the time, since libraries keep things on purpose.
build/fuzz/tests/fuzz/fuzzer -max_total_time="$seconds" -max_len="$length" \
    -timeout=20 -detect_leaks=0 -rss_limit_mb=2048 -print_final_stats=1 -dict="$dict" \
    -artifact_prefix="build/fuzz/found/$target-" "$corpus" "$seeds" $more
