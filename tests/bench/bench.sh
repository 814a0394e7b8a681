#!/bin/sh
# bench.sh PROGRAMS - kaart beside the bare loop: seconds and peak megabytes
#
# The two run in turn, five times each, and the best of each counts: what is
# slower was disturbed.  Both draw the same texts on the same pages; kaart also
# reads YAML, fits, checks, draws art and marks, and finishes the PDF.
set -eu
cd "$(dirname "$0")/../.."
programs=$1
: "${KAART:=$PWD/build/kaart}"
work=build/bench
mkdir -p "$work"
KAART_DATA=.
export KAART_DATA

best() {
    awk 'NR == 1 || $1 < s { s = $1 }
         NR == 1 || $2 < m { m = $2 }
         END { printf "%.3f %.0f\n", s, m / 1024 }' "$1"
}

printf '%7s  %18s  %18s  %s\n' '' kaart bare 'kaart / bare'
printf '%7s  %9s %8s  %9s %8s  %s\n' cards seconds MB seconds MB seconds
for cards in ${CARDS:-54 1000 5000}; do
    deck=$work/$cards
    sh tests/bench/make-deck.sh "$cards" "$deck"
    : >"$deck/kaart.times"
    : >"$deck/bare.times"
    for round in 1 2 3 4 5; do
        "$programs/measure" "$KAART" build --force "$deck" -o "$work/out" --sheet a4 \
            >>"$deck/kaart.times"
        "$programs/measure" "$programs/bare" "$deck/texts" "$deck/bare.pdf" \
            >>"$deck/bare.times"
    done
    set -- $(best "$deck/kaart.times") $(best "$deck/bare.times")
    printf '%7s  %9s %8s  %9s %8s  %s\n' "$cards" "$@" \
        "$(awk -v a="$1" -v b="$3" 'BEGIN { printf "%.1f", a / b }')"
done
