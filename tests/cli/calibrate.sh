# calibrate.sh - the test sheet, what is kept of it, and backs that move
. "$ROOT/tests/support/cli.sh"

# cairo 1.16 leaks 768 bytes for each OpenType font with PostScript outlines, as
# the Chinese ones are.
ASAN_OPTIONS=${ASAN_OPTIONS:-}:detect_leaks=0
export ASAN_OPTIONS
XDG_CONFIG_HOME=$PWD/config
export XDG_CONFIG_HOME
kept=config/kaart/printers.yaml
deck=$ROOT/decks/kampvuur

for sheet in a4 a4-short-edge a3 sra3 letter; do
    run calibrate --sheet $sheet --lang nl,en,de,fr,pl,tr,uk,ar,ti,zh-Hans
    claim "test sheets for $sheet are made" exits 0
    claim "nothing is wrong with those for $sheet" test ! -s stderr
done
run calibrate
claim 'a test sheet is made without a word' prints out/calibrate-en-a4.pdf
if need qpdf 'the test sheet is sound'; then
    claim 'the test sheet is sound' \
        sh -c 'qpdf --check out/calibrate-en-a4.pdf >log'
fi
if need pdftotext 'the test sheet says how'; then
    pdftotext out/calibrate-nl-a4.pdf text
    claim 'it says how, in the language' grep -q 'Houd deze kant tegen' text
    claim 'it says what to type' grep -q 'kaart calibrate --printer' text
    claim 'it says so with numbers' \
        grep -q 'kaart calibrate --printer office --offset 0.4,-1.2' text
    pdftotext out/calibrate-ti-a4.pdf text
    claim 'where a language has no words for it, they are English' \
        grep -q 'Hold this side up' text
    # Words keep inside the paper and off each other.
    for file in out/calibrate-*.pdf; do
        pdftotext -bbox "$file" bbox.html
        claim "words of ${file#out/} have room" \
            awk -f "$ROOT/tests/support/sheet.awk" bbox.html
    done
    mkdir -p layouts/sheets
    long=$(awk 'BEGIN { for (i = 0; i < 60; i++) printf "een lange stap " }')
    printf '%s\n' 'kaart: sheet/1' 'id: long' 'extends: a4' 'words:' \
        '  nl: {sheet: a, of: b, front: c, back: d, check: e, long-edge: f,' \
        "    short-edge: g, example: h, steps: [$long]}" \
        >layouts/sheets/long.yaml
    run calibrate -q --sheet long --lang nl
    pdftotext -bbox out/calibrate-nl-long.pdf bbox.html
    claim 'steps that have no room are seen' \
        sh -c "! awk -f '$ROOT/tests/support/sheet.awk' bbox.html"
    # A line of Noto Sans is 1.36 times the size: 8 pt for numbers, 10 for words.
    pdftotext -bbox out/calibrate-nl-a4.pdf bbox.html
    claim 'type on the test sheet is large' awk '
        /<word / {
            split($0, part, "\"")
            size = (part[8] - part[4]) / 1.36
            if (size < 8 || (/>[A-Za-z]/ && !/>mm</ && size < 10))
                bad = 1
            n++
        }
        END { exit bad || n < 100 }' bbox.html
fi
run calibrate --sheet single
claim 'single cards have no test sheet' exits 1

run build --printer office --sheet a4 "$deck"
claim 'a printer that nobody measured is wrong use' exits 2
claim 'it says where printers are kept' says "$kept"
run calibrate --printer office --offset 0.4,-1.25 --angle 0.2
claim 'what was read is kept' exits 0
claim 'it is kept where the user has such files' \
    grep -qF 'office: {offset: [0.400 mm, -1.250 mm], angle: 0.200}' "$kept"
run calibrate --printer home --offset 1,1
run calibrate --printer office --offset -0.3,0.5
claim 'it can be kept again' grep -qF 'office: {offset: [-0.300 mm, 0.500 mm]' \
    "$kept"
claim 'other printers stay' grep -qF 'home: {offset: [1.000 mm' "$kept"

for wrong in '--offset 1' '--offset 1,2,3' '--offset a,b' '--offset 1,99' \
    '--offset 1,1 --angle x' '--offset 1,1 --angle 99'; do
    # shellcheck disable=SC2086
    run calibrate --printer office $wrong
    claim "wrong use: $wrong" exits 2
done
run calibrate --printer ../office --offset 1,1
claim 'wrong use: a printer with a slash' exits 2
run calibrate --printer office
claim 'wrong use: a printer and no offset' exits 2
run calibrate --offset 1,1
claim 'wrong use: an offset and no printer' exits 2

run build -q --sheet a4,single,a4-fold "$deck"
run build -q --sheet a4,single,a4-fold --printer office "$deck"
claim 'the deck builds for the printer' exits 0
cd out/kampvuur || exit 3
claim 'backs for a printer are a product of their own' \
    test "$(echo *)" = 'kampvuur-nl-a4-fold.pdf kampvuur-nl-a4-office.pdf'\
' kampvuur-nl-a4.pdf kampvuur-nl-single.pdf'
if need pdftotext 'backs move by the offset'; then
    for file in kampvuur-nl-a4 kampvuur-nl-a4-office; do
        for page in 1 2; do
            pdftotext -bbox -f $page -l $page $file.pdf $file-$page
            grep -m 1 '<word' $file-$page >line
            sed 's/.*xMin="\([0-9.]*\)" yMin="\([0-9.]*\)".*/\1 \2/' \
                line >$file-$page
        done
    done
    claim 'fronts stay' cmp kampvuur-nl-a4-1 kampvuur-nl-a4-office-1
    # -0.3 mm and 0.5 mm in points, to 5 um
    claim 'backs move by the offset, to 5 um' awk '
        NR == 1 { x = $1; y = $2 }
        NR == 2 { dx = $1 - x + 0.850394; dy = $2 - y - 1.417323 }
        END { exit !(NR == 2 && dx * dx + dy * dy < 0.0142 * 0.0142) }' \
        kampvuur-nl-a4-2 kampvuur-nl-a4-office-2
fi
cd ../..
run dump --stage sheets --sheet a4 --printer office "$deck"
claim 'dump says that backs move' prints 'back moved -300,500 turned 0'
echo 'kaart: printers/2' >"$kept"
run build --printer office "$deck"
claim 'a file of another version is an error in the material' exits 1
claim 'it has its place' says 'printers.yaml:1:8: error'
