import {RunosError} from '#core/errors'

/** One replacement in a text, by offsets of the text before any of them. */
export interface Splice {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Carries out splices; those at the same place keep their order. Deletions may overlap, nothing else may. */
export function splice(text: string, splices: readonly Splice[]): string {
  const ordered = splices.map((part, order) => ({...part, order})).sort((a, b) => a.from - b.from || a.order - b.order)
  let result = ''
  let at = 0
  for (const part of ordered) {
    if (part.from < at && part.text !== '') throw new Error('two edits of one document overlap')
    result += text.slice(at, Math.max(at, part.from)) + part.text
    at = Math.max(at, part.to)
  }
  return result + text.slice(at)
}

const BOM = '\uFEFF'

/** A text without its byte order mark, and the mark, so that it can be put back. */
export function withoutBom(text: string): {readonly bom: string; readonly body: string} {
  return text.startsWith(BOM) ? {bom: BOM, body: text.slice(1)} : {bom: '', body: text}
}

/** How lines end in a text: as its first line does, LF when there is only one. */
export function lineEnd(text: string): '\r\n' | '\n' {
  const first = text.indexOf('\n')
  return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n'
}

/** Offset at which the line of `offset` begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** Offset of the line break (CR LF or LF) that ends the line of `offset`, or the end of the text. */
export function lineStop(text: string, offset: number): number {
  const next = text.indexOf('\n', offset)
  if (next < 0) return text.length
  return next > offset && text[next - 1] === '\r' ? next - 1 : next
}

/** The white space that the line of `offset` begins with. */
export function indentAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? ''
}

/** A stretch between two values of a JSON text with its comments blanked, so that offsets still hold. */
export function withoutComments(between: string): string {
  return between.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, (comment) => ' '.repeat(comment.length))
}

/** `file:line:column` of an offset, both counted from one. */
export function place(path: string, text: string, offset: number): string {
  const start = lineStart(text, offset)
  const line = text.slice(0, start).split('\n').length
  return `${path}:${line}:${offset - start + 1}`
}

/** The error for a document that a person has to repair first. */
export function malformed(path: string, at: string, reason: string, cause?: unknown): RunosError {
  return new RunosError('E_FILE_MALFORMED', `${path} cannot be parsed: ${reason}`, {
    where: at,
    fix: ['open it at that place and repair it, then run this again; nothing was written'],
    cause,
  })
}
