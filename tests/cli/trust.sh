# trust.sh - what docs/security.md says of decks from strangers
. "$ROOT/tests/support/cli.sh"
KAART_DATA=$ROOT/tests/support/data

head_of_deck() {
    cat <<'YAML'
kaart: deck/1
id: proef
language: nl
title: Proef
version: 1.0.0
date: 2026-11-21
license: CC-BY-4.0
sources: [{cite: Geen, relation: own-words}]
layout: plain
YAML
}
# deck FOLDER SUIT: a deck of one card, with these keys in its suit
deck() {
    mkdir -p "$1"
    { head_of_deck && cat <<YAML; } >"$1/deck.yaml"
suits: {een: {title: Een, colour: ink$2}}
cards:
  - {id: P1, suit: een, question: "Kort, patiënt?"}
YAML
}
# with_art FOLDER: its layout shows what the suit has
with_art() {
    mkdir -p "$1/layouts"
    sed '/^front:/,$d' "$KAART_DATA/layouts/plain.yaml" >"$1/layouts/plain.yaml"
    cat >>"$1/layouts/plain.yaml" <<'YAML'
front: {stack: [{art: {from: suit.art, bleed: true}}, {column: {inset: 6 mm, children: [{text: {field: question, style: small}}]}}]}
YAML
}
# hidden: the last run showed nothing of the file that is a secret
hidden() {
    ! grep -q hondenweer stdout stderr
}
mkdir project && cd project || exit 3
: >stdout && : >stderr
echo 'geheim: hondenweer' >../secret.yaml
cat >../secret.svg <<'SVG'
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 66 46"><rect width="66" height="46" fill="#cde"/></svg>
SVG

# -- Files that it can read --------------------------------------------------

for name in ../../secret.svg "$PWD/../secret.svg" art/link.svg art/../../x.svg \
    folder/secret.svg; do
    deck art ", art: \"$name\"" && with_art art
    mkdir -p art/art
    ln -sfn ../../../secret.svg art/art/link.svg
    ln -sfn ../.. art/folder
    run check art
    claim "art: '$name' is outside" says 'deck.yaml:10:'
    claim "art: '$name' is refused" says '[path-outside]'
done
deck inside ', art: "a.svg"' && with_art inside
cp ../secret.svg inside/b.svg && ln -s b.svg inside/a.svg
run check inside
claim 'a link inside the folder is a file' exits 0

mkdir linked && ln -s ../../secret.yaml linked/deck.yaml
run check linked
claim 'a deck that is a link out is refused' says '[path-outside]'
claim 'and nothing of it is shown' hidden
mkdir shared && head_of_deck >shared/real.yaml
ln -sf ../shared/real.yaml linked/deck.yaml
run check linked
claim 'a link to a place in the project is followed' says '[missing-key]'
mkdir edition && ln -s ../../secret.yaml edition/edition.yaml
run check edition
claim 'so is an edition' says '[path-outside]'
claim 'nothing of it is shown either' hidden

deck layout '' && mkdir -p layout/layouts
ln -s ../../../secret.yaml layout/layouts/plain.yaml
run check layout
claim 'a layout that is a link out is refused' says '[path-outside]'
claim 'and nothing of the layout is shown' hidden
rm -r layout/layouts && ln -s ../.. layout/layouts
cp ../secret.yaml ../plain.yaml
run check layout
claim 'layouts in a folder that is a link out are refused' \
    says '[path-outside]'
claim 'and nothing of them is shown' hidden
rm ../plain.yaml

deck po '' && mkdir po/po && ln -s ../../../secret.yaml po/po/en.po
run check --lang en po
claim 'a translation that is a link out is refused' says '[path-outside]'
claim 'and nothing of the translation is shown' hidden

for file in /dev/zero /dev/stdin; do
    deck device '' && rm device/deck.yaml && ln -s $file device/deck.yaml
    code=0
    timeout 20 "$KAART" check device >stdout 2>stderr </dev/null || code=$?
    claim "a deck that is $file is refused at once" exits 1
done

# -- What an SVG can reach ---------------------------------------------------

# The same picture, whether the file that it refers to is there or not.
cat >../other.svg <<'SVG'
<svg xmlns="http://www.w3.org/2000/svg"><g id="a"><rect width="66" height="46" fill="#c00"/></g></svg>
SVG
echo 'rect { fill: #c00 }' >../other.css
deck svg ', art: "a.svg"' && with_art svg
cp ../secret.svg svg/plain.svg
cat >svg/a.svg <<SVG
<?xml-stylesheet href="file://$PWD/../other.css"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
  xmlns:xi="http://www.w3.org/2001/XInclude" viewBox="0 0 66 46">
