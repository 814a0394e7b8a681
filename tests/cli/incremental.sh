# incremental.sh - what did not change is left alone, what did is made anew
. "$ROOT/tests/support/cli.sh"
mkdir decks
cp -R "$ROOT/decks/kampvuur" "$ROOT/decks/casuistiek-stigma" decks/
mkdir -p mine/layouts
cp -R "$ROOT/fonts" mine/
cp -R "$ROOT/layouts/." mine/layouts/
unset KAART_DATA
fire=decks/kampvuur/deck.yaml

# The products that the last run made, by the ends of their names.
made() {
    [ "$(sed -n 's|^out/\([^ ]*\)\.pdf  .*|\1|p' stdout | sort |
        tr '\n' ' ')" = "$1" ]
}
build() {
    run build --data mine "$@"
}

build --lang nl,en
claim 'all is made the first time' made 'casuistiek-stigma/casuistiek-stigma-en-a4 casuistiek-stigma/casuistiek-stigma-en-single casuistiek-stigma/casuistiek-stigma-nl-a4 casuistiek-stigma/casuistiek-stigma-nl-single kampvuur/kampvuur-en-a4 kampvuur/kampvuur-en-single kampvuur/kampvuur-nl-a4 kampvuur/kampvuur-nl-single '
cp out/manifest.json first.json

build --lang nl,en
claim 'and nothing the second time' made ''
claim 'which is told' prints 'out: all 8 products are as they should be'
claim 'the manifest stays as it was' cmp first.json out/manifest.json

find decks mine -exec touch {} +
build --lang nl,en
claim 'what was touched is the same' made ''

mv mine other && run build --data other --lang nl,en
claim 'other data is something else' test "$(grep -c '^out/' stdout)" = 8
mv other mine && build --lang nl,en
claim 'and these are known again' made ''

rm -r out/.kaart
build --lang nl,en
claim 'it is known without the stamps, too' made ''

sed -i 's/^msgstr "\(.*\)?"$/msgstr "And \1?"/' decks/kampvuur/po/en.po
build --lang nl,en
claim 'a changed translation is one language' \
    made 'kampvuur/kampvuur-en-a4 kampvuur/kampvuur-en-single '

sed -i 's/^title: Kampvuurgesprek/title: Kampvuurpraat/' $fire
build --lang nl --sheet single
claim 'of a changed deck is made what is asked for' \
    made 'kampvuur/kampvuur-nl-single '
build --lang nl
claim 'and later the rest' made 'kampvuur/kampvuur-nl-a4 '

echo >>mine/layouts/sheets/single.yaml
build --lang nl
claim 'a changed sheet is of its products alone' \
    made 'casuistiek-stigma/casuistiek-stigma-nl-single kampvuur/kampvuur-nl-single '

cp decks/kampvuur/art/welkom.svg picture.svg
sed -i 's/<svg /<svg  /' decks/kampvuur/art/welkom.svg
build --lang nl
claim 'a changed picture is of its deck alone' \
    made 'kampvuur/kampvuur-nl-a4 kampvuur/kampvuur-nl-single '

mkdir -p decks/casuistiek-stigma/layouts
build --lang nl
claim 'what comes to stand before the rest is noticed' \
    made 'casuistiek-stigma/casuistiek-stigma-nl-a4 casuistiek-stigma/casuistiek-stigma-nl-single '

rm out/kampvuur/kampvuur-nl-a4.pdf
echo more >>out/kampvuur/kampvuur-nl-single.pdf
build --lang nl
claim 'a product that is gone or damaged is made again' \
    made 'kampvuur/kampvuur-nl-a4 kampvuur/kampvuur-nl-single '

echo '{' >out/manifest.json
build --lang nl
claim 'a damaged manifest is none' test "$(grep -c '^out/.*pdf' stdout)" = 4
claim 'and no error' exits 0

build --lang nl --force decks/kampvuur
claim '--force makes all the same' \
    made 'kampvuur/kampvuur-nl-a4 kampvuur/kampvuur-nl-single '
claim 'other decks stay in the manifest' \
    grep -q casuistiek-stigma out/manifest.json

# What is not in order is said every time, and made when it is.
cp $fire good.yaml
sed -i 's/suit: welkom/suit: welkm/' $fire
build --lang nl
claim 'an error is an error' exits 1
cp stderr first
build --lang nl
claim 'and the same the next time' cmp first stderr
cp good.yaml $fire
build --lang nl
claim 'mended, it is what it was' made ''
claim 'without an error' exits 0
sed -i 's/^review: .*/review: 2028-11-21/; s/^    question: .*Waar.*/    question: Een patiënt zegt iets. Wat zeg jij?/' $fire
build --lang nl
cp stderr first
build --lang nl
claim 'a warning is said again though nothing is made' cmp first stderr

# However many at once, and in whichever surroundings.
rm -r decks/kampvuur && cp -R "$ROOT/decks/kampvuur" decks/
for jobs in 1 2 8; do
    run build --data mine --lang nl,en -q -j$jobs -o jobs$jobs
done
claim 'as many at once as one likes make the same' \
    diff -r -x .kaart jobs1 jobs8
claim 'and so do two' diff -r -x .kaart jobs1 jobs2
run build --data mine --lang nl,en -q --check-reproducible -o twice
claim '--check-reproducible makes the same twice' exits 0
claim 'and keeps it' diff -r -x .kaart jobs1 twice

run build --data mine --lang nl,en -q --sheet single -o halves
run build --data mine --lang nl,en -q -o halves
claim 'and so do two runs, whichever product comes first' \
    diff -r -x .kaart jobs1 halves

# For make and ninja.
mkdir 'a folder' && cp -R decks/kampvuur 'a folder/a deck #1'
run build --data mine 'a folder/a deck #1' --sheet a4 -o dep --depfile dep.d
cat >dep.mk <<'MAKE'
include dep.d
dep/kampvuur/kampvuur-nl-a4.pdf:
	@echo made
MAKE
claim 'what make reads says that nothing changed' \
    test "$(make -f dep.mk dep/kampvuur/kampvuur-nl-a4.pdf | grep -c made)" = 0
sleep 0.01
touch 'a folder/a deck #1/art/welkom.svg'
claim 'and which picture did' \
    test "$(make -f dep.mk dep/kampvuur/kampvuur-nl-a4.pdf | grep -c made)" = 1

# Who begins alone clears the folder of what was left there: what another
# writes beside its products would go with it.
rm dep.d
flock dep sh -c 'touch clearing; sleep 1; rm clearing' &
until [ -e clearing ]; do sleep 0.01; done
run build --data mine 'a folder/a deck #1' --sheet a4 -o dep --depfile dep.d
claim 'a depfile waits for who clears the folder' test ! -e clearing
claim 'and comes' test -s dep.d
wait
