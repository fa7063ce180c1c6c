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
        return {
          status: normal(status),
          type: type.trim(),
          ...(schema.value === undefined ? {} : {schema: schemas.of(schema, 'answer')}),
        }
      })
  })
}

const normal = (status: string): string => (/^\dxx$/i.test(status) ? status.toUpperCase() : status)
