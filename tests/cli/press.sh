# press.sh - what print shops would say of the decks that come with the program
. "$ROOT/tests/support/cli.sh"

decks='decks/casuistiek-benutten decks/casuistiek-stigma
    decks/creatieve-dialoog decks/kampvuur'
cp -R "$ROOT/decks" decks
mkdir -p layouts/shops
: >layouts/shops/any.icc # that there is one is all that is asked

# what_of SHOP - the slugs of what it says, each once, on one line
what_of() {
    run check --shop "$1" $decks
    sed -n 's/.*\[\([a-z-]*\)\]$/\1/p' stderr | sort -u | tr '\n' ' '
}

for file in "$ROOT"/layouts/shops/*.yaml; do
    shop=$(basename "$file" .yaml)
    # All have a bleed of 3 mm.
    case $shop in
    drivethrucards) want='bleed-short ' ;;
    *) want= ;;
    esac
    {
        echo 'kaart: shop/1'
        echo "id: my-$shop"
        echo "extends: $shop"
        echo "title: $shop with a profile"
        echo 'profile: any.icc'
    } >"layouts/shops/my-$shop.yaml"
    claim "$shop says of our decks: ${want:-nothing}" \
        test "$(what_of "my-$shop")" = "$want"
done

claim 'one that takes RGB needs no profile' test "$(what_of digital)" = ''
claim 'one that takes inks does' \
    test "$(what_of printsimple)" = 'missing-profile '
run check --shop coated decks/kampvuur
claim 'which is an error' exits 1
run check --shop printsimple --profile layouts/shops/any.icc decks/kampvuur
claim 'and may be named on the command line' exits 0
run check --shop printsimple --profile layouts/shops/none.icc decks/kampvuur
claim 'but has to be there' says 'none.icc'
run build --shop drivethrucards --profile layouts/shops/any.icc decks/kampvuur
claim 'what a shop would send back is not made' exits 1
claim 'for the reason that it would give' says bleed-short
claim 'and no product is there' test ! -e out
run check --shop nowhere decks/kampvuur
claim 'a shop that is not there is an error' exits 1
claim 'and is named' says nowhere
run check --shop coated --variant grey --lang nl,uk decks/kampvuur
claim 'greys need no profile but that of PDF/X-4' \
    test "$(grep -c missing-profile stderr)" = 1
