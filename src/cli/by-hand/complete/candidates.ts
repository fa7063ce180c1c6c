import {RUNOS} from '#core/api-name'
import type {JsonObject} from '#core/json'
import {TIERS} from '#core/tier'
import {brieflyAbout} from '../about.ts'
import {type Argument, type Arguments, argumentsOf} from '../arguments.ts'
import {destroys} from '../confirm.ts'
import {canFollow} from '../follow.ts'
import type {Hand, HandTool} from '../hand.ts'
import {topicRow} from '../help-topic.ts'
import type {Named} from '../names.ts'
import {type CommandNode, chooseTool, commandTree, sorted, walk} from '../tree.ts'
import {readWords} from '../words.ts'
import type {OwnCommand, OwnFlag} from './own-commands.ts'

/** A word that may stand where the cursor is. */
export interface Candidate {
  readonly value: string
  readonly about?: string
}

/** What may stand there: words, or the name of a file. */
export type Completion = readonly Candidate[] | 'files'

/** What is asked while completing. */
export interface CompletionWorld {
  readonly own: readonly OwnCommand[]
  hand(api: string): Hand
  /** The names of the APIs that were added. */
  apis(): Promise<readonly string[]>
  /** What the API can put in the place of an argument; quick, and nothing when it cannot be asked. */
  things(hand: Hand, found: HandTool, arg: string, given: JsonObject): Promise<readonly Named[]>
}

/**
 * What may stand at the end of a command line.
 * @param words all before it, without the program's name
 * @param current what is already there of it
 */
export async function complete(words: readonly string[], current: string, world: CompletionWorld): Promise<Completion> {
  if (words.includes('--')) return []
  const found = await candidates(words, current, world)
  return found === 'files' ? found : found.filter(({value}) => value.startsWith(current))
}

async function candidates(words: readonly string[], current: string, world: CompletionWorld): Promise<Completion> {
  if (words[0] === 'call') return ofCall(words.slice(1), current, world)
  const command = longest(world.own, words)
  if (command !== undefined) return ofOwn(command, words.slice(command.path.length), current, world)
  const hand = world.hand(RUNOS)
  const {node, rest} = walk(commandTree((await hand.tools()) ?? []), words)
  const found = chooseTool(node.tools, rest)
  const next = rest.length === 0 && !current.startsWith('-') ? [...ownNext(world.own, words), ...below(node)] : []
  return found === undefined ? once(next) : withArguments(next, await ofTool(found, rest, current, hand, world))
}

/** The command of ours that some words name; where one is a topic too (`tiers`), the longer one. */
function longest(own: readonly OwnCommand[], words: readonly string[]): OwnCommand | undefined {
  return own
    .filter(({path}) => path.every((word, at) => words[at] === word))
    .sort((a, b) => b.path.length - a.path.length)[0]
}

async function ofOwn(
  {path, flags, args}: OwnCommand,
  rest: readonly string[],
  current: string,
  world: CompletionWorld,
): Promise<Completion> {
  const before = flags.find(({name}) => rest.at(-1) === `--${name}`)
  if (before !== undefined && !before.isSwitch) return ofFlag(before, world)
  const attached = flags.find(({name}) => current.startsWith(`--${name}=`))
  if (attached !== undefined) return prefixed(`--${attached.name}=`, await ofFlag(attached, world))
  if (current.startsWith('-')) return [...flags.map(({name, about}) => ({value: `--${name}`, about})), HELP]
  const place = rest.filter((word) => !word.startsWith('-')).length
  return once([...ownNext(world.own, [...path, ...rest]), ...(args[place] ?? []).map((value) => ({value}))])
}

async function ofFlag({name, options}: Pick<OwnFlag, 'name' | 'options'>, world: CompletionWorld): Promise<Completion> {
  if (options.length > 0) return options.map((value) => ({value}))
  if (name === 'api') return (await world.apis()).map((value) => ({value}))
  return name === 'file' || name === 'output' ? 'files' : []
}

async function ofCall(rest: readonly string[], current: string, world: CompletionWorld): Promise<Completion> {
  const command = world.own.find(({path}) => path.join(' ') === 'call')
  if (command === undefined) return []
  const last = command.flags.find(({name}) => rest.at(-1) === `--${name}`)
  if (last !== undefined && !last.isSwitch) return ofFlag(last, world)
  const values = command.flags.filter(({isSwitch}) => !isSwitch).map(({name}) => `--${name}`)
  const at = rest.findIndex((word, index) => !word.startsWith('-') && !values.includes(rest[index - 1] ?? ''))
  const flag = rest.indexOf('--api')
  const hand = world.hand(flag < 0 ? RUNOS : (rest[flag + 1] ?? RUNOS))
  const tools = (await hand.tools()) ?? []
  if (at < 0) {
    if (current.startsWith('-')) return command.flags.map(({name, about}) => ({value: `--${name}`, about}))
    return tools.map(({tool}) => ({value: tool.name, about: brieflyAbout(tool)}))
  }
  const found = tools.find(({tool}) => tool.name === rest[at])
  if (found === undefined) return []
  return ofTool(
    found,
    rest.filter((_, index) => index !== at),
    current,
    hand,
    world,
  )
}

