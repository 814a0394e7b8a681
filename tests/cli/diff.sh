# diff.sh - which cards changed between two builds, and in what
. "$ROOT/tests/support/cli.sh"
mkdir decks
cp -R "$ROOT/decks/kampvuur" decks/
no() {
    ! "$@"
}
fire=decks/kampvuur/deck.yaml

run build -q --lang nl,en -o old
run diff old old
claim 'nothing changed' prints 'no card changed'

# One word, one picture, one card elsewhere, one away and one new.
sed -i 's/Hoe is het voor jou om hier te wonen/Hoe was het voor jou om hier te wonen/' $fire
sed -i 's/msgid "Hoe is het voor jou om hier te wonen/msgid "Hoe was het voor jou om hier te wonen/' decks/kampvuur/po/en.po
run build -q -o words
run diff old words
claim 'a changed word is one card' \
    test "$(grep -A 9 '^kampvuur, nl$' stdout | tail -n +2)" = \
    '  in other words     KG2'
claim 'and what is not made is removed' prints 'kampvuur, en: removed'

cp "$ROOT/decks/kampvuur/deck.yaml" $fire
cp "$ROOT/decks/kampvuur/po/en.po" decks/kampvuur/po/
awk '/^  - id: KP$/ { away = 1 } /^  - id:/ && !/KP$/ { away = 0 } !away' \
    $fire >without.yaml
awk '/^  - id: KP$/ { away = 1 } /^  - id:/ && !/KP$/ { away = 0 } away' \
    $fire >pause.yaml
awk -v pause="$(cat pause.yaml)" '/^  - id: K1$/ { print pause; print "" } { print }' \
    without.yaml >$fire
claim 'the pause card stands elsewhere' test "$(grep -c 'id: KP$' $fire)" = 1
run build -q -o moved
claim 'it builds' exits 0
run diff old moved --json
claim 'a card elsewhere has moved, and no other' sh -c \
    'tr -d " \n" <stdout | grep -q "\"language\":\"nl\",\"added\":\[\],\"removed\":\[\],\"words\":\[\],\"look\":\[\],\"moved\":\[\"KP\"\]"'

cp without.yaml $fire
sed -i 's/<svg /<svg fill="#123456" /' decks/kampvuur/art/welkom.svg
cat >>$fire <<'YAML'
  - {id: KNEW, suit: ronde-1, question: Wat neem je mee?}
YAML
run build -q -o more
run diff --markdown old more
claim 'a card that went, one that came and one that looks otherwise' \
    grep -q '^| kampvuur, nl | KNEW | KP |  | .*K0.* |  |$' stdout
run diff old/manifest.json more/manifest.json
claim 'manifests are as good as folders' prints 'added              KNEW'

# Pictures of both sides, where they differ.
run diff old words --images album
claim 'a changed word gives three pictures of one side' \
    test "$(ls album | grep kampvuur-nl | tr '\n' ' ')" = \
    'kampvuur-nl-KG2-front-after.png kampvuur-nl-KG2-front-before.png kampvuur-nl-KG2-front-difference.png '
claim 'which differ' no cmp -s album/kampvuur-nl-KG2-front-before.png \
    album/kampvuur-nl-KG2-front-after.png
rm -r album
run diff old more --images album
claim 'a card that came has no past' \
    test -s album/kampvuur-nl-KNEW-front-after.png -a \
    ! -e album/kampvuur-nl-KNEW-front-before.png
claim 'a card that went has no future' \
    test -s album/kampvuur-nl-KP-back-before.png -a \
    ! -e album/kampvuur-nl-KP-back-after.png

# What is none.
run diff old
claim 'one is not two' exits 2
run diff old nowhere
claim 'what is not there is an error' exits 1
claim 'and named' says 'nowhere'
echo '{"kaart": "manifest/9"}' >other.json
run diff old other.json
claim 'another form is an error' says wrong-version
echo '{' >broken.json
run diff old broken.json
claim 'a broken one has a place' says 'broken.json:2:'
