#!/usr/bin/env bash
# contact.sh: all pictures of the deck on one sheet, in colour and in grey, as docs/img/pictures.jpg and -grey.jpg.
# Needs librsvg2-bin and imagemagick.
set -eu
cd "$(dirname "$0")/../.."
w=$(mktemp -d); trap 'rm -rf "$w"' EXIT
n=100
for svg in $(sed -n 's/^    picture: //p' deck.yaml); do
    n=$((n + 1))
    rsvg-convert -w 300 "$svg" -o "$w/$n.png"
    # As it is cut: 3 mm of bleed on a picture of 94 mm.
    convert "$w/$n.png" -shave 9x9 -resize 190x190 "$w/$n.png"
done
montage "$w"/*.png -tile 8x -geometry +7+7 -background '#F4F1EA' "$w/all.jpg"
img=../../docs/img
convert "$w/all.jpg" -strip -quality 82 "$img/pictures.jpg"
convert "$w/all.jpg" -strip -colorspace Gray -quality 82 "$img/pictures-grey.jpg"
ls -l "$img"/pictures*.jpg
