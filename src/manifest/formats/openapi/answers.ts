import {isJsonObject, type Json, parseJson} from '#core/json'
import type {Answer} from '#core/manifest'
import {child, entries, type Node} from '../../document/node.ts'
import {type Context, follow, remark} from './context.ts'
import {isJsonType} from './media-type.ts'
import type {Schemas} from './schema/schemas.ts'

/** Reads a Responses Object: one answer for each status and kind of content, JSON first. */
export function readAnswers(context: Context, schemas: Schemas, responses: Node): readonly Answer[] {
  return entries(responses).flatMap(([status, node]): readonly Answer[] => {
    if (status.startsWith('x-')) return []
    const at = follow(context, node)
    if (at === undefined) {
      remark(context, node, 'this answer is not described')
      return [{status}]
    }
    const content = entries(child(at, 'content'))
    if (content.length === 0) return [{status: normal(status)}]
    return content
      .toSorted(([a], [b]) => Number(isJsonType(b)) - Number(isJsonType(a)))
      .map(([type, media]) => {
        const schema = child(media, 'schema')
        const example = exampleOf(context, media)
        return {
          status: normal(status),
          type: type.trim(),
          ...(schema.value === undefined ? {} : {schema: schemas.of(schema, 'answer')}),
          ...(example === undefined ? {} : {example}),
        }
      })
  })
}

/** The example of a Media Type Object, or the first of several. Some write JSON into a text. */
function exampleOf(context: Context, media: Node): Json | undefined {
  const [first] = entries(child(media, 'examples'))
  const named = first === undefined ? undefined : follow(context, first[1])?.value
  const found = child(media, 'example').value ?? (isJsonObject(named) ? named.value : undefined)
  if (typeof found !== 'string' || !/^\s*[[{]/.test(found)) return found
  try {
    return parseJson(found)
  } catch {
    // A text that only looks like JSON: shown as it is.
    return found
  }
}

const normal = (status: string): string => (/^\dxx$/i.test(status) ? status.toUpperCase() : status)
