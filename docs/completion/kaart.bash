# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for kaart

_kaart()
{
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
    local command='' word
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $word in
        build | watch | plan | check | list | dump | new | calibrate | po | diff | explain) command=$word && break ;;
        esac
    done

    # bash hands over --format=x as three words.
    if [[ $cur == '=' ]]; then
        cur=
    elif [[ $prev == '=' ]]; then
        prev=${COMP_WORDS[COMP_CWORD - 2]}
    fi

    local choice=
    case $prev in
    --stage) choice='nodes deck faces sheets pdf' ;;
    --format)
        choice='text json sarif github'
        [[ $command == plan ]] && choice='ninja make github-matrix gitlab'
        ;;
    --sheet) choice='a4 a4-short-edge a4-fold a3 sra3 letter single' ;;
    --lang) choice='nl en' ;;
    --variant) choice='standard large-print low-ink grey discreet' ;;
    --shop) choice='coated uncoated digital plastic-card' ;;
    --today | --printer | --offset | --angle) return ;;
    new) choice='deck edition layout' ;;
    -o | --output | --data)
        mapfile -t COMPREPLY < <(compgen -d -- "$cur")
        return
        ;;
    esac
    if [[ -z $choice && $cur == -* ]]; then
        choice='--data --help --format'
        case $command in
        build) choice+=' --output --lang --sheet --variant --printer --proof --draft --quiet --shop --profile --jobs --force --check-reproducible --depfile' ;;
        watch) choice+=' --output --lang --sheet --variant --printer --proof --draft --quiet --shop --profile --jobs' ;;
        plan) choice+=' --output --lang --sheet --variant --printer --proof --draft --shop --profile' ;;
        calibrate) choice+=' --output --lang --sheet --printer --offset --angle --quiet' ;;
        check) choice+=' --today --lang --variant --draft --shop --profile' ;;
        list) choice+=' --json --fit --lang --variant' ;;
        dump) choice+=' --stage --lang --sheet --variant --printer --proof --shop --profile' ;;
        po) choice+=' --json --lang --quiet' ;;
        diff) choice+=' --json --markdown --images' ;;
        explain) choice=--help ;;
        new) ;;
        *) choice='--version --help' ;;
        esac
    elif [[ -z $choice && -z $command ]]; then
        choice='build watch plan check list dump new calibrate po diff explain'
    elif [[ -z $choice && $prev == po ]]; then
        choice='update status'
    elif [[ -z $choice && $command == explain ]]; then
        choice=$("${COMP_WORDS[0]}" explain 2>/dev/null | cut -d ' ' -f 1)
    fi
    if [[ -n $choice ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$choice" -- "$cur")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        compopt -o filenames 2>/dev/null
    fi
}

complete -F _kaart kaart
