import {randomUUID} from 'node:crypto'
import type {Json, JsonObject} from '#core/json'
import type {Doc, Reply} from '../world.ts'

/** A handler's no. It ends the handler wherever it is thrown; index.ts makes the reply of it. */
export class Refusal extends Error {
  readonly reply: Reply
  constructor(reply: Reply, message: string) {
    super(message)
    this.reply = reply
  }
}

export const ok = (body: Json): Reply => ({status: 200, body})
/** The answer to what a job goes on with. */
export const accepted = (body: JsonObject): Reply => ({status: 202, body})

/**
 * Refuses in the API's shape: `{error, code, statusCode, traceId, ...}`.
 * @throws Refusal always
 */
export function refuse(status: number, code: string, error: string, more: JsonObject = {}): never {
  const body = {error, code, statusCode: status, traceId: randomUUID().replaceAll('-', ''), ...more}
  throw new Refusal({status, body}, error)
}

/** 404 for a thing of some kind: `vm.not_found`. */
export function refuseUnknown(kind: string, id: string): never {
  return refuse(404, `${kind}.not_found`, `There is no ${kind.replaceAll('_', ' ')} ${id}`)
}

/** 400 for one input. */
export function refuseInput(field: string, reason: string): never {
  return refuse(400, 'validation.failed', `${field} ${reason}`, {details: [{field, message: reason}]})
}

/** What may leave of a document: all but its place (`aid`, `cid`, unless kept) and what begins with `_`. */
export function view(doc: Doc, keep: readonly string[] = []): JsonObject {
  const leaves = ([key]: [string, Json]): boolean =>
    keep.includes(key) || !(key === 'aid' || key === 'cid' || key.startsWith('_'))
  return Object.fromEntries(Object.entries(doc).filter(leaves))
}

/** Some keys of a document, in their order. */
export function pick(doc: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(keys.flatMap((key): [string, Json][] => (doc[key] === undefined ? [] : [[key, doc[key]]])))
}
