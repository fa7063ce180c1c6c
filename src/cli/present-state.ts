import type {WantedRequest} from '#core/approval'
import {RunosError} from '#core/errors'
import {isJsonObject, type Json, type JsonObject, parseJson, stringifyJson} from '#core/json'
import type {Tool} from '#core/tool'
import {openHand} from './by-hand/hand.ts'
import type {Context} from './context.ts'

/** What an update would change, or why that cannot be said. */
export type Changes =
  | {readonly fields: readonly {readonly name: string; readonly now: string; readonly next: string}[]}
  | {readonly unknown: string}

/** The API is not waited for longer, in milliseconds. */
const DEADLINE = 5_000
const UPDATES = ['PUT', 'PATCH', 'POST']

/**
 * Holds what a request would write against what is there: the tool of the read tier that gets the same path is asked. A
 * courtesy to the person who decides; what it finds is the API's word.
 * @returns undefined: the request is no update
 */
export async function changesOf(context: Context, wanted: WantedRequest): Promise<Changes | undefined> {
  if (!UPDATES.includes(wanted.method)) return undefined
  try {
    return await compared(context, wanted)
  } catch (error) {
    if (error instanceof RunosError) return {unknown: error.message} // whoever decides sees the request all the same
    throw error
  }
}

async function compared(context: Context, wanted: WantedRequest): Promise<Changes | undefined> {
  const args = argumentsIn(wanted.shown)
  const hand = openHand(context, wanted.api)
  const tool = (await hand.tools())?.find(({tool: {name}}) => name === wanted.tool)?.tool
  const reads = tool && (await hand.tools('read'))?.find((one) => getsTheSame(one.tool, tool))
  if (tool === undefined || reads === undefined || args === undefined) {
    return wanted.method === 'POST' ? undefined : {unknown: 'the read tier has no tool that shows what is there now'}
  }
  const {properties = {}} = reads.tool.inputSchema as {readonly properties?: JsonObject}
  const [where, written] = [
    pick(args, (name) => Object.hasOwn(properties, name)),
    pick(args, (name) => !Object.hasOwn(properties, name)),
  ]
  const {isError, data} = await hand.call(reads, where, {signal: AbortSignal.timeout(DEADLINE)})
  if (isError || !isJsonObject(data)) return {unknown: 'what is there now could not be read'}
  const there = thing(data)
  const fields = Object.entries(written)
    .filter(([name, value]) => there[name] !== undefined && text(there[name]) !== text(value))
    .map(([name, value]) => ({name, now: text(there[name]), next: text(value)}))
  return {fields}
}

function getsTheSame(one: Tool, tool: Tool): boolean {
  return one.kind === 'request' && one.request.method === 'GET' && one.path === tool.path
}

/** Answers of RunOS stand in an envelope of one key. */
function thing(data: JsonObject): JsonObject {
  const [only, ...others] = Object.values(data)
  return others.length === 0 && isJsonObject(only) ? only : data
}

function argumentsIn(shown: string): JsonObject | undefined {
  try {
    const value = parseJson(shown)
    return isJsonObject(value) ? value : undefined
  } catch {
    return undefined // a person is shown it all the same; it only cannot be compared
  }
}

const pick = (args: JsonObject, wants: (name: string) => boolean): JsonObject =>
  Object.fromEntries(Object.entries(args).filter(([name]) => wants(name)))

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : stringifyJson(value ?? null))
