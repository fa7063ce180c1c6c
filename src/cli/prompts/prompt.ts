import {RUNOS} from '#core/api-name'
import type {Tier} from '#core/tier'
import type {PromptListing} from '#mcp/ports'

/** A way to begin: what a person chooses from a menu, and the text that a model gets for it. One file each. */
export interface Prompt extends PromptListing {
  /** Whether it is for an API that a person added too, or stands on tools that only RunOS has. */
  readonly anyApi: boolean
  /** The text. It holds our words and what the person gave, and nothing that an API said. */
  text(given: Given, place: Place): string
}

/** What the person gave; what was left out or empty is not there. */
export type Given = Readonly<Record<string, string>>

/** The server for which a text is written. */
export interface Place {
  readonly tier: Tier
  readonly api: string
  /** `RunOS`, or what the person called the API. */
  readonly title: string
  /** The tool of an operation of the manifest, as a model calls it here; undefined: this server does not offer it. */
  tool(operation: string): string | undefined
  /** The tool that waits for a job. */
  readonly follow: string | undefined
  /** The name of the server of a tier. */
  server(tier: Tier): string
}

/** Numbered steps; what is undefined or empty is left out. */
export function steps(...all: readonly (string | undefined)[]): string {
  return all
    .filter((step): step is string => step !== undefined && step !== '')
    .map((step, index) => `${index + 1}. ${step}`)
    .join('\n')
}

/** Parts with an empty line between them; what is undefined or empty is left out. */
export const paragraphs = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join('\n\n')

/** The tools among these that this server offers, as a sentence names them. */
export function named(place: Place, ...operations: readonly string[]): string | undefined {
  const tools = operations.flatMap((operation) => {
    const name = place.tool(operation)
    return name === undefined ? [] : [`\`${name}\``]
  })
  return tools.length === 0 ? undefined : tools.join(', ')
}

/** What a server of another tier is needed for, and that only a person can give it. */
export const elsewhere = (place: Place, tier: Tier, what: string): string =>
  `${what}: that is the server \`${place.server(tier)}\`; if you do not have it, ask the person to enable it (\`runos mcp configure${place.api === RUNOS ? '' : ` --api ${place.api}`}\`).`
