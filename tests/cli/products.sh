# products.sh - what strangers say of the PDFs, and when they are written
. "$ROOT/tests/support/cli.sh"
deck=$ROOT/decks/kampvuur
a4=out/kampvuur/kampvuur-nl-a4.pdf
single=out/kampvuur/kampvuur-nl-single.pdf

run build "$deck" -o out --sheet a4,single
claim 'the deck builds' exits 0
claim 'the deck builds without a complaint' test ! -s stderr
claim 'the product for A4 is where it should be' test -s $a4
claim 'the product for the shop is where it should be' test -s $single
claim 'nothing else is left there' \
    test "$(products out | tr '\n' ' ')" = "$a4 $single "

if need qpdf 'qpdf finds the products sound'; then
    claim 'qpdf finds the A4 sound' quietly qpdf --check $a4
    claim 'qpdf finds the single cards sound' quietly qpdf --check $single
fi

if need pdfinfo 'poppler sees the right pages'; then
    pdfinfo -box $a4 >info
    claim 'A4 is A4' grep -q '^Page size:.*(A4)' info
    claim 'the title is there' grep -q '^Title: *Kampvuurgesprek' info
    pdfinfo -box $single >info
    # 140 x 97 mm and 3 mm of bleed: the sizes in points
    claim 'TrimBox is 140 x 97 mm' awk '
        /^TrimBox/ { ok = $4 - $2 > 396.84 && $4 - $2 < 396.86 &&
                          $5 - $3 > 274.95 && $5 - $3 < 274.97 }
        END { exit !ok }' info
    claim 'BleedBox is 3 mm larger all round' awk '
        /^BleedBox/ { ok = $4 - $2 > 413.85 && $4 - $2 < 413.87 &&
                           $5 - $3 > 291.96 && $5 - $3 < 291.98 }
        END { exit !ok }' info
    claim 'every font is embedded' awk '
        NR > 2 && $(NF - 4) != "yes" { bad = 1 } END { exit bad || NR < 3 }' \
        <<END
$(pdffonts $a4)
END
    claim 'text can be searched' sh -c "pdftotext $a4 - | grep -q KG1"
fi

cp $a4 before.pdf
run build "$deck" -o out --sheet a4
claim 'the same input makes the same bytes' cmp before.pdf $a4
SOURCE_DATE_EPOCH=1000000000
export SOURCE_DATE_EPOCH
run build "$deck" -o out --sheet a4
unset SOURCE_DATE_EPOCH
claim 'SOURCE_DATE_EPOCH changes them' sh -c "! cmp -s before.pdf $a4"

mkdir broken
sed 's/^layout:.*/layout: nonesuch/' "$deck/deck.yaml" >broken/deck.yaml
cp -R "$deck/art" broken/art
cp before.pdf $a4
run build broken -o out --sheet a4
claim 'an error in the material ends with 1' exits 1
claim 'the error has its place' says 'broken/deck.yaml:'
claim 'the error has a slug' grep -q 'error: .* \[[a-z-]*\]$' stderr
claim 'the old product is left alone' cmp before.pdf $a4
run build broken "$ROOT/decks/casuistiek-stigma" -o out --sheet a4
claim 'the other deck is still built' \
    test -s out/casuistiek-stigma/casuistiek-stigma-nl-a4.pdf
claim 'and the end is still 1' exits 1

# A translation that nobody has reviewed says so to whoever opens the file.
mkdir -p draft/po
cat >draft/deck.yaml <<'END'
kaart: deck/1
id: draft
language: en
title: Try
version: 0.1.0
date: 2026-11-21
license: CC-BY-4.0
sources: [{cite: Our own, relation: own-words}]
layout: plain
suits: {one: {title: One, colour: night}}
cards: [{id: A1, suit: one, question: Who?}]
END
cat >draft/po/nl.po <<'END'
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\n"

msgctxt "deck.title"
msgid "Try"
msgstr "Proef"

msgctxt "suit.one.title"
msgid "One"
msgstr "Een"

msgctxt "A1.question"
msgid "Who?"
msgstr "Wie?"
END
run build draft --lang en,nl --sheet a4 -o out
claim 'a draft builds' exits 0
if need pdfinfo 'a draft says so'; then
    pdfinfo out/draft/draft-nl-a4.pdf >info
    claim 'the keywords of a draft say so' \
        grep -q '^Keywords: *draft translation (voorlopige vertaling)$' info
    claim 'the subject of a draft says so' \
        grep -q '^Subject: *draft 0.1.0, draft translation (voorl' info
    claim 'its slug line says so' sh -c \
        'pdftotext out/draft/draft-nl-a4.pdf - | grep -q "voorlopige vertaling"'
    pdfinfo out/draft/draft-en-a4.pdf >info
    claim 'the deck as written says nothing of the kind' awk '
        /^Keywords/ || /translation/ { bad = 1 } END { exit bad }' info
fi
