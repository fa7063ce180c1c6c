import {randomBytes} from 'node:crypto'
import type {OwnCall, ResultFile, ToolCall, ToolResult} from '#core/call'
import type {Finder, FoundSecret, KeptSecret, Vault} from '#core/finder'
import {isJsonObject, type Json, type JsonObject} from '#core/json'
import type {CallPorts} from '#core/ports'
import type {Redacted} from '#core/redacted'
import type {Secret} from '#core/secret'
import {clean} from './answer/clean.ts'

/** A shorter value would be found everywhere, and no credential is so short. */
const SHORTEST = 8
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

export type DoorPorts = Pick<CallPorts, 'secrets' | 'finder' | 'vault' | 'forPerson'>

/**
 * Opens the door of a call. Below the sensitive tiers everything that is found becomes a handle; the credentials of this
 * process leave on no tier.
 */
export async function openDoor(
  {tier, tool}: Pick<ToolCall | OwnCall, 'tier' | 'tool'>,
  {secrets, finder, vault, forPerson}: DoorPorts,
): Promise<Door> {
  const found = await finder()
  const carried: Secret[] = []
  const held = () => [...secrets(), ...carried]
  const shows = forPerson === true || tier.startsWith('sensitive-')
  const schema = 'request' in tool ? tool.outputSchema : undefined
  const from = {name: tool.name, ...(schema === undefined ? {} : {schema})}
  return {
    carry: (secret) => void carried.push(secret),
    text: (raw) => hidden(raw, held(), found) as unknown as Redacted,
    message: (raw) => String(shows ? redact(raw, held()) : hidden(raw, held(), found)),
    result: (unredacted) => resultOf(unredacted, {secrets: held(), finder: found, vault, shows, from}),
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
  String(finder.replace(redact(raw, secrets), ({kind}) => `[${kind}]`))

/** A result before it has been through the door. */
export interface Unredacted {
  readonly isError: boolean
  readonly data?: Json
  readonly said?: JsonObject
  readonly files?: readonly ResultFile[]
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
}

async function resultOf({isError, data, said, files}: Unredacted, through: Through): Promise<ToolResult> {
  const cleaned = data === undefined ? undefined : clean(data)
  const removed = cleaned === undefined || cleaned.removed === 0 ? {} : {removed: removedWords(cleaned.removed)}
  const words = {...said, ...removed}
  const handles = createHandles(through)
  const pass = (value: Json, schema?: JsonObject) =>
    through.finder.replace(redact(value, through.secrets), handles.instead, schema) as Redacted
  const shown = {
    ...(cleaned === undefined ? {} : {data: pass(cleaned.value, through.from.schema)}),
    ...(Object.keys(words).length === 0 ? {} : {said: pass(words) as unknown as NonNullable<ToolResult['said']>}),
  }
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
function createHandles({shows, vault, from}: Through) {
  const kept = new Map<string, KeptSecret>()
  const hidden: Record<string, number> = {}
  let inClear = 0
  return {
    instead(found: FoundSecret): string {
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

function needlesOf(secrets: readonly Secret[]): readonly string[] {
  const values = secrets.map((secret) => secret.reveal()).filter((value) => value.length >= SHORTEST)
  const forms = values.flatMap((value) => [
    value,
    encodeURIComponent(value),
    Buffer.from(value).toString('base64').replace(/=+$/, ''),
  ])
  return [...new Set(forms)].sort((a, b) => b.length - a.length)
}

const mask = (text: string, needles: readonly string[]): string =>
  needles.reduce((shown, needle) => shown.replaceAll(needle, '[redacted]'), text)

function walk(value: Json, shown: (text: string) => string): Json {
  if (typeof value === 'string') return shown(value)
  if (Array.isArray(value)) return value.map((item: Json) => walk(item, shown))
  if (!isJsonObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [shown(key), walk(item, shown)]))
}
