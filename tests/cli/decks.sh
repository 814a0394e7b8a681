# decks.sh - which decks are taken, and how they end together
. "$ROOT/tests/support/cli.sh"
KAART_DATA=$ROOT/tests/support/data

# deck ID [QUESTION]: a deck of one card in a folder of its name
deck() {
    mkdir -p "$1" && cat >"$1/deck.yaml" <<YAML
kaart: deck/1
id: $1
language: nl
title: Proef
version: 1.0.0
date: 2026-11-21
license: CC-BY-4.0
sources: [{cite: Geen, relation: own-words}]
layout: plain
suits:
  een: {title: Een, colour: ink, icon: circle}
cards:
  - {id: P1, suit: een, question: "${2:-Vraag?}"}
YAML
}

run build
claim 'no decks is wrong use' exits 2
claim 'no decks is told' says decks/

deck good
for path in good good/ ./good good/deck.yaml; do
    rm -rf out
    run build "$path" --sheet plain
    claim "$path is built" exits 0
    claim "$path makes one PDF" \
        test "$(products out)" = out/good/good-nl-plain.pdf
done
run build good good/ --sheet plain,plain
claim 'what is named twice is made once' exits 0
run build -q good --sheet plain
claim '--quiet is silent' silent

run build good --sheet plian
claim 'an unknown sheet is wrong use' exits 2
claim 'the nearest sheet is named' says "did you mean 'plain'?"
run build --force good --sheet plian,plain
claim 'the other sheets are made' prints out/good/good-nl-plain.pdf
run build good --lang fy --sheet plain
claim 'a language that a deck does not have is an error' exits 1
claim 'the language is named' says "'fy'"

# One of three decks is wrong: the others are made, the old PDF stays.
mkdir decks && (cd decks && deck first && deck middle && deck last)
run build --sheet plain
claim 'without a name the decks under decks/ are built' exits 0
claim 'in the order of their names' test "$(grep -o '^[^ ]*pdf' stdout)" = \
    "$(printf 'out/%s-nl-plain.pdf\n' first/first last/last middle/middle)"
old=out/middle/middle-nl-plain.pdf
cp -p $old kept.pdf
touch -d 2001-01-01 $old kept.pdf
rm out/first/* out/last/*
sed 's/suit: een/suit: geen/' decks/middle/deck.yaml >wrong.yaml
cp wrong.yaml decks/middle/deck.yaml
run build --sheet plain
claim 'one wrong deck of three ends with 1' exits 1
claim 'the decks before and after it are built' \
    test -s out/first/first-nl-plain.pdf -a -s out/last/last-nl-plain.pdf
claim 'its old PDF has the same bytes' cmp $old kept.pdf
claim 'its old PDF has the same time' \
    test ! $old -nt kept.pdf -a ! $old -ot kept.pdf
claim 'no temporary file is left' \
    test -z "$(find out -name '.kaart-*')"

# A layout is read once; what is wrong with it is wrong for every deck.
mkdir -p data/layouts/icons data/layouts/sheets
ln -s "$KAART_DATA/fonts" data/fonts
cp -R "$KAART_DATA/layouts" data/
sed 's/small: {font: Noto Sans/small: {font: Noto/' \
    data/layouts/plain.yaml >data/layouts/other.yaml
sed '/^ *- text: {field: help/s/small/smal/' \
    "$KAART_DATA/layouts/plain.yaml" >data/layouts/plain.yaml
rm -rf decks out && mkdir decks && (cd decks && deck a && deck b)
run build --data data --sheet plain
claim 'a wrong layout is told once' test "$(grep -c error: stderr)" = 1
claim 'and makes neither deck' test ! -e out
cp "$KAART_DATA/layouts/plain.yaml" data/layouts/
echo 'no picture' >data/layouts/icons/circle.svg
sed 's/- text: {field: help.*/- icon: {from: suit.icon, width: 5 mm}/' \
    "$KAART_DATA/layouts/plain.yaml" >data/layouts/plain.yaml
run build --data data --sheet plain
claim 'a wrong icon is told once for each deck' \
    test "$(grep -c error: stderr)" = 2
claim 'and makes neither deck, too' test ! -e out
cp -R "$KAART_DATA/layouts" data/
echo 'flop: long-edge' >>data/layouts/sheets/plain.yaml
run build --data data --sheet plain
claim 'a wrong sheet is told once' test "$(grep -c error: stderr)" = 1
claim 'and makes no product' test ! -e out
