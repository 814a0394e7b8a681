#!/bin/sh
# banned.sh - nothing under src says what banned.txt bans
set -u

awk '
FNR == NR {
    if (!/^(#|$)/) {
        where[++rules] = $1
        rest = $0
        sub(/^[a-z]+ +/, "", rest)
        # Two blanks end the pattern; a blank inside it is single.
        at = index(rest, "   ") ? index(rest, "   ") : index(rest, "\\( ") + 2
        pattern[rules] = substr(rest, 1, at - 1)
        reason[rules] = substr(rest, at)
        sub(/^ +/, "", reason[rules])
    }
    next
}
FNR == 1 { inside = 0 }
# The line without its comments and with its strings emptied.
{
    code = ""
    rest = $0
    while (rest != "") {
        if (inside) {
            at = index(rest, "*/")
            inside = !at
            rest = at ? substr(rest, at + 2) : ""
        } else if (match(rest, /^"([^"\\]|\\.)*"/) ||
                   match(rest, /^\047([^\047\\]|\\.)*\047/)) {
            code = code "\"\""
            rest = substr(rest, RLENGTH + 1)
        } else if (rest ~ /^\/\//) {
            rest = ""
        } else if (rest ~ /^\/\*/) {
            inside = 1
            rest = substr(rest, 3)
        } else {
            code = code substr(rest, 1, 1)
            rest = substr(rest, 2)
        }
    }
    lines++
    for (i = 1; i <= rules; i++)
        if (code ~ pattern[i] &&
            (where[i] == "all" ||
             (where[i] == "clock" && FILENAME != "src/cli/new.c") ||
             (where[i] == "disk" && FILENAME !~ /^src\/base\//) ||
             (where[i] == "work" && FILENAME != "src/cli/worker.c") ||
             (where[i] == "below" && FILENAME !~ /^src\/(cli\/|main\.c)/))) {
            match(code, pattern[i])
            what = substr(code, RSTART, RLENGTH)
            sub(/^[^A-Za-z_]+/, "", what)
            sub(/[^A-Za-z_0-9]+$/, "", what)
            print FILENAME ":" FNR ": " what ": " reason[i]
            breaches++
        }
}
END {
    if (!lines || !rules) {
        print "tests/lint/banned.sh: found no code, or no rules, at all"
        breaches++
    }
    print (breaches ? "not ok" : "ok") " - banned: " lines + 0 " lines keep " \
        rules + 0 " bans" (breaches ? ", but " breaches : "")
}' tests/lint/banned.txt $(find src -name '*.[ch]' | sort)
