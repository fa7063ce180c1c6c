import type {PromptListing, ResourceListing} from '#mcp/ports'
import {table} from './render.ts'

/** What may be read on a server, for people: what stands in braces has to be filled in. */
export function renderResources(resources: readonly ResourceListing[], stream: NodeJS.WriteStream): string {
  const rows = resources.map(({uri, title, description}) => [uri, title, description])
  return table(['ADDRESS', 'TITLE', 'WHAT IT HOLDS'], rows, stream)
}

/** The prompts of a server, for people. What has to be given is marked. */
export function renderPrompts(prompts: readonly PromptListing[], stream: NodeJS.WriteStream): string {
  const rows = prompts.map(({name, arguments: args, description}) => [
    name,
    args.map((argument) => `${argument.name}${argument.required ? '*' : ''}`).join(', '),
    description,
  ])
  return `${table(['PROMPT', 'ARGUMENTS', 'WHAT IT DOES'], rows, stream)}\n\n* has to be given`
}
