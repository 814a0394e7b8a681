#!/bin/sh
# make.sh - draw the pictures of README.md from the PDFs of the decks.
# Needs pdftoppm (poppler-utils) and convert (imagemagick), and `make` first.
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu
cd "$(dirname "$0")/../.."

kaart=${KAART:-build/kaart}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Number of the page with SIDE of card ID of DECK, a face a page.
find_page() {
    "$kaart" dump --stage sheets --sheet single --lang nl "decks/$1" | awk \
        -v id="$2" -v side="$3" '
        /^page / { page = $2 }
        $1 == "face" && $2 == id && $3 == side && !found++ { print page }'
}

# 128 colours are enough for flat art, and keep a picture under 80 KB.
save() {
    convert "$@" -strip -dither None -colors 128 "PNG8:docs/img/$out.png"
    size=$(wc -c <"docs/img/$out.png")
    [ "$size" -le 80000 ] || {
        echo "make.sh: docs/img/$out.png has $size bytes, of at most 80000" >&2
        exit 1
    }
}

# cards DECK PPI ID[/back]...: faces beside each other, cut out of their bleed.
# Of an edition, those of its first deck.
cards() {
    deck=$1 ppi=$2 out=$1
    shift 2
    bleed=$((ppi * 3 * 10 / 254 + 1))
    "$kaart" build -q --sheet single -o "$work" "decks/$deck"
    pdf=$(ls -tr "$work/$deck"/*-nl-single.pdf | head -n 1)
    for card; do
        side=front
        [ "$card" = "${card%/back}" ] || side=back
        png=$work/$deck-${card%/back}-$side
        page=$(find_page "$deck" "${card%/back}" "$side")
        pdftoppm -r "$ppi" -f "$page" -l "$page" -singlefile -png "$pdf" "$png"
        convert "$png.png" -shave "${bleed}x$bleed" -bordercolor '#CFC8BB' \
            -border 1 -bordercolor white -border 5 "$png.png"
        shift
        set -- "$@" "$png.png"
    done
    save "$@" -background white +append
}

# sheet NAME DECK PAGE: both sides of a piece of paper.
sheet() {
    out=$1
    "$kaart" build -q --sheet a4 -o "$work" "$2"
    pdf=$(ls "$work"/*/"$(basename "$2")"-*-a4.pdf)
    for side in 0 1; do
        page=$(($3 + side))
        pdftoppm -r 44 -f "$page" -l "$page" -singlefile -png "$pdf" \
            "$work/$side"
        convert "$work/$side.png" -bordercolor '#CFC8BB' -border 1 \
            -bordercolor white -border 5 "$work/$side.png"
    done
    save "$work/0.png" "$work/1.png" -background white +append
}

# through NAME DECK PAGE TURN SHEET: a front with its back showing through, as
# held against the light after turning the paper over (TURN: -flop over the
# upright edge, -flip over the lying one).
through() {
    out=$1
    "$kaart" build -q --sheet "$5" -o "$work" "$2"
    pdf=$(ls "$work"/*/"$(basename "$2")"-*-"$5".pdf)
    for side in 0 1; do
        page=$(($3 + side))
        pdftoppm -r 40 -f "$page" -l "$page" -singlefile -png "$pdf" \
            "$work/$side"
    done
    convert "$work/1.png" "$4" "$work/1.png"
    save "$work/0.png" "$work/1.png" -compose multiply -composite \
        -compose over -bordercolor '#CFC8BB' -border 1
}

cards casuistiek-benutten 70 1A1 1C2 1A1/back
cards casuistiek-stigma 66 2P1 2T2 2R3 2P1/back
cards creatieve-dialoog 66 3B2 3V7 3M2a 3B2/back
cards kampvuur 52 K0 KG2 KG2/back
cards oeverlicht 52 OL1 OL2 OL2/back
sheet sheet decks/casuistiek-benutten 1
through through-long-edge decks/casuistiek-benutten 5 -flop a4
through through-short-edge decks/casuistiek-benutten 5 -flip a4-short-edge

# The deck of README.md.
mkdir "$work/coffee"
awk '/^```yaml$/ { inside = 1; next } /^```$/ { inside = 0 } inside' \
    README.md >"$work/coffee/deck.yaml"
if [ -s "$work/coffee/deck.yaml" ]; then
    sheet first-deck "$work/coffee" 1
fi