<style>@import url("file://$PWD/../other.css"); @import url("../other.css"); @import url("http://127.0.0.1:1/a.css");</style>
<rect width="66" height="46" fill="#cde"/>
<image xlink:href="file://$PWD/../other.svg" width="66" height="46"/>
<image href="../other.svg" width="66" height="46"/>
<image href="http://127.0.0.1:1/a.png" width="66" height="46"/>
<use href="file://$PWD/../other.svg#a"/>
<use xlink:href="../other.svg#a"/>
<xi:include href="file://$PWD/../other.svg"/>
</svg>
SVG
run build svg --sheet single -o with
claim 'an SVG that refers to files is drawn without them' exits 0
rm ../other.svg ../other.css
run build svg --sheet single -o without
claim 'whether they are there or not' \
    cmp with/proef/proef-nl-single.pdf without/proef/proef-nl-single.pdf
for inside in '<!DOCTYPE svg [<!ENTITY a SYSTEM "../secret.yaml">]>' \
    '<!DOCTYPE svg [<!ENTITY a "b"><!ENTITY c "&a;&a;&a;&a;&a;&a;">]>'; do
    echo "$inside<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><desc>&a;</desc></svg>" \
        >svg/a.svg
    run check svg
    claim 'an SVG with entities is refused' says 'has entities'
done

echo '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 66 46"><a href="http://127.0.0.1/"><rect width="9" height="9"/></a></svg>' >svg/a.svg
run check svg
claim 'an SVG with a link is refused' says 'has a link'

# Other machines have other fonts, and of this size librsvg 2.54 falls.
for name in text s:text; do
    printf '<svg xmlns="%s" xmlns:s="%s" viewBox="0 0 66 46">%s</svg>\n' \
        http://www.w3.org/2000/svg http://www.w3.org/2000/svg \
        "<$name y=\"9\" font-size=\"999999999999999999999999999993\">a</$name>" \
        >svg/a.svg
    run check svg
    claim "an SVG with a <$name> is refused" exits 1
    claim "and for <$name> it says what to do" says 'turn it into outlines'
    claim "with the place of its <$name>" says 'deck.yaml:10:'
done

# A drawing within the drawing could have all that.
wild=$(printf '<svg xmlns="%s"><g id="a"><text font-size="%s">a</text></g></svg>' \
    http://www.w3.org/2000/svg 999999999999999999999999999993 |
    base64 | tr -d '\n')
for inside in "<use href=\"data:image/png;base64,$wild#a\"/>" \
    "<use href=\"&#100;ata:image/svg+xml;base64,$wild#a\"/>" \
    "<style>rect { mask: url(\"\\64 ata:,$wild#a\") }</style>"; do
    printf '%s\n' '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">' \
        "$inside<rect width=\"1\" height=\"1\"/></svg>" >svg/a.svg
    run check svg
    claim "a file hidden in a ${inside%%[ >]*}> is refused" \
        says 'has a file within it'
done
printf '%s+ADw-text font-size=\"9e29\"+AD4-a+ADw-/text></svg>\n' \
    '<?xml version="1.0" encoding="UTF-7"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">' >svg/a.svg
run check svg
claim 'an encoding that hides text is refused' says 'is not UTF-8'

# -- What it can do ----------------------------------------------------------

deck plain ''
run build plain --sheet plain,single -o usual
claim 'a plain deck is made' exits 0
env -i KAART_DATA="$KAART_DATA" PATH=/nowhere \
    LSAN_OPTIONS="${LSAN_OPTIONS:-}" "$KAART" build plain \
    --sheet plain,single -o bare >stdout 2>stderr
claim 'without a single program in the path it is the same' \
    diff -r -x .kaart usual bare
if need nm 'the program has no way to programs or the network'; then
    nm -D --undefined-only "$KAART" | sed 's/.* //; s/@.*//' >needs
    claim 'what the program asks of the system is known' grep -qx write needs
    claim 'it can start no program' test "$(grep -c -x -e 'exec.*' -e system \
        -e popen -e 'posix_spawn.*' -e 'g_spawn.*' -e dlopen needs)" = 0
    claim 'it has no way to the network' test "$(grep -c -x -e socket \
        -e connect -e getaddrinfo -e 'g_socket.*' -e 'g_file_new_for_uri' \
        needs)" = 0
fi
if need qpdf 'a product does nothing'; then
    qpdf --qdf --object-streams=disable usual/proef/proef-nl-single.pdf open.pdf
    claim 'a product has no scripts, links or files in it' \
        test "$(grep -a -c -e /JavaScript -e /JS -e /Launch -e /URI \
            -e /EmbeddedFile -e /OpenAction -e /AA -e /Annots open.pdf)" = 0
fi

# A list of fonts may name any file, and shows none.
mkdir -p plain/fonts plain/layouts
sed 's/font: Noto Sans/font: Odd/' "$KAART_DATA/layouts/plain.yaml" \
    >plain/layouts/plain.yaml
for file in ../../secret.yaml /dev/zero; do
    sed "/^fonts:/a\\
  Odd: {file: $file, package: x}" "$KAART_DATA/fonts/fonts.yaml" \
        >plain/fonts/fonts.yaml
    code=0
    timeout 20 "$KAART" check plain >stdout 2>stderr </dev/null || code=$?
    claim "a font that is $file is none" exits 3
    claim "nothing of $file is shown" hidden
done

# -- What its files can be to other programs ---------------------------------

