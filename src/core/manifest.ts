import type {Json} from './json.ts'
import type {Tier} from './tier.ts'

export const HTTP_METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
export type HttpMethod = (typeof HTTP_METHODS)[number]

export type FieldType = 'string' | 'integer' | 'boolean' | 'array' | 'object'

/** One input of an operation, as the manifest declares it. */
export interface Field {
  readonly name: string
  readonly type: FieldType
  readonly description?: string
  readonly required: boolean
  readonly positional: boolean
  readonly default?: Json
  readonly enum?: readonly string[]
  readonly format?: string
  readonly allowEmpty: boolean
  /** Of an array: its elements. */
  readonly items?: {readonly type: FieldType; readonly fields?: readonly Field[]}
  /** Of a map-like object: its values. */
  readonly values?: {readonly type: FieldType; readonly fields?: readonly Field[]}
}

/** A boolean switch; all of an operation's flags travel together under the key `flags`. */
export interface Flag {
  readonly name: string
  readonly description?: string
  readonly default: boolean
}

/** What an operation answers with; declared, not enforced. */
export interface Output {
  readonly type: 'object' | 'array'
  readonly fields: readonly {readonly name: string; readonly type?: string; readonly description?: string}[]
}

/** One operation of the API. */
export interface Operation {
  /** Segments of the command path, placeholders in braces: `['services', 'vllm', '{id}', 'logs']`. */
  readonly command: readonly string[]
  readonly description: string
  readonly method: HttpMethod
  /** Path template below the API base: `/:aid/:cid/services/vllm/:id/logs`. */
  readonly endpoint: string
  /** The servers that list it; none: command line only. */
  readonly tiers: readonly Tier[]
  readonly fields: readonly Field[]
  readonly flags: readonly Flag[]
  readonly output?: Output
}

/** An API as its manifest describes it. `version` is opaque text: any difference means another manifest. */
export interface Manifest {
  readonly version: string
  readonly operations: readonly Operation[]
}
