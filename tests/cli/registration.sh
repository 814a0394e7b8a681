# registration.sh - fronts and backs in finished PDFs lie on each other
. "$ROOT/tests/support/cli.sh"
LC_ALL=C
export LC_ALL

need pdftotext 'fronts and backs lie on each other' || exit 0

# Two words on each face, one near its top and one below, at the same places of
# fronts and backs.
# make_deck NAME WIDTH HEIGHT CUT: 13 cards, in millimetres
make_deck() {
    mkdir -p "$1/layouts/shops" "$1/layouts/sheets"
    cat >"$1/layouts/own.yaml" <<END
kaart: layout/1
id: own
size: [$2 mm, $3 mm]
bleed: 3 mm
cut: $4
colours: {ink: {rgb: "#102030"}}
styles: {s: {font: Noto Sans, size: 9 pt, colour: ink}}
fields: {a: {type: line}, b: {type: line}, c: {type: line}, d: {type: line}}
front:
  stack:
    - text: {field: a, style: s, at: [11 mm, 7 mm], width: 25 mm, height: 5 mm}
    - text: {field: b, style: s, at: [11 mm, 30 mm], width: 25 mm, height: 5 mm}
back:
  stack:
    - text: {field: c, style: s, at: [11 mm, 7 mm], width: 25 mm, height: 5 mm}
    - text: {field: d, style: s, at: [11 mm, 30 mm], width: 25 mm, height: 5 mm}
END
    cat >"$1/deck.yaml" <<END
kaart: deck/1
id: $1
language: nl
title: Proef
version: 1.0.0
date: 2026-11-21
license: CC-BY-4.0
sources: [{cite: Wij, relation: own-words}]
layout: own
suits: {een: {title: Een, colour: ink}}
cards:
END
    for i in 01 02 03 04 05 06 07 08 09 10 11 12 13; do
        echo "  - {id: C$i, suit: een, a: C${i}F1, b: C${i}F2, c: C${i}B1, d: C${i}B2}"
    done >>"$1/deck.yaml"
    # Papers of which a micrometre cannot be shared, upright and lying.
    for flip in long short; do
        printf '%s\n' 'kaart: sheet/1' "id: odd-$flip" 'extends: a4' \
            'paper: [201.001 mm, 305.003 mm]' "flip: $flip-edge" \
            >"$1/layouts/sheets/odd-$flip.yaml"
        printf '%s\n' 'kaart: sheet/1' "id: wide-$flip" 'extends: a4' \
            'paper: [305.003 mm, 201.001 mm]' "flip: $flip-edge" \
            >"$1/layouts/sheets/wide-$flip.yaml"
    done
    # Cut and stack, folded and not, and where the paper says how cards lie.
    for flip in long short; do
        printf '%s\n' 'kaart: sheet/1' "id: stack-$flip" "extends: odd-$flip" \
            'order: stack' 'guides: true' 'back-bleed: 2.5 mm' \
            >"$1/layouts/sheets/stack-$flip.yaml"
        printf '%s\n' 'kaart: sheet/1' "id: stack-slots-$flip" \
            'extends: avery-c32015' 'order: stack' "flip: $flip-edge" \
            >"$1/layouts/sheets/stack-slots-$flip.yaml"
    done
    printf '%s\n' 'kaart: sheet/1' 'id: stack-fold' 'extends: a4-fold' \
        'order: stack' >"$1/layouts/sheets/stack-fold.yaml"
    for order in front-back back-front fronts-back separate; do
        printf '%s\n' 'kaart: shop/1' "id: $order" "title: $order" \
            "order: $order" >"$1/layouts/shops/$order.yaml"
    done
}

# register DECK FILE FLIP [MX MY ANGLE]: where its cards lie, in the file
# `places`; with backs moved to the right and downwards, in points, and turned
register() {
    pdftotext -bbox "out/$1/$1-nl-$2.pdf" bbox.html 2>log &&
        awk -v w="$w" -v h="$h" -v dx="$dx" -v dy="$dy" -v up="$up" \
            -v edge="$edge" -v flip="$3" -v mx="${4:-0}" -v my="${5:-0}" \
            -v angle="${6:-0}" -v order="${order:-}" -v pages="${pages:-}" \
            -f "$ROOT/tests/support/register.awk" bbox.html >places
}

# exact: all the cards were there, 13 if $cards does not say, at most 5 um off
exact() {
    awk -v cards="${cards:-13}" '
        { print }
        $1 != cards || !/ cards, off by/ || $5 > 5 { bad = 1 }
        END { exit bad || NR != 1 }' places >log
}

lies_exact() {
    register "$@" && exact
}

lies_elsewhere() {
    ! lies_exact "$@"
}

# How the paper is turned, as the file itself asks, and in which order the
# cards are, as the sheet's name says.
find_flip() {
    case $sheet in stack*) order=stack ;; *) order=rows ;; esac
    if grep -q '^viewer Duplex DuplexFlipLongEdge' stdout; then
        flip=long
    elif grep -q '^viewer Duplex DuplexFlipShortEdge' stdout; then
        flip=short
    else
        flip=fold
    fi
}

