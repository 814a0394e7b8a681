#!/bin/sh
# install.sh FOLDER - programs to measure beside kaart, into FOLDER
#
# Typst from npm: its compiler as a library for Node, which is the newest that
# npm has, and the command `typst`, which npm has only of an older version.
# WeasyPrint and Chromium from Debian: those of the system if they are there,
# else unpacked into FOLDER/debian with what they need.  Written is
# FOLDER/programs: lines of shell that say where they are, and FOLDER/versions.
# What cannot be had is said, and the others are measured.
set -u

library=0.7.0 command=0.10.0-8
folder=$1
mkdir -p "$folder/fonts"
root=$(cd "$folder" && pwd)/debian
mkdir -p "$root.debs/partial"
: >"$folder/programs"
: >"$folder/versions"

has() {
    echo "$1='$2'" >>"$folder/programs"
    echo "$3" >>"$folder/versions"
}
lacks() {
    echo "no $1: $2" >&2
}
# npm_get FOLDER PACKAGE
npm_get() {
    [ -d "$1/node_modules" ] ||
        npm install --silent --no-audit --no-fund --prefix "$1" "$2" >"$1.log" 2>&1
}

# The three fonts of the deck, and no others, so that Typst need not look
# through all that the system has.
for font in vollkorn/Vollkorn-SemiBold noto/NotoSans-Regular \
    noto/NotoSans-Bold; do
    cp "/usr/share/fonts/truetype/$font.ttf" "$folder/fonts/"
done

if ! command -v npm >/dev/null; then
    lacks Typst "there is no npm"
else
    if npm_get "$folder/library" "@myriaddreamin/typst-ts-node-compiler@$library"; then
        # It does not tell its version; its strings do.
        typst=$(cat "$folder"/library/node_modules/@myriaddreamin/*-linux-*/*.node |
            grep -a -o 'typst-assets-[0-9.]*[0-9]' | head -n 1 | sed 's/.*-//')
        has typst_library "$folder/library" \
            "Typst ${typst:-of unknown version}, @myriaddreamin/typst-ts-node-compiler $library on Node $(node --version)"
    else
        lacks "Typst library" "npm could not install it, see $folder/library.log"
    fi
    if npm_get "$folder/command" "typst@$command"; then
        typst=$(find "$folder/command/node_modules/@typst-community" \
            -path "*linux-$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')*/bin/typst")
        has typst_command "$typst" "Typst $("$typst" --version | cut -d' ' -f2), typst $command"
    else
        lacks "Typst command" "npm could not install it, see $folder/command.log"
    fi
fi

# debian PACKAGE: with what it needs and the system has not, into $root
debian() {
    apt-get install -y --download-only --no-install-recommends -qq \
        -o Debug::NoLocking=1 -o "Dir::Cache::archives=$root.debs" "$1" \
        >"$folder/$1.log" 2>&1 || return 1
    for deb in "$root.debs"/*.deb; do
        [ ! -f "$deb" ] || dpkg -x "$deb" "$root"
        rm -f "$deb"
    done
}

run_root="env LD_LIBRARY_PATH=$root/usr/lib/$(gcc -print-multiarch) PYTHONPATH=$root/usr/lib/python3/dist-packages"
if command -v weasyprint >/dev/null; then
    weasyprint=weasyprint
elif [ -x "$root/usr/bin/weasyprint" ] || debian weasyprint; then
    weasyprint="$run_root $root/usr/bin/weasyprint"
fi
if [ -n "${weasyprint-}" ] && version=$($weasyprint --version); then
    has weasyprint "$weasyprint" "$version"
else
    lacks WeasyPrint "see $folder/weasyprint.log"
fi

# Not by its wrapper, a script that looks for what a person at a desk has.
if [ -x /usr/lib/chromium/chromium ]; then
    chromium=/usr/lib/chromium/chromium
elif [ -x "$root/usr/lib/chromium/chromium" ] || debian chromium; then
    chromium="$run_root $root/usr/lib/chromium/chromium"
fi
if [ -n "${chromium-}" ] && version=$($chromium --version 2>"$folder/chromium.log"); then
    has chromium "$chromium" "$version"
else
    lacks Chromium "see $folder/chromium.log"
fi
exit 0
