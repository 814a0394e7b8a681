# orders.sh - the files that a print shop gets: order, plates of spot inks
. "$ROOT/tests/support/cli.sh"

mkdir -p deck/layouts/shops
sed -e 's/^id: .*/id: proef/' "$ROOT/decks/kampvuur/deck.yaml" >deck/deck.yaml
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
