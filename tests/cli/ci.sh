# ci.sh - the workflows of docs/ci.md do what they say, as they stand there
#
# Their steps are run in a repository with two decks.  What needs a network is
# not: apt-get and gh are stand-ins that write down what they were asked, and
# kaart's own repository is one that "builds" the kaart that is tested.
. "$ROOT/tests/support/cli.sh"
need git 'a CI begins with a repository' || exit 0
need python3 'workflows can be read' || exit 0
unset KAART_DATA MAKEFLAGS MAKELEVEL VARIANT CDPATH
here=$PWD
HOME=$here/home GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_GLOBAL=$here/home/.gitconfig
GIT_AUTHOR_NAME=A GIT_AUTHOR_EMAIL=a@example.org
GIT_COMMITTER_NAME=A GIT_COMMITTER_EMAIL=a@example.org
export HOME GIT_CONFIG_NOSYSTEM GIT_CONFIG_GLOBAL GIT_AUTHOR_NAME \
    GIT_AUTHOR_EMAIL GIT_COMMITTER_NAME GIT_COMMITTER_EMAIL
unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE
mkdir home bin asked

python3 "$ROOT/tests/support/workflow.py" "$ROOT/docs/ci.md" >log 2>&1
claim 'the workflows are YAML' test $? = 0
claim 'there are the files that are spoken of' test "$(cd files &&
    find . -type f | sort | tr '\n' ' ')" = './.git/hooks/pre-commit ./.github/workflows/cards.yml ./.github/workflows/products.yml ./.gitlab-ci-plan.yml ./.gitlab-ci.yml ./.pre-commit-config.yaml '

for name in apt-get gh; do
    printf '#!/bin/sh\nprintf "%%s\\n" "$*" >>"%s/asked/%s"\n' "$here" $name >bin/$name
