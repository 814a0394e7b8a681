# margins.awk - where ink around the cards lies, from dump --stage sheets
#
#   awk -f margins.awk dump.txt
#       prints a line and fails for each mark on a card, each card, bar or slug
#       line too near the edge of the paper, and for marks there; with
#       guides=1 marks may go on to the edge
#
# Micrometres.  Office printers leave 4.2 mm of every edge white; letters hang
# half a millimetre below the slug line, which may not be in the bleed either.

function fault(text) {
    print page ": " text
    bad = 1
}

function near_edge(x1, y1, x2, y2) {
    return x1 < 4200 || y1 < 4200 || x2 > wide - 4200 || y2 > high - 4200
}

# "12,34" and "56x78" of the fields i and i + 1.
function read_rect(i, a, b) {
    split($i, a, ",")
    split($(i + 1), b, "x")
    left = a[1]
    top = a[2]
    right = left + b[1]
    foot = top + b[2]
}

/^page / {
    page = $0
    match($0, /" [0-9]+x[0-9]+ /)
    split(substr($0, RSTART + 2, RLENGTH - 3), size, "x")
    wide = size[1]
    high = size[2]
    n = 0
    pages++
}

/^  face / {
    read_rect(5)
    cards[++n] = left " " top " " right " " foot
    if (near_edge(left, top, right, foot))
        fault("a card is in the white margin")
    read_rect(8)
    clips[n] = left " " top " " right " " foot
    faces++
}

/^  (mark|fold) / {
    split($2, a, ",")
    split($4, b, ",")
    if (!guides && near_edge(a[1], a[2], b[1], b[2]))
        fault("a mark is in the white margin: " $0)
    for (i = 1; i <= n; i++) {
        split(cards[i], c, " ")
        if (a[1] < c[3] && b[1] > c[1] && a[2] < c[4] && b[2] > c[2] ||
            a[1] == b[1] && a[1] > c[1] && a[1] < c[3] && a[2] < c[4] && b[2] > c[2] ||
            a[2] == b[2] && a[2] > c[2] && a[2] < c[4] && a[1] < c[3] && b[1] > c[1])
            fault("a mark is on a card: " $0)
    }
    if (($0 in drawn) && drawn[$0] == page)
        fault("a mark is there twice: " $0)
    drawn[$0] = page
    marks++
}

/^  slug / {
    split($2, a, ",")
    if (a[2] > high - 4200 - 500)
        fault("the slug line is in the white margin")
    for (i = 1; i <= n; i++) {
        split(clips[i], c, " ")
        if (a[2] - 1640 < c[4])
            fault("the slug line is in the bleed")
    }
}

/^  bar / {
    read_rect(2)
    if (near_edge(left, top, right, foot))
        fault("the bar is in the white margin")
    for (i = 1; i <= n; i++) {
        split(clips[i], c, " ")
        if (foot > c[2])
            fault("the bar is in the bleed")
    }
    bars++
}

END { exit bad || !pages || !faces || !bars }
