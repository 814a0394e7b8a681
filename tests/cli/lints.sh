# lints.sh - the lints catch what they are there to catch, in a tree made up
# of breaches, and do not take an empty tree for a clean one
. "$ROOT/tests/support/cli.sh"
BUILD=$PWD/build
export BUILD

lint() {
    sh "$ROOT/tests/lint/$1.sh" >stdout 2>stderr
}

mkdir -p src tests && cp -R "$ROOT/tests/lint" tests/
for name in includes names sizes banned; do
    lint $name
    claim "$name finds nothing wrong to be wrong" prints "not ok - $name: "
done

mkdir -p src/impose build/src/impose
cat >src/impose/bad.h <<'END'
#ifndef BAD_H
#define BAD_H
#endif
END
cat >src/impose/bad.c <<'END'
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "impose/bad.h"
#include "text/text.h"
#include <cairo-pdf.h>
#include <stdlib.h>
#include <unheard-of.h>

int bad_fine; /* atoi("1") is only mentioned */
const char *bad_words = "printf(\"x\") /* not a comment";
int outsider = 0;

static int convert(const char *s)
{
    return atoi(s);
}

int bad_long(void)
{
END
awk 'BEGIN { for (i = 0; i < 67; i++) print "    bad_fine++;" }' \
    >>src/impose/bad.c
printf '    return 0;\n}\n' >>src/impose/bad.c
at=$(grep -n '^int bad_long' src/impose/bad.c | cut -d: -f1)

lint includes
claim 'a folder that is not allowed is found' \
    prints 'src/impose/bad.c:3: impose may not include "text/text.h"'
claim 'a library at the wrong door is found' \
    prints 'src/impose/bad.c:4: <cairo-pdf.h> is not met in impose'
claim 'a library without a door is found' \
    prints 'src/impose/bad.c:6: <unheard-of.h> is not in the table'
claim 'what is allowed is not' prints 'but 3'

lint banned
claim 'a banned call is found' prints 'src/impose/bad.c:14: atoi: '
claim 'a mention is not' prints 'but 1'

lint sizes
claim 'a function of 71 lines is found' prints "src/impose/bad.c:$at: the \
function has 71 lines"
claim 'a missing licence is found' prints 'bad.h:1: the first line'
claim 'a wrong guard is found' prints 'the guard is not IMPOSE_BAD_H'
claim 'nothing else is' prints 'but 3'
sed '/unheard-of\|text.h\|cairo/d; $d' src/impose/bad.c >shorter
sed '$d' shorter >src/impose/bad.c
echo '}' >>src/impose/bad.c
lint sizes
claim 'a function of 70 lines is not' prints 'but 2'

lint names
claim 'a file without an object is found' prints 'bad.c: is not compiled'
${CC:-cc} -Isrc -c -o build/src/impose/bad.o src/impose/bad.c 2>cc.log
lint names
claim 'a global without its stem is found' \
    prints 'src/impose/bad.c: global "outsider"'
claim 'globals with it are not' prints 'but 1'
echo 'src/impose/bad.c outsider to show how' >>tests/lint/names.txt
lint names
claim 'an exception with a reason is kept' prints 'ok - names: '
