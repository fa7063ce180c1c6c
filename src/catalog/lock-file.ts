import {type ParseError, parseTree} from 'jsonc-parser'
import {RunosError} from '#core/errors'
import {isJsonObject, type Json, parseJson} from '#core/json'
import {placeAt} from '#core/text'
import {isTier} from '#core/tier'
import type {Lock, LockEntry} from './lock.ts'

const SCHEMA_VERSION = 1

/** The locks of a file: one for each API that it speaks of. */
export type Locks = Readonly<Record<string, Lock>>

/** The text of `tiers.lock`: JSON, one operation a line, so that a review shows what moved. */
export function printLocks(locks: Locks): string {
  const apis = Object.entries(locks)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, lock]) => {
      const lines = lock.map((entry) => `      ${JSON.stringify(entry)}`)
      return `    ${JSON.stringify(name)}: [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n    `}]`
    })
  const body = apis.length === 0 ? '{}' : `{\n${apis.join(',\n')}\n  }`
  return `{\n  "schemaVersion": ${SCHEMA_VERSION},\n  "apis": ${body}\n}\n`
}

/**
 * Reads `tiers.lock`.
 * @throws RunosError E_FILE_MALFORMED with `file:line:column`, also for a version that is newer than this program
 */
export function parseLocks(text: string, path: string): Locks {
  const fault = (
    why: string,
    at = '',
    fix: readonly string[] = [`repair ${path}, or restore it from version control`],
  ) => new RunosError('E_FILE_MALFORMED', `${path}: ${why}`, {where: path + at, fix})
  let root: Json
  try {
    root = parseJson(text)
  } catch {
    const {line, column} = faultPlace(text)
    throw fault('not JSON', `:${line}:${column}`)
  }
  if (!isJsonObject(root)) throw fault('a JSON object is expected', ':1:1')
  if (typeof root.schemaVersion === 'number' && root.schemaVersion > SCHEMA_VERSION)
    throw fault(`schemaVersion ${root.schemaVersion} is newer than this runos knows`, '', ['update runos'])
  if (root.schemaVersion !== SCHEMA_VERSION) throw fault(`schemaVersion ${SCHEMA_VERSION} is expected`)
  if (!isJsonObject(root.apis ?? null)) throw fault('apis: an object is expected')
  const locks = Object.entries(root.apis as {readonly [name: string]: Json}).map(([name, list]) => {
    if (!Array.isArray(list)) throw fault(`apis.${name}: a list is expected`)
    return [
      name,
      list.map((entry, index) =>
        requireEntry(entry, () => fault(`apis.${name}[${index}] is not an operation`, placeOf(text, entry))),
      ),
    ] as const
  })
  return Object.fromEntries(locks)
}

const TEXTS = ['tool', 'operation', 'method', 'address', 'schema'] as const

function requireEntry(value: Json, fault: () => RunosError): LockEntry {
  if (!isJsonObject(value) || TEXTS.some((key) => typeof value[key] !== 'string')) throw fault()
  const {tiers, evidence} = value
  if (!Array.isArray(tiers) || !tiers.every(isTier)) throw fault()
  if (!Array.isArray(evidence) || !evidence.every((one) => typeof one === 'string')) throw fault()
  return value as unknown as LockEntry
}

/** The line of an operation: each has one of its own, as long as nobody has formatted the file anew. */
function placeOf(text: string, entry: Json): string {
  const offset = text.indexOf(JSON.stringify(entry))
  if (offset < 0) return ''
  const {line, column} = placeAt(text, offset)
  return `:${line}:${column}`
}

/** Where a text stops being JSON. */
function faultPlace(text: string): {readonly line: number; readonly column: number} {
  const faults: ParseError[] = []
  parseTree(text, faults, {disallowComments: true})
  return placeAt(text, faults[0]?.offset ?? text.length)
}
