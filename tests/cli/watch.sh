# watch.sh - what is saved is made anew, and what is wrong comes and goes
. "$ROOT/tests/support/cli.sh"
KAART_DATA=$ROOT/tests/support/data

# A deck of one card in a folder of its name.
deck() {
    mkdir -p "$1" && cat >"$1/deck.yaml" <<YAML
kaart: deck/1
id: $(basename "$1")
language: nl
title: Proef
version: 1.0.0
date: 2026-11-21
license: CC-BY-4.0
sources: [{cite: Geen, relation: own-words}]
layout: plain
suits:
  een: {title: Een, colour: ink, icon: circle}
cards:
  - {id: P1, suit: een, question: "Vraag?"}
YAML
}

# begin ARG...: watch in the background
begin() {
    : >said && : >told
    "$KAART" watch "$@" </dev/null >said 2>told &
    watcher=$!
    rounds=0
}
# round: the next one has come to its end, within some seconds
round() {
    rounds=$((rounds + 1))
    for i in $(seq 400); do
        [ "$(grep -c '^kaart watch: ' told)" -ge $rounds ] && break
        sleep 0.05
    done
    [ "$(grep -c '^kaart watch: ' told)" -eq $rounds ]
}
last() {
    tail -n 1 told | grep -qF -e "$1"
}
# made NAME: the round before made it
made() {
    tail -n 3 said | grep -q "$1"
}
# The processes that it started, which must not outlive it.
children() {
    cat "/proc/$watcher/task/$watcher/children"
}
end() { # end SIGNAL
    children=$(children)
    kill -"$1" $watcher
    code=0
    wait $watcher 2>log || code=$?
}
gone() {
    for pid in $children; do
        for i in $(seq 100); do
            grep -qs '^State:[^Z]*$' "/proc/$pid/status" || break
            sleep 0.05
        done
        grep -qs '^State:[^Z]*$' "/proc/$pid/status" && return 1
    done
    [ -n "$children" ]
}
# documents N: so many are there, within some seconds
documents() {
    for i in $(seq 400); do
        [ "$(grep -c '"format": "kaart-diagnostics/1"' said)" -ge "$1" ] && break
        sleep 0.05
    done
    [ "$(grep -c '"format": "kaart-diagnostics/1"' said)" -eq "$1" ]
}

deck decks/first && deck decks/last
first=decks/first/deck.yaml
begin --sheet plain
claim 'the first round is a build' round
claim 'of all there is' \
    test "$(products out)" = "$(printf 'out/%s\n' first/first-nl-plain.pdf last/last-nl-plain.pdf)"
claim 'it is said how it ends' last 'until Ctrl-C'
claim 'no errors is said' last 'no errors;'

cp out/first/first-nl-plain.pdf before.pdf
sed 's/Vraag/Welke vraag/' $first >new && cat new >$first
claim 'what is written is noticed' round
claim 'and made' made out/first/first-nl-plain.pdf
claim 'it is another' test ! "$(cat before.pdf | cksum)" = "$(cksum <out/first/first-nl-plain.pdf)"
claim 'the other was as it should be' made '1 of 2 products were'

cp out/first/first-nl-plain.pdf good.pdf
sed 's/suit: een/suit: geen/' $first >.new && mv .new $first
claim 'what is renamed over it is noticed' round
claim 'and its error told' grep -q 'deck.yaml:13:.*unknown-suit' told
claim 'and counted' last 'kaart watch: 1 error;'
claim 'the last good PDF stays' cmp good.pdf out/first/first-nl-plain.pdf
cp $first wrong.yaml

deck decks/first
claim 'mended, there is another round' round
claim 'and no error any more' last 'no errors any more'

# Folders that come, go and come back.
deck decks/middle
claim 'a new deck is noticed' round
claim 'and made, too' made out/middle/middle-nl-plain.pdf
rm -r decks/middle
claim 'one that goes is noticed' round
mv decks away
claim 'all decks going is noticed' round
mv away decks
claim 'and their coming back' round
claim 'there is no error any more' last 'no errors'
mkdir -p decks/last/layouts/deeper
claim 'a folder that was sought is noticed' round
cp "$KAART_DATA/layouts/plain.yaml" decks/last/layouts/
claim 'and what comes into it' round

# Saves that are more than one step are one round.
for i in 1 2 3 4 5; do
    rm -f $first && deck decks/first && echo "# $i" >>$first
done
claim 'five saves in a moment are noticed' round
touch decks/last/deck.yaml
rounds=$(grep -c '^kaart watch: ' told)
claim 'what is touched is a round that makes nothing' round
claim 'which is told' made 'all 2 products are as they should be'

end TERM
claim 'SIGTERM ends it' exits 143
claim 'and whoever waits for it' gone
claim 'nothing waits for its name' test -z "$(find out -name '.kaart-*')"
claim 'on no terminal nothing is cleared' sh -c "! grep -q '$(printf '\033')' said told"

# Other programs have a document a round.
cp wrong.yaml $first
begin --sheet plain --format json decks/first
claim 'the first round is a document' documents 1
claim 'that has the error' grep -q unknown-suit said
deck decks/first
claim 'so is the second' documents 2
end INT
claim 'SIGINT ends it, and whoever waits for it' gone
if need python3 'each document stands alone'; then
    claim 'each document stands alone' python3 -c '
import json
text, n, d = open("said").read(), 0, json.JSONDecoder()
while text.strip():
    _, end = d.raw_decode(text.lstrip())
    text, n = text.lstrip()[end:], n + 1
assert n == 2, n'
fi
claim 'and nothing else is said' test ! -s told

# A file behind a link.
mkdir elsewhere && cp $first elsewhere/deck.yaml
mkdir decks/linked && ln -s ../../elsewhere/deck.yaml decks/linked/deck.yaml
sed -i 's/^id: first/id: linked/' elsewhere/deck.yaml
begin --sheet plain decks/linked
round
sed -i 's/Vraag/Welke vraag/' elsewhere/deck.yaml
claim 'what a link leads to is watched' round
claim 'and made' made out/linked/linked-nl-plain.pdf
end KILL
claim 'however it ends, nobody goes on waiting' gone

# Wrong use ends it at once.
run watch --sheet plian decks/first
claim 'an unknown sheet is wrong use' exits 2
mkdir empty && cd empty || exit
run watch
claim 'as is nothing to watch' exits 2
