#compdef runos
# Completion of runos for zsh. In ~/.zshrc, after compinit: eval "$(runos completion zsh)"
_runos_complete() {
  local line
  local -a found
  while IFS= read -r line; do
    if [[ $line == ':files' ]]; then
      _files
      return
    fi
    found+=("$line")
  done < <(runos complete zsh -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)
  _describe -t commands runos found
}
compdef _runos_complete runos
