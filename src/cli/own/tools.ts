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
