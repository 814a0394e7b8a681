# formats.sh - complaints for other programs: each document is as its schema
# has it, stands alone on its stream, and changes no exit status.
#
# SARIF_SCHEMA=FILE holds SARIF against OASIS' own schema as well.
. "$ROOT/tests/support/cli.sh"

deck() { # deck FOLDER: all but its cards
    mkdir -p "$1" || return
    cat >"$1/deck.yaml" <<'END'
kaart: deck/1
id: proef
language: en
title: A try
version: 1.0.0
date: 2026-11-21
review: 2026-11-22
license: CC-BY-4.0
sources: [{cite: Ours, relation: own-words}]
layout: plain
colour: night
suits:
  een: {title: One, colour: pine, icon: start}
cards:
END
}

# Documents are kept and validated all at once, at the end: python3 is slow to
# begin.
keep() { # keep HOW SCHEMA FILE TEXT
    kept=$((kept + 1))
    cp "$3" "kept-$kept" && printf '%s\t%s\t%s\t%s\n' "$1" "$2" "kept-$kept" "$4" >>list
}

# Whether the schema refuses the document when a word in it is another.
refuses() { # refuses SCHEMA FILE WORD
    sed "s/$3/x$3/" "$2" >changed
    if cmp -s changed "$2"; then
        echo "not ok - there is no $3 in $2"
    else
        keep refuse "$1" changed "$(basename "$1") asks for $3"
    fi
}

# A claim for each that was kept: it is whole, in UTF-8, has no key twice, and
# is as its schema has it; or is not, where it should be refused.
validate_all() {
    python3 - <<'END'
import json, jsonschema

def once(pairs):
    assert len(dict(pairs)) == len(pairs), "a key stands twice"
    return dict(pairs)

def faults(schema, path):
    schema = json.load(open(schema, encoding="utf-8"))
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    try:
        text = open(path, "rb").read().decode("utf-8", "strict")
        document = json.loads(text, object_pairs_hook=once)
    except (AssertionError, ValueError) as fault:
        return [str(fault)]
    return [f"{list(fault.absolute_path)}: {fault.message}"
            for fault in kind(schema).iter_errors(document)]

for line in open("list", encoding="utf-8", errors="replace"):
    how, schema, path, text = line.rstrip("\n").split("\t")
    found = faults(schema, path)
    good = bool(found) == (how == "refuse")
    print("ok" if good else "not ok", "-", text)
    for fault in [] if good else found[:5]:
        print("   ", fault)
END
}

# Every line is a command of the workflow, and says what and where.
are_commands() {
    [ -s "$1" ] && ! grep -qvE \
        '^::(error|warning|notice) title=[a-z0-9-]+(,file=[^,:]+(,line=[0-9]+(,col=[0-9]+)?)?)?::.' "$1"
}

valid() { # valid TEXT FORMAT FILE
    case $2 in
    json) keep accept "$json" "$3" "$1 is as the schema of JSON" ;;
    sarif)
        keep accept "$sarif" "$3" "$1 is as the schema of SARIF"
        [ -z "${SARIF_SCHEMA:-}" ] ||
            keep accept "$SARIF_SCHEMA" "$3" "$1 is as OASIS' schema"
        ;;
    github) claim "$1 is commands" are_commands "$3" ;;
    esac
}

kept=0
json=$ROOT/docs/diagnostics.schema.json
sarif=$ROOT/tests/support/sarif.schema.json

deck good
echo '  - {id: P1, suit: een, question: "What do you see?"}' >>good/deck.yaml
deck bad
cat >>bad/deck.yaml <<'END'
  - {id: P1, suit: een, question: "What do you see, 100 %?"}
  - {id: P1, suit: twee, qestion: "🎈 Who?", "a\u001bb": 1}
  - {id: P3, suit: een, question: "🎈🎈", help: *nobody}
END
deck faulty
cat >>faulty/deck.yaml <<'END'
  - {id: P1, suit: een, question: "🎈 and 100 %: who, {what}?"}
  - {id: P1, suit: "a\nb", qestion: "Who?"}
END

if ! python3 -c 'import jsonschema' 2>/dev/null; then
    echo 'skip - documents are as their schemas: there is no jsonschema for python3 here'
    exit
fi

for format in json sarif github; do
    for bad in bad faulty; do
        run check "$bad"
        claim "check finds what is wrong with $bad" exits 1
        run check --format "$format" "$bad"
        claim "check --format $format of $bad ends the same" exits 1
        claim "check --format $format of $bad says nothing else" test ! -s stderr
        valid "check --format $format of $bad" "$format" stdout
        cp stdout checked
        run build --format "$format" -o out "$bad"
        claim "build --format $format of $bad ends the same" exits 1
        claim "build --format $format of $bad says the same" cmp -s stdout checked
    done
    run check --format "$format" --today 2030-01-01 good
    claim "a warning ends check --format $format well" exits 0
    valid "a warning in $format" "$format" stdout
    run po update --lang fr --format "$format" faulty
    claim "po update --format $format ends with 1" exits 1
    valid "po update --format $format" "$format" stdout
    run dump --stage deck --format "$format" faulty
    claim "dump --format $format ends with 1" exits 1
    valid "what dump complains of in $format" "$format" stderr
    run list --format "$format" good
    claim "list --format $format still lists" prints 'shops: '
    run build --sheet nowhere --format "$format" -o out good
    claim "a sheet that is not there is wrong use in $format" exits 2
    valid "a complaint without a place in $format" "$format" stdout
    mkdir -p full/out && : >full/out/proef
    run build --format "$format" -o full/out good
    claim "a fault of the system ends with 3 in $format" exits 3
    valid "a fault of the system in $format" "$format" stdout
done

for format in json sarif; do
    run build --format "$format" -o out good
    claim "nothing wrong ends with 0 in $format" exits 0
    claim "nothing wrong says nothing else in $format" test ! -s stderr
    valid "nothing wrong in $format" "$format" stdout
    run calibrate --format "$format" -o out
    valid "calibrate --format $format" "$format" stdout
done
run build --format github -o out good
claim 'nothing wrong is silent in github' silent
run build --force --format text -o out good
claim 'text says what was made' prints 'proef-en-a4.pdf'
run check --format text faulty
claim 'text goes to stderr' says '[duplicate-card]'

run check --format json bad
for word in slug line kaart-diagnostics; do
    refuses "$json" stdout "$word"
done
run check --format sarif faulty
for word in ruleId startLine 2.1.0 utf16 shortDescription; do
    refuses "$sarif" stdout "$word"
done

# A name that is no UTF-8, and one with all that means something elsewhere.
for name in "$(printf 'cli\353nt')" 'a b,c:d%e#f?[g]'; do
    deck "$name" 2>/dev/null || {
        echo 'skip - names that are no UTF-8: this disk has none'
        continue
    }
    echo '  - {id: P1, suit: twee, question: "Who?"}' >>"$name/deck.yaml"
    for format in json sarif github; do
        run check --format "$format" "$name"
        claim "a strange name changes no status in $format" exits 1
        valid "a strange name in $format" "$format" stdout
    done
done

run check --format xml good
claim 'an unknown format is wrong use' exits 2
claim 'an unknown format is told those there are' says 'text, json, sarif and github'
run build --format xml good
claim 'so it is of build' exits 2

validate_all
