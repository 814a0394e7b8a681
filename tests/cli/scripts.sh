# scripts.sh - words of other scripts come out of a PDF as they went in
. "$ROOT/tests/support/cli.sh"
KAART_DATA=$ROOT/tests/support/data

# holds WORDS: the file text, without spaces, breaks and the marks that poppler
# puts around words that run to the left, holds WORDS without spaces.
holds() {
    wanted=$(printf %s "$1" | tr -d ' ')
    tr -d ' \n\f' <text | LC_ALL=C sed 's/\xe2\x80[\xaa-\xae]//g' | grep -qF "$wanted"
}

for language in arabic chinese; do
    # cairo 1.16 leaks 768 bytes for each font of this kind that it subsets.
    [ "$language" = arabic ] ||
        export ASAN_OPTIONS="${ASAN_OPTIONS:-}:detect_leaks=0"
    cp -R "$ROOT/tests/golden/faces-$language" "$language"
    run build "$language" -o out --sheet single
    claim "a deck in $language is built" exits 0
    claim "a deck in $language has no complaint" test ! -s stderr
done

if need pdftotext 'words can be found'; then
    pdftotext out/proef/proef-ar-single.pdf text 2>log
    for words in 'أهلا بكم' 'نلتقي 30 دقيقة' 'لا أكثر' 'في القاعة' \
        'نصغي حتى النهاية' 'وسطر ثان' 'سطر أول' 'WRAP' 'kaart'; do
        claim "Arabic is found again: $words" holds "$words"
    done
    pdftotext out/proef/proef-zh-Hans-single.pdf text 2>>log
    for words in '用“我”来说说你在这里的 30' '写下来：梦想、愿望、为难的选择' \
        '（两个）。' '可以跳过 KG1。'; do
        claim "Chinese is found again: $words" holds "$words"
    done
    claim 'poppler has no complaint' test ! -s log
fi

if need pdffonts 'fonts are embedded'; then
    pdffonts out/proef/proef-zh-Hans-single.pdf >fonts
    claim 'Chinese is set in the face of its region' \
        grep -q 'NotoSerifCJKsc-Bold' fonts
    claim 'fonts are embedded and subset' awk '
        NR > 2 && ($(NF - 4) != "yes" || $(NF - 3) != "yes") { bad = 1 }
        END { exit bad || NR < 3 }' fonts
fi
