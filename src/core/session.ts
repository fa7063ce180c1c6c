/** Whose calls these are. All servers of one conversation with an assistant share it, whatever their tier. */
export interface CallerSession {
  /** 16 hexadecimal digits. */
  readonly id: string
  /** Who asks, for people: `Claude Code in shop`, `a terminal in shop`. */
  readonly who: string
}
