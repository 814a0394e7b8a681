# table.sh - cards from a spreadsheet, as docs/edition.md has them
. "$ROOT/tests/support/cli.sh"

# block TYPE: the first block of docs/edition.md that is fenced by ```TYPE and
# that stands behind the heading about spreadsheets.
block() {
    awk -v fence="\`\`\`$1" '
    /^## / { there = $0 == "## Cards from a spreadsheet" }
    there && !inside && /^```/ { inside = 1; wanted = $0 == fence && !n++; next }
    inside && /^```$/ { inside = wanted = 0; next }
    wanted' "$ROOT/docs/edition.md"
}

mkdir -p decks editions/wij && ln -s "$ROOT/decks/kampvuur" decks/kampvuur
cat >editions/wij/edition.yaml <<'END'
kaart: edition/1
id: wij
decks: [../../decks/kampvuur]
languages: [nl]
sheets: [single]
brand: {name: Wij, colophon: Uitgave van Wij.}
cards:
  kampvuur:
    add-from: cards.csv
END

echo id >editions/wij/cards.csv
run build editions/wij
claim 'a table without cards builds' exits 0
none=$(grep -o '[0-9]* cards' stdout | head -n 1)

block csv >editions/wij/cards.csv
claim 'the documentation has a table' test -s editions/wij/cards.csv
run build editions/wij
claim 'it builds' exits 0
claim 'without a complaint' test ! -s stderr
claim 'its two cards are printed' prints " $((${none% cards} + 2)) cards"

{ printf '\377\376' && tr ';' '\t' <editions/wij/cards.csv |
    iconv -f UTF-8 -t UTF-16LE; } >wide
cp out/wij/kampvuur-nl-single.pdf before.pdf
cp editions/wij/cards.csv cards.csv
mv wide editions/wij/cards.csv
run build editions/wij
claim "Excel's Unicode text makes the same bytes" \
    cmp before.pdf out/wij/kampvuur-nl-single.pdf

sed 's/^E2;welkom/E2;welkm/' cards.csv >editions/wij/cards.csv
block '' >expected
run build editions/wij
claim 'a wrong cell is an error of the material' exits 1
head -n 1 stderr >first
claim 'the complaint is in the documentation' cmp expected first

sed 's/Wie mis/"Wie" mis/' cards.csv >editions/wij/cards.csv
run check --format json editions/wij
claim 'a fault in the quotes is an error of the material' exits 1
claim 'and other programs are told the cell too' prints '(row 3, column D'

rm editions/wij/cards.csv
run check editions/wij
claim 'a table that is not there is told' says cards.csv
