import type {JudgedCall, UsedHandle} from '#core/call'
import {RunosError} from '#core/errors'
import {HANDLE, type Vault} from '#core/finder'
import {isJsonObject, type Json, type JsonObject} from '#core/json'
import {Secret} from '#core/secret'
import {isSecretName} from '#core/secret-name'

/** A call whose handles are known, and the arguments with the values that only its request is given. */
export interface Filled {
  readonly call: JudgedCall
  readonly args: JsonObject
  readonly carried: readonly Secret[]
}

/**
 * Puts the values of handles into the arguments of a write, for the request alone: the call keeps the handles, so nothing
 * that is shown, approved or written holds a value. Only a field of the body that is marked or called as a secret takes
 * one. Unknown, foreign and expired handles are one and the same error.
 * @throws RunosError E_HANDLE
 */
export async function useHandles(call: JudgedCall, vault: Vault | undefined): Promise<Filled> {
  const used: UsedHandle[] = []
  const carried: Secret[] = []
  const args = await fill(call.args, [], call.tool.inputSchema)
  if (!isJsonObject(args) || used.length === 0) return {call, args: call.args, carried}
  return {call: {...call, handles: used}, args, carried}

  async function fill(value: Json, way: readonly string[], schema: Json | undefined): Promise<Json> {
    if (typeof value === 'string') return HANDLE.test(value) ? meantBy(value, way, schema) : value
    if (Array.isArray(value))
      return Promise.all(value.map((item: Json, index) => fill(item, [...way, String(index)], part(schema, 'items'))))
    if (!isJsonObject(value)) return value
    const pairs = Object.entries(value).map(async ([key, item]): Promise<[string, Json]> => {
      if (HANDLE.test(key)) throw refused([...way, 'a name'], 'a name takes no handle')
      return [key, await fill(item, [...way, key], part(part(resolved(schema), 'properties'), key))]
    })
    return Object.fromEntries(await Promise.all(pairs))
  }

  async function meantBy(text: string, way: readonly string[], schema: Json | undefined): Promise<string> {
    if (HANDLE.exec(text)?.[0] !== text)
      throw refused(way, 'a handle stands alone: nothing before it and nothing behind it')
    if (call.tier === 'read' || call.tier === 'sensitive-read') throw refused(way, 'only a write takes a handle')
    if (!inBody(way))
      throw refused(way, 'a handle goes into the body of a request alone, never into an address, a header or SQL')
    if (!takesSecret(way, resolved(schema))) throw refused(way, 'this argument is not marked as a secret')
    const found = await vault?.find(text)
    if (found === undefined) throw unknownHandle(way.join('.'))
    used.push({handle: text, from: `${found.at} of ${found.tool}`, into: way.join('.')})
    carried.push(new Secret(found.value))
    return found.value
  }

  /** Whether an argument goes into the body. */
  function inBody([first = '']: readonly string[]): boolean {
    const {body, path, query, headers, cookies} = call.tool.request
    if (call.tool.sql?.arg.split('.')[0] === first) return false
    const elsewhere = [...path.flat(), ...query, ...headers, ...cookies]
    if (elsewhere.some((place) => typeof place !== 'string' && place.arg === first)) return false
    if (body === undefined) return false
    return body.kind === 'whole' ? body.arg === first : body.fields.some(({arg}) => arg === first)
  }

  /** A schema behind its reference. */
  function resolved(schema: Json | undefined): Json | undefined {
    const ref = part(schema, '$ref')
    const defs = part(call.tool.inputSchema, '$defs')
    return typeof ref === 'string' ? part(defs, ref.replace('#/$defs/', '')) : schema
  }
}

/** Unknown, foreign and expired handles are one and the same error. @param where the argument */
export function unknownHandle(where: string): RunosError {
  return new RunosError('E_HANDLE', 'this handle stands for nothing here', {
    where,
    fix: ['read the answer again that it comes from: a handle is good for an hour, in one session, API and account'],
  })
}

const part = (schema: Json | undefined, key: string): Json | undefined =>
  schema !== undefined && isJsonObject(schema) && Object.hasOwn(schema, key) ? schema[key] : undefined

/** By the same knowledge by which answers are judged. */
function takesSecret(way: readonly string[], schema: Json | undefined): boolean {
  if (
    part(schema, 'format') === 'password' ||
    part(schema, 'x-sensitive') === true ||
    part(schema, 'x-secret') === true
  )
    return true
  const name = way.findLast((key) => !/^\d+$/.test(key)) ?? ''
  return isSecretName(name)
}

function refused(way: readonly string[], why: string): RunosError {
  return new RunosError('E_HANDLE', `${way.join('.')}: ${why}`, {
    where: way.join('.'),
    fix: ['give it to an argument for a password, a token or a key, as its whole value'],
  })
}
