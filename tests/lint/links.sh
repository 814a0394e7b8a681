#!/bin/sh
# links.sh - what our Markdown points to in this project is there
set -u

bad=0 count=0
for file in README.md CONTRIBUTING.md docs/*.md */README.md */*/README.md; do
    [ -e "$file" ] || continue
    for link in $(grep -o '](\([^)]*\))' "$file" | sed 's/^](//; s/)$//'); do
        case $link in
        http*) continue ;;
        esac
        count=$((count + 1))
        path=${link%%#*} target=$file
        [ -z "$path" ] || target=$(dirname "$file")/$path
        if [ ! -e "$target" ]; then
            echo "$file: there is no $link"
            bad=$((bad + 1))
        elif [ "$link" != "$path" ] && ! sed -n 's/^##* //p' "$target" |
            tr 'A-Z ' 'a-z-' | tr -cd 'a-z0-9\n-' |
            grep -qx -e "${link#*#}"; then
            echo "$file: $target has no heading for $link"
            bad=$((bad + 1))
        fi
    done
done
if [ $bad = 0 ] && [ $count -gt 0 ]; then
    echo "ok - links: $count links lead somewhere"
else
    echo "not ok - links: $bad of $count links lead nowhere"
fi
