/** A way of writing a name and its value, beside `name = value`. Every repetition is bounded, so it takes linear time. */
export interface Wording {
  /** Looked for first: most texts hold none. */
  readonly hint: RegExp
  readonly pattern: RegExp
  /** What the value is judged by where the wording itself says that it is a secret. */
  readonly name?: string
  /** The value stands among words: only one that no sentence would hold is a secret. */
  readonly loose?: true
}

/** A name, as a group. */
export const NAME = String.raw`([A-Za-z_][\w./-]{1,100})`

/** @param source of a pattern whose groups are the name, and then the value; or the value alone */
export const wording = (hint: RegExp, source: string, more: Omit<Wording, 'hint' | 'pattern'> = {}): Wording => ({
  hint,
  pattern: new RegExp(source, 'gi'),
  ...more,
})
