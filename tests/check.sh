#!/bin/sh
# check.sh SUITE... - run suites of tests and count what they say.
#
# A suite is tests/SUITE.sh.  Its lines "ok - claim", "not ok - claim" and
# "skip - claim: why" are results; all others are shown as they are.  Results
# that are ok are counted only, unless V=1.  STRICT=1 fails what was skipped.
# The last line is the total: "N passed, N failed, N skipped".
set -u
cd "$(dirname "$0")/.." || exit 3

unset CDPATH SOURCE_DATE_EPOCH KAART_LANG LANGUAGE
LC_ALL=C NO_COLOR=1
export LC_ALL NO_COLOR

tally=$(mktemp) || exit 3
trap 'rm -f "$tally"' EXIT

for suite; do
    sh "tests/$suite.sh" 2>&1 </dev/null | awk -v suite="$suite" \
        -v strict="${STRICT:-}" -v verbose="${V:-}" -v tally="$tally" '
    /^ok - / { passed++; if (verbose) print; next }
    /^skip - / && !strict { skipped++; print; next }
    sub(/^skip - /, "not ok - skipped: ") { failed++; print; next }
    /^not ok - / { failed++; print; next }
    { print }
    END {
        if (passed + failed + skipped == 0) {
            print "not ok - " suite " has no tests"
            failed++
        }
        printf "%-7s %d passed, %d failed, %d skipped\n", suite ":", \
            passed, failed, skipped
        print passed + 0, failed + 0, skipped + 0 >> tally
    }'
done

awk -v suites=$# '
{ passed += $1; failed += $2; skipped += $3 }
END {
    # A suite that died before it could count is a failure too.
    failed += suites - NR
    if (suites > 1)
        printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped
    exit failed > 0
}' "$tally"
