# same.sh - the same bytes, whoever runs it, wherever and whenever
. "$ROOT/tests/support/cli.sh"
deck=$ROOT/decks/kampvuur
pdf=kampvuur/kampvuur-nl-single.pdf

# built WHAT [ENV-ARG...]: a build under `env ENV-ARG...` makes the same
built() {
    what=$1
    shift
    rm -rf other
    code=0
    env "$@" "$KAART" build -q "$deck" -o "$here/other" --sheet single \
        >stdout 2>stderr </dev/null || code=$?
    claim "the same bytes $what" cmp "$here/first/$pdf" "$here/other/$pdf"
    claim "no words $what" silent
}
here=$PWD

run build -q "$deck" -o first --sheet single
claim 'the deck builds' exits 0

sleep 1
built 'a second later' NOTHING=
built 'in Auckland' TZ=Pacific/Auckland
built 'in a place that is not' TZ=:/nonsense
built 'with a Dutch locale' LC_ALL=nl_NL.UTF-8 LANG=nl_NL LANGUAGE=nl:fr
built 'with a locale that is not' LC_ALL=xx_XX
built 'without HOME' -u HOME
built 'with a HOME that is not' HOME=/nonexistent
built 'with an empty environment' -i KAART_DATA="$ROOT" \
    LSAN_OPTIONS="${LSAN_OPTIONS:-}"
built 'with a date that is no number' SOURCE_DATE_EPOCH=yesterday
built 'in a terminal of no name' TERM=

# Enough cards that a second process shapes half of them, if it may.
sh "$ROOT/tests/bench/make-deck.sh" 240 large
for jobs in 1 8; do
    run build -q --force -j $jobs large -o large-$jobs --sheet a4
done
claim 'the same bytes of a large deck with -j 1 and -j 8' \
    cmp large-1/bench-240/bench-240-nl-a4.pdf large-8/bench-240/bench-240-nl-a4.pdf
claim 'the same inputs of a large deck with -j 1 and -j 8' \
    cmp large-1/manifest.json large-8/manifest.json

# A list of the job, whose inks a second process measures, if it may.
for jobs in 1 8; do
    run build -q -j $jobs "$deck" -o job-$jobs --shop digital --variant grey
done
claim 'the same list of a job with -j 1 and -j 8' \
    cmp job-1/kampvuur/*-job.txt job-8/kampvuur/kampvuur-*-job.txt
claim 'with the inks of its pages' \
    grep -q '^Black: *[1-9]' job-8/kampvuur/kampvuur-*-job.txt
claim 'the same inputs of a job with -j 1 and -j 8' \
    cmp job-1/manifest.json job-8/manifest.json

mkdir -p home/.config/fontconfig elsewhere/far
cat >home/.config/fontconfig/fonts.conf <<'XML'
<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><match target="pattern"><edit name="family" mode="assign">
<string>DejaVu Sans</string></edit></match></fontconfig>
XML
built 'whatever fonts the user likes' HOME="$here/home" \
    XDG_CONFIG_HOME="$here/home/.config"
chmod a-w home
built 'with a HOME that cannot be written' HOME="$here/home"
cd elsewhere/far || exit
built 'in another folder' NOTHING=
cd ../..
(umask 077 && run build -q "$deck" -o other --sheet single)
claim 'the same bytes with another umask' cmp first/$pdf other/$pdf

if need pdfinfo 'the date is the one that was asked for'; then
    TZ=UTC pdfinfo first/$pdf >info
    claim "without being asked, the date is the deck's own" \
        grep -q '^CreationDate: *Sat Nov 21 00:00:00 2026' info
    SOURCE_DATE_EPOCH=1000000000 "$KAART" build -q "$deck" -o other \
        --sheet single
    TZ=UTC pdfinfo other/$pdf >info
    claim 'SOURCE_DATE_EPOCH is the date' \
        grep -q '^CreationDate: *Sun Sep  9 01:46:40 2001' info
fi

# -- A project, somewhere else -----------------------------------------------

# project FOLDER: one with the program in it
project() {
    mkdir -p "$1/build" "$1/decks"
    cp -R "$ROOT/layouts" "$ROOT/fonts" "$1/"
    cp -R "$deck" "$1/decks/"
    cp "$KAART" "$1/build/kaart"
}
# all FOLDER COMMAND...: what COMMAND with the program behind it makes there
all() {
    (cd "$1" && shift && "$@" env -u KAART_DATA build/kaart build -q \
        --sheet a4,single -o out >"$here/stdout" 2>"$here/stderr")
}
project mine && project 'that of somebody else'
all mine env
all 'that of somebody else' env
claim 'the same products and manifest in a project elsewhere' \
    quietly diff -r -x .kaart mine/out 'that of somebody else/out'
# A sanitizer wants to be loaded before anything else.
if [ "${VARIANT:-release}" != san ] && need faketime 'on another day'; then
    rm -r mine/out
    # The dates of files stay, or fontconfig makes its caches anew.
    NO_FAKE_STAT=1 all mine faketime '2031-02-03 04:05:06'
    claim 'the same products and manifest on another day' \
        quietly diff -r -x .kaart mine/out 'that of somebody else/out'
fi
# as_another COMMAND...: as a user who is not this one
as_another() {
    if [ "$(id -u)" -eq 0 ]; then
        setpriv --reuid=65534 --regid=65534 --clear-groups "$@"
    else
        unshare --map-root-user "$@"
    fi
}
# Root lends nobody a copy, where nobody may enter.
theirs=$(mktemp -d) && chmod 755 "$theirs"
mv mine "$theirs/" && rm -r "$theirs/mine/out"
[ "$(id -u)" -ne 0 ] || chown -R 65534:65534 "$theirs"
if ! as_another true 2>/dev/null; then
    echo 'skip - by another user: nobody else can be had here'
else
    all "$theirs/mine" as_another
    claim 'the same products and manifest by another user' \
        quietly diff -r -x .kaart "$theirs/mine/out" 'that of somebody else/out'
fi
rm -r "$theirs"

# Colour and progress are for eyes at a terminal.
mkdir wrong
echo 'kaart: deck/2' >wrong/deck.yaml
esc=$(printf '\033')
code=0
env -u NO_COLOR "$KAART" build wrong >stdout 2>stderr || code=$?
claim 'no colour and no progress in a file' sh -c "! grep -q '$esc' stderr"
# A bare root folder may have no pseudo-terminals to lend.
terminals() {
    script -qec true /dev/null >/dev/null 2>&1 </dev/null && return
    echo "skip - $1: no pseudo-terminal can be had here"
    false
}

if need script 'colour at a terminal' && terminals 'colour at a terminal'; then
    env -u NO_COLOR script -qec "'$KAART' check wrong" /dev/null \
        >stdout </dev/null
    claim 'colour at a terminal' prints "$esc["
    NO_COLOR=1 script -qec "'$KAART' check wrong" /dev/null \
        >stdout </dev/null
    claim 'NO_COLOR is honoured' sh -c "! grep -q '$esc' stdout"
    env -u NO_COLOR script -qec "'$KAART' build '$deck' -o other" /dev/null \
        >stdout </dev/null
    claim 'progress at a terminal' prints "$esc[K"
fi
