import {isJsonObject, type Json, type JsonObject} from '#core/json'
import {wordsOf} from '#core/words'
import {TAKES_A_PASSWORD} from './commands.ts'
import {tellingOf} from './values.ts'

/** What a field is called that names a thing: `name`, `OutputKey`, `attribute`. */
const NAMING = words(
  'name key attribute attr parameter param variable var header field setting option property prop column env label path id identifier question q k n',
)
/** What a field is called that holds the value of the thing: `value`, `ParameterValue`, `old` and `new` in a record of changes. */
const HOLDING = words(
  `value values val v old new before after from to current previous prior latest planned desired actual default content contents data text plaintext
  plain raw string base64 hex items item s computed resolved effective decoded decrypted stored expected received answer a payload properties`,
)

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

/** What fields are judged by because of what stands beside them; '': they hold no secret. */
export function specialNames(here: JsonObject): ReadonlyMap<string, string> | undefined {
  if ('logprob' in here) return PIECE // a piece of what a model wrote
  if (typeof here.primary === 'string' && typeof here.secondary === 'string') return TWO_KEYS
  return typeof here.key === 'string' && isOfPublicKey(here) ? PUBLIC : undefined
}

const PIECE = new Map([['token', '']])
const PUBLIC = new Map([['key', '']])
/** They are changed in turn. */
const TWO_KEYS = new Map([
  ['primary', 'auth'],
  ['secondary', 'auth'],
])

const isOfPublicKey = (here: JsonObject): boolean =>
  Object.values(here).some(
    (one) => typeof one === 'string' && one.length <= 200 && /public[ _-]?key/i.test(one) && !/private/i.test(one),
  )

/** Whether an object says that its code is one for some minutes. */
export const isOfCode = (here: JsonObject): boolean =>
  Object.values(here).some((one) => typeof one === 'string' && /^(?:[th]?otp|one[-_ ]?time(?:[-_ ]?code)?)$/i.test(one))

/** Whether a field names what stands beside it. */
export const namesValue = (key: string): boolean => roleOf(key) === 'name'

/** Whether a field only says: this is the value of what is named beside it. */
export const holdsValue = (key: string): boolean => roleOf(key) === 'value'

/** Whether a field only says: this is what the one around it is about. */
export const saysNothing = (key: string): boolean => key === 'key' || holdsValue(key)

