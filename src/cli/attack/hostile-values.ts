import {type Json, type JsonObject, stringifyJson} from '#core/json'
import type {Place, Tool} from '#core/tool'
import type {Attack, Attempt, Outcome, Target} from './attack.ts'
import {reaches} from './reaches.ts'

const IN_PATH = [
  '..',
  '.',
  '%2e%2e',
  '.%2e',
  'a/b',
  'a/../b',
  'a\\b',
  '..;/',
  '%252e%252e',
  '%2f',
  'x?admin=true',
  'x#f',
  'x%00',
  '',
] as const
const IN_HEADER = ['x\r\nx-runos-attack: 1', 'x\u0000', 'x\ny'] as const
const IN_COOKIE = ['x; runos_attack=1', 'x\r\nx-runos-attack: 1'] as const
const IN_QUERY = ['x&runos_attack=1', 'x#runos', 'x;runos_attack=1'] as const

/** Values of path arguments that lead elsewhere once a server or a library has made something of them. */
export const path: Attack = {
  id: 'path',
  what: 'hostile values in each path argument: nothing leaves, or exactly this operation is reached',
  run: (target) => tryEach(target, placesOf(target.tool), IN_PATH, () => undefined),
}

/** Values that would end a header or begin another one. */
export const header: Attack = {
  id: 'header',
  what: 'line breaks and separators in headers and cookies: nothing leaves, or they stay one value',
  async run(target) {
    const {headers, cookies} = target.tool.request
    const split = ({arrived}: Attempt) =>
      arrived.some(
        (one) => 'x-runos-attack' in one.headers || /(?:^|;)\s*runos_attack=/.test(String(one.headers.cookie ?? '')),
      )
        ? 'another header or cookie arrived'
        : undefined
    return sum(await tryEach(target, headers, IN_HEADER, split), await tryEach(target, cookies, IN_COOKIE, split))
  },
}

/** Values that would begin another query parameter, or cut the address off. */
export const query: Attack = {
  id: 'query',
  what: 'separators in query arguments: nothing leaves, or they stay one value',
  run: (target) =>
    tryEach(target, target.tool.request.query, IN_QUERY, ({arrived}) =>
      arrived.some(({target: line}) => new URL(line, 'http://x').searchParams.has('runos_attack'))
        ? 'another query parameter arrived'
        : undefined,
    ),
}

/** Arguments that the operation does not have. */
export const unknown: Attack = {
  id: 'unknown',
  what: 'arguments that the operation does not have, `__proto__` among them: refused by name, and nothing leaves',
  async run(target) {
    const broken: string[] = []
    const names = ['runos_attack', '__proto__', 'constructor', 'X-HTTP-Method-Override']
    for (const name of names) {
      // As it comes over the wire: parsed JSON has such a name as its own.
      const args = JSON.parse(`{${stringifyJson(name)}:{"a":1}${inner(target.args)}}`) as JsonObject
      const {arrived, result} = await target.call(args)
      if (arrived.length > 0 || !result.isError) broken.push(`${name} was let through`)
    }
    return {tries: names.length, broken}
  },
}

const inner = (args: JsonObject): string => {
  const text = stringifyJson(args).slice(1, -1)
  return text === '' ? '' : `,${text}`
}

/** The arguments in the path of an operation. */
const placesOf = ({request}: Tool): readonly Place[] =>
  request.path.flatMap((segment) => segment.filter((part): part is Place => typeof part !== 'string'))

async function tryEach(
  target: Target,
  places: readonly Place[],
  values: readonly string[],
  wrong: (attempt: Attempt) => string | undefined,
): Promise<Outcome> {
  const broken: string[] = []
  const given = places.filter(({arg, supplied}) => supplied === undefined || Object.hasOwn(target.args, arg))
  for (const {arg} of given) {
    for (const value of values) {
      const attempt = await target.call({...target.args, [arg]: value as Json})
      const missed = attempt.arrived.find((one) => !reaches(one, target.tool, target.base))
      const why = missed === undefined ? wrong(attempt) : `${missed.method} ${missed.target} arrived`
      if (why !== undefined) broken.push(`${arg} = ${JSON.stringify(value)}: ${why}`)
    }
  }
  return {tries: given.length * values.length, broken}
}

const sum = (one: Outcome, two: Outcome): Outcome => ({
  tries: one.tries + two.tries,
  broken: [...one.broken, ...two.broken],
})
