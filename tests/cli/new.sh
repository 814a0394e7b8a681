# new.sh - what is begun builds at once, and nothing is written over
. "$ROOT/tests/support/cli.sh"
SOURCE_DATE_EPOCH=1700000000
export SOURCE_DATE_EPOCH

# clean PATH...: it builds without a word of complaint.
clean() {
    run build "$@"
    exits 0 && [ ! -s stderr ]
}

snapshot() {
    find . ! -path ./stdout ! -path ./stderr -type f -exec cksum {} + | sort
}

# refused ARG...: `kaart new ARG...` is wrong use, says so, and makes nothing.
refused() {
    before=$(snapshot)
    run new "$@"
    exits 2 && [ -s stderr ] && [ ! -s stdout ] &&
        [ "$(snapshot)" = "$before" ]
}

claim 'an edition needs decks' refused edition wij
claim 'and one is told how to begin one' says 'kaart new deck'

run new deck first-steps
claim 'a deck is begun' exits 0
claim 'its file is named' prints decks/first-steps/deck.yaml
claim 'so is what to type next' prints 'next: kaart build decks/first-steps'
claim 'it has its title' \
    grep -qx 'title: First steps' decks/first-steps/deck.yaml
claim 'it has the day of SOURCE_DATE_EPOCH' \
    grep -qx 'date: 2023-11-14' decks/first-steps/deck.yaml
claim 'no name in it is left to fill in' \
    test -z "$(grep -n '@[A-Z]*@' decks/first-steps/deck.yaml)"
claim 'it builds without a complaint' clean decks/first-steps
claim 'it has four cards' prints '4 cards'
run check decks/first-steps
claim 'and there is nothing to check' silent

(unset SOURCE_DATE_EPOCH && "$KAART" new deck today >stdout 2>stderr)
claim 'without SOURCE_DATE_EPOCH it is a day of this century' \
    grep -qx 'date: 20[0-9][0-9]-[01][0-9]-[0-3][0-9]' decks/today/deck.yaml
rm -rf decks/today

run new layout mine
claim 'a layout is begun' exits 0
claim 'its file is named' prints layouts/mine.yaml
claim 'how to use it is told' prints 'layout: mine'
sed 's/^layout: plain/layout: mine/' decks/first-steps/deck.yaml >deck.yaml
mv deck.yaml decks/first-steps/deck.yaml
claim 'a deck with it builds without a complaint' clean decks/first-steps
run dump --stage deck decks/first-steps
claim 'and it is what is used' prints mine

run new layout decks/first-steps/own
claim 'a layout in a deck is begun' exits 0
claim 'where that deck finds it' test -e decks/first-steps/layouts/own.yaml
claim 'what to build is told' prints 'kaart build decks/first-steps'
run new layout layouts/other.yaml
claim 'a layout may be named by its file' test -e layouts/other.yaml

run new edition wij
claim 'an edition is begun' exits 0
claim 'its file is named' prints decks/wij/edition.yaml
claim 'what to build is told' prints 'next: kaart build decks/wij'
claim 'no name in it is left to fill in' \
    test -z "$(grep -n '@[A-Z]*@' decks/wij/edition.yaml)"
claim 'it builds without a complaint' clean decks/wij
claim 'all decks and editions here build' clean
run new edition far/from/here/zij
claim 'an edition may be anywhere' clean far/from/here/zij

# What stands behind a # is switched on, as its first lines tell.
cat >decks/wij/logo.svg <<'END'
<svg xmlns="http://www.w3.org/2000/svg" width="40mm" height="10mm" viewBox="0 0 40 10"><rect width="40" height="10" fill="#394839"/></svg>
END
cat >decks/wij/cards.csv <<'END'
id;after;suit;layout;question
OWN2;OWN1;arrive;plain;From a spreadsheet?
END
sed '/^decks:/,$s/^\( *\)# \( *\(- \)\{0,1\}[A-Za-z0-9.-]*:\( .*\)\{0,1\}\)$/\1\2/' \
    decks/wij/edition.yaml >edition.yaml
claim 'much of an edition is there to be switched on' \
    test "$(diff decks/wij/edition.yaml edition.yaml | grep -c '^>')" -gt 20
cp edition.yaml decks/wij/edition.yaml
claim 'it builds with all of it' clean decks/wij

mkdir usual && cd usual || exit
mkdir decks && ln -s "$ROOT/decks/kampvuur" "$ROOT/decks/creatieve-dialoog" decks
run new edition wij
claim 'the campfire deck is what an edition begins with' \
    grep -qx '  - ../kampvuur' decks/wij/edition.yaml
claim 'the others can be switched on' \
    grep -qx '  # - ../creatieve-dialoog' decks/wij/edition.yaml
claim 'and it builds' clean decks/wij
cd .. || exit

claim 'a deck is not written over' refused deck first-steps
claim 'what is there is named' says decks/first-steps/deck.yaml
claim 'an edition is not written over' refused edition wij
claim 'a layout is not written over' refused layout mine
claim 'an edition is not put into a deck' refused edition first-steps
claim 'a deck is not put into an edition' refused deck wij
claim 'a layout of kaart is not replaced' refused layout plain
mkdir decks/link && ln -s nowhere decks/link/deck.yaml
claim 'a link to nothing is not written through' refused deck link

claim 'a name that is no id is refused' refused deck 'Één kopje koffie!'
claim 'and one that is, is proposed' says "'Een-kopje-koffie'"
claim 'a name without a letter of ours is refused' refused deck 日本
claim 'and another is proposed' says "'my-deck'"
claim 'the last part of a path is the id' refused deck decks/a.b
claim 'an id of 65 letters is refused' refused deck \
    aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggggg
claim 'and one of 64 is proposed' says \
    "'aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgggg'"
claim 'what YAML takes for nothing is refused' refused deck null
claim 'an empty name is refused' refused deck ''
claim 'a dot is refused' refused deck .
claim 'a folder above is refused' refused deck ..
claim 'the root is refused' refused deck /
claim 'a line end in a path is refused' refused deck 'a
b/c'
claim 'bytes that are no UTF-8 are refused' refused deck "$(printf 'a\377/b')"
claim 'a hyphen at the beginning is refused' refused deck decks/-x
claim 'no kind is refused' refused
claim 'no name is refused' refused deck
claim 'two names are refused' refused deck a b
claim 'a kind that is none is refused' refused shop a
claim 'those there are, are named' says layout

run new deck Hottentottententententoonstellingsmaker
claim 'a deck of a long name builds too' \
    clean decks/Hottentottententententoonstellingsmaker
rm -rf decks/Hottentottententententoonstellingsmaker

mkdir faulty && cd faulty || exit
run new deck odd
sed 's/^colour:/colur:/' decks/odd/deck.yaml >deck.yaml
mv deck.yaml decks/odd/deck.yaml
run new edition wij
claim 'an edition of a deck with faults is not begun' exits 1
claim 'the fault is told' says colur
claim 'and nothing is made' test ! -e decks/wij
cd .. || exit

# Root may write anywhere, so a file stands where a folder has to come.
echo kept >plain
run new deck plain/a
claim 'a folder that cannot be made is a fault of the system' exits 3
claim 'the place is named' says plain/a
run new layout plain/layouts/a
claim 'for a layout as well' exits 3
claim 'what stands there is left alone' grep -qx kept plain

run new deck 'a b/tea'
claim 'a path with a blank is quoted' prints "next: kaart build 'a b/tea'"
claim 'also in the file' grep -q "kaart build 'a b/tea'" 'a b/tea/deck.yaml'
claim 'and builds' clean 'a b/tea'
