import {TIERS} from '#core/tier'
import type {Tool} from '#core/tool'

/** The only tool of a server that has no manifest yet: an empty list would tell a model, and its person, nothing. */
export const STATUS_TOOL: Tool = {
  name: 'runos_status',
  operation: 'status',
  title: 'Why there are no tools yet',
  description: 'Says why this server has no tools yet, and what a person does about it. Changes nothing.',
  inputSchema: {type: 'object', properties: {}, additionalProperties: false},
  annotations: {readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false},
  tiers: TIERS,
  why: ['there is no manifest yet'],
  path: '',
  request: {method: 'GET', path: [], query: [], headers: [], cookies: [], deadlineMs: 0},
  startsJob: false,
  kind: 'request',
}
