# misnamed.sh - editions, variants and languages that name what cannot be
. "$ROOT/tests/support/cli.sh"

mkdir -p decks/wij layouts/variants && ln -s "$ROOT/decks/kampvuur" decks/kampvuur

# edition LINE...: an edition with these lines in it.
edition() {
    {
        printf '%s\n' 'kaart: edition/1' 'id: wij' 'sheets: [single]'
        printf '%s\n' "$@"
    } >decks/wij/edition.yaml
}
brand='brand: {name: Wij, colophon: Van ons.}'
decks='decks: [../kampvuur]'

for tag in + nl+ +nl nl+uk+pl ../po/uk nl+../po/uk NL; do
    run build --lang "$tag" decks/kampvuur
    claim "--lang $tag is wrong use" exits 2
    claim "--lang $tag is named" says "'$tag' is no language"
done
claim 'nothing is made of those' test ! -e out

for name in + grey+ grey+grey standard+grey; do
    run check --variant "$name" decks/kampvuur
    claim "--variant $name is wrong use" exits 2
    claim "--variant $name is named" says "'$name'"
done

edition "$brand" 'decks: [../nergens]'
run check decks/wij
claim 'a deck that is not there has a place' says 'edition.yaml:5:9: error'
edition "$brand" 'decks: [.]'
run check decks/wij
claim 'an edition of itself is told' says 'is an edition'
edition "$brand" 'decks: [../kampvuur, ../kampvuur/]'
run check decks/wij
claim 'a deck that is named twice has a place' says 'edition.yaml:5:22: error'
edition "$brand" "$decks" 'variants: [""]'
run build decks/wij
claim 'a variant without a name is an error' exits 1
claim 'and has a place' says 'edition.yaml:6:12: error'
edition 'sheets: [nergens]' "$brand" "$decks"
sed -i '3d' decks/wij/edition.yaml
run build decks/wij
claim 'a sheet that is not there is an error of the material' exits 1
claim 'and has its place too' says 'edition.yaml:3:10: error'
edition "$brand" "$decks" 'languages: [nl, nl]' 'variants: [grey, grey]'
run build decks/wij
claim 'what is named twice is made once' exits 0

edition "$decks" 'brand: {name: Wij, colophon: {en: Ours.}}'
run build decks/wij
claim 'a colophon that is not given is an error' says missing-translation
edition "$decks" 'brand:' '  name: Wij' '  colophon: "# Van ons"'
run build decks/wij
claim 'a fault in the colophon has its place' says 'edition.yaml:7:13: error'
edition "$decks" 'brand:' '  name: Wij' '  colophon: "Vraag {nazorg}, {geen}."'
run build decks/wij
claim 'a term of the colophon that is none is an error' says "term 'geen'"
edition "$decks" 'brand: {name: Wij, colophon: Van ons., fonts: {Nix: Noto Sans}}'
run check decks/wij
claim 'a font that no layout uses is an error' says "a font 'Nix'"

edition "$brand" "$decks" 'cards: {kampvuur: {add-from: veel.csv}}'
{
    echo 'id;suit;question;copies'
    seq 101 | sed 's/.*/X&;welkom;Wie?;1000/'
} >decks/wij/veel.csv
run check decks/wij
claim 'more copies than anybody prints are an error' says '100000'

# variant LINE...: what the variant `own` says.
variant() {
    printf '%s\n' 'kaart: variant/1' "$@" >layouts/variants/own.yaml
    run check --variant own decks/kampvuur
}
variant 'id: ../own'
claim 'a variant of another name is an error' says 'own.yaml:2:5: error'
variant 'id: own' 'ink: nix'
claim 'an ink that no layout has is an error' says 'own.yaml:3:6: error'
variant 'id: own' 'back: nix.svg'
claim 'a back that is not there has its place' says 'own.yaml:3:7: error'
variant 'id: own' 'art-style: own.css'
claim 'a style that is not there has its place' says 'own.yaml:3:12: error'
printf '.ground {\n fill: \377 }' >layouts/variants/own.css
variant 'id: own' 'art-style: own.css'
claim 'a style that is no UTF-8 has a place of its own' says 'own.css:2:8: error'
head -c 300000 /dev/zero | tr '\0' ' ' >layouts/variants/own.css
variant 'id: own' 'art-style: own.css'
claim 'a style that is too long is told so' says 'over 256 KiB'
rm layouts/variants/own.css
variant 'id: own' 'type: 4'
run check --variant own+large-print decks/kampvuur
claim 'type that grows together too far is an error' says '0.5 to 4'
