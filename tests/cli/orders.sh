# orders.sh - the files that a print shop gets: order, plates of spot inks
. "$ROOT/tests/support/cli.sh"

mkdir -p deck/layouts/shops
sed -e 's/^id: .*/id: proef/' -e '/^ *- id: KG1$/a\    copies: 3' \
    "$ROOT/decks/kampvuur/deck.yaml" >deck/deck.yaml
cp -R "$ROOT/decks/kampvuur/art" deck/art

# shop NAME LINE...: a shop of the deck's own
shop() {
    id=$1
    shift
    printf '%s\n' 'kaart: shop/1' "id: $id" "title: $id" "$@" \
        >"deck/layouts/shops/$id.yaml"
}

shop plain
shop cut 'cut: Stans lijn'
shop separate 'order: separate' 'copies: list'
shop press 'colour: cmyk' 'cut: Stans lijn' 'ink-limit: 300' 'bleed: 2 mm' \
    'condition: {name: FOGRA39, info: Coated FOGRA39}' 'copies: list' \
    'black-text: overprint' 'least: {line: 0.25, qr: 12 mm}'
shop marked 'marks: true' 'bleed: 2 mm'

run build deck -q --shop nonesuch -o out
claim 'a shop that is not there is an error' exits 1
claim 'it is named' says "nonesuch"
claim 'nothing is made for it' test ! -e out

run build deck --shop separate -o out
claim 'a product of two files builds' exits 0
claim 'there are two, and no other' test \
    "$(ls out/proef/*.pdf | tr '\n' ' ')" = \
    "out/proef/proef-nl-separate-backs.pdf out/proef/proef-nl-separate-fronts.pdf "

for id in plain cut; do
    run build deck -q --shop $id -o out
    claim "the product for shop $id builds" exits 0
    claim "the product for shop $id builds without a complaint" silent
done

pdf=out/proef/proef-nl
run dump deck --stage pdf --shop marked
claim 'marks have room outside the bleed' prints \
    'pages 1-42: media 164.000 x 121.000 trim 12.000,12.000 140.000 x 97.000 bleed 10.000,10.000 144.000 x 101.000'
run dump deck --stage sheets --shop marked
claim 'marks begin 2 mm outside the bleed' prints 'mark 12000,3000 to 12000,8000'
if need qpdf 'qpdf finds a file with a cut sound'; then
    claim 'qpdf finds a file with a cut sound' \
        sh -c "qpdf --check $pdf-cut.pdf >log"
fi

