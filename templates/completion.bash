# Completion of runos for bash. In ~/.bashrc: eval "$(runos completion bash)"
_runos_complete() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    if [ "$line" = ':files' ]; then
      compopt -o default 2>/dev/null
      return
    fi
    COMPREPLY+=("$(printf '%q' "$line")")
  done < <(runos complete bash -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _runos_complete runos
