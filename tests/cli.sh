#!/bin/sh
# cli.sh - run the scripts of tests/cli, each in an empty folder of its own, as
# many at once as there are cores.  They print result lines (see check.sh);
# support/cli.sh helps them.
set -u
cd "$(dirname "$0")/.." || exit 3
: "${KAART:=$PWD/build/kaart}"
ROOT=$PWD
export KAART ROOT

logs=$(mktemp -d) || exit 3
trap 'rm -rf "$logs"' EXIT
export logs

# Under sanitizers these take minutes, or hit no moment, and what they run is run
# by others too.
slow=' '
[ "${VARIANT:-}" != san ] || slow=' pictures registration signals strangers '

# The long ones first, or the last would be waited for alone.
long='shops editions registration plates scripts formats'
for name in $long $(ls tests/cli/*.sh | sed 's|.*/\(.*\)\.sh$|\1|'); do
    case $slow in *" $name "*) continue ;; esac
    [ -e "tests/cli/$name.sh" ] && echo "$name"
done | awk '!seen[$0]++' |
    xargs -n 1 -P "$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 1)" sh -c '
    work=$ROOT/build/cli/$1
    rm -rf "$work" && mkdir -p "$work" && cd "$work" || exit
    sh "$ROOT/tests/cli/$1.sh" >"$logs/$1" 2>&1
    echo $? >"$logs/$1.code"' -

for script in tests/cli/*.sh; do
    name=$(basename "$script" .sh)
    case $slow in *" $name "*) continue ;; esac
    sed "s/^\(ok\|not ok\|skip\) - /&$name: /" "$logs/$name"
    code=$(cat "$logs/$name.code" 2>/dev/null) || code=nothing
    if [ "$code" != 0 ]; then
        echo "not ok - $name: the script ended with $code"
    elif ! grep -q -e '^ok - ' -e '^not ok - ' -e '^skip - ' "$logs/$name"; then
        echo "not ok - $name: the script claims nothing"
    fi
done
