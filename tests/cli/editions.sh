# editions.sh - the example edition, and what an edition does to its decks
. "$ROOT/tests/support/cli.sh"

decks='kampvuur casuistiek-benutten'
mkdir before after
cp -R "$ROOT/decks" .
edition=decks/oeverlicht
cp -R $edition kept

# spoil SED...: the edition, edited; spoiling begins anew each time
spoil() {
    cp kept/* $edition/ 2>/dev/null
    sed "$@" kept/edition.yaml >$edition/edition.yaml
    cmp -s kept/edition.yaml $edition/edition.yaml && echo "not ok - sed $*"
    run check $edition
}

# place TEXT: FILE:LINE: of the first line of the edition with TEXT
place() {
    echo "$edition/edition.yaml:$(grep -nF -m 1 -e "$1" \
        $edition/edition.yaml | cut -d: -f1):"
}

# errs SLUG TEXT: the last run ended with 1, and complained of SLUG at TEXT
errs() {
    exits 1 && grep -F -e "$(place "$2")" stderr | grep -qF -e "[$1]"
}

run check $edition
claim 'the example edition has no fault' silent
run build $edition
claim 'it builds' exits 0
claim 'without a complaint' test ! -s stderr
for deck in $decks; do
    for product in nl-a4 nl-single en-a4 en-single; do
        claim "$deck-$product.pdf is there" \
            test -s out/oeverlicht/$deck-$product.pdf
    done
done
if need pdftotext 'its words are in its PDFs'; then
    pdftotext out/oeverlicht/casuistiek-benutten-nl-single.pdf nl.txt
    pdftotext out/oeverlicht/casuistiek-benutten-en-single.pdf en.txt
    pdftotext out/oeverlicht/kampvuur-nl-single.pdf fire.txt
    claim 'its terms stand in Dutch cards' grep -q deelnemer nl.txt
    claim "and the deck's do not" test "$(grep -c cliënt nl.txt)" = 0
    claim 'its terms stand in English cards' grep -q participant en.txt
    claim "and the deck's do not, too" test "$(grep -c client en.txt)" = 0
    claim 'a card from its table is there' grep -q OL4 nl.txt
    claim 'a hidden card is not' test "$(grep -c 1C1 nl.txt)" = 0
    claim 'a changed text is there' grep -q leren, fire.txt
    claim 'its colophon is there' grep -q Colofon fire.txt
fi

# The decks do not know that there is an edition.
for deck in $decks; do
    run build -q -o after decks/$deck
done
rm -r $edition
for deck in $decks; do
    run build -q -o before decks/$deck
done
claim 'without the edition the decks make the same bytes' \
    diff -r -x .kaart before after
claim 'and they do make something' test -n "$(find before -name '*.pdf')"
mkdir -p $edition
cp -R kept/. $edition

# A deck's card changes: the edition's change of that card is stale, no other.
sed -i 's/wonen, werken of komen/wonen of komen/' decks/kampvuur/deck.yaml
run check $edition --lang nl
claim 'a stale change is a warning' exits 0
claim 'one change is stale' test "$(grep -c 'stale-change' stderr)" = 1
claim 'nothing else is said' \
    test "$(grep -c 'error:\|warning:' stderr)" = 1
claim 'at what it was made for' says "$(place 'was: Hoe is het voor jou')"
claim 'the text it was made for is shown' says 'om hier te wonen, werken of komen?'
claim 'the text there is now is shown' says 'om hier te wonen of komen?'
cp "$ROOT/decks/kampvuur/deck.yaml" decks/kampvuur/
sed -i 's/Zeg ‘ik’/Zeg ‘ik’, graag/' decks/kampvuur/deck.yaml
run check $edition --lang nl
claim 'a card that it does not change makes nothing stale' silent
cp "$ROOT/decks/kampvuur/deck.yaml" decks/kampvuur/

# Each mistake has its place.
spoil 's/hide: \[KS\]/hide: [KX]/'
claim 'an unknown card has its place' errs unknown-card 'hide: [KX]'
spoil 's/^  kampvuur:/  kampvuurtje:/'
claim 'an unknown deck has its place' errs unknown-deck 'kampvuurtje:'
claim 'and the nearest is named' says "did you mean 'kampvuur'?"
spoil 's/^  client:/  klient:/'
claim 'an unknown term has its place' errs unknown-term 'klient:'
spoil '/^rights:/,/^$/d'
claim 'a picture without rights has its place' errs missing-rights 'file: art'
spoil 's/id: OL2/id: KG1/'
claim "a deck's id on an added card has its place" \
    errs duplicate-card 'id: KG1'
spoil 's/^          en: Something small.*//'
claim 'a text not given in English has its place' \
    errs missing-translation 'nl: Iets kleins mag'
spoil 's/^    glow:/    gloed:/'
claim 'a colour that no layout has has its place' errs unknown-colour gloed:
spoil 's/glow: {rgb: "#6E3A1C"/glow: {rgb: "#E8C9A0"/'
claim 'a colour too light for the words on it is an error' exits 1
claim 'and is told as such' says low-contrast
spoil 's,file: art/logo.svg,file: art/lego.svg,; s,^  art/logo.svg,  art/lego.svg,'
claim 'a logo that is not there is an error' exits 1
claim 'with its place' errs art-unreadable 'file: art/lego.svg'
spoil 's,file: art/logo.svg,file: ../../logo.svg,'
claim 'a path outside has its place' errs path-outside 'file: ../../logo.svg'
spoil 's/min-width: 18 mm/min-width: 60 mm/'
claim 'a logo that is printed too small is an error' exits 1
claim 'and is told, too' says logo-too-small
ids=$(sed -n 's/^  - id: "\{0,1\}\([^"]*\)"\{0,1\}$/\1/p' \
    decks/kampvuur/deck.yaml | tr '\n' ',')
spoil "s/hide: \[KS\]/hide: [${ids%,}]/; /^    add:/,/^  casu/{/^  casu/!d;}"
claim 'an edition that hides every card has its place' errs wrong-value kampvuur:

# A mistake in the table has a place there.
cp -R kept/. $edition
sed -i 's/;jezelf;/;jezelve;/' $edition/extra.csv
run check $edition
claim 'a mistake in the table is an error' exits 1
claim 'with its line' says "$edition/extra.csv:5:5: error: unknown suit"
claim 'and its row and column' says '(row 3, column B'
