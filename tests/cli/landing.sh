# landing.sh - backs for a printer that misses lie where they should, to 5 um
. "$ROOT/tests/support/cli.sh"
XDG_CONFIG_HOME=$PWD/config
export XDG_CONFIG_HOME
need pdftotext 'backs lie behind their fronts' || exit 0

# write_deck FOLDER SIZE CUT: 11 cards with their id in the middle of both faces
write_deck() {
    mkdir -p "$1/layouts/sheets"
    cat >"$1/layouts/ids.yaml" <<END
kaart: layout/1
id: ids
extends: family
size: $2
cut: $3
fields: {nothing: {type: text}}
front: &ids
  column:
    inset: 5 mm
    down: middle
    children:
      - text: {from: card.id, style: slug, across: middle}
back: *ids
END
    cat >"$1/layouts/sheets/slots.yaml" <<END
kaart: sheet/1
id: slots
extends: a4
slots: {columns: 2, rows: 4, at: [4 mm, 9 mm], step: [101.3 mm, 70.7 mm], size: $2}
END
    printf 'kaart: sheet/1\nid: stack\nextends: a4-short-edge\norder: stack\n' \
        >"$1/layouts/sheets/stack.yaml"
    cat >"$1/deck.yaml" <<END
kaart: deck/1
id: proef
language: nl
title: Proef
version: 1.0.0
date: 2026-11-21
license: CC-BY-4.0
sources: [{cite: Geen, relation: own-words}]
layout: ids
suits:
  een: {title: Een, colour: ink, icon: ear}
cards:
END
    for i in 1 2 3 4 5 6 7 8 9 10 11; do
        echo "  - {id: Q$i, suit: een}"
    done >>"$1/deck.yaml"
}

# lands PDF EDGE DX DY: every id on an odd page is behind itself on the next
# page, which was moved by DX and DY millimetres
lands() {
    pdftotext -bbox "$1" boxes && sed 's/"/ /g' boxes | awk -v edge="$2" \
        -v dx="$3" -v dy="$4" '
        $1 == "<page" { page++; width = $3; height = $5 }
        $1 == "<word" && $10 ~ /^>Q[0-9]+</ {
            id = $10; x = ($3 + $7) / 2; y = ($5 + $9) / 2
            if (page % 2) { fx[id] = x; fy[id] = y; of[id] = page; next }
            backs++
            x -= dx * 72 / 25.4; y -= dy * 72 / 25.4
            if ((height >= width) == (edge == "long")) x = width - x
            else y = height - y
            off = sqrt((x - fx[id]) ^ 2 + (y - fy[id]) ^ 2) / 72 * 25400
            if (off > worst) worst = off
            if (of[id] != page - 1) astray++
        }
        END {
            exit !(backs == 11 && !astray && worst <= 5)
        }'
}

"$KAART" calibrate -q --printer near --offset 0.73,-1.21
"$KAART" calibrate -q --printer far --offset -12.345,6.789
write_deck apart '[60 mm, 40 mm]' apart
write_deck butt '[97 mm, 70 mm]' butt
write_deck lying '[140 mm, 97 mm]' butt

for deck in apart butt lying; do
    sheets=a4,a4-short-edge,a3,a3-short-edge,sra3,sra3-short-edge
    sheets=$sheets,letter,letter-short-edge,stack
    [ $deck = lying ] || sheets=$sheets,slots
    run build --sheet $sheets -o $deck-out $deck
    claim "$deck cards are built" exits 0
    for printer in near far; do
        run build --sheet $sheets --printer $printer -o $deck-out $deck
        claim "$deck cards are built for the printer $printer" exits 0
    done
    for sheet in $(echo $sheets | tr , ' '); do
        edge=long
        case $sheet in *short-edge | stack) edge=short ;; esac
        pdf=$deck-out/proef/proef-nl-$sheet
        claim "$deck, $sheet: backs lie behind their fronts" \
            lands $pdf.pdf $edge 0 0
        claim "$deck, $sheet: and moved by a little" \
            lands $pdf-near.pdf $edge 0.73 -1.21
        claim "$deck, $sheet: and moved by much" \
            lands $pdf-far.pdf $edge -12.345 6.789
    done
done

# Each fault is seen: a back that was moved, and the wrong edge.
misses() { ! lands "$@"; }
claim 'backs that were moved are told apart' \
    misses apart-out/proef/proef-nl-a4-near.pdf long 0 0
claim 'paper turned over the other edge is told apart' \
    misses apart-out/proef/proef-nl-a4.pdf short 0 0
