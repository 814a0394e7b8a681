#!/bin/sh
# includes.sh - every #include under src keeps the table in includes.txt
set -u

awk '
function breach(what) {
    print FILENAME ":" FNR ": " what
    breaches++
}
# Whether the table entry names this header.
function names(entry, header) {
    if (entry ~ /\/$/)
        return index(header, entry) == 1
    if (entry ~ /\.h$/)
        return header == entry
    return header ~ ("^" entry "[-./]")
}
FNR == 1 {
    folder = FILENAME
    if (!sub(/^src\//, "", folder))
        folder = ""
    else if (!sub(/\/.*/, "", folder))
        folder = "main"
}
folder == "" && !/^(#|$)/ {
    split($0, half, "|")
    count = split(half[1], word, /[ :]+/)
    row = word[1]
    for (i = 2; i <= count; i++) {
        if (word[i] == "")
            continue
        if (!(word[i] in known))
            breach("row \"" row "\" names \"" word[i] "\", which is not above")
        may[row, word[i]] = 1
    }
    known[row] = may[row, row] = 1
    count = split(half[2], word, " ")
    for (i = 1; i <= count; i++) {
        entries[word[i]] = 1
        met[row, word[i]] = 1
    }
}
folder != "" && /^[ \t]*#[ \t]*include/ {
    seen++
    header = $0
    quoted = header ~ /^[^<]*"/
    sub(/^[^"<]*["<]/, "", header)
    sub(/[">].*/, "", header)
    if (!(folder in known))
        breach("folder \"" folder "\" is not in the table")
    else if (quoted) {
        other = header
        sub(/\/.*/, "", other)
        if (!((folder, other) in may))
            breach(folder " may not include \"" header "\"")
    } else {
        listed = allowed = 0
        for (entry in entries)
            if (names(entry, header)) {
                listed = 1
                if (((folder, entry) in met) || (("*", entry) in met))
                    allowed = 1
            }
        if (!listed)
            breach("<" header "> is not in the table")
        else if (!allowed)
            breach("<" header "> is not met in " folder)
    }
}
END {
    if (!seen) {
        print "tests/lint/includes.sh: found no includes at all"
        breaches++
    }
    print (breaches ? "not ok" : "ok") " - includes: " seen + 0 \
        " includes keep the table" (breaches ? ", but " breaches : "")
}' tests/lint/includes.txt $(find src -name '*.[ch]' | sort)
