#!/bin/sh
# make-languages.sh CARDS FOLDER - a deck and its translations into ten
# languages, in four scripts besides ours
#
# The words are real, the sentences are not: each is drawn from a list of the
# language's own short words, so that every language is set in its own letters,
# with its own fonts and hyphens.  $KAART writes the PO files; we fill them in.
set -eu

languages=ar,de,en,es,fr,pl,ti,tr,uk,zh-Hans
sh tests/bench/make-deck.sh "$1" "$2"
rm -rf "$2/po"
"$KAART" po update --quiet --lang $languages "$2"

words() {
    case $1 in
    ar) echo "من أنت هنا اليوم كيف نحن معا بيت شاي نار قصة سؤال صوت يوم مجموعة طاولة" ;;
    de) echo "wer du hier heute wie wir zusammen Haus Tee Feuer Geschichte Frage Erfahrung Tag Gruppe Tisch" ;;
    en) echo "who you here today how we together house tea fire story question experience day group table" ;;
    es) echo "quién tú aquí hoy cómo juntos casa té fuego historia pregunta experiencia día grupo mesa voz" ;;
    fr) echo "qui tu ici demain nous ensemble maison thé feu histoire question expérience jour groupe table voix" ;;
    pl) echo "kto ty tu dziś jak my razem dom herbata ogień opowieść pytanie doświadczenie dzień grupa stół" ;;
    ti) echo "መን ኣብዚ ሎሚ ከመይ ንሕና ብሓደ ገዛ ሻሂ ሓዊ ዛንታ ሕቶ ድምጺ መዓልቲ ጉጅለ ጣውላ ሓሳብ" ;;
    tr) echo "kim sen burada bugün nasıl biz birlikte ev çay ateş öykü soru deneyim gün grup masa" ;;
    uk) echo "хто ти тут сьогодні як ми разом дім чай вогонь розповідь питання досвід день група стіл" ;;
    zh-Hans) echo "谁 你 这里 今天 怎么 我们 一起 家 茶 火 故事 问题 经验 一天 小组 桌子" ;;
    esac
}

for po in "$2"/po/*.po; do
    language=$(basename "$po" .po)
    space=' '
    [ "$language" != zh-Hans ] || space=
    awk -v list="$(words "$language")" -v space="$space" '
function pick() {
    seed = seed * 16807 % 2147483647
    return word[seed % n + 1]
}
function sentence(count, text) {
    text = pick()
    while (--count > 0)
        text = text space pick()
    return text
}
BEGIN { n = split(list, word, " "); seed = 2026 }
/^msgctxt/ { context = $2 }
/^msgstr ""$/ && context != "" {
    count = context ~ /question"$/ ? 11 : context ~ /help"$/ ? 9 : 1
    print "msgstr \"" sentence(count) (context ~ /question"$/ ? "?" : "") "\""
    next
}
{ print }' "$po" >"$po.new"
    sed 's/^"X-Kaart-Review: .*/"X-Kaart-Review: reviewed 2026-11-21 by nobody\\n"/' \
        "$po.new" >"$po"
    rm "$po.new"
done
