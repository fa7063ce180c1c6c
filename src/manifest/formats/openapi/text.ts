import {INVISIBLE} from '#core/text'

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
