# install.sh - what is installed works there, and uninstall takes it all away
. "$ROOT/tests/support/cli.sh"
unset KAART_DATA

make_quietly() {
    (cd "$ROOT" && ${MAKE:-make} -s V= "$@" DESTDIR="$here/moved" PREFIX=/usr) \
        >make.log 2>&1
}
here=$PWD

claim 'make install ends well' make_quietly install
for file in bin/kaart share/man/man1/kaart.1 share/kaart/layouts \
    share/kaart/layouts/new/deck.yaml \
    share/bash-completion/completions/kaart \
    share/zsh/site-functions/_kaart \
    share/fish/vendor_completions.d/kaart.fish; do
    claim "$file is installed" test -e "moved/usr/$file"
done

KAART=$here/moved/usr/bin/kaart
run build "$ROOT/decks/kampvuur" -o out --sheet a4
claim 'the installed program finds its data' exits 0

# Far from the project, where nothing of it can be found by accident.
far=$(mktemp -d) || exit
trap 'rm -rf "$far"' EXIT
cp -R moved/usr "$far/usr"
cp -R "$ROOT/decks/kampvuur" "$far/mine"
cd "$far" || exit
KAART=$far/usr/bin/kaart
run build mine --sheet a4
claim 'it can be moved, and builds a deck from elsewhere' exits 0
claim 'it makes the same bytes there' \
    cmp out/kampvuur/kampvuur-nl-a4.pdf \
    "$here/out/kampvuur/kampvuur-nl-a4.pdf"
cd "$here" || exit

claim 'make uninstall ends well' make_quietly uninstall
claim 'uninstall leaves no file' \
    test -z "$(find moved -type f -o -type l)"
