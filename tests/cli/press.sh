# press.sh - what print shops would say of the decks that come with the program
. "$ROOT/tests/support/cli.sh"

decks='decks/casuistiek-benutten decks/casuistiek-stigma
    decks/creatieve-dialoog decks/kampvuur'
cp -R "$ROOT/decks" decks
mkdir -p layouts/shops
profile=/usr/share/color/icc/ghostscript/default_cmyk.icc
if [ ! -e $profile ]; then
    echo 'skip - what shops say through a profile: there is none here'
    exit 0
fi
cp $profile layouts/shops/any.icc

# what_of SHOP - the slugs of what it says, each once, on one line
what_of() {
    run check --shop "$1" $decks
    sed -n 's/.*\[\([a-z-]*\)\]$/\1/p' stderr | sort -u | tr '\n' ' '
}

for file in "$ROOT"/layouts/shops/*.yaml; do
    shop=$(basename "$file" .yaml)
    # All have a bleed of 3 mm; the drawings of creatieve-dialoog have strokes of
    # 0.28 pt and inks up to 276 %.
    case $shop in
    drivethrucards) want='bleed-short too-much-ink ' ;;
    pps-print) want='too-much-ink ' ;;
    plastic-card) want='line-too-thin ' ;;
    *) want= ;;
    esac
    {
        echo 'kaart: shop/1'
        echo "id: my-$shop"
        echo "extends: $shop"
        echo "title: $shop with a profile"
        echo 'profile: any.icc'
    } >"layouts/shops/my-$shop.yaml"
    claim "$shop says of our decks: ${want:-nothing}" \
        test "$(what_of "my-$shop")" = "$want"
done

claim 'one that takes RGB needs no profile' \
    test -z "$(what_of digital)"
claim 'one that takes inks does' \
    test "$(what_of printsimple)" = 'missing-profile '
run check --shop coated decks/kampvuur
claim 'which is an error' exits 1
run check --shop printsimple --profile layouts/shops/any.icc decks/kampvuur
claim 'and may be named on the command line' exits 0
run check --shop printsimple --profile layouts/shops/none.icc decks/kampvuur
claim 'but has to be there' says 'none.icc'
run check --shop printsimple --profile "$ROOT/README.md" decks/kampvuur
claim 'and to be one' says 'the profile is none of a press'
run build --shop drivethrucards --profile layouts/shops/any.icc decks/kampvuur
claim 'what a shop would send back is not made' exits 1
claim 'for the reason that it would give' says bleed-short
claim 'and no product is there' test ! -e out
run check --shop nowhere decks/kampvuur
claim 'a shop that is not there is an error' exits 1
claim 'and is named' says nowhere
run check --shop coated --variant grey --lang nl,uk decks/kampvuur
claim 'greys need no profile but that of PDF/X-4' \
    test "$(grep -c missing-profile stderr)" = 1

# Of all that can be too much of a picture, on a deck of one card.
mkdir -p decks/one/art
cat >decks/one/deck.yaml <<'END'
kaart: deck/1
id: one
title: Een
language: nl
version: 1.0.0
date: 2026-11-22
license: CC-BY-4.0
authors: [wij]
sources:
  - {cite: Wij, relation: own-words}
layout: one
suits:
  a: {title: A, colour: ember}
cards:
  - {id: A1, suit: a, drawing: art/a.svg}
END
mkdir -p decks/one/layouts
cat >decks/one/layouts/one.yaml <<'END'
kaart: layout/1
id: one
size: [60 mm, 40 mm]
bleed: 3 mm
safe: 4 mm
colours:
  ember: {rgb: "#D8622C", cmyk: [10, 73, 92, 2]}
fields:
  drawing: {type: picture}
front:
  column: {inset: 5 mm, children: [art: {field: drawing, height: 20 mm}]}
back:
  column: {fill: ember, children: []}
END
{
    printf 'kaart: shop/1\nid: strict\ntitle: Streng\ncolour: cmyk\n'
    echo 'profile: any.icc'
    echo 'ink-limit: 220'
    echo 'least: {line: 0.25, type-black: 6, type-coloured: 8, tint: 10}'
} >layouts/shops/strict.yaml

# says_of SVG - what the shop says of a drawing: check and build the same
says_of() {
    echo "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 20'>$1</svg>" \
        >decks/one/art/a.svg
    run check --shop strict decks/one
    cp stderr checked
    rm -rf out
    run build --shop strict -q decks/one
    cmp -s stderr checked && grep -v '^ ' stderr
    test -e out && echo made
}

plane='<rect width="30" height="10" fill='
claim 'a plain drawing is made' test "$(says_of "$plane'#D8622C'/>")" = made
claim 'a dark plane is too much ink' \
    sh -c "echo \"\$1\" | grep -q '\[too-much-ink\]'" - \
    "$(says_of "$plane'#0a1020'/>")"
claim 'and how much, on how much' says "'strict' takes 220 %: more than that on"
claim 'with its card and place' says 'deck.yaml:15:32: error:'
claim 'and nothing is made' test ! -e out
claim 'a thin stroke is too thin' \
    sh -c "echo \"\$1\" | grep -q '0.23 pt as printed.*\[line-too-thin\]'" - \
    "$(says_of '<path d="M2 2h9" stroke="#000" stroke-width=".08"/>')"
claim 'a light tint is a warning, and it is made' \
    sh -c "echo \"\$1\" | grep -q made && grep -q 'tint-too-light' stderr" - \
    "$(says_of "$plane'#f2f2f2'/>")"
