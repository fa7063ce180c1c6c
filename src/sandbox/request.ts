import type {IncomingMessage} from 'node:http'
import {isJsonObject, type JsonObject} from '#core/json'
import type {ContractOperation} from './contract.ts'
import type {Reply} from './world.ts'

/** Bytes of a body: an object travels as base64 within JSON, an archive as it is. */
const MAX_BYTES = {json: 15 * 1024 * 1024, form: 64 * 1024, bytes: 50 * 1024 * 1024} as const

/** A request as far as HTTP goes: parsed, not yet checked against the contract. */
export interface ParsedRequest {
  readonly query: Readonly<Record<string, string>>
  readonly body: JsonObject
  readonly raw?: Uint8Array
}

/** Thrown for a request that ends before a handler sees it. */
export class Refusal extends Error {
  readonly reply: Reply
  constructor(status: number, error: string, code: string, details?: readonly string[]) {
    super(error)
    this.reply = {status, body: {error, code, statusCode: status, ...(details ? {details: [...details]} : {})}}
  }
}

/**
 * Reads query and body of a request in the form that the operation takes.
 * @throws Refusal 400 (malformed), 413 (too large), 415 (another type)
 */
export async function parseRequest(
  request: IncomingMessage,
  query: string,
  operation: ContractOperation,
): Promise<ParsedRequest> {
  const kind = operation.bodyType ?? 'json'
  const bytes = await readBody(request, MAX_BYTES[kind])
  const parsed = {query: parseQuery(query)}
  if (bytes.length === 0) return {...parsed, body: {}}
  if (kind === 'bytes') return {...parsed, body: {}, raw: bytes}
  const type = (request.headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase()
  const wanted = kind === 'json' ? 'application/json' : 'application/x-www-form-urlencoded'
  if (type !== wanted) throw new Refusal(415, `The body must be ${wanted}`, 'request.type')
  const text = decode(bytes)
  return {...parsed, body: kind === 'form' ? parseQuery(text) : parseJson(text)}
}

/** Query or form: every name at most once, since two values for one name mean different things to different readers. */
function parseQuery(text: string): Record<string, string> {
  const pairs = [...new URLSearchParams(text)]
  const names = pairs.map(([name]) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new Refusal(400, `${twice} is given twice`, 'request.invalid')
  return Object.fromEntries(pairs)
}

function parseJson(text: string): JsonObject {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new Refusal(400, `The body is not JSON: ${(error as Error).message}`, 'request.invalid')
  }
  if (!isJsonObject(value)) throw new Refusal(400, 'The body must be a JSON object', 'request.invalid')
  return value
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    // The one reason that decoding fails for.
    throw new Refusal(400, 'The body is not UTF-8', 'request.invalid')
  }
}

async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) throw new Refusal(413, `The body is larger than ${limit} bytes`, 'request.too_large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
