import type {ResultFile, ToolResult} from '#core/call'
import {isJsonObject, type Json, type JsonObject} from '#core/json'
import type {Redacted} from '#core/redacted'
import type {Secret} from '#core/secret'
import {clean} from './answer/clean.ts'

/** A shorter value would be found everywhere, and no credential is so short. */
const SHORTEST = 8

/**
 * The one door for everything that is shown, logged or written: no value and no key leaves with a credential in it that
 * this process holds, as it is or percent-encoded. It walks the parsed JSON: in JSON text, a secret with a quote or a
 * backslash would be missed.
 */
export function redact(value: Json, secrets: readonly Secret[]): Redacted {
  const needles = needlesOf(secrets)
  return (needles.length === 0 ? value : walk(value, (text) => mask(text, needles))) as Redacted
}

/** A result before it has been through the door. */
export interface Unredacted {
  readonly isError: boolean
  readonly data?: Json
  readonly said?: JsonObject
  readonly files?: readonly ResultFile[]
}

/** A result made of redacted content only. */
export function result({isError, data, said, files}: Unredacted, secrets: readonly Secret[]): ToolResult {
  const cleaned = data === undefined ? undefined : clean(data)
  const removed = cleaned === undefined || cleaned.removed === 0 ? {} : {removed: removedWords(cleaned.removed)}
  const words = {...said, ...removed}
  return {
    isError,
    ...(cleaned === undefined ? {} : {data: redact(cleaned.value, secrets)}),
    ...(Object.keys(words).length === 0
      ? {}
      : {said: redact(words, secrets) as unknown as NonNullable<ToolResult['said']>}),
    ...(files === undefined ? {} : {files}),
  }
}

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
