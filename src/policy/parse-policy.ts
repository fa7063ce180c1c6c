import {LineCounter, parseDocument} from 'yaml'
import {RunosError} from '#core/errors'
import {isJsonObject, type Json, type JsonObject} from '#core/json'
import {BY_HAND, TIERS} from '#core/tier'
import {duration, hoursOf} from './durations.ts'
import {
  type AllowRow,
  type Comparison,
  type Conditions,
  DAYS,
  MODES,
  type Policy,
  type Rule,
  SCHEMA_VERSION,
  SESSIONS,
  type Sessions,
} from './policy.ts'

const MAX_ALIASES = 50
const EFFECTS = ['allow', 'ask', 'deny'] as const
const METHODS = ['GET', 'HEAD', 'OPTIONS', 'QUERY', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE'] as const
type Keys = readonly (string | number)[]

/**
 * Reads YAML of ours, with the place of each fault.
 * @throws RunosError E_POLICY_INVALID with `file:line:column`
 */
export function readYaml(text: string, path: string) {
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines, uniqueKeys: true, prettyErrors: false, logLevel: 'silent'})
  const place = (offset: number) => {
    const {line, col} = lines.linePos(offset)
    return {line: Math.max(line, 1), column: Math.max(col, 1)}
  }
  const fail = (why: string, offset = 0): never => {
    const {line, column} = place(offset)
    const where = `${path}:${line}:${column}`
    throw new RunosError('E_POLICY_INVALID', `${where}: ${why}`, {
      where,
      fix: [`repair it, then: runos policy check ${path}`],
    })
  }
  const [first] = document.errors
  if (first !== undefined) fail(first.message.split('\n', 1)[0] ?? 'not YAML', first.pos[0])
  const offsetOf = (keys: Keys): number => {
    for (let length = keys.length; length > 0; length--) {
      const node = document.getIn(keys.slice(0, length), true) as {range?: readonly number[]} | undefined
      if (node?.range !== undefined) return node.range[0] ?? 0
    }
    return 0
  }
  const at = (keys: Keys, why: string): never => fail(`${keys.join('.')}: ${why}`, offsetOf(keys))
  let root: Json = null
  try {
    root = document.toJS({maxAliasCount: MAX_ALIASES}) as Json
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error))
  }
  /** Names with values, and none but these. */
  const table = (value: Json | undefined, keys: Keys, names?: readonly string[]): JsonObject => {
    if (!isJsonObject(value))
      return keys.length === 0 ? fail('names with values are expected') : at(keys, 'names with values are expected')
    const strange = names === undefined ? undefined : Object.keys(value).find((key) => !names.includes(key))
    if (strange !== undefined) at([...keys, strange], `not known; known are ${names?.join(', ')}`)
    return value
  }
  const list = (value: Json | undefined, keys: Keys): readonly Json[] =>
    Array.isArray(value) ? value : at(keys, 'a list is expected')
  const text_ = (value: Json | undefined, keys: Keys): string =>
    typeof value === 'string' && value !== '' ? value : at(keys, 'text is expected')
  const oneOf = <Word extends string>(value: Json | undefined, keys: Keys, words: readonly Word[]): Word =>
    words.find((word) => word === value) ?? at(keys, `one of ${words.join(', ')} is expected`)
  const version = (value: Json | undefined): void => {
    if (typeof value === 'number' && value > SCHEMA_VERSION)
      at(['schemaVersion'], `${value} is newer than this runos knows (${SCHEMA_VERSION})`)
    if (value !== SCHEMA_VERSION) at(['schemaVersion'], `${SCHEMA_VERSION} is expected`)
  }
  return {root, at, table, list, text: text_, oneOf, version, lineOf: (keys: Keys) => place(offsetOf(keys)).line}
}

type Reader = ReturnType<typeof readYaml>

/**
 * Reads a policy. A word that is not known is refused, because whoever mistyped a condition believes that it holds.
 * @throws RunosError E_POLICY_INVALID with `file:line:column`
 */
