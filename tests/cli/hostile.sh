# hostile.sh - full disks, shut doors, lost pipes and decks that nobody meant:
# every one ends with 0, 1, 2 or 3, never with a signal
. "$ROOT/tests/support/cli.sh"
KAART_DATA=$ROOT/tests/support/data

head_of_deck() {
    cat <<'YAML'
kaart: deck/1
id: proef
language: nl
title: Proef
version: 1.0.0
date: 2026-11-21
license: CC-BY-4.0
sources: [{cite: Geen, relation: own-words}]
layout: plain
terms: {client: cliënt}
suits:
  een: {title: Een, colour: ink, icon: circle}
  twee: {title: Twee, colour: red, icon: square}
cards:
YAML
}
mkdir deck
{
    head_of_deck
    cat <<'YAML'
  - id: P1
    suit: een
    question: Wat vraagt de {client}?
  - id: P2
    suit: twee
    copies: 2
    question: |
      Een **lijst** van *drie*:

      - een
      - twee
    help: "Of niet."
  - {id: P3, suit: een, question: Kort?}
YAML
} >deck/deck.yaml
run build deck --sheet plain
claim 'the deck that is mistreated below is sound' exits 0

# -- The system says no ------------------------------------------------------

pdf=out/proef/proef-nl-plain.pdf
if [ "$(id -u)" != 0 ]; then
    as_nobody() { "$@"; }
elif command -v setpriv >/dev/null; then
    as_nobody() {
        setpriv --reuid=65534 --regid=65534 --clear-groups "$@"
    }
fi
# A program of nobody's may not read the folders above this one.
if command -v as_nobody >/dev/null &&
    as_nobody test -r "$KAART_DATA/layouts/plain.yaml" -a -x "$KAART"; then
    mkdir shut && chmod 555 shut
    code=0
    as_nobody "$KAART" build deck --sheet plain -o shut >stdout 2>stderr ||
        code=$?
    claim 'a folder that may not be written is a fault of the system' exits 3
    claim 'the folder is named' says "shut/"
    claim 'why is told' says 'Permission denied'
    cp deck/deck.yaml secret.yaml && chmod 000 secret.yaml
    code=0
    as_nobody "$KAART" check secret.yaml >stdout 2>stderr || code=$?
    claim 'a deck that may not be read is a fault of the system' exits 3
    claim 'why it cannot be read is told' says 'ermission denied'
    chmod 600 secret.yaml
else
    echo 'skip - folders that are shut: this user may go anywhere, or nowhere'
fi

# What may not grow beyond 512 bytes stands for a full disk; where one can be
# made, it is tried as well.
(
    trap '' XFSZ
    ulimit -f 1
    "$KAART" build deck --sheet plain -o limited >stdout 2>stderr
    echo $? >status
)
code=$(cat status)
claim 'a product that cannot be written is a fault of the system' exits 3
claim 'why it cannot be written is told' says 'File too large'
claim 'no part of it is left' test -z "$(products limited)"
mkdir small
if [ "$(id -u)" = 0 ] && mount -t tmpfs -o size=64k tmpfs small 2>mount.log
then
    head -c 99999 /dev/zero >small/filler 2>mount.log
    run build deck --sheet plain -o small
    claim 'a full disk is a fault of the system' exits 3
    claim 'a full disk is told' says 'No space left on device'
    claim 'no part is left on a full disk' \
        test "$(find small -name .kaart -prune -o -type f -print)" = \
            small/filler
    umount small
fi

for command in 'list deck' 'dump --stage faces deck' --version --help \
    'check --format json deck' 'build --help' 'build deck --sheet plain'; do
    code=0
    "$KAART" $command >/dev/full 2>stderr || code=$?
    claim "'$command' into a full disk is a fault of the system" exits 3
    code=0
    "$KAART" $command >&- 2>stderr || code=$?
    claim "'$command' into a closed stdout is a fault of the system" exits 3
done
rm -rf out
"$KAART" build deck --sheet plain >&- 2>&-
claim 'a product is whole without stdout and stderr' sh -c \
    "tail -c 6 $pdf | grep -q %%EOF && ! grep -aq 'sheet of paper' $pdf"
{ "$KAART" dump --stage faces deck deck deck deck 2>stderr; echo $? >code; } |
    :
claim 'a pipe that nobody reads ends without a signal' \
    test "$(cat code)" -eq 3 -o "$(cat code)" -eq 0

# -- Content that nobody prepared for ----------------------------------------

