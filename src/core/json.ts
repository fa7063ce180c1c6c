/** Any JSON value. Integers above 2^53 are `bigint`, so that an id is never rounded. */
export type Json = null | boolean | number | bigint | string | readonly Json[] | JsonObject
/** A JSON object. */
export type JsonObject = {readonly [key: string]: Json}

/** Whether a value is a JSON object (not an array, not null). */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A number with so many digits may not fit a double; only then is the slower, exact reading worth it. */
const MAYBE_INEXACT = /\d{16}/

/**
 * Reads JSON text; integers that a double cannot hold become `bigint`.
 * @throws SyntaxError as `JSON.parse` does
 */
export function parseJson(text: string): Json {
  if (!MAYBE_INEXACT.test(text)) return JSON.parse(text) as Json
  return JSON.parse(text, (_key, value: unknown, context?: {source?: string}) => {
    if (typeof value !== 'number' || Number.isSafeInteger(value)) return value
    const source = context?.source ?? ''
    return /^-?\d+$/.test(source) ? BigInt(source) : value
  }) as Json
}

/** Writes JSON text; a `bigint` is written with all its digits. */
export function stringifyJson(value: Json, indent?: number): string {
  return JSON.stringify(
    value,
    (_key, item: unknown) => (typeof item === 'bigint' ? rawJson(String(item)) : item),
    indent,
  )
}

/** The same value for whoever writes it with `JSON.stringify`, as the MCP SDK does: all digits of a `bigint` arrive. */
export function withRawIntegers(value: Json): unknown {
  return holdsBigInt(value) ? rewritten(value) : value
}

/** Looking is quicker than copying, and hardly any schema holds such a number. */
function holdsBigInt(value: Json): boolean {
  if (typeof value !== 'object' || value === null) return typeof value === 'bigint'
  if (Array.isArray(value)) return value.some(holdsBigInt)
  for (const key in value) if (holdsBigInt((value as JsonObject)[key] as Json)) return true
  return false
}

function rewritten(value: Json): unknown {
  if (typeof value === 'bigint') return rawJson(String(value))
  if (Array.isArray(value)) return value.map(rewritten)
  if (!isJsonObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rewritten(item)]))
}

/** `JSON.rawJSON` (ECMAScript proposal "JSON.parse source text access", in V8 since 11.4) is not yet in the compiler's library. */
const {rawJSON: rawJson} = JSON as unknown as {rawJSON(text: string): unknown}
