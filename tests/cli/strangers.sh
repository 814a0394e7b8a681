# strangers.sh - what qpdf and poppler say of every product of every deck
. "$ROOT/tests/support/cli.sh"

cp -R "$ROOT/decks" decks
run build -o out
claim 'all decks build' exits 0
claim 'all decks build without a complaint' test ! -s stderr

# sized BOX WIDTH HEIGHT: every BOX in the file info has that size in mm,
# within 0.01 pt
sized() {
    awk -v box="$1" -v w="$2" -v h="$3" '
    function near(a, mm) { d = a - mm * 72 / 25.4; return d * d < 1e-4 }
    index($0, box) {
        n++
        bad += !near($(NF - 1) - $(NF - 3), w) || !near($NF - $(NF - 2), h)
    }
    END { exit n == 0 || bad }' info
}

# lost: lines of the file lines, as composed, that the file text does not hold,
# spaces and hyphens apart: a reader sets those its own way.
lost() {
    awk '
    { gsub(/[ -]|\302\240/, "") } # a space that a line must not end at
    NR == FNR { words = words $0; next }
    !index(words, $0)' text lines
}

for folder in decks/*/; do
    id=$(basename "$folder")
    [ -e "$folder/deck.yaml" ] || continue
    for sheet in a4 single; do
        pdf=out/$id/$id-nl-$sheet.pdf
        claim "$id $sheet is there" test -s "$pdf"
        if need qpdf "$id $sheet is sound"; then
            claim "$id $sheet is sound" quietly qpdf --check "$pdf"
        fi
        need pdffonts "$id $sheet stands up to poppler" || continue
        pdffonts "$pdf" >fonts 2>log
        claim "$id $sheet: fonts are embedded and subset" awk '
            NR > 2 && ($(NF - 4) != "yes" || $(NF - 3) != "yes") { bad = 1 }
            END { exit bad || NR < 3 }' fonts
        claim "$id $sheet: every font says what its letters are" awk '
            NR > 2 && $(NF - 2) != "yes" { bad = 1 } END { exit bad }' fonts
        pdfimages -list "$pdf" >images 2>>log
        claim "$id $sheet: no picture is made of pixels" \
            test "$(wc -l <images)" -le 2
        pdftotext -raw "$pdf" text 2>>log
        claim "$id $sheet: poppler has no complaint" test ! -s log
        run dump --stage faces "$folder"
        sed -n 's/^    line [^"]*"\(.*\)"$/\1/p' stdout | sort -u >lines
        claim "$id $sheet: the words of every card can be found" \
            test -s lines -a -z "$(lost)"
    done
    need pdfinfo "$id single: boxes" || continue
    pdfinfo -box -l 999 "out/$id/$id-nl-single.pdf" >info
    run dump --stage faces "$folder"
    size=$(sed -n 's/^face .* \([0-9]*\)000x\([0-9]*\)000$/\1 \2/p' stdout |
        sort -u)
    if [ "$id" = kampvuur-kit ]; then
        claim "$id: a label and a page to fold" \
            test "$(echo "$size" | wc -l)" = 2
    else
        claim "$id: cards have one size" test "$(echo "$size" | wc -l)" = 1
        w=${size% *} h=${size#* }
        claim "$id single: TrimBox is the card" sized TrimBox "$w" "$h"
        claim "$id single: BleedBox is 3 mm more all round" \
            sized BleedBox $((w + 6)) $((h + 6))
        claim "$id single: MediaBox is the BleedBox" \
            sized MediaBox $((w + 6)) $((h + 6))
    fi
    pages=$(grep -c TrimBox info)
    claim "$id single: a page for every face" \
        test "$pages" = "$(grep -c '^face' stdout)"
    pdfinfo -box -l 999 "out/$id/$id-nl-a4.pdf" >info
    claim "$id a4: the paper is A4, upright or lying" sh -c \
        "! grep 'MediaBox' info | grep -v -e '595.28 *841.89' -e '841.89 *595.28'"
done
