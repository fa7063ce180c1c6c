/** Any JSON value. Integers above 2^53 arrive as `bigint`, so that an id is never rounded (platform of the parser: api/json). */
export type Json = null | boolean | number | bigint | string | readonly Json[] | JsonObject
/** A JSON object. */
export type JsonObject = {readonly [key: string]: Json}

/** Whether a parsed JSON value is an object (not an array, not null). */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
