# plates.sh - what qpdf and Ghostscript say of files for a print shop
. "$ROOT/tests/support/cli.sh"

# plates FILE: each page's inks as files of bytes, 255 is none: 1-Cyan …  A
# TIFF's width and height are its tags 256 and 257, and its bytes come last.
plates() {
    gs -q -o 'plate-%d.tif' -sDEVICE=tiffsep -sCompression=none -r72 \
        "$1" >log 2>&1 || return
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

# level PLATE N: all of it that has ink is at N, of 255
level() {
    od -An -v -tu1 -w1 "$1" |
        awk -v n="$2" '$1 < 255 { ink++; bad += $1 < n - 1 || $1 > n + 1 }
            END { exit bad || ink < NR / 2 }'
}

# blank PLATE: it has no ink
blank() {
    od -An -v -tu1 -w1 "$1" | awk '$1 < 255 { ink++ } END { exit ink || !NR }'
}

no() {
    ! "$@"
}

mkdir -p decks layouts/shops
cp -R "$ROOT/decks/kampvuur" "$ROOT/decks/creatieve-dialoog" decks

# shop NAME LINE...: a shop's file
shop() {
    shop=$1
    shift
    {
        printf 'kaart: shop/1\nid: %s\ntitle: Drukker\ncolour: cmyk\n' "$shop"
        printf '%s\n' "$@"
    } >"layouts/shops/$shop.yaml"
}

condition='condition: {name: FOGRA39, info: Coated FOGRA39}'
shop over 'black-text: overprint' 'bleed: 2 mm'
shop out 'black-text: knock-out' 'bleed: 2 mm'
shop old 'pdf: x-1a' "$condition" 'black-text: overprint'
shop new 'pdf: x-4' "$condition" 'black-text: overprint'

# A deck in colours that all have their inks.
mkdir -p decks/own/layouts
cat >decks/own/layouts/own.yaml <<'END'
kaart: layout/1
id: own
size: [60 mm, 40 mm]
bleed: 3 mm
safe: 4 mm
colours:
  flame: {rgb: "#D8622C", cmyk: [10, 73, 92, 2]}
  ink: {rgb: "#131F38", cmyk: [90, 75, 45, 60], small-text: [0, 0, 0, 100]}
  black: {rgb: "#000000"}
styles:
  small: {font: Noto Sans, size: 11 pt, colour: ink}
  large: {font: Noto Sans, size: 20 pt, colour: black}
fields:
  question: {type: text, required: true}
  help: {type: text}
front:
  stack:
    children:
      - column: {fill: flame, unless: help, children: []}
      - column:
          inset: 6 mm
          children:
            - text: {field: question, style: large}
            - text: {field: help, style: small}
back:
  column: {fill: flame, children: []}
END
cat >decks/own/deck.yaml <<'END'
kaart: deck/1
id: own
title: Eigen
language: nl
version: 1.0.0
date: 2026-11-21
license: CC-BY-4.0
authors: [wij]
sources:
  - {cite: Wij, relation: own-words}
layout: own
suits:
  a: {title: A, colour: flame}
cards:
  - {id: A1, suit: a, question: Wat zie je?}
  - {id: A2, suit: a, question: Wat zie je?, help: Neem je tijd.}
END

run build decks/kampvuur --shop nobody
claim 'a shop that is not there is refused' says '[unknown-shop]'
run build decks/kampvuur --shop over
claim 'without a profile, tints are refused' exits 1
claim 'and it names a colour' says 'has colours without inks, as #'
claim 'and nothing is made' test ! -e out
run build decks/kampvuur --shop over --profile gone.icc
claim 'a profile that is not there is refused' says "there is no file 'gone.icc'"
run build decks/kampvuur --shop over --profile decks/kampvuur/deck.yaml
claim 'what is no profile is refused' says 'the profile is none of a press'

run build decks/own --shop old -q
claim 'colours with inks need no profile' exits 0
claim 'nor is there an error' no grep -q ': error:' stderr
claim 'the product is named for the shop' test -s out/own/own-nl-old.pdf
run build decks/own --shop over -q
run build decks/own --shop out -q

if need qpdf 'inks are in the file'; then
    pdf=out/own/own-nl-over.pdf
    qpdf --qdf --object-streams=disable $pdf plain
    claim 'a file in inks is sound' quietly qpdf --check $pdf
    claim 'a colour has exactly its inks' grep -aq '^0.1 0.73 0.92 0.02 k' plain
    claim 'black is one ink' grep -aq '^0 0 0 1 k' plain
    claim 'black text prints over' grep -aq '/kaart1 gs' plain
    qpdf --qdf --object-streams=disable out/own/own-nl-out.pdf plain
    claim 'or not' no grep -aq '/kaart1 gs' plain
    claim 'nothing is left in RGB' no grep -aqE \
        'DeviceRGB|[0-9] (rg|RG)( |$)' plain
fi

if need gs 'plates are right'; then
    plates out/own/own-nl-over.pdf
    claim 'a ground is at its cyan' level 2-Cyan 229
    claim 'a ground is at its magenta' level 2-Magenta 69
    claim 'a ground is at its yellow' level 2-Yellow 20
    claim 'a ground is at its black' level 2-Black 250
    for ink in Cyan Magenta Yellow; do
        claim "black text leaves $ink whole" cmp 1-$ink 2-$ink
        claim "black and small text have no $ink" blank 3-$ink
    done
    claim 'black text is on its plate' no blank 3-Black
    claim 'and on a ground too' no cmp -s 1-Black 2-Black
    plates out/own/own-nl-out.pdf
    claim 'knocked out, it opens the others' \
        no cmp -s 1-Magenta 2-Magenta
fi

profile=/usr/share/color/icc/ghostscript/default_cmyk.icc
if [ ! -e $profile ]; then
    echo 'skip - decks through a profile: there is none here'
    exit 0
fi
for shop in over old new; do
    run build decks/kampvuur --shop $shop --profile $profile -q
    claim "kampvuur is made for $shop" exits 0
    pdf=out/kampvuur/kampvuur-nl-$shop.pdf
    need qpdf "kampvuur for $shop is sound" || continue
    claim "kampvuur for $shop is sound" quietly qpdf --check "$pdf"
    qpdf --qdf --object-streams=disable "$pdf" plain
    claim "kampvuur for $shop has no RGB" no grep -aqE \
        'DeviceRGB|[0-9] (rg|RG)( |$)' plain
done
run build decks/creatieve-dialoog --shop new --profile $profile -q
claim 'soft masks are in X-4' exits 0
run build decks/creatieve-dialoog --shop old --profile $profile -q
claim 'soft masks are not in X-1a' says 'has a soft mask and ink that is see-through'
claim 'and it says where' says 'decks/creatieve-dialoog/deck.yaml:60:14: error: page 5 (3B1)'
claim 'and makes nothing' test ! -e out/creatieve-dialoog/creatieve-dialoog-nl-old.pdf
