#!/bin/sh
# bench.sh PROGRAMS - kaart beside the bare loop: seconds and peak megabytes
#
# The two run in turn, five times each, and the best of each counts: what is
# slower was disturbed.  Both draw the same texts on the same pages; kaart also
# reads YAML, fits, checks, draws art and marks, and finishes the PDF.
#
# Then the shipped decks: a file for a press beside the same cards in RGB, as
# times its seconds and times its bytes.  SHOPS and PROFILE choose; a PDF/X-4
# has the profile inside, whose bytes come behind a plus.
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
         NR == 1 || $3 < m { m = $3 }
         END { printf "%.3f %.0f\n", s, m / 1024 }' "$1"
}

printf '%7s  %18s  %18s  %s\n' '' kaart bare 'kaart / bare'
printf '%7s  %9s %8s  %9s %8s  %s\n' cards seconds MB seconds MB seconds
for cards in ${CARDS:-54 1000 5000}; do
    deck=$work/$cards
    sh tests/bench/make-deck.sh "$cards" "$deck"
    rm -rf "$work/out"  # or the manifest of what was made before is read too
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

# -- For a press, beside RGB --

: "${PROFILE:=/usr/share/color/icc/ghostscript/default_cmyk.icc}"
if [ ! -f "$PROFILE" ]; then
    echo "no shop: there is no profile '$PROFILE'"
    exit 0
fi

# bytes DECK SUFFIX: of the product
bytes() {
    cat "$work/out/$1/$1"-*-"$2".pdf | wc -c
}

# inside FILE: how much of it the profile is, as it lies there
inside() {
    qpdf --json --json-key=qpdf "$1" | tr -d ' \n' |
        sed -n 's/.*"\/Length":\([0-9]*\),"\/N":4.*/\1/p'
}

printf '\n%-20s %-10s %14s  %s\n' deck shop 'shop / RGB' 'shop / RGB'
printf '%-20s %-10s %14s  %s\n' '' '' seconds bytes
for deck in ${DECKS:-kampvuur casuistiek-benutten casuistiek-stigma \
    creatieve-dialoog}; do
    for shop in ${SHOPS:-wimjonkers amax tdmp}; do
        rgb=$work/rgb.times ink=$work/ink.times
        : >"$rgb"
        : >"$ink"
        for round in 1 2 3 4 5; do
            "$programs/measure" "$KAART" build --force "decks/$deck" -o "$work/out" \
                --sheet single >>"$rgb"
            "$programs/measure" "$KAART" build --force "decks/$deck" -o "$work/out" \
                --shop "$shop" --profile "$PROFILE" >>"$ink" 2>"$work/why" ||
                break
        done
        if [ -s "$work/why" ] && grep -q 'error:' "$work/why"; then
            printf '%-20s %-10s refused: %s\n' "$deck" "$shop" \
                "$(sed -n 's/.*error:.*\[\(.*\)\]$/\1/p' "$work/why" | sort -u |
                    tr '\n' ' ')"
            continue
        fi
        set -- $(best "$ink") $(best "$rgb")
        profile=$(inside "$work/out/$deck/$deck"-*-"$shop.pdf")
        awk -v deck="$deck" -v shop="$shop" -v a="$1" -v b="$3" \
            -v x="$(bytes "$deck" "$shop")" -v y="$(bytes "$deck" single)" \
            -v p="${profile:-0}" 'BEGIN {
                printf "%-20s %-10s %14.2f  %.2f", deck, shop, a / b,
                    (x - p) / y
                if (p)
                    printf " + %.0f kB of profile", p / 1000
                print "" }'
    done
done
