# register.awk - where cards lie in a finished PDF, from pdftotext -bbox
#
#   awk -v plan=1 -v edge=E -f register.awk single.html
#       prints where the first word of a card stands in its trim
#   awk -v w=W -v h=H -v dx=X -v dy=Y -v up=U -v flip=long|short|fold|none \
#       -f register.awk product.html
#       compares the places of fronts and backs and prints how many cards there
#       are and by how many micrometres the worst is off
#
# Every face has two words, ID then F or B then 1 or 2, the second below the
# first: a face whose second is above stands on its head.  All is in points;
# `up` is from a word's baseline to the top of its box.  With flip=none there
# is one face a page, whose trim lies `edge` inside it.
#
# Backs may have been moved for a printer: turned by `angle` degrees clockwise
# about the middle of the paper, and mx to the right and my downwards.
#
# IDs end in 01, 02 ...: the order in which cards must come.  order=rows or
# stack says how they lie on sheets; pages=front-back, back-front, fronts,
# backs or fronts-back, which pages are theirs where each has its own.

BEGIN { pi = atan2(0, -1) }

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

# The trim of the face `f`, from where the baseline of its first word begins,
# which a box that is a bit turned still tells, and no other point of it.
function find_trim(f, back, ox, oy, cx, cy, a, sx, sy) {
    turned[f] = top[f, 2] < top[f, 1]
    ox = turned[f] ? right[f] : left[f]
    oy = turned[f] ? bottom[f] - up : top[f, 1] + up
    if (back) {
        cx = wide[page[f]] / 2
        cy = high[page[f]] / 2
        a = angle * pi / 180
        sx = ox - mx - cx
        sy = oy - my - cy
        ox = cx + sx * cos(a) + sy * sin(a)
        oy = cy - sx * sin(a) + sy * cos(a)
    }
    x[f] = turned[f] ? ox + dx - w : ox - dx
    y[f] = turned[f] ? oy + dy + up - h : oy - dy - up
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
    off(x[b], swap ? wide[page[f]] - x[f] - w : x[f])
    off(y[b], swap ? y[f] : high[page[f]] - y[f] - h)
    if ((turned[f] == turned[b]) != swap)
        fail(b " has its up elsewhere than " f)
}

# Cards in the order of reading: row by row and sheet by sheet; or the pile of
# paper at the first place, from above, and so on.
function compare_order(id, keys, n, i, k, s, sheets, expect, each) {
    each = flip == "fold" ? 1 : 2
    for (id in fronts) {
        k = sprintf("%06.0f %06.0f", y[id "F"] * 10, x[id "F"] * 10)
        s = (page[id "F"] - 1) / each + 1
        lies[k, s] = substr(id, 2) + 0
        sheets = s > sheets ? s : sheets
        if (!(k in seen)) {
            seen[k] = 1
            for (i = ++n; i > 1 && keys[i - 1] > k; i--)
                keys[i] = keys[i - 1]
            keys[i] = k
        }
    }
    for (k = 0; k < n * sheets; k++) {
        i = order == "stack" ? int(k / sheets) + 1 : k % n + 1
        s = order == "stack" ? k % sheets + 1 : int(k / n) + 1
        if (!((keys[i], s) in lies))
            missing = 1
        else if (missing || lies[keys[i], s] != ++expect)
            fail("card " lies[keys[i], s] " is not in its order")
    }
}

# The page of a card's front or back where each has its own.
function compare_pages(id, side, n, want) {
    n = substr(id, 2) + 0
    if (pages == "front-back")
        want = 2 * n - (side == "F")
    else if (pages == "back-front")
        want = 2 * n - (side == "B")
    else if (pages == "fronts-back" && side == "B")
        want = npages
    else if (pages)
        want = n
    if (pages && page[id side] != want)
        fail(id side " is on page " page[id side] ", not " want)
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
        if (flip == "none") {
            compare_pages(id, "F")
            continue
        }
        if (!(id in backs))
            fail(id " has no back")
        find_trim(id "F")
        find_trim(id "B", 1)
        if (flip == "fold")
            compare_fold(id "F", id "B")
        else
            compare_sides(id "F", id "B")
    }
    if (flip != "none" && order)
        compare_order()
    for (id in backs) {
        if (flip == "none")
            compare_pages(id, "B")
        if (!(id in fronts) && flip != "none")
            fail(id " has no front")
        else if (!(id in fronts))
            cards++
    }
    printf "%d cards, off by %.2f um\n", cards, worst / 72 * 25400
}
