# faults.sh - the system fails while files are written: some faults of each
# kind (all of them: make faults), and several programs at once
. "$ROOT/tests/support/cli.sh"

# A sanitizer has calls of its own, and an address space that it must have: the
# sample is for the other builds.
faults=$BUILD/tests/faults/faults
if [ "${VARIANT:-release}" = san ]; then
    :
elif why=$("$faults"); then
    WORK=$PWD/faults sh "$ROOT/tests/faults/faults.sh" "$faults" 400 \
        build shop calibrate new update
else
    echo "skip - faults of the system: $why"
fi

SOURCE_DATE_EPOCH=1770000000
export SOURCE_DATE_EPOCH
for name in one two three four; do
    run new deck $name
done

run build -q -o whole
claim 'four decks build' exits 0
claim 'the manifest is true' true_manifest whole

# together FOLDER [DECK]: eight programs, each with its deck, or all with one
together() {
    for name in one two three four one two three four; do
        "$KAART" build -q -j 2 -o "$1" "${2:-decks/$name}" >>said 2>&1 &
    done
    wait
}
: >said
together eight
claim 'eight at once, two for each deck, say nothing' test ! -s said
claim 'and make what one makes' diff -r -x .kaart whole eight
claim 'nothing of theirs waits' tidy eight
together same decks/one
claim 'eight at once with the same deck say nothing' test ! -s said
claim 'and what they made is whole' diff -r whole/one same/one
claim 'with a true manifest' true_manifest same

# Again and again, while there is something old to be made anew.
cp -R decks calm
for round in 1 2 3; do
    sed -i "s/hope[0-9]*/hope$round/" decks/*/deck.yaml
    run build -q -o rounds$round
    together eight
    claim "round $round: eight at once make what one makes" \
        quietly diff -r -x .kaart rounds$round eight
    claim "round $round: and leave nothing" tidy eight
done
claim 'and say nothing in any' test ! -s said
rm -r decks && mv calm decks

# A place that is another one, and places where nothing can be written.
mkdir real
ln -s real link
run build -q -o link
claim 'a folder that is a link is built in' diff -r -x .kaart whole real
claim 'and stays a link' test -L link

mkdir -p odd/manifest.json/full
run build -q -o odd decks/one
claim 'a manifest that is a folder is a fault of the system' exits 3
claim 'which is named' says odd/manifest.json
claim 'nothing waits beside it' tidy odd

code=0
"$KAART" build -o closed decks/one >&- 2>stderr || code=$?
claim 'a build into a closed stdout is a fault of the system' exits 3
claim 'and its products are whole' diff -r whole/one closed/one

cp -R whole small
sed -i 's/hope/wish/' decks/one/deck.yaml
code=0
(
    ulimit -f 4
    trap '' XFSZ
    exec "$KAART" build -q -o small decks/one
) >stdout 2>stderr || code=$?
claim 'a disk that is full is a fault of the system' exits 3
claim 'which is told' says 'File too large'
claim 'the old products stay' diff -r whole/one small/one
claim 'nothing waits beside them' tidy small
run build -q -o small
claim 'with room again the build is as it should be' exits 0
claim 'and silent' silent

# Root may read and write anywhere, so root puts on another hat.
other() {
    code=0
    if [ "$(id -u)" = 0 ]; then
        setpriv --reuid=65534 --regid=65534 --clear-groups "$KAART" "$@"
    else
        "$KAART" "$@"
    fi >stdout 2>stderr || code=$?
}
sed -i 's/wish/want/' decks/one/deck.yaml
cp -R small before
chmod -R a-w small
other list decks/two
if [ $code != 0 ]; then
    echo "skip - a folder that may not be written: no other user can work here"
else
    other build -q -o small decks/one
    claim 'a folder that may not be written is a fault of the system' exits 3
    claim 'which is told' says 'Permission denied'
    claim 'and all in it stays' diff -r before small
    # Its folder may be written, but not the one that the manifest is in: what
    # cannot be said must not be done.
    [ "$(id -u)" != 0 ] || chown -R 65534:65534 small/one
    chmod -R u+w small/one
    other build -q -o small decks/one
    claim 'a manifest that may not be written is a fault of the system' exits 3
    claim 'which is named' says small/manifest.json
    claim 'and all that it tells of stays' diff -r before small
    chmod 0 decks/one/deck.yaml
    other check decks/one
    claim 'a deck that may not be read is a fault of the system' exits 3
    claim 'and told once' test "$(grep -c 'deck.yaml.*\[read\]' stderr)" = 1
fi
chmod -R u+w small
chmod 644 decks/one/deck.yaml
