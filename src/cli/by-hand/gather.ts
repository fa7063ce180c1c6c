import {RunosError} from '#core/errors'
import {isJsonObject, type Json, type JsonObject, parseJson} from '#core/json'
import type {Tool} from '#core/tool'
import type {Argument, Arguments} from './arguments.ts'
import {explainMissing} from './missing.ts'
import {type NamedFile, readValue, type Text} from './value.ts'
import type {Given, Words} from './words.ts'

/** What is read from outside of the command line. */
export interface Sources {
  /** @throws RunosError E_USAGE when there is no such file, or it cannot be read */
  file(path: string): Promise<NamedFile>
  stdin(): Promise<Uint8Array>
  /** JSON or YAML. @throws RunosError E_USAGE */
  document(text: string, name: string): Promise<Json>
}

/**
 * The arguments of a tool from a command line. A file of arguments is overruled by `--args`, and that by flags; what stands
 * without a flag must not contradict one.
 * @throws RunosError E_USAGE, E_ARGS_INVALID: what was given cannot be understood; E_ARGS_INVALID: all that is missing, together
 */
export async function gather(tool: Tool, known: Arguments, words: Words, sources: Sources): Promise<JsonObject> {
  const read = reader(sources)
  const {file, args} = words.own
  const fromFile = file === undefined ? {} : await documentOf(file, read, sources)
  const fromArgs = args === undefined ? {} : objectIn(await wholeText(args, read))
  const flags = await fromFlags([...words.given, ...positionals(words, known)], read)
  const found = merge(merge(fromFile, fromArgs), flags)
  const missing = known.all.filter((one) => isMissing(one, found))
  if (missing.length > 0) throw explainMissing(tool, known, missing)
  return found
}

type Read = (text: string) => Promise<Text>

/** `@file` and `-`: what they hold; `@@` is a plain `@`. Standard input can be read once. */
function reader(sources: Sources): Read {
  let spent = false
  return async (text) => {
    if (text.startsWith('@@')) return text.slice(1)
    if (text.startsWith('@') && text.length > 1) {
      return sources.file(text.slice(1)).catch((error: unknown) => {
        if (!(error instanceof RunosError)) throw error
        const fix = [`a text that begins with @ is written with two: @${text}`]
        throw new RunosError(error.code, error.message, {where: text, cause: error, fix: [...error.fix, ...fix]})
      })
    }
    if (text !== '-') return text
    if (spent) throw new RunosError('E_USAGE', 'only one value can come from standard input', {where: '-'})
    spent = true
    return {name: 'standard input', bytes: await sources.stdin()}
  }
}

async function wholeText(given: string, read: Read): Promise<string> {
  const found = await read(given)
  return typeof found === 'string' ? found : Buffer.from(found.bytes).toString('utf8')
}

async function documentOf(path: string, read: Read, {document}: Sources): Promise<JsonObject> {
  const text = await wholeText(path === '-' || path === '/dev/stdin' ? '-' : `@${path}`, read)
  const found = await document(text, path)
  if (isJsonObject(found)) return found
  throw new RunosError('E_USAGE', `${path} does not hold an object of arguments`, {where: path})
}

function objectIn(text: string): JsonObject {
  const wrong = (cause?: unknown) =>
    new RunosError('E_USAGE', '--args is not a JSON object', {fix: ['for example: --args \'{"cid": "i4y"}\''], cause})
  let value: unknown
  try {
    value = parseJson(text)
  } catch (cause) {
    throw wrong(cause)
  }
  if (!isJsonObject(value)) throw wrong()
  return value
}

/** Words without a flag, each for its place in the path. A cluster in front of the rest may be left out. */
function positionals({positional, given}: Words, {positional: places}: Arguments): readonly Given[] {
  const needed = places.filter(({required}) => required)
  const order = positional.length <= needed.length ? needed : places
  const [extra] = positional.slice(order.length)
  if (extra !== undefined) {
    const takes = places.length === 0 ? 'takes no words without a flag' : `takes ${places.map(upper).join(' ')}`
    throw new RunosError('E_USAGE', `${JSON.stringify(extra)} is too much: it ${takes}`, {where: extra})
  }
  return positional.flatMap((text, at) => {
    const argument = order[at] as Argument
    const same = given.find(({argument: {arg}}) => arg === argument.arg)
    if (same === undefined) return [{argument, text}]
    if (same.text === text) return []
    const both = `${JSON.stringify(text)} and --${argument.flag} ${JSON.stringify(same.text)}`
    throw new RunosError('E_USAGE', `${upper(argument)} is given twice, and not the same: ${both}`, {
      where: `--${argument.flag}`,
    })
  })
}

const upper = ({flag}: Argument): string => flag.toUpperCase()

async function fromFlags(given: readonly Given[], read: Read): Promise<JsonObject> {
  const texts = new Map<Argument, Text[]>()
  for (const {argument, text} of given) {
    const known = texts.get(argument) ?? []
    known.push(await read(text))
    texts.set(argument, known)
  }
  let found: JsonObject = {}
  for (const [argument, all] of texts) {
    const {arg, inner, flag, shape} = argument
    const value = readValue(`--${flag}`, shape, all)
    found = merge(found, {[arg]: inner === undefined ? value : {[inner]: value}})
  }
  return found
}

/** Objects come together field by field, one level deep; anything else is replaced. */
function merge(under: JsonObject, over: JsonObject): JsonObject {
  const pairs = Object.entries(over).map(([name, value]): readonly [string, Json] => {
    const below = Object.hasOwn(under, name) ? under[name] : undefined
    return [name, isJsonObject(value) && isJsonObject(below) ? {...below, ...value} : value]
  })
  return Object.fromEntries([...Object.entries(under), ...pairs])
}

/** Whether something that must be there is not: an argument, or a field of an argument that was given. */
function isMissing({arg, inner, required}: Argument, found: JsonObject): boolean {
  if (!required) return false
  const value = Object.hasOwn(found, arg) ? found[arg] : undefined
  if (inner === undefined) return value === undefined
  return isJsonObject(value) && !Object.hasOwn(value, inner)
}
