# Completion of runos for fish. In ~/.config/fish/completions/runos.fish: runos completion fish | source
function __runos_complete
    set -l words (commandline -opc) (commandline -ct)
    set -l found (runos complete fish -- $words[2..-1] 2>/dev/null)
    if test "$found" = ':files'
        __fish_complete_path (commandline -ct)
    else
        printf '%s\n' $found
    end
end
complete -c runos -f -a '(__runos_complete)'