done
ln -s "$KAART" bin/kaart
chmod +x bin/*
PATH=$here/bin:$PATH

# kaart's repository, as far as the workflows know it.
mkdir kaart-repository && cd kaart-repository || exit
git init -q && git checkout -q -b main
printf 'deps:\nall:\n\tmkdir -p build && ln -sf "$(KAART)" build/kaart\n' >Makefile
git add . && git commit -q -m 'Begin' && git tag v0.1.0

# The decks: one on main, with a change and another deck on a branch.
mkdir ../project && cd ../project || exit
git init -q && git checkout -q -b main
mkdir decks && cp -R "$ROOT/decks/kampvuur" decks/
rm -r decks/kampvuur/po/*
cp "$ROOT/decks/kampvuur/po/en.po" decks/kampvuur/po/
printf '/out*\n/kaart\n/before\n/std*\n' >.gitignore
: >stdout && : >stderr
git add . && git commit -q -m 'Begin'
BASE=$(git rev-parse HEAD)
git checkout -q -b more
cp -R "$ROOT/decks/casuistiek-stigma" decks/
sed -i 's/Hoe is het voor jou om hier/Hoe was het voor jou om hier/' \
    decks/kampvuur/deck.yaml decks/kampvuur/po/en.po
git add . && git commit -q -m 'More'
git clone -q ../kaart-repository kaart

# step FILE JOB NUMBER NAME=VALUE...: run as GitHub does in a container
step() {
    script=../steps/$1/$2/$3
    names=$(cat "$script.env" 2>/dev/null | sort | tr '\n' ' ')
    shift 3
    given=$(for v; do echo "${v%%=*}"; done | sort | tr '\n' ' ')
    [ "$names" = "$given" ] || {
        echo "it wants '$names' and was given '$given'"
        return 1
    } >stderr
    env "$@" sh -e "$script" >stderr 2>&1
}
# Every step is spoken of below.
claim 'each job has the steps that are run here' test "$(cd ../steps &&
    find . -type f ! -name '*.env' | sort | tr '\n' ' ')" = \
    './cards/cards/00 ./cards/cards/01 ./cards/cards/02 ./cards/cards/03 ./cards/cards/04 ./cards/tell/00 ./gitlab-ci-plan/plan/00 ./gitlab-ci/cards/00 ./products/plan/00 ./products/plan/01 ./products/plan/02 ./products/product/00 ./products/product/01 ./products/product/02 '
GITHUB_STEP_SUMMARY=$here/summary GITHUB_OUTPUT=$here/output
export GITHUB_STEP_SUMMARY GITHUB_OUTPUT

claim 'git is installed' step cards cards 00
claim 'kaart is built' step cards cards 01
claim 'decks are checked' step cards cards 02
claim 'which is a SARIF' grep -q '"version": "2.1.0"' kaart.sarif
claim 'decks are built' step cards cards 03
claim 'all of them' test "$(products out | grep -c 'pdf$')" = 4
claim 'it is told which cards changed' step cards cards 04 BASE="$BASE"
claim 'in a table' grep -q '^| kampvuur, nl |  |  | KG2' changes.md
claim 'with the deck that came' grep -q '^| casuistiek-stigma, nl | ' changes.md
claim 'the summary has it' cmp changes.md "$GITHUB_STEP_SUMMARY"
claim 'and the pull request' step cards tell 00 GH_TOKEN=x GH_REPO=a/b PULL=7
claim 'by its number' grep -q '^pr comment 7 .*--body-file changes.md' ../asked/gh
cp out/manifest.json ../manifest.json
claim 'from the cache, decks are built' step cards cards 03
claim 'it says the same' cmp out/manifest.json ../manifest.json

cp decks/kampvuur/deck.yaml good.yaml
sed -i 's/suit: welkom/suit: welkm/' decks/kampvuur/deck.yaml
claim 'a deck with an error is checked to the end' step cards cards 02
claim 'which is told of its line' sh -c \
    'tr -d " \n" <kaart.sarif | grep -q "\"ruleId\":\"unknown-suit\".*\"startLine\":"'
step cards cards 03
claim 'the job fails' test $? != 0
claim 'with an annotation' grep -q '^::error title=unknown-suit,file=decks/kampvuur/deck.yaml,line=' stderr
cp good.yaml decks/kampvuur/deck.yaml

# Many machines: each job of the matrix in a checkout of its own.
rm -rf out
claim 'a plan begins alike' step products plan 00
claim 'and builds kaart' step products plan 01
claim 'the plan is made' step products plan 02
claim 'it is one line of output' test "$(wc -l <"$GITHUB_OUTPUT")" = 1
sed 's/^matrix=//' "$GITHUB_OUTPUT" >../matrix.json
python3 - <<'END' >../jobs
import json
for job in json.load(open("../matrix.json"))["include"]:
    print(job["name"], job["args"], job["files"].replace("\n", " "), sep="\t")
END
claim 'it has two decks in two languages' test "$(wc -l <../jobs)" = 4
while IFS="$(printf '\t')" read -r name args files; do
    rm -rf out
    claim "$name begins alike" step products product 00
    claim "$name has its kaart" step products product 01
    claim "$name is built" step products product 02 ARGS="$args"
    claim "$name has its files" test -s "${files% *}" -a -s "${files#* }"
    claim "$name has no others" test "$(products out | wc -l)" = 2
done <../jobs

# GitLab runs a job's lines in one shell.
rm -rf out kaart
claim 'a job of GitLab is done' env KAART_REPOSITORY="$here/kaart-repository" \
    sh -e ../steps/gitlab-ci/cards/00 >stderr 2>&1
claim 'all is built in it' test "$(products out | grep -c 'pdf$')" = 4
claim 'its plan is made' sh -e ../steps/gitlab-ci-plan/plan/00
claim 'the plan is YAML with a job for each deck' python3 -c '
import yaml
jobs = yaml.safe_load(open("plan.yml"))
assert sorted(jobs) == ["kaart:casuistiek-stigma-nl", "kaart:kampvuur-nl"], jobs'
for job in kampvuur-nl casuistiek-stigma-nl; do
    python3 -c '
import sys, yaml
print("\n".join(yaml.safe_load(open("plan.yml"))["kaart:" + sys.argv[1]]["script"]))' \
        $job >../script
    rm -rf out
    claim "the job $job is done" sh -e ../script >stderr 2>&1
    claim "and made $job" test -s out/*/$job-a4.pdf -a -s out/*/$job-single.pdf
done

# Before each commit: by hand, and as pre-commit would.
cp ../files/.git/hooks/pre-commit .git/hooks/ && chmod +x .git/hooks/pre-commit
git add . && git commit -q -m 'Good' >stderr 2>&1
claim 'a good deck is committed' test $? = 0
sed -i 's/suit: welkom/suit: welkm/' decks/kampvuur/deck.yaml
git commit -q -a -m 'Wrong' >stderr 2>&1
claim 'a wrong one is not' test $? != 0
claim 'and it is told why' grep -q unknown-suit stderr
cp "$ROOT/.pre-commit-hooks.yaml" ../hooks.yaml
python3 - <<'END' >../entry
import re, yaml
hook, = yaml.safe_load(open("../hooks.yaml"))
wanted = yaml.safe_load(open("../files/.pre-commit-config.yaml"))
assert wanted["repos"][0]["hooks"] == [{"id": hook["id"]}], wanted
assert re.search(hook["files"], "decks/kampvuur/deck.yaml")
assert not re.search(hook["files"], "src/main.c")
assert hook["pass_filenames"] is False
print(hook["entry"])
END
sh ../entry >stderr 2>&1
claim 'the hook of pre-commit finds it, too' test $? = 1
cp good.yaml decks/kampvuur/deck.yaml
sh ../entry >stderr 2>&1
claim 'and is content with a good one' test $? = 0
