#!/bin/sh
# peers.sh PROGRAMS - kaart beside Typst, WeasyPrint and Chromium, and beside
# itself: the tables of docs/performance.md
#
# All draw the same sheets of the same deck, in the same fonts, at the sizes
# that kaart chose.  They run in turn, ROUNDS times each, and the least of each
# figure counts: what is more was disturbed.  "seconds" is on the wall, "CPU"
# is user and system together, which a busy machine changes less.  The peak is
# that of the largest process.  Ratios are kaart's figure by the other's.
# Who needs more than SLOW seconds for once is left out.
set -eu
cd "$(dirname "$0")/../.."
measure=$1/measure bare=$1/bare
: "${KAART:=$PWD/build/kaart}" "${ROUNDS:=5}" "${SLOW:=60}"
KAART_DATA=.
export KAART KAART_DATA
work=build/bench
peers=build/peers
mkdir -p "$work"

# -- Runs --

# run NAME OUT COMMAND …: once, noted in $work/NAME; OUT is the file it makes
run() {
    note=$work/$1.times out=$2
    shift 2
    [ ! -f "$note.slow" ] || return 0
    if timed=$(timeout "$SLOW" "$measure" "$@" 2>"$note.why"); then
        echo "$timed $(cat $out | wc -c)" >>"$note"
    else
        echo "$1 failed or took over $SLOW s: see $note.why" >&2
        : >"$note.slow"
    fi
}

# best NAME: the least seconds, CPU seconds, megabytes and kilobytes
best() {
    [ -s "$work/$1.times" ] || return 0
    awk '{ for (i = 1; i <= 4; i++) if (NR == 1 || $i < x[i]) x[i] = $i }
         END { printf "%.3f %.3f %.0f %.0f\n", x[1], x[2], x[3] / 1024, x[4] / 1000 }' \
        "$work/$1.times"
}

# row LABEL NAME THAN: its best, and that of THAN by it
row() {
    set -- "$1" "$2" "$(best "$2") $(best "$3")"
    echo "$3" | awk -v label="$1" 'NF == 8 {
        printf "| %s | %s | %s | %s | %s | %.2f | %.2f | %.2f | %.2f |\n",
            label, $1, $2, $3, $4, $5 / $1, $6 / $2, $7 / $3, $8 / $4
        next }
    { print "| " label " | over '"$SLOW"' s, or not there |  |  |  |  |  |  |  |" }'
}

# -- Peers --

# peer NAME OUT CARDS: run one
peer() {
    page=$work/$3/page.html
    case $1 in
    kaart) run "$3.$1" "$2" "$KAART" build --force --sheet a4 -o "$work/out" "$work/$3" ;;
    kaart1) run "$3.$1" "$2" "$KAART" build --force -j 1 --sheet a4 -o "$work/out" "$work/$3" ;;
    bare) run "$3.$1" "$2" "$bare" "$work/$3/texts" "$2" ;;
    library) run "$3.$1" "$2" node tests/bench/typst.mjs "$typst_library" "$peers/fonts" \
        "$work/$3/main.typ" "$2" ;;
    command) run "$3.$1" "$2" "$typst_command" compile --font-path "$peers/fonts" \
        "$work/$3/main.typ" "$2" ;;
    weasyprint) run "$3.$1" "$2" $weasyprint -q "$page" "$2" ;;
    chromium) run "$3.$1" "$2" $chromium --headless --no-sandbox --disable-gpu \
        --disable-pdf-tagging --no-pdf-header-footer "--print-to-pdf=$2" "$page" ;;
    esac
}

# sizes CARDS: those that kaart chose
sizes() {
    "$KAART" build --force --sheet a4 -o "$work/out" "$work/$1" | awk '
        { size[$1] = $2 }
        END { print size["question"], size["help"], size["word"],
                  size["back-title"], size["contact"] }'
}

sh tests/bench/install.sh $peers
. $peers/programs
all="kaart kaart1 bare${typst_library:+ library}${typst_command:+ command}"
all="$all${weasyprint:+ weasyprint}${chromium:+ chromium}"

head='| | seconds | CPU s | MB | kB | seconds | CPU | MB | kB |
|---|--:|--:|--:|--:|--:|--:|--:|--:|'
for cards in ${CARDS:-54 1000 5000}; do
    sh tests/bench/make-deck.sh "$cards" "$work/$cards"
    sh tests/bench/make-page.sh "$work/$cards" $(sizes "$cards")
    rm -rf "$work/$cards".*.times* "$work/out" # and its manifest of others
    for round in $(seq "$ROUNDS"); do
        for one in $all; do
            case $one in
            kaart*) made=$work/out/bench-$cards/bench-$cards-nl-a4.pdf ;;
            *) made=$work/$cards.$one.pdf ;;
            esac
            peer "$one" "$made" "$cards"
        done
    done
    printf '\n%s cards\n\n%s\n' "$cards" "$head"
    row 'kaart' "$cards.kaart" "$cards.kaart"
    row 'kaart -j 1' "$cards.kaart1" "$cards.kaart"
    row 'bare loop' "$cards.bare" "$cards.kaart"
    row 'Typst, library' "$cards.library" "$cards.kaart"
    row 'Typst, command' "$cards.command" "$cards.kaart"
    row 'WeasyPrint' "$cards.weasyprint" "$cards.kaart"
    row 'Chromium' "$cards.chromium" "$cards.kaart"
done
echo
cat $peers/versions

# -- Many products --

: "${DECKS:=200}"
languages=nl,ar,de,en,es,fr,pl,ti,tr,uk,zh-Hans
sh tests/bench/make-languages.sh 80 "$work/languages"
rm -rf "$work/many" "$work/many-out" "$work"/many.*.times*
sh tests/bench/make-many.sh "$DECKS" 24 "$work/many"
"$KAART" build --quiet --sheet a4 -o "$work/many-out" "$work"/many/*
manifest=$work/many-out/manifest.json
one=$work/many/7
cp "$one/deck.yaml" "$work/many.deck"
for round in $(seq "$ROUNDS"); do
    for j in 1 2; do
        rm -rf "$work/languages-out"
        run many.languages$j "$work/languages-out/*/*.pdf" "$KAART" build -j $j \
            --lang $languages -o "$work/languages-out" "$work/languages"
    done
    run many.none "$manifest" "$KAART" build --sheet a4 -o "$work/many-out" "$work"/many/*
    # Another word each time, in the second card's question.
    awk -v word="woord$round" '/^    question: / && ++n == 2 { sub(/[^ ]+$/, word) }
        { print }' "$work/many.deck" >"$one/deck.yaml"
    run many.word "$manifest" "$KAART" build --sheet a4 -o "$work/many-out" "$work"/many/*
    rm -rf "$work/own-out"
    run many.own "$work/own-out/*/*.pdf" "$KAART" build --sheet a4 -o "$work/own-out" "$one"
done

say() {
    echo "$2" | awk -v label="$1" '{
        printf "| %s | %s | %s | %s | %s |\n", label, $1, $2, $3, $4 }'
}
printf '\nMany products\n\n%s\n' '| | seconds | CPU s | MB | kB |
|---|--:|--:|--:|--:|'
say '11 languages × 80 cards × 2 sizes, -j 2' "$(best many.languages2)"
say 'the same, -j 1' "$(best many.languages1)"
say "nothing changed, $DECKS products" "$(best many.none)"
say "one word changed in one of $DECKS" "$(best many.word)"
say 'that product alone' "$(best many.own)"
printf '\nload: %s\n' "$(uptime | sed 's/.*average[s]*: //')"
