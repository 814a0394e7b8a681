#!/bin/sh
# make-page.sh FOLDER QUESTION HELP WORD TITLE CONTACT - the page for peers
#
# FOLDER/deck.yaml and FOLDER/texts are there (make-deck.sh); written are
# FOLDER/main.typ, page.typ, icon.svg and page.html.  The sizes are in points,
# those that kaart chose for the deck.
set -eu

folder=$1
cp tests/bench/page.typ "$folder/page.typ"
sed 's/color="#131F38"/color="#F8EFDF"/; s/currentColor/#F8EFDF/g' \
    layouts/icons/talk.svg >"$folder/icon.svg"
cat >"$folder/main.typ" <<TYPST
#import "page.typ": sheets
#sheets(yaml("deck.yaml"), (question: $2pt, help: $3pt, word: $4pt, code: 14pt,
  title: $5pt, contact: $6pt, date: "2026-11-21"))
TYPST

awk -v RS= -F'\n' -v id="bench-$(basename "$folder")" -v question="$2" \
    -v help="$3" -v word="$4" -v title="$5" -v contact="$6" '
function line(x, y, w, h) {
    printf "<i style=\"left:%smm;top:%smm;width:%smm;height:%smm\"></i>", x, y, w, h
}
function marks(x, y) {
    for (x = 8; x < 210; x += 97) {
        line(x - 0.05, 4.8, 0.1, 2)
        line(x - 0.05, 290.2, 0.1, 2)
    }
    for (y = 8.5; y < 290; y += 70) {
        line(4.3, y - 0.05, 2, 0.1)
        line(203.7, y - 0.05, 2, 0.1)
    }
    line(11, 5.15, 50, 0.1)
    line(11, 4.2, 0.1, 2)
    line(61, 4.2, 0.1, 2)
    print "<p style=\"left:63mm;top:3.8mm\">50 mm op 100 %</p>"
}
function place(i, column, row) {
    column = i % 2
    row = int(i / 2)
    if (back)
        column = 1 - column
    printf "<div class=\"card%s\" style=\"left:%smm;top:%smm\">", \
        row % 2 ? " turned" : "", 8 + 97 * column, 8.5 + 70 * row
}
function page(first, last, i) {
    print "<section>"
    for (i = first; i <= last; i++) {
        place(i - first)
        if (back)
            print "<div class=back><h2>Meetlat</h2><hr><small>1.0.0 · 2026-11-21</small></div></div>"
        else
            printf "<div class=words><div><h1>%s</h1><b>%s</b></div></div>" \
                "<div class=strip></div><img src=icon.svg>" \
                "<u>Meten</u><s>B%d</s></div>\n", q[i], h[i], i
    }
    marks()
    printf "<p style=\"left:11mm;top:290mm\">%s 1.0.0 · nl · vel %d van %d · %s</p></section>\n", \
        id, int(first / 8) + 1, int((n + 7) / 8), back ? "achterkant" : "voorkant"
}
NF > 1 { q[++n] = $1; h[n] = $2 }
END {
    print "<!DOCTYPE html><html lang=nl><meta charset=utf-8><title>Meetlat</title><style>"
    print "@page { size: 210mm 297mm; margin: 0 }"
    print "* { margin: 0; padding: 0; box-sizing: border-box }"
    print "body { font: 10pt \"Noto Sans\"; color: #131F38 }"
    print "section { position: relative; width: 210mm; height: 297mm; overflow: hidden; page-break-after: always }"
    print "section:last-child { page-break-after: auto }"
    print "i { position: absolute; background: black }"
    print "p { position: absolute; font-size: 6.5pt; white-space: nowrap }"
    print ".card { position: absolute; width: 97mm; height: 70mm }"
    print ".turned { transform: rotate(180deg) }"
    print ".words { position: absolute; left: 6.5mm; top: 6.5mm; display: table }"
    print ".words div { display: table-cell; width: 84mm; height: 42mm; vertical-align: middle }"
    print "h1 { font: 600 " question "pt/1.17 Vollkorn; margin-bottom: 5mm; font-feature-settings: \"lnum\" }"
    print ".words b { display: block; font-weight: 400; font-size: " help "pt; line-height: 1.42 }"
    print ".strip { position: absolute; left: 6.5mm; top: 52.5mm; width: 84mm; height: 11mm; border-radius: 3mm; background: #394839 }"
    print "img { position: absolute; left: 10.5mm; top: 54.5mm; width: 7mm; height: 7mm }"
    print "u, s { position: absolute; top: 52.5mm; line-height: 11mm; color: #F8EFDF; font-weight: 700; text-decoration: none }"
    print "u { left: 20.1mm; font-size: " word "pt }"
    print "s { right: 10.5mm; font-size: 14pt }"
    print ".back { display: table-cell; width: 97mm; height: 70mm; vertical-align: middle; text-align: center }"
    print "h2 { font: 600 " title "pt/1.16 Vollkorn; color: #394839 }"
    print "hr { width: 20mm; height: 0.5mm; border: 0; background: #394839; margin: 5mm auto }"
    print "small { font-size: " contact "pt }"
    print "</style>"
    for (k = 1; k <= n; k += 8) {
        last = k + 7 < n ? k + 7 : n
        back = 0
        page(k, last)
        back = 1
        page(k, last)
    }
}' "$folder/texts" >"$folder/page.html"
