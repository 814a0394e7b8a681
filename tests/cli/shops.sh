# shops.sh - every shop that comes with kaart takes every deck, or says why not
. "$ROOT/tests/support/cli.sh"
. "$ROOT/tests/support/plates.sh"

profile=/usr/share/color/icc/ghostscript/default_cmyk.icc
if [ ! -e $profile ]; then
    echo 'skip - decks for every shop: there is no profile of a press here'
    exit 0
fi
decks='casuistiek-benutten casuistiek-stigma creatieve-dialoog kampvuur'
[ "${VARIANT:-}" != san ] || decks=kampvuur # it is the same code for all
mkdir decks
for deck in $decks; do
    cp -R "$ROOT/decks/$deck" decks
done
# Six of its 48 pictures tell the same in an eighth of the time.
[ ! -e decks/creatieve-dialoog ] ||
    awk '/^  - id:/ { away = $3 ~ /^3B([7-9]|[1-4][0-9])$/ } !away' \
        "$ROOT/decks/creatieve-dialoog/deck.yaml" \
        >decks/creatieve-dialoog/deck.yaml

# Of a shop: the level of its files, its ink limit (0: none), and why it does
# not take a deck: DECK=REASON+REASON for each of them.  Three pictures of
# creatieve-dialoog are see-through, which X-1a and X-3 have not; its cards
# have backs of their own, which no order with one shared back can have; our
# pictures bleed 3 mm, and one eighth of an inch is more.
cat >shops <<'END'
amax x-3 300 creatieve-dialoog=transparency
book-print-economy x-1a 0 creatieve-dialoog=transparency
briefbogen x-4 0
coated x-4 300
digital plain 0
drivethrucards x-1a 240 casuistiek-benutten=bleed-short+too-much-ink casuistiek-stigma=bleed-short creatieve-dialoog=bleed-short+too-much-ink kampvuur=bleed-short+too-much-ink
longpack plain 0 creatieve-dialoog=wrong-value
mb-print x-1a 0 creatieve-dialoog=transparency
plastic-card x-1a 280 creatieve-dialoog=line-too-thin
pps-print plain 250 creatieve-dialoog=too-much-ink
printsimple plain 300
printsimple-uncoated plain 300
reprocards plain 0
tdmp x-4 0
uncoated x-4 0
wimjonkers x-1a 0 creatieve-dialoog=transparency
END

# The inks of our colours, as levels from 0 to 255; white paper is none.
awk '/cmyk:/ { sub(/.*cmyk: \[/, ""); sub(/\].*/, ""); gsub(/,/, "")
        print int($1 * 2.55 + .5), int($2 * 2.55 + .5), int($3 * 2.55 + .5),
            int($4 * 2.55 + .5) }' "$ROOT/layouts/family.yaml" >brand

# reasons DECK: the slugs of the errors in a deck, each once
reasons() {
    sed -n "s/^decks\/$1\/.*: error: .*\[\([a-z-]*\)\]$/\1/p" errors | sort -u |
        tr '\n' ' '
}

# is_right LIMIT MARKS: of the pixels in the file inks, none has more ink than
# that; full black is black alone; at least two of our colours are there,
# exactly.  Cut marks, if there are, have all inks.
is_right() {
    awk -v limit="$1" -v marks="$2" '
        function near(a, b) { return a - b < 2 && b - a < 2 }
        NR == FNR { for (i = 1; i <= 4; i++) brand[NR, i] = $i; n = NR; next }
        marks && $1 + $2 + $3 + $4 == 1020 { next }
        limit && $1 + $2 + $3 + $4 > limit * 2.55 + 4 {
            bad = "ink at " $1 " " $2 " " $3 " " $4 }
        $4 == 255 && $1 + $2 + $3 { bad = "black at " $1 " " $2 " " $3 }
        $4 == 255 { black += $5 }
        { for (b = 1; b <= n; b++)
            if (near($1, brand[b, 1]) && near($2, brand[b, 2]) &&
                near($3, brand[b, 3]) && near($4, brand[b, 4]))
                seen[b] = 1 }
        END { for (b in seen) colours++
            if (bad) print bad
            if (black < 20) print "no black text"
            if (colours < 2) print "few of our colours: " colours + 0
            exit bad || black < 20 || colours < 2 }' brand inks >log
}

# check_file SHOP DECK LEVEL LIMIT
check_file() {
    pdf=out/$2/$2-nl-$1.pdf
    claim "$2 is made for $1" test -s "$pdf"
    if need qpdf "$2 for $1 is sound"; then
        claim "$2 for $1 is sound" quietly qpdf --check "$pdf"
    fi
    [ "$3" = plain ] ||
        claim "$2 for $1 is PDF/X" "$BUILD/tests/unit/test_pdfx" "$pdf" "$3"
    [ "$1" = digital ] && return # it takes RGB, and makes its own inks
    need gs "$2 for $1: inks are right" || return
    # The second card, or cards 3 and 4 where all fronts come first.
    plates "$pdf" -r24 -sPageList=3,4
    { inks 1; inks 2; } >inks
    claim "$2 for $1: inks are right" is_right "$4" \
        "$(sed -n 's/^marks: true.*/1/p' "$ROOT/layouts/shops/$1.yaml")"
}

while read -r shop level limit why; do
    run build decks/* --shop "$shop" --profile $profile -q
    cp stderr errors
    for deck in $decks; do
        want=$(echo "$why" | tr ' ' '\n' | sed -n "s/^$deck=//p" | tr + ' ')
        if [ -z "$want" ]; then
            check_file "$shop" "$deck" "$level" "$limit"
            continue
        fi
        claim "$deck is refused by $shop: $want" \
            test "$(reasons "$deck")" = "$want "
        claim "$deck for $shop is not made" \
            test ! -e "out/$deck/$deck-nl-$shop.pdf"
    done
done <shops
cut -d ' ' -f 1 shops | sort >here
for file in "$ROOT"/layouts/shops/*.yaml; do
    basename "$file" .yaml
done | sort >there
claim 'every shop is here' cmp here there