export function parsePolicy(text: string, path: string): Policy {
  const read = readYaml(text, path)
  const root = read.table(read.root, [], ['schemaVersion', 'mode', 'taint', 'audit', 'redaction', 'rules'])
  read.version(root.schemaVersion)
  const rules = root.rules === undefined || root.rules === null ? [] : read.list(root.rules, ['rules'])
  const parsed = rules.map((value, index) => ruleOf(read, value, ['rules', index]))
  parsed.forEach(({name}, index) => {
    if (parsed.findIndex((one) => one.name === name) < index)
      read.at(['rules', index, 'name'], `there is another rule called ${JSON.stringify(name)}`)
  })
  return {
    mode: root.mode === undefined ? 'permissive' : read.oneOf(root.mode, ['mode'], MODES),
    rules: parsed,
    ...(root.taint === undefined ? {} : {taintMinutes: taintOf(read, root.taint)}),
    ...(root.audit === undefined ? {} : {sessions: sessionsOf(read, root.audit)}),
    ...(root.redaction === undefined ? {} : {allow: allowOf(read, root.redaction)}),
  }
}

function allowOf(read: Reader, value: Json): readonly AllowRow[] {
  const {allow} = read.table(value, ['redaction'], ['allow'])
  return read.list(allow, ['redaction', 'allow']).map((item, index) => {
    const keys = ['redaction', 'allow', index]
    const row = read.table(item, keys, ['api', 'tool', 'field', 'kind', 'reason'])
    // A row about a whole tool would let every secret of its answers through.
    if (row.field === undefined && row.kind === undefined) read.at(keys, 'a field or a kind is expected')
    const texts = (name: string) => {
      const given = row[name]
      return given === undefined ? {} : {[name]: someOf(read, given, [...keys, name], read.text)}
    }
    return {
      ...texts('api'),
      ...texts('tool'),
      ...texts('field'),
      ...texts('kind'),
      reason: read.text(row.reason, [...keys, 'reason']),
      line: read.lineOf(keys),
    }
  })
}

/** One, or a list of at least one. */
function someOf<Word>(read: Reader, given: Json, keys: Keys, one: (value: Json, keys: Keys) => Word): readonly Word[] {
  if (!Array.isArray(given)) return [one(given, keys)]
  if (given.length === 0) read.at(keys, 'at least one is expected')
  return given.map((item: Json, index) => one(item, [...keys, index]))
}

function taintOf(read: Reader, value: Json): number {
  if (value === 'off') return 0
  const {minutes} = read.table(value, ['taint'], ['minutes'])
  if (typeof minutes === 'number' && minutes > 0 && minutes <= 24 * 60) return minutes
  return read.at(['taint', 'minutes'], 'a number above 0 and up to 1440 is expected; "taint: off" switches it off')
}

function sessionsOf(read: Reader, value: Json): Sessions {
  const {sessions} = read.table(value, ['audit'], ['sessions'])
  return read.oneOf(sessions, ['audit', 'sessions'], SESSIONS)
}

function ruleOf(read: Reader, value: Json, keys: Keys): Rule {
  const rule = read.table(value, keys, ['name', 'when', 'then', 'reason'])
  const name = read.text(rule.name, [...keys, 'name'])
  if (!/^[\w .-]{1,80}$/.test(name))
    read.at([...keys, 'name'], 'up to 80 letters, digits, spaces, ., _ and - are expected')
  return {
    name,
    line: read.lineOf(keys),
    when: rule.when === undefined || rule.when === null ? {} : conditionsOf(read, rule.when, [...keys, 'when']),
    effect: read.oneOf(rule.then, [...keys, 'then'], EFFECTS),
    ...(rule.reason === undefined ? {} : {reason: read.text(rule.reason, [...keys, 'reason'])}),
  }
}

const WORDS = ['api', 'tier', 'tool', 'method', 'arguments', 'cluster', 'time', 'rate', 'taint', 'handle', 'destroys']

