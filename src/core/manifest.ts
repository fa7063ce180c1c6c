import type {Json, JsonObject} from './json.ts'
import type {SqlDialect} from './sql.ts'
import type {Tier} from './tier.ts'

export const HTTP_METHODS = ['GET', 'HEAD', 'OPTIONS', 'QUERY', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE'] as const
export type HttpMethod = (typeof HTTP_METHODS)[number]

/** A schema of JSON Schema 2020-12. What it shares with others it names as `#/$defs/<name>` of its manifest. */
export type JsonSchema = JsonObject | boolean

/**
 * How a value is written where it goes: the styles of OpenAPI 3 (section 4.8.12, "Style Values"), `json` for a parameter
 * whose content is JSON, `tabDelimited` (Swagger 2, `tsv`), and `runos` (lists joined with commas, objects as JSON).
 */
export type Style =
  | 'simple'
  | 'label'
  | 'matrix'
  | 'form'
  | 'spaceDelimited'
  | 'pipeDelimited'
  | 'tabDelimited'
  | 'deepObject'
  | 'json'
  | 'runos'

/** What the client itself fills in. `cluster` is an argument that may be left out; the others are never arguments. */
export type Supplied = 'account' | 'cluster' | 'version' | 'os'

/** One value outside of the body. */
export interface Parameter {
  /** Its name on the wire. */
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly required: boolean
  readonly description?: string
  readonly schema: JsonSchema
  readonly style: Style
  readonly explode: boolean
  /** Reserved characters of RFC 3986 stand as they are (query only). */
  readonly allowReserved?: boolean
  /** An empty value says something of its own, `?flag=` (query only). */
  readonly allowEmptyValue?: boolean
  readonly deprecated?: boolean
  /** Sent when the caller gives nothing. What an API assumes by itself is not sent. */
  readonly sendDefault?: Json
  readonly supplied?: Supplied
}

/** How one part of a form or multipart body is written (OpenAPI 3, Encoding Object). */
export interface Encoding {
  readonly contentType?: string
  readonly style?: Style
  readonly explode?: boolean
  readonly allowReserved?: boolean
}

/** One kind of content that an operation takes. */
export interface Media {
  /** `application/json`, `multipart/form-data`, ... */
  readonly type: string
  readonly schema: JsonSchema
  readonly encoding?: Readonly<Record<string, Encoding>>
}

/** One key of a JSON body that is an argument of its own. */
export interface BodyField {
  readonly name: string
  /** Its place: `['flags', 'secured']`. */
  readonly at: readonly string[]
  readonly required: boolean
  readonly schema: JsonSchema
  readonly sendDefault?: Json
  readonly supplied?: Supplied
}

/** What is sent in the body: keys that are arguments of their own (RunOS), or one value in one of several kinds of content. */
export type Body =
  | {readonly kind: 'fields'; readonly fields: readonly BodyField[]}
  | {
      readonly kind: 'whole'
      readonly required: boolean
      readonly description?: string
      readonly media: readonly Media[]
    }

/** What an operation may answer with. */
export interface Answer {
  /** `200`, `2XX`, `default`. */
  readonly status: string
  readonly type?: string
  readonly schema?: JsonSchema
  /** What it may look like; some APIs describe their answers by examples alone. */
  readonly example?: Json
}

/** One operation of the API, whatever format described it. */
export interface Operation {
  /** What identifies it in its manifest, also in the next version: a command path, an operationId, or `METHOD /path`. */
  readonly id: string
  /** The words that its tool is named after, placeholders in braces. */
  readonly words: readonly string[]
  readonly summary?: string
  readonly description: string
  readonly method: HttpMethod
  /** Path template below the base: `/{aid}/{cid}/services/vllm/{id}/logs`. */
  readonly path: string
  /** The key that it stands under in its document, where that is not the path: `/do?action=stop`, `/#Action=Stop`. */
  readonly template?: string
  /** The base of this operation when it is not that of the whole manifest: an absolute address. */
  readonly server?: string
  readonly parameters: readonly Parameter[]
  readonly body?: Body
  readonly answers: readonly Answer[]
  /** Query values that are always sent. */
  readonly fixedQuery?: Readonly<Record<string, string>>
  /** How long it may take, in milliseconds, when the caller does not say. */
  readonly deadlineMs?: number
  /** The tiers that the manifest itself declares; undefined: it says nothing. */
  readonly declared?: readonly Tier[]
  /** What a person decided about its tier in an overlay, over all else; `none`: it is not offered. */
  readonly overruled?: {readonly tier: Tier | 'none'; readonly why: string; readonly where: string}
  readonly tags?: readonly string[]
  readonly deprecated?: boolean
  /** Alternatives; each names schemes of the manifest and the scopes that it needs. undefined: nothing is said. */
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[]
  /** The keys that begin with `x-`, for the rules. */
  readonly marks?: JsonObject
  /** Whether its answer names a job that goes on afterwards. */
  readonly startsJob?: boolean
  /**
   * The parameter or body field that holds SQL, and whose SQL. Who says so vouches that the API runs it without any right to
   * write wherever the operation counts as a read.
   */
  readonly sql?: {readonly name: string; readonly dialect: SqlDialect}
  /** Why it cannot be offered (mutual TLS, an XML body); it is named and left out. */
  readonly unsupported?: string
}

/** How an API wants to be shown who asks (OpenAPI 3, Security Scheme Object). */
export type SecurityScheme =
  | {readonly kind: 'api-key'; readonly in: 'header' | 'query' | 'cookie'; readonly name: string}
  | {readonly kind: 'bearer'}
  | {readonly kind: 'basic'}
  | {readonly kind: 'oauth2-client'; readonly tokenUrl: string; readonly scopes: readonly string[]}
  | {readonly kind: 'unsupported'; readonly why: string}

/** An API as its manifest describes it. `version` is opaque text: any difference means another manifest. */
export interface Manifest {
  readonly version: string
  readonly title?: string
  /** Absolute addresses where the API is, the first one preferred; none: the account knows. */
  readonly servers?: readonly string[]
  readonly operations: readonly Operation[]
  /** Those that go to an origin which the person did not name: they are not offered. */
  readonly elsewhere?: readonly Operation[]
  /** The schemas that operations share. */
  readonly defs: Readonly<Record<string, JsonSchema>>
  readonly schemes?: Readonly<Record<string, SecurityScheme>>
  /** How long the names of its tools may be when people know longer ones than we would choose. */
  readonly longestName?: number
  /** What a person should know: an instruction to the model in a description, an invisible character, a part that is not supported. */
  readonly remarks?: readonly string[]
}
