import {randomBytes} from 'node:crypto'
import type {OwnCall, ResultFile, ToolCall, ToolResult} from '#core/call'
import type {Allowed, Finder, FoundSecret, KeptSecret, Vault} from '#core/finder'
import {isJsonObject, type Json, type JsonObject} from '#core/json'
import type {CallPorts} from '#core/ports'
import type {Redacted} from '#core/redacted'
import type {Secret} from '#core/secret'
import {clean} from './answer/clean.ts'
import {mask, mayHold, needlesOf} from './held.ts'

/** So many secrets of one answer can be used by their handles; the rest is only hidden. */
const MOST_KEPT = 64

/** The one door of a call, for everything that is shown, logged or written. */
export interface Door {
  /** A value that the request carries unseen: it is hidden from now on, on every tier. */
  carry(secret: Secret): void
  /** Text for logs and for people: no secret is in it, on no tier, and no handle can be used. */
  text(raw: string): Redacted
  /** A message while the call lasts, as its answer would show it. */
  message(raw: string): string
  /** A result made of redacted content only. */
  result(unredacted: Unredacted): Promise<ToolResult>
}

export type DoorPorts = Pick<CallPorts, 'secrets' | 'finder' | 'vault' | 'forPerson' | 'allowed'>

/**
 * Opens the door of a call. Below the sensitive tiers everything that is found becomes a handle; the credentials of this
 * process leave on no tier.
 */
export async function openDoor(
  {tier, tool}: Pick<ToolCall | OwnCall, 'tier' | 'tool'>,
  {secrets, finder, vault, forPerson, allowed}: DoorPorts,
): Promise<Door> {
  const found = await finder()
  const carried: Secret[] = []
  const held = () => [...secrets(), ...carried]
  const shows = forPerson === true || tier.startsWith('sensitive-')
  const schema = 'request' in tool ? tool.marks : undefined
  const from = {name: tool.name, ...(schema === undefined ? {} : {schema})}
  return {
    carry: (secret) => void carried.push(secret),
    text: (raw) => hidden(raw, held(), found) as unknown as Redacted,
    message: (raw) => String(shows ? redact(raw, held()) : hidden(raw, held(), found)),
    result: (unredacted) => resultOf(unredacted, {secrets: held(), finder: found, vault, shows, from, allowed}),
  }
}

/**
 * No value and no key leaves with a credential in it that this process holds, as it is or encoded. It walks the parsed
 * JSON: in JSON text, a secret with a quote or a backslash would be missed. Alone it is for our own words.
 */
export function redact(value: Json, secrets: readonly Secret[]): Redacted {
  const needles = needlesOf(secrets)
  return (needles.length === 0 ? value : walk(value, (text) => mask(text, needles))) as Redacted
}

/** A text without secrets, and without handles: for logs, and for what is shown before a request leaves. */
export const hidden = (raw: string, secrets: readonly Secret[], finder: Finder): string =>
  String(hiddenIn(raw, secrets, finder))

/** The same for a value. */
export const hiddenIn = (value: Json, secrets: readonly Secret[], finder: Finder): Redacted =>
  finder.replace(redact(value, secrets), ({kind}) => `[${kind}]`) as Redacted

/** A result before it has been through the door. */
export interface Unredacted {
  readonly isError: boolean
  readonly data?: Json
  readonly said?: JsonObject
  readonly files?: readonly ResultFile[]
  /** It has been through this server's door before: the answer of a tool that a tool of ours called, or what was kept of one. */
  readonly passed?: true
}

/** A result of our own words alone, where no door could be opened. */
export function failure({said = {}}: Pick<Unredacted, 'said'>, secrets: readonly Secret[]): ToolResult {
  return {isError: true, said: redact(said, secrets) as unknown as NonNullable<ToolResult['said']>}
}

