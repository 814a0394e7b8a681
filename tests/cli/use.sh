# use.sh - how the command line answers, right and wrong
. "$ROOT/tests/support/cli.sh"

run --version
claim '--version ends with 0' exits 0
claim '--version says name and number' grep -qx 'kaart [0-9.]*' stdout
claim '--version goes to stdout only' test ! -s stderr

run --help
claim '--help ends with 0' exits 0
for command in build watch plan check list dump new po explain; do
    claim "--help names $command" prints "$command"
done

run
claim 'no command is wrong use' exits 2

run biuld
claim 'an unknown command is wrong use' exits 2
claim 'an unknown command is named' says biuld
claim 'wrong use prints nothing on stdout' test ! -s stdout

for command in build watch plan check list dump new po explain; do
    run "$command" --nonsense
    claim "an unknown option of $command is wrong use" exits 2
    claim "an unknown option of $command is named" says nonsense
    run "$command" --help
    claim "$command --help ends with 0" exits 0
    claim "$command --help goes to stdout" test -s stdout
    claim "$command --help says how it is called" prints "kaart $command "
    claim "$command --help is readable without a locale" \
        sh -c "! grep -q '\[OPTION?\]' stdout"
done

run dump "$ROOT/decks/kampvuur"
claim 'dump without a stage is wrong use' exits 2
run dump --stage nowhere "$ROOT/decks/kampvuur"
claim 'an unknown stage is wrong use' exits 2
claim 'the stages there are, are named' says faces
run check --format nowhere "$ROOT/decks/kampvuur"
claim 'an unknown format is wrong use' exits 2
run check --today tomorrow "$ROOT/decks/kampvuur"
claim 'a date that is none is wrong use' exits 2

cp -R "$ROOT/decks" decks
run build -q --sheet single decks/README.md decks/kampvuur
claim 'a file beside the decks is a fault' exits 1
claim 'which says what it is not' says 'README.md: error: is neither a folder'
claim 'and the deck is made' test -s out/kampvuur/kampvuur-nl-single.pdf
rm -r out
run list
for line in 'sheets: .*single' 'variants: .*large-print' \
    'shops: .*coated .*uncoated' 'languages: .*en .*nl .*zh-Hans'; do
    claim "list has '$line'" grep -qx "$line.*" stdout
done
run list --json
for key in layouts sheets icons variants shops languages; do
    claim "list --json has $key" prints "\"$key\": ["
done