function conditionsOf(read: Reader, value: Json, keys: Keys): Conditions {
  const when = read.table(value, keys, WORDS)
  const some = <Word>(name: string, one: (value: Json, keys: Keys) => Word): Record<string, readonly Word[]> => {
    const given = when[name]
    return given === undefined ? {} : {[name]: someOf(read, given, [...keys, name], one)}
  }
  const flag = (name: string): Record<string, boolean> => {
    const given = when[name]
    if (given === undefined) return {}
    return typeof given === 'boolean' ? {[name]: given} : read.at([...keys, name], 'true or false is expected')
  }
  return {
    ...some('api', read.text),
    ...some('tier', (item, at) => read.oneOf(item, at, [...TIERS, BY_HAND])),
    ...some('tool', read.text),
    ...some('method', (item, at) => read.oneOf(item, at, METHODS)),
    ...some('cluster', read.text),
    ...(when.arguments === undefined ? {} : {arguments: argumentsOf(read, when.arguments, [...keys, 'arguments'])}),
    ...(when.time === undefined ? {} : {time: timeOf(read, when.time, [...keys, 'time'])}),
    ...(when.rate === undefined ? {} : {rate: rateOf(read, when.rate, [...keys, 'rate'])}),
    ...flag('taint'),
    ...flag('handle'),
    ...flag('destroys'),
  }
}

const isPlain = (value: Json | undefined): boolean => typeof value !== 'object' || value === null

function argumentsOf(read: Reader, value: Json, keys: Keys): Readonly<Record<string, Comparison>> {
  return Object.fromEntries(
    Object.entries(read.table(value, keys)).map(([way, how]) => {
      const here = [...keys, way]
      if (isPlain(how)) return [way, {is: how}]
      if (Array.isArray(how)) return [way, {in: how}]
      const said = read.table(how, here, ['is', 'not', 'in', 'above', 'below', 'given'])
      for (const name of ['is', 'not']) if (!isPlain(said[name])) read.at([...here, name], 'one value is expected')
      for (const name of ['above', 'below'])
        if (said[name] !== undefined && typeof said[name] !== 'number') read.at([...here, name], 'a number is expected')
      if (said.in !== undefined) read.list(said.in, [...here, 'in'])
      if (said.given !== undefined && typeof said.given !== 'boolean')
        read.at([...here, 'given'], 'true or false is expected')
      if (Object.keys(said).length === 0) read.at(here, 'a comparison is expected')
      return [way, said as Comparison]
    }),
  )
}

function timeOf(read: Reader, value: Json, keys: Keys): NonNullable<Conditions['time']> {
  const time = read.table(value, keys, ['days', 'hours', 'zone'])
  const zone = read.text(time.zone, [...keys, 'zone'])
  try {
    new Intl.DateTimeFormat('en', {timeZone: zone})
  } catch {
    read.at([...keys, 'zone'], 'no such time zone; for example Europe/Berlin or UTC') // a RangeError says only that
  }
  const hours = time.hours === undefined ? {} : hoursOf(read.text(time.hours, [...keys, 'hours']))
  if (hours === undefined) return read.at([...keys, 'hours'], 'hours such as "09:00-17:00" are expected')
  if (time.days === undefined) return {zone, ...hours}
  const days = read
    .list(time.days, [...keys, 'days'])
    .map((day, index) => read.oneOf(day, [...keys, 'days', index], DAYS))
  return {zone, days, ...hours}
}

function rateOf(read: Reader, value: Json, keys: Keys): NonNullable<Conditions['rate']> {
  const {over, per} = read.table(value, keys, ['over', 'per'])
  if (typeof over !== 'number' || !Number.isInteger(over) || over < 0 || over > 1000)
    return read.at([...keys, 'over'], 'a whole number from 0 to 1000 is expected')
  const ms = duration(read.text(per, [...keys, 'per']))
  return ms === undefined
    ? read.at([...keys, 'per'], 'a duration such as 30s, 10m, 1h or 1d is expected')
    : {over, per: ms}
}
