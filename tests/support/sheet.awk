# sheet.awk - whether the words of a test sheet have room, from pdftotext -bbox
#
#   awk -f sheet.awk bbox.html
#       fails when one comes near the edge of the paper, when steps reach the
#       command below them, or when a back has no command

function value(name) {
    match($0, name "=\"[0-9.-]*")
    return substr($0, RSTART + length(name) + 2, RLENGTH - length(name) - 2) + 0
}

/<page / {
    w = value("width")
    h = value("height")
    pages++
    low = 0
}

!/<word / { next }

value("xMin") < 12 || value("xMax") > w - 12 ||
value("yMin") < 12 || value("yMax") > h - 12 {
    bad = 1
}

# In the left column, above the command.
value("xMin") > 56 && value("xMax") < w / 2 - 60 &&
value("yMin") < h / 2 + 60 && value("yMax") > low {
    low = value("yMax")
}

/>kaart</ && !(pages in done) {
    done[pages] = 1
    commands++
    if (low > value("yMin") + 2)
        bad = 1
}

END { exit bad || !commands || commands != pages / 2 }
