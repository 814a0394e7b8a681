#!/bin/sh
# make-deck.sh CARDS FOLDER - write FOLDER/deck.yaml for kaart and
# FOLDER/texts for bare: the same texts, 28 words or so a card, no two alike,
# and short enough to fit the layout at its smallest type
set -eu

mkdir -p "$2"
awk -v cards="$1" -v deck="$2/deck.yaml" -v texts="$2/texts" '
# A word of the list, picked by a small generator of our own: the same deck
# wherever awk runs.
function pick(list, n) {
    seed = seed * 16807 % 2147483647
    return list[seed % n + 1]
}
# Words up to `most` characters.
function sentence(most, text, word) {
    text = pick(first, nfirst)
    while (length(text) + length(word = pick(any, nany)) + 2 <= most)
        text = text " " word
    return text
}
BEGIN {
    nfirst = split("Wie Wat Waar Zo Nu Als Je Er Dit Hier", first, " ")
    nany = split("je wie er nu al wat zo op de in uit bij met dag elk stil " \
        "van nog een hoe mag kan zegt ziet hoort vraag samen buur kop thee " \
        "vuur luister verhaal ervaring tafel groep herstel gesprek", any, " ")
    seed = 2026
    print "kaart: deck/1\nid: bench-" cards "\nlanguage: nl" > deck
    print "title: Meetlat\nversion: 1.0.0\ndate: 2026-11-21" > deck
    print "license: CC-BY-4.0\nauthors: [de makers van kaart]" > deck
    print "sources: [{cite: De meetlat van kaart, relation: own-words}]" > deck
    print "layout: plain\ncolour: pine\nsuits:" > deck
    print "  een: {title: Meten, colour: pine, icon: talk}\ncards:" > deck
    for (i = 1; i <= cards; i++) {
        question = sentence(69) "?"
        help = sentence(66) "."
        print "  - id: B" i "\n    suit: een" > deck
        print "    question: " question "\n    help: " help > deck
        print question "\n" help "\n" > texts
    }
}'
