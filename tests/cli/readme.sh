# The README's first deck, made and spoilt, prints what the README says.
. "$ROOT/tests/support/cli.sh"

# block N TYPE: the Nth block of README.md that is fenced by ```TYPE.
block() {
    awk -v n="$1" -v fence="\`\`\`$2" '
    !inside && /^```/ { inside = 1; wanted = $0 == fence && ++count == n; next }
    inside && /^```$/ { inside = wanted = 0; next }
    wanted' "$ROOT/README.md"
}

mkdir -p decks/coffee
block 1 yaml >decks/coffee/deck.yaml

block 1 '' >expected
run build decks/coffee
claim 'the first deck builds' exits 0
claim 'what it prints is in the README' cmp -s expected stdout

# C2 and C4 as the README tells it.
awk '/id: C2/ { sub_help = 1 }
    sub_help && sub(/help:/, "hepl:") { sub_help = 0 }
    { sub(/suit: home$/, "suit: hom") }
    { print }' decks/coffee/deck.yaml >spoilt
mv spoilt decks/coffee/deck.yaml

block 2 '' >expected
run build decks/coffee
claim 'a spoilt deck is an error of the material' exits 1
claim 'its complaints are in the README' cmp -s expected stderr
claim 'its old PDF is left alone' test -s out/coffee/coffee-en-a4.pdf
