#!/bin/sh
# proof.sh PDF OUT.png [FACES] - what a deck of single cards looks like without
# colour, and to eyes that see other colours.
#
# FACES are pages of the PDF, with commas; without them, all fronts.  Five rows:
# as printed, in grey, and simulated deuteranopia, protanopia and tritanopia
# (the matrices of Machado, Oliveira and Fernandes, 2009, severity 1, in linear
# light).  Needs poppler-utils and imagemagick.
set -eu
pdf=$1 out=$2 faces=${3:-}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

[ -n "$faces" ] || faces=$(pdfinfo "$pdf" |
    awk '/^Pages:/ { for (i = 1; i < $2; i += 2) printf "%d,", i }')
n=100
for face in $(echo "$faces" | tr , ' '); do
    n=$((n + 1))
    pdftoppm -r "${PROOF_DPI:-40}" -cropbox -f "$face" -l "$face" -singlefile \
        -png "$pdf" "$work/face-$n"
done
montage "$work"/face-*.png -tile x1 -geometry +4+4 -background '#8b949c' \
    "$work/0.png"
convert "$work/0.png" -colorspace Gray -colorspace sRGB "$work/1.png"
# seen NUMBER MATRIX
seen() {
    convert "$work/0.png" -colorspace RGB -color-matrix "$2" -colorspace sRGB \
        "$work/$1.png"
}
seen 2 '0.367322 0.860646 -0.227968 0.280085 0.672501 0.047413
    -0.011820 0.042940 0.968881'
seen 3 '0.152286 1.052583 -0.204868 0.114503 0.786281 0.099216
    -0.003882 -0.048116 1.051998'
seen 4 '1.255528 -0.076749 -0.178779 -0.078411 0.930809 0.147602
    0.004733 0.691367 0.303900'
convert "$work"/[0-4].png -append +repage -strip -depth 8 -colors "${PROOF_COLOURS:-128}" \
    -define png:exclude-chunk=date,time PNG8:"$out"
