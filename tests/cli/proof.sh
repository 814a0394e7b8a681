# proof.sh - single cards with lines over them, for the one who signs off
. "$ROOT/tests/support/cli.sh"
deck=$ROOT/decks/kampvuur
proof=out/kampvuur/kampvuur-nl-single-proof.pdf

run build --proof "$deck"
claim 'a proof is made' exits 0
claim 'it is of single cards, and a product of its own' \
    test "$(products out)" = "$proof"
if need pdftotext 'each page of it has its card and number'; then
    pdftotext -f 3 -l 4 -layout "$proof" text
    claim 'it has the card and the number of the page' \
        grep -q 'nl · K1 · 3 / 38 · voorkant' text
    claim 'backs have them too' grep -q 'nl · K1 · 4 / 38 · achterkant' text
fi
if need pdfinfo 'the cut is where it was'; then
    pdfinfo -box "$proof" >info
    claim 'the TrimBox is still the card' awk '
        /^TrimBox/ { ok = $4 - $2 > 396.84 && $4 - $2 < 396.86 }
        END { exit !ok }' info
fi
run build --proof --sheet a4 "$deck"
claim 'a sheet of many cards can be a proof' \
    prints out/kampvuur/kampvuur-nl-a4-proof.pdf
run build --proof --shop coated "$deck"
claim 'a proof is not for a shop' exits 2

# Sheets of many cards: which card each is, and what the lines mean.
# make_deck NAME WIDTH HEIGHT CUT LANGUAGE: 5 cards, in millimetres
make_deck() {
    mkdir -p "$1/layouts/sheets"
    cat >"$1/layouts/own.yaml" <<END
kaart: layout/1
id: own
extends: plain
size: [$2 mm, $3 mm]
cut: $4
END
    cat >"$1/deck.yaml" <<END
kaart: deck/1
id: $1
language: $5
title: Proef
version: 1.0.0
date: 2026-11-21
license: CC-BY-4.0
sources: [{cite: Wij, relation: own-words}]
layout: own
suits: {een: {title: Een, colour: ink, icon: circle}}
cards:
END
    for i in 1 2 3 4 5; do
        echo "  - {id: Q$i, suit: een, question: Wat?}"
    done >>"$1/deck.yaml"
    printf '%s\n' 'kaart: sheet/1' 'id: stack' 'extends: a4' 'order: stack' \
        >"$1/layouts/sheets/stack.yaml"
}

# tags DECK SHEET: every face on it has its card's id
tags() {
    run dump --stage sheets --proof --sheet "$2" "$1"
    awk '/^  face/ { faces++; id = $2 } /^    tag/ && $0 ~ "\"" id { tags++ }
        END { exit !faces || faces != tags }' stdout
}

make_deck bank 85 54 butt nl
make_deck inch 88.9 50.8 butt nl
make_deck apart 60 40 apart ti
for sheet in a4 a4-short-edge a4-fold stack avery-c32011 avery-c32015 letter; do
    claim "each card has its id on $sheet" tags bank $sheet
done
claim 'each card has its id on avery-5371' tags inch avery-5371
claim 'each card has its id where cards are apart' tags apart a4
run build --proof --sheet a4-fold,a4 bank
run build --proof --sheet a4 apart
if need pdftotext 'a proof says what its lines mean'; then
    pdftotext -layout out/bank/bank-nl-a4-fold-proof.pdf text
    claim 'a proof says what its lines mean, in the language' \
        grep -q 'snijlijn  *afloop  *veilige zone  *tekstvak  *vouw' text
    claim 'it says which side is which where both are on one' sh -c \
        'grep -q "Q1 · voorkant  *Q1 · achterkant" text'
    pdftotext -layout out/bank/bank-nl-a4-proof.pdf text
    claim 'there is no fold where nothing is folded' \
        sh -c '! grep -q vouw text'
    claim 'sheets of many have the number of the page' \
        grep -q 'nl · 1 / 2 · voorkant' text
    pdftotext -layout out/apart/apart-ti-a4-proof.pdf text
    claim 'where a language has no words for it, they are English' \
        grep -q 'cut  *bleed  *safe zone  *text box' text
fi
