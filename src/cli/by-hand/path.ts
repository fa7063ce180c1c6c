import {RUNOS} from '#core/api-name'
import {RunosError} from '#core/errors'
import {isTier, TIERS} from '#core/tier'
import type {Context} from '../context.ts'
import {driftOf} from './drift.ts'
import {openHand} from './hand.ts'
import {helpWidth} from './help-text.ts'
import {toolHelp} from './help-tool.ts'
import {childrenHelp, topicHelp} from './help-topic.ts'
import {runTool} from './run.ts'
import {type Screen, thisScreen} from './screen.ts'
import {machineSources} from './sources.ts'
import {type CommandNode, chooseTool, commandTree, sorted, walk} from './tree.ts'
import {noManifest, unknownCommand} from './unknown.ts'
import {wantsJson} from './words.ts'

/** Words of a command line, as far as they can be a command: up to the first flag. */
const wordsBeforeFlags = (words: readonly string[]): readonly string[] => {
  const flag = words.findIndex((word) => word.startsWith('-'))
  return words.slice(0, flag < 0 ? undefined : flag)
}

/**
 * Runs a command of RunOS's API: `services postgresql list --cid i4y`.
 * @param words the whole command line
 * @param own our own commands, as they are typed: they are suggested too
 * @returns the exit code
 * @throws RunosError E_USAGE: there is no such command, or it needs more words; and what the call itself throws
 */
export async function runPath(context: Context, words: readonly string[], own: readonly string[]): Promise<number> {
  const screen = thisScreen(wantsJson(words))
  const typed = wordsBeforeFlags(words)
  if (typed.length === 0) throw unknownFlag(words[0] ?? '')
  const hand = openHand(context)
  const tools = await hand.tools()
  const mine = ownCommand(own, typed)
  if (tools === undefined && mine !== undefined) throw tooMuch(mine, typed)
  if (tools === undefined) throw await noManifest(context, typed, ownBelow(own, []))
  const {node, rest} = walk(commandTree(tools), words)
  const found = chooseTool(node.tools, rest)
  if (found === undefined) {
    if (mine !== undefined && mine.length > node.path.length) throw tooMuch(mine, typed)
    if (typed.length > node.path.length || node.path.length === 0)
      throw await unknownCommand(context, typed, node, ownBelow(own, node.path))
    throw needsMore(node, screen)
  }
  const tier = tierIn(rest)
  const chosen = tier === undefined ? found : {...found, tier}
  if (tier !== undefined && !(await hand.tools(tier))?.some(({tool}) => tool.name === found.tool.name)) {
    throw new RunosError('E_USAGE', `the tier ${tier} does not offer this command`, {
      where: '--tier',
      fix: [`it is offered by: ${found.tool.tiers.join(', ') || 'no tier'}`],
    })
  }
  return runTool(chosen, ['runos', ...node.path].join(' '), rest, screen, {
    hand,
    sources: machineSources,
    clock: context.clock,
    drift: (result) => driftOf(context, RUNOS, result),
  })
}

/** The help of an API command or topic; undefined: there is none of these words. */
export async function pathHelp(context: Context, words: readonly string[]): Promise<string | undefined> {
  const tools = await openHand(context).tools()
  if (tools === undefined) return undefined
  const typed = wordsBeforeFlags(words)
  const {node, rest} = walk(commandTree(tools), typed)
  if (node.path.length === 0) return undefined
  const width = helpWidth(process.stdout.columns)
  const found = chooseTool(node.tools, rest)
  if (found === undefined) return rest.length > 0 ? undefined : topicHelp(node, width)
  const below = node.children.size > 0 ? ['', ...childrenHelp(node, width)].join('\n') : ''
  return toolHelp(found, ['runos', ...node.path].join(' '), RUNOS, width) + below
}

/** Why there is no help for some words. */
export async function explainNoHelp(
  context: Context,
  typed: readonly string[],
  own: readonly string[],
): Promise<RunosError> {
  const tools = await openHand(context).tools()
  if (tools === undefined) return noManifest(context, typed, ownBelow(own, []))
  const {node} = walk(commandTree(tools), typed)
  return unknownCommand(context, typed, node, ownBelow(own, node.path))
}

/** The command of ours that some words begin with. */
function ownCommand(own: readonly string[], typed: readonly string[]): readonly string[] | undefined {
  const begun = own.map((id) => id.split(' ')).filter((id) => id.every((word, at) => typed[at] === word))
  return begun.toSorted((a, b) => b.length - a.length)[0]
}

function tooMuch(mine: readonly string[], typed: readonly string[]): RunosError {
  const command = ['runos', ...mine].join(' ')
  return new RunosError(
    'E_USAGE',
    `${command} takes no more words, and ${JSON.stringify(typed[mine.length])} follows`,
    {
      fix: [`see what it takes: ${command} --help`],
    },
  )
}

function unknownFlag(flag: string): RunosError {
  return new RunosError('E_USAGE', `runos itself has no flag ${flag}; the flags of a command follow its name`, {
    fix: ['see what there is: runos --help'],
  })
}

/** The next words of our own commands after some words. */
function ownBelow(own: readonly string[], path: readonly string[]): readonly string[] {
  const above = path.length === 0 ? '' : `${path.join(' ')} `
  const below = own.filter((id) => id.startsWith(above)).map((id) => id.slice(above.length).split(' ')[0] ?? '')
  return [...new Set(below)]
}

/** A topic alone does nothing, and whoever meant a command must not believe that it was carried out: what there is, and exit 64. */
function needsMore(node: CommandNode, screen: Screen): RunosError {
  const typed = ['runos', ...node.path].join(' ')
  const next = sorted(node)
    .toSorted((a, b) => a.children.size - b.children.size)
    .map(({path}) => path.at(-1))
  if (!screen.json) screen.note(topicHelp(node, helpWidth(process.stderr.columns)))
  return new RunosError('E_USAGE', `${typed} needs one more word`, {
    fix: screen.json ? [`one of: ${next.join(', ')}`] : [`for example: ${typed} ${next[0]}`],
  })
}

/** Looked for before the other flags are understood: what can be given depends on the tool, and that on the tier. */
export function tierIn(words: readonly string[]) {
  const at = words.findIndex((word) => word === '--tier' || word.startsWith('--tier='))
  if (at < 0) return undefined
  const word = words[at] as string
  const tier = word.startsWith('--tier=') ? word.slice('--tier='.length) : words[at + 1]
  if (isTier(tier)) return tier
  throw new RunosError('E_USAGE', `--tier is one of ${TIERS.join(', ')}`, {
    where: '--tier',
    fix: ['leave it out, or give one of them: --tier read'],
  })
}
