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
    mark
}
# mark: from here on, made TEXT and tells TEXT look.  A save may be more than
# one round when the machine is slow, and so nobody counts.
mark() {
    said=$(wc -l <said) told=$(wc -l <told)
}
made() {
    tail -n +$((said + 1)) said | grep -qF -e "$1"
}
tells() {
    tail -n +$((told + 1)) told | grep -qF -e "$1"
}
# soon COMMAND...: it succeeds within some seconds
soon() {
    for i in $(seq 400); do
        "$@" && return
        sleep 0.05
    done
    false
}
# The processes that it started, which must not outlive it.
children() {
    cat "/proc/$watcher/task/$watcher/children"
}
# It has one for most of the time.
busy() {
    children=$(children) && [ -n "$children" ]
}
end() { # end SIGNAL
    soon busy
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
documents() { # documents N: so many are there
    [ "$(grep -c '"format": "kaart-diagnostics/1"' said)" -ge "$1" ]
}

deck decks/first && deck decks/last
first=decks/first/deck.yaml
begin --sheet plain
claim 'the first round is a build' soon tells 'kaart watch: no errors; '
claim 'of all there is' \
    test "$(products out)" = "$(printf 'out/%s\n' first/first-nl-plain.pdf last/last-nl-plain.pdf)"
claim 'it is said how it ends' tells 'until Ctrl-C'

cp out/first/first-nl-plain.pdf before.pdf
mark && sed 's/Vraag/Welke vraag/' $first >new && cat new >$first
claim 'what is written is made' soon made out/first/first-nl-plain.pdf
claim 'to its end' soon tells 'kaart watch: no errors;'
claim 'it is another' sh -c '! cmp -s before.pdf out/first/first-nl-plain.pdf'
claim 'the other was as it should be' made '1 of 2 products were'

cp out/first/first-nl-plain.pdf good.pdf
mark && sed 's/suit: een/suit: geen/' $first >.new && mv .new $first
claim 'what is renamed over it is noticed' soon tells 'kaart watch: 1 error;'
claim 'and its error told' tells 'decks/first/deck.yaml:13:'
claim 'with its slug' tells '[unknown-suit]'
claim 'the last good PDF stays' cmp good.pdf out/first/first-nl-plain.pdf
cp $first wrong.yaml
mark && deck decks/first
claim 'mended, there is no error any more' soon tells 'no errors any more'

# Folders that come, go and come back.
mark && deck decks/middle
claim 'a new deck is made' soon made out/middle/middle-nl-plain.pdf
soon tells 'kaart watch: no errors'
mark && rm -r decks/middle
claim 'one that goes is noticed' soon tells 'kaart watch:'
mark && mv decks away
claim 'all decks going is noticed' soon tells 'no decks in decks/'
mark && mv away decks
claim 'and their coming back' soon made 'all 2 products are as they should be'
mark && mkdir -p decks/last/layouts/deeper
claim 'a folder that was sought is noticed' soon tells 'kaart watch:'
mark && sed 's/^id: .*/id: other/; s/small: {font/smal: {font/' \
    "$KAART_DATA/layouts/plain.yaml" >decks/last/layouts/plain.yaml
claim 'and what comes into it' soon tells 'decks/last/layouts/plain.yaml'
mark && rm -r decks/last/layouts
claim 'and its going' soon tells 'no errors'

# What lies beside a file while an editor has it open is no reason to begin:
# of what is told then, the first is of the save itself.
mkdir decks/last/po
mark
for leaf in .deck.yaml.swp deck.yaml~ 4913 po/.nl.po.swp po/nl.po~ po/4913; do
    echo swap >decks/last/$leaf
done
sleep 1
claim 'what editors leave makes nothing and tells nothing' \
    sh -c "[ \$(cat said told | wc -l) = $((said + told)) ]"
mark && sed -i 's/Vraag/Waarom/' decks/last/deck.yaml
claim 'a save beside it does' soon made out/last/last-nl-plain.pdf
soon tells 'kaart watch: no errors'
rm -r decks/last/po decks/last/.deck.yaml.swp decks/last/deck.yaml~ \
    decks/last/4913
soon tells 'watching'

# Saves that are more than one step.
mark
for i in 1 2 3 4 5; do
    rm -f $first && deck decks/first && echo "# $i" >>$first
done
claim 'five saves in a moment are noticed' soon tells 'kaart watch: no errors'
mark && touch decks/last/deck.yaml
claim 'what is touched makes nothing' soon made 'all 2 products are as they should be'

end TERM
claim 'SIGTERM ends it' exits 143
claim 'and whoever waits for it' gone
claim 'nothing waits for its name' test -z "$(find out -name '.kaart-*')"
claim 'on no terminal nothing is cleared' sh -c "! grep -q '$(printf '\033')' said told"

# Other programs have a document a round.
cp wrong.yaml $first
begin --sheet plain --format json decks/first
claim 'the first round is a document' soon documents 1
claim 'that has the error' grep -q unknown-suit said
deck decks/first
claim 'so is the second' soon documents 2
end TERM
claim 'it ends, and whoever waits for it' gone
if need python3 'each document stands alone'; then
    claim 'each document stands alone' python3 -c '
import json
text, n, d = open("said").read(), 0, json.JSONDecoder()
while text.strip():
    _, end = d.raw_decode(text.lstrip())
    text, n = text.lstrip()[end:], n + 1
assert n >= 2, n'
fi
claim 'and nothing else is said' test ! -s told

# A file behind a link.
mkdir elsewhere && cp $first elsewhere/deck.yaml
mkdir decks/linked && ln -s ../../elsewhere/deck.yaml decks/linked/deck.yaml
sed -i 's/^id: first/id: linked/' elsewhere/deck.yaml
begin --sheet plain decks/linked
soon tells 'kaart watch:'
mark && sed -i 's/Vraag/Welke vraag/' elsewhere/deck.yaml
claim 'what a link leads to is watched' soon made out/linked/linked-nl-plain.pdf
soon tells 'kaart watch:'
end KILL
claim 'however it ends, nobody goes on waiting' gone

# Wrong use ends it at once.
run watch --sheet plian decks/first
claim 'an unknown sheet is wrong use' exits 2
mkdir empty && cd empty || exit
run watch
claim 'as is nothing to watch' exits 2
