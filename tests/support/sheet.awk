# sheet.awk - whether the words of a test sheet have room, from pdftotext -bbox
#
#   awk -f sheet.awk bbox.html
#       fails when one comes near the edge of the paper, when two lie over each
#       other, or when a back has no command

function value(name) {
    match($0, name "=\"[0-9.-]*")
    return substr($0, RSTART + length(name) + 2, RLENGTH - length(name) - 2) + 0
}

/<page / {
    w = value("width")
    h = value("height")
    pages++
    n = 0
}

!/<word / { next }

value("xMin") < 12 || value("xMax") > w - 12 ||
value("yMin") < 12 || value("yMax") > h - 12 {
    bad = 1
}

# A box is higher than a line is from the next, in Arabic by much: its middle
# half counts.
{
    n++
    left[n] = value("xMin")
    right[n] = value("xMax")
    top[n] = 0.75 * value("yMin") + 0.25 * value("yMax")
    foot[n] = 0.25 * value("yMin") + 0.75 * value("yMax")
    for (i = 1; i < n; i++)
        if (left[i] + 1 < right[n] && left[n] + 1 < right[i] &&
            top[i] < foot[n] && top[n] < foot[i])
            bad = 1
}

/>kaart</ && !(pages in done) {
    done[pages] = 1
    commands++
}

END { exit bad || !commands || commands != pages / 2 }
