# grey.sh - what qpdf, poppler and Ghostscript say of decks in greys
. "$ROOT/tests/support/cli.sh"

cp -R "$ROOT/decks" decks

# one_ink FILE: its pages, small, have no pixel in colour
one_ink() {
    pdftoppm -r 20 "$1" page 2>log || return
    for page in page-*.ppm; do
        tail -n +4 "$page" | od -An -v -tu1 -w3 |
            awk '$1 != $2 || $2 != $3 { bad = 1 } END { exit !NR || bad }' ||
            return
    done
    rm page-*.ppm
}

# no_colour FILE: no object of it says that it has colours
no_colour() {
    qpdf --qdf --object-streams=disable "$1" - >plain 2>log &&
        grep -aqE '[0-9] g( |$)' plain &&
        ! grep -aqE 'Device(RGB|CMYK)|[0-9] (rg|RG|k|K)( |$)' plain
}

# black_alone FILE: it takes no cyan, magenta or yellow
black_alone() {
    gs -q -o coverage -sDEVICE=inkcov -r20 "$1" >log 2>&1 &&
        awk '{ bad += $1 + $2 + $3 > 0; ink += $4 > 0 }
            END { exit bad || !ink }' coverage
}

run build -q --lang nl --sheet a4 --variant standard,grey -o out
claim 'all decks build in grey' exits 0
claim 'all decks build in grey without a complaint' test ! -s stderr

for folder in decks/*/; do
    id=$(basename "$folder")
    [ -e "$folder/deck.yaml" ] || continue
    pdf=out/$id/$id-nl-grey-a4.pdf
    claim "$id is there in grey" test -s "$pdf"
    if need qpdf "$id is sound in grey"; then
        claim "$id is sound in grey" quietly qpdf --check "$pdf"
        claim "$id says nothing of colour" no_colour "$pdf"
    fi
    if need gs "$id takes black ink alone"; then
        claim "$id takes black ink alone" black_alone "$pdf"
    fi
    need pdftoppm "$id shows no colour" || continue
    claim "$id shows no colour" one_ink "$pdf"
    pdftotext "$pdf" grey.txt 2>log
    pdftotext "out/$id/$id-nl-a4.pdf" standard.txt 2>log
    claim "$id has the same text in grey" cmp grey.txt standard.txt
done