# card YAML: a deck of one card with these keys
card() {
    mkdir -p odd
    { head_of_deck && printf '  - {id: P1, suit: een, %s}\n' "$1"; } \
        >odd/deck.yaml
    run build odd --sheet plain -o odd-out
}
card 'question: "Kinderdagverblijfmedewerkersbijeenkomstvoorbereiding"'
claim 'a word wider than the card does not fit' says '[text-overflow]'
card 'question: "Hallo 🐘"'
claim 'a letter that no font has is an error, not a box' says '[missing-glyph]'
card 'question: "a\u0007b"'
claim 'a bell is no letter' exits 1
card 'question: ""'
claim 'an empty question is an error' says '[missing-field]'
card 'question: "   "'
claim 'a question of blanks is an error' says '[missing-field]'
card 'question: "*"'
claim 'a lone star is a star' exits 0
card 'question: "**", help: "- "'
claim 'marks without words are no crash' test "$code" -le 1
card 'question: "\u202Eabc\u2066"'
claim 'marks of direction are no crash' test "$code" -le 1
card 'question: "e\u0301\u0302\u0303\u0304\u0305\u0306\u0307"'
claim 'a tower of accents is no crash' test "$code" -le 1
card 'question: "a\u00ADb\u200Bc\u00A0d\u2028e"'
claim 'invisible letters are no crash' test "$code" -le 1
card 'question: "{}{client}{ client}{{client}}{"'
claim 'braces are braces' exits 0
card "question: \"$(printf '%9000s' | tr ' ' x)\""
claim 'a word of 9,000 letters does not fit' says '[text-overflow]'
card "question: \"$(printf '%3000s' | sed 's/ /x /g')\""
claim 'a text of 3,000 words does not fit' says '[text-overflow]'
card "question: \"$(printf '%500s' | sed 's/ />/g')\""
claim '500 quotations in each other are no crash' exits 1
card 'question: "Vraag?", copies: 1000'
claim '1,000 copies are printed' prints '56 sheets'

mkdir many
{
    head_of_deck
    awk 'BEGIN { for (i = 1; i <= 1000; i++)
        printf "  - {id: N%d, suit: %s, question: Vraag nummer %d?}\n",
            i, i % 2 ? "een" : "twee", i }'
} >many/deck.yaml
run build many --sheet plain,single -o many-out
claim '1,000 cards are built' exits 0
if need pdfinfo '1,000 cards have their pages'; then
    pdfinfo many-out/proef/proef-nl-single.pdf >info
    claim '1,000 cards have their pages' grep -q '^Pages: *2000$' info
fi

# -- Accidents ---------------------------------------------------------------

# Two hundred decks, each the good one with one to four accidents: a line or
# some bytes that are dropped, doubled, moved or changed.  The seed is fixed,
# and the numbers are our own, for those of awk differ.
mkdir hurt
awk '
function any(n) { # a number from 0 to n - 1
    seed = (seed * 16807) % 2147483647
    return seed % n
}
function hurt(s,    at, n) {
    at = any(length(s) + 1)
    n = 1 + any(3)
    if (any(3) == 0)
        return substr(s, 1, at) substr(s, at + n)
    return substr(s, 1, at) sign[any(nsigns)] substr(s, at + n)
}
BEGIN {
    seed = 2026
    nsigns = split(": - [ ] { } & * ! | > % @ ` \" # , ~ \\ 0 -1 1e9 null" \
        " \t \001 \303 \377 \357\273\277 é 字 deck card {client} <b> ---" \
        " 9999999999 ../x /dev/zero art/x.svg", words, " ")
    for (i = 1; i <= nsigns; i++)
        sign[i - 1] = words[i]
    sign[nsigns++] = " "
    sign[nsigns++] = "\n"
}
{ good[NR] = $0 }
END {
    for (deck = 1; deck <= 200; deck++) {
        n = NR
        for (i = 1; i <= n; i++)
            line[i] = good[i]
        for (k = any(4) + 1; k > 0; k--) {
            at = 1 + any(n)
            what = any(8)
            if (what == 0)
                line[at] = ""
            else if (what == 1)
                line[at] = line[at] "\n" line[at]
            else if (what == 2)
                line[at] = line[1 + any(n)]
            else
                line[at] = hurt(line[at])
        }
        file = "hurt/" deck ".yaml"
        for (i = 1; i <= n; i++)
            print line[i] >file
        close(file)
    }
}' deck/deck.yaml
for file in hurt/*.yaml; do
    code=0
    timeout 10 "$KAART" build -q "$file" --sheet plain -o hurt-out >stdout \
        2>stderr </dev/null || code=$?
    case $code in
    0) [ ! -s stderr ] || echo "$file: 0, with complaints" ;;
    1) grep -q 'error: .* \[[a-z0-9-]*\]$' stderr ||
        echo "$file: 1, without an error" ;;
    *) echo "$file: $code" ;;
    esac
    echo "$code" >>codes
done >accidents
claim 'of 200 accidents none is a crash' test ! -s accidents
sed 's/^/    /' accidents
claim 'some are harmless' grep -q 0 codes
claim 'some are not' grep -q 1 codes
