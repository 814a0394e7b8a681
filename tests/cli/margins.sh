# margins.sh - ink around the cards: on no card, clear of what printers leave
. "$ROOT/tests/support/cli.sh"

# make_deck NAME WIDTH HEIGHT: 5 cards, in millimetres
make_deck() {
    mkdir -p "$1/layouts/sheets"
    printf '%s\n' 'kaart: layout/1' 'id: own' 'extends: plain' \
        "size: [$2 mm, $3 mm]" >"$1/layouts/own.yaml"
    cat >"$1/deck.yaml" <<END
kaart: deck/1
id: $1
language: nl
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
    printf '%s\n' 'kaart: sheet/1' 'id: guided' 'extends: a4' 'guides: true' \
        'order: stack' >"$1/layouts/sheets/guided.yaml"
    printf '%s\n' 'kaart: sheet/1' 'id: guided-fold' 'extends: a4-fold' \
        'guides: true' >"$1/layouts/sheets/guided-fold.yaml"
    printf '%s\n' 'kaart: sheet/1' 'id: tight' 'extends: a4' 'margin: 7 mm' \
        'marks: {length: 3 mm, offset: 2 mm}' >"$1/layouts/sheets/tight.yaml"
}

# clear DECK SHEET [GUIDES]: cards and marks are where they may be
clear() {
    run dump --stage sheets --sheet "$2" "$1"
    awk -v guides="${3:-0}" -f "$ROOT/tests/support/margins.awk" stdout >log
}

blocked() {
    ! clear "$@"
}

make_deck bank 85 54
make_deck inch 88.9 50.8
make_deck large 140 97
for file in "$ROOT"/layouts/sheets/*.yaml; do
    sheet=$(basename "$file" .yaml)
    tried=
    [ "$sheet" != single ] || continue
    for deck in "$ROOT/decks/kampvuur" "$ROOT/decks/casuistiek-stigma" bank \
        inch; do
        run dump --stage sheets --sheet "$sheet" "$deck"
        ! says '[sheet-too-small]' || continue
        tried=yes
        claim "$sheet: ink of $(basename "$deck") is where it may be" \
            clear "$deck" "$sheet"
    done
    claim "sheet $sheet was tried" test -n "$tried"
done
for deck in bank inch; do
    claim "guides are on no card of $deck" clear $deck guided 1
    claim "guides are on no card of $deck that is folded" \
        clear $deck guided-fold 1
done
claim 'marks too near the edge are seen' blocked large tight
claim 'guides up to the edge are seen' blocked bank guided
