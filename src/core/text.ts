/** Line and column, both from 1, of an offset in a text. */
export function placeAt(text: string, offset: number): {readonly line: number; readonly column: number} {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/)
  return {line: before.length, column: (before.at(-1) ?? '').length + 1}
}

/**
 * Characters that a person does not see and a model, a terminal or a comparison reads: controls (without line end and
 * tab), soft hyphen, joiners, fillers, bidirectional marks, word joiners, variation selectors of the supplement, tags,
 * annotations, lone surrogates (Unicode 17, chapters 3.13 and 23). Global: for `replaceAll` and `match`.
 */
export const INVISIBLE =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e0fff}\p{Surrogate}]|\u034f|\u180b|\u180c|\u180d|\u180f/gu
