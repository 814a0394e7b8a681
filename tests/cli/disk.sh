# disk.sh - what happens when the system says no.  Root may write anywhere, so
# no test leans on permissions.
. "$ROOT/tests/support/cli.sh"
deck=$ROOT/decks/kampvuur

code=0
"$KAART" list "$deck" >/dev/full 2>stderr || code=$?
claim 'list into a full disk is a fault of the system' exits 3
claim 'and the fault is told' test -s stderr

code=0
"$KAART" --version >/dev/full 2>stderr || code=$?
claim '--version into a full disk is a fault of the system' exits 3

code=0
"$KAART" dump --stage faces "$deck" >/dev/full 2>stderr || code=$?
claim 'dump into a full disk is a fault of the system' exits 3

code=0
"$KAART" list "$deck" >&- 2>stderr || code=$?
claim 'list into a closed stdout is a fault of the system' exits 3

echo kept >plain
run build "$deck" -o plain
claim 'a file where a folder has to come is a fault of the system' exits 3
claim 'the file is named' says plain
claim 'the file is left alone' grep -qx kept plain

mkdir -p out/kampvuur/kampvuur-nl-a4.pdf/full
run build "$deck" -o out --sheet a4
claim 'a folder where a product has to come is a fault of the system' exits 3
claim 'nothing is left beside it' \
    test "$(ls -A out/kampvuur)" = kampvuur-nl-a4.pdf

run build nowhere.yaml
claim 'a deck that is not there is an error' test "$code" -ne 0
claim 'a deck that is not there is named' says nowhere.yaml

mkdir -p folder/deck.yaml
run check folder
claim 'a folder for a deck.yaml is an error' test "$code" -ne 0
claim 'a folder for a deck.yaml is told' says deck.yaml

run check --data nowhere "$deck"
claim 'data that is not there is told' says nowhere
claim 'data that is not there is an error' test "$code" -ne 0
