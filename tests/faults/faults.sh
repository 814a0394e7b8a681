#!/bin/sh
# faults.sh PROGRAM STEP [SCENE]... - the commands that write files, each with
# every call to the system going wrong (see faults.c); fonts are configured by
# nothing, so that no time goes to calls that read how.
set -u
cd "$(dirname "$0")/../.." || exit 3
program=$(realpath "$1") || exit 3
step=$2
failed=0
shift 2
: "${KAART:=$PWD/build/kaart}" "${BUILD:=$PWD/build/release}"
work=${WORK:-$PWD/build/faults/$step}
rm -rf "$work" && mkdir -p "$work/home" || exit 3
echo '<fontconfig/>' >"$work/fonts.conf"
export FONTCONFIG_FILE=$work/fonts.conf KAART_DATA=$PWD LC_ALL=C
export SOURCE_DATE_EPOCH=1770000000

quietly() {
    "$@" >"$work/log" 2>&1 </dev/null || {
        cat "$work/log"
        echo "faults.sh: $* ended with $?"
        exit 3
    }
}

# A deck with two cards, and pictures in its suits.
begin() {
    here=$work/$1
    mkdir -p "$here/decks" "$here/home"
    export XDG_CONFIG_HOME=$here/home
    cd "$here" || exit 3
    quietly "$KAART" new deck small
    sed -i '/^  - id: C3/,$d' decks/small/deck.yaml
}

change() {
    sed -i 's/question: .*/question: And who will sing?/' \
        decks/small/deck.yaml
}

for scene in ${*:-build first shop update new calibrate}; do
    begin "$scene"
    case $scene in
    build)
        set -- "$KAART" build decks/small -j 1
        quietly "$@"
        change
        ;;
    first)
        set -- "$KAART" build decks/small -j 1 --sheet single
        ;;
    shop) # whose list of inks a second process measures
        set -- "$KAART" build decks/small --shop digital --variant grey
        ;;
    update)
        set -- "$KAART" po update decks/small --lang nl
        quietly "$@"
        change
        ;;
    new)
        set -- "$KAART" new deck other
        ;;
    calibrate)
        quietly "$KAART" calibrate --printer one --offset 1,2
        set -- "$KAART" calibrate --printer two --offset=-1,2
        ;;
    *)
        echo "faults.sh: no scene '$scene'" >&2
        exit 3
        ;;
    esac
    cd "$work" || exit 3
    if "$program" "$scene" "$step" "$work/$scene" "$@"; then
        echo "ok - faults: $scene"
    else
        echo "not ok - faults: $scene"
        failed=1
    fi
done
exit $failed
