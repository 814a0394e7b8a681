#!/bin/sh
# sizes.sh - the walls: 600 lines a file, 70 a function with its signature;
# and that each file says its licence first and guards itself with its path
set -u

awk '
function breach(line, what) {
    print FILENAME ":" line ": " what
    breaches++
}
function close_file() {
    if (lines > 600)
        print last ":601: the file has " lines " lines, of at most 600"
    breaches += lines > 600
    if (guard != "" && !guarded) {
        print last ":1: the guard is not " guard
        breaches++
    }
}
FNR == 1 {
    close_file()
    last = FILENAME
    files++
    start = guarded = 0
    blank = 1
    guard = ""
    if (FILENAME ~ /^src\/.*\.h$/) {
        guard = toupper(FILENAME)
        sub(/^SRC\//, "", guard)
        gsub(/[^A-Z0-9]/, "_", guard)
    }
    if ($0 !~ /^\/\* SPDX-License-Identifier: GPL-3\.0-or-later/)
        breach(1, "the first line is not the SPDX line")
}
{ lines = FNR }
$1 == "#ifndef" && $2 == guard { guarded++ }

# clang-format puts the braces of functions, and only those, alone in the
# first column.  A signature starts after a blank line, comment or brace.
/^[A-Za-z_]/ && blank { start = FNR }
{ blank = /^$/ || /\*\/$/ || /^[}#]/ || /;$/ }
/^\{$/ { body = FNR }
/^\}$/ && body {
    functions++
    if (FNR - start + 1 > 70)
        breach(start, "the function has " FNR - start + 1 \
            " lines, of at most 70")
    longest = FNR - start + 1 > longest ? FNR - start + 1 : longest
    body = 0
}
END {
    close_file()
    if (!functions) {
        print "tests/lint/sizes.sh: found no functions at all"
        breaches++
    }
    print (breaches ? "not ok" : "ok") " - sizes: " functions + 0 \
        " functions of at most " longest + 0 " lines in " files \
        " files" (breaches ? ", but " breaches : "")
}' $(find src tests -name '*.[ch]' | sort)
