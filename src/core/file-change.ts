/** What a plan wants a file to become. `before` is undefined when the file does not exist, `after` when it should be removed. */
export interface FileChange {
  readonly path: string
  readonly before: string | undefined
  readonly after: string | undefined
  /** Mode for a file that is created; an existing file keeps its own. */
  readonly mode: number
}

/** How the name of a file ends that is written beside the one it will replace. A killed process leaves such a file. */
export const PART_SUFFIX = '.runos-part'