/** The arguments of a tool: flags, their values, and what stands without a flag. */
async function ofTool(
  found: HandTool,
  rest: readonly string[],
  current: string,
  hand: Hand,
  world: CompletionWorld,
): Promise<Completion> {
  const known = argumentsOf(found.tool)
  const given = givenIn(rest, known)
  const values = (argument: Argument) => valuesOf(argument, found, given, hand, world)
  const last = rest.at(-1) ?? ''
  if (last.startsWith('--') && !last.includes('=')) {
    const own = OWN_VALUES[last]
    if (own !== undefined) return own
    const argument = known.find(last.slice(2))
    if (argument !== undefined && argument.shape.kind !== 'boolean') return values(argument)
  }
  const attached = /^--([^=]+)=/.exec(current)
  if (attached !== null) {
    const argument = known.find(attached[1] as string)
    return argument === undefined ? [] : prefixed(attached[0], await values(argument))
  }
  if (current.startsWith('-')) return flagsOf(found, known, given)
  const needed = known.positional.filter(({required}) => required)
  const words = positionalIn(rest, known)
  const argument = (words.length < needed.length ? needed : known.positional)[words.length]
  return argument === undefined ? [] : values(argument)
}

/** Flags of ours that take a value, behind the name of a tool. */
const OWN_VALUES: Readonly<Record<string, Completion>> = {
  '--tier': TIERS.map((value) => ({value})),
  '--output': 'files',
  '--file': 'files',
  '--args': [],
  '--api': [],
}

const HELP: Candidate = {value: '--help', about: 'what it does, and what it takes'}

function flagsOf({tool}: HandTool, {all, positional}: Arguments, given: JsonObject): readonly Candidate[] {
  const open = all.filter(
    (one) =>
      one.inner !== undefined ||
      one.shape.kind === 'list' ||
      one.shape.kind === 'object' ||
      given[one.arg] === undefined,
  )
  const own = ['--json', ...(destroys(tool) ? ['--yes'] : []), ...(canFollow(tool) === undefined ? [] : ['--follow'])]
  return [
    ...open
      .filter((one) => !positional.includes(one))
      .flatMap(({flag, shape, description: about = ''}): readonly Candidate[] =>
        shape.kind === 'boolean'
          ? [
              {value: `--${flag}`, about},
              {value: `--no-${flag}`, about},
            ]
          : [{value: `--${flag}`, about}],
      ),
    ...[...own, '--output', '--args', '--file', '--tier'].map((value) => ({value})),
    HELP,
  ]
}

async function valuesOf(
  {arg, inner, shape}: Argument,
  found: HandTool,
  given: JsonObject,
  hand: Hand,
  {things}: CompletionWorld,
): Promise<Completion> {
  const {choices} = shape.kind === 'list' ? (shape.item ?? shape) : shape
  if (choices !== undefined) return choices.map((choice) => ({value: String(choice)}))
  if (shape.kind === 'boolean') return [{value: 'true'}, {value: 'false'}]
  if (shape.kind === 'file') return 'files'
  if (inner !== undefined || shape.kind !== 'string') return []
  const named = await things(hand, found, arg, given)
  return named.map(({id, name}) => ({value: id, ...(name === undefined ? {} : {about: name})}))
}

/** The texts that were given, by the names of arguments: enough to ask a list. What is half typed gives nothing. */
function givenIn(rest: readonly string[], known: Arguments): JsonObject {
  try {
    const {given, positional} = readWords(rest, known)
    const needed = known.positional.filter(({required}) => required)
    const order = positional.length <= needed.length ? needed : known.positional
    return Object.fromEntries([
      ...given.map(({argument, text}) => [argument.arg, text] as const),
      ...positional.flatMap((text, at) => (order[at] === undefined ? [] : [[order[at].arg, text] as const])),
    ])
  } catch {
    return {} // the last flag has no value yet
  }
}

function positionalIn(rest: readonly string[], known: Arguments): readonly string[] {
  try {
    return readWords(rest, known).positional
  } catch {
    return [] // the same
  }
}

/** The next words of our own commands after some words. */
function ownNext(own: readonly OwnCommand[], words: readonly string[]): readonly Candidate[] {
  return own
    .filter(({path}) => path.length > words.length && words.every((word, at) => path[at] === word))
    .map(({path, about}) => ({
      value: path[words.length] as string,
      ...(path.length === words.length + 1 ? {about} : {}),
    }))
}

const below = (node: CommandNode): readonly Candidate[] =>
  sorted(node).map((child) => {
    const [first] = child.tools
    return {
      value: child.path.at(-1) as string,
      about: first === undefined ? (topicRow(child)[1] as string) : brieflyAbout(first.tool),
    }
  })

/** Each word once; the first that says something about it. */
function once(all: readonly Candidate[]): readonly Candidate[] {
  const found = new Map<string, Candidate>()
  for (const one of all) if (found.get(one.value)?.about === undefined) found.set(one.value, one)
  return [...found.values()].sort((a, b) => (a.value < b.value ? -1 : 1))
}

const withArguments = (next: readonly Candidate[], more: Completion): Completion =>
  more === 'files' ? (next.length > 0 ? once(next) : more) : [...once(next), ...more]

const prefixed = (before: string, all: Completion): Completion =>
  all === 'files' ? all : all.map(({value, ...about}) => ({...about, value: before + value}))
