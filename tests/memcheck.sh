#!/bin/sh
# memcheck.sh - a sample of what kaart does, under valgrind: bytes that were
# never written, bytes that are not ours, and what nobody holds any more.  A
# process that was started for a part of the work counts like the first.
set -u
cd "$(dirname "$0")/.." || exit 3
: "${KAART:=$PWD/build/kaart}"
command -v valgrind >/dev/null || {
    echo 'skip - a sample under valgrind: there is no valgrind here'
    exit 0
}

work=$PWD/build/memcheck
profile=/usr/share/color/icc/ghostscript/default_cmyk.icc
rm -rf "$work" && mkdir -p "$work" || exit 3
cp -R decks/kampvuur "$work/kampvuur" && cp -R decks/kampvuur "$work/broken"
sed -i 's/suit: welkom/suit: welkm/; s/^title:/titel:/' "$work/broken/deck.yaml"
supp=$PWD/tests/valgrind.supp
KAART_DATA=$PWD XDG_CONFIG_HOME=$work/config
# GLib keeps pieces of memory for itself, which would hide what is ours.
G_SLICE=always-malloc
export KAART_DATA XDG_CONFIG_HOME G_SLICE
cd "$work" || exit 3

# under_valgrind STATUS TEXT ARG...: kaart ARG... ends with STATUS, without a fault
under_valgrind() {
    status=$1 text=$2
    shift 2
    valgrind -q --tool=memcheck --error-exitcode=99 --leak-check=full \
        --show-leak-kinds=definite --errors-for-leak-kinds=definite \
        --suppressions="$supp" --gen-suppressions=all --num-callers=20 \
        "$KAART" "$@" >log 2>&1 </dev/null
    code=$?
    if [ $code -eq "$status" ] && ! grep -q '^==[0-9]*== ' log; then
        echo "ok - $text"
    else
        echo "not ok - $text"
        echo "    kaart $* ended with $code under valgrind, and printed"
        head -n "${LINES_MAX:-60}" log | sed 's/^/    | /'
    fi
}

under_valgrind 0 'a deck is built for a4 and card by card' \
    build -q --lang nl --sheet a4,single kampvuur
under_valgrind 0 'and is as it should be' \
    build -q --lang nl --sheet a4,single kampvuur
under_valgrind 1 'a broken deck is checked' check broken
under_valgrind 0 'a deck is built for a shop' \
    build -q --lang nl --shop printsimple --profile $profile kampvuur
under_valgrind 0 'a translation is brought up to date' \
    po update -q --lang uk kampvuur
under_valgrind 0 'a test sheet is made' calibrate -q
under_valgrind 0 'and a printer is kept' \
    calibrate -q --printer one --offset 1,2
