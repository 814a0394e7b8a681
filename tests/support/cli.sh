# cli.sh - sourced by the scripts of tests/cli: . "$ROOT/tests/support/cli.sh"
#
#   run ARG...            run kaart; what it prints is in the files stdout and
#                         stderr, its exit status in $code
#   claim TEXT COMMAND... ok when COMMAND succeeds, and otherwise not ok, with
#                         what kaart printed last
#   exits N               the last run ended with N
#   says TEXT / prints TEXT   the last run's stderr / stdout contains TEXT
#   products FOLDER       the files that it holds, but manifest.json
#   silent                the last run printed nothing at all
#   true_manifest FOLDER  it tells of at least one file, and of each the truth
#   tidy FOLDER           nothing in it waits for a name
#   if need TOOL TEXT; then ...    the tool is here; if not, TEXT is skipped
#
# The script runs in an empty folder.  $ROOT is the project's, $KAART the
# program.
set -u
KAART_DATA=$ROOT
export KAART_DATA
code=0
: >stdout
: >stderr

run() {
    code=0
    "$KAART" "$@" >stdout 2>stderr </dev/null || code=$?
}

claim() {
    claim=$1
    shift
    if "$@"; then
        echo "ok - $claim"
    else
        echo "not ok - $claim"
        echo "    failed: $*; last run of kaart ended with $code and printed"
        head -q -n 8 stderr stdout | sed 's/^/    | /'
    fi
}

# Without what the command prints: a claim's own words must reach the count.
quietly() {
    "$@" >log 2>&1
}

exits() {
    [ "$code" -eq "$1" ]
}

says() {
    grep -qF -e "$1" stderr
}

prints() {
    grep -qF -e "$1" stdout
}

silent() {
    [ ! -s stdout ] && [ ! -s stderr ]
}

# The products in a folder: not what kaart keeps there for itself.
products() {
    find "$1" -name .kaart -prune -o -type f ! -name manifest.json -print | sort
}

true_manifest() {
    sed -n '/"files"/,/\]/s/.*"\(path\|sha256\)": "\(.*\)".*/\2/p' \
        "$1/manifest.json" | paste - - |
        awk -v out="$1" '{ print $2 "  " out "/" $1 }' >sums
    [ -s sums ] && sha256sum -c --status sums
}

tidy() {
    [ -z "$(find "$1" -name '.kaart-*')" ]
}

need() {
    command -v "$1" >/dev/null && return
    echo "skip - $2: there is no $1 here"
    false
}
