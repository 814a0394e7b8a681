# limits.sh - decks that would fill the memory or the day are refused in words
. "$ROOT/tests/support/cli.sh"
KAART_DATA=$ROOT/tests/support/data

# repeat N TEXT: N times TEXT, in which @ is the number
repeat() {
    awk -v n="$1" -v text="$2" 'BEGIN {
        for (i = 0; i < n; i++) { s = text; gsub(/@/, i, s); printf "%s", s }
    }'
}

# head_of_deck: a deck up to its suits
head_of_deck() {
    cat <<EOT
kaart: deck/1
id: proef
language: nl
title: Proef
version: 1.0.0
date: 2026-11-21
license: CC-BY-4.0
sources: [{cite: Geen, relation: own-words}]
layout: plain
EOT
}
suits='suits: {een: {title: Een, colour: ink}}'

# refused NAME WHERE: the deck is refused there, in words and in little time
refused() {
    run check deck
    claim "$1: refused" exits 1
    claim "$1: with its place" says "deck/deck.yaml:$2: error: "
    claim "$1: as too large" says '[yaml-too-large]'
}

mkdir -p deck
{
    head_of_deck
    echo "$suits"
    echo 'cards:'
    printf '  - {id: A, suit: een, question: "%s"}\n' "$(repeat 40000 x)"
} >deck/deck.yaml
refused 'a text of 40 kB' 12:34

{
    head_of_deck
    printf 'terms: {t: "%s"}\n' "$(repeat 30000 x)"
    echo "$suits"
    echo 'cards:'
    printf '  - {id: A, suit: een, question: "%s"}\n' "$(repeat 9000 '{t}')"
} >deck/deck.yaml
refused 'a text that terms make longer' 13:34

{
    head_of_deck
    echo 'suits:'
    repeat 1001 '  s@: {title: Een, colour: ink}
'
    echo 'cards: [{id: A, suit: s1, question: x}]'
} >deck/deck.yaml
refused '1001 suits' 11:3

{
    head_of_deck
    echo "$suits"
    echo 'cards:'
    repeat 100001 '  - {id: A@, suit: een, question: x}
'
} >deck/deck.yaml
refused '100001 cards' 12:3

{
    head_of_deck
    echo "$suits"
    echo 'cards:'
    repeat 101 '  - {id: A@, suit: een, question: x, copies: 1000}
'
} >deck/deck.yaml
run check deck
claim '101 cards a thousand times: refused' exits 1
claim '101 cards a thousand times: counted' says '101000 cards'

{
    head_of_deck
    echo "$suits"
    repeat 20000 'x@: y
'
    echo 'cards: [{id: A, suit: een, question: x}]'
} >deck/deck.yaml
run check deck
claim '20000 faults: refused' exits 1
claim '20000 faults: the first is shown' says "unknown key 'x0'"
claim '20000 faults: the rest is not' says 'not shown'
claim '20000 faults: the list has an end' \
    test "$(grep -c ': error: ' stderr)" -le 1000

mkdir -p deck/layouts
{
    cat <<'EOT'
kaart: layout/1
id: plain
size: [60 mm, 40 mm]
colours: {ink: {rgb: "#222222"}}
front:
  column:
EOT
    repeat 301 '    - fill: {height: 1 mm}
'
} >deck/layouts/plain.yaml
{
    head_of_deck
    echo "$suits"
    echo 'cards: [{id: A, suit: een}]'
} >deck/deck.yaml
run check deck
claim 'a face of 302 boxes: refused' exits 1
claim 'a face of 302 boxes: told' says '300 boxes at most [yaml-too-large]'
rm -r deck/layouts

# What libyaml takes for line ends and an editor does not.
{
    head_of_deck
    echo "$suits"
    printf 'authors: ["a\342\200\250b\302\205c", [d]]\n'
    echo 'cards: [{id: A, suit: twee, question: x}]'
} >deck/deck.yaml
run check deck
claim 'after U+2028 and U+0085 a place is where an editor has it' \
    says 'deck/deck.yaml:12:23: error: unknown suit'
claim 'and on their line too' says 'deck/deck.yaml:11:20: error: a text was'

i=0
while [ $i -le 40 ]; do
    mkdir -p deck/layouts
    printf 'kaart: layout/1\nid: a%d\nextends: a%d\n' $i $((i + 1)) \
        >deck/layouts/a$i.yaml
    i=$((i + 1))
done
{
    head_of_deck | sed 's/layout: plain/layout: a0/'
    echo "$suits"
    echo 'cards: [{id: A, suit: een}]'
} >deck/deck.yaml
run check deck
claim 'layouts that extend each other without end: refused' exits 1
claim 'layouts that extend each other without end: told' \
    says 'deck/layouts/a31.yaml:3:10: error: '
rm -r deck/layouts

# Files that are too large are not even read.
{
    head_of_deck
    yes '# a comment' | head -c 34000000
} >deck/deck.yaml
run check deck
claim 'a deck of 34 MB: refused' says 'deck/deck.yaml: error: the file is over 32 MiB [file-too-large]'
{
    head_of_deck
    echo "$suits"
    echo 'cards: [{id: A, suit: een, question: x}]'
} >deck/deck.yaml
mkdir -p deck/po
yes '# a comment' | head -c 8500000 >deck/po/en.po
run check --lang en deck
claim 'a translation of 8.5 MB: refused' says 'deck/po/en.po: error: the file is over 8 MiB [file-too-large]'
rm -r deck/po

# layout TEXT: the layout of the deck begins so
layout() {
    mkdir -p deck/layouts
    {
        printf 'kaart: layout/1\nid: plain\nsize: [60 mm, 40 mm]\n'
        cat
        echo 'front: {column: {}}'
    } >deck/layouts/plain.yaml
    run check deck
}
{
    echo 'colours:'
    echo '  ink: {rgb: "#222222"}'
    repeat 500 '  c@: {rgb: "#222222"}
'
} | layout
claim '501 colours: refused' says '501 colours; there can be 500'
{
    echo 'fields:'
    repeat 101 '  f@: {type: text}
'
} | layout
claim '101 fields: refused' says '101 fields; there can be 100'
{
    printf 'colours: {ink: {rgb: "#222222"}}\nstyles:\n'
    repeat 501 '  s@: {font: Noto Sans, size: 8 pt, leading: 1.2, colour: ink}
'
} | layout
claim '501 styles: refused' says '501 styles; there can be 500'
rm -r deck/layouts

# A table, of an edition.
mkdir -p own
cat >own/edition.yaml <<'EOT'
kaart: edition/1
id: own
decks: [../deck]
brand: {name: Wij, colophon: Wij.}
cards: {proef: {add-from: table.csv}}
EOT
{
    echo 'id,suit,question'
    repeat 10001 'X@,een,y
'
} >own/table.csv
run check own
claim 'a table of 10001 rows: refused' says '10000 rows'
{
    repeat 101 'k@,'
    echo
    repeat 101 'x,'
    echo
} >own/table.csv
run check own
claim 'a table of 101 columns: refused' says '100 columns'
