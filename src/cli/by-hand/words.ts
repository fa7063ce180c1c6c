import {RunosError} from '#core/errors'
import type {Argument, Arguments} from './arguments.ts'
import {nearest} from './nearest.ts'

/** What a person says to this program, beside the arguments of the tool. */
export interface HandFlags {
  readonly json: boolean
  readonly yes: boolean
  readonly follow: boolean
  /** A file for the answer. */
  readonly output?: string
  /** Ask this tier, and not the lowest. */
  readonly tier?: string
  readonly api?: string
  /** All arguments as JSON; `-` and `@file` read them. */
  readonly args?: string
  /** A file of arguments, JSON or YAML; `-` reads standard input. */
  readonly file?: string
}

/** Whether JSON is wanted. It is known before flags are understood, because wrong usage is reported in the same form. */
export function wantsJson(words: readonly string[]): boolean {
  const end = words.indexOf('--')
  return words.slice(0, end < 0 ? undefined : end).some((word) => word === '--json' || word === '-j')
}

/** A command line, apart: nothing has been read from a file, and no value has been understood yet. */
export interface Words {
  readonly own: HandFlags
  readonly positional: readonly string[]
  readonly given: readonly Given[]
}
/** A flag with its text; `--flag` and `--no-flag` are `true` and `false`. */
export interface Given {
  readonly argument: Argument
  readonly text: string
}

const SWITCHES = ['json', 'yes', 'follow'] as const
const TEXTS = ['output', 'tier', 'api', 'args', 'file'] as const
const SHORT: Readonly<Record<string, string>> = {'-y': '--yes', '-j': '--json', '-f': '--file'}

/**
 * Takes a command line apart.
 * @param words what follows the command
 * @throws RunosError E_USAGE: an unknown flag (with the nearest), a value that is missing
 */
export function readWords(words: readonly string[], {all, find}: Arguments): Words {
  const own: Record<string, string | boolean> = {}
  const positional: string[] = []
  const given: Given[] = []
  for (let at = 0; at < words.length; at++) {
    const word = SHORT[words[at] as string] ?? (words[at] as string)
    if (word === '--') {
      positional.push(...words.slice(at + 1))
      break
    }
    if (!word.startsWith('-') || word === '-' || /^-\d/.test(word)) {
      positional.push(word)
      continue
    }
    const {name, attached} = split(word)
    const value = (): string => {
      if (attached !== undefined) return attached
      const next = words[at + 1]
      if (next === undefined || (next.startsWith('-') && next !== '-' && !/^-\d/.test(next))) throw noValue(word, next)
      at++
      return next
    }
    if (isOne(SWITCHES, name)) own[name] = attached === undefined || truth(word, attached)
    else if (isOne(TEXTS, name)) own[name] = once(own, name, value())
    else given.push(flag(name, attached, value, words[at + 1], {all, find}, () => at++))
  }
  return {own: {json: false, yes: false, follow: false, ...own}, positional, given}
}

/** A flag of the tool with its text. A boolean needs none, and takes `true` or `false` where it stands. */
function flag(
  name: string,
  attached: string | undefined,
  value: () => string,
  next: string | undefined,
  known: Pick<Arguments, 'all' | 'find'>,
  take: () => void,
): Given {
  const argument = known.find(name)
  if (argument?.shape.kind === 'boolean') {
    if (attached !== undefined) return {argument, text: attached}
    if (next !== 'true' && next !== 'false') return {argument, text: 'true'}
    take()
    return {argument, text: next}
  }
  if (argument !== undefined) return {argument, text: value()}
  const negated = name.startsWith('no-') && attached === undefined ? known.find(name.slice(3)) : undefined
  if (negated?.shape.kind === 'boolean') return {argument: negated, text: 'false'}
  throw unknown(name, known.all)
}

function split(word: string): {readonly name: string; readonly attached?: string} {
  const equals = word.indexOf('=')
  const name = word.slice(0, equals < 0 ? undefined : equals).replace(/^--?/, '')
  return equals < 0 ? {name} : {name, attached: word.slice(equals + 1)}
}

function unknown(name: string, all: readonly Argument[]): RunosError {
  const flags = [...all.map(({flag: known}) => known), ...SWITCHES, ...TEXTS]
  // `--name` where it is `--body.name`.
  const inside = all.filter(({flag: known, inner}) => inner !== undefined && known.endsWith(`.${name}`))
  const near = inside.length > 0 ? inside.map(({flag: known}) => known) : nearest(name, flags)
  const fix =
    near.length > 0
      ? [`did you mean ${near.map((one) => `--${one}`).join(' or ')}?`]
      : ['see them all: the same command with --help']
  return new RunosError('E_USAGE', `there is no flag --${name}`, {where: `--${name}`, fix})
}

function noValue(word: string, next: string | undefined): RunosError {
  const fix = next === undefined ? [] : [`a value that begins with a dash is attached: ${word}=${next}`]
  return new RunosError('E_USAGE', `${word} needs a value`, {where: word, fix})
}

function truth(word: string, text: string): boolean {
  if (text === 'true' || text === 'false') return text === 'true'
  throw new RunosError('E_USAGE', `${word} is true or false`, {where: word})
}

function once(own: Readonly<Record<string, unknown>>, name: string, value: string): string {
  if (Object.hasOwn(own, name)) throw new RunosError('E_USAGE', `--${name} is given twice`, {where: `--${name}`})
  return value
}

const isOne = (names: readonly string[], name: string): boolean => names.includes(name)
