# shipped.sh - the decks that come with the program, and their translations
. "$ROOT/tests/support/cli.sh"

# What translators are told of the room they have is what there is.
cp -R "$ROOT/decks" shipped
for po in shipped/*/po/*.po; do
    run po update "${po%/po/*}" --lang "$(basename "$po" .po)"
    claim "$po is up to date" cmp "$po" "$ROOT/decks/${po#shipped/}"
done

run build shipped/casuistiek-benutten shipped/casuistiek-stigma \
    shipped/creatieve-dialoog shipped/kampvuur --lang en --sheet single
claim 'all four decks build in English' test "$code" = 0
claim 'without a warning' test ! -s stderr

# cairo 1.16 leaks 768 bytes for each OpenType font with PostScript outlines, as
# the Chinese ones are.
ASAN_OPTIONS=${ASAN_OPTIONS:-}:detect_leaks=0
export ASAN_OPTIONS
everything=nl,en,uk,tr,pl,ar,ti,zh-Hans
run build shipped/kampvuur --lang $everything --sheet single \
    --variant large-print,low-ink,grey,discreet
claim 'one deck in 8 languages and 4 variants builds' test "$code" = 0
claim 'which makes 32 products' \
    test "$(find out/kampvuur -name '*-*-*-single.pdf' | grep -c -e large \
        -e low -e grey -e discreet)" = 32
run check shipped/kampvuur --lang $everything
claim 'and nothing is wrong with the words' test ! -s stderr

mkdir -p all && cp -R "$ROOT/decks" all/
cd all || exit
run po status
claim 'without a deck, po passes editions over' test "$code" = 0
claim 'and tells of every deck' \
    test "$(cut -d ' ' -f 1 stdout | sort -u | wc -l)" = 6

# counted DECK CARD NAME: the label that is CARD of DECK says how many cards
# the deck NAME has.
counted() {
    run dump --stage faces "decks/$3"
    cards=$(grep -c '^face .* front ' stdout)
    grep -A 4 "id: $2\$" "decks/$1/deck.yaml" |
        grep -qx "    count: $cards kaarten"
}
claim 'the label of the campfire counts its cards' \
    counted kampvuur-kit DOOS kampvuur
for name in casuistiek-benutten casuistiek-stigma creatieve-dialoog; do
    claim "the label of $name counts its cards" counted dozen $name $name
done
run dump --stage faces decks/dozen
claim 'a label has its licence as people read it' prints 'CC BY 4.0'
