import {type ParseError, parseTree} from 'jsonc-parser'
import {placeAt} from '#core/text'

/** Where a text that JSON.parse refused stops being JSON: `:line:column` to put behind its source. */
export function jsonFault(text: string): {readonly at: string; readonly atEnd: boolean} {
  const faults: ParseError[] = []
  parseTree(text, faults, {disallowComments: true})
  const offset = faults[0]?.offset ?? 0
  const {line, column} = placeAt(text, offset)
  const end = text.trimEnd().length
  return {at: `:${line}:${column}`, atEnd: end > 0 && faults.some((fault) => fault.offset + fault.length >= end)}
}