interface Through {
  readonly secrets: readonly Secret[]
  readonly finder: Finder
  readonly vault: Vault | undefined
  readonly shows: boolean
  readonly from: {readonly name: string; readonly schema?: JsonObject}
  readonly allowed: CallPorts['allowed'] | undefined
}

async function resultOf({isError, data, said, files, passed}: Unredacted, through: Through): Promise<ToolResult> {
  const cleaned = data === undefined ? undefined : clean(data)
  const removed = cleaned === undefined || cleaned.removed === 0 ? {} : {removed: removedWords(cleaned.removed)}
  const words = {...said, ...removed}
  /** All of it, through the door. */
  const pass = (allowed?: Allowed) => {
    const handles = createHandles(through, allowed)
    const one = (value: Json, schema?: JsonObject): Redacted => {
      const own = redact(value, through.secrets)
      return passed === true ? own : (through.finder.replace(own, handles.instead, schema) as Redacted)
    }
    const shown = {
      ...(cleaned === undefined ? {} : {data: one(cleaned.value, through.from.schema)}),
      ...(Object.keys(words).length === 0 ? {} : {said: one(words) as unknown as NonNullable<ToolResult['said']>}),
    }
    return {handles, shown}
  }
  const strict = pass()
  // What a person allowed is looked up only when there is something that it could be about.
  const allowed = strict.handles.any() ? await through.allowed?.() : undefined
  const {handles, shown} = allowed === undefined ? strict : pass(allowed)
  const lost = await handles.keep()
  return {
    isError,
    ...shown,
    ...(lost === undefined ? {} : {said: {...shown.said, handles: redact(lost, through.secrets)}}),
    ...(files === undefined ? {} : {files}),
    ...handles.counted(),
  }
}

/** What stands in the place of the secrets of one answer: the same for the same value, and never the same in another one. */
function createHandles({shows, vault, from, secrets}: Through, allowed?: Allowed) {
  const kept = new Map<string, KeptSecret>()
  const hidden: Record<string, number> = {}
  let inClear = 0
  const needles = needlesOf(secrets)
  /** Never a credential of ours, however it is written, nor what the manifest calls a secret. */
  const stays = (found: FoundSecret): boolean =>
    allowed?.(found, from.name) === true && found.marked !== true && !mayHold(found.value, needles)
  return {
    any: (): boolean => inClear > 0 || kept.size > 0,
    instead(found: FoundSecret): string {
      if (stays(found)) return found.value
      if (shows) {
        inClear++
        return found.value
      }
      hidden[found.kind] = (hidden[found.kind] ?? 0) + 1
      const known = kept.get(found.value)
      if (known !== undefined) return known.handle
      const handle = `«secret:${found.kind}:${randomId()}»`
      kept.set(found.value, {...found, handle, tool: from.name})
      return handle
    },
    /** Why they cannot be used, if they cannot. What they hide stays hidden. */
    async keep(): Promise<string | undefined> {
      if (vault === undefined || kept.size === 0) return undefined
      try {
        await vault.keep([...kept.values()].slice(0, MOST_KEPT))
        return kept.size <= MOST_KEPT ? undefined : `only the first ${MOST_KEPT} can be used`
      } catch (error) {
        return `they cannot be used: ${error instanceof Error ? error.message : String(error)}`
      }
    },
    counted(): Pick<ToolResult, 'secrets'> {
      if (inClear === 0 && Object.keys(hidden).length === 0) return {}
      return {secrets: {hidden, shown: inClear}}
    },
  }
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
/** 100 bits: not to be guessed. */
const randomId = (): string => [...randomBytes(20)].map((byte) => ALPHABET[byte & 31]).join('')

const removedWords = (count: number): string =>
  count === 1 ? 'one invisible character' : `${count} invisible characters`

function walk(value: Json, shown: (text: string) => string): Json {
  if (typeof value === 'string') return shown(value)
  if (Array.isArray(value)) return value.map((item: Json) => walk(item, shown))
  if (!isJsonObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [shown(key), walk(item, shown)]))
}
