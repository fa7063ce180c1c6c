const graphemes = new Intl.Segmenter()

/** Emoji and the wide letters of East Asia take two columns (Unicode Standard Annex 11, W and F). */
const WIDE =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])/u
const ASCII = /^[ -~]*$/

/** How many columns a text takes on a terminal. */
export function widthOf(text: string): number {
  if (ASCII.test(text)) return text.length
  let width = 0
  for (const {segment} of graphemes.segment(text)) width += columns(segment)
  return width
}

/** A text in at most so many columns; what does not fit ends with `…`. */
export function cut(text: string, most: number): string {
  if (widthOf(text) <= most) return text
  let [shown, width] = ['', 0]
  for (const {segment} of graphemes.segment(text)) {
    width += columns(segment)
    if (width > most - 1) break
    shown += segment
  }
  return `${shown}…`
}

/** A text with blanks behind it, so many columns together. */
export const pad = (text: string, columns: number): string => text + ' '.repeat(Math.max(0, columns - widthOf(text)))

const columns = (segment: string): number => (WIDE.test(segment) ? 2 : /^\p{M}+$/u.test(segment) ? 0 : 1)
