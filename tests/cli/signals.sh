# signals.sh - a build of many decks is told to stop, or is killed, in the
# middle: what is there is whole, what is said of it is true, and the next build
# brings it in order
. "$ROOT/tests/support/cli.sh"
SOURCE_DATE_EPOCH=1770000000
export SOURCE_DATE_EPOCH

for i in 1 2 3 4 5 6; do
    run new deck deck-$i
done
run build -q -o old
claim 'the decks build' exits 0
# The last stays as it was, and in the manifest all the time.
sed -i 's/question: .*/question: And who will sing?/' decks/*-[1-5]/deck.yaml
run build -q -o new
claim 'and build as they were changed' exits 0

# The moments to strike at, as a shell sees them without starting anything.
begun() { # something waits for its name
    set -- out/*/.kaart-*
    [ -e "$1" ]
}
placed() { # the last but one has its product; the last is to come
    [ out/deck-4/deck-4-en-a4.pdf -nt mark ]
}

# strike SIGNAL MOMENT: a build of all that was changed gets it then, in the
# folder out, which was old before.  Who was late tries again.
strike() {
    for try in 1 2 3 4 5 6 7 8 9 10; do
        rm -rf out && cp -R old out && touch -d @1 old.time &&
            find out -exec touch -r old.time {} + && touch -d @2 mark
        "$KAART" build -q -j "$3" -o out >stdout 2>stderr </dev/null &
        pid=$!
        until "$2" || ! kill -0 $pid 2>/dev/null; do :; done
        kill -"$1" $pid 2>/dev/null
        code=0
        wait $pid 2>log || code=$?
        [ $code -eq 0 ] || return
    done
}

# whole FOLDER: each product is the old one or the new one, and none is lost
whole() {
    (cd old && find . -name '*.pdf') >names
    while read -r name; do
        cmp -s "old/$name" "$1/$name" || cmp -s "new/$name" "$1/$name" ||
            return
    done <names
}

for blow in 'TERM begun 2' 'TERM placed 1' 'KILL begun 2' \
    'KILL placed 1'; do
    strike $blow
    case $blow in
    KILL*) claim "$blow: it is gone" exits 137 ;;
    TERM*) claim "$blow: it ends by that signal" exits 143 ;;
    esac
    claim "$blow: each product is the old or the new one, whole" whole out
    claim "$blow: the manifest is true" true_manifest out
    case $blow in
    KILL*) ;;
    *)
        claim "$blow: nothing waits for its name" tidy out
        claim "$blow: it says nothing" silent
        ;;
    esac
    run build -q -o out
    claim "$blow: the next build ends well" exits 0
    claim "$blow: all is new" quietly diff -r -x .kaart new out
    claim "$blow: nothing waits after it" tidy out
    claim "$blow: and its manifest is true" true_manifest out
done

# A shell lets nobody behind it hear Ctrl-C, and nohup nobody a closed terminal:
# python asks for them again.
if need python3 'Ctrl-C and a closed terminal end it'; then
    cat >blow.py <<'PY'
import glob, os, signal, subprocess, sys
blow = signal.Signals[sys.argv[1]]
p = subprocess.Popen(sys.argv[2:], start_new_session=True,
    preexec_fn=lambda: signal.signal(blow, signal.SIG_DFL))
while not glob.glob("out/*/.kaart-*") and p.poll() is None:
    pass
os.killpg(p.pid, blow) # as a terminal does: all of them
n = p.wait()
sys.exit(128 - n if n < 0 else n)
PY
    for blow in 'SIGINT 130' 'SIGHUP 129'; do
        rm -rf out && cp -R old out
        code=0
        python3 blow.py ${blow% *} "$KAART" build -q -j 2 -o out \
            >stdout 2>stderr || code=$?
        claim "$blow: it ends by that signal" exits "${blow#* }"
        claim "$blow: it says nothing" silent
        claim "$blow: each product is the old or the new one, whole" whole out
        claim "$blow: the manifest is true" true_manifest out
        claim "$blow: nothing waits for its name" tidy out
        run build -q -o out
        claim "$blow: the next build makes all new" \
            quietly diff -r -x .kaart new out
    done
fi
