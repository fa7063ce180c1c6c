import type {Documents} from '../../document/documents.ts'
import {referenceOf} from '../../document/documents.ts'
import type {Node} from '../../document/node.ts'
import {findInstruction} from './instructions.ts'
import type {Remarks} from './remarks.ts'
import {type CleanText, cleanText} from './text.ts'

/** What the versions of the specification do differently. */
export interface Dialect {
  /** Keywords beside `$ref` count (3.1 and later). */
  readonly besideReference: boolean
  /** GET and HEAD may have a body (3.1 and later); before, one "SHALL be ignored". */
  readonly bodyOfGet: boolean
}

/** What every part of the reader needs. */
export interface Context {
  readonly documents: Documents
  readonly remarks: Remarks
  readonly dialect: Dialect
  /** The operation that is being read, for remarks. */
  operation: string | undefined
  /** Texts that were looked at before: descriptions repeat themselves. */
  readonly texts: Map<string, Looked>
}

interface Looked extends CleanText {
  readonly instruction: string | undefined
}

/** Notes something about a place, and the operation that it belongs to. */
export function remark(context: Context, node: Node, message: string): void {
  context.remarks.add(node, message, context.operation)
}

/** What a node means: itself, or what its reference leads to in the end. undefined: nowhere. */
export function follow(context: Context, node: Node): Node | undefined {
  let next: Node | undefined = node
  for (let hops = 0; next !== undefined && hops < 32; hops++) {
    const reference = referenceOf(next)
    if (reference === undefined) return next.value === undefined ? undefined : next
    next = context.documents.resolve(reference, next)
  }
  return undefined
}

/** How long a text may be: of an operation, and of everything below it. */
export const LONG = 2000
export const SHORT = 1000

/** A description without what is invisible or too long; what it hides and whom it instructs is reported. */
export function text(context: Context, node: Node, maxLength = SHORT): string | undefined {
  if (typeof node.value !== 'string' || node.value === '') return undefined
  const {text: found, invisible, comments, instruction} = lookAt(context, node.value, maxLength)
  if (invisible > 0) remark(context, node, `${count(invisible, 'invisible character')} taken out`)
  if (comments > 0) remark(context, node, `${count(comments, 'hidden comment')} taken out`)
  if (instruction !== undefined)
    remark(context, node, `a text may instruct the assistant that reads it, "${instruction.slice(0, 120)}"`)
  return found === '' ? undefined : found
}

function lookAt({texts}: Context, raw: string, maxLength: number): Looked {
  const key = `${maxLength} ${raw}`
  const known = texts.get(key)
  if (known !== undefined) return known
  const clean = cleanText(raw, maxLength)
  const looked = {...clean, instruction: findInstruction(clean.text)}
  texts.set(key, looked)
  return looked
}

const count = (many: number, what: string): string => `${many} ${what}${many === 1 ? '' : 's'}`
