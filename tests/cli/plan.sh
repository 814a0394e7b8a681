# plan.sh - the commands that plan prints are run by those that it prints for
. "$ROOT/tests/support/cli.sh"
unset KAART_DATA MAKEFLAGS MAKELEVEL
mkdir 'a project' && cd 'a project' || exit
mkdir decks
cp -R "$ROOT/decks/kampvuur" "$ROOT/decks/casuistiek-benutten" \
    "$ROOT/decks/oeverlicht" decks/
cp -R "$ROOT/decks/kampvuur" 'decks/a deck #1 $x'
sed -i 's/^id: kampvuur/id: vuur/' decks/a*/deck.yaml
fire=decks/kampvuur/deck.yaml
pdfs='casuistiek-benutten/casuistiek-benutten-nl-a4
kampvuur/kampvuur-nl-a4
oeverlicht/casuistiek-benutten-en-a4
oeverlicht/casuistiek-benutten-nl-a4
oeverlicht/kampvuur-en-a4
oeverlicht/kampvuur-nl-a4
vuur/vuur-nl-a4'

# What one build makes of all, to compare with.
run build --sheet a4 -q -o whole
claim 'one build makes all' exits 0

# same FOLDER: the products and the manifest are those of one build
same() {
    diff -r -x .kaart whole "$1" >log 2>&1
}
# steps FILE: the names of the steps that were run, in order
steps() {
    sed -n 's/.*--depfile=.*\.kaart\/\([a-z-]*\)\.d.*/\1/p' "$1" | sort | tr '\n' ' '
}
# try NAME: both are tried alike.  $on is their word for going on after a fault.
try() {
    engine >engine.log 2>&1
    claim "$1: all is made" test $? = 0
    claim "$1: as one build makes it, the manifest too" same "$folder"
    engine >engine.log 2>&1
    claim "$1: the second time ends well" test $? = 0
    claim "$1: and runs nothing" test -z "$(steps engine.log)"

    sleep 0.01 && touch decks/casuistiek-benutten/deck.yaml
    engine >engine.log 2>&1
    claim "$1: what was touched is asked for" test "$(steps engine.log)" = \
        'casuistiek-benutten-nl oeverlicht-en oeverlicht-nl '
    claim "$1: and left as it was" same "$folder"
    engine >engine.log 2>&1
    claim "$1: once" test -z "$(steps engine.log)"

    sleep 0.01 && sed -i 's/KG1/KG1x/' decks/a*/deck.yaml
    engine >engine.log 2>&1
    claim "$1: a change is of its products" \
        test "$(steps engine.log)" = 'vuur-nl '
    sed -i 's/KG1x/KG1/' decks/a*/deck.yaml
    engine >engine.log 2>&1
    claim "$1: and back again" same "$folder"

    sed -i 's/suit: welkom/suit: welkm/' decks/a*/deck.yaml
    engine >engine.log 2>&1
    claim "$1: an error is one" test $? != 0
    claim "$1: and is told" grep -q unknown-suit engine.log
    claim "$1: the old PDFs stay" same "$folder"
    sed -i 's/suit: welkm/suit: welkom/' decks/a*/deck.yaml
    engine >engine.log 2>&1
    claim "$1: mended, it goes on" test $? = 0
    engine >engine.log 2>&1
    claim "$1: and is at its end" test -z "$(steps engine.log)"

    rm "$folder/vuur/vuur-nl-a4.pdf"
    engine >engine.log 2>&1
    claim "$1: what is gone is made again" same "$folder"
    rm decks/casuistiek-benutten/po/*.po && engine $on >engine.log 2>&1
    claim "$1: an input that is gone is no stranger" \
        grep -q missing-language engine.log
    cp "$ROOT"/decks/casuistiek-benutten/po/*.po decks/casuistiek-benutten/po/
    engine >engine.log 2>&1
    claim "$1: and may come back" same "$folder"
}

folder='out/of #ninja'
run plan --format ninja --sheet a4 -o "$folder"
claim 'plan ends well' exits 0
claim 'and says nothing else' test ! -s stderr
cp stdout build.ninja
engine() {
    ninja -v "$@"
}
on='-k 0'
if need ninja 'what ninja runs'; then
    claim 'ninja knows the products by their names' test "$(
        ninja -t targets all | sed -n 's/^out\/of #ninja\/\(.*\)\.pdf: .*/\1/p' |
            sort)" = "$pdfs"
    try ninja
