import {RUNOS} from '#core/api-name'
import {RunosError} from '#core/errors'
import type {Manifest, Operation} from '#core/manifest'
import type {Context} from '../context.ts'
import {ADVISORY} from './drift.ts'
import {nearest} from './nearest.ts'
import type {CommandNode} from './tree.ts'

/**
 * Why there is no such command. What was mistyped is suggested; otherwise: it waits for a person, the stored manifest is
 * old, a module is off.
 * @param typed the words of the command, without flags
 * @param node where the first of them led
 * @param own the words that our own commands would have had next
 */
export async function unknownCommand(
  context: Context,
  typed: readonly string[],
  node: CommandNode,
  own: readonly string[],
): Promise<RunosError> {
  const word = typed[node.path.length] ?? ''
  const above = ['runos', ...node.path].join(' ')
  const near = nearest(word, [...node.children.keys(), ...own])
  const message = `there is no command: runos ${typed.slice(0, node.path.length + 1).join(' ')}`
  const all = `see what there is: ${above} --help`
  if (near.length > 0) {
    return new RunosError('E_USAGE', message, {
      fix: [`did you mean ${near.map((one) => `${above} ${one}`).join(', or ')}?`, all],
    })
  }
  const why = await whyNot(context, typed)
  return new RunosError('E_USAGE', why === undefined ? message : `${message}; ${why.message}`, {
    fix: [...(why?.fix ?? []), all],
  })
}

/** No API command is known at all. */
export async function noManifest(
  context: Context,
  typed: readonly string[],
  own: readonly string[],
): Promise<RunosError> {
  const [first = ''] = typed
  const message = `there is no command: runos ${typed.join(' ')}`
  if (own.includes(first))
    return new RunosError('E_USAGE', message, {fix: [`see what there is: runos ${first} --help`]})
  const near = nearest(first, own)
  if (near.length > 0) {
    return new RunosError('E_USAGE', message, {fix: near.map((one) => `did you mean runos ${one}?`)})
  }
  const {signedIn} = await context.account.describe()
  const more = 'the commands of an API are known from its manifest'
  return signedIn
    ? new RunosError('E_MANIFEST_MISSING', `${message}; ${more}`, {fix: ['runos manifest update', 'runos --help']})
    : new RunosError('E_NOT_SIGNED_IN', `${message}; ${more}, and nobody is signed in`, {
        fix: ['runos login', 'runos --help'],
      })
}

interface Why {
  readonly message: string
  readonly fix: readonly string[]
}

async function whyNot(context: Context, typed: readonly string[]): Promise<Why | undefined> {
  const stored = await context.manifest.stored()
  if (stored === undefined) return undefined
  const {compiled, tools, meta} = stored
  const found = compiled.find(({operation}) => leads(operation.split('/'), typed))
  if (found !== undefined) {
    const served = tools.find(({name}) => name === found.name)
    const fix = [`see why: runos tiers explain ${found.name}`]
    if (served === undefined) return {message: 'it waits until you accept it', fix: [...fix, 'runos tiers accept']}
    return {message: 'it was taken off by an overlay', fix}
  }
  return explainByApi(context, typed, meta.version)
}

/** What only the API knows. That it cannot be asked changes nothing about the command. */
async function explainByApi({manifest}: Context, typed: readonly string[], version: string): Promise<Why | undefined> {
  try {
    const now = await manifest.remoteVersion(ADVISORY)
    if (now !== version) {
      return {
        message: `the stored manifest is ${version}, and that of the API is ${now}`,
        fix: ['runos manifest update'],
      }
    }
    const {operations}: Manifest = await manifest.unfiltered(ADVISORY)
    if (!operations.some(({words}: Operation) => leads(words, typed))) return undefined
    return {
      message: 'it belongs to a module that is off in this account',
      fix: ['switch it on: runos account modules enable <key>', 'then: runos manifest update'],
    }
  } catch (error) {
    if (error instanceof RunosError) return undefined
    throw error
  }
}

/** Whether an operation is called with these words, or with more. */
function leads(operation: readonly string[], typed: readonly string[]): boolean {
  const words = operation.filter((segment) => !segment.startsWith('{'))
  const shared = Math.min(words.length, typed.length)
  return shared > 0 && words.slice(0, shared).join(' ') === typed.slice(0, shared).join(' ')
}

/** Why no tool is called so. */
export function unknownTool(name: string, names: readonly string[], api: string, tier?: string): RunosError {
  const which = api === RUNOS ? '' : ` --api ${api}`
  const near = nearest(name, names)
  const who = tier === undefined ? 'no tier offers' : `${tier} does not offer`
  return new RunosError('E_TOOL_UNKNOWN', `${who} a tool called ${JSON.stringify(name)}`, {
    fix: [
      ...(near.length > 0 ? [`did you mean ${near.join(', or ')}?`] : []),
      `see what there is: runos mcp serve ${tier ?? 'read'} --list-tools${which}`,
      `or: runos tiers${which}`,
    ],
  })
}
