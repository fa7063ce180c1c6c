/**
 * Characters that a person does not see and a model reads: controls (without line end and tab), soft hyphen, joiners,
 * fillers, bidirectional marks, word joiners, variation selectors of the supplement, tags, annotations, lone surrogates
 * (Unicode 17, chapters 3.13 and 23).
 */
const INVISIBLE =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e0fff}\p{Surrogate}]|\u034f|\u180b|\u180c|\u180d|\u180f/gu

/** What a page that shows the description as Markdown hides from the person. */
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g

/** A text as it may be shown to people and models, and what was taken out of it. */
export interface CleanText {
  readonly text: string
  readonly invisible: number
  readonly comments: number
}

/** Takes out what is invisible and what is too long. */
export function cleanText(raw: string, maxLength: number): CleanText {
  // What lies far behind the end of what is kept is not worth reading.
  const near = raw.slice(0, maxLength * 4)
  const comments = near.match(COMMENT)?.length ?? 0
  const seen = comments > 0 ? near.replaceAll(COMMENT, '') : near
  const invisible = seen.match(INVISIBLE)?.length ?? 0
  const text = (invisible > 0 ? seen.replaceAll(INVISIBLE, '') : seen).replaceAll('\r\n', '\n').trim()
  return {text: capped(text, maxLength), invisible, comments}
}

/** Cut where a word ends. */
function capped(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text
  const cut = text.slice(0, maxLength - 1)
  const end = cut.search(/\s\S*$/)
  return `${cut.slice(0, end > maxLength / 2 ? end : undefined).replace(/[\ud800-\udbff]$/, '')}…`
}
