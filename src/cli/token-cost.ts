import {stringifyJson} from '#core/json'
import type {ToolListing} from '#core/tool'

/**
 * Bytes of a tool to a token. A tokenizer would be 20 MB for one number; over what we list, this is within 6 % of
 * o200k_base (test/cli/token-cost.test.ts). Other models count some more, none many fewer.
 */
const BYTES_PER_TOKEN = 4.5

/** What one tool costs a model that is given it, in bytes: its name, what it says of itself, and what it takes. */
export interface ToolCost {
  readonly name: string
  readonly nameBytes: number
  readonly descriptionBytes: number
  readonly schemaBytes: number
  /** The whole as a model is given it. */
  readonly bytes: number
}

/** The same for a whole list. */
export interface ListCost extends Omit<ToolCost, 'name'> {
  readonly tools: number
  readonly tokens: number
}

/** A tool as models are given it by the large providers: name, description and schema. Title and hints stay with the client. */
export function givenToModel({name, description, inputSchema}: ToolListing): string {
  return stringifyJson({name, description, input_schema: inputSchema})
}

export function costOf(tool: ToolListing): ToolCost {
  return {
    name: tool.name,
    nameBytes: bytesOf(tool.name),
    descriptionBytes: bytesOf(tool.description),
    schemaBytes: bytesOf(stringifyJson(tool.inputSchema)),
    bytes: bytesOf(givenToModel(tool)),
  }
}

export function costOfList(tools: readonly ToolListing[]): ListCost {
  const costs = tools.map(costOf)
  const sum = (part: 'nameBytes' | 'descriptionBytes' | 'schemaBytes' | 'bytes') =>
    costs.reduce((all, cost) => all + cost[part], 0)
  const bytes = sum('bytes')
  return {
    tools: tools.length,
    nameBytes: sum('nameBytes'),
    descriptionBytes: sum('descriptionBytes'),
    schemaBytes: sum('schemaBytes'),
    bytes,
    tokens: tokensIn(bytes),
  }
}

/** About how many tokens so many bytes of tools are. */
export const tokensIn = (bytes: number): number => Math.ceil(bytes / BYTES_PER_TOKEN)

const bytesOf = (text: string): number => Buffer.byteLength(text)
