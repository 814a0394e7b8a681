# explain.awk - docs/diagnostics.md, as the table that explain.c takes in:
# {"slug", "its explanation"}, one for each heading that is a slug.
#
# An explanation is what stands below the heading, as people read it in a
# terminal: a link is its words.

function put(line) {
    gsub(/\\/, "&&", line)
    gsub(/"/, "\\\\&", line)
    printf "\n    \"%s\\n\"", line
}

# Empty lines between paragraphs, none at either end.
function put_gap() {
    if (gap && any)
        put("")
    gap = 0
}

function finish() {
    if (slug != "")
        print "},"
    slug = ""
}

/^#/ {
    finish()
    if (/^### `[a-z0-9-]+`$/) {
        slug = substr($2, 2, length($2) - 2)
        printf "{\"%s\",", slug
        any = gap = 0
    }
    next
}
slug == "" { next }
/^$/ {
    gap = 1
    next
}
{
    put_gap()
    if (!/^    /)
        while (match($0, /\[[^]]*\]\([^)]*\)/)) {
            link = substr($0, RSTART + 1, RLENGTH - 1)
            sub(/\]\(.*/, "", link)
            $0 = substr($0, 1, RSTART - 1) link substr($0, RSTART + RLENGTH)
        }
    put($0)
    any = 1
}
END { finish() }
