# plates.sh - sourced by scripts of tests/cli, after cli.sh: what a press gets

# plates FILE [OPTION...]: each page's inks as files of bytes, 255 is none:
# 1-Cyan …  A TIFF's width and height are its tags 256 and 257, and its bytes
# come last.  OPTIONs are Ghostscript's; the pages are 72 pixels to the inch
# without.
plates() {
    pdf=$1
    shift
    gs -q -o 'plate-%d.tif' -sDEVICE=tiffsep -sCompression=none -r72 "$@" \
        "$pdf" >log 2>&1 || return
    for file in plate-*\(*\).tif; do
        to=${file#plate-}
        to=$(echo "${to%).tif}" | tr '(' '-')
        pixels=$(od -An -v -tu2 -w2 -j10 -N240 "$file" |
            awk 'NR % 6 == 1 { tag = $1 } NR % 6 == 5 { side[tag] = $1 }
                END { print side[256] * side[257] }')
        tail -c "$pixels" "$file" >"$to"
    done
    rm plate-*
}

# inks PAGE: its pixels, as four levels of ink from 0 to 255, each once and
# with how many there are
inks() {
    for ink in Cyan Magenta Yellow Black; do
        od -An -v -tu1 -w1 "$1-$ink" >"levels-$ink"
    done
    paste levels-Cyan levels-Magenta levels-Yellow levels-Black |
        awk '{ n[255 - $1 " " 255 - $2 " " 255 - $3 " " 255 - $4]++ }
            END { for (i in n) print i, n[i] }'
    rm levels-*
}
