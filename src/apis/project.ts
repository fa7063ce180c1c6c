import {isAbsolute, normalize} from 'node:path'
import {LineCounter, parseDocument} from 'yaml'
import {apiNameFault, RUNOS} from '#core/api-name'
import {RunosError} from '#core/errors'
import {isJsonObject, type Json} from '#core/json'

/** The name of the file, at the top of a repository. */
export const PROJECT_FILE = 'runos.yaml'
const SCHEMA_VERSION = 1
const MAX_ALIASES = 50

/** One API as a repository describes it. It is somebody else's word: nothing of it is done before a person agrees. */
export interface ProjectApi {
  readonly name: string
  /** A path inside of the repository, or an https address. */
  readonly source: string
  readonly base?: string
  readonly headers: Readonly<Record<string, string>>
  /** Paths inside of the repository, applied in this order. */
  readonly overlays: readonly string[]
}

/** What `runos.yaml` says. Its JSON Schema is manifest/runos.schema.json. */
export interface Project {
  readonly apis: readonly ProjectApi[]
  /** The lock of all its APIs, a path inside of the repository. */
  readonly lock: string
  /** Its policy, a path inside of the repository. */
  readonly policy?: string
}

/**
 * Reads `runos.yaml`. A key that is not known is refused, because a person who mistyped `overlays` believes that they hold.
 * @throws RunosError E_FILE_MALFORMED with `file:line:column`
 */
export function parseProject(text: string, path: string): Project {
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines, uniqueKeys: true})
  const fail = (why: string, offset = 0): never => {
    const {line, col} = lines.linePos(offset)
    const where = `${path}:${Math.max(line, 1)}:${Math.max(col, 1)}`
    throw new RunosError('E_FILE_MALFORMED', `${where}: ${why}`, {where, fix: [`repair ${path}`]})
  }
  const [first] = document.errors
  if (first !== undefined) fail(first.message.split('\n', 1)[0] ?? 'not YAML', first.pos[0])
  /** The error of a value, at its place. */
  const at = (keys: readonly (string | number)[], why: string): never => {
    const node = document.getIn(keys, true) as {range?: readonly number[]} | undefined
    return fail(`${keys.join('.')}: ${why}`, node?.range?.[0] ?? 0)
  }
  let root: Json = null
  try {
    root = document.toJS({maxAliasCount: MAX_ALIASES}) as Json
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error))
  }
  if (!isJsonObject(root)) return fail('names with values are expected')
  const known = (value: object, keys: readonly string[], names: readonly string[]): void => {
    const strange = Object.keys(value).find((key) => !names.includes(key))
    if (strange !== undefined) at([...keys, strange], `not known; known are ${names.join(', ')}`)
  }
  known(root, [], ['schemaVersion', 'apis', 'lock', 'policy'])
  if (typeof root.schemaVersion === 'number' && root.schemaVersion > SCHEMA_VERSION)
    at(['schemaVersion'], `${root.schemaVersion} is newer than this runos knows (${SCHEMA_VERSION})`)
  if (root.schemaVersion !== undefined && root.schemaVersion !== SCHEMA_VERSION)
    at(['schemaVersion'], `${SCHEMA_VERSION} is expected`)
  const textOf = (value: Json | undefined, keys: readonly (string | number)[]): string =>
    typeof value === 'string' && value !== '' ? value : at(keys, 'text is expected')
  const inside = (value: Json | undefined, keys: readonly (string | number)[]): string => {
    const relative = normalize(textOf(value, keys))
    if (isAbsolute(relative) || /^\.\.([/\\]|$)/.test(relative) || /^[a-z]:/i.test(relative))
      at(keys, 'a path inside of this folder is expected')
    return relative
  }
  const table = (value: Json | undefined, keys: readonly string[]) => {
    if (value === undefined || value === null) return {}
    return isJsonObject(value) ? value : at(keys, 'names with values are expected')
  }
  const apis = Object.entries(table(root.apis, ['apis'])).map(([name, value]): ProjectApi => {
    const keys = ['apis', name]
    const fault = name === RUNOS ? 'this API is built in, and no file changes it' : apiNameFault(name)
    if (fault !== undefined) at(keys, fault)
    const api = table(value, keys)
    known(api, keys, ['source', 'base', 'headers', 'overlays'])
    const source = textOf(api.source, [...keys, 'source'])
    const {overlays = []} = api
    if (!Array.isArray(overlays)) at([...keys, 'overlays'], 'a list is expected')
    const headers = Object.entries(table(api.headers, [...keys, 'headers'])).map(
      ([header, text]) => [header, textOf(text, [...keys, 'headers', header])] as const,
    )
    return {
      name,
      source: /^https?:/i.test(source) ? source : inside(source, [...keys, 'source']),
      ...(api.base === undefined ? {} : {base: textOf(api.base, [...keys, 'base'])}),
      headers: Object.fromEntries(headers),
      overlays: (overlays as readonly Json[]).map((one, index) => inside(one, [...keys, 'overlays', index])),
    }
  })
  return {
    apis,
    lock: root.lock === undefined ? 'tiers.lock' : inside(root.lock, ['lock']),
    ...(root.policy === undefined ? {} : {policy: inside(root.policy, ['policy'])}),
  }
}
