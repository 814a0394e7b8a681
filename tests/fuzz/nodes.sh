#!/bin/sh
# nodes.sh FOLDER - every file in a folder as YAML: how many are a tree, how
# many a complaint with a place, and which are neither.
#
# For collections of YAML that are not ours, such as the YAML test suite:
# https://github.com/yaml/yaml-test-suite keeps each case below `- name:` in a
# file of src/, with `yaml: |` and signs for blanks; they are taken out first.
set -u
folder=${1:?'which folder?'}
: "${KAART:=build/kaart}"
work=$(mktemp -d) || exit 3
trap 'rm -rf "$work"' EXIT
mkdir "$work/in"

# One file a case; the signs that stand for blanks are those of its ReadMe.
for file in "$folder"/*; do
    name=$(basename "$file")
    cp "$file" "$work/in/$name"
    case $name in
    *.yaml) ;;
    *) continue ;;
    esac
    LC_ALL=C awk -v out="$work/in/${name%.yaml}" '
    function save(    file) {
        if (!open)
            return
        file = out "-" ++n ".case"
        for (i = 1; i <= last; i++)
            printf "%s%s", line[i], (i == last && cut) ? "" : "\n" >file
        close(file)
        open = 0
    }
    open && (/^    / || /^$/) {
        s = substr($0, 5)
        gsub(/\xe2\x90\xa3/, " ", s)
        gsub(/\xe2\x80\x94*\xc2\xbb/, "\t", s)
        gsub(/\xe2\x87\x94/, "\357\273\277", s)
        gsub(/\xe2\x86\xb5/, "", s)
        gsub(/\xe2\x86\x90/, "\r", s)
        cut = sub(/\xe2\x88\x8e$/, "", s)
        line[++count] = s
        if (s != "")
            last = count
        next
    }
    { save() }
    /^[- ] yaml: \|/ { open = 1; count = last = cut = 0 }
    END { save() }' "$file"
done

tree=0 complaint=0 other=0
for file in "$work/in"/*; do
    code=0
    timeout 20 "$KAART" dump --stage nodes "$file" >"$work/out" 2>"$work/err" \
        </dev/null || code=$?
    if [ $code -eq 0 ] && [ ! -s "$work/err" ]; then
        tree=$((tree + 1))
    elif [ $code -eq 1 ] &&
        grep -q ': error: .* \[[a-z0-9-]*\]$' "$work/err"; then
        complaint=$((complaint + 1))
    else
        other=$((other + 1))
        echo "$(basename "$file"): ended with $code"
    fi
done
echo "$((tree + complaint + other)) files: $tree trees, $complaint complaints, $other neither"
[ $other -eq 0 ]
