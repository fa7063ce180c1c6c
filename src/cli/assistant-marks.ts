/**
 * What assistants leave in the environment of the commands that they run, by the name of the variable or how it begins.
 * Whoever means to can take them away: they stop an accident, not an attack.
 */
const MARKS: readonly (readonly [name: RegExp, who: string])[] = [
  [/^CLAUDECODE$/, 'Claude Code'],
  [/^CLAUDE_CODE_/, 'Claude Code'],
  [/^CODEX_(?!HOME$)/, 'Codex'],
  [/^GEMINI_CLI$/, 'Gemini CLI'],
  [/^QWEN_CODE$/, 'Qwen Code'],
  [/^OPENCODE($|_)/, 'OpenCode'],
  [/^CURSOR_AGENT$/, 'Cursor'],
  [/^CURSOR_TRACE_ID$/, 'Cursor'],
  [/^COPILOT_CLI$/, 'Copilot'],
  [/^(AGENT|AI_AGENT)$/, 'an assistant'],
]
/** What people set themselves, for how an assistant behaves: it says nothing of who types. */
const SETTINGS = /^(CLAUDE_CODE_(USE_|MAX_|DISABLE_|ENABLE_|API_KEY)|CODEX_API_KEY$)/

/** The mark of an assistant in an environment. */
export interface Mark {
  readonly variable: string
  readonly who: string
}

/** The first mark that is set; undefined: there is none. */
export function assistantMark(env: Readonly<Record<string, string | undefined>>): Mark | undefined {
  for (const [variable, value] of Object.entries(env)) {
    if (value === undefined || value === '' || SETTINGS.test(variable)) continue
    const who = MARKS.find(([name]) => name.test(variable))?.[1]
    if (who !== undefined) return {variable, who}
  }
  return undefined
}
