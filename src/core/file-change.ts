/** What a plan wants a file to become. `before` is undefined when the file does not exist, `after` when it should be removed. */
export interface FileChange {
  readonly path: string
  readonly before: string | undefined
  readonly after: string | undefined
  /** Mode for a file that is created; an existing file keeps its own. */
  readonly mode: number
}
