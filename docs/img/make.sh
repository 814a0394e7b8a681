#!/bin/sh
# make.sh - draw the pictures of README.md and design.md from the PDFs of the decks.
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
    out=$1
    picture "$@"
}

# picture DECK PPI ID[/back]...: the same, as the picture $out.
picture() {
    deck=$1 ppi=$2
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

cards casuistiek-benutten 70 1A3 1C4 1A3/back
cards casuistiek-stigma 66 2P1 2T3 2R3 2P1/back
cards creatieve-dialoog 66 3B2 3V12 3M2a 3B2/back
cards kampvuur 52 K1 KG2 KG2/back
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

# The pictures of design.md.
out=design-suit
picture casuistiek-benutten 44 1C0 1C1 1C2 1C3 1C4 1C5
out=design-signs
picture kampvuur 52 K5 K3 KP
out=design-scenes
picture kampvuur 44 K2 KO KN4 KZ
out=design-box
picture kampvuur-kit 46 DOOS VUUR
out=design-backs
set --
for deck in casuistiek-benutten/1A1 casuistiek-stigma/2P1 \
    creatieve-dialoog/3B2 kampvuur/K1; do
    picture "${deck%/*}" 40 "${deck#*/}/back"
    cp docs/img/design-backs.png "$work/back-$#.png"
    set -- "$@" "$work/back-$#.png"
done
save "$@" -background white -gravity south +append

# seen NAME DECK ID...: fronts of a deck as other eyes and printers have them.
seen() {
    name=$1 deck=$2 pages=
    shift 2
    for card; do
        pages=$pages$(find_page "$deck" "$card" front),
    done
    PROOF_DPI=34 PROOF_COLOURS=96 layouts/art/proof.sh \
        "$work/$deck/$deck-nl-single.pdf" "docs/img/$name.png" "${pages%,}"
}
seen design-seen casuistiek-benutten 10 1P 1A3 1B1 1C2 1Z
