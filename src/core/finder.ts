import type {Json, JsonObject} from './json.ts'

/** A secret where it was found. */
export interface FoundSecret {
  /** In small letters with hyphens: `password`, `private-key`, `github-token`. */
  readonly kind: string
  readonly value: string
  /** The field that it stands in, for people: `data.password`. */
  readonly at: string
  /** The manifest says of its field that it is a secret. */
  readonly marked?: true
}

/** Whether a person said of something that was found that it is no secret. */
export type Allowed = (found: FoundSecret, tool: string) => boolean

/** Finds secrets in what came from outside. It is loaded at the first call. */
export interface Finder {
  /**
   * The same JSON with something else in the place of each secret: a text, also where the secret was a number. Nothing
   * else changes.
   * @param instead what stands in the place of a secret; the same text as it was: it stays
   * @param schema what the manifest marks in it as secret (core/tool.ts, `Tool.marks`)
   */
  replace(value: Json, instead: (found: FoundSecret) => string, schema?: JsonObject): Json
}

/** What a handle stands for. */
export interface KeptSecret extends FoundSecret {
  readonly handle: string
  /** The tool whose answer it stood in. */
  readonly tool: string
}

/** Where the values are that handles stand for. */
export interface Vault {
  /** @throws RunosError E_STORE, E_STATE */
  keep(secrets: readonly KeptSecret[]): Promise<void>
  /** undefined: unknown, expired, or of another session, API or account. Nobody is told which. */
  find(handle: string): Promise<KeptSecret | undefined>
}

/** What a handle looks like: 100 random bits in the alphabet of Crockford's base 32. */
export const HANDLE = /«secret:[a-z0-9-]{1,40}:[0-9a-hjkmnp-tv-z]{20}»/
