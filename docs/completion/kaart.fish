# SPDX-License-Identifier: GPL-3.0-or-later
# fish completion for kaart

set -l commands build check list dump new calibrate po diff explain
set -l none "not __fish_seen_subcommand_from $commands"
set -l some "__fish_seen_subcommand_from $commands"

complete -c kaart -n $none -f
complete -c kaart -n $none -a build -d 'make the PDFs'
complete -c kaart -n $none -a check -d 'say all that is wrong'
complete -c kaart -n $none -a list -d 'say what there is'
complete -c kaart -n $none -a dump -d 'print what a stage made'
complete -c kaart -n $none -a new -d 'begin a deck, an edition or a layout'
complete -c kaart -n $none -a calibrate -d 'line up the two sides of a printer'
complete -c kaart -n $none -a po -d 'update translations, or say how far they are'
complete -c kaart -n $none -a diff -d 'say which cards changed between two builds'
complete -c kaart -n $none -a explain -d 'tell what a complaint means'
complete -c kaart -n $none -l version -d 'print the version'

complete -c kaart -s h -l help -d 'print the options'
complete -c kaart -n $some -l data -r -a '(__fish_complete_directories)' -d 'where layouts are found'
complete -c kaart -n '__fish_seen_subcommand_from po' -a 'update status'
complete -c kaart -n '__fish_seen_subcommand_from build check' -l draft -d 'print what is not translated, marked'
complete -c kaart -n '__fish_seen_subcommand_from list' -l fit -d 'sizes of type and the cards that force them'
complete -c kaart -n '__fish_seen_subcommand_from build check dump list calibrate po' -l lang -x -a 'nl en' -d 'in these languages'
complete -c kaart -n '__fish_seen_subcommand_from build calibrate po' -s q -l quiet -d 'print no summary'
complete -c kaart -n '__fish_seen_subcommand_from build dump calibrate' -l sheet -x -a 'a4 a4-short-edge a4-fold a3 sra3 letter single' -d 'on these sheets'
complete -c kaart -n '__fish_seen_subcommand_from build check dump' -l shop -x -a 'coated uncoated digital plastic-card' -d 'for this print shop'
complete -c kaart -n '__fish_seen_subcommand_from build check dump' -l profile -r -d 'ICC profile of the printing condition'
complete -c kaart -n '__fish_seen_subcommand_from build check dump list' -l variant -x -a 'standard large-print low-ink grey discreet' -d 'printed so'
complete -c kaart -n '__fish_seen_subcommand_from build calibrate' -s o -l output -r -a '(__fish_complete_directories)' -d 'write products here'
complete -c kaart -n '__fish_seen_subcommand_from build check list dump new calibrate po diff' -l format -x -a 'text json sarif github' -d 'how to write complaints'
complete -c kaart -n '__fish_seen_subcommand_from check' -l today -x -d 'date for review dates'
complete -c kaart -n '__fish_seen_subcommand_from list po diff' -l json -d 'as JSON'
complete -c kaart -n '__fish_seen_subcommand_from dump' -l stage -x -a 'nodes deck faces sheets pdf' -d 'what to print'
complete -c kaart -n '__fish_seen_subcommand_from new; and not __fish_seen_subcommand_from deck edition layout' -f -a 'deck edition layout' -d 'begin one'
complete -c kaart -n '__fish_seen_subcommand_from build dump calibrate' -l printer -x -d 'whose backs are moved'
complete -c kaart -n '__fish_seen_subcommand_from calibrate' -l offset -x -d 'millimetres right and down'
complete -c kaart -n '__fish_seen_subcommand_from calibrate' -l angle -x -d 'degrees clockwise'
complete -c kaart -n '__fish_seen_subcommand_from build dump' -l proof -d 'with lines over the cards'
complete -c kaart -n '__fish_seen_subcommand_from explain' -f -a '(kaart explain 2>/dev/null | cut -d " " -f 1)' -d 'a complaint'
complete -c kaart -n '__fish_seen_subcommand_from build' -s j -l jobs -x -d 'processes at once'
complete -c kaart -n '__fish_seen_subcommand_from build' -l force -d 'make what did not change, too'
complete -c kaart -n '__fish_seen_subcommand_from build' -l check-reproducible -d 'make all twice, and compare'
complete -c kaart -n '__fish_seen_subcommand_from build' -l depfile -r -d 'tell make or ninja what it was made of'
complete -c kaart -n '__fish_seen_subcommand_from diff' -l markdown -d 'as a table for a pull request'
complete -c kaart -n '__fish_seen_subcommand_from diff' -l images -r -a '(__fish_complete_directories)' -d 'pictures of what changed'