/** What a field says of another one by its own name. The same ones come again in every item of a list. */
function roleOf(key: string): 'name' | 'value' | 'none' {
  let role = roles.get(key)
  if (role === undefined) {
    const last = wordsOf(key).at(-1) ?? ''
    role = NAMING.has(last)
      ? 'name'
      : EXPLAINS.test(key)
        ? 'none'
        : HOLDING.has(last) || /^(?:\d+|[$#@_]\w{0,8})$/.test(key)
          ? 'value'
          : 'none'
    if (roles.size > 20_000) roles.clear()
    roles.set(key, role)
  }
  return role
}
/** A text that only explains. */
const EXPLAINS = /(?:help|hint|alt|placeholder|error|button|link|tooltip|description)[_-]?text$/i
const roles = new Map<string, 'name' | 'value' | 'none'>()

/** The name that stands in a field beside the value: `{"name": "DB_PASSWORD", "value": ...}`, if it tells of a secret. */
export function nameBeside(here: JsonObject): string | undefined {
  if (typeof here.type === 'string' && SECRET_TYPE.test(here.type)) return 'secret value'
  let perhaps = EXPIRES.some((key) => key in here) ? 'auth' : undefined
  for (const [key, raw] of Object.entries(here)) {
    if (typeof raw !== 'string' || !(roleOf(key) === 'name' || (key === 'title' && 'value' in here))) continue
    if (IN_A_VAULT.test(raw)) return 'secret value'
    const name = key === 'key' ? (pathIn(raw) ?? raw) : raw
    const telling = NAME.test(name) ? tellingOf(name) : 'nothing'
    if (telling === 'secret') return name
    if (telling === 'perhaps') perhaps ??= name
    else if (QUESTION.test(name)) perhaps ??= 'key'
  }
  return perhaps
}

/** What says of itself that it is one. */
const SECRET_TYPE = /^(?:secret|password|secure[_-]?string)$/i
/** A value that nobody could think up, and that ends, is there to be let in with. */
const EXPIRES = ['issued_on', 'expires_on', 'expires_at', 'expiresAt', 'expiresOn', 'expirationDate']

/** The path that a key in base64 is, as a store of a cluster gives it. */
function pathIn(key: string): string | undefined {
  if (key.length < 8 || key.length > 400 || !/^L[A-Za-z0-9+/]+={0,2}$/.test(key)) return undefined
  const path = Buffer.from(key, 'base64').toString('latin1')
  return /^\/[\w./-]+$/.test(path) ? path : undefined
}

/** What a store of secrets calls one that it holds: `projects/1/secrets/db/versions/2`, `https://.../secrets/db/f02...`. */
const IN_A_VAULT = /(?:^|\/)secrets\/[\w.-]{1,127}(?:\/(?:versions\/)?[\w.-]{1,64})?$/
/** Somebody was asked for one, or for something about one. */
const QUESTION = /^[^\n]{0,200}\b(?:api key|access key|private key|token|secret|password|passphrase)\b[^\n]{0,200}\?$/i
/** What names a value: an identifier, a path, a few words. */
const NAME = /^[\p{L}_$/-][\p{L}\p{N} _$./:[\]-]{0,199}$/u

/** Two texts of which the first is the name of the second, as headers are listed. */
export function isEntry(list: readonly Json[]): boolean {
  const [name, value] = list
  return list.length === 2 && typeof name === 'string' && typeof value === 'string' && NAME.test(name)
}

/** The name that a text in a list is judged by: what an option before it says, `["--password", "..."]`. */
export function nameBefore(list: readonly Json[], index: number): string | undefined {
  const before = list[index - 1]
  if (typeof before !== 'string') return undefined
  if (/^-[apwP]$/.test(before) && list.slice(0, index).some((one) => typeof one === 'string' && COMMAND.test(one)))
    return 'password'
  return /^--?[A-Za-z][\w-]{1,60}$/.test(before) ? before : undefined
}

const COMMAND = new RegExp(String.raw`(?:^|\/)(?:mysql\w*|${TAKES_A_PASSWORD})$`)

/** Columns by their names, and where the rows below them are. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: string
}

/** What SQL, a sheet or a series gave: names of columns in one field, rows in another. */
export function tableIn(here: JsonObject): Table | undefined {
  const columns = columnsIn(here)
  if (columns === undefined) return undefined
  const rows = Object.keys(here).find((key) => ROWS.test(key) && Array.isArray(here[key]))
  return rows === undefined ? undefined : {columns, rows}
}

const COLUMNS = /^(?:columns?|fields?|headers?|cols|names?|keys|column_?names?|column_?metadata|schema)$/i
const ROWS = /^(?:rows?|values?|data|data_?rows?|records?|results?|tuples?|body|lines)$/i

function columnsIn(here: JsonObject): readonly string[] | undefined {
  for (const [key, list] of Object.entries(here)) {
    if (!COLUMNS.test(key)) continue
    if (isJsonObject(list)) {
      const inner = columnsIn(list)
      if (inner !== undefined) return inner
    } else if (Array.isArray(list) && list.length > 0) return (list as readonly Json[]).map(columnName)
  }
  return undefined
}

function columnName(one: Json): string {
  if (typeof one === 'string') return one
  if (!isJsonObject(one)) return ''
  const name = one.name ?? one.Name ?? one.columnName ?? one.field ?? one.label ?? one.title ?? one.text
  return typeof name === 'string' ? name : ''
}

/** A list of lists whose first one names the columns, as sheets are given. */
export function headOf(list: readonly Json[]): readonly string[] | undefined {
  const [head, ...rows] = list
  if (!Array.isArray(head) || head.length < 2 || rows.length === 0) return undefined
  const names = head as readonly Json[]
  const fits = rows.every((row) => Array.isArray(row) && row.length === names.length)
  const named = names.every((name) => typeof name === 'string' && NAME.test(name))
  if (!fits || !named) return undefined
  const told = names.some((name) => tellingOf(name as string) !== 'nothing')
  return told || names.length > 2 ? (names as readonly string[]) : undefined // two texts may be a name and its value
}

/** The cells of a row: a list, or what holds one (`{"f": [{"v": ...}]}`, `{"cells": [...]}`). */
export function cellsOf(
  row: Json,
  count: number,
): {readonly cells: readonly Json[]; readonly key?: string} | undefined {
  if (Array.isArray(row)) return {cells: row as readonly Json[]}
  if (!isJsonObject(row)) return undefined
  for (const [key, list] of Object.entries(row))
    if (Array.isArray(list) && list.length === count) return {cells: list as readonly Json[], key}
  return undefined
}
