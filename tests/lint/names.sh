#!/bin/sh
# names.sh - every global symbol begins with the stem of its file and `_`,
# or is that stem.  Read from the objects, so that macros cannot hide one.
set -u

if ! command -v nm >/dev/null; then
    echo "skip - names: there is no nm here"
    exit
fi

for source in $(find src -name '*.c' | sort); do
    object=$BUILD/${source%.c}.o
    if [ -f "$object" ]; then
        # Names with two underscores are the sanitizers'.
        nm -g "$object" | awk -v source="$source" '
            NF == 3 && $2 != "U" && $3 !~ /^_?__/ { print source, $3 }'
    else
        echo "$source -"
    fi
done | awk '
FILENAME != "-" {
    if (!/^(#|$)/) {
        excused[$1, $2] = 1
        if (NF < 3) {
            print FILENAME ":" FNR ": no reason is given"
            breaches++
        }
    }
    next
}
{
    stem = $1
    sub(/.*\//, "", stem)
    sub(/\.c$/, "", stem)
    if ($2 == "-") {
        print $1 ": is not compiled, so its names are not known"
        breaches++
        next
    }
    names++
    if ($2 != stem && index($2, stem "_") != 1 && !(($1, $2) in excused)) {
        print $1 ": global \"" $2 "\" does not begin with \"" stem "_\""
        breaches++
    }
}
END {
    if (!names) {
        print "tests/lint/names.sh: found no names at all"
        breaches++
    }
    print (breaches ? "not ok" : "ok") " - names: " names + 0 \
        " global names begin with their file" (breaches ? ", but " breaches : "")
}' tests/lint/names.txt -
