# SPDX-FileCopyrightText: 2026 The Cartulary authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Bash completion of cartulary-cli. Names of record types and samples are asked of the program itself.

_cartulary_cli_files() { # ending-pattern: fills COMPREPLY with folders and files of these endings
    local IFS=$'\n'
    compopt -o filenames 2>/dev/null
    COMPREPLY=($(compgen -d -- "$cur") $(compgen -f -X "!*.@($1)" -- "$cur"))
}

_cartulary_cli() {
    local cur=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} program=${COMP_WORDS[0]}
    local verbs="new sample import export list generate template verify backup restore help"
    local documents="privacy-policy dpa records subprocessors retention security"
    local extglob_was
    extglob_was=$(shopt -p extglob)
    shopt -s extglob
    COMPREPLY=()

    if [ "$COMP_CWORD" -eq 1 ]; then
        COMPREPLY=($(compgen -W "$verbs --help --version" -- "$cur"))
        $extglob_was
        return
    fi

    local verb=${COMP_WORDS[1]} options=--help valued="" word position=0 i
    case $verb in
        import) options+=" --as --dry-run" valued=" --as " ;;
        export) options+=" --as" valued=" --as " ;;
        list) options+=" --search --json" valued=" --search " ;;
        generate) options+=" --lang --to --customer --date --draft" valued=" --lang --to --customer --date " ;;
        template) options+=" --json --map-out --map --register --lang --customer --to" valued=" --map-out --map --register --lang --customer --to " ;;
        restore) options+=" --overwrite" ;;
        help) options+=" --man --types" ;;
    esac

    case $verb:$previous in
        template:--lang) COMPREPLY=($(compgen -W "fr en" -- "$cur")) ;;
        template:--map | template:--map-out) _cartulary_cli_files json ;;
        template:--register) _cartulary_cli_files cartulary ;;
        template:--to) _cartulary_cli_files 'docx|docm|odt' ;;
        generate:--lang) COMPREPLY=($(compgen -W "fr en" -- "$cur")) ;;
        generate:--to) _cartulary_cli_files 'pdf|docx|odt|html|md' ;;
        generate:--date) COMPREPLY=($(compgen -W "$(date +%F)" -- "$cur")) ;;
        generate:--customer | template:--customer | list:--search) ;;
        import:--as | export:--as) COMPREPLY=($(compgen -W "json" -- "$cur")) ;;
        *:*)
            # Which argument this is, options and their values aside.
            for ((i = 2; i < COMP_CWORD; ++i)); do
                word=${COMP_WORDS[i]}
                case $word in
                    -*) [[ $valued == *" $word "* ]] && ((++i)) ;;
                    *) ((++position)) ;;
                esac
            done
            case $verb:$position:$cur in
                *:-*) COMPREPLY=($(compgen -W "$options" -- "$cur")) ;;
                template:0:*) COMPREPLY=($(compgen -W "inspect fill" -- "$cur")) ;;
                template:1:*) _cartulary_cli_files 'docx|dotx|docm|dotm|odt|ott|cartulary' ;;
                template:2:*) _cartulary_cli_files 'docx|dotx|docm|dotm|odt|ott' ;;
                sample:0:*) COMPREPLY=($(compgen -W "$("$program" sample 2>/dev/null | cut -f 1)" -- "$cur")) ;;
                help:0:*) COMPREPLY=($(compgen -W "$verbs" -- "$cur")) ;;
                list:1:*) COMPREPLY=($(compgen -W "$("$program" help --types 2>/dev/null)" -- "$cur")) ;;
                generate:1:*) COMPREPLY=($(compgen -W "$documents" -- "$cur")) ;;
                import:1:* | export:1:*) _cartulary_cli_files json ;;
                new:0:* | sample:1:* | import:0:* | export:0:* | list:0:* | generate:0:* | verify:0:* | backup:[01]:* | restore:[01]:*)
                    _cartulary_cli_files cartulary
                    ;;
            esac
            ;;
    esac
    $extglob_was
}

complete -F _cartulary_cli cartulary-cli
