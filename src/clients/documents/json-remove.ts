import {findNodeAtLocation, type Node} from 'jsonc-parser'
import {lineStart, type Splice, withoutComments} from './text.ts'

/**
 * The splices that take one member out of an object, and its parent as well where nothing else is left in it (except
 * the root), so that adding and then removing gives the text back.
 */
export function removeMember(text: string, root: Node, path: readonly string[]): readonly Splice[] {
  const value = findNodeAtLocation(root, [...path])
  const member = value?.parent
  const object = member?.parent
  if (member === undefined || object === undefined) return []
  const members = object.children ?? []
  if (members.length === 1) {
    const only = isAlone(text, object, member)
    if (only && path.length > 1) return removeMember(text, root, path.slice(0, -1))
    return [emptied(text, object, member, only)]
  }
  const index = members.indexOf(member)
  const end = member.offset + member.length
  const comma = commaIn(text, end, nextStart(object, index))
  if (comma !== undefined) return [{from: leading(text, member, members[index - 1]), to: comma + 1, text: ''}]
  const previous = members[index - 1]
  const before = previous === undefined ? undefined : commaIn(text, previous.offset + previous.length, member.offset)
  const own = {from: leading(text, member, previous), to: end, text: ''}
  if (before === undefined) return [own]
  return before >= own.from ? [{from: before, to: end, text: ''}] : [{from: before, to: before + 1, text: ''}, own]
}

/** Whether an object holds this member and nothing else, no comment either. */
function isAlone(text: string, object: Node, member: Node): boolean {
  const close = object.offset + object.length - 1
  const rest = text.slice(object.offset + 1, member.offset) + text.slice(member.offset + member.length, close)
  return /^[\s,]*$/.test(rest)
}

/** The last member goes: its white space with it, unless a comment stays behind. */
function emptied(text: string, object: Node, member: Node, alone: boolean): Splice {
  const close = object.offset + object.length - 1
  if (alone) return {from: object.offset + 1, to: close, text: ''}
  const end = member.offset + member.length
  const comma = commaIn(text, end, close)
  return {from: leading(text, member, undefined), to: comma === undefined ? end : comma + 1, text: ''}
}

/** Where a member's own text begins: with the line break before it if it begins its line, else behind what is before it. */
function leading(text: string, member: Node, previous: Node | undefined): number {
  const start = lineStart(text, member.offset)
  if (/^[ \t]*$/.test(text.slice(start, member.offset)))
    return text[start - 2] === '\r' ? start - 2 : Math.max(start - 1, 0)
  if (previous === undefined) return member.offset
  return (commaIn(text, previous.offset + previous.length, member.offset) ?? member.offset - 1) + 1
}

function nextStart(object: Node, index: number): number {
  return object.children?.[index + 1]?.offset ?? object.offset + object.length - 1
}

function commaIn(text: string, from: number, to: number): number | undefined {
  const found = withoutComments(text.slice(from, to)).indexOf(',')
  return found < 0 ? undefined : from + found
}
