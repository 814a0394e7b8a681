#!/bin/sh
# golden.sh                 run every case under tests/golden/
# golden.sh --update CASE   write what CASE prints now as what it should print
#
# A case is a folder named for what it shows.  Its file `cmd` holds one line:
# the arguments of kaart, which runs inside the folder.  What it prints is
# compared, exactly, with expect.out and expect.err (no file: nothing), and
# its exit status with expect.code (no file: 0).  In `cmd` $OUT is an empty
# folder under build/ to write products to.
set -u
cd "$(dirname "$0")/.." || exit 3
: "${KAART:=$PWD/build/kaart}"

# Relative, so that a path in a message is the same on every machine; and the
# tests' own, so that a case holds while the project's layouts change.
KAART_DATA=../../support/data
export KAART_DATA

# Leave in build/golden/CASE what the case prints now.
run_case() {
    got=build/golden/$1
    rm -rf "$got" && mkdir -p "$got/files" || exit 3
    (
        cd "tests/golden/$1" || exit 3
        OUT=../../../$got/files
        eval "set -- $(cat cmd)"
        "$KAART" "$@" >"../../../$got/expect.out" \
            2>"../../../$got/expect.err" </dev/null
    )
    echo $? >"$got/expect.code"
}

# Show how what was printed differs from what was expected.
compare() {
    same=true
    for file in expect.out expect.err expect.code; do
        want=tests/golden/$1/$file
        if [ ! -e "$want" ]; then
            want=build/golden/default
            case $file in
            expect.code) echo 0 ;;
            esac >"$want"
        fi
        diff -u --label "$1/$file" --label "now" \
            "$want" "build/golden/$1/$file" || same=false
    done
    $same
}

update() {
    case=tests/golden/$1
    if [ -z "$1" ] || [ ! -f "$case/cmd" ]; then
        echo "golden-update: CASE= names a folder of tests/golden with a cmd" >&2
        exit 2
    fi
    # What git holds, committed or staged, can be looked at again.
    if ! git diff --quiet -- "$case"/expect.* ||
        [ -n "$(git ls-files --others -- "$case" | grep '/expect\.')" ]; then
        echo "golden-update: $case/expect.* has changes that git does not" \
            "hold; add or restore them first" >&2
        exit 1
    fi
    run_case "$1"
    compare "$1" && echo "golden-update: $1 is as expected"
    for file in expect.out expect.err; do
        rm -f "$case/$file"
        [ ! -s "build/golden/$1/$file" ] || cp "build/golden/$1/$file" "$case"
    done
    rm -f "$case/expect.code"
    echo 0 | cmp -s - "build/golden/$1/expect.code" ||
        cp "build/golden/$1/expect.code" "$case"
}

mkdir -p build/golden || exit 3
if [ "${1:-}" = --update ]; then
    update "${2:-}"
    exit 0
fi
for folder in tests/golden/*/; do
    case=$(basename "$folder")
    [ "$case" != pixels ] || continue # test_paint.c compares those
    [ -f "$folder/cmd" ] || {
        [ ! -d "$folder" ] || echo "not ok - golden $case: has no cmd"
        continue
    }
    run_case "$case"
    if compare "$case"; then
        echo "ok - golden $case"
    else
        echo "not ok - golden $case"
    fi
done
