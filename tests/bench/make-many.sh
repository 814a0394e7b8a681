#!/bin/sh
# make-many.sh DECKS CARDS FOLDER - a folder of decks with other texts each:
# FOLDER/1 … FOLDER/DECKS
set -eu

sh tests/bench/make-deck.sh $(($1 * $2)) "$3/all"
awk -v many="$1" -v each="$2" -v folder="$3" '
/^  - id: / { cards++ }
!cards { head = head $0 "\n"; next }
{
    deck = int((cards - 1) / each) + 1
    file = folder "/" deck "/deck.yaml"
    if (deck != before) {
        if (before)
            close(folder "/" before "/deck.yaml")
        before = deck
        system("mkdir -p " folder "/" deck)
        own = head
        sub(/id: [^\n]*/, "id: many-" deck, own)
        printf "%s", own > file
    }
    print > file
}' "$3/all/deck.yaml"
rm -r "$3/all"
