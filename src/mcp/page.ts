import {ProtocolError, ProtocolErrorCode} from '@modelcontextprotocol/server'

/** No API that we have met has more tools of one tier; a client that does not turn pages still sees them all. */
const PAGE = 2000

/**
 * One page of a list, and the cursor of the next (MCP, pagination). A cursor names the last item that was given, so it
 * stays right when the list has grown meanwhile.
 * @throws ProtocolError -32602 for a cursor that leads nowhere
 */
export function pageOf<Item>(
  items: readonly Item[],
  cursor: string | undefined,
  keyOf: (item: Item) => string,
): {readonly items: readonly Item[]; readonly next: {readonly nextCursor?: string}} {
  const begin = cursor === undefined ? 0 : items.findIndex((item) => cursorOf(keyOf(item)) === cursor) + 1
  if (begin === 0 && cursor !== undefined)
    throw new ProtocolError(ProtocolErrorCode.InvalidParams, 'this cursor is not of this list: begin without one')
  const page = items.slice(begin, begin + PAGE)
  const last = page.at(-1)
  const more = last !== undefined && begin + PAGE < items.length
  return {items: page, next: more ? {nextCursor: cursorOf(keyOf(last))} : {}}
}

const cursorOf = (key: string): string => Buffer.from(key).toString('base64url')
