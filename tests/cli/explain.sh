# explain.sh - what a complaint means is there for who meets it
. "$ROOT/tests/support/cli.sh"
unset KAART_DATA

run explain
claim 'explain lists' exits 0
claim 'explain says nothing else' test ! -s stderr
cut -d ' ' -f 1 stdout >slugs
claim 'it lists a line each' sh -c '! grep -qvE "^[a-z0-9-]+  +[A-Z].*\.$" stdout'
claim 'it lists each slug once' test -z "$(sort slugs | uniq -d)"
claim 'it lists what the documentation has' \
    test "$(grep -c '^### `' "$ROOT/docs/diagnostics.md")" -eq "$(wc -l <slugs)"

run explain text-overflow
claim 'explain SLUG ends well' exits 0
for part in text-overflow 'Error. ' 'Why: ' 'Mend: '; do
    claim "explain text-overflow has '$part'" prints "$part"
done
run explain too-much-ink qr-too-small
claim 'several are explained' prints qr-too-small
claim 'in their order' test "$(head -n 1 stdout)" = too-much-ink

run explain text-overflw
claim 'an unknown slug is wrong use' exits 2
claim 'the nearest one is named' says "did you mean 'text-overflow'?"
claim 'nothing is explained' test ! -s stdout
run explain zzzzzzzzzzzzzz
claim 'without a nearest one, the list is named' says "'kaart explain' lists them all"
run explain "$(printf 'a\033[1m')"
claim 'what was asked for commands no terminal' sh -c '! grep -q "$(printf "\033")" stderr'
run explain pdf nonsense
claim 'one known and one unknown is wrong use' exits 2
claim 'the known one is explained' prints 'Mend: '

cp "$KAART" alone
KAART=./alone
run explain pdf
claim 'it needs no data' exits 0

need bash 'bash completes slugs' || exit 0
bash -c '
    . "$ROOT/docs/completion/kaart.bash"
    PATH=$PWD:$PATH
    COMP_WORDS=(./alone explain qr-too) COMP_CWORD=2
    _kaart && printf "%s\n" "${COMPREPLY[@]}"' >completed 2>&1
claim 'bash completes slugs' sh -c 'printf "%s\n" qr-too-long qr-too-small | cmp -s - completed'
