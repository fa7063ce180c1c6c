import {isJsonObject, type Json, type JsonObject} from '#core/json'
import type {Operation} from '#core/manifest'
import {singular, wordsOf} from '#core/words'

/** What other people write: a path that ends with one of these words is about it. Names and states are not among them. */
const PATHS = new Set(['log', 'object', 'message', 'comment', 'row', 'mail', 'email', 'thread', 'review', 'transcript'])

/** Fields that hold it. */
const FIELDS = new Set(['log', 'object', 'message', 'comment', 'row', 'transcript', 'body', 'content', 'text'])
/** `message: string` is most often what the API itself says; a list of messages is not. */
const MANY_ONLY = new Set(['message', 'object', 'log'])

/**
 * What in the answers of a read other people wrote, by its field or by the last word of its path: logs, rows, objects,
 * messages. What the answer to a change holds was mostly given by who made it; SQL gives rows either way.
 * @param output the outline of its answer
 * @returns undefined: nothing is known of any
 */
export function foreignText(
  {path, sql}: Pick<Operation, 'path' | 'sql'>,
  output: JsonObject | undefined,
  reads: boolean,
): string | undefined {
  if (sql !== undefined) return 'rows'
  if (!reads) return undefined
  const last = path
    .split('/')
    .filter((segment) => segment !== '' && !/^[{:]/.test(segment))
    .at(-1)
  const word = wordsOf(last ?? '').at(-1) ?? ''
  return PATHS.has(singular(word)) ? word : output === undefined ? undefined : fieldOf(output)
}

/** The first field of that kind, from the outside inward. */
function fieldOf({properties, items, anyOf}: JsonObject): string | undefined {
  const inner: Json[] = []
  if (isJsonObject(properties ?? null)) {
    for (const [name, part] of Object.entries(properties as JsonObject)) {
      const word = singular(wordsOf(name).at(-1) ?? '')
      const many = isJsonObject(part) && (part.type === 'array' || part.items !== undefined)
      if (FIELDS.has(word) && (many || (!MANY_ONLY.has(word) && isText(part)))) return name
      inner.push(part)
    }
  }
  for (const part of [...inner, items ?? null, ...(Array.isArray(anyOf) ? anyOf : [])]) {
    const found = isJsonObject(part) ? fieldOf(part) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

const isText = (part: Json): boolean => isJsonObject(part) && part.type === 'string'
