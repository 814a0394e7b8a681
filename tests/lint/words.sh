#!/bin/sh
# words.sh - the reference in docs/ names every word that src/model accepts as
# a value: those of read_word(), the kinds of boxes and their sources
set -u

words=$(cat src/model/*.c | awk '
/static const char \*const [a-z]+\[\] = \{/ { inside = 1 }
inside || /^    \[BOX_/ || /^    \{"[a-z.]+", VALUE_/ {
    rest = $0
    while (match(rest, /"[^"]*"/)) {
        print substr(rest, RSTART + 1, RLENGTH - 2)
        rest = substr(rest, RSTART + RLENGTH)
    }
}
/;/ { inside = 0 }' | sort -u)

bad=0 count=0
for word in $words; do
    count=$((count + 1))
    grep -q "\`$word\`" docs/*.md && continue
    echo "src/model: '$word' is accepted, and docs/ does not name it"
    bad=$((bad + 1))
done
if [ $bad = 0 ] && [ $count -gt 30 ]; then
    echo "ok - words: docs/ names $count words"
else
    echo "not ok - words: $bad of $count words are not in docs/"
fi