# A manifest tells what need not be made; it is no way to other files.
deck forged '' && mkdir -p forged/layouts
sed 's/222222/6A6A6A/' "$KAART_DATA/layouts/plain.yaml" \
    >forged/layouts/plain.yaml
echo 'geheim: hondenweer' >secret.yaml
run build forged --sheet plain -o forged-out
claim 'a product with a warning is made' says '[weak-contrast]'
cp forged-out/manifest.json true.json
sed 's|"file": "forged/deck.yaml"|"file": "secret.yaml"|
    s|"line": [0-9]*|"line": 1|' true.json >forged-out/manifest.json
run build forged --sheet plain -o forged-out
claim 'a manifest is believed: nothing is made' prints 'as they should be'
claim 'its warning is told' says 'secret.yaml:1:'
claim 'but no line of a file that was no input is shown' hidden
mkfifo pipe
for path in /dev/zero pipe; do
    sed "s|\"path\": \"forged/deck.yaml\"|\"path\": \"$path\"|" true.json \
        >forged-out/manifest.json
    code=0
    timeout 20 "$KAART" build forged --sheet plain -o forged-out >stdout \
        2>stderr </dev/null || code=$?
    claim "$path among the inputs is not read without end" exits 0
    claim "with $path among them the product is made anew" \
        prints 'forged-out/proef/'
done
for json in '"inputs": [{}]}' '"inputs": [{"path": 1}], "targets": [{"asked":
    {"deck": "forged"}, "products": [{"sheet": "plain", "inputs": [0]}]}]}' \
    '"targets": [{"asked": {"deck": "forged"}, "products": [1]}]}' '[['; do
    printf '{"kaart": "manifest/2", %s\n' "$json" >forged-out/manifest.json
    run build forged --sheet plain -o forged-out --depfile forged.d
    claim 'a manifest that says something else is none' exits 0
done

# Names of files that would be commands in a rule for make.
deck rule ', art: "art/a;touch pwned.svg", icon: "b"' && with_art rule
sed -i 's|, icon.*|}, twee: {title: Twee, colour: red, art: "art/a\\n\\ttouch pwned.svg"}}|
    $s|.*|&\n  - {id: P2, suit: twee, question: Kort?}|' rule/deck.yaml
mkdir rule/art
for name in 'a;touch pwned' 'a
	touch pwned'; do
    cp ../secret.svg "rule/art/$name.svg"
done
run build rule --sheet plain -o rule-out --depfile rule.d
claim 'pictures may have odd names' exits 0
printf 'include rule.d\nrule-out/proef/proef-nl-plain.pdf:\n' >rule.mk
touch rule/deck.yaml
claim 'which make reads' quietly make -f rule.mk \
    rule-out/proef/proef-nl-plain.pdf
claim 'and does not obey' test ! -e pwned

# -- How long it may take ----------------------------------------------------

# Masks in each other, which take a day.
deck slow ', art: "a.svg"' && with_art slow
awk 'BEGIN {
    print "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 66 46\">"
    print "<mask id=\"m0\"><rect width=\"9\" height=\"9\"/></mask>"
    for (i = 1; i < 12; i++) {
        printf "<mask id=\"m%d\">", i
        for (k = 0; k < 4; k++)
            printf "<rect width=\"9\" height=\"9\" mask=\"url(#m%d)\"/>", i - 1
        print "</mask>"
    }
    print "<rect width=\"66\" height=\"46\" mask=\"url(#m11)\"/></svg>"
}' >slow/a.svg
for command in 'build --sheet single -o slow-out' check 'dump --stage faces'; do
    code=0
    (ulimit -S -t 2 && "$KAART" $command slow rule >stdout 2>stderr </dev/null) ||
        code=$?
    claim "'$command' of what takes a day ends by itself" exits 3
    claim "'$command' of what takes a day says so" \
        says 'took more than 2 s of computing [stopped]'
done
run build rule --sheet single -o slow-out
claim 'a deck that is not slow is made' exits 0

# Much in little: entities and references in each other, pixels that nobody has.
for n in 10 9; do
    awk -v n=$n 'BEGIN {
        print "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">"
        print "<g id=\"a0\"><path d=\"M0 0h1v1z\"/></g>"
        for (i = 1; i < n; i++) {
            printf "<g id=\"a%d\">", i
            for (k = 0; k < n; k++)
                printf "<use href=\"#a%d\"/>", i - 1
            print "</g>"
        }
        print "</svg>"
    }' >slow/a.svg
    run check slow
    claim 'references without end are refused' says 'referenced elements'
done
printf '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">%s</svg>' \
    "$(awk 'BEGIN { for (i = 0; i < 2000; i++) printf "<g>" }')" >slow/a.svg
run check slow
claim 'groups in each other without end are refused' says '[art-unreadable]'
sed 's|a.svg|a.png|' slow/deck.yaml >slow/png.yaml && mv slow/png.yaml \
    slow/deck.yaml
cp "$ROOT/tests/fuzz/seeds/art/bomb.png" slow/a.png
run check slow
claim '3,600 million pixels are refused' says '[art-unreadable]'
