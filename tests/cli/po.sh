# po.sh - translations: files brought up to decks, and how far they are
. "$ROOT/tests/support/cli.sh"

cp -r "$ROOT/decks/kampvuur" deck
rm -rf deck/po
po=deck/po/uk.po

run po update deck
claim 'a deck without languages asks for one' says 'name one with --lang'
claim 'and that is an error' exits 1
claim 'and makes nothing' test ! -e deck/po

run po update --lang uk,pl deck
claim 'a translation is begun' exits 0
claim 'one line a file tells what is new' grep -qx \
    'deck/po/uk.po  [1-9][0-9]* new, 0 changed, 0 back, 0 gone, 0 kept' stdout
claim 'several languages are begun at once' test -s deck/po/pl.po
claim 'it is a draft' grep -qxF '"X-Kaart-Review: draft\n"' $po
claim 'its date is that of the deck' \
    grep -qxF '"POT-Creation-Date: 2026-11-21 00:00+0000\n"' $po
line=$(grep -n 'question: Wat hoorde je' deck/deck.yaml | cut -d: -f1)
claim 'it says where a text stands' grep -qxF "#: deck.yaml:$line" $po
claim 'it says how much room there is' \
    grep -q '^#\. Room: [0-9]* mm wide; at .* pt .* lines of about' $po
claim 'it says so to Weblate' grep -qE \
    '^#, max-size:[0-9]+:[0-9]+, font-family:Vollkorn_SemiBold, font-size:30$' $po
claim 'every text is there once' sh -c "
    grep -c '^msgctxt' $po >n; grep '^msgctxt' $po | sort -u | wc -l | cmp - n"

cp $po before.po
mkdir mine && cp -R "$ROOT/layouts" "$ROOT/fonts" mine/
sed -i 's/Vollkorn-SemiBold\.ttf/gone.ttf/' mine/fonts/fonts.yaml
run po update --data mine deck
claim 'without its fonts nobody knows the room' exits 3
claim 'which is told' says missing-font
claim 'and no file is changed' cmp before.po $po
claim 'nor told of as if it was' test ! -s stdout
touch -d 2001-01-01 $po
run po update --quiet deck
claim 'what stays as it is, is not written' \
    test "$(find $po -newermt 2001-01-02)" = ''
claim '--quiet says nothing' silent

run po status deck --lang uk
claim 'nothing is translated yet' prints ' 0 done, 0 fuzzy, '
run po status deck
claim 'status takes all languages of a deck' prints ' pl '
run po status --lang fr deck
claim 'a language that the deck does not have is told' says missing-language
run check --lang uk deck
claim 'what is not translated is an error' says missing-translation
run check --lang uk --draft deck
claim 'and none in a draft' exits 0
run build --lang uk --draft --sheet a4 deck
claim 'of which there are PDFs' test -s out/kampvuur/kampvuur-uk-a4.pdf
run list deck
claim 'list says how far a language is' prints ' nl pl 0% draft uk 0% draft'

# What others do to it.
if need msgcat 'gettext reads what kaart wrote'; then
    claim 'msgfmt takes it' msgfmt --check -o /dev/null $po
    msgcat -o cat.po $po
    sed '/^#, max-size/d; s/, max-size:.*//' $po >plain.po
    claim 'msgcat changes nothing but flags it does not know' \
        cmp cat.po plain.po
    cp cat.po $po
    run po update deck
    claim 'which come back' cmp $po before.po
    msgmerge -q --no-fuzzy-matching -o merged.po before.po before.po
    cp merged.po $po
    run po update deck
    claim 'msgmerge loses nothing else' cmp $po before.po
fi

# A translator translates, comments and reviews; the deck goes on.
for l in $po deck/po/pl.po; do
    awk '
    /^msgctxt "KG1.question"/ { print "# ask Olha" }
    /^msgstr ""$/ && NR > 3 { print "msgstr \"переклад " ++n "\""; next }
    { sub(/draft/, "reviewed 2026-11-22 by Olha") }
    { print }' $l >new.po && cp new.po $l
done
sed -i 's/^\(msgstr.*переклад 3\)"/\1\\n"/' $po
run po update deck
claim 'a comment stays' grep -qxF '# ask Olha' $po
claim 'a header field stays' grep -q 'Review: reviewed' $po
claim 'all is kept' prints ', 0 gone, '
run po status --json deck --lang uk
claim 'status can be read by programs' prints '"format": "kaart-status/1"'
run list deck
claim 'list says who is done' prints ' uk 100%'
claim 'a reviewed one is no draft' sh -c '! grep -q "uk 100% draft" stdout'

cp $po before.po
sed -i '/^  - id: KG2$/,/^$/d; s/Wat hoorde je?/Wat hoorde je vandaag?/' \
    deck/deck.yaml
run po update deck --lang uk
claim 'a changed text makes a fuzzy translation' prints ' 1 changed, '
claim 'with the text that it was made for' grep -qxF '#| msgid "Wat hoorde je?"' $po
claim 'a removed card makes obsolete ones' prints ' 2 gone, '
claim 'of which none is lost' sh -c \
    "grep -o 'переклад [0-9]*' before.po | sort >a
     grep -o 'переклад [0-9]*' $po | sort | cmp - a"
run po status deck --lang uk
claim 'status counts what is fuzzy' prints ' 1 fuzzy, '
cp "$ROOT/decks/kampvuur/deck.yaml" deck/deck.yaml
run po update deck --lang uk
claim 'a card that comes back has its translation' prints ' 2 back, '

# What does not fit is told by status, and is no complaint of it.
long=$(printf 'переклад %.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20)
sed -i "/^msgctxt \"KG1.question\"/,/^msgstr/s/^msgstr.*/msgstr \"$long\"/" $po
run po status deck --lang uk
claim 'status names the card that does not fit' prints '1 do not fit (KG1)'
claim 'and complains about nothing' exits 0
run list --fit deck
claim 'list --fit tells the sizes in every language' prints 'deck pl'
claim 'their bounds' prints ' of 30 to 36'
claim 'and the cards that force them' prints 'because of KG1, KG2'
run list --fit --json deck --lang nl
claim 'list --fit can be read by programs' prints '"format": "kaart-fit/1"'

# What is no PO file is told, and left alone.
while IFS='|' read -r what text; do
    printf "$text" >$po
    cp $po before.po
    run po update deck --lang uk
    claim "$what is an error" exits 1
    claim "$what is told with its place" says 'deck/po/uk.po'
    claim "$what is left alone" cmp $po before.po
done <<'HOSTILE'
an empty file|
an open quote|msgid "a\nmsgstr ""\n
a file in another charset|msgid ""\nmsgstr "Content-Type: text/plain; charset=KOI8-U\\n"\n
bytes that are no UTF-8|msgid "\377"\nmsgstr ""\n
an entry that is there twice|msgctxt "a"\nmsgid "b"\nmsgstr ""\n\nmsgctxt "a"\nmsgid "b"\nmsgstr "c"\n
HOSTILE
rm $po && mkdir $po
run po update deck --lang uk
claim 'a folder is no PO file' says 'this is not a file'
rmdir $po

sed -i 's/question:/questoin:/' deck/deck.yaml
cp deck/po/pl.po before.po
run po update deck
claim 'a deck with faults is not translated' exits 1
claim 'and takes no translation away' cmp deck/po/pl.po before.po

for language in ../x Nederlands qps nl_NL; do
    run po update --lang "$language" "$ROOT/decks/kampvuur"
    claim "'$language' is no language" exits 2
done
run po
claim 'po alone is wrong use' exits 2
run po merge
claim 'an unknown command of po is named' says "'merge'"
