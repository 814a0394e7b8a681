# plates.sh - what qpdf and Ghostscript say of files for a print shop
. "$ROOT/tests/support/cli.sh"
. "$ROOT/tests/support/plates.sh"

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

# Large black grounds are rich, and text, rules and small planes are not.
shop rich 'black-text: overprint' 'rich-black: [60, 40, 20, 100]'
mkdir -p decks/dark/layouts
sed 's/^id: own/id: dark/; s/^layout: own/layout: dark/' decks/own/deck.yaml \
    >decks/dark/deck.yaml
sed '/^front:/,$d; s/^id: own/id: dark/; s/^styles:/  paper: {rgb: "#FFFFFF"}\n&/' \
    decks/own/layouts/own.yaml >decks/dark/layouts/dark.yaml
cat >>decks/dark/layouts/dark.yaml <<'END'
front:
  stack:
    children:
      - column: {fill: black, unless: help, children: []}
      - column:
          inset: 6 mm
          children:
            - text: {field: question, style: large, colour: paper, unless: help}
            - text: {field: help, style: large}
back:
  column: {inset: 9 mm, children: [fill: {height: 1 mm, fill: black}]}
END
run build decks/dark --shop rich -q
claim 'a shop of rich black gets its file' exits 0
claim 'whose list says so' \
    grep -q '^Rich black: *60/40/20/100' out/dark/dark-nl-rich-job.txt
if need gs 'rich black is on the plates'; then
    plates out/dark/dark-nl-rich.pdf
    claim 'a large ground has the cyan of rich black' level 1-Cyan 102
    claim 'a large ground has the magenta of rich black' level 1-Magenta 153
    claim 'a large ground has the yellow of rich black' level 1-Yellow 204
    claim 'a large ground has all black' level 1-Black 0
    for ink in Cyan Magenta Yellow; do
        claim "a black rule has no $ink" blank 2-$ink
        claim "nor has black text" blank 3-$ink
    done
    claim 'the rule is there' no blank 2-Black
    claim 'the text is there' no blank 3-Black
    plates out/own/own-nl-over.pdf
    claim 'without a recipe black is one ink' blank 3-Cyan
fi

# Varnish: a deck whose picture shines, and has a mark that only shines.
mkdir -p decks/shine/layouts decks/shine/art
cat >decks/shine/art/shapes.svg <<'END'
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">
<linearGradient id="g"><stop offset="0" stop-color="#fff"/><stop offset="1"/></linearGradient>
<rect width="10" height="10" fill="url(#g)"/></svg>
END
sed -e 's/id: own/id: shine/' -e 's/^  help: .*/&\n  picture: {type: picture}/' \
    -e '/^front:/,$d' decks/own/layouts/own.yaml >decks/shine/layouts/bare.yaml
cat >front <<'END'
front:
  stack:
    - column: {fill: flame, children: []}
    - art: {field: picture, at: [10 mm, 10 mm], width: 20 mm, height: 10 mm, varnish: also}
    - fill: {at: [40 mm, 20 mm], width: 10 mm, height: 10 mm, fill: black, varnish: only}
back:
  column: {fill: flame, children: []}
END
cat decks/shine/layouts/bare.yaml front >decks/shine/layouts/shine.yaml
rm decks/shine/layouts/bare.yaml
sed -e 's/own$/shine/' -e '/id: A2/d' -e 's/question:/picture: art\/shapes.svg, &/' \
    decks/own/deck.yaml >decks/shine/deck.yaml
shop bare 'bleed: 2 mm' 'cut: Stans'
shop gloss 'bleed: 2 mm' 'cut: Stans' 'varnish: Lak' 'marks: true'
shop dull 'bleed: 2 mm' 'cut: Stans' 'marks: true'
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
claim 'and it says where' says 'decks/creatieve-dialoog/deck.yaml:64:14: error: page 5 (3B1)'
claim 'and makes nothing' test ! -e out/creatieve-dialoog/creatieve-dialoog-nl-old.pdf

for shop in gloss dull bare; do
    run build decks/shine --shop $shop --profile $profile -q
    claim "varnish is fine for $shop" exits 0
    cp out/shine/shine-nl-$shop.pdf with-$shop.pdf
done
sed '/varnish: only/d; s/, varnish: also//' decks/shine/layouts/shine.yaml >bare.yaml
mv bare.yaml decks/shine/layouts/shine.yaml
run build decks/shine --shop bare --profile $profile -q
claim 'for a shop without it, varnish changes nothing' \
    cmp with-bare.pdf out/shine/shine-nl-bare.pdf
run build decks/shine --shop gloss --profile $profile -q
claim 'and nothing varnished is no varnish' no grep -aq Lak \
    out/shine/shine-nl-gloss.pdf

# shines: of the file lak, pixels of a page of 84 x 64 mm at 72 to the inch, ink
# is full, and in the bleed just where the two shapes are, give or take a pixel
shines() {
    awk '
        function mm(v) { return v * 72 / 25.4 }
        function inside(left, top, by) { # a shape of 10 x 10 mm
            return x >= mm(left) - by && x < mm(left + 10) + by &&
                y >= mm(top) - by && y < mm(top + 10) + by
        }
        { x = (NR - 1) % 238 + .5; y = int((NR - 1) / 238) + .5 }
        x < mm(10) || x > mm(74) || y < mm(10) || y > mm(54) { next }
        $1 > 0 && $1 < 255 { bad++ }
        $1 < 255 { ink++; bad += !inside(22, 22, 1) && !inside(52, 32, 1) }
        $1 == 255 { bad += inside(22, 22, -1) || inside(52, 32, -1) }
        END { exit bad || !ink || NR != 238 * 181 }' lak
}

# marked PLATE: marks are on it, in the paper's top left corner
marked() {
    od -An -v -tu1 -w1 "$1" | awk '
        NR <= 238 * 28 && (NR - 1) % 238 < 60 && $1 == 0 { ink++ }
        END { exit !ink }'
}

if need gs 'varnish is on its plate'; then
    plates with-dull.pdf
    for ink in Cyan Magenta Yellow Black Stans; do
        mv 1-$ink dull-$ink
        mv 2-$ink dull-back-$ink
    done
    plates with-gloss.pdf
    for ink in Cyan Magenta Yellow Black Stans; do
        claim "under varnish, $ink is whole" cmp 1-$ink dull-$ink
        claim "so it is on the back, $ink" cmp 2-$ink dull-back-$ink
        claim "$ink has marks" marked 1-$ink
    done
    claim 'a back without varnish has no such plate' test ! -e 2-Lak
    od -An -v -tu1 -w1 1-Lak >lak
    claim 'the plate of varnish has its shapes, and there' shines
    claim 'and the marks' marked 1-Lak
fi
