#!/bin/sh
# deps.sh PACKAGE... - install these Debian packages, unless they are there.
# Elsewhere: name what to install, and fail.
set -eu

missing() {
    for package; do
        state=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>&1) || :
        [ "$state" = installed ] || echo "$package"
    done
}

if ! command -v apt-get >/dev/null; then
    cat >&2 <<'END'
deps: there is no apt-get here; please install

  Fedora  gcc make pkgconf-pkg-config cairo-devel pango-devel librsvg2-devel
          libyaml-devel gdk-pixbuf2-devel qpdf-devel cmark-devel
          qrencode-devel jansson-devel hyphen-devel hyphen-nl hyphen-en
          gettext-devel libcsv-devel lcms2-devel libdeflate-devel
          libjpeg-turbo-devel poppler-glib-devel libcmocka-devel qpdf poppler-utils ghostscript
          git ninja-build python3-jsonschema python3-pyyaml
          clang-tools-extra google-noto-sans-fonts google-noto-serif-fonts
          google-noto-sans-arabic-fonts google-noto-naskh-arabic-fonts
          google-noto-sans-ethiopic-fonts google-noto-serif-ethiopic-fonts
          google-noto-sans-cjk-fonts google-noto-serif-cjk-fonts
  Arch    gcc make pkgconf cairo pango librsvg libyaml gdk-pixbuf2 qpdf cmark
          qrencode jansson hyphen hyphen-nl hyphen-en gettext libcsv cmocka
          lcms2 libdeflate libjpeg-turbo poppler poppler-glib ghostscript clang noto-fonts
          noto-fonts-cjk git ninja python-jsonschema python-yaml
  macOS   brew install make pkgconf cairo pango librsvg libyaml gdk-pixbuf
          qpdf cmark qrencode jansson hunspell gettext libcsv cmocka poppler
          little-cms2 libdeflate jpeg-turbo ghostscript git ninja python
          clang-format font-noto-sans-cjk font-noto-serif-cjk
          (pip install jsonschema pyyaml; libhyphen and its dictionaries: build them from
          github.com/hunspell/hyphen; run gmake for make)

and the Vollkorn fonts, from your distribution or vollkorn-typeface.com.
END
    exit 1
fi

needed=$(missing "$@")
[ -n "$needed" ] || exit 0

sudo=
if [ "$(id -u)" != 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "deps: as root, please: apt-get install" $needed >&2
        exit 1
    fi
    sudo=sudo
fi
echo "deps: installing" $needed
$sudo apt-get update -q
$sudo env DEBIAN_FRONTEND=noninteractive \
    apt-get install -q -y --no-install-recommends $needed
