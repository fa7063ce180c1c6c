import {RUNOS} from '#core/api-name'
import {RunosError} from '#core/errors'
import type {Context} from '../context.ts'
import {driftOf} from './drift.ts'
import {type Hand, type HandTool, openHand} from './hand.ts'
import {helpWidth} from './help-text.ts'
import {toolHelp} from './help-tool.ts'
import {tierIn} from './path.ts'
import {runTool} from './run.ts'
import {thisScreen} from './screen.ts'
import {machineSources} from './sources.ts'
import {commandOf} from './tree.ts'
import {unknownTool} from './unknown.ts'
import {wantsJson} from './words.ts'

/**
 * Runs `runos call`.
 * @param words what follows `call`
 * @returns the exit code
 * @throws RunosError E_USAGE, E_TOOL_UNKNOWN, E_API_UNKNOWN, and what the call itself throws
 */
export async function runCall(context: Context, words: readonly string[]): Promise<number> {
  const screen = thisScreen(wantsJson(words))
  const {hand, found, typed, rest} = await findCalled(context, words)
  return runTool(found, typed, rest, screen, {
    hand,
    sources: machineSources,
    clock: context.clock,
    drift: (result) => driftOf(context, hand.api, result),
  })
}

/** The help of the tool that `runos call` names; undefined: it names none. */
export async function callHelp(context: Context, words: readonly string[]): Promise<string | undefined> {
  if (toolAt(words) === undefined) return undefined
  const {hand, found, typed} = await findCalled(context, words)
  return toolHelp(found, typed, hand.api, helpWidth(process.stdout.columns))
}

interface Called {
  readonly hand: Hand
  readonly found: HandTool
  readonly typed: string
  /** The words without the name of the tool. */
  readonly rest: readonly string[]
}

async function findCalled(context: Context, words: readonly string[]): Promise<Called> {
  const at = toolAt(words)
  if (at === undefined) {
    throw new RunosError('E_USAGE', 'runos call needs the name of a tool', {
      fix: ['see what there is: runos tiers', 'for example: runos call clusters_list'],
    })
  }
  const name = words[at] as string
  const api = apiIn(words)
  if (api !== RUNOS) await context.registry.get(api) // says so when there is no such API
  const hand = openHand(context, api)
  const tier = tierIn(words)
  const tools = await hand.tools(tier)
  if (tools === undefined) throw noTools(api)
  const found = tools.find(({tool}) => tool.name === name || tool.aliases?.includes(name) || pathOf(tool) === name)
  const names = tools.map(({tool}) => tool.name)
  if (found === undefined) throw unknownTool(name, names, api, tier)
  const typed = `runos call ${found.tool.name}${api === RUNOS ? '' : ` --api ${api}`}`
  return {hand, found, typed, rest: words.filter((_, index) => index !== at)}
}

/** The name of a tool as its command: `services/postgresql/list`. */
const pathOf = (tool: Parameters<typeof commandOf>[0]): string => commandOf(tool).join('/')

const WITH_VALUE = ['--api', '--tier', '--args', '--file', '--output', '-f']

/** The first word that is neither a flag nor the value of one of ours; a tool's own flags follow its name. */
function toolAt(words: readonly string[]): number | undefined {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string
    if (WITH_VALUE.includes(word)) at++
    else if (!word.startsWith('-')) return at
  }
  return undefined
}

function apiIn(words: readonly string[]): string {
  const at = words.findIndex((word) => word === '--api' || word.startsWith('--api='))
  if (at < 0) return RUNOS
  const word = words[at] as string
  const name = word.startsWith('--api=') ? word.slice('--api='.length) : words[at + 1]
  if (name !== undefined && name !== '') return name
  throw new RunosError('E_USAGE', '--api needs the name of an API', {where: '--api', fix: ['runos api list']})
}

function noTools(api: string): RunosError {
  return api === RUNOS
    ? new RunosError('E_MANIFEST_MISSING', 'there is no manifest yet, so there is nothing to call', {
        fix: ['runos login', 'runos manifest update'],
      })
    : new RunosError('E_MANIFEST_MISSING', `${api} is switched off, or has no document`, {
        fix: [`runos api show ${api}`],
      })
}
