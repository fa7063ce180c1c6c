/** How a server shows its tools: all of them, or a few with a search over the rest. */
export const EXPOSE = ['all', 'search'] as const
export type Expose = (typeof EXPOSE)[number]

/** Whether a word says how tools are shown. */
export function isExpose(word: unknown): word is Expose {
  return (EXPOSE as readonly unknown[]).includes(word)
}