fi

folder="out/make's"
run plan --format make --sheet a4 -o "$folder"
cp stdout plan.mk
engine() {
    ${MAKE:-make} -j2 -f plan.mk "$@"
}
on=-k
try make
rm "$folder/.kaart/vuur-nl.d"
engine >engine.log 2>&1
claim 'make: without its depfile a step is run' \
    test "$(steps engine.log)" = 'vuur-nl '
claim 'make: the program may be another' test "$(
    ${MAKE:-make} -n -B -f plan.mk KAART=/bin/other | grep -c /bin/other)" = 5

# Two at once in one folder: the manifest has what both made.
for i in 1 2 3; do
    rm -rf out
    "$KAART" build -q --sheet a4 decks/kampvuur decks/oeverlicht &
    "$KAART" build -q --sheet a4 decks/casuistiek-benutten decks/a* &
    wait
    claim "two builds at once, both are in the manifest ($i)" same out
done

# A CI runs each command somewhere else.
run plan --format github-matrix --sheet a4
claim 'the matrix is one line' test "$(wc -l <stdout)" = 1
cp stdout matrix.json
run plan --format gitlab --sheet a4 -o 'the products'
cp stdout gitlab.json
if need python3 'what a CI runs'; then
    python3 - "$KAART" <<'END'
import json, shlex, subprocess, sys
for entry in json.load(open("matrix.json"))["include"]:
    subprocess.run("'%s' %s -q -o matrix" % (sys.argv[1], entry["args"]),
                   shell=True, check=True)
    for path in entry["files"].split("\n"):
        open(path.replace("out/", "matrix/", 1)).close()
jobs = json.load(open("gitlab.json"))
assert list(jobs)[0].startswith("kaart:"), jobs
for job in jobs.values():
    for line in job["script"]:
        subprocess.run(line + " -q", shell=True, check=True)
    for path in job["artifacts"]["paths"]:
        open(path).close()
print("ok - each job makes what it says")
END
    claim 'the jobs of the matrix make all' same matrix
    claim 'and those of GitLab' same 'the products'
fi

# Options are passed on, and what they name is known.
run plan --format make --lang nl,en --variant standard,low-ink --sheet single \
    --shop coated decks/kampvuur
for name in nl-coated en-coated nl-low-ink-coated en-low-ink-coated \
    nl-coated-job; do
    claim "there is a product $name" grep -q "kampvuur-$name\.[a-z]* " stdout
done
run plan --format github-matrix --draft --proof --data "$ROOT" decks/kampvuur
claim 'options are passed on' prints "build --data=$ROOT --sheet=single --proof --draft decks/kampvuur"
claim 'a proof has its name' prints out/kampvuur/kampvuur-nl-single-proof.pdf

# What is wrong is said when it is run.
sed -i 's/suit: welkom/suit: welkm/' $fire
for engine in ninja make github-matrix gitlab; do
    run plan --format $engine decks/kampvuur decks/nowhere
    claim "$engine: a deck with faults has its step" prints 'decks/kampvuur'
    claim "$engine: so has one that is not there" prints 'decks/nowhere'
    claim "$engine: and that is no fault of the plan" exits 0
done
run plan --format make decks/kampvuur
cp stdout wrong.mk
${MAKE:-make} -f wrong.mk >log 2>&1
claim 'make runs it, and it says what is wrong' grep -q unknown-suit log
cp "$ROOT/$fire" $fire
run plan --format ninja decks/kampvuur decks/kampvuur/deck.yaml
claim 'two that make the same file are told' exits 1
claim 'by their names' says "steps 'kampvuur-nl' and 'kampvuur-nl-2'"
claim 'and not planned' test ! -s stdout

# Wrong use.
run plan decks/kampvuur
claim 'a plan is for somebody' exits 2
run plan --format text decks/kampvuur
claim 'text is for nobody' exits 2
claim 'it is said who there is' says 'ninja, make, github-matrix or gitlab'
run plan --format make -o 'out;x' decks/kampvuur
claim 'what make cannot write is refused' exits 2
run plan --format make --variant "low
ink" decks/kampvuur
claim 'as is what nobody can' exits 2
