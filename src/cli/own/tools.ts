import {TIERS} from '#core/tier'
import type {OwnTool, ToolAnnotations} from '#core/tool'

const READS: ToolAnnotations = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
}
const NO_ARGUMENTS = {type: 'object', properties: {}, additionalProperties: false} as const

/** The only tool of a server that has no manifest yet: an empty list would tell a model, and its person, nothing. */
export const STATUS_TOOL: OwnTool = {
  name: 'runos_status',
  title: 'Why there are no tools yet',
  description: 'Says why this server has no tools yet, and what a person does about it. Changes nothing.',
  inputSchema: NO_ARGUMENTS,
  annotations: READS,
  tiers: TIERS,
}

/** Reads on in an answer that was too long. */
export const RESULT_READ: OwnTool = {
  name: 'result_read',
  title: 'Read on in a long answer',
  description:
    'Reads on in an answer of this server that was cut: its `more.next` says the arguments. Works for an hour. Sends nothing to the API.',
  inputSchema: {
    type: 'object',
    properties: {
      id: {type: 'string', description: 'The id that `more.next` names.'},
      path: {type: 'string', description: 'A JSON Pointer to a part of the answer, such as /items/0/log.'},
      offset: {type: 'integer', minimum: 0, description: 'The first item, character or key of that part.'},
      limit: {type: 'integer', minimum: 1, description: 'At most so many items.'},
      fields: {
        type: 'array',
        items: {type: 'string'},
        description: 'Only these fields of each item; dots lead inward.',
      },
    },
    required: ['id'],
    additionalProperties: false,
  },
  annotations: READS,
  tiers: TIERS,
}
