# pictures.sh - the pictures of the association deck keep the rules for them
. "$ROOT/tests/support/cli.sh"
deck=$ROOT/decks/creatieve-dialoog
profile=/usr/share/color/icc/ghostscript/default_cmyk.icc

# "id file", and the comment above each card that has a picture.
awk '/^  # / { readings = $0; next }
     /^  - id:/ { id = $3 }
     /^    picture:/ { print id " " $2 >"pictures"; print readings >"readings" }
     /^$/ { readings = "" }' "$deck/deck.yaml"
claim 'there are 48' test "$(wc -l <pictures)" = 48
claim 'no two are one' test "$(cut -d ' ' -f 2 pictures | sort -u | wc -l)" = 48
claim 'each has three readings' test "$(grep -c '^  # [^;]*; [^;]*; [^;]*$' \
    readings)" = 48

while read -r id file; do
    svg=$deck/$file
    claim "$id ($file) is at most 60 KB" test "$(wc -c <"$svg")" -le 61440
    claim "$id has nothing that becomes pixels, and no words" sh -c \
        "! grep -qE '<(filter|mask|image|text|script)' '$svg'"
    claim "$id has its source" \
        test -e "$deck/art/src/$(basename "$file" .svg).py"
done <pictures

run check --lang nl,en "$deck"
claim 'each has an alternative text in Dutch and English' exits 0
run build -q --sheet single "$deck"
if need pdfimages 'no picture is made of pixels'; then
    pdfimages -list out/creatieve-dialoog/creatieve-dialoog-nl-single.pdf >images
    claim 'no picture is made of pixels' test "$(wc -l <images)" = 2
fi
if [ -e $profile ]; then
    mkdir -p layouts/shops
    printf '%s\n' 'kaart: shop/1' 'id: lean' 'title: Lean' 'pdf: x-4' \
        'colour: cmyk' 'ink-limit: 280' 'least: {line: 0.25}' \
        'condition: {name: any}' \
        'sources: [{cite: Us, date: 2026-11-22}]' >layouts/shops/lean.yaml
    run check --shop lean --profile $profile "$deck"
    claim 'they have at most 280 % of ink, and no hairline' exits 0
else
    echo 'skip - at most 280 % of ink: there is no profile here'
fi
