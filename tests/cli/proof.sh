# proof.sh - single cards with lines over them, for the one who signs off
. "$ROOT/tests/support/cli.sh"
deck=$ROOT/decks/kampvuur
proof=out/kampvuur/kampvuur-nl-single-proof.pdf

run build --proof "$deck"
claim 'a proof is made' exits 0
claim 'it is of single cards, and a product of its own' \
    test "$(products out)" = "$proof"
if need pdftotext 'each page of it has its card and number'; then
    pdftotext -f 3 -l 4 -layout "$proof" text
    claim 'it has the card and the number of the page' \
        grep -q 'nl · K1 · voorkant · 3 / 36' text
    claim 'backs have them too' grep -q 'nl · K1 · achterkant · 4 / 36' text
fi
if need pdfinfo 'the cut is where it was'; then
    pdfinfo -box "$proof" >info
    claim 'the TrimBox is still the card' awk '
        /^TrimBox/ { ok = $4 - $2 > 396.84 && $4 - $2 < 396.86 }
        END { exit !ok }' info
fi
run build --proof --sheet a4 "$deck"
claim 'a sheet of many cards can be a proof' \
    prints out/kampvuur/kampvuur-nl-a4-proof.pdf
run build --proof --shop coated "$deck"
claim 'a proof is not for a shop' exits 2
