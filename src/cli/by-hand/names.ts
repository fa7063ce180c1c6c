import {isJsonObject, type Json, type JsonObject} from '#core/json'
import type {Place, Tool} from '#core/tool'
import type {Hand, HandTool} from './hand.ts'
import {outlineOf} from './output/outline.ts'
import {listIn} from './output/sheet.ts'

/** Something that can be named: its id, and what people call it. */
export interface Named {
  readonly id: string
  readonly name?: string
}

/** What names are looked up for is a courtesy: it must not make anybody wait. In milliseconds. */
const DEADLINE = 3_000

/**
 * What the API can put in the place of an argument: the things of the list that the argument names one of. Only what reads
 * is asked, and every failure is an empty answer.
 * @param given other arguments, which the list may need (the cluster)
 * @param deadlineMs how long the API may take
 */
export async function thingsFor(
  hand: Hand,
  tool: Tool,
  arg: string,
  given: JsonObject,
  deadlineMs = DEADLINE,
): Promise<readonly Named[]> {
  const tools = (await hand.tools('read')) ?? []
  const list = listFor(tool, arg, tools)
  if (list === undefined) return []
  const {properties, required} = list.tool.inputSchema as {properties?: JsonObject; required?: readonly string[]}
  const args = Object.fromEntries(Object.entries(given).filter(([name]) => Object.hasOwn(properties ?? {}, name)))
  if ((required ?? []).some((name) => args[name] === undefined)) return []
  const {isError, data} = await hand.call(list, args, {signal: AbortSignal.timeout(deadlineMs)})
  const items = isError || data === undefined ? [] : (listIn(data, outlineOf(list.tool))?.items ?? [])
  return items.flatMap((item) => named(item, arg))
}

/** What the ids among some arguments are called. */
export async function namesOf(hand: Hand, tool: Tool, args: JsonObject): Promise<ReadonlyMap<string, string>> {
  const places = tool.request.path.flat().filter((part): part is Place => typeof part !== 'string')
  const found = await Promise.all(
    places.map(async ({arg}): Promise<readonly (readonly [string, string])[]> => {
      const value = args[arg]
      if (typeof value !== 'string') return []
      const things = await thingsFor(hand, tool, arg, args).catch(() => []) // a name is a courtesy
      const name = things.find(({id}) => id === value)?.name
      return name === undefined ? [] : [[arg, name]]
    }),
  )
  return new Map(found.flat())
}

/** The tool that lists what an argument names one of: by where it stands in the path, else by what it is called. */
function listFor(tool: Tool, arg: string, tools: readonly HandTool[]): HandTool | undefined {
  const lists = tools.filter(({tool: one}) => one.request.method === 'GET' && one.kind === 'request' && isList(one))
  const called = (operation: string) => lists.find(({tool: one}) => one.operation === operation)
  if (arg === 'cid') return called('clusters/list')
  if (arg === 'nid') return called('nodes/list')
  const index = tool.request.path.findIndex(([part]) => typeof part === 'object' && part.arg === arg)
  if (index > 0) {
    const above = templateOf(tool).slice(0, index).join('/')
    return lists.find(({tool: one}) => templateOf(one).join('/') === above)
  }
  const osid = /^(\w+)Osid$/.exec(arg)?.[1]
  if (osid !== undefined) return called(`services/${osid === 'postgres' ? 'postgresql' : osid}/list`)
  const thing = /^(\w+)Id$/.exec(arg)?.[1]
  return thing === undefined ? undefined : called(`${thing.replaceAll(/([A-Z])/g, '-$1').toLowerCase()}s/list`)
}

/** The template of a path, whatever its parameters are called. */
const templateOf = ({path}: Tool): readonly string[] =>
  path
    .slice(1)
    .replaceAll(/\{[^{}]*\}/g, '{}')
    .split('/')

/** What is said to be a list, or is called one. */
const isList = (tool: Tool): boolean => outlineOf(tool)?.list === true || /(^|\/)list$/.test(tool.operation)

function named(item: Json, arg: string): readonly Named[] {
  if (typeof item === 'string') return [{id: item}]
  if (!isJsonObject(item)) return []
  const id = [arg, 'id', 'name', 'key'].map((key) => item[key]).find((value) => typeof value === 'string')
  const name = ['name', 'title', 'description'].map((key) => item[key]).find((value) => typeof value === 'string')
  if (typeof id !== 'string') return []
  return [{id, ...(typeof name === 'string' && name !== id ? {name} : {})}]
}
