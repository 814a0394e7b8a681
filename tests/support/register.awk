# register.awk - where cards lie in a finished PDF, from pdftotext -bbox
#
#   awk -v plan=1 -v edge=E -f register.awk single.html
#       prints where the first word of a card stands in its trim
#   awk -v w=W -v h=H -v dx=X -v dy=Y -v flip=long|short|fold|none \
#       -f register.awk product.html
#       compares the places of fronts and backs and prints how many cards there
#       are and by how many micrometres the worst is off
#
# Every face has two words, ID then F or B then 1 or 2, the second below the
# first: a face whose second is above stands on its head.  All is in points;
# with flip=none there is one face a page, whose trim lies `edge` inside it.
# Backs may have been moved for a printer, by mx to the right and my downwards.

function fail(text) {
    print text
    failed = 1
    exit 1
}

function value(name) {
    match($0, name "=\"[0-9.-]*")
    return substr($0, RSTART + length(name) + 2, RLENGTH - length(name) - 2) + 0
}

function off(a, b) {
    a = a > b ? a - b : b - a
    if (a > worst)
        worst = a
}

# The trim of the face `f`, from its first word.
function find_trim(f) {
    turned[f] = top[f, 2] < top[f, 1]
    x[f] = turned[f] ? right[f] + dx - w : left[f] - dx
    y[f] = turned[f] ? bottom[f] + dy - h : top[f, 1] - dy
}

# Fold: beside the front, or below it and on its head.
function compare_fold(f, b) {
    if (page[f] != page[b])
        fail(f " and " b " are on two pages")
    off(x[b], x[f] + (turned[f] == turned[b] ? w : 0))
    off(y[b], y[f] + (turned[f] == turned[b] ? 0 : h))
}

# Duplex: where the front is when the paper is turned over.  Up stays up when
# left and right are swapped, and only then.
function compare_sides(f, b, upright, swap) {
    if (page[f] + 1 != page[b] || page[f] % 2 == 0)
        fail(f " and " b " are on pages " page[f] " and " page[b])
    upright = high[page[f]] >= wide[page[f]]
    swap = (flip == "long") == upright
    off(x[b], mx + (swap ? wide[page[f]] - x[f] - w : x[f]))
    off(y[b], my + (swap ? y[f] : high[page[f]] - y[f] - h))
    if ((turned[f] == turned[b]) != swap)
        fail(b " has its up elsewhere than " f)
}

/<page / {
    npages++
    wide[npages] = value("width")
    high[npages] = value("height")
}

/<word / && />[A-Z][0-9]+[FB][12]</ {
    match($0, />[A-Z0-9]+</)
    name = substr($0, RSTART + 1, RLENGTH - 2)
    face = substr(name, 1, length(name) - 1)
    n = substr(name, length(name))
    if ((face, n) in top)
        fail(name " is there twice")
    top[face, n] = value("yMin")
    page[face] = npages
    if (n == 1) {
        left[face] = value("xMin")
        right[face] = value("xMax")
        bottom[face] = value("yMax")
        if (flip == "none") {
            off(value("xMin") - dx, edge)
            off(value("yMin") - dy, edge)
        }
        if (plan) {
            printf "%.6f %.6f\n", value("xMin") - edge, value("yMin") - edge
            exit
        }
    }
    if (face ~ /F$/)
        fronts[substr(face, 1, length(face) - 1)] = 1
    else
        backs[substr(face, 1, length(face) - 1)] = 1
}

END {
    if (failed || plan)
        exit failed
    for (id in fronts) {
        cards++
        if (flip == "none")
            continue
        if (!(id in backs))
            fail(id " has no back")
        find_trim(id "F")
        find_trim(id "B")
        if (flip == "fold")
            compare_fold(id "F", id "B")
        else
            compare_sides(id "F", id "B")
    }
    for (id in backs)
        if (!(id in fronts) && flip != "none")
            fail(id " has no front")
        else if (!(id in fronts))
            cards++
    printf "%d cards, off by %.2f um\n", cards, worst / 72 * 25400
}
