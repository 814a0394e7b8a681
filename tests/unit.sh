#!/bin/sh
# unit.sh - run each unit test program; every test function is one result.
# What a program prints besides is shown only when something in it failed.
set -u
cd "$(dirname "$0")/.." || exit 3
: "${BUILD:=$PWD/build/release}"

log=$(mktemp) || exit 3
trap 'rm -f "$log"' EXIT
CMOCKA_MESSAGE_OUTPUT=tap
export CMOCKA_MESSAGE_OUTPUT

for source in tests/unit/test_*.c; do
    [ -e "$source" ] || continue
    name=$(basename "$source" .c)
    "$BUILD/tests/unit/$name" >"$log" 2>&1
    code=$?
    awk -v name="$name" -v code="$code" '
    /^1\.\.[0-9]+$/ { planned += substr($0, 4) }
    /^(not )?ok [0-9]+/ {
        ran++
        claim = $0
        sub(/^(not )?ok [0-9]+ (- )?/, "", claim)
        gsub(/_/, " ", claim)
        if (sub(/^# *SKIP */, "", claim))
            print "skip - " name ": " claim ": skipped by the test"
        else if (/^not/) {
            print "not ok - " name ": " claim
            bad++
        } else
            print "ok - " name ": " claim
    }
    END {
        if (ran < planned || ran == 0) {
            printf "not ok - %s: ended with %d after %d of %d tests\n", \
                name, code, ran, planned
            bad++
        } else if (code != 0 && !bad) {
            printf "not ok - %s: ended with %d\n", name, code
            bad++
        }
        exit bad > 0
    }' "$log" || sed 's/^/    /' "$log"
done