list_sheets() {
    for file in "$ROOT"/layouts/sheets/*.yaml deck/layouts/sheets/*.yaml; do
        basename "$file" .yaml
    done | grep -v '^single$'
}

# try_deck NAME WIDTH HEIGHT CUT
try_deck() {
    make_deck "$@"
    mkdir -p deck/layouts && cp -R "$1/layouts/sheets" deck/layouts
    run build "$1" -q --sheet single -o out
    claim "$1: single cards build" exits 0
    w=$(awk "BEGIN { print $2 / 25.4 * 72 }" OFMT=%.6f)
    h=$(awk "BEGIN { print $3 / 25.4 * 72 }" OFMT=%.6f)
    edge=$(awk 'BEGIN { print 3 / 25.4 * 72 }' OFMT=%.6f)
    pdftotext -bbox "out/$1/$1-nl-single.pdf" bbox.html
    set -- "$1" $(awk -v plan=1 -v edge="$edge" \
        -f "$ROOT/tests/support/register.awk" bbox.html)
    dx=$2 dy=$3
    # The baseline is a capital's height, 0.714 of 9 pt, below the 7 mm.
    up=$(awk "BEGIN { print 7 / 25.4 * 72 + 0.714 * 9 - $dy }" OFMT=%.6f)
    pages=front-back
    claim "$1: single cards all lie alike" lies_exact "$1" single none
    for shop in front-back back-front separate; do
        run build "$1" -q --shop $shop -o out
        claim "$1: order $shop builds" exits 0
    done
    for pages in front-back back-front; do
        claim "$1: $pages all lie alike" lies_exact "$1" $pages none
    done
    pages=fronts
    claim "$1: fronts all lie alike" lies_exact "$1" separate-fronts none
    pages=backs
    claim "$1: backs all lie alike" lies_exact "$1" separate-backs none
    pages=
    for sheet in $(list_sheets); do
        run build "$1" -q --sheet "$sheet" -o out
        # Stock for cards of another size has no place for these.
        ! says '[sheet-too-small]' || continue
        run dump --stage pdf "out/$1/$1-nl-$sheet.pdf"
        find_flip
        echo "$sheet" >>tried
        claim "$1: backs lie on fronts on $sheet" lies_exact "$1" "$sheet" $flip
        [ $flip != fold ] || continue
        run build "$1" -q --sheet "$sheet" --printer office -o out
        claim "$1: backs lie as a crooked printer needs them on $sheet" \
            lies_exact "$1" "$sheet-office" $flip "$mx" "$my" "$angle"
    done
}

# A printer that needs backs 1.25 mm to the left and 0.5 mm down, and turned;
# and one that needs them moved only.
XDG_CONFIG_HOME=$PWD/config
export XDG_CONFIG_HOME
run calibrate --printer straight --offset -1.25,0.5
claim 'a printer is known' exits 0
run calibrate --printer office --offset -1.25,0.5 --angle 0.35
claim 'a crooked printer is known' exits 0
angle=0.35
mx=$(awk 'BEGIN { print -1.25 / 25.4 * 72 }' OFMT=%.6f)
my=$(awk 'BEGIN { print 0.5 / 25.4 * 72 }' OFMT=%.6f)

try_deck odd-apart 53.975 80.001 apart
try_deck odd-butt 53.975 80.001 butt
try_deck lying 97 70 butt
try_deck bank 85 54 apart
try_deck inch 88.9 50.8 butt

for sheet in $(list_sheets); do
    claim "sheet $sheet was tried" grep -qx "$sheet" tried
done

order=rows
run build inch -q --sheet a4 --printer straight -o out
claim 'backs lie beside fronts, as a straight printer needs them' \
    lies_exact inch a4-straight long "$mx" "$my"

# All fronts and the one back that they share.
cp -R inch shared
sed 's/C[0-9]*B/C00B/g; s/^id: .*/id: shared/' inch/deck.yaml >shared/deck.yaml
run build shared -q --shop fronts-back -o out
claim 'a shared back builds' exits 0
pages=fronts-back cards=14
claim 'fronts and the back that they share all lie alike' \
    lies_exact shared fronts-back none
pages='' cards=13

# What a test finds, it must also be able to miss.
claim 'a back that was moved is seen' lies_elsewhere inch a4-straight long
claim 'a back that was turned is seen' \
    lies_elsewhere inch a4-office long "$mx" "$my"
claim 'a back that was turned too little is seen' \
    lies_elsewhere inch a4-office long "$mx" "$my" 0.347
claim 'a back that was turned the other way is seen' \
    lies_elsewhere inch a4-office long "$mx" "$my" -0.35
claim 'a back that was not moved is seen' \
    lies_elsewhere inch a4 long "$mx" "$my"
claim 'the other edge is seen' lies_elsewhere inch a4 short
order=stack
claim 'another order on sheets is seen' lies_elsewhere inch a4 long
order=rows
claim 'another order in a pile is seen' lies_elsewhere inch stack-long long
pages=back-front
claim 'another order of pages is seen' lies_elsewhere inch front-back none
pages=
edge=$(awk 'BEGIN { print 3.006 / 25.4 * 72 }' OFMT=%.6f)
claim 'a trim 6 um elsewhere is seen' lies_elsewhere inch single none
dx=$(awk "BEGIN { print $dx + 0.009 }" OFMT=%.6f)
claim 'a card 3 um to the side, twice on paper, is seen' \
    lies_elsewhere inch a4 long