# plates NAME: one picture for each ink of pages 1 and 2, in the folder NAME
plates() {
    mkdir "$1"
    gs -q -dNOPAUSE -dBATCH -dLastPage=2 -sDEVICE=tiffsep \
        -sCompression=none -r72 \
        -o "$1/%d.tif" "$pdf-$1.pdf" >log 2>&1
    # Ghostscript writes the time into them.
    LC_ALL=C sed -i 's/20[0-9:]* [0-9:]*:[0-9][0-9]/now/' "$1"/*.tif
}

# same_inks: what is printed is the same with a cut and without
same_inks() {
    for plate in plain/*'('*; do
        cmp "$plate" "cut/${plate#plain/}" || return
    done
}

differ() {
    ! same_inks >log 2>&1
}

if need gs 'the cut has a plate of its own'; then
    plates plain
    plates cut
    claim 'a file without a cut has the four plates' \
        test "$(ls plain/1*'('* | wc -l)" = 4
    claim 'the cut has a plate of its own' test -s 'cut/1(Stans lijn).tif'
    claim 'the line is on it' \
        test "$(LC_ALL=C tr -dc '\000' <'cut/1(Stans lijn).tif' | wc -c)" -gt 1000
    claim 'on backs too' test -s 'cut/2(Stans lijn).tif'
    claim 'the other plates are there' test "$(ls cut/1*'('* | wc -l)" = 5
    claim 'nothing is missing under the cut' same_inks
    cp 'cut/1(Stans lijn).tif' 'cut/1(Black).tif'
    claim 'and a plate that differs would be seen' differ
fi

# The list for the shop's people.
# has LINE...: the list has each, and exactly so
has() {
    for line in "$@"; do
        grep -qxF -e "$line" "$job" || return
    done
}

job=out/proef/proef-nl-plain-job.txt
claim 'a list goes with the product' test -s "$job"
claim 'it says what to make' has 'Title:        Kampvuurgesprek' \
    'For:          plain (plain)' 'Cards:        21 in a set, of 19 designs' \
    'Size:         140 x 97 mm finished, 21 cards' \
    '              corners round, radius 3 mm' \
    'Copies:       a page for each copy: print every page once a set' \
    'Colour:       RGB (sRGB), to be converted by the shop' \
    'Spot inks:    none' '- every font is embedded'
claim 'it counts nothing twice' sh -c "! grep -q 'Copies in a set' $job"
job=out/proef/proef-nl-separate-job.txt
claim 'it has how many of each card' has 'Copies in a set' \
    '    1 x  K0' '    3 x  KG1'
claim 'it has the sums of both files' sh -c "
    sha256sum out/proef/proef-nl-separate-fronts.pdf \\
        out/proef/proef-nl-separate-backs.pdf | cut -d ' ' -f 1 >sums
    sed -n 's/^SHA-256: *//p' $job | cmp - sums"

run build deck -q --shop press -o out
claim 'what has no inks stops a product' exits 1
claim 'and there is no list then' test ! -e out/proef/proef-nl-press-job.txt
profile=$(find /usr/share/color /usr/share/ghostscript -name default_cmyk.icc \
    2>/dev/null | head -n 1)
if [ -n "$profile" ]; then
    run build deck -q --shop press --profile "$profile" -o out
    claim 'a product in inks builds' exits 0
    job=out/proef/proef-nl-press-job.txt
    claim 'its list has the inks' has 'Colour:       CMYK' \
        'Condition:    FOGRA39 (Coated FOGRA39)' 'Black text:   overprints' \
        'Spot ink:     Stans lijn: shows the cut, overprints, is not to be printed' \
        '              the limit is 300 %' '- no colour is left in RGB' \
        '- no line is thinner than 0.25 pt' \
        '- no QR code is smaller than 12 mm'
    claim 'its list has the bleed of the shop' \
        has '              2 mm bleed on all sides: 144 x 101 mm'
    for level in x-1a x-3 x-4; do
        shop $level "pdf: $level" 'colour: cmyk' 'cut: Stans lijn' \
            'condition: {name: FOGRA39}'
        run build deck -q --shop $level --profile "$profile" -o out
        claim "a file of $level with a cut builds" exits 0
        claim "the list says that it is of $level" grep -qi \
            "^ *PDF/$level[:, ].*output intent FOGRA39\$" $pdf-$level-job.txt
        "$KAART" dump --stage pdf $pdf-$level.pdf >facts
        claim "the file of $level has the ink of the cut" \
            grep -qx 'ink Stans lijn' facts
    done
    claim 'its lines end as lines do' sh -c "! grep -q \"\$(printf '\r')\" $job"
    cp $job before
    run build deck -q --shop press --profile "$profile" -o out
    claim 'the same input makes the same list' cmp before $job
else
    echo 'skip - a product in inks: there is no profile here'
fi

# inks FILE: cyan, magenta, yellow and black on average, as the list has them
inks() {
    sed -n 's/^\(Cyan\|Magenta\|Yellow\|Black\): *\([0-9]*\) %.*/\2/p' "$1"
}

# as_measured: at most 2 % from what Ghostscript finds, without the cut's ink
as_measured() {
    gs -q -o - -r200 -sDEVICE=ink_cov $pdf-press.pdf |
        awk '{ for (i = 1; i < 5; i++) sum[i] += $i }
            END { for (i = 1; i < 5; i++) print sum[i] / NR }' >measured
    inks $job | paste - measured >log && awk '
        $1 - $2 > 2 || $2 - $1 > 2 { bad = 1 } END { exit bad || NR != 4 }' log
}

if [ -n "$profile" ] && need gs 'Ghostscript finds as much ink'; then
    claim 'Ghostscript finds as much ink' as_measured
fi
